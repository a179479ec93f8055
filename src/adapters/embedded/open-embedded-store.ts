import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs, CollectionDefinition, Store } from '../../store/collection.ts';
import { createCursors, type Cursors } from '../../store/cursor.ts';
import { assertDefinition } from '../../store/index-entries.ts';
import { lockDirectory } from './directory-lock.ts';
import { createEmbeddedCollection } from './embedded-collection.ts';
import { flushDirectory, openFileBlobs } from './file-blobs.ts';
import { rebuildIndexes } from './index-rebuild.ts';
import { bytesOf, changeNow, failing, openTables, storeFault, type Tables } from './lmdb-tables.ts';
import { createWriteQueue } from './write-queue.ts';

export interface EmbeddedStoreOptions {
  /** Made with mode 0700 when it is not there. */
  readonly directory: string;
}

const lmdbPackageFile = new URL('package.json', import.meta.resolve('lmdb'));

/** Throws `StoreFault` when the directory cannot be used or another process holds it. */
export async function openEmbeddedStore({ directory }: EmbeddedStoreOptions): Promise<Store> {
  await makePrivate(directory);
  const tables = openTables(directory);
  const lock = await lockDirectory(directory, tables).catch(async (error: unknown) => {
    await tables.root.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await lock.release();
    await tables.root.close();
  };
  const { blobs, cursors } = await prepare(directory, tables).catch(async (error: unknown) => {
    await close();
    throw storeFault(error);
  });
  const queue = createWriteQueue(tables);

  return {
    exclusive: true,
    blobs,
    collection<T>(definition: CollectionDefinition<T>) {
      assertDefinition(definition);
      rebuildIndexes(definition, tables);
      return createEmbeddedCollection(definition, tables, queue, cursors);
    },
    ping: () => Promise.resolve().then(() => readOnce(tables)),
    async describe() {
      const { version } = JSON.parse(await readFile(lmdbPackageFile, 'utf8')) as {
        version: string;
      };
      return `LMDB ${version}`;
    },
    async close() {
      await queue.idle();
      await close();
    },
  };
}

async function prepare(
  directory: string,
  tables: Tables,
): Promise<{ blobs: Blobs; cursors: Cursors }> {
  const blobsDirectory = join(directory, 'blobs');
  await makePrivate(blobsDirectory);
  await flushDirectory(directory);
  const blobs = await openFileBlobs(blobsDirectory);
  const key = cursorKey(tables);
  const cursors = createCursors((text) => createHmac('sha256', key).update(text).digest());
  return { blobs, cursors };
}

function readOnce(tables: Tables): void {
  failing(() => tables.settings.get(cursorKeyName));
}

/** A directory that somebody else prepared (a mounted volume) may refuse; the files are 0600 anyway. */
async function makePrivate(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await chmod(directory, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw storeFault(error);
  }
}

const cursorKeyName = bytesOf('cursor-key');

/** Made once, so that a cursor outlives a restart. */
function cursorKey(tables: Tables): Buffer {
  const stored = tables.settings.get(cursorKeyName);
  if (stored !== undefined) return Buffer.from(stored, 'hex');
  const key = randomBytes(32);
  changeNow(tables, () => void tables.settings.put(cursorKeyName, key.toString('hex')));
  return key;
}
