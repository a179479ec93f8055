// From `node bin/meldklok.js serve` to the first answered query, on an empty data directory and again on
// the one it left behind; against a bare node process in the same run.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, startProgram } from '../test/support/real-program.ts';

const repeats = 5;
const goalMs = 3_000;
const goalMb = 250;

interface Start {
  readonly ms: number;
  readonly rssMb: number;
}

async function startOnce(directory: string): Promise<Start> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const program = await startProgram({
    PORT: String(port),
    PUBLIC_URL: url,
    MELDKLOK_DATA_DIR: join(directory, 'data'),
    MELDKLOK_KEY_DIR: join(directory, 'keys'),
  });
  try {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ demo }' }),
    });
    const json = (await answer.json()) as { data?: { demo?: boolean } };
    if (json.data?.demo !== false) throw new Error(`no answer: ${JSON.stringify(json)}`);
    return { ms: performance.now() - startedAt, rssMb: rssMbOf(program.process.pid) };
  } finally {
    await program.stop();
  }
}

/** Linux only; NaN elsewhere. */
function rssMbOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
  } catch {
    return NaN;
  }
}

function bareNodeMs(): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - startedAt;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

export async function run(): Promise<void> {
  const fresh: Start[] = [];
  const again: Start[] = [];
  const bare: number[] = [];
  for (let round = 0; round < repeats; round += 1) {
    const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
    try {
      bare.push(bareNodeMs());
      fresh.push(await startOnce(directory));
      again.push(await startOnce(directory));
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
  const bareMs = median(bare);
  for (const [what, starts] of [
    ['fresh', fresh],
    ['restart', again],
  ] as const) {
    const ms = median(starts.map((start) => start.ms));
    const line = {
      bench: 'cold-start',
      what,
      ms: Math.round(ms),
      rssMb: Math.round(median(starts.map((start) => start.rssMb))),
      timesBareNode: Math.round(ms / bareMs),
      goalMs,
      goalMb,
    };
    console.log(JSON.stringify(line));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
