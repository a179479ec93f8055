import { Stack, Text, Title } from '@mantine/core';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { FilingList, RecordFiling } from './filing-form.tsx';
import { useIncident, useNames } from './incident-context.tsx';

export default function Filings() {
  const { t } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  const { me } = useSession();
  const owed = incident.obligations.filter(
    (it) =>
      ['AUTHORITY', 'CSIRT'].includes(it.addresseeKind) &&
      it.obligedPartyId === String(me.party?.id),
  );
  const about = { incidentId: incident.id, partyId: me.party?.id ?? '', zone: incident.zone };
  return (
    <Stack>
      <Text>{t('filing.intro')}</Text>
      <FilingList filings={incident.filings} zone={incident.zone} names={names} />
      {owed.length === 0 && <Text>{t('filing.nothingOwed')}</Text>}
      {owed.length > 0 && may('recordFiling') && (
        <>
          <Title order={2} size="h4">
            {t('filing.record')}
          </Title>
          <RecordFiling about={about} obligations={owed} />
        </>
      )}
    </Stack>
  );
}
