import { join } from 'node:path';
import { newestChangeMs } from './newest-change.js';

/** Two folders deep like the sources, so that `../../templates` is the same from both. */
export const serverBuildDir = 'dist/server';

/** The built command line; null when there is none or a source is newer. */
export function freshServerBuild(root) {
  const built = join(root, serverBuildDir, 'cli.js');
  const builtMs = newestChangeMs([built]);
  const sourcesMs = newestChangeMs([join(root, 'src')], [join(root, 'src', 'web')]);
  return builtMs > sourcesMs ? built : null;
}
