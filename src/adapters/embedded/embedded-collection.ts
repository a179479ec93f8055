import {
  countMax,
  examinedEntriesMax,
  pageItemsMax,
  type Claim,
  type Collection,
  type CollectionDefinition,
  type InsertResult,
  type NewDocument,
  type Query,
  type RemoveResult,
  type Replacement,
  type ReplaceResult,
  type Stored,
} from '../../store/collection.ts';
import type { Cursors } from '../../store/cursor.ts';
import { assertDistinctIds, assertPageLimit } from '../../store/document-texts.ts';
import {
  assertAtMost,
  assertIds,
  declaredIndex,
  equalsKey,
  positionRange,
} from '../../store/index-entries.ts';
import type { Page } from '../../shared/page.ts';
import { createDocumentRows, stored, type DocumentRows } from './document-rows.ts';
import { countEntries, scanEntries, type EntryScan } from './entry-scan.ts';
import { bytesOf, keyOf, type Tables } from './lmdb-tables.ts';
import type { Outlook, Plan, Write, WriteQueue } from './write-queue.ts';

export function createEmbeddedCollection<T>(
  definition: CollectionDefinition<T>,
  tables: Tables,
  queue: WriteQueue,
  cursors: Cursors,
): Collection<T> {
  const rows = createDocumentRows(definition, tables);
  const insert = (document: NewDocument<T>) => queue.submit(insertion(rows, document));
  const replace = (document: Replacement<T>) => queue.submit(replacement(rows, document));

  return {
    name: definition.name,
    get: (id) => answering(() => rows.get(id)),
    getMany: (ids) =>
      answering(() => {
        assertAtMost('pageItemsMax', pageItemsMax, ids.length);
        return ids.map((id) => rows.get(id));
      }),
    insert: (document) => answering(() => insert(document)),
    replace: (document) => answering(() => replace(document)),
    insertMany: (documents) => answering(() => each(documents, insert)),
    replaceMany: (documents) => answering(() => each(documents, replace)),
    claimMany: (claim) =>
      answering(() => {
        assertPageLimit(claim.limit);
        const scan = scanOf(definition, claim);
        return queue.submit((outlook) => claiming(rows, tables, scan, claim, outlook));
      }),
    remove: (document) => answering(() => queue.submit(removal(rows, document))),
    clearOutbox: (id, eventIds) => queue.submit((outlook) => clearing(rows, id, eventIds, outlook)),
    withOutbox: (limit) => answering(() => withOutbox(rows, tables, limit)),
    page: (query) => answering(() => page(definition, rows, tables, cursors, query)),
    count: (query) =>
      answering(() => {
        const found = countEntries(tables, scanOf(definition, query), countMax);
        return { count: Math.min(found, countMax), capped: found > countMax };
      }),
  };
}

/** What throws becomes a rejection. */
function answering<R>(work: () => R | Promise<R>): Promise<R> {
  return new Promise((resolve) => resolve(work()));
}

async function each<D extends { readonly id: string }, R>(
  documents: readonly D[],
  write: (document: D) => Promise<R>,
): Promise<ReadonlyMap<string, R>> {
  assertDistinctIds(documents);
  const writing = documents.map(async (document) => [document.id, await write(document)] as const);
  return new Map(await Promise.all(writing));
}

function insertion<T>(rows: DocumentRows<T>, { id, value, outbox = [] }: NewDocument<T>) {
  assertIds([id]);
  const next = rows.encode({ id, version: 1, outbox, value });
  return (outlook: Outlook): Plan<InsertResult> =>
    rows.find(outlook, id)
      ? { writes: [], answer: 'duplicate' }
      : { writes: rows.writes(id, undefined, next), answer: 'inserted' };
}

function replacement<T>(
  rows: DocumentRows<T>,
  { id, value, outbox = [], version, changeId }: Replacement<T>,
) {
  assertIds([id]);
  const next = rows.encode({ id, version: version + 1, changeId, outbox, value });
  return (outlook: Outlook): Plan<ReplaceResult> => {
    const before = rows.find(outlook, id);
    if (!before) return { writes: [], answer: 'missing' };
    if (before.changeId === changeId) return { writes: [], answer: 'replaced' };
    if (before.version !== version) return { writes: [], answer: 'stale' };
    return { writes: rows.writes(id, before, next), answer: 'replaced' };
  };
}

function removal<T>(rows: DocumentRows<T>, { id, version }: Pick<Stored<T>, 'id' | 'version'>) {
  assertIds([id]);
  return (outlook: Outlook): Plan<RemoveResult> => {
    const before = rows.find(outlook, id);
    if (!before) return { writes: [], answer: 'missing' };
    if (before.version !== version || before.outbox.length > 0) {
      return { writes: [], answer: 'stale' };
    }
    return { writes: rows.writes(id, before, undefined), answer: 'removed' };
  };
}

/**
 * A scan shows the state before this batch. A document that an earlier plan of the batch wrote is
 * taken only if it still stands where the scan found it.
 */
function claiming<T>(
  rows: DocumentRows<T>,
  tables: Tables,
  scan: EntryScan,
  claim: Claim<T>,
  outlook: Outlook,
): Plan<readonly Stored<T>[]> {
  const claimed: Stored<T>[] = [];
  const writes: Write[] = [];
  let examined = 0;
  for (const { id, position } of scanEntries(tables, scan)) {
    if (claimed.length === claim.limit || examined === examinedEntriesMax) break;
    examined += 1;
    const before = rows.find(outlook, id);
    if (!before) continue;
    const entryKey = keyOf(...scan.under, position);
    const moved = outlook.touches(tables.documents, rows.key(id));
    if (moved && !rows.entryKeys(id, before.value).includes(entryKey)) continue;
    const changeId = keyOf(claim.changeId, id);
    if (before.changeId === changeId) {
      claimed.push(stored(before));
      continue;
    }
    const value = claim.claim(before.value, id);
    if (value === undefined) continue;
    const row = { id, version: before.version + 1, changeId, outbox: before.outbox, value };
    writes.push(...rows.writes(id, before, rows.encode(row)));
    claimed.push(stored(row));
  }
  return { writes, answer: claimed };
}

function clearing<T>(
  rows: DocumentRows<T>,
  id: string,
  eventIds: readonly string[],
  outlook: Outlook,
): Plan<void> {
  const before = rows.find(outlook, id);
  const outbox = before?.outbox.filter((event) => !eventIds.includes(event.id)) ?? [];
  if (!before || outbox.length === before.outbox.length) return { writes: [], answer: undefined };
  return { writes: rows.writes(id, before, rows.encode({ ...before, outbox })), answer: undefined };
}

function withOutbox<T>(rows: DocumentRows<T>, tables: Tables, limit: number): readonly Stored<T>[] {
  assertPageLimit(limit);
  const start = bytesOf(rows.outboxPrefix);
  const end = bytesOf(`${rows.outboxPrefix.slice(0, -1)}\u0001`);
  const found: Stored<T>[] = [];
  for (const { value: id } of tables.outboxes.getRange({ start, end, limit })) {
    const document = rows.get(id);
    if (document) found.push(document);
  }
  return found;
}

function page<T>(
  definition: CollectionDefinition<T>,
  rows: DocumentRows<T>,
  tables: Tables,
  cursors: Cursors,
  query: Query<T>,
): Page<Stored<T>> {
  assertPageLimit(query.limit);
  const paged = { ...query, collection: definition.name };
  const after = query.after === undefined ? undefined : cursors.open(paged, query.after);
  const items: Stored<T>[] = [];
  let examined = 0;
  let last = '';
  for (const { id, position } of scanEntries(tables, { ...scanOf(definition, query), after })) {
    if (items.length === query.limit || examined === examinedEntriesMax) {
      return { items, cursor: cursors.seal(paged, last) };
    }
    examined += 1;
    last = position;
    const document = rows.get(id);
    if (document && (query.where?.(document.value, id) ?? true)) items.push(document);
  }
  return { items, cursor: null };
}

function scanOf<T>(
  definition: CollectionDefinition<T>,
  query: Pick<Query<T>, 'index' | 'equals' | 'from' | 'below' | 'direction'>,
): EntryScan {
  const index = declaredIndex(definition, query.index);
  return {
    under: [definition.name, index.name, equalsKey(query.equals)],
    ...positionRange(query),
    direction: query.direction ?? 'ascending',
  };
}
