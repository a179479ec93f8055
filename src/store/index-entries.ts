import {
  idBytesMax,
  indexEqualsBytesMax,
  indexEqualsKeysMax,
  indexOrderBytesMax,
  StoreLimitError,
  type CollectionDefinition,
  type Index,
  type Query,
} from './collection.ts';
import { orderKey, positionKey, textKey } from './order-key.ts';

/** What an engine keeps of one document for one declared index. */
export interface IndexEntry {
  readonly index: string;
  /** Distinct, as `textKey` writes them. */
  readonly equals: readonly string[];
  readonly position: string;
}

/** Throws `StoreLimitError` when a key is too long: a cut key would make two values one. */
export function indexEntries<T>(
  definition: CollectionDefinition<T>,
  value: T,
  id: string,
): readonly IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const index of definition.indexes) {
    const answer = index.equals(value, id);
    if (answer === undefined) continue;
    const keys = typeof answer === 'string' ? [answer] : [...new Set(answer)];
    if (keys.length === 0) continue;
    assertAtMost('indexEqualsKeysMax', indexEqualsKeysMax, keys.length);
    const order = index.order(value, id);
    assertAtMost('indexOrderBytesMax', indexOrderBytesMax, Buffer.byteLength(orderKey(order)));
    const position = positionKey(order, id);
    entries.push({ index: index.name, equals: keys.map(equalsKey), position });
  }
  return entries;
}

export function equalsKey(equals: string): string {
  const key = textKey(equals);
  assertAtMost('indexEqualsBytesMax', indexEqualsBytesMax, Buffer.byteLength(key));
  return key;
}

/** Positions from `low` (inclusive) to `high` (exclusive). */
export interface PositionRange {
  readonly low: string | undefined;
  readonly high: string | undefined;
}

export function positionRange(bounds: Pick<Query<never>, 'from' | 'below'>): PositionRange {
  return {
    low: bounds.from && orderKey(bounds.from),
    high: bounds.below && orderKey(bounds.below),
  };
}

export function declaredIndex<T>(definition: CollectionDefinition<T>, name: string): Index<T> {
  const index = definition.indexes.find((candidate) => candidate.name === name);
  if (!index) throw new TypeError(`collection ${definition.name} declares no index ${name}`);
  return index;
}

const namePattern = /^[a-z][a-z0-9-]{0,39}$/;

/** Names become part of keys and of MongoDB field names. */
export function assertDefinition<T>(definition: CollectionDefinition<T>): void {
  const names = definition.indexes.map((index) => index.name);
  for (const name of [definition.name, ...names]) {
    if (!namePattern.test(name)) throw new TypeError(`not a collection or index name: ${name}`);
  }
  if (new Set(names).size < names.length) {
    throw new TypeError(`collection ${definition.name} declares an index twice`);
  }
}

export function assertIds(ids: readonly string[]): void {
  for (const id of ids) {
    if (id === '') throw new TypeError('an id cannot be empty');
    assertAtMost('idBytesMax', idBytesMax, Buffer.byteLength(textKey(id)));
  }
}

/** What is longer is the id of no document, and is found nowhere. */
export function canBeId(id: string): boolean {
  return Buffer.byteLength(textKey(id)) <= idBytesMax;
}

export function assertAtMost(limit: string, max: number, actual: number): void {
  if (actual > max) throw new StoreLimitError(limit, max, actual);
}
