import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Where a bundle is written to, file by file. */
export interface BundleSink {
  /** Resolves when every byte was taken. `compress` is advice. */
  file(path: string, bytes: AsyncIterable<Uint8Array>, compress: boolean): Promise<void>;
  end(): Promise<void>;
}

/** The folder must not exist yet. */
export async function createFolderSink(folder: string): Promise<BundleSink> {
  await mkdir(folder);
  return {
    async file(path, bytes) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(Readable.from(bytes), createWriteStream(target, { flags: 'wx' }));
    },
    end: () => Promise.resolve(),
  };
}

/** One moment for every file, in DOS time without a zone, so that the same parts give the same bytes. */
const mtime = new Date(1980, 0, 1);

export function createZipSink(target: Writable): BundleSink {
  const zip = new ZipFile();
  /** An input that fails is seen by `finished` below; without a listener the event would end the process. */
  zip.on('error', (error: Error) => target.destroy(error));
  const written = pipeline(zip.outputStream, target);
  /** A target that fails also fails the file being written; `written` itself is awaited in `end`. */
  const targetFailed = written.then(() => new Promise<never>(() => undefined));
  targetFailed.catch(() => undefined);
  return {
    async file(path, bytes, compress) {
      const input = Readable.from(bytes, { objectMode: false });
      zip.addReadStream(input, path, { mtime, mode: 0o100644, compress, forceDosTimestamp: true });
      try {
        await Promise.race([finished(input), targetFailed]);
      } catch (error) {
        input.destroy();
        target.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    },
    async end() {
      zip.end();
      await written;
    },
  };
}
