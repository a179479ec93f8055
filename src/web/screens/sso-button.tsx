import { Button, Stack, Text } from '@mantine/core';
import { WhetherSingleSignOnDocument } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';

/** The way in at the organisation's own provider, when there is one. */
export function SsoButton({ next }: { readonly next: string }) {
  const { t } = useLanguage();
  const { data } = useAsk(WhetherSingleSignOnDocument, {});
  if (!data || data.singleSignOn === 'OFF') return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Button component="a" href={`/sign-in/sso?next=${encodeURIComponent(next)}`}>
        {t('signIn.sso')}
      </Button>
      <Text size="sm">{t(`SingleSignOn.${data.singleSignOn}`)}</Text>
    </Stack>
  );
}
