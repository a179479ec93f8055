import { stat } from 'node:fs/promises';
import { NoBundle, type Bundle } from './bundle-listing.ts';
import { openFolder } from './open-folder.ts';
import { openZip } from './open-zip.ts';

export async function openBundle(path: string): Promise<Bundle> {
  const kind = await stat(path).catch((error: unknown) => {
    throw new NoBundle(`${path} cannot be opened`, { cause: error });
  });
  if (kind.isDirectory()) return openFolder(path);
  if (kind.isFile()) return openZip(path);
  throw new NoBundle(`${path} is neither a folder nor a file`);
}
