import { List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../../language.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { TemplateRow } from './answer-input.tsx';
import { AnswerRow, type AnswerRowProps, type RowAnswer } from './answer-row.tsx';

export interface SectionOfRows {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly { readonly row: TemplateRow; readonly answer: RowAnswer }[];
}

interface SectionProps extends Pick<AnswerRowProps, 'zone' | 'mayAnswer' | 'onDraft'> {
  readonly section: SectionOfRows;
  readonly neededOnly: boolean;
  readonly drafts: ReadonlyMap<number, AnswerDraft>;
  readonly refusals: ReadonlyMap<number, string>;
}

/** A folded section says how far it is; its rows are drawn once it is opened. */
export function AnswerSection(props: SectionProps) {
  const { section, neededOnly, drafts, refusals, zone, mayAnswer, onDraft } = props;
  const { t } = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const applies = section.entries.filter(({ answer }) => answer.state !== 'DOES_NOT_APPLY');
  const left = section.entries.filter(({ answer }) => answer.state === 'DOES_NOT_APPLY');
  const needed = applies.filter(({ answer }) => isNeeded(answer));
  const given = applies.filter(({ answer }) => answer.state === 'GIVEN').length;
  const shown = neededOnly
    ? applies.filter(({ row, answer }) => isNeeded(answer) || drafts.has(row.row))
    : applies;
  if (neededOnly && shown.length === 0) return null;
  const refused = section.entries.some(({ row }) => refusals.has(row.row));
  const open = unfolded || refused;
  return (
    <details
      className="answer-section"
      open={open}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <Text component="span" fw={600}>
          {section.heading}
        </Text>{' '}
        <Text component="span" size="sm">
          {applies.length === 0
            ? t('answers.nothingApplies')
            : t('answers.progress', { given, total: applies.length })}
          {needed.length > 0 && `, ${t('answers.neededCount', { count: needed.length })}`}
        </Text>
      </summary>
      {open && (
        <Stack gap="lg" mt="xs">
          {shown.map(({ row, answer }) => (
            <AnswerRow
              key={row.row}
              row={row}
              answer={answer}
              draft={drafts.get(row.row)}
              refusal={refusals.get(row.row)}
              zone={zone}
              mayAnswer={mayAnswer}
              onDraft={onDraft}
            />
          ))}
          {left.length > 0 && !neededOnly && (
            <details>
              <summary>{t('answers.leftOut', { count: left.length })}</summary>
              <List size="sm">
                {left.map(({ row, answer }) => (
                  <List.Item key={row.row}>
                    {row.label}: {answer.why}
                  </List.Item>
                ))}
              </List>
            </details>
          )}
        </Stack>
      )}
    </details>
  );
}

function isNeeded(answer: RowAnswer): boolean {
  return answer.required && answer.state !== 'GIVEN';
}
