import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openBundle } from '../../src/adapters/bundle/open-bundle.ts';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import type { Verdict } from '../../src/audit-log/verdict.ts';
import type { Person } from '../../src/demo/stage.ts';
import type { World } from './world.ts';

/** An incident's bundle as somebody downloaded it, checked with nothing but itself and the key. */
export interface Exported {
  readonly verdict: Verdict;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Types of the audit entries that can be read in it. */
  readonly types: readonly string[];
  /** What the verifier says after these words were changed into others in one file. */
  verdictAfter(path: string, change: (text: string) => string): Promise<Verdict>;
}

export async function exportAs(world: World, who: Person, incidentId: string): Promise<Exported> {
  const { status, bytes } = await world.download(who, `/exports/${incidentId}.zip`);
  if (status !== 200) throw new Error(`export: ${String(status)} ${bytes.toString('utf8')}`);
  const publicKey = world.product.ports.signer.key.publicKey;
  return await inFolder(async (folder) => {
    const zip = join(folder, 'bundle.zip');
    await writeFile(zip, bytes);
    const files = await filesOf(zip);
    const lines = files.get('entries.ndjson')?.toString('utf8').trimEnd().split('\n') ?? [];
    return {
      verdict: await verdictAt(zip, publicKey),
      files,
      types: lines.flatMap((line) => (JSON.parse(line) as { type?: string }).type ?? []),
      verdictAfter: (path, change) =>
        inFolder(async (copy) => {
          for (const [name, content] of files) {
            await mkdir(dirname(join(copy, name)), { recursive: true });
            await writeFile(join(copy, name), content);
          }
          const before = await readFile(join(copy, path), 'utf8');
          const after = change(before);
          if (after === before) throw new Error(`nothing was changed in ${path}`);
          await writeFile(join(copy, path), after);
          return await verdictAt(copy, publicKey);
        }),
    };
  });
}

async function verdictAt(path: string, publicKey: Uint8Array): Promise<Verdict> {
  const outcome = await verifyBundleAt(path, { outsideNotes: [], publicKey });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

async function filesOf(zip: string): Promise<ReadonlyMap<string, Buffer>> {
  const bundle = await openBundle(zip);
  const files = new Map<string, Buffer>();
  for (const path of bundle.files.keys()) {
    const chunks: Buffer[] = [];
    for await (const chunk of bundle.read(path)) chunks.push(Buffer.from(chunk));
    files.set(path, Buffer.concat(chunks));
  }
  await bundle.close();
  return files;
}

async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'meldklok-bundle-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
