import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { bundleFolders } from './bundle-format.ts';
import { BundleDamaged, Listing, NoBundle, type Bundle } from './bundle-listing.ts';

const fileTypeMask = 0o170000;
const ordinaryFile = 0o100000;
const storedMethod = 0;
const deflateMethod = 8;

/**
 * The central directory is read first, so nothing is unpacked that may not be there; while unpacking, the
 * declared sizes are held to (`validateEntrySizes`). Names are read as the bytes they are: only ASCII
 * names can be a bundle's.
 */
export async function openZip(path: string): Promise<Bundle> {
  const zip = await openPromise(path, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw new NoBundle(`${path} is not a ZIP`, { cause: error });
  });
  const listing = new Listing();
  const entries = new Map<string, Entry>();
  try {
    await list(zip, listing, entries);
  } catch (error) {
    zip.close();
    throw new NoBundle(`${path} is a damaged ZIP`, { cause: error });
  }
  return {
    files: listing.files,
    findings: listing.findings,
    read: (name) => readEntry(zip, entries.get(name), name),
    close() {
      zip.close();
      return Promise.resolve();
    },
  };
}

async function list(zip: ZipFile, listing: Listing, entries: Map<string, Entry>): Promise<void> {
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileNameRaw.toString('latin1');
    if (bundleFolders.includes(path.replace(/\/$/, '')) && entry.uncompressedSize === 0) continue;
    const listed = listing.add({
      path,
      bytes: entry.uncompressedSize,
      packedBytes: entry.compressedSize,
      ordinary: isOrdinary(entry),
    });
    if (!listed) return;
    if (!entries.has(path)) entries.set(path, entry);
  }
}

/** Made on Unix, the upper half holds the file's mode; elsewhere it is zero. */
function isOrdinary(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  const packed = [storedMethod, deflateMethod].includes(entry.compressionMethod);
  return (type === 0 || type === ordinaryFile) && packed && !entry.isEncrypted();
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
): AsyncGenerator<Buffer> {
  if (!entry) throw new BundleDamaged(name);
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new BundleDamaged(name, { cause: error });
  }
}
