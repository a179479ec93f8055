// npm run test:mongo: the storage suite on a mongod that mongodb-memory-server starts, and fetches
// from its maker when there is none on this machine. The only command of this project that downloads.
import { spawnSync } from 'node:child_process';
import { MongoMemoryReplSet } from 'mongodb-memory-server';

const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } });
try {
  const mocha = ['node_modules/mocha/bin/mocha.js', '--no-config', '--node-option', 'import=tsx'];
  const suite = [
    '--timeout',
    '60000',
    '--reporter',
    'spec',
    '--spec',
    'test/contract/store.test.ts',
  ];
  const env = { ...process.env, MONGODB_URI: server.getUri() };
  const run = spawnSync(process.execPath, [...mocha, ...suite], { stdio: 'inherit', env });
  process.exitCode = run.status ?? 1;
} finally {
  await server.stop();
}
