import type { Refusal } from '../shared/outcome.ts';
import type { Act, actsOfASecondPerson } from './permissions.ts';

/**
 * Acts that take a second person: whoever did the first act on the matter may not do this one, and a
 * token of another system never. Rule 1: a later awareness. Rule 4: not telling, and that a regime does
 * not apply. Rule 7: a notice is approved by who wrote no version of it, and what went out on one
 * signature is reviewed by another. Never by the break-glass account: it would make one person two.
 */
export const secondPersonActs = {
  answerAwarenessCorrection: {
    rule: 1,
    first: 'correctAwareness',
    refusal: { code: 'SECOND_PERSON_NEEDED', field: 'awarenessId' },
  },
  confirmDecision: {
    rule: 4,
    first: 'decide',
    refusal: { code: 'SECOND_PERSON_NEEDED', field: 'decisionId' },
  },
  approveNotice: {
    rule: 7,
    first: 'draftNotice',
    refusal: { code: 'APPROVER_IS_AUTHOR', field: 'approverId' },
  },
  reviewOneSignature: {
    rule: 7,
    first: 'approveNoticeAlone',
    refusal: { code: 'REVIEWER_IS_APPROVER', field: 'reviewerId' },
  },
} as const satisfies Record<(typeof actsOfASecondPerson)[number], SecondPersonAct>;

interface SecondPersonAct {
  /** Of the rules that always hold. */
  readonly rule: number;
  readonly first: Act;
  readonly refusal: Refusal;
}

/** `firstIds`: who did the first act. */
export function samePerson(
  act: keyof typeof secondPersonActs,
  by: string,
  firstIds: readonly string[],
): readonly Refusal[] {
  return firstIds.includes(by) ? [secondPersonActs[act].refusal] : [];
}
