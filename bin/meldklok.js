#!/usr/bin/env node
// Runs the build when there is a fresh one, else the sources through tsx, so that it works before any
// build. Benches stand outside the build.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freshServerBuild } from '../scripts/server-build.js';

const built = freshServerBuild(fileURLToPath(new URL('..', import.meta.url)));
if (built !== null && process.argv[2] !== 'bench') {
  await import(pathToFileURL(built).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/cli.ts');
}
