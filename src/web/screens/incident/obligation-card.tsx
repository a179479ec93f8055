import { Anchor, Badge, Card, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Countdown } from '../../clock/countdown.tsx';
import { dateText, Moment } from '../../clock/moment.tsx';
import { lengthInWords } from '../../clock/time-left.ts';
import type { ObligationStateFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

interface ObligationCardProps {
  readonly obligation: ObligationStateFragment;
  readonly zone?: string | undefined;
  readonly obliged: string;
  readonly addressee: string;
  readonly owner: string | null;
  readonly children?: ReactNode;
}

/** One obligation with its stages, and how each due moment was computed. */
export function ObligationCard(props: ObligationCardProps) {
  const { t, word } = useLanguage();
  const { obligation, zone, obliged, addressee, owner } = props;
  const title = `${obliged} → ${addressee}`;
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{title}</Text>
          <Badge variant="outline">{word('ObligationState', obligation.state)}</Badge>
          {obligation.overdue && (
            <Badge variant="outline" color="red">
              {t('clock.overdue')}
            </Badge>
          )}
          {obligation.provisional && <Badge variant="outline">{t('clock.provisional')}</Badge>}
          {obligation.rule !== null && obligation.rule.status !== 'VERIFIED' && (
            <Badge variant="outline" color="orange">
              {word('RegimeStatus', obligation.rule.status)}
            </Badge>
          )}
          {obligation.filingState !== null && obligation.filingState !== 'NOT_FILED' && (
            <Badge variant="outline">{word('FilingState', obligation.filingState)}</Badge>
          )}
        </Group>
        <Text size="sm">
          {obligation.regime.startsWith('gdpr') ? '' : `${word('Regime', obligation.regime)}, `}
          {obligation.article} ({t('obligation.rule', { version: obligation.regimeVersion })})
        </Text>
        {obligation.rule !== null && <RuleChecked rule={obligation.rule} />}
        <Text size="sm">
          {t('obligation.owner')} {owner ?? t('obligation.nobody')}
        </Text>
        {obligation.proposal !== null && (
          <Text size="sm">
            {t('obligation.proposal')} {word('Answer', obligation.proposal)}
          </Text>
        )}
        {obligation.proposeIncompleteFiling && <Text fw={600}>{t('obligation.incomplete')}</Text>}
        {obligation.stages.map((stage) => (
          <StageLines
            key={stage.id}
            stage={stage}
            obligation={obligation}
            zone={zone}
            title={title}
          />
        ))}
        {props.children}
      </Stack>
    </Card>
  );
}

function RuleChecked({ rule }: { readonly rule: NonNullable<ObligationStateFragment['rule']> }) {
  const { t, tag } = useLanguage();
  return (
    <details>
      <summary>{rule.title}</summary>
      <Text size="sm">
        {t('rules.checked', {
          by: rule.checkedBy,
          on: dateText(rule.checkedOn, tag),
          against: rule.checkedAgainst,
        })}
      </Text>
      {rule.status === 'UNVERIFIED' && <Text size="sm">{t('rules.unverifiedWhy')}</Text>}
      <Anchor component={Link} to="/rules" underline="always" size="sm">
        {t('rules.nav')}
      </Anchor>
    </details>
  );
}

interface StageLinesProps {
  readonly stage: ObligationStateFragment['stages'][number];
  readonly obligation: ObligationStateFragment;
  readonly zone: string | undefined;
  readonly title: string;
}

function StageLines({ stage, obligation, zone, title }: StageLinesProps) {
  const { t, tag } = useLanguage();
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {stage.title}
      </Text>
      {stage.submittedAt !== null ? (
        <Text size="sm">
          {t('stage.submitted')} <Moment at={stage.submittedAt} zone={zone} />
          {stage.latenessMs === null
            ? ` (${t('stage.inTime')})`
            : ` (${t('stage.late', { length: lengthInWords(stage.latenessMs, tag) })})`}
        </Text>
      ) : stage.dueAt === null ? (
        <Text size="sm">{t(obligation.anchorAt === null ? 'stage.waits' : 'stage.noDate')}</Text>
      ) : obligation.state === 'OPEN' ? (
        <Countdown dueAt={stage.dueAt} zone={zone} about={title} />
      ) : (
        <Moment at={stage.dueAt} zone={zone} />
      )}
      {stage.latenessSentence !== null && <Text size="sm">{stage.latenessSentence}</Text>}
      {stage.hourRuleAt !== null && stage.submittedAt === null && (
        <Text size="sm">
          {t('stage.hourRule')} <Moment at={stage.hourRuleAt} zone={zone} />
        </Text>
      )}
      {stage.twoWorkingDays !== null && stage.submittedAt === null && (
        <Text size="sm">
          ({t('stage.forInformation')}) {stage.twoWorkingDays.text}{' '}
          <Moment at={stage.twoWorkingDays.at} zone={zone} />
        </Text>
      )}
      {stage.derivation.length > 0 && (
        <details>
          <summary>{t('stage.derivation')}</summary>
          <List size="sm" type="ordered">
            {stage.derivation.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  );
}
