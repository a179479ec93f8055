import type { Json } from '../shared/canonical-json.ts';
import type { AnswerValue, TextLine } from './answer-value.ts';

/** What a person said about a row. CLEARED takes an earlier answer back: the case itself answers again. */
export type AnswerGiven =
  | { readonly row: number; readonly state: 'GIVEN'; readonly value: AnswerValue }
  | { readonly row: number; readonly state: 'NOT_YET_KNOWN' }
  | { readonly row: number; readonly state: 'CLEARED' };

/** A version of the facts holds what was answered in it, not what earlier ones hold. */
export type RecordedAnswer = AnswerGiven & { readonly partyId: string };

/** Codes, moments, counts and commitments; never a person's words. */
export function answerForLog(answer: AnswerGiven): Json {
  const { row, state } = answer;
  if (state !== 'GIVEN') return { row, state };
  const { value } = answer;
  if (value.kind === 'TEXT' || value.kind === 'PARTIES') {
    return { row, state, kind: value.kind, words: value.lines.map(commitmentOf) };
  }
  return { row, state, ...(value as unknown as { readonly [key: string]: Json }) };
}

function commitmentOf(line: TextLine): string | null {
  return typeof line !== 'string' && 'commitment' in line ? line.commitment : null;
}
