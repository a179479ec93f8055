import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { Moment } from '../../../clock/moment.tsx';
import { Refusals } from '../../../forms/refusals.tsx';
import {
  ConfirmDecisionDocument,
  type DecisionTakenFragment,
} from '../../../generated/operations.ts';
import { useCommand } from '../../../graphql/use-command.ts';
import { useLanguage } from '../../../language.ts';
import { useMay, useSession } from '../../../session.tsx';
import type { About, Names } from '../about.ts';
import { answerKey } from '../decision-answer.ts';
import { ConditionList } from './condition-list.tsx';
import { Replay } from './replay.tsx';

interface ListProps {
  readonly about: About;
  readonly decisions: readonly DecisionTakenFragment[];
  readonly names: Names;
}

export function DecisionList({ about, decisions, names }: ListProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  if (decisions.length === 0) return <Text>{t('decision.none')}</Text>;
  return decisions.map((decision) => (
    <Card withBorder key={decision.id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>
            {word('DecisionSubject', decision.subject)}
            {decision.regime === null ? '' : ` (${word('Regime', decision.regime)})`}:{' '}
            {t(answerKey(decision))}
          </Text>
          <Badge variant="outline">{word('DecisionState', decision.state)}</Badge>
        </Group>
        <Text className="verbatim">{decision.rationale}</Text>
        {decision.exemption !== null && (
          <Text size="sm">
            {t('decision.exemption')}: {word('Exemption', decision.exemption)}
          </Text>
        )}
        <ConditionList conditions={decision.conditions} zone={about.zone} />
        {decision.onEarlierFacts && <Text size="sm">{t('decision.wasOnEarlierFacts')}</Text>}
        {decision.departure !== null && (
          <Text size="sm">
            {t('decision.departureBoth')} {decision.departure}
          </Text>
        )}
        {decision.differsBecause !== null && (
          <Text size="sm">
            {t('decision.differsBecause')} {decision.differsBecause}
          </Text>
        )}
        {decision.law.length > 0 && (
          <Text size="sm">
            {t('decision.law')}{' '}
            {decision.law
              .map(({ regime, version }) => `${word('Regime', regime)} (${version})`)
              .join(', ')}
          </Text>
        )}
        <Text size="sm">
          {names.party(decision.partyId)}: {names.person(decision.by)},{' '}
          <Moment at={decision.at} zone={about.zone} />
          {decision.secondBy === null
            ? ''
            : `. ${t('second.answeredBy')} ${names.person(decision.secondBy)}`}
        </Text>
        {decision.state === 'PENDING_SECOND' && may('confirmDecision') && (
          <SecondPerson about={about} decision={decision} />
        )}
        {may('replayDecision') && <Replay incidentId={about.incidentId} decisionId={decision.id} />}
      </Stack>
    </Card>
  ));
}

function SecondPerson({
  about,
  decision,
}: {
  readonly about: About;
  readonly decision: DecisionTakenFragment;
}) {
  const { t } = useLanguage();
  const { me } = useSession();
  const command = useCommand(ConfirmDecisionDocument);
  const answer = (confirm: boolean) =>
    void command.run({ incidentId: about.incidentId, decisionId: decision.id, confirm });
  if (decision.by === me.id) return <Text fw={600}>{t('second.waits')}</Text>;
  return (
    <>
      <Refusals errors={command.errors} />
      <Text size="sm">{t('decision.secondText')}</Text>
      <Group>
        <Button loading={command.busy} onClick={() => answer(true)}>
          {t('decision.confirm')}
        </Button>
        <Button variant="default" loading={command.busy} onClick={() => answer(false)}>
          {t('decision.reject')}
        </Button>
      </Group>
    </>
  );
}
