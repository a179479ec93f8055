// Builds the service into dist/server, unless that is newer than its sources: it starts in half the time
// and with a third less memory than through tsx. bin/meldklok.js uses it only while it is the newer.
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { freshServerBuild, serverBuildDir } from './server-build.js';

if (freshServerBuild('.') === null) {
  const { build } = await import('vite');
  const begunAt = new Date();
  const outDir = `${serverBuildDir}.new`;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
  // A source that changed while this ran is newer than the build.
  utimesSync(join(outDir, 'cli.js'), begunAt, begunAt);
  rmSync(serverBuildDir, { recursive: true, force: true });
  renameSync(outDir, serverBuildDir);
}
