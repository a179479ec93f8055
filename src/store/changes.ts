import { actorRef, type Actor } from '../identity/actor.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import type { ChangeEvent } from './change-event.ts';
import type { Collection, Stored } from './collection.ts';

/** What a domain decision says happened; id, moment and actor are stamped when it is saved. */
export interface Happening {
  readonly type: string;
  readonly incidentId?: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Ids, codes, counts, instants, commitments; never personal data, never people's free text. */
  readonly data: { readonly [key: string]: Json };
}

/** The outcome of a decision: the new state and what happened. No happening, no write. */
export interface Change<T> {
  readonly value: T;
  readonly events: readonly Happening[];
}

export interface ChangesPorts {
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Called after a save; wakes the relay in-process. */
  readonly wake: () => void;
  /** Whether an event with this id is already in the audit log. */
  readonly recorded: (eventId: string) => Promise<boolean>;
}

/** A reader that lost the race this often in a row is told so. */
export const saveAttemptsMax = 8;

/**
 * The only way state changes: state and events in one document, in one atomic write.
 * With an idempotency key on the actor, event ids derive from it, so the same key twice is one change.
 */
export interface Changes {
  readonly now: () => Instant;
  readonly newId: () => string;
  insert<T>(
    collection: Collection<T>,
    id: string,
    change: Change<T>,
    by: Actor,
  ): Promise<Outcome<Stored<T>>>;
  apply<T>(
    collection: Collection<T>,
    id: string,
    decide: (value: T, stored: Stored<T>) => Outcome<Change<T>>,
    by: Actor,
  ): Promise<Outcome<Stored<T>>>;
}

export function createChanges(ports: ChangesPorts): Changes {
  const stamp = (
    by: Actor,
    documentId: string,
    happenings: readonly Happening[],
  ): ChangeEvent[] => {
    const at = ports.now();
    return happenings.map((happening, position) => ({
      ...happening,
      id: eventId(ports, by, documentId, position),
      at,
      actor: actorRef(by),
    }));
  };

  return {
    now: ports.now,
    newId: ports.newId,
    async insert(collection, id, change, by) {
      const outbox = stamp(by, id, change.events);
      const result = await collection.insert({ id, value: change.value, outbox });
      if (result === 'duplicate') {
        const existing = await collection.get(id);
        return existing && by.idempotencyKey !== undefined
          ? accept(existing)
          : refuse({ code: 'ALREADY_EXISTS', field: 'id' });
      }
      ports.wake();
      return accept({ id, version: 1, value: change.value, outbox });
    },
    async apply(collection, id, decide, by) {
      for (let attempt = 1; attempt <= saveAttemptsMax; attempt += 1) {
        const stored = await collection.get(id);
        if (!stored) return refuse({ code: 'NOT_FOUND', field: 'id' });
        if (await alreadyApplied(ports, by, stored)) return accept(stored);
        const decided = decide(stored.value, stored);
        if (!decided.ok) return decided;
        if (decided.value.events.length === 0) return accept(stored);
        const outbox = [...stored.outbox, ...stamp(by, id, decided.value.events)];
        const replacement = { id, value: decided.value.value, outbox, version: stored.version };
        const result = await collection.replace({ ...replacement, changeId: ports.newId() });
        if (result === 'replaced') {
          ports.wake();
          return accept({ ...replacement, version: stored.version + 1 });
        }
      }
      return refuse({ code: 'CHANGED_MEANWHILE', field: 'id' });
    },
  };
}

function eventId(ports: ChangesPorts, by: Actor, documentId: string, position: number): string {
  if (by.idempotencyKey === undefined) return ports.newId();
  return derivedId('event', by.id, by.idempotencyKey, documentId, String(position));
}

async function alreadyApplied<T>(
  ports: ChangesPorts,
  by: Actor,
  stored: Stored<T>,
): Promise<boolean> {
  if (by.idempotencyKey === undefined) return false;
  const first = eventId(ports, by, stored.id, 0);
  return stored.outbox.some((event) => event.id === first) || (await ports.recorded(first));
}
