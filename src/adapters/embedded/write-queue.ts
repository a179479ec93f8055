import { bytesOf, storeFault, type Table, type Tables } from './lmdb-tables.ts';

/** A key's new text; undefined removes it. */
export interface Write {
  readonly table: Table;
  readonly key: string;
  readonly text: string | undefined;
}

export interface Plan<R> {
  readonly writes: readonly Write[];
  readonly answer: R;
}

/** The store as it will be after the plans made so far; plans of one batch see each other. */
export interface Outlook {
  read(table: Table, key: string): string | undefined;
  /** Whether an earlier plan of this batch writes the key; then scans show its past. */
  touches(table: Table, key: string): boolean;
}

export interface WriteQueue {
  /** `plan` decides without side effects; a throw rejects this call alone and writes nothing. */
  submit<R>(plan: (outlook: Outlook) => Plan<R>): Promise<R>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
}

const batchPlansMax = 2_000;
const batchCharactersMax = 16 * 1024 * 1024;

/**
 * Group commit. One batch is one LMDB transaction: while it is being flushed (on LMDB's own thread)
 * callers queue up, and the next batch takes all of them, so that they share a flush. This process is
 * the only writer, so what is planned on the last committed state cannot be overtaken.
 */
export function createWriteQueue(tables: Tables): WriteQueue {
  const waiting: Submission[] = [];
  let draining: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = planBatch(waiting);
      try {
        await commit(tables, batch.writes);
        for (const settle of batch.settlements) settle.resolve();
      } catch (error) {
        const fault = await commitFault(error);
        for (const settle of batch.settlements) settle.reject(fault);
      }
    }
    draining = undefined;
  };

  return {
    submit: <R>(plan: (outlook: Outlook) => Plan<R>) =>
      new Promise<R>((resolve, reject) => {
        waiting.push({
          reject,
          plan: (outlook) => {
            const { writes, answer } = plan(outlook);
            return { writes, resolve: () => resolve(answer) };
          },
        });
        draining ??= Promise.resolve().then(drain);
      }),
    idle: () => draining ?? Promise.resolve(),
  };
}

interface Submission {
  readonly plan: (outlook: Outlook) => { writes: readonly Write[]; resolve: () => void };
  readonly reject: (reason: unknown) => void;
}

interface Batch {
  readonly writes: ReadonlyMap<Table, ReadonlyMap<string, string | undefined>>;
  readonly settlements: readonly { resolve: () => void; reject: (reason: unknown) => void }[];
}

function planBatch(waiting: Submission[]): Batch {
  const writes = new Map<Table, Map<string, string | undefined>>();
  const outlook: Outlook = {
    read: (table, key) =>
      writes.get(table)?.has(key) ? writes.get(table)?.get(key) : table.get(bytesOf(key)),
    touches: (table, key) => writes.get(table)?.has(key) ?? false,
  };
  const settlements: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  let taken = 0;
  let characters = 0;
  for (const { plan, reject } of waiting) {
    if (taken === batchPlansMax || characters >= batchCharactersMax) break;
    taken += 1;
    try {
      const planned = plan(outlook);
      settlements.push({ resolve: planned.resolve, reject });
      for (const { table, key, text } of planned.writes) {
        const tableWrites = writes.get(table) ?? new Map<string, string | undefined>();
        writes.set(table, tableWrites.set(key, text));
        characters += key.length + (text?.length ?? 0);
      }
    } catch (error) {
      reject(error);
    }
  }
  waiting.splice(0, taken);
  return { writes, settlements };
}

async function commit(tables: Tables, writes: Batch['writes']): Promise<void> {
  if (writes.size === 0) return;
  await tables.root.batch(() => {
    for (const [table, tableWrites] of writes) {
      for (const [key, text] of tableWrites) {
        if (text === undefined) void table.remove(bytesOf(key));
        else void table.put(bytesOf(key), text);
      }
    }
  });
}

/** `lmdb` says "Commit failed" and gives the reason in a promise that must not stay unhandled. */
async function commitFault(error: unknown): Promise<unknown> {
  const reason: unknown = error instanceof Error && 'commitError' in error && error.commitError;
  try {
    await reason;
  } catch (cause) {
    return storeFault(cause);
  }
  return storeFault(error);
}
