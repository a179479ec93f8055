import type mongoose from 'mongoose';
import type { CollectionDefinition, Stored } from '../../store/collection.ts';
import { indexFields, storedOf, type MongoDocument, type MongoModel } from './mongo-document.ts';
import type { Setting } from './store-settings.ts';

/**
 * Fills in the fields of indexes that older documents do not have yet, then puts their names on
 * record. Repeating it, or doing it in two instances at once, changes nothing. An instance of the older
 * program must not write meanwhile: it does not know the new fields.
 */
export async function rebuildIndexes<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  settings: mongoose.Collection<Setting>,
): Promise<void> {
  const _id = `indexes ${definition.name}`;
  const declared = definition.indexes.map((index) => index.name);
  const recorded = JSON.parse((await settings.findOne({ _id }))?.value ?? '[]') as string[];
  const same = declared.length === recorded.length && declared.every((n) => recorded.includes(n));
  if (same) return;

  const documents = model.find().sort({ _id: 1 }).lean<MongoDocument[]>().cursor();
  for await (const document of documents as AsyncIterable<MongoDocument>) {
    await reindex(definition, model, document);
  }
  const update = { $set: { value: JSON.stringify(declared) } };
  await settings.updateOne({ _id }, update, { upsert: true });
}

/** Another instance's write carries the fields itself, but is looked at again to be sure. */
async function reindex<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  seen: MongoDocument,
): Promise<void> {
  let document: MongoDocument | null = seen;
  while (document) {
    const { id, value }: Stored<T> = storedOf<T>(document);
    const { matchedCount } = await model.updateOne(
      { _id: id, revision: document.revision },
      { $set: indexFields(definition, id, value), $inc: { revision: 1 } },
    );
    if (matchedCount === 1) return;
    document = await model.findById(id).lean<MongoDocument>();
  }
}
