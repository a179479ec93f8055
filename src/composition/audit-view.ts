import type { AuditEntry } from '../audit-log/entry.ts';
import type { Actor } from '../identity/actor.ts';
import { viewOf } from '../incidents/access.ts';
import { seesEvent } from '../incidents/use-cases/read-incidents.ts';
import type { Stored, Collection } from '../store/collection.ts';
import type { Collections } from './collections.ts';

interface Named {
  readonly actor: { readonly id: string; readonly kind: string };
  readonly subject: { readonly kind: string; readonly id: string };
}

/** What an administrator looks after: accounts, parties, keys and the log itself, and no case. */
const technicalSubjects: ReadonlySet<string> = new Set([
  'USER',
  'SIGN_IN',
  'TOKEN',
  'WEBHOOK',
  'SET_UP_LINK',
  'PARTY',
  'AGREEMENT',
  'KEYS',
  'CHECKPOINT',
]);

/** Administrators do not read cases, nor that there are any. */
export function readsCaseEntries({ roles }: Actor): boolean {
  return roles.includes('AUDITOR') || roles.includes('DPO');
}

/**
 * Rule 10 where several organisations work in one installation: an entry is shown to the organisation
 * whose case, people or report it is about, and what the system does for all of them to each.
 */
export function auditView(
  collections: Pick<Collections, 'incidents' | 'events' | 'users' | 'webhookEndpoints'>,
  actor: Actor,
): (entry: AuditEntry) => Promise<boolean> {
  const incident = remembered(collections.incidents);
  const event = remembered(collections.events);
  const user = remembered(collections.users);
  const webhook = remembered(collections.webhookEndpoints);

  return async ({ incidentId, canonical }) => {
    const { actor: by, subject } = JSON.parse(canonical) as Named;
    const technical = incidentId === null && technicalSubjects.has(subject.kind);
    if (!technical && !readsCaseEntries(actor)) return false;
    const about = incidentId === null ? undefined : await incident(incidentId);
    if (about !== undefined) return viewOf(actor, about)?.kind === 'WHOLE';
    const reported = await event(subject.id);
    if (reported && !(await seesEvent(collections, actor, reported))) return false;
    if (by.id === actor.id) return true;
    if (subject.kind === 'WEBHOOK') return (await webhook(subject.id))?.partyId === actor.partyId;
    const parties = [
      (await user(by.id))?.partyId,
      (await user(subject.id))?.partyId,
      reported?.partyId,
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
