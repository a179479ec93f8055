// Ten thousand documents and variables made up from the schema: no fault, no stack trace, no hang.
import { pathToFileURL } from 'node:url';
import { fuzzRun } from '../test/support/fuzz-run.ts';

const brokenShownMax = 20;

export async function run(): Promise<void> {
  const seed = Number(process.env['SEED'] ?? 20_261_121);
  const figures = await fuzzRun({ seed, documents: 10_000 });
  const broken = figures.broken.length;
  console.log(JSON.stringify({ bench: 'fuzz', seed, ...figures, broken }));
  for (const it of figures.broken.slice(0, brokenShownMax)) console.log(JSON.stringify(it));
  if (broken > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
