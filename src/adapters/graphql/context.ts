import type { Actor } from '../../identity/actor.ts';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Locale } from '../../texts/locale.ts';
import type { UseCases } from './use-cases.ts';

/** What one request carries to its resolvers. */
export interface Context {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: () => Instant;
  readonly useCases: UseCases;
  /** The session cookie of this answer. */
  readonly session: SessionDoor;
  readonly remoteAddress: string;
  /** Opens a person's words; a party that may not see them never gets this far. */
  readonly open: (text: SealedText) => Promise<string>;
  readonly partyName: (partyId: string) => Promise<string>;
  readonly userName: (userId: string) => Promise<string | null>;
  /**
   * Runs a mutation once per idempotency key: the actor it hands on carries the key, and the same key
   * with other input is refused.
   */
  readonly once: <T>(
    key: string | null | undefined,
    operation: string,
    input: unknown,
    run: (actor: Actor) => Promise<Outcome<T>>,
  ) => Promise<Outcome<T>>;
}

export interface SessionDoor {
  readonly token: string | null;
  readonly set: (token: string) => void;
  readonly clear: () => void;
}

export type Refusals = readonly Refusal[];
