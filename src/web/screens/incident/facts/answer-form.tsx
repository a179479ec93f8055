import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Refusals } from '../../../forms/refusals.tsx';
import type { AnswerInput } from '../../../generated/operations.ts';
import type { Refusal } from '../../../graphql/use-command.ts';
import { useLanguage } from '../../../language.ts';
import { answerInput, type AnswerDraft } from './answer-draft.ts';
import type { TemplateRow } from './answer-input.tsx';
import type { RowAnswer } from './answer-row.tsx';
import { AnswerSection, type SectionOfRows } from './answer-section.tsx';

interface FormProps {
  readonly rows: readonly TemplateRow[];
  readonly answers: readonly RowAnswer[];
  readonly zone: string;
  readonly mayAnswer: boolean;
  readonly busy: boolean;
  readonly errors: readonly Refusal[];
  /** True when everything was taken. */
  readonly save: (answers: readonly AnswerInput[]) => Promise<boolean>;
}

/** The template's rows by section; only what changed is saved, all of it or nothing. */
export function AnswerForm(props: FormProps) {
  const { rows, answers, zone, mayAnswer, busy, errors, save } = props;
  const { t } = useLanguage();
  const [drafts, setDrafts] = useState<ReadonlyMap<number, AnswerDraft>>(new Map());
  const [neededOnly, setNeededOnly] = useState(false);
  const [sent, setSent] = useState<readonly number[]>([]);
  const onDraft = useCallback((row: number, draft: AnswerDraft | undefined) => {
    setDrafts((before) => {
      const after = new Map(before);
      if (draft === undefined) after.delete(row);
      else after.set(row, draft);
      return after;
    });
  }, []);
  const sections = useMemo(() => bySection(rows, answers), [rows, answers]);
  const { beside, above } = sortRefusals(errors, sent);

  const submit = async () => {
    const inputs = rows.flatMap((row) => {
      const draft = drafts.get(row.row);
      return draft === undefined ? [] : [answerInput(row.row, row.kind, draft)];
    });
    setSent(inputs.map(({ row }) => row));
    if (await save(inputs)) setDrafts(new Map());
  };
  return (
    <Stack>
      <Refusals errors={above} />
      {beside.size > 0 && (
        <Alert role="alert" color="red" variant="outline" title={t('answers.refused')}>
          {[...beside.values()].join(' ')}
        </Alert>
      )}
      <Checkbox
        label={t('answers.neededOnly')}
        checked={neededOnly}
        onChange={(event) => setNeededOnly(event.currentTarget.checked)}
      />
      {sections.map((section) => (
        <AnswerSection
          key={section.id}
          section={section}
          neededOnly={neededOnly}
          drafts={drafts}
          refusals={beside}
          zone={zone}
          mayAnswer={mayAnswer}
          onDraft={onDraft}
        />
      ))}
      {drafts.size > 0 && (
        <Group className="save-bar" gap="sm">
          <Text fw={600} aria-live="polite">
            {t('answers.changed', { count: drafts.size })}
          </Text>
          <Button loading={busy} onClick={() => void submit()}>
            {t('answers.save')}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => setDrafts(new Map())}>
            {t('answers.discard')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function bySection(
  rows: readonly TemplateRow[],
  answers: readonly RowAnswer[],
): readonly SectionOfRows[] {
  const standing = new Map(answers.map((answer) => [answer.row, answer]));
  const sections = new Map<string, { row: TemplateRow; answer: RowAnswer }[]>();
  for (const row of rows) {
    const answer = standing.get(row.row);
    if (answer) sections.set(row.section, [...(sections.get(row.section) ?? []), { row, answer }]);
  }
  return [...sections].map(([id, entries]) => ({
    id,
    heading: entries[0]?.row.sectionLabel ?? id,
    entries,
  }));
}

/** `answers.3` is the fourth answer that was sent: its refusal stands at that row. */
function sortRefusals(errors: readonly Refusal[], sent: readonly number[]) {
  const beside = new Map<number, string>();
  const above: Refusal[] = [];
  for (const error of errors) {
    const position = /answers\.(\d+)/.exec(error.field ?? '')?.[1];
    const row = position === undefined ? undefined : sent[Number(position)];
    if (row === undefined) above.push(error);
    else beside.set(row, [beside.get(row), error.message].filter(Boolean).join(' '));
  }
  return { beside, above };
}
