import type { CollectionDefinition } from '../../store/collection.ts';
import { createDocumentRows, type Row } from './document-rows.ts';
import { bytesOf, changeNow, keyOf, type Tables } from './lmdb-tables.ts';

/** Documents, or entries, of one transaction. */
const rebuildBatchMax = 1_000;

/**
 * Brings the entries of a collection in line with its declaration: drops those of indexes that are
 * gone and makes those of new ones. The names on record shrink first and grow last, so that a program
 * that is killed in between, and even an older one started after it, begins again.
 */
export function rebuildIndexes<T>(definition: CollectionDefinition<T>, tables: Tables): void {
  const key = bytesOf(keyOf('indexes', definition.name));
  const record = (names: readonly string[]): void =>
    changeNow(tables, () => void tables.settings.put(key, JSON.stringify(names)));

  const declared = definition.indexes.map((index) => index.name);
  const recorded = JSON.parse(tables.settings.get(key) ?? '[]') as readonly string[];
  const kept = recorded.filter((name) => declared.includes(name));
  const gone = recorded.filter((name) => !declared.includes(name));
  const added = definition.indexes.filter((index) => !recorded.includes(index.name));
  if (gone.length === 0 && added.length === 0) return;

  if (gone.length > 0) record(kept);
  for (const name of gone) dropEntries(tables, keyOf(definition.name, name));
  for (const { name } of added) dropEntries(tables, keyOf(definition.name, name));
  addEntries({ ...definition, indexes: added }, tables);
  record(declared);
}

function dropEntries(tables: Tables, under: string): void {
  const range = { start: bytesOf(`${under}\0`), end: bytesOf(`${under}\u0001`) };
  for (;;) {
    const keys = [...tables.entries.getKeys({ ...range, limit: rebuildBatchMax })];
    if (keys.length === 0) return;
    changeNow(tables, () => {
      for (const key of keys) void tables.entries.remove(key);
    });
  }
}

function addEntries<T>(definition: CollectionDefinition<T>, tables: Tables): void {
  const rows = createDocumentRows(definition, tables);
  const end = bytesOf(`${definition.name}\u0001`);
  let start = bytesOf(keyOf(definition.name, ''));
  for (;;) {
    const keys = [...tables.documents.getKeys({ start, end, limit: rebuildBatchMax })];
    const last = keys.at(-1);
    if (!last) return;
    changeNow(tables, () => {
      for (const key of keys) {
        const row = JSON.parse(tables.documents.get(key) ?? 'null') as Row<T> | null;
        if (!row) continue;
        for (const entry of rows.entryKeys(row.id, row.value)) {
          void tables.entries.put(bytesOf(entry), row.id);
        }
      }
    });
    start = Buffer.concat([last, Buffer.of(0)]);
  }
}
