import { execFile } from 'node:child_process';
import { generateKeyPairSync, hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { entryLineBytesMax } from '../src/adapters/bundle/bundle-format.ts';
import { createFolderSink } from '../src/adapters/bundle/bundle-sink.ts';
import { readLines } from '../src/adapters/bundle/read-lines.ts';
import { verifyBundleAt } from '../src/adapters/bundle/verify-bundle-at.ts';
import { writeBundle, type BundleParts } from '../src/adapters/bundle/write-bundle.ts';
import { createSigner } from '../src/adapters/system/create-signer.ts';
import { checkpointText } from '../src/audit-log/checkpoint.ts';
import { shownLine } from '../src/audit-log/entry-line.ts';
import { emptyHead, headAfter, nextEntry, type AuditEntry } from '../src/audit-log/entry.ts';
import { leafHashInPlace, pushLeaf, rootOf } from '../src/audit-log/merkle-tree.ts';
import { writeNote } from '../src/audit-log/signed-note.ts';
import { addMs, instantFromMs } from '../src/shared/instant.ts';
import { derivedId } from '../src/shared/sha256.ts';

/**
 * `verify`: the hashing of the exported canonical lines as they stand (leaves and tree) against one bare
 * `crypto.hash` per line, in one process with runs interleaved; then the whole of `verify` in a process
 * of its own per size, for its rate and its peak memory.
 *
 * Flags: `--million` adds a log of 1,000,000 entries.
 */
const hashedLines = 100_000;
const hashRuns = 7;
const ratioGoal = 0.4;
const chunkBytes = 1024 ** 2;
const sampleMs = 20;
const startAt = instantFromMs(Date.UTC(2026, 0, 1));

function* entriesOf(count: number): Generator<AuditEntry> {
  let head = emptyHead;
  for (let position = 0; position < count; position += 1) {
    const at = addMs(startAt, position * 1_000);
    const id = (what: string): string => derivedId(what, String(position));
    const event = {
      id: id('event'),
      type: 'FACTS_RECORDED',
      at,
      actor: { kind: 'USER', id: id('user'), method: 'password' },
      incidentId: id('incident'),
      subject: { kind: 'INCIDENT', id: id('incident') },
      data: { version: position, summary: id('left') + id('right') },
    } as const;
    const entry = nextEntry(head, event, at);
    head = headAfter(entry);
    yield entry;
  }
}

export async function run(args: readonly string[] = []): Promise<void> {
  print(await measureHashing());
  const sizes = args.includes('--million') ? [10_000, 1_000_000] : [10_000, 100_000];
  for (const size of sizes) print(await measureWhole(size));
}

function print(measured: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ bench: 'verify', ...measured })}\n`);
}

async function measureHashing(): Promise<Record<string, unknown>> {
  const lines: Buffer[] = [];
  let root = '';
  for (const entry of entriesOf(hashedLines)) {
    lines.push(Buffer.from(entry.canonical));
    root = rootOf(entry.peaks);
  }
  const exported = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const bareMs: number[] = [];
  const oursMs: number[] = [];
  for (let round = 0; round < hashRuns; round += 1) {
    bareMs.push(await timed(() => lines.forEach((line) => hash('sha256', line, 'hex'))));
    const chunks = chunksOf(exported);
    let computed = '';
    oursMs.push(
      await timed(async () => {
        computed = await rootOfLines(chunks);
      }),
    );
    if (computed !== root) throw new Error('the root computed is not the root of the log');
  }
  const ratio = median(bareMs) / median(oursMs);
  return {
    measured: 'hashing of exported lines',
    lines: hashedLines,
    bytesPerLine: Math.round(exported.length / hashedLines),
    linesPerSecond: perSecond(hashedLines, median(oursMs)),
    barePerSecond: perSecond(hashedLines, median(bareMs)),
    ratio: Number(ratio.toFixed(2)),
    ratioGoal,
    met: ratio >= ratioGoal,
  };
}

/** Copies: hashing in place writes into its chunks. */
function chunksOf(bytes: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    chunks.push(Buffer.from(bytes.subarray(at, at + chunkBytes)));
  }
  return chunks;
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

async function rootOfLines(chunks: readonly Buffer[]): Promise<string> {
  const peaks: string[] = [];
  let size = 0;
  await readLines(each(chunks), {
    lineBytesMax: entryLineBytesMax,
    see: () => undefined,
    take(spareAndLine) {
      pushLeaf(peaks, size, leafHashInPlace(spareAndLine));
      size += 1;
    },
  });
  return rootOf(peaks);
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function measureWhole(entries: number): Promise<Record<string, unknown>> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
  const folder = join(directory, 'bundle');
  try {
    await writeLog(folder, entries);
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', fileURLToPath(import.meta.url), '--verify', folder],
    ]);
    const child = JSON.parse(stdout) as { ms: number; peakMiB: number; result: string };
    if (child.result !== 'pass') throw new Error('the bundle did not verify');
    return {
      measured: 'the whole of verify, in its own process',
      entries,
      entriesPerSecond: perSecond(entries, child.ms),
      peakMiB: child.peakMiB,
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The log is made twice, from the same seed, so that its head is known before its lines are written. */
async function writeLog(folder: string, count: number): Promise<void> {
  const signer = createSigner(generateKeyPairSync('ed25519').privateKey, 'bench.example/log');
  let last: AuditEntry | undefined;
  for (const entry of entriesOf(count)) last = entry;
  if (!last) throw new RangeError('a log of no entries');
  const head = {
    origin: signer.key.name,
    size: count,
    root: rootOf(last.peaks),
    at: last.recordedAt,
  };
  const text = checkpointText(head);
  const note = writeNote(text, signer.key, await signer.sign(Buffer.from(text)));
  async function* lines(): AsyncGenerator<string> {
    await Promise.resolve();
    for (const entry of entriesOf(count)) yield shownLine(entry);
  }
  const parts: BundleParts = {
    createdAt: startAt,
    incidentId: null,
    partyId: null,
    registerCsv: null,
    incidentJson: null,
    evidence: each([]),
    entryLines: lines(),
    checkpoints: [{ ...head, note, reason: 'REQUESTED' }],
  };
  await writeBundle(await createFolderSink(folder), parts, signer);
}

async function verifyFolder(folder: string): Promise<void> {
  /** Sampled: the maximum that the system keeps starts at what the parent had. */
  let peak = process.memoryUsage.rss();
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, sampleMs);
  const start = performance.now();
  const verdict = await verifyBundleAt(folder, { outsideNotes: [], publicKey: null });
  const ms = performance.now() - start;
  clearInterval(sampling);
  const peakMiB = Math.round(peak / 1024 ** 2);
  const result = verdict.ok ? verdict.value.result : 'no bundle';
  process.stdout.write(JSON.stringify({ ms, peakMiB, result }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function perSecond(count: number, ms: number): number {
  return Math.round(count / (ms / 1_000));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[process.argv.indexOf('--verify') + 1];
  if (process.argv.includes('--verify') && folder !== undefined) await verifyFolder(folder);
  else await run(process.argv.slice(2));
}
