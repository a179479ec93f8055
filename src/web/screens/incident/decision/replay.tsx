import { Alert, Button, Card, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Answered } from '../../../forms/asked.tsx';
import {
  ReplayDecisionDocument,
  type AssessmentShownFragment,
  type ReplayDecisionQuery,
} from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useLanguage } from '../../../language.ts';
import { AssessmentView } from '../assessment-view.tsx';

interface ReplayProps {
  readonly incidentId: string | number;
  readonly decisionId: string;
}

/** What the decision rested on, what the method says of that today, and what it says of today's facts. */
export function Replay({ incidentId, decisionId }: ReplayProps) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <Stack gap="sm">
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'replay.hide' : 'replay.show')}
      </Button>
      {shown && <Replayed incidentId={incidentId} decisionId={decisionId} />}
    </Stack>
  );
}

function Replayed({ incidentId, decisionId }: ReplayProps) {
  const { t } = useLanguage();
  const asked = useAsk(ReplayDecisionDocument, { incidentId: String(incidentId), decisionId });
  return (
    <Answered asked={asked}>
      {({ replayDecision: replay }) => (
        <Stack gap="sm">
          <Alert
            variant="outline"
            color={replay.stillHolds ? 'indigo' : 'orange'}
            title={t(replay.stillHolds ? 'replay.holds' : 'replay.holdsNot')}
          />
          <Differences differences={replay.differences} />
          <div className="lanes">
            <Side title={t('replay.then')} answer={replay.then} />
            <Side title={t('replay.sameFacts')} answer={replay.sameFacts} />
            <Side title={t('replay.todaysFacts')} answer={replay.todaysFacts} />
          </div>
        </Stack>
      )}
    </Answered>
  );
}

const causes = ['METHOD', 'FACTS', 'LAW'] as const;

function Differences({
  differences,
}: {
  readonly differences: ReplayDecisionQuery['replayDecision']['differences'];
}) {
  const { t, word } = useLanguage();
  if (differences.length === 0) return <Text>{t('replay.noDifferences')}</Text>;
  return (
    <>
      <Text fw={600}>{t('replay.differences')}</Text>
      {causes
        .filter((cause) => differences.some((one) => one.cause === cause))
        .map((cause) => (
          <div key={cause}>
            <Text size="sm" fw={600}>
              {word('DifferenceCause', cause)}
            </Text>
            <List size="sm">
              {differences
                .filter((one) => one.cause === cause)
                .map(({ text }) => (
                  <List.Item key={text}>{text}</List.Item>
                ))}
            </List>
          </div>
        ))}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly answer: AssessmentShownFragment | null;
}

function Side({ title, answer }: SideProps) {
  const { t, word } = useLanguage();
  return (
    <Card withBorder component="section" aria-label={title}>
      <Title order={4} size="h6">
        {title}
      </Title>
      {answer === null ? (
        <Text size="sm">{t('replay.notAssessed')}</Text>
      ) : (
        <>
          <Text size="sm">
            {t('subject.NOTIFY_AUTHORITY')}: {word('Answer', answer.notifyAuthority)}
          </Text>
          <Text size="sm">
            {t('subject.NOTIFY_INDIVIDUALS')}: {word('Answer', answer.notifyIndividuals)}
          </Text>
          <Text size="sm">
            {t('risk.severity')}: {answer.score ?? t('notYetKnown')}
            {answer.level === null ? '' : ` – ${word('Level', answer.level)}`}
          </Text>
          <details>
            <summary>{t('replay.whole')}</summary>
            <AssessmentView answer={answer} />
          </details>
        </>
      )}
    </Card>
  );
}
