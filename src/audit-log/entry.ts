import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import type { ChangeEvent } from '../store/change-event.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { appendLeaf, emptyRange, leafHash, type CompactRange } from './merkle-tree.ts';

/**
 * One recorded fact of the system's own history. `canonical` is what is hashed (RFC 8785); the rest is
 * there to find it by. `peaks` is the compact range of the tree up to and including this entry, so the
 * newest entry is the head of the log.
 */
export interface AuditEntry {
  /** Gap-free, from 0. */
  readonly sequence: number;
  readonly eventId: string;
  readonly type: string;
  readonly at: Instant;
  readonly incidentId: string | null;
  readonly recordedAt: Instant;
  readonly canonical: string;
  readonly leaf: string;
  readonly peaks: readonly string[];
}

/** Where the next entry goes. */
export interface LogHead {
  readonly range: CompactRange;
  /** Leaf hash of the newest entry; every entry names its predecessor's. */
  readonly leaf: string;
  readonly recordedAt: Instant | null;
}

export const entryFormat = 1;
/** The `previous` of the first entry. */
export const noPrevious = '0'.repeat(64);

export const emptyHead: LogHead = { range: emptyRange, leaf: noPrevious, recordedAt: null };

const sequenceDigits = 16;

/** The document id of an entry: its sequence number, so that no two entries can take one place. */
export function entryId(sequence: number): string {
  return String(sequence).padStart(sequenceDigits, '0');
}

export const auditEntries: CollectionDefinition<AuditEntry> = {
  name: 'audit-entries',
  indexes: [
    { name: 'sequence', equals: () => 'all', order: (entry) => [entry.sequence] },
    { name: 'event', equals: (entry) => entry.eventId, order: (entry) => [entry.sequence] },
    {
      name: 'incident',
      equals: (entry) => entry.incidentId ?? undefined,
      order: (entry) => [entry.sequence],
    },
  ],
};

/**
 * `recordedAt` never runs back along the log and never lies before the event, whatever the clock did.
 */
export function nextEntry(head: LogHead, event: ChangeEvent, now: Instant): AuditEntry {
  const sequence = head.range.size;
  const recordedAt = [event.at, head.recordedAt ?? now].reduce(
    (latest, moment) => (moment > latest ? moment : latest),
    now,
  );
  const canonical = canonicalJson({
    format: entryFormat,
    sequence,
    previous: head.leaf,
    eventId: event.id,
    type: event.type,
    at: event.at,
    recordedAt,
    actor: { ...event.actor },
    ...(event.incidentId === undefined ? {} : { incidentId: event.incidentId }),
    subject: { ...event.subject },
    data: event.data,
  } satisfies Json);
  const leaf = leafHash(canonical);
  return {
    sequence,
    eventId: event.id,
    type: event.type,
    at: event.at,
    incidentId: event.incidentId ?? null,
    recordedAt,
    canonical,
    leaf,
    peaks: appendLeaf(head.range, leaf).peaks,
  };
}

export function headAfter(entry: AuditEntry): LogHead {
  return {
    range: { size: entry.sequence + 1, peaks: entry.peaks },
    leaf: entry.leaf,
    recordedAt: entry.recordedAt,
  };
}
