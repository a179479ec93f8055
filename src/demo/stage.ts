import type { Instant } from '../shared/instant.ts';

/** GraphQL as somebody: answers `data`, throws what the door refuses as a whole. */
export interface Client {
  /** The answer's `data`. A payload with `errors` throws, unless `expectErrors` asks for it. */
  ask<T = Record<string, unknown>>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<T>;
  /** Like `ask`, and payload errors are an answer too. */
  tryAsk<T = Record<string, unknown>>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<T>;
  /** Uploads evidence; answers its id. */
  upload(
    incidentId: string,
    description: Readonly<Record<string, unknown>>,
    bytes: Uint8Array,
  ): Promise<{ readonly id: string; readonly sha256: string }>;
}

export interface Person extends Client {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly partyId: string;
  /** Gives the password again, for acts that want a recent proof. */
  confirmIdentity(): Promise<void>;
}

export interface Organisation {
  readonly partyId: string;
  readonly name: string;
  /** Roles: ADMINISTRATOR. */
  readonly administrator: Person;
}

/**
 * Where a case is played: over HTTP in the scenario tests, in-process in the demo. Time stands still
 * until the story moves it; everything that is due runs before a step answers.
 */
export interface Stage {
  now(): Instant;
  /** Jumps to this moment (not back), stopping at each due job on the way. */
  advanceTo(at: Instant): Promise<void>;
  fastForward(by: { readonly hours?: number; readonly minutes?: number }): Promise<void>;
  /** Runs all that is due now. */
  settle(): Promise<void>;
  /** Whether mail and SMS really leave; in the demo nothing does. */
  readonly sends: boolean;
  /** Somebody without an account. */
  readonly stranger: Client;
  /** A new own organisation with an administrator of its own. */
  newOrganisation(input: {
    readonly name: string;
    readonly role: 'CONTROLLER' | 'PROCESSOR' | 'SUB_PROCESSOR';
    readonly administrator: { readonly name: string; readonly email: string };
  }): Promise<Organisation>;
  /** Invited by `by`, accepted, signed in. Guests: role GUEST beside any other, party of their own. */
  newPerson(
    by: Person,
    input: {
      readonly name: string;
      readonly email: string;
      readonly partyId: string;
      readonly roles: readonly string[];
      readonly locale?: 'nl' | 'en';
    },
  ): Promise<Person>;
}
