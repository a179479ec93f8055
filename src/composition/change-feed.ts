import type { ChangeFeed } from '../adapters/graphql/context.ts';
import type { AuditEntry } from '../audit-log/entry.ts';
import { readHead } from '../audit-log/use-cases/read-head.ts';
import { pageItemsMax, type Collection } from '../store/collection.ts';

/** Entries that wait for one slow reader; more and it starts again from what is new. */
export const waitingEntriesMax = 1_000;

export interface WatchedLog extends ChangeFeed {
  /** Hands on what was appended since the last call, by whichever instance; answers how many. */
  readonly look: () => Promise<number>;
  /** How many listen now. */
  readonly readers: () => number;
  readonly close: () => void;
}

interface Reader {
  readonly take: (entry: AuditEntry) => void;
  readonly close: () => void;
}

/** Follows the audit log itself, so that screens of every instance hear of changes made by any. */
export function createWatchedLog(auditEntries: Collection<AuditEntry>): WatchedLog {
  const readers = new Set<Reader>();
  let seen: number | undefined;

  return {
    async look() {
      if (seen === undefined || readers.size === 0) {
        seen = (await readHead(auditEntries)).range.size;
        return 0;
      }
      const page = await auditEntries.page({
        index: 'sequence',
        equals: 'all',
        from: [seen],
        limit: pageItemsMax,
      });
      for (const { value } of page.items) for (const reader of readers) reader.take(value);
      seen += page.items.length;
      return page.items.length;
    },
    subscribe: (wanted) => subscribe(readers, wanted),
    readers: () => readers.size,
    close() {
      for (const reader of [...readers]) reader.close();
    },
  };
}

function subscribe(
  readers: Set<Reader>,
  wanted: (entry: AuditEntry) => boolean,
): AsyncIterableIterator<AuditEntry> {
  const waiting: AuditEntry[] = [];
  let arrived: (() => void) | undefined;
  let open = true;
  const reader: Reader = {
    take(entry) {
      if (!wanted(entry)) return;
      if (waiting.length >= waitingEntriesMax) waiting.shift();
      waiting.push(entry);
      arrived?.();
    },
    close() {
      open = false;
      readers.delete(reader);
      arrived?.();
    },
  };
  readers.add(reader);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (open && waiting.length === 0) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      const value = waiting.shift();
      return open && value ? { done: false, value } : { done: true, value: undefined };
    },
    return() {
      reader.close();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
