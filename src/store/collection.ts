import type { Page } from '../shared/page.ts';
import type { ChangeEvent } from './change-event.ts';

/**
 * The storage port. Two engines implement it (LMDB, MongoDB) and one contract suite proves both.
 *
 * - One document, one atomic write: value, version and outbox change together or not at all.
 * - A resolved promise means durable: it survives a kill of the process and of the machine.
 * - Uniqueness comes from ids alone; derive ids where something must exist once.
 * - Values and outboxes are JSON: what `JSON.stringify` drops (undefined members) is not kept.
 * - Refused input (too large a document, too large a page) throws `StoreLimitError`; a full disk or a
 *   lost server throws `StoreFault`. Nothing is half written after either.
 */

/** UTF-8 bytes of one document as JSON text, value and outbox together. */
export const documentBytesMax = 8 * 1024 * 1024;
/** Documents of one page, of one insertMany, replaceMany or claimMany. */
export const pageItemsMax = 1_000;
/** Index entries that one page with a residual filter may examine. */
export const examinedEntriesMax = 10_000;
/** A count stops here and says that it did. */
export const countMax = 100_000;
/** UTF-8 bytes of an id, as `orderKey` encodes it. */
export const idBytesMax = 240;
/** UTF-8 bytes of one `equals` key. Longer ones are refused, in documents and in queries; never cut. */
export const indexEqualsBytesMax = 600;
/** UTF-8 bytes of one `order`, as `orderKey` encodes it. Longer ones are refused; never cut. */
export const indexOrderBytesMax = 1_000;
/** `equals` keys of one document in one index. */
export const indexEqualsKeysMax = 256;

/** What `order` and cursors may hold; arrays compare element by element, strings by UTF-16 code unit. */
export type OrderScalar = string | number;

/**
 * A declared index, a pure function of the document. `equals` gives the keys under which a document
 * is found (several: multi-entry; none: the document is not in this index). `order` sorts inside one
 * key; the store appends the id, so order is total. A change of either function needs a new name.
 */
export interface Index<T> {
  readonly name: string;
  readonly equals: (value: T, id: string) => string | readonly string[] | undefined;
  readonly order: (value: T, id: string) => readonly OrderScalar[];
}

export interface CollectionDefinition<T> {
  /** Lower case letters and dashes; also the name of the MongoDB collection. */
  readonly name: string;
  readonly indexes: readonly Index<T>[];
}

export interface Stored<T> {
  readonly id: string;
  /** 1 on insert, + 1 on every replace; `clearOutbox` leaves it alone. */
  readonly version: number;
  readonly value: T;
  readonly outbox: readonly ChangeEvent[];
}

export interface NewDocument<T> {
  readonly id: string;
  readonly value: T;
  readonly outbox?: readonly ChangeEvent[];
}

export interface Replacement<T> extends NewDocument<T> {
  /** The version that was read. The write happens only if it is still the stored one. */
  readonly version: number;
  /**
   * Chosen by the caller, stored with the document. When the same replacement is tried again after a
   * lost answer and the stored document carries this change id, the answer is `replaced`.
   */
  readonly changeId: string;
}

export type InsertResult = 'inserted' | 'duplicate';
export type ReplaceResult = 'replaced' | 'stale' | 'missing';
export type RemoveResult = 'removed' | 'stale' | 'missing';

export interface Query<T> {
  readonly index: string;
  readonly equals: string;
  /** Bounds on a prefix of `order`: `from` inclusive, `below` exclusive. */
  readonly from?: readonly OrderScalar[];
  readonly below?: readonly OrderScalar[];
  readonly direction?: 'ascending' | 'descending';
  /** A cursor that an earlier page of the same query returned. A forged one throws `StoreLimitError`. */
  readonly after?: string;
  /** At most `pageItemsMax`. */
  readonly limit: number;
  /** Residual filter; examines at most `examinedEntriesMax` entries, so a page may be short. */
  readonly where?: (value: T, id: string) => boolean;
}

export interface Claim<T> {
  readonly index: string;
  readonly equals: string;
  readonly below?: readonly OrderScalar[];
  readonly limit: number;
  /** The claimed value (lease, token); undefined leaves the document alone. Must be pure. */
  readonly claim: (value: T, id: string) => T | undefined;
  /** As in `Replacement`; the store derives one per document from it. */
  readonly changeId: string;
}

export interface Count {
  readonly count: number;
  /** True when there are more than `countMax`. */
  readonly capped: boolean;
}

export interface Collection<T> {
  readonly name: string;
  get(id: string): Promise<Stored<T> | undefined>;
  /** In the order of `ids`; undefined where there is none. At most `pageItemsMax` ids. */
  getMany(ids: readonly string[]): Promise<readonly (Stored<T> | undefined)[]>;
  insert(document: NewDocument<T>): Promise<InsertResult>;
  replace(document: Replacement<T>): Promise<ReplaceResult>;
  /**
   * Each document on its own, atomic per document, in no promised order. Answers per id; ids must be
   * distinct. A fault may leave some of them written: repeat the call, every id answers for itself.
   */
  insertMany(documents: readonly NewDocument<T>[]): Promise<ReadonlyMap<string, InsertResult>>;
  replaceMany(documents: readonly Replacement<T>[]): Promise<ReadonlyMap<string, ReplaceResult>>;
  /**
   * Atomically per document: no two callers ever get the same version. Answers what was claimed, as
   * stored, in index order. Examines at most `examinedEntriesMax` entries, so it may answer fewer than
   * `limit`. A claim that is repeated with its `changeId` answers what it had claimed, as long as that
   * still stands under `equals`.
   */
  claimMany(claim: Claim<T>): Promise<readonly Stored<T>[]>;
  /** Only if this version is still the stored one. Used for erasure only, of what holds no event any more. */
  remove(document: Pick<Stored<T>, 'id' | 'version'>): Promise<RemoveResult>;
  /** Removes these events only. Safe to repeat; leaves `version` alone. */
  clearOutbox(id: string, eventIds: readonly string[]): Promise<void>;
  /** Documents whose outbox is not empty, oldest first event first. */
  withOutbox(limit: number): Promise<readonly Stored<T>[]>;
  page(query: Query<T>): Promise<Page<Stored<T>>>;
  count(query: Pick<Query<T>, 'index' | 'equals' | 'from' | 'below'>): Promise<Count>;
}

/** One opened store. Collections are opened once, by the composition root. */
export interface Store {
  /** True when this process alone has the store open, so that whatever it finds leased has lapsed. */
  readonly exclusive: boolean;
  collection<T>(definition: CollectionDefinition<T>): Collection<T>;
  readonly blobs: Blobs;
  /** Resolves when the engine answers; throws `StoreFault` otherwise. For /readyz. */
  ping(): Promise<void>;
  /** What kind of engine, for the record and the screens: `LMDB 3.5.6`, `MongoDB 8.0.1`. */
  describe(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Bytes kept by id, written once. `write` resolves when durable and refuses an id that exists; what is
 * not completely written is never seen. Ids: 1 to 128 of `a-z 0-9 . _ -`, not beginning with a dot.
 */
export interface Blobs {
  write(id: string, bytes: AsyncIterable<Uint8Array>): Promise<InsertResult>;
  /** Undefined when there is none. */
  read(id: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Safe to repeat. Used for erasure only. */
  remove(id: string): Promise<void>;
}

/** A named limit was exceeded: shown to the caller as a refusal. */
export class StoreLimitError extends Error {
  override readonly name = 'StoreLimitError';
  readonly limit: string;
  readonly max: number;
  readonly actual: number;
  constructor(limit: string, max: number, actual: number) {
    super(`${limit} is ${String(max)}, got ${String(actual)}`);
    this.limit = limit;
    this.max = max;
    this.actual = actual;
  }
}

/** The engine failed: disk full, server lost, directory locked by another process. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
}

export type { ChangeEvent };
