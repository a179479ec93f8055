import { addMs, type Instant } from '../shared/instant.ts';
import type { CollectionDefinition } from '../store/collection.ts';

/**
 * The right to be the only one who does a named piece of work, among several instances. Free: no token.
 * Held: until `until`; after that the next one takes it, and the token of the last one opens nothing.
 */
export interface Lease {
  readonly token: string | null;
  readonly until: Instant;
}

/** What a dead instance's successor waits at most. */
export const leaseMs = 10_000;
/** The holder extends it when less than this is left; whoever has less than this must not begin. */
export const leaseLeftMsMin = 5_000;

/** The id of each document is the lease's name. */
export const leases: CollectionDefinition<Lease> = { name: 'leases', indexes: [] };

interface Holder {
  readonly token: string;
  readonly now: Instant;
}

export function newLease({ token, now }: Holder): Lease {
  return { token, until: addMs(now, leaseMs) };
}

/** Undefined while somebody else holds it. */
export function takenLease(lease: Lease, { token, now }: Holder): Lease | undefined {
  const free = lease.token === null || lease.token === token || lease.until <= now;
  return free ? newLease({ token, now }) : undefined;
}

/** Undefined when the token no longer holds it. */
export function releasedLease(lease: Lease, { token, now }: Holder): Lease | undefined {
  return lease.token === token ? { token: null, until: now } : undefined;
}

/** Whether work may begin under it without asking the store again. */
export function hasTimeLeft(lease: Lease, now: Instant): boolean {
  return lease.token !== null && addMs(now, leaseLeftMsMin) <= lease.until;
}
