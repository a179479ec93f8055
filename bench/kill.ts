// The real program, 2,000 addressees over two providers, killed at 25 random moments.
import { pathToFileURL } from 'node:url';
import { killRun } from '../test/support/kill-run.ts';

export async function run(): Promise<void> {
  const figures = await killRun({
    seed: Number(process.env['SEED'] ?? 20_261_121),
    addressees: 2_000,
    kills: 25,
    aliveMsMax: 1_200,
    answerDelayMs: 60,
    finishWithinMs: 180_000,
  });
  console.log(JSON.stringify({ bench: 'kill', ...figures }));
  const { sms, email } = figures;
  const holds =
    [sms, email].every((it) => it.lost + it.duplicates + it.shownWrongly === 0) &&
    sms.shownUnknown === 0 &&
    figures.verdicts.length === 0;
  if (!holds) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
