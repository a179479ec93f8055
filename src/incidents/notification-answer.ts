import type { AnswerValue, Words } from '../facts/answer-value.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * GIVEN: there is an answer. NOT_YET_KNOWN: it is asked for and there is none, or a person said so.
 * DOES_NOT_APPLY: the template does not ask it here. OPEN: optional, and nobody answered.
 */
export const answerStates = ['GIVEN', 'NOT_YET_KNOWN', 'DOES_NOT_APPLY', 'OPEN'] as const;
export type AnswerState = (typeof answerStates)[number];

/** What an answer follows from when nobody was asked. */
export const answerSources = [
  'FACTS',
  'AFFECTED_PART',
  'AWARENESS',
  'FILINGS',
  'PARTIES',
  'PARTY',
  'REPORTER',
  'EVENT',
  'ASSESSMENT',
  'DECISION',
  'TELLING',
  'ACTIONS',
  'OTHER_ANSWERS',
] as const;
export type AnswerSource = (typeof answerSources)[number];

/** ASKED: a person answered. PROFILE: kept with the party. NONE: nobody said anything. */
export type AnswerOrigin =
  | { readonly kind: 'ASKED' }
  | { readonly kind: 'PROFILE' }
  | { readonly kind: 'DERIVED'; readonly from: AnswerSource }
  | { readonly kind: 'NONE' };

/** Since when it is so; `version` is the facts version, null where none holds it. */
export interface AnsweredSince {
  readonly version: number | null;
  readonly by: string | null;
  readonly at: Instant | null;
}

/** One row of the template, answered for one obliged party. */
export interface NotificationAnswer {
  readonly row: number;
  readonly state: AnswerState;
  /** Also with NOT_YET_KNOWN, when an option of the template says so. */
  readonly value: AnswerValue | null;
  readonly origin: AnswerOrigin;
  readonly since: AnsweredSince | null;
  /** Why it does not apply; null otherwise. */
  readonly why: Words | null;
  /** DEPENDS: on an answer that is not there yet. */
  readonly shown: 'YES' | 'NO' | 'DEPENDS';
  /** Whether a complete notification needs an answer here. */
  readonly required: boolean;
}
