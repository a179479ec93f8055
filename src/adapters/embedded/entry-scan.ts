import { bytesOf, keyOf, type Tables } from './lmdb-tables.ts';
import type { PositionRange } from '../../store/index-entries.ts';

/** One key of one index of one collection, and the positions inside it. */
export interface EntryScan extends PositionRange {
  /** Collection, index and `equals`, as `textKey` writes it. */
  readonly under: readonly [string, string, string];
  readonly after?: string | undefined;
  readonly direction: 'ascending' | 'descending';
}

export interface Entry {
  readonly id: string;
  readonly position: string;
}

/** NUL ends every part of a key and U+0001 follows it, so this is the end of all that begins so. */
const pastPrefix = '\u0001';

export function* scanEntries(tables: Tables, scan: EntryScan): Generator<Entry> {
  const prefix = keyOf(...scan.under, '');
  for (const { key, value } of tables.entries.getRange(scanRange(scan))) {
    const position = key.toString().slice(prefix.length);
    if (position !== scan.after) yield { id: value, position };
  }
}

/** LMDB's `start` is inclusive and `end` exclusive, in both directions; bounds never equal a key. */
function scanRange(scan: EntryScan): { start: Buffer; end: Buffer; reverse: boolean } {
  const prefix = keyOf(...scan.under, '');
  const low = bytesOf(prefix + (scan.low ?? ''));
  const high = bytesOf(
    scan.high === undefined ? keyOf(...scan.under) + pastPrefix : prefix + scan.high,
  );
  const after = scan.after === undefined ? undefined : bytesOf(prefix + scan.after);
  return scan.direction === 'ascending'
    ? { start: after ?? low, end: high, reverse: false }
    : { start: after ?? high, end: low, reverse: true };
}

/** Entries of an ascending scan, counted inside LMDB, `countMax` at most. */
export function countEntries(tables: Tables, scan: EntryScan, countMax: number): number {
  const range = scanRange(scan);
  const beyond = tables.entries.getKeys({ ...range, offset: countMax, limit: 1 });
  for (const _ of beyond) return countMax + 1;
  return tables.entries.getKeysCount(range);
}
