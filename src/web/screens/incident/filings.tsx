import { Stack, Text, Title } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { FilingWorkDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { BulkFiling } from './filing/bulk-filing.tsx';
import { FilingList } from './filing/filing-list.tsx';
import { FilingWork } from './filing/filing-work.tsx';
import { useIncident, useNames } from './incident-context.tsx';

export default function Filings() {
  const { t } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  const { me } = useSession();
  const asked = useAsk(FilingWorkDocument, { id: incident.id });
  const owed = incident.obligations.filter(
    (it) =>
      ['AUTHORITY', 'CSIRT'].includes(it.addresseeKind) &&
      it.obligedPartyId === String(me.party?.id),
  );
  const about = { incidentId: incident.id, partyId: me.party?.id ?? '', zone: incident.zone };
  return (
    <Stack gap="lg">
      <Text>{t('filing.intro')}</Text>
      {owed.length === 0 && <Text>{t('filing.nothingOwed')}</Text>}
      <Answered asked={asked}>
        {(answer) => (
          <FilingWork about={about} owed={owed} work={answer.incident?.obligations ?? []} />
        )}
      </Answered>
      {may('recordBulkFiling') && <BulkFiling />}
      <Stack component="section" gap="xs">
        <Title order={2} size="h4">
          {t('filings.made')}
        </Title>
        <FilingList about={about} filings={incident.filings} names={names} />
      </Stack>
    </Stack>
  );
}
