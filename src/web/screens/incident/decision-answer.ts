import type { DecisionTakenFragment } from '../../generated/operations.ts';
import type { TextKey } from '../../texts/nl.ts';

/** How a decision reads: one tells or not, a regime applies or not. */
export function answerKey({
  subject,
  tell,
}: Pick<DecisionTakenFragment, 'subject' | 'tell'>): TextKey {
  if (subject === 'REGIME_APPLIES') return tell ? 'decision.applies' : 'decision.appliesNot';
  return tell ? 'decision.tell' : 'decision.notTell';
}
