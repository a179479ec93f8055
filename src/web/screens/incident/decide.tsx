import { Stack, Title } from '@mantine/core';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';
import { AdviceList, GiveAdvice } from './advice.tsx';
import { AwarenessList, RecordAwareness } from './awareness.tsx';
import { DecisionForm } from './decision/decision-form.tsx';
import { DecisionList } from './decision/decision-list.tsx';
import { useIncident, useNames } from './incident-context.tsx';

export default function Decide() {
  const { t } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const { me } = useSession();
  const partyId = me.party?.id ?? '';
  const about = { incidentId: incident.id, partyId, zone: incident.zone };
  return (
    <Stack gap="lg">
      <Stack component="section">
        <Title order={2} size="h4">
          {t('awareness.title')}
        </Title>
        <AwarenessList about={about} facts={incident.awareness} names={names} />
        <RecordAwareness about={about} facts={incident.awareness} />
      </Stack>
      <Stack component="section">
        <Title order={2} size="h4">
          {t('advice.title')}
        </Title>
        <AdviceList advice={incident.advice} zone={incident.zone} names={names} />
        <GiveAdvice
          about={about}
          forParties={incident.parties.map(({ party }) => ({
            value: party.id,
            label: party.name,
          }))}
        />
      </Stack>
      <Stack component="section">
        <Title order={2} size="h4">
          {t('decision.title')}
        </Title>
        <DecisionList about={about} decisions={incident.decisions} names={names} />
        <DecisionForm
          about={about}
          assessment={incident.assessments.findLast((it) => it.partyId === partyId)}
          factsNumber={incident.facts.number}
          advice={incident.advice}
        />
      </Stack>
    </Stack>
  );
}
