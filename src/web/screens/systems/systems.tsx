import { Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language.ts';
import { PageTitle } from '../page-title.tsx';
import { Tokens } from './tokens.tsx';
import { Webhooks } from './webhooks.tsx';

/** What other systems may do here, and what they hear. */
export default function Systems() {
  const { t } = useLanguage();
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <PageTitle>{t('nav.systems')}</PageTitle>
        <Text>{t('systems.text')}</Text>
      </Stack>
      <Webhooks />
      <Tokens />
    </Stack>
  );
}
