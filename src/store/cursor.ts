import { StoreLimitError, type Query } from './collection.ts';

const macBytes = 16;

/**
 * A cursor is the position of the last entry that a page examined, sealed for the very query that
 * returned it: nobody can put another position, or the cursor of another query, in its place.
 */
export interface Cursors {
  seal(query: PagedQuery, position: string): string;
  /** Throws `StoreLimitError` on a cursor that this query did not return. */
  open(query: PagedQuery, cursor: string): string;
}

export type PagedQuery = Omit<Query<never>, 'where' | 'limit' | 'after'> & {
  readonly collection: string;
};

/** Keyed with a secret of the store, so that a cursor outlives a restart and serves every instance. */
export type CursorMac = (text: string) => Uint8Array;

export function createCursors(mac: CursorMac): Cursors {
  const macOf = (query: PagedQuery, position: string): Buffer => {
    const { collection, index, equals, from = null, below = null } = query;
    const sealed = [collection, index, equals, from, below, query.direction ?? 'ascending'];
    return Buffer.from(mac(JSON.stringify([...sealed, position]))).subarray(0, macBytes);
  };
  return {
    seal(query, position) {
      return Buffer.concat([macOf(query, position), Buffer.from(position)]).toString('base64url');
    },
    open(query, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const position = bytes.subarray(macBytes).toString();
      if (!bytes.subarray(0, macBytes).equals(macOf(query, position))) {
        throw new StoreLimitError('forgedCursorsMax', 0, 1);
      }
      return position;
    },
  };
}
