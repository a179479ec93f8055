import type { AnswerGiven } from '../facts/recorded-answer.ts';
import type { SealScope } from '../sealing/vault.ts';
import type { Instant } from '../shared/instant.ts';

/** What an authority asks about an organisation in every incident, so that nobody types it at night. */
export interface ProfileAnswer {
  readonly answer: AnswerGiven;
  readonly by: string;
  readonly at: Instant;
}

/** By row of the notification template. */
export type FilingProfile = Readonly<Record<string, ProfileAnswer>>;

export const noProfile: FilingProfile = {};

/** The scope under whose key a profile's words are sealed: no incident's. */
export function profileScope(partyId: string): SealScope {
  return { incidentId: 'filing-profile', partyId };
}
