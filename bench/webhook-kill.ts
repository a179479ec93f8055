// The real program tells a receiver of 280 events (an account may report 300 in an hour) and is killed at 15 random moments.
import { pathToFileURL } from 'node:url';
import { webhookKillRun } from '../test/support/webhook-kill-run.ts';

export async function run(): Promise<void> {
  const figures = await webhookKillRun({
    seed: Number(process.env['SEED'] ?? 20_261_121),
    events: 280,
    kills: 15,
    aliveMsMax: 1_500,
    answerMs: 120,
    finishWithinMs: 120_000,
  });
  console.log(JSON.stringify({ bench: 'webhook-kill', ...figures }));
  const { lost, wronglySigned, idsTooMany, shownOtherwise } = figures;
  if (lost + wronglySigned + idsTooMany + shownOtherwise > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
