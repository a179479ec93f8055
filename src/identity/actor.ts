import type { Instant } from '../shared/instant.ts';
import type { Proof } from './proof.ts';

export const roles = [
  'REPORTER',
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
  'ADMINISTRATOR',
  'GUEST',
] as const;
export type Role = (typeof roles)[number];

/** Who did it: a person, a token of another system, a public reporter, or the product itself. */
export interface ActorRef {
  readonly kind: 'USER' | 'TOKEN' | 'PUBLIC' | 'SYSTEM';
  /** Opaque id; never a name or an address. */
  readonly id: string;
  readonly partyId?: string;
  /** How the actor was recognised: `password`, `token`, `link`, `sms`, `none`. */
  readonly method: string;
}

/**
 * Whoever asks. `partyId` is the organisation the actor acts for: members of the party that handles an
 * incident see the case; members of another party in it (role GUEST beside any other) see their part.
 */
export interface Actor {
  readonly kind: ActorRef['kind'];
  readonly id: string;
  readonly partyId: string | null;
  readonly roles: readonly Role[];
  readonly method: string;
  /** Sessions only: what was shown to open it. */
  readonly provenBy?: readonly Proof[];
  /** The last time the actor proved itself with all that its account is asked for; emergency acts want a recent one. */
  readonly authenticatedAt: Instant | null;
  /** API tokens only: the operations the token is bound to; null means all its roles allow. */
  readonly operations: readonly string[] | null;
  /** Whoever opened the safe may have an account of their own: never a second person (`second-person.ts`). */
  readonly breakGlass?: boolean;
  /** Set by the door when the caller sent one: the same key twice is one change. */
  readonly idempotencyKey?: string;
}

export const systemActor: Actor = {
  kind: 'SYSTEM',
  id: 'meldklok',
  partyId: null,
  roles: [],
  method: 'none',
  authenticatedAt: null,
  operations: null,
};

/** Whoever is not recognised: the public event form, a sign-in that has not happened yet. */
export const publicActor: Actor = { ...systemActor, kind: 'PUBLIC', id: 'public' };

export function actorRef(actor: Actor): ActorRef {
  return {
    kind: actor.kind,
    id: actor.id,
    method: actor.method,
    ...(actor.partyId === null ? {} : { partyId: actor.partyId }),
  };
}
