import type { ActorRef } from '../identity/actor.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';

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
