import type { Collection, Store } from '../../src/store/collection.ts';

/** What was written so far: documents and blobs by the name of their collection. */
export type Writes = Readonly<Record<string, number>>;

/** Questions asked of each collection so far. */
export type StoreReads = Readonly<Record<string, number>>;

/** The store itself, with a count of what was durably written through it and of what was asked. */
export function countWrites(store: Store): {
  readonly store: Store;
  readonly writes: () => Writes;
  readonly reads: () => StoreReads;
} {
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => {
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  };
  const asked = new Map<string, number>();
  const ask = (name: string) => asked.set(name, (asked.get(name) ?? 0) + 1);
  const counted = <T>(collection: Collection<T>): Collection<T> => ({
    ...collection,
    get: (id) => {
      ask(`${collection.name} get`);
      return collection.get(id);
    },
    getMany: (ids) => {
      ask(`${collection.name} getMany`);
      return collection.getMany(ids);
    },
    page: (query) => {
      ask(`${collection.name} page`);
      return collection.page(query);
    },
    insert: async (document) => {
      const result = await collection.insert(document);
      add(collection.name, result === 'inserted' ? 1 : 0);
      return result;
    },
    replace: async (document) => {
      const result = await collection.replace(document);
      add(collection.name, result === 'replaced' ? 1 : 0);
      return result;
    },
    insertMany: async (documents) => {
      const results = await collection.insertMany(documents);
      add(collection.name, [...results.values()].filter((it) => it === 'inserted').length);
      return results;
    },
    replaceMany: async (documents) => {
      const results = await collection.replaceMany(documents);
      add(collection.name, [...results.values()].filter((it) => it === 'replaced').length);
      return results;
    },
  });
  return {
    store: {
      ...store,
      collection: (definition) => counted(store.collection(definition)),
      blobs: {
        ...store.blobs,
        write: async (id, bytes) => {
          const result = await store.blobs.write(id, bytes);
          add('blobs', result === 'inserted' ? 1 : 0);
          return result;
        },
      },
    },
    writes: () => Object.fromEntries(counts),
    reads: () => Object.fromEntries(asked),
  };
}

const workersOwn = new Set(['access-records', 'audit-entries', 'jobs', 'leases', 'sessions']);

/** What people's acts wrote: without the workers' own, the record of reads and sessions. */
export function actsIn(writes: Writes): Writes {
  return Object.fromEntries(Object.entries(writes).filter(([name]) => !workersOwn.has(name)));
}
