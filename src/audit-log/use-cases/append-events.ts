import type { ChangeEvent } from '../../store/change-event.ts';
import { entryId, headAfter, nextEntry, type AuditEntry, type LogHead } from '../entry.ts';
import type { AppendPorts } from './ports.ts';
import { readHead, recorded } from './read-head.ts';

/** Lost races in a row for one place before it is called a fault: no relay loses that often. */
export const appendAttemptsMax = 1_000;

/**
 * Appends the events that the log does not have yet, in this order; answers the entries it made. Safe to
 * repeat and safe beside other relays. The order of the steps is what makes it so: the head is read
 * first and the event looked up after it, so an entry that another relay made is either seen by the
 * look-up or stands in the very place this one tries to take. One entry at a time, so that a kill
 * leaves no gap.
 */
export async function appendEvents(
  ports: AppendPorts,
  events: readonly ChangeEvent[],
): Promise<readonly AuditEntry[]> {
  const appended: AuditEntry[] = [];
  let head = await readHead(ports.auditEntries);
  for (const event of events) {
    const entry = await appendOne(ports, head, event);
    if (entry) appended.push(entry);
    head = entry ? headAfter(entry) : await readHead(ports.auditEntries);
  }
  return appended;
}

async function appendOne(
  ports: AppendPorts,
  knownHead: LogHead,
  event: ChangeEvent,
): Promise<AuditEntry | undefined> {
  let head = knownHead;
  for (let attempt = 1; attempt <= appendAttemptsMax; attempt += 1) {
    if (await recorded(ports.auditEntries, event.id)) return undefined;
    const entry = nextEntry(head, event, ports.now());
    const document = { id: entryId(entry.sequence), value: entry };
    if ((await ports.auditEntries.insert(document)) === 'inserted') return entry;
    head = await readHead(ports.auditEntries);
  }
  throw new Error(`event ${event.id} found no place in ${String(appendAttemptsMax)} attempts`);
}
