// Builds the web screens into dist/web, unless they are newer than everything they are made from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const target = 'dist/web/index.html';
const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const sources = Math.max(...['src/web', 'src/texts', 'package-lock.json'].map(newest));
if (newest(target) < sources) {
  const { build } = await import('vite');
  await build({ configFile: 'src/web/vite.config.ts', logLevel: 'warn' });
}
