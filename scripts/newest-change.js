import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When anything under these paths changed last, in milliseconds; 0 when there is nothing. */
export function newestChangeMs(paths, except = []) {
  return Math.max(0, ...paths.map((path) => changeMs(path, except)));
}

function changeMs(path, except) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || except.includes(path)) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return newestChangeMs(
    readdirSync(path).map((name) => join(path, name)),
    except,
  );
}
