import { Card, List, Text } from '@mantine/core';
import type {
  AdviceGivenFragment,
  AssessmentShownFragment,
  DecisionSubject,
} from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import { AssessmentView } from '../assessment-view.tsx';

interface BesideProps {
  readonly subject: DecisionSubject;
  readonly answer: AssessmentShownFragment | undefined;
  readonly advice: AdviceGivenFragment | undefined;
}

/** What the method proposes and what the DPO advises, side by side with the decision. */
export function ProposalAndAdvice({ subject, answer, advice }: BesideProps) {
  const { t, word } = useLanguage();
  return (
    <div className="lanes">
      {answer && (
        <Card withBorder component="section" aria-label={t('decision.proposalBeside')}>
          <Text fw={600}>
            {t('decision.proposalBeside')}:{' '}
            {word(
              'Answer',
              subject === 'NOTIFY_AUTHORITY' ? answer.notifyAuthority : answer.notifyIndividuals,
            )}
          </Text>
          <List size="sm">
            {answer.reasons.map(({ rule, text, article }) => (
              <List.Item key={rule}>
                {text} ({article})
              </List.Item>
            ))}
          </List>
          <details>
            <summary>{t('replay.whole')}</summary>
            <AssessmentView answer={answer} />
          </details>
        </Card>
      )}
      <Card withBorder component="section" aria-label={t('decision.adviceBeside')}>
        <Text fw={600}>
          {t('decision.adviceBeside')}
          {advice === undefined ? '' : `: ${word('Answer', advice.answer)}`}
        </Text>
        <Text size="sm" className="verbatim">
          {advice === undefined ? t('decision.noAdvice') : advice.text}
        </Text>
      </Card>
    </div>
  );
}
