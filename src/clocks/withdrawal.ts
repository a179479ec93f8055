import type { Instant } from '../shared/instant.ts';
import type { Obligation } from './obligation.ts';
import { nextOpenStage } from './submit-stage.ts';

interface Told {
  /** The filing that says so. */
  readonly ref: string;
  readonly at: Instant;
}

/** The authority was told that the filing falls away. Submissions and their lateness stay (rule 5). */
export function withdrawObligation(obligation: Obligation, { ref, at }: Told): Obligation {
  return { ...obligation, state: 'WITHDRAWN', settledBy: { kind: 'WITHDRAWAL', ref, at } };
}

/**
 * Filed anew after a withdrawal. Rule 5: whether it is late is judged by the first submission, which
 * stands; stages that were never told ask again.
 */
export function refileObligation(obligation: Obligation, { ref, at }: Told): Obligation {
  return nextOpenStage(obligation) === undefined
    ? { ...obligation, state: 'SETTLED', settledBy: { kind: 'SUBMISSION', ref, at } }
    : { ...obligation, state: 'OPEN', settledBy: null };
}
