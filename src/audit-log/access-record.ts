import type { ActorRef } from '../identity/actor.ts';
import type { Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';

/** What was read: ids and a count, never the content. */
export interface SensitiveRead {
  /** `EVIDENCE`, `ADDRESSEES`, `INCIDENT`, `EXPORT`. */
  readonly kind: string;
  readonly id: string;
  readonly incidentId: string | null;
  /** Whose part was read, when it was one party's. */
  readonly partyId: string | null;
  /** How many items the answer held. */
  readonly count: number;
}

/** One per answer, stored before the answer is given (rule 9). */
export interface AccessRecord extends SensitiveRead {
  readonly actor: ActorRef;
  readonly at: Instant;
}

export const accessRecords: CollectionDefinition<AccessRecord> = {
  name: 'access-records',
  indexes: [
    {
      name: 'incident',
      equals: (access) => access.incidentId ?? undefined,
      order: (access) => [access.at],
    },
  ],
};

export function accessRecord(
  actor: ActorRef,
  read: SensitiveRead,
  now: Instant,
): Change<AccessRecord> {
  return {
    value: { ...read, actor, at: now },
    events: [
      {
        type: 'SENSITIVE_READ',
        ...(read.incidentId === null ? {} : { incidentId: read.incidentId }),
        subject: { kind: read.kind, id: read.id },
        data: {
          count: read.count,
          ...(read.partyId === null ? {} : { partyId: read.partyId }),
        },
      },
    ],
  };
}
