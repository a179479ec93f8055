import { scheduleJob, type Job } from 'node-schedule';

/** Time that makes something due is noticed within this. */
export const beatMs = 500;
/** A beat that the wall clock keeps back (it was set back meanwhile) comes after this at the latest. */
export const beatMsMax = 1_000;

export interface Heartbeat {
  stop(): void;
}

/**
 * Calls `beat` every `beatMs`. Each beat arms the next as a one-shot job. Such a job waits for the wall
 * clock, so that it would sleep for an hour when the clock is set back by one; a timer that does not
 * look at the clock then beats in its place, and the job's own late call counts for nothing.
 * `beat` must not throw.
 */
export function startHeartbeat(beat: () => void): Heartbeat {
  let disarm = arm(next);

  function next(): void {
    disarm = arm(next);
    beat();
  }

  return {
    stop() {
      disarm();
    },
  };
}

/** Calls `due` once, unless disarmed before. */
function arm(due: () => void): () => void {
  let open = true;
  const fire = (): void => {
    if (!open) return;
    disarm();
    due();
  };
  const job = oneShot(fire);
  const guard = setTimeout(fire, beatMsMax);
  const disarm = (): void => {
    open = false;
    job?.cancel();
    clearTimeout(guard);
  };
  return disarm;
}

/** Null when the clock was set forward past its moment just now. */
function oneShot(fire: () => void): Job | null {
  return scheduleJob(new Date(Date.now() + beatMs), fire);
}
