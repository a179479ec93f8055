import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { Moment } from '../../../clock/moment.tsx';
import type { FilingMadeFragment } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import type { About, Names } from '../about.ts';
import { ChangedAnswers, MissingAnswers } from './answer-tables.tsx';
import { Downloads } from './downloads.tsx';

interface ListProps {
  readonly about: About;
  readonly filings: readonly FilingMadeFragment[];
  readonly names: Names;
}

/** What was filed, verbatim and frozen. */
export function FilingList({ about, filings, names }: ListProps) {
  const { t } = useLanguage();
  if (filings.length === 0) return <Text>{t('filing.none')}</Text>;
  return filings.map((filing) => (
    <FilingCard key={filing.id} about={about} filing={filing} names={names} />
  ));
}

interface CardProps {
  readonly about: About;
  readonly filing: FilingMadeFragment;
  readonly names: Names;
}

function FilingCard({ about, filing, names }: CardProps) {
  const { t, word } = useLanguage();
  const { zone, incidentId } = about;
  return (
    <Card
      withBorder
      component="article"
      aria-label={`${word('FilingKind', filing.kind)} ${filing.number}`}
    >
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>
            {word('FilingKind', filing.kind)} {filing.number}
          </Text>
          {filing.kind !== 'WITHDRAWAL' && (
            <Badge variant="outline">
              {t(filing.complete ? 'filing.isComplete' : 'filing.isIncomplete')}
            </Badge>
          )}
          {filing.bulkId !== null && <Badge variant="outline">{t('filings.bulk')}</Badge>}
        </Group>
        <Text size="sm">
          {word('Stage', filing.stageId)}, <Moment at={filing.filedAt} zone={zone} />.{' '}
          {t('filings.recordedAt')} {names.person(filing.by)},{' '}
          <Moment at={filing.recordedAt} zone={zone} />
        </Text>
        {filing.firstNumber !== null && (
          <Text size="sm">
            {t('filings.first')} {filing.firstNumber}
          </Text>
        )}
        {filing.latenessSentence !== null && <Text>{filing.latenessSentence}</Text>}
        {filing.latenessText !== null && (
          <Text className="verbatim" size="sm">
            {filing.latenessText}
          </Text>
        )}
        {filing.withdrawalReason !== null && (
          <Text className="verbatim">
            {t('filings.reason')} {filing.withdrawalReason}
          </Text>
        )}
        <Verbatim summary={t('filing.content')} text={filing.content} />
        <Verbatim summary={t('filing.receipt')} text={filing.receipt} />
        {filing.sheetKept && (
          <Downloads
            title={t('filings.sheetKept')}
            path={`/exports/filings/${String(incidentId)}/${filing.id}`}
          />
        )}
        {filing.missingForComplete.length > 0 && (
          <details>
            <summary>
              {t('filings.missingThen', { count: filing.missingForComplete.length })}
            </summary>
            <MissingAnswers missing={filing.missingForComplete} />
          </details>
        )}
        {filing.changes.length > 0 && (
          <details>
            <summary>{t('filings.changedThen', { count: filing.changes.length })}</summary>
            <ChangedAnswers changes={filing.changes} />
          </details>
        )}
      </Stack>
    </Card>
  );
}

function Verbatim({ summary, text }: { readonly summary: string; readonly text: string | null }) {
  if (text === null || text === '') return null;
  return (
    <details>
      <summary>{summary}</summary>
      <Text className="verbatim">{text}</Text>
    </details>
  );
}
