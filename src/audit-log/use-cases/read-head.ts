import type { Collection } from '../../store/collection.ts';
import { emptyHead, headAfter, type AuditEntry, type LogHead } from '../entry.ts';

export async function readHead(auditEntries: Collection<AuditEntry>): Promise<LogHead> {
  const { items } = await auditEntries.page({
    index: 'sequence',
    equals: 'all',
    direction: 'descending',
    limit: 1,
  });
  const newest = items[0];
  return newest ? headAfter(newest.value) : emptyHead;
}

/** Whether the event with this id is in the audit log. */
export async function recorded(
  auditEntries: Collection<AuditEntry>,
  eventId: string,
): Promise<boolean> {
  const { items } = await auditEntries.page({ index: 'event', equals: eventId, limit: 1 });
  return items.length > 0;
}
