import { constants } from 'node:fs';
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

/** One buffer for the whole file: memory stays flat however long it is. */
async function* readFile(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(
    (error: unknown) => {
      throw new BundleDamaged(path, { cause: error });
    },
  );
  try {
    const buffer = Buffer.allocUnsafe(readBytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, readBytes, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
