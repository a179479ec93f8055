import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import mongoose from 'mongoose';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import type { Store } from '../../src/store/collection.ts';

/** An embedded store in a folder of its own; `close` removes the folder. */
export async function openTestStore(): Promise<Store> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-store-'));
  const store = await openEmbeddedStore({ directory });
  return {
    ...store,
    async close() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export interface StoreEngine {
  readonly name: string;
  /** Undefined when this machine has no such engine. */
  start(): Promise<RunningEngine | undefined>;
}

export interface RunningEngine {
  /** An empty store; `close` removes what it held. */
  open(): Promise<Store>;
  stop(): Promise<void>;
  /** Of the server, where there is one. */
  readonly uri?: string;
}

export const storeEngines: readonly StoreEngine[] = [
  {
    name: 'embedded (LMDB)',
    start: () => Promise.resolve({ open: openTestStore, stop: () => Promise.resolve() }),
  },
  { name: 'MongoDB', start: startMongo },
];

/** `MONGODB_URI`, or a mongod that is already on this machine; nothing is ever downloaded here. */
export async function startMongo(): Promise<RunningEngine | undefined> {
  const uri = process.env['MONGODB_URI'];
  if (uri !== undefined) {
    return { uri, open: () => openScratch(uri), stop: () => Promise.resolve() };
  }
  const systemBinary = mongodPath();
  if (systemBinary === undefined) return undefined;
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary },
    replSet: { count: 1 },
  });
  return {
    uri: server.getUri(),
    open: () => openScratch(server.getUri()),
    stop: async () => {
      await server.stop();
    },
  };
}

async function openScratch(uri: string): Promise<Store> {
  const name = `meldklok-test-${randomBytes(6).toString('hex')}`;
  const scratch = uri.replace(/^([^/]+\/\/[^/?]+)\/?[^?]*/, `$1/${name}`);
  const store = await openMongoStore({ uri: scratch });
  return {
    ...store,
    async close() {
      await store.close();
      const connection = await mongoose.createConnection(scratch).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

function mongodPath(): string | undefined {
  const given = process.env['MONGOMS_SYSTEM_BINARY'];
  if (given !== undefined) return given;
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mongod'));
  return [...inPath, ...downloadedBefore()].find((path) => existsSync(path));
}

/** Where mongodb-memory-server keeps what `npm run test:mongo` fetched. */
function downloadedBefore(): string[] {
  const folders = [
    join(homedir(), '.cache', 'mongodb-binaries'),
    join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mongodb-memory-server'),
  ];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith('mongod') && !file.endsWith('.lock'))
      .map((file) => join(folder, file)),
  );
}
