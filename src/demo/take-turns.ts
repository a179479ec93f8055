import { addMs, hourMs, minuteMs, type Instant } from '../shared/instant.ts';
import type { Stage } from './stage.ts';

export interface Turn {
  readonly tell: (stage: Stage) => Promise<unknown>;
  readonly startAt: Instant;
}

/** What a story gets that wants to go past the end: it stops there, with its case still open. */
class CurtainFell extends Error {}

interface Waiting {
  readonly at: Instant;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/**
 * Plays stories on one clock. One story acts at a time, until it waits for a moment; then the one
 * whose moment comes first goes on. A story that wants to go past `endAt` stops at `endAt`.
 */
export async function takeTurns(stage: Stage, turns: readonly Turn[], endAt: Instant) {
  const waiting: Waiting[] = [];
  let passOn: () => void = () => undefined;
  const acts = (act: () => void) =>
    new Promise<void>((resolve) => {
      passOn = resolve;
      act();
    });
  const waitFor = (at: Instant) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        reject(new CurtainFell());
      };
      waiting.push({ at, goOn: resolve, stop });
      passOn();
    });
  const ownStage: Stage = {
    ...stage,
    advanceTo: waitFor,
    fastForward: ({ hours = 0, minutes = 0 }) =>
      waitFor(addMs(stage.now(), hours * hourMs + minutes * minuteMs)),
  };
  const faults: unknown[] = [];
  for (const { tell, startAt } of turns) {
    await acts(() => {
      void waitFor(startAt)
        .then(() => tell(ownStage))
        .catch((fault: unknown) => {
          if (!(fault instanceof CurtainFell)) faults.push(fault);
        })
        .then(() => {
          passOn();
        });
    });
  }
  for (;;) {
    const next = earliestOf(waiting);
    if (!next || faults.length > 0) break;
    waiting.splice(waiting.indexOf(next), 1);
    if (next.at <= endAt) await stage.advanceTo(next.at);
    await acts(next.at <= endAt ? next.goOn : next.stop);
  }
  if (faults.length > 0) throw faults[0];
  await stage.advanceTo(endAt);
}

function earliestOf(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting.reduce<Waiting | undefined>(
    (best, it) => (best === undefined || it.at < best.at ? it : best),
    undefined,
  );
}
