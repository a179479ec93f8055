import { open, type Database, type RootDatabase } from 'lmdb';
import { StoreFault } from '../../store/collection.ts';

export type Table = Database<string, Buffer>;

/** Keys are text whose UTF-8 order is the declared order (`orderKey`), parts separated by NUL. */
export interface Tables {
  readonly root: RootDatabase<string, Buffer>;
  /** collection, id → the document as JSON. */
  readonly documents: Table;
  /** collection, index, equals, position → id. */
  readonly entries: Table;
  /** collection, first event's moment, id → id. */
  readonly outboxes: Table;
  /** Declared indexes, the cursor key, who holds the directory. */
  readonly settings: Table;
}

const encoding = { encoding: 'string', keyEncoding: 'binary' } as const;

/**
 * Without overlapping sync a commit becomes visible only once it is flushed, so what a reader has seen
 * survives a power cut. `lmdb` takes the mode of new files from `permissionsMode`.
 */
const environment = {
  ...encoding,
  maxDbs: 8,
  overlappingSync: false,
  eventTurnBatching: false,
  noSubdir: false,
  permissionsMode: 0o600,
};

export function openTables(directory: string): Tables {
  return failing(() => {
    const root = open<string, Buffer>(directory, environment);
    const table = (name: string): Table => root.openDB<string, Buffer>({ name, ...encoding });
    return {
      root,
      documents: table('documents'),
      entries: table('entries'),
      outboxes: table('outboxes'),
      settings: table('settings'),
    };
  });
}

export function keyOf(...parts: readonly string[]): string {
  return parts.join('\0');
}

export function bytesOf(key: string): Buffer {
  return Buffer.from(key);
}

/** Runs `change` in one transaction of its own, flushed on return; other processes wait. */
export function changeNow<R>(tables: Tables, change: () => R): R {
  return failing(() => tables.root.transactionSync(change));
}

/** Turns the engine's errors into `StoreFault`. */
export function failing<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw storeFault(error);
  }
}

export function storeFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreFault(
    `The data directory could not be read or written: ${reason}. Is the disk full or failing?`,
    { cause: error },
  );
}
