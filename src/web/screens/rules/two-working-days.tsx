import { Stack, Text, Title } from '@mantine/core';
import { CommandForm } from '../../forms/command-form.tsx';
import { ConfigureClocksDocument, FilingProfileDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';

/** The disputed reading of Reg. 1182/71 Art. 3(5): shown for information when switched on, never counted with. */
export function TwoWorkingDays() {
  const { t } = useLanguage();
  const { me } = useSession();
  const may = useMay();
  const id = me.party?.id ?? '';
  const { data } = useAsk(FilingProfileDocument, { id }, { pause: id === '', sensitive: true });
  const shows = data?.party?.showsTwoWorkingDays;
  if (shows === undefined) return null;
  return (
    <Stack component="section" gap="xs" aria-label={t('twoDays.title')}>
      <Title order={2} size="h4">
        {t('twoDays.title')}
      </Title>
      <Text>{t('twoDays.explain')}</Text>
      <Text fw={600}>{t(shows ? 'twoDays.isOn' : 'twoDays.isOff')}</Text>
      {may('configureClocks') && (
        <CommandForm
          document={ConfigureClocksDocument}
          initial={{}}
          quiet
          variables={() => ({ input: { showsTwoWorkingDays: !shows } })}
          submit={t(shows ? 'twoDays.off' : 'twoDays.on')}
        />
      )}
    </Stack>
  );
}
