import mongoose from 'mongoose';
import type { Page } from '../../shared/page.ts';
import {
  countMax,
  examinedEntriesMax,
  pageItemsMax,
  StoreFault,
  type Claim,
  type Collection,
  type CollectionDefinition,
  type InsertResult,
  type NewDocument,
  type Query,
  type Replacement,
  type RemoveResult,
  type ReplaceResult,
  type Stored,
} from '../../store/collection.ts';
import type { Cursors } from '../../store/cursor.ts';
import { assertDistinctIds, assertPageLimit, documentTexts } from '../../store/document-texts.ts';
import {
  assertAtMost,
  assertIds,
  declaredIndex,
  equalsKey,
  positionRange,
} from '../../store/index-entries.ts';
import {
  fieldsOf,
  indexFields,
  outboxKeyOf,
  outboxOf,
  storedOf,
  type MongoDocument,
  type MongoModel,
} from './mongo-document.ts';
import { failing, isDuplicateKey } from './mongo-fault.ts';

/** Clearing an outbox gives way to other writers this often before it calls that a fault. */
const clearAttemptsMax = 100;

export interface MongoCollectionParts<T> {
  readonly definition: CollectionDefinition<T>;
  readonly cursors: Cursors;
  /** Resolves when the server has the declared indexes. */
  readonly model: () => Promise<MongoModel>;
}

export function createMongoCollection<T>(parts: MongoCollectionParts<T>): Collection<T> {
  const { definition } = parts;
  const using = <R>(work: (model: MongoModel) => Promise<R>): Promise<R> =>
    failing(async () => work(await parts.model()));
  const getMany = (ids: readonly string[]) => using((model) => findMany<T>(model, ids));

  return {
    name: definition.name,
    getMany,
    get: async (id) => (await getMany([id]))[0],
    insert: (document) =>
      using(async (model) => {
        const results = await insertMany(definition, model, [document]);
        return results.get(document.id) ?? 'duplicate';
      }),
    insertMany: (documents) => using((model) => insertMany(definition, model, documents)),
    replace: (document) => using((model) => replace(definition, model, document)),
    replaceMany: (documents) =>
      using(async (model) => {
        assertDistinctIds(documents);
        const replacing = documents.map(
          async (document) => [document.id, await replace(definition, model, document)] as const,
        );
        return new Map(await Promise.all(replacing));
      }),
    claimMany: (claim) => using((model) => claimMany(definition, model, claim)),
    remove: (document) => using((model) => remove(model, document)),
    clearOutbox: (id, eventIds) => using((model) => clearOutbox(model, id, eventIds)),
    withOutbox: (limit) =>
      using(async (model) => {
        assertPageLimit(limit);
        const due = model.find({ outboxKey: { $gt: '' } }).sort({ outboxKey: 1 });
        return (await due.limit(limit).lean<MongoDocument[]>()).map((found) => storedOf<T>(found));
      }),
    page: (query) => using((model) => page(parts, model, query)),
    count: (query) =>
      using(async (model) => {
        const counted = model.countDocuments(filterOf(definition, query)).limit(countMax + 1);
        const found = await counted;
        return { count: Math.min(found, countMax), capped: found > countMax };
      }),
  };
}

async function findMany<T>(
  model: MongoModel,
  ids: readonly string[],
): Promise<readonly (Stored<T> | undefined)[]> {
  assertAtMost('pageItemsMax', pageItemsMax, ids.length);
  const documents = await model.find({ _id: { $in: ids } }).lean<MongoDocument[]>();
  const found = new Map(documents.map((document) => [document._id, document]));
  return ids.map((id) => {
    const document = found.get(id);
    return document && storedOf<T>(document);
  });
}

async function insertMany<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  documents: readonly NewDocument<T>[],
): Promise<ReadonlyMap<string, InsertResult>> {
  assertDistinctIds(documents);
  if (documents.length === 0) return new Map();
  const results = new Map<string, InsertResult>(documents.map(({ id }) => [id, 'inserted']));
  const rows = documents.map(({ id, value, outbox = [] }) => ({
    _id: id,
    version: 1,
    revision: 1,
    ...fieldsOf(definition, id, value, outbox),
  }));
  try {
    await model.collection.insertMany(rows as object[], { ordered: false });
  } catch (error) {
    for (const refused of duplicatesOf(error, documents.length)) {
      const id = documents[refused]?.id;
      if (id !== undefined) results.set(id, 'duplicate');
    }
  }
  return results;
}

/**
 * The places of the documents whose id exists. Rethrows unless that is all that went wrong: the driver
 * reports a lost connection as an error of the bulk as well.
 */
function duplicatesOf(error: unknown, asked: number): readonly number[] {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error;
  const failures = [error.writeErrors].flat();
  const accounted = error.insertedCount + failures.length === asked;
  if (!accounted || !failures.every(isDuplicateKey) || error.result.getWriteConcernError()) {
    throw error;
  }
  return failures.map((failure) => failure.index);
}

async function replace<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  { id, value, outbox = [], version, changeId }: Replacement<T>,
): Promise<ReplaceResult> {
  assertIds([id]);
  const fields = fieldsOf(definition, id, value, outbox);
  if (await swap(model, { _id: id, version }, { ...fields, version: version + 1, changeId })) {
    return 'replaced';
  }
  const stored = await model.findById(id, { changeId: 1 }).lean<Pick<MongoDocument, 'changeId'>>();
  if (!stored) return 'missing';
  return stored.changeId === changeId ? 'replaced' : 'stale';
}

async function remove(
  model: MongoModel,
  { id, version }: Pick<Stored<unknown>, 'id' | 'version'>,
): Promise<RemoveResult> {
  assertIds([id]);
  const result = await model.deleteOne({ _id: id, version, outbox: '[]' });
  if (result.deletedCount === 1) return 'removed';
  return (await model.findById(id, { _id: 1 }).lean()) ? 'stale' : 'missing';
}

/** One atomic write, done only if the document is still the one that `seen` describes. */
async function swap(
  model: MongoModel,
  seen: mongoose.QueryFilter<MongoDocument>,
  fields: Partial<MongoDocument>,
): Promise<boolean> {
  const settled = fields.outbox === '[]' ? { $unset: { outboxKey: 1 } } : {};
  const update = { $set: fields, $inc: { revision: 1 }, ...settled };
  const result = await model.updateOne(seen, update);
  return result.matchedCount === 1;
}

/**
 * Takes candidates in index order, tries as many at once as are still wanted, and goes on past those
 * that another claimant was quicker to take.
 */
async function claimMany<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  claim: Claim<T>,
): Promise<readonly Stored<T>[]> {
  assertPageLimit(claim.limit);
  const claimed: Stored<T>[] = [];
  let attempts: Promise<Stored<T> | undefined>[] = [];
  const settle = async (): Promise<void> => {
    claimed.push(...(await Promise.all(attempts)).filter((taken) => taken !== undefined));
    attempts = [];
  };
  const position = `position.${declaredIndex(definition, claim.index).name}`;
  const candidates = model
    .find(filterOf(definition, claim))
    .sort({ [position]: 1 })
    .limit(examinedEntriesMax)
    .batchSize(claim.limit)
    .lean<MongoDocument[]>()
    .cursor();
  for await (const candidate of candidates as AsyncIterable<MongoDocument>) {
    attempts.push(claimOne(definition, model, claim, candidate));
    if (claimed.length + attempts.length === claim.limit) await settle();
    if (claimed.length === claim.limit) break;
  }
  await settle();
  return claimed;
}

async function claimOne<T>(
  definition: CollectionDefinition<T>,
  model: MongoModel,
  claim: Claim<T>,
  candidate: MongoDocument,
): Promise<Stored<T> | undefined> {
  const before = storedOf<T>(candidate);
  const { id } = before;
  const changeId = `${claim.changeId} ${id}`;
  if (candidate.changeId === changeId) return before;
  const value = claim.claim(before.value, id);
  if (value === undefined) return undefined;
  const version = before.version + 1;
  const text = documentTexts(value, before.outbox).value;
  const fields = { value: text, ...indexFields(definition, id, value), version, changeId };
  const taken = await swap(model, { _id: id, version: before.version }, fields);
  return taken ? { ...before, version, value } : undefined;
}

async function clearOutbox(
  model: MongoModel,
  id: string,
  eventIds: readonly string[],
): Promise<void> {
  for (let attempt = 1; attempt <= clearAttemptsMax; attempt += 1) {
    const document = await model.findById(id).lean<MongoDocument>();
    if (!document) return;
    const before = outboxOf(document);
    const outbox = before.filter((event) => !eventIds.includes(event.id));
    if (outbox.length === before.length) return;
    const fields = { outbox: JSON.stringify(outbox), ...outboxKeyOf(id, outbox) };
    if (await swap(model, { _id: id, revision: document.revision }, fields)) return;
  }
  throw new StoreFault(`The outbox of ${model.collection.name} ${id} never stood still.`);
}

async function page<T>(
  { definition, cursors }: MongoCollectionParts<T>,
  model: MongoModel,
  query: Query<T>,
): Promise<Page<Stored<T>>> {
  assertPageLimit(query.limit);
  const paged = { ...query, collection: definition.name };
  const after = query.after === undefined ? undefined : cursors.open(paged, query.after);
  const position = `position.${query.index}`;
  const examinedMax = query.where ? examinedEntriesMax : query.limit;
  const found = model
    .find(filterOf(definition, query, after))
    .sort({ [position]: query.direction === 'descending' ? -1 : 1 })
    .limit(examinedMax + 1)
    .batchSize(query.limit + 1)
    .lean<MongoDocument[]>()
    .cursor();
  const items: Stored<T>[] = [];
  let examined = 0;
  let last = '';
  for await (const document of found as AsyncIterable<MongoDocument>) {
    if (items.length === query.limit || examined === examinedMax) {
      return { items, cursor: cursors.seal(paged, last) };
    }
    examined += 1;
    last = document.position[query.index] ?? '';
    const stored = storedOf<T>(document);
    if (query.where?.(stored.value, stored.id) ?? true) items.push(stored);
  }
  return { items, cursor: null };
}

function filterOf<T>(
  definition: CollectionDefinition<T>,
  query: Pick<Query<T>, 'index' | 'equals' | 'from' | 'below' | 'direction'>,
  after?: string,
): mongoose.QueryFilter<MongoDocument> {
  const { name } = declaredIndex(definition, query.index);
  const { low = '', high } = positionRange(query);
  const bounds = {
    $gte: low,
    ...(high === undefined ? {} : { $lt: high }),
    ...(after === undefined ? {} : afterBound(after, query.direction)),
  };
  return { [`equals.${name}`]: equalsKey(query.equals), [`position.${name}`]: bounds };
}

/** A cursor lies within its query's bounds, so in its direction it takes the place of one of them. */
function afterBound(
  after: string,
  direction: Query<unknown>['direction'],
): { $gt: string } | { $lt: string } {
  return direction === 'descending' ? { $lt: after } : { $gt: after };
}
