import { constants, createReadStream } from 'node:fs';
import { lstat, opendir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFolders } from './bundle-format.ts';
import { BundleDamaged, Listing, type Bundle } from './bundle-listing.ts';

const readBytes = 1024 ** 2;

export async function openFolder(root: string): Promise<Bundle> {
  const listing = new Listing();
  await list(root, '', listing);
  return {
    files: listing.files,
    findings: listing.findings,
    read: (path) => readFile(join(root, path)),
    close: () => Promise.resolve(),
  };
}

/** One folder deep, which is all a bundle has; links are listed as such and never followed. */
async function list(root: string, folder: string, listing: Listing): Promise<boolean> {
  for await (const item of await opendir(join(root, folder))) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory() && bundleFolders.includes(path)) {
      if (!(await list(root, path, listing))) return false;
      continue;
    }
    const { size } = await lstat(join(root, path));
    const ordinary = item.isFile() || item.isDirectory();
    if (!listing.add({ path, bytes: size, packedBytes: size, ordinary })) return false;
  }
  return true;
}

async function* readFile(path: string): AsyncGenerator<Buffer> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    yield* createReadStream(path, {
      fd: file,
      highWaterMark: readBytes,
    }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new BundleDamaged(path, { cause: error });
  }
}
