import type { AuditEntry } from '../audit-log/entry.ts';
import type { Actor } from '../identity/actor.ts';
import type { Stored, Collection } from '../store/collection.ts';
import type { Collections } from './collections.ts';

interface Named {
  readonly actor: { readonly id: string; readonly kind: string };
  readonly subject: { readonly kind: string; readonly id: string };
}

/**
 * Rule 10 where several organisations work in one installation: an entry is shown to the organisation
 * whose case, people or report it is about, and what the system does for all of them to each.
 */
export function auditView(
  collections: Pick<Collections, 'incidents' | 'events' | 'users'>,
  actor: Actor,
): (entry: AuditEntry) => Promise<boolean> {
  const incident = remembered(collections.incidents);
  const event = remembered(collections.events);
  const user = remembered(collections.users);

  return async ({ incidentId, canonical }) => {
    const { actor: by, subject } = JSON.parse(canonical) as Named;
    if (by.id === actor.id) return true;
    const handledBy = incidentId === null ? undefined : (await incident(incidentId))?.handledBy;
    if (handledBy !== undefined) return handledBy === actor.partyId;
    const parties = [
      (await user(by.id))?.partyId,
      (await user(subject.id))?.partyId,
      (await event(subject.id))?.partyId,
      subject.id,
    ];
    if (parties.includes(actor.partyId ?? undefined)) return true;
    return by.kind === 'SYSTEM' && incidentId === null;
  };
}

function remembered<T>(collection: Collection<T>): (id: string) => Promise<T | undefined> {
  const asked = new Map<string, Promise<Stored<T> | undefined>>();
  return async (id) => {
    const known = asked.get(id) ?? collection.get(id);
    asked.set(id, known);
    return (await known)?.value;
  };
}
