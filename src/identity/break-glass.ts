import type { Instant } from '../shared/instant.ts';

/**
 * For the night on which single sign-on or second factors fail. Its passphrase lies in a safe, so no second
 * factor is asked for; instead each sign-in raises an alarm that goes on until another person has said who it
 * was and why. The passphrase is known from then on and is renewed.
 */
export interface BreakGlass {
  readonly passphraseMadeAt: Instant;
  /** Null: not used since the last review. */
  readonly use: BreakGlassUse | null;
  /** Used since the passphrase was made: whoever used it knows it. */
  readonly passphraseUsed: boolean;
  readonly lastReview: BreakGlassReview | null;
}

export interface BreakGlassUse {
  readonly at: Instant;
  readonly reviewDueAt: Instant;
}

export interface BreakGlassReview {
  readonly usedAt: Instant;
  readonly who: string;
  readonly why: string;
  readonly by: string;
  readonly at: Instant;
}
