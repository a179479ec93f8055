// Every automated attack at full size: how often it was tried, and how often it got through.
import { pathToFileURL } from 'node:url';
import { attacks, openTarget } from '../test/support/attack-run.ts';

export async function run(): Promise<void> {
  const target = await openTarget();
  try {
    let tried = 0;
    let succeeded = 0;
    const sizes = {
      slowSenders: 200,
      receiptGuesses: 2000,
      aliasRounds: 20,
      patternCharacters: 8_000,
      patternPieces: 12,
    };
    for (const attack of Object.values(attacks(sizes))) {
      const figures = await attack(target);
      console.log(JSON.stringify({ bench: 'attacks', ...figures }));
      tried += figures.tried;
      succeeded += figures.succeeded.length;
    }
    console.log(JSON.stringify({ bench: 'attacks', attack: 'all', tried, succeeded }));
    if (succeeded > 0) process.exitCode = 1;
  } finally {
    await target.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
