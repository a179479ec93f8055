import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { AssessDocument } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { AssessmentView } from './assessment-view.tsx';
import { answerKey } from './decision-answer.ts';
import { useIncident, useNames } from './incident-context.tsx';

export default function Risk() {
  const { t, word } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  const { me } = useSession();
  const newestFirst = [...incident.assessments].reverse();
  const [latest, ...older] = newestFirst;
  const inForce = incident.decisions.filter((it) => it.state === 'IN_FORCE');
  return (
    <Stack>
      <Text>{t('risk.intro')}</Text>
      {may('assess') && (
        <CommandForm
          document={AssessDocument}
          initial={{}}
          variables={() => ({ incidentId: incident.id, partyId: me.party?.id ?? '' })}
          submit={t('risk.assess')}
        />
      )}
      {latest && latest.factsVersion !== incident.facts.number && (
        <Alert variant="outline" color="orange" title={t('risk.stale')}>
          {t('risk.staleText', { before: latest.factsVersion, now: incident.facts.number })}
        </Alert>
      )}
      {!latest && <Text>{t('risk.none')}</Text>}
      {latest && (
        <div className="lanes">
          <Card withBorder component="section">
            <Title order={2} size="h4">
              {t('risk.proposal')}
            </Title>
            <Text size="sm">
              {names.party(latest.partyId)}, {t('facts.version', { number: latest.factsVersion })}{' '}
              <Moment at={latest.at} zone={incident.zone} />
            </Text>
            <AssessmentView answer={latest.answer} />
          </Card>
          <Card withBorder component="section">
            <Title order={2} size="h4">
              {t('risk.decision')}
            </Title>
            {inForce.length === 0 && <Text>{t('risk.undecided')}</Text>}
            {inForce.map((decision) => (
              <Group key={decision.id}>
                <Text>
                  {word('DecisionSubject', decision.subject)}: {t(answerKey(decision))}.{' '}
                  {decision.rationale}
                </Text>
              </Group>
            ))}
          </Card>
        </div>
      )}
      {older.length > 0 && (
        <Title order={2} size="h4">
          {t('risk.older')}
        </Title>
      )}
      {older.map((assessment) => (
        <details key={assessment.id}>
          <summary>
            {names.party(assessment.partyId)},{' '}
            {t('facts.version', { number: assessment.factsVersion })}{' '}
            <Moment at={assessment.at} zone={incident.zone} />
          </summary>
          <AssessmentView answer={assessment.answer} />
        </details>
      ))}
    </Stack>
  );
}
