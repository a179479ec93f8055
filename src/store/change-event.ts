import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';

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
 * What happened, past tense, written in the same atomic write as the state it changed. It becomes an
 * audit entry, so `data` holds ids, codes, counts, instants and commitments: never personal data and
 * never free text of people (use a commitment from `audit-log/commitment.ts`).
 */
export interface ChangeEvent {
  readonly id: string;
  /** `CONTROLLER_INFORMED`: past tense, the words of domain.md. */
  readonly type: string;
  readonly at: Instant;
  readonly actor: ActorRef;
  readonly incidentId?: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly data: { readonly [key: string]: Json };
}
