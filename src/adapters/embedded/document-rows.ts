import type { ChangeEvent, CollectionDefinition, Stored } from '../../store/collection.ts';
import { documentTexts } from '../../store/document-texts.ts';
import { canBeId, indexEntries } from '../../store/index-entries.ts';
import { positionKey, textKey } from '../../store/order-key.ts';
import { bytesOf, keyOf, type Tables } from './lmdb-tables.ts';
import type { Outlook, Write } from './write-queue.ts';

/** A document as it lies in the table, as JSON. */
export interface Row<T> {
  readonly id: string;
  readonly version: number;
  readonly changeId?: string;
  readonly outbox: readonly ChangeEvent[];
  readonly value: T;
}

/** A row that passed every limit, with the keys it is found under. */
export interface EncodedRow {
  readonly text: string;
  readonly entryKeys: readonly string[];
  readonly outboxKey: string | undefined;
}

export interface DocumentRows<T> {
  key(id: string): string;
  get(id: string): Stored<T> | undefined;
  find(outlook: Outlook, id: string): Row<T> | undefined;
  /** Throws `StoreLimitError`; reads nothing, so it is done before the write is queued. */
  encode(row: Row<T>): EncodedRow;
  /** From what is stored to the encoded row; undefined: nothing. */
  writes(id: string, before: Row<T> | undefined, next: EncodedRow | undefined): readonly Write[];
  entryKeys(id: string, value: T): readonly string[];
  readonly outboxPrefix: string;
}

export function createDocumentRows<T>(
  definition: CollectionDefinition<T>,
  tables: Tables,
): DocumentRows<T> {
  const key = (id: string): string => keyOf(definition.name, textKey(id));
  const outboxPrefix = keyOf(definition.name, '');

  const entryKeys = (id: string, value: T): readonly string[] =>
    indexEntries(definition, value, id).flatMap(({ index, equals, position }) =>
      equals.map((equal) => keyOf(definition.name, index, equal, position)),
    );

  const outboxKey = (id: string, outbox: readonly ChangeEvent[]): string | undefined =>
    outbox[0] && outboxPrefix + positionKey([outbox[0].at], id);

  return {
    key,
    outboxPrefix,
    entryKeys,
    get(id) {
      if (!canBeId(id)) return undefined;
      const text = tables.documents.get(bytesOf(key(id)));
      return text === undefined ? undefined : stored(JSON.parse(text) as Row<T>);
    },
    find(outlook, id) {
      const text = outlook.read(tables.documents, key(id));
      return text === undefined ? undefined : (JSON.parse(text) as Row<T>);
    },
    encode({ id, version, changeId, outbox, value }) {
      const texts = documentTexts(value, outbox);
      const envelope = JSON.stringify({ id, version, changeId }).slice(0, -1);
      return {
        text: `${envelope},"outbox":${texts.outbox},"value":${texts.value}}`,
        entryKeys: entryKeys(id, value),
        outboxKey: outboxKey(id, outbox),
      };
    },
    writes(id, before, next) {
      const oldEntries = before ? entryKeys(id, before.value) : [];
      const oldOutbox = before && outboxKey(id, before.outbox);
      return [
        { table: tables.documents, key: key(id), text: next?.text },
        ...difference(tables.entries, id, oldEntries, next?.entryKeys ?? []),
        ...difference(tables.outboxes, id, present(oldOutbox), present(next?.outboxKey)),
      ];
    },
  };
}

export function stored<T>({ id, version, value, outbox }: Row<T>): Stored<T> {
  return { id, version, value, outbox };
}

function present(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [key];
}

function difference(
  table: Write['table'],
  id: string,
  before: readonly string[],
  after: readonly string[],
): readonly Write[] {
  return [
    ...before.filter((key) => !after.includes(key)).map((key) => ({ table, key, text: undefined })),
    ...after.filter((key) => !before.includes(key)).map((key) => ({ table, key, text: id })),
  ];
}
