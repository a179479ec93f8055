import mongoose from 'mongoose';
import type { ChangeEvent, CollectionDefinition, Stored } from '../../store/collection.ts';
import { documentTexts } from '../../store/document-texts.ts';
import { indexEntries } from '../../store/index-entries.ts';
import { positionKey } from '../../store/order-key.ts';

/**
 * One document as MongoDB keeps it. Value and outbox are JSON text, so that they come back as they
 * went in; what a query may ask stands beside them, one field per declared index. An index of the
 * server is then `{ equals.<name>, position.<name> }`: several `equals` are several entries, and inside
 * each the position sorts as text, byte by byte, which is the declared order (`orderKey`).
 */
export interface MongoDocument {
  readonly _id: string;
  readonly version: number;
  readonly changeId?: string;
  /** Counts every write, `clearOutbox` included, which leaves `version` alone. */
  readonly revision: number;
  readonly value: string;
  readonly outbox: string;
  /** First event's moment and the id; only while the outbox is not empty. */
  readonly outboxKey?: string;
  readonly equals: Readonly<Record<string, readonly string[]>>;
  readonly position: Readonly<Record<string, string>>;
}

export type MongoModel = mongoose.Model<MongoDocument>;

export function mongoSchema<T>(
  definition: CollectionDefinition<T>,
): mongoose.Schema<MongoDocument> {
  const schema = new mongoose.Schema<MongoDocument>(
    {
      _id: String,
      version: Number,
      changeId: String,
      revision: Number,
      value: String,
      outbox: String,
      outboxKey: String,
      equals: mongoose.Schema.Types.Mixed,
      position: mongoose.Schema.Types.Mixed,
    },
    { versionKey: false, minimize: false, autoIndex: false, autoCreate: false, strict: 'throw' },
  );
  for (const { name } of definition.indexes) {
    schema.index({ [`equals.${name}`]: 1, [`position.${name}`]: 1 }, { name });
  }
  schema.index({ outboxKey: 1 }, { name: 'outbox', sparse: true });
  return schema;
}

/** The fields that a value decides. Throws `StoreLimitError`. */
export function fieldsOf<T>(
  definition: CollectionDefinition<T>,
  id: string,
  value: T,
  outbox: readonly ChangeEvent[],
): Pick<MongoDocument, 'value' | 'outbox' | 'outboxKey' | 'equals' | 'position'> {
  return {
    ...documentTexts(value, outbox),
    ...outboxKeyOf(id, outbox),
    ...indexFields(definition, id, value),
  };
}

export function outboxKeyOf(id: string, outbox: readonly ChangeEvent[]): { outboxKey?: string } {
  return outbox[0] ? { outboxKey: positionKey([outbox[0].at], id) } : {};
}

export function indexFields<T>(
  definition: CollectionDefinition<T>,
  id: string,
  value: T,
): Pick<MongoDocument, 'equals' | 'position'> {
  const entries = indexEntries(definition, value, id);
  return {
    equals: Object.fromEntries(entries.map((entry) => [entry.index, entry.equals])),
    position: Object.fromEntries(entries.map((entry) => [entry.index, entry.position])),
  };
}

export function storedOf<T>(document: MongoDocument): Stored<T> {
  return {
    id: document._id,
    version: document.version,
    value: JSON.parse(document.value) as T,
    outbox: outboxOf(document),
  };
}

export function outboxOf(document: Pick<MongoDocument, 'outbox'>): readonly ChangeEvent[] {
  return JSON.parse(document.outbox) as readonly ChangeEvent[];
}
