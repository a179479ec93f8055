import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const root = new URL('..', import.meta.url).pathname;

function tracked(...patterns: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && !file.includes('/generated/'));
}

function linesOf(file: string): string[] {
  return readFileSync(join(root, file), 'utf8').split('\n');
}

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly error: number };
}

function cruise(...paths: readonly string[]): Cruise {
  const run = spawnSync(
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...paths],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(run.stdout) as Cruise;
}

describe('the house is tidy', () => {
  it('keeps the dependency rule, and really looked', () => {
    const { summary } = cruise('src');
    expect(summary.totalCruised).to.be.greaterThan(100);
    expect(summary.error).to.equal(0);
  });

  it('would notice a violation of the dependency rule', () => {
    const folder = mkdtempSync(join(root, 'src', 'clocks', 'planted-'));
    try {
      const planted =
        "import { incidents } from '../../incidents/incident.ts';\nexport const it = incidents;\n";
      writeFileSync(join(folder, 'planted.ts'), planted);
      expect(cruise(folder).summary.error).to.be.greaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says what files are: no utils, no barrels, kebab-case names', () => {
    const nameless = /\/(index|utils?|helpers?|common|managers?|services?|types)\.tsx?$/;
    const files = tracked('src/**/*.ts', 'src/**/*.tsx', 'src/*.ts');
    expect(files.filter((file) => nameless.test(file))).to.deep.equal([]);
    const odd = files.filter((file) => !/^[a-z0-9./-]+$/.test(file.replace(/\.d\.ts$/, '.ts')));
    expect(odd).to.deep.equal([]);
  });

  it('leaves nothing half done', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'not impl' + 'emented'].join('|'),
    );
    const found = tracked(
      'src',
      'test',
      'bench',
      'scripts',
      'templates',
      '*.md',
      'schema.graphql',
    ).filter((file) => linesOf(file).some((line) => marks.test(line)));
    expect(found).to.deep.equal([]);
  });

  it('has no test that is switched off or alone', () => {
    const switched = new RegExp(`\\.(${'on' + 'ly'}|${'sk' + 'ip'})\\(\\s*['"\`]`);
    const found = tracked('test').filter((file) =>
      linesOf(file).some((line) => switched.test(line)),
    );
    expect(found).to.deep.equal([]);
  });

  it('keeps files readable: at most 400 lines, tables of sentences and played cases apart', () => {
    const long = tracked('src/**/*.ts', 'src/**/*.tsx').filter(
      (file) => !/\/(texts|stories)\//.test(file) && linesOf(file).length > 400,
    );
    expect(long).to.deep.equal([]);
  });

  it('reads the environment in one file only', () => {
    const readers = tracked('src/**/*.ts', 'src/*.ts').filter(
      (file) =>
        !file.startsWith('src/web/') && linesOf(file).some((line) => line.includes('process.env')),
    );
    expect(
      readers.every((file) => ['src/config.ts', 'src/cli.ts', 'src/main.ts'].includes(file)),
    ).to.equal(true, readers.join(', '));
  });

  it('lists in the lockfile the binaries for macOS on ARM and for Linux, and no download address', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    for (const name of [
      '@lmdb/lmdb-darwin-arm64',
      '@lmdb/lmdb-linux-x64',
      '@lmdb/lmdb-linux-arm64',
      '@node-rs/argon2-darwin-arm64',
      '@node-rs/argon2-linux-x64-gnu',
      '@esbuild/darwin-arm64',
      '@esbuild/linux-x64',
    ]) {
      expect(lock, name).to.include(`"node_modules/${name}"`);
    }
    expect(lock).to.not.include('"resolved"');
  });
});
