import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { memo, useState } from 'react';
import { Moment } from '../../../clock/moment.tsx';
import type { NotificationAnswersQuery } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import { draftValue, type AnswerDraft } from './answer-draft.ts';
import { AnswerInputField, type TemplateRow } from './answer-input.tsx';

export type RowAnswer = NonNullable<
  NotificationAnswersQuery['incident']
>['notificationAnswers'][number];

export interface AnswerRowProps {
  readonly row: TemplateRow;
  readonly answer: RowAnswer;
  readonly draft: AnswerDraft | undefined;
  readonly refusal: string | undefined;
  readonly zone: string;
  readonly mayAnswer: boolean;
  /** The same function for every row and every render, so that typing draws one row only. */
  readonly onDraft: (row: number, draft: AnswerDraft | undefined) => void;
}

/** One row: what it asks, how it stands and where that comes from, and the ways to answer. */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const { row, answer, draft, refusal, zone, mayAnswer, onDraft } = props;
  const { t } = useLanguage();
  const [wantsOther, setWantsOther] = useState(false);
  const asked = answer.origin === 'ASKED';
  const saidUnknown = asked && answer.state === 'NOT_YET_KNOWN';
  const open = mayAnswer && !row.record;
  const shows =
    open && (asked || answer.origin === 'NONE' || wantsOther || draft?.act === 'ANSWER');
  const value =
    draft?.act === 'ANSWER'
      ? draft.value
      : draft !== undefined || saidUnknown
        ? draftValue(null, row.kind, zone)
        : draftValue(answer.value, row.kind, zone);
  return (
    <Stack gap={6} className="answer-row" id={`row-${String(row.row)}`} tabIndex={-1}>
      <Group gap="xs" align="baseline">
        <Text fw={600}>{row.label}</Text>
        {answer.required && answer.state !== 'GIVEN' && draft === undefined && (
          <Badge variant="outline" color="orange">
            {t('answers.needed')}
          </Badge>
        )}
        {draft !== undefined && <Badge variant="outline">{t('answers.unsaved')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {t('answers.rowNumber', { number: row.row })}
        {row.article === null ? '' : `, ${row.article}`}
      </Text>
      <Standing answer={answer} draft={draft} field={shows} recordOnly={row.record} zone={zone} />
      {shows && (
        <AnswerInputField
          row={row}
          value={value}
          zone={zone}
          disabled={false}
          error={refusal}
          onChange={(next) => onDraft(row.row, { act: 'ANSWER', value: next })}
        />
      )}
      {!shows && refusal !== undefined && (
        <Text size="sm" c="red">
          {refusal}
        </Text>
      )}
      {open && (
        <Group gap="xs">
          {!shows && (
            <Act label={t('answers.other')} about={row.label} act={() => setWantsOther(true)} />
          )}
          {row.mayBeNotYetKnown && !saidUnknown && draft?.act !== 'NOT_YET_KNOWN' && (
            <Act
              label={t('notYetKnown')}
              about={row.label}
              act={() => onDraft(row.row, { act: 'NOT_YET_KNOWN' })}
            />
          )}
          {asked && draft?.act !== 'CLEAR' && (
            <Act
              label={t('answers.takeBack')}
              about={row.label}
              act={() => onDraft(row.row, { act: 'CLEAR' })}
            />
          )}
          {(draft !== undefined || wantsOther) && (
            <Act
              label={t('answers.undo')}
              about={row.label}
              act={() => {
                setWantsOther(false);
                onDraft(row.row, undefined);
              }}
            />
          )}
        </Group>
      )}
    </Stack>
  );
});

function Act(props: { readonly label: string; readonly about: string; readonly act: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={`${props.label}: ${props.about}`}
      onClick={props.act}
    >
      {props.label}
    </Button>
  );
}

interface StandingProps {
  readonly answer: RowAnswer;
  readonly draft: AnswerDraft | undefined;
  /** Whether an input shows the answer already. */
  readonly field: boolean;
  readonly recordOnly: boolean;
  readonly zone: string;
}

/** How the row stands, in words, and since when and by whom. */
function Standing({ answer, draft, field, recordOnly, zone }: StandingProps) {
  const { t, word } = useLanguage();
  const { origin, derivedFrom, since, state, text } = answer;
  const unknown = state === 'NOT_YET_KNOWN' && origin === 'ASKED';
  return (
    <>
      {draft?.act === 'NOT_YET_KNOWN' && <Text>{t('answers.willBeUnknown')}</Text>}
      {draft?.act === 'CLEAR' && <Text>{t('answers.willBeTakenBack')}</Text>}
      {draft === undefined && unknown && <Text>{t('notYetKnown')}</Text>}
      {!field && text !== null && <Text className="verbatim">{text}</Text>}
      {!field && text === null && !unknown && <Text>{t('answers.none')}</Text>}
      {origin === 'DERIVED' && derivedFrom !== null && (
        <Text size="sm">{word('AnswerSource', derivedFrom)}</Text>
      )}
      {origin === 'PROFILE' && <Text size="sm">{t('answers.fromProfile')}</Text>}
      {recordOnly && <Text size="sm">{t('answers.record')}</Text>}
      {origin === 'ASKED' && since !== null && since.at !== null && (
        <Text size="sm" c="dimmed">
          {since.byName ?? t('somebody')}, <Moment at={since.at} zone={zone} />
          {since.version === null ? '' : ` (${t('answers.version', { number: since.version })})`}
        </Text>
      )}
    </>
  );
}
