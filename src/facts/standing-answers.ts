import type { Instant } from '../shared/instant.ts';
import type { FactsVersion } from './incident-facts.ts';
import type { AnswerGiven } from './recorded-answer.ts';
import { templateRow } from './template-rows.ts';

export interface StandingAnswer {
  readonly answer: AnswerGiven;
  readonly version: number;
  readonly by: string | null;
  readonly at: Instant | null;
}

/**
 * The answers that stand for a party: its own, and what the handling party said of the incident itself
 * where the party said nothing. Nothing that is another party's own is among them (rule 10).
 */
export function standingAnswers(
  facts: readonly FactsVersion[],
  party: { readonly partyId: string; readonly handledBy: string },
): ReadonlyMap<number, StandingAnswer> {
  const own = new Map<number, StandingAnswer>();
  const shared = new Map<number, StandingAnswer>();
  for (const { answers = [], number: version, recordedBy: by, recordedAt: at } of facts) {
    for (const { partyId, ...answer } of answers) {
      const into = intoWhich(answer.row, partyId);
      if (answer.state === 'CLEARED') into?.delete(answer.row);
      else into?.set(answer.row, { answer, version, by, at });
    }
  }
  return new Map([...shared, ...own]);

  function intoWhich(row: number, partyId: string): Map<number, StandingAnswer> | undefined {
    if (partyId === party.partyId) return own;
    return partyId === party.handledBy && templateRow(row)?.shared === true ? shared : undefined;
  }
}
