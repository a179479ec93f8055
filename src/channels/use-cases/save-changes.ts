import type { Collection, Stored } from '../../store/collection.ts';
import { pageItemsMax } from '../../store/collection.ts';
import type { Message } from '../message.ts';
import type { ChannelPorts, SettledMessages } from './ports.ts';

/** A row that others change at the same time is read again this often; then the fault is shown. */
export const saveAttemptsMax = 16;

export interface RowChange {
  readonly stored: Stored<Message>;
  /** Decided on the row as it is when it is saved; undefined leaves it alone. */
  readonly decide: (message: Message) => Message | undefined;
}

export interface SavedRow {
  readonly id: string;
  readonly value: Message;
}

/**
 * Stores what each decision makes of its row. A row that was changed meanwhile is read and decided
 * again, so that an answer that arrives after a receipt is not lost.
 */
export async function saveChanges(
  ports: Pick<ChannelPorts, 'messages' | 'newToken'>,
  changes: readonly RowChange[],
): Promise<readonly SavedRow[]> {
  const saved: SavedRow[] = [];
  let open = changes;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > saveAttemptsMax) {
      throw new Error(`${String(open.length)} messages kept changing while they were saved`);
    }
    open = await saveOnce(ports, open, saved);
  }
  return saved;
}

async function saveOnce(
  ports: Pick<ChannelPorts, 'messages' | 'newToken'>,
  changes: readonly RowChange[],
  saved: SavedRow[],
): Promise<readonly RowChange[]> {
  const again: RowChange[] = [];
  for (let start = 0; start < changes.length; start += pageItemsMax) {
    const decided = changes.slice(start, start + pageItemsMax).flatMap((change) => {
      const value = change.decide(change.stored.value);
      return value === undefined ? [] : [{ change, value }];
    });
    if (decided.length === 0) continue;
    const results = await ports.messages.replaceMany(
      decided.map(({ change, value }) => ({
        id: change.stored.id,
        version: change.stored.version,
        value,
        outbox: change.stored.outbox,
        changeId: ports.newToken(),
      })),
    );
    const stale: RowChange[] = [];
    for (const { change, value } of decided) {
      const result = results.get(change.stored.id);
      if (result === 'replaced') saved.push({ id: change.stored.id, value });
      else if (result === 'stale') stale.push(change);
    }
    again.push(...(await readAgain(ports.messages, stale)));
  }
  return again;
}

async function readAgain(
  messages: Collection<Message>,
  changes: readonly RowChange[],
): Promise<readonly RowChange[]> {
  if (changes.length === 0) return [];
  const current = await messages.getMany(changes.map((change) => change.stored.id));
  return changes.flatMap((change, position) => {
    const stored = current[position];
    return stored === undefined ? [] : [{ ...change, stored }];
  });
}

/** Rows grouped by their owner. */
export function settledOf(values: readonly Message[]): readonly SettledMessages[] {
  const owners = new Map<string, SettledMessages & { readonly batches: Set<string> }>();
  for (const value of values) {
    const { purpose, incidentId, ownerId } = value;
    const owner = owners.get(ownerId) ?? {
      purpose,
      incidentId,
      ownerId,
      batchIds: [],
      batches: new Set<string>(),
    };
    owner.batches.add(value.batchId);
    owners.set(ownerId, owner);
  }
  return [...owners.values()].map(({ batches, purpose, incidentId, ownerId }) => ({
    purpose,
    incidentId,
    ownerId,
    batchIds: [...batches],
  }));
}
