import { Badge, Card, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Countdown } from '../../clock/countdown.tsx';
import { Moment } from '../../clock/moment.tsx';
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
        </Group>
        <Text size="sm">
          {obligation.regime.startsWith('gdpr') ? '' : `${word('Regime', obligation.regime)}, `}
          {obligation.article} ({t('obligation.rule', { version: obligation.regimeVersion })})
        </Text>
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

interface StageLinesProps {
  readonly stage: ObligationStateFragment['stages'][number];
  readonly obligation: ObligationStateFragment;
  readonly zone: string | undefined;
  readonly title: string;
}

function StageLines({ stage, obligation, zone, title }: StageLinesProps) {
  const { t, word, tag } = useLanguage();
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {word('Stage', stage.id)}
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
      {stage.latenessReason !== null && (
        <Text size="sm">
          {t('stage.reason')} {word('LatenessReason', stage.latenessReason)}
          {stage.latenessAccepted === false ? ` ${t('stage.notAccepted')}` : ''}
        </Text>
      )}
      {stage.hourRuleAt !== null && stage.submittedAt === null && (
        <Text size="sm">
          {t('stage.hourRule')} <Moment at={stage.hourRuleAt} zone={zone} />
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
