import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertBlobId } from '../../store/blob-id.ts';
import type { Blobs, InsertResult } from '../../store/collection.ts';
import { storeFault } from './lmdb-tables.ts';

/**
 * One file per blob. Bytes arrive in `incoming/`, are flushed there, and get their name by a link,
 * which never replaces a file; then the folder is flushed. What a killed process left in `incoming/`
 * is removed at opening: the directory has one holder.
 */
export async function openFileBlobs(directory: string): Promise<Blobs> {
  const incoming = join(directory, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const pathOf = (id: string): string => {
    assertBlobId(id);
    return join(directory, id);
  };
  return {
    async write(id, bytes) {
      const path = pathOf(id);
      const arriving = join(incoming, randomBytes(12).toString('hex'));
      try {
        await writeFlushed(arriving, bytes);
        return await publish(arriving, path, directory);
      } finally {
        await rm(arriving, { force: true });
      }
    },
    async read(id) {
      const path = pathOf(id);
      const file = await failing(() => unlessMissing(stat(path)));
      return file && chunksOf(path);
    },
    async remove(id) {
      const path = pathOf(id);
      await failing(async () => {
        await rm(path, { force: true });
        await flushDirectory(directory);
      });
    },
  };
}

/** An error of the source is the caller's and passes unchanged; an error of the disk is a fault. */
async function writeFlushed(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await failing(() => open(path, 'wx', 0o600));
  try {
    for await (const chunk of bytes) await failing(() => file.appendFile(chunk));
    await failing(() => file.sync());
  } finally {
    await file.close();
  }
}

const chunkBytes = 1024 * 1024;

/** Opens the file when the first chunk is asked for, so that an answer nobody reads holds nothing. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await failing(() => open(path, 'r'));
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const { bytesRead } = await failing(() => file.read(chunk, 0, chunkBytes));
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function publish(arriving: string, path: string, directory: string): Promise<InsertResult> {
  return failing(async () => {
    try {
      await link(arriving, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'duplicate';
      throw error;
    }
    await flushDirectory(directory);
    return 'inserted';
  });
}

export async function flushDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<R>(work: Promise<R>): Promise<R | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function failing<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw storeFault(error);
  }
}
