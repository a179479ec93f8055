import { createHmac } from 'node:crypto';
import mongoose from 'mongoose';
import type { CollectionDefinition, Store } from '../../store/collection.ts';
import { createCursors } from '../../store/cursor.ts';
import { assertDefinition } from '../../store/index-entries.ts';
import { createGridFsBlobs } from './grid-fs-blobs.ts';
import { createMongoCollection } from './mongo-collection.ts';
import { mongoSchema, type MongoDocument, type MongoModel } from './mongo-document.ts';
import { failing, storeFault } from './mongo-fault.ts';
import { rebuildIndexes } from './index-rebuild.ts';
import { cursorKey, type Setting } from './store-settings.ts';

export interface MongoStoreOptions {
  /** With the database's name in its path; `meldklok` when it has none. */
  readonly uri: string;
  /** How long an operation looks for a server before it is a fault. */
  readonly serverSelectionTimeoutMs?: number;
}

const serverSelectionTimeoutDefaultMs = 5_000;
const socketTimeoutMs = 30_000;
const connectionsMax = 32;

/** What is acknowledged survives the loss of a server, and nothing is read that could be undone. */
const connectOptions = {
  w: 'majority',
  journal: true,
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  socketTimeoutMS: socketTimeoutMs,
  maxPoolSize: connectionsMax,
  autoIndex: false,
  bufferCommands: false,
} as const;

/** Throws `StoreFault` when the server cannot be reached. */
export async function openMongoStore({
  uri,
  serverSelectionTimeoutMs = serverSelectionTimeoutDefaultMs,
}: MongoStoreOptions): Promise<Store> {
  const timeout = { serverSelectionTimeoutMS: serverSelectionTimeoutMs };
  const options = { ...connectOptions, ...timeout, ...databaseOf(uri) };
  const connection = await connect(uri, options);
  const settings = connection.collection<Setting>('store.settings');
  const key = await failing(() => cursorKey(settings));
  const cursors = createCursors((text) => createHmac('sha256', key).update(text).digest());

  return {
    exclusive: false,
    blobs: createGridFsBlobs(connection),
    collection<T>(definition: CollectionDefinition<T>) {
      assertDefinition(definition);
      const model = connection.model<MongoDocument>(
        definition.name,
        mongoSchema(definition),
        definition.name,
      );
      const prepare = async (): Promise<MongoModel> => {
        await model.createIndexes();
        await rebuildIndexes(definition, model, settings);
        return model;
      };
      return createMongoCollection({ definition, cursors, model: once(prepare) });
    },
    ping: () =>
      failing(async () => {
        await connection.db?.admin().ping();
      }),
    describe: () =>
      failing(async () => {
        const { version } = (await connection.db?.command({ buildInfo: 1 })) as { version: string };
        return `MongoDB ${version}`;
      }),
    close: () => failing(() => connection.close()),
  };
}

/** Whatever goes wrong here, an address that is none included, the store cannot be had. */
async function connect(
  uri: string,
  options: mongoose.ConnectOptions,
): Promise<mongoose.Connection> {
  try {
    return await mongoose.createConnection(uri, options).asPromise();
  } catch (error) {
    throw storeFault(error);
  }
}

function databaseOf(uri: string): { dbName?: string } {
  return /^[^/]+\/\/[^/]+\/[^?]/.test(uri) ? {} : { dbName: 'meldklok' };
}

/** A preparation that failed is tried again by the next caller. */
function once<R>(prepare: () => Promise<R>): () => Promise<R> {
  let prepared: Promise<R> | undefined;
  return () => {
    prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
}
