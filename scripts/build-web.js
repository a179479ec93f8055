// Builds the web screens into dist/web, unless they are newer than everything they are made from.
import { newestChangeMs } from './newest-change.js';

const sourcesMs = newestChangeMs(['src/web', 'src/texts', 'package-lock.json']);
if (newestChangeMs(['dist/web/index.html']) < sourcesMs) {
  const { build } = await import('vite');
  await build({ configFile: 'src/web/vite.config.ts', logLevel: 'warn' });
}
