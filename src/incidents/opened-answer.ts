import type { AnswerValue, TextLine, Words } from '../facts/answer-value.ts';
import { templateRow } from '../facts/template-rows.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { NotificationAnswer } from './notification-answer.ts';

/** A line that can be read: as it was typed, or in the reader's language. */
export type OpenedLine = string | Words;
type WithLines<V> = V extends { readonly lines: readonly TextLine[] }
  ? Omit<V, 'lines'> & { readonly lines: readonly OpenedLine[] }
  : V;
export type OpenedValue = WithLines<AnswerValue>;

/** A row of the template, answered, with people's words opened: what is printed, filed and compared. */
export type OpenedAnswer = Omit<NotificationAnswer, 'value'> & {
  readonly value: OpenedValue | null;
};

/** Rows that the filing itself answers: what kind it is, and why it is late. */
export function isFilingRow(row: number): boolean {
  return templateRow(row)?.record === 'FILING';
}

/** What a complete notification needs and has no answer: in the order of the template. */
export function missingForComplete<
  A extends Pick<NotificationAnswer, 'row' | 'required' | 'state'>,
>(answers: readonly A[]): readonly A[] {
  return answers.filter(
    ({ row, required, state }) =>
      required && (state === 'NOT_YET_KNOWN' || state === 'OPEN') && !isFilingRow(row),
  );
}

export interface ChangedAnswer {
  readonly row: number;
  readonly before: OpenedAnswer;
  readonly after: OpenedAnswer;
}

/** Which answers say something else than before; what the filing itself answers is left out. */
export function changedAnswers(
  before: readonly OpenedAnswer[],
  after: readonly OpenedAnswer[],
): readonly ChangedAnswer[] {
  const known = new Map(before.map((answer) => [answer.row, answer]));
  return after.flatMap((answer) => {
    const was = known.get(answer.row);
    if (!was || isFilingRow(answer.row) || said(was) === said(answer)) return [];
    return [{ row: answer.row, before: was, after: answer }];
  });
}

/**
 * What changed since a filing. Who looks now is not yet who files next: rows about that person, and what
 * is asked only because of who it is, count between two filings and not here.
 */
export function changesSince(
  filed: readonly OpenedAnswer[],
  now: readonly OpenedAnswer[],
): readonly ChangedAnswer[] {
  return changedAnswers(filed, now).filter(({ row, before, after }) => {
    const section = templateRow(row)?.section;
    const asked = before.state !== 'DOES_NOT_APPLY' && after.state !== 'DOES_NOT_APPLY';
    return section !== 'REPORTER' && (section !== 'DPO' || asked);
  });
}

function said({ state, value, why }: OpenedAnswer): string {
  return canonicalJson({ state, value, why } as unknown as Json);
}
