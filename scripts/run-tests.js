// npm test: mocha over the whole suite; further arguments go to mocha. Downloads nothing.
import { spawnSync } from 'node:child_process';

const report = process.env.MELDKLOK_TEST_REPORT;
const reporter = report
  ? ['--reporter', 'test/support/counting-reporter.cjs', '--reporter-option', `output=${report}`]
  : [];
const mocha = ['node_modules/mocha/bin/mocha.js', ...reporter, ...process.argv.slice(2)];
const run = spawnSync(process.execPath, mocha, { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
