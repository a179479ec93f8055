import type { Sealed } from './vault.ts';

/**
 * A person's own words. The text is sealed together with a random salt; `commitment` is
 * SHA-256(salt ‖ text), so the audit log can name the text without revealing it, and destroying the
 * key leaves a digest that nobody can guess back.
 */
export interface SealedText {
  /** Under which key: the incident's, for this party's share. */
  readonly incidentId: string;
  readonly partyId: string;
  readonly commitment: string;
  readonly sealed: Sealed;
}

/** Characters of one text that a person types. */
export const textCharactersMax = 20_000;
