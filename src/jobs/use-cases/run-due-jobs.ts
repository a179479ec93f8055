import { addMs } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { systemActor } from '../../identity/actor.ts';
import {
  attemptsAreOver,
  claimedJob,
  doneJob,
  everyJob,
  mayTryAgain,
  parkedJob,
  putOffJob,
  type Job,
  type ParkReason,
} from '../job.ts';
import { enqueueJobs } from './enqueue-jobs.ts';
import type { RunJobsPorts } from './ports.ts';

/** Handlers of one process that run at the same time; a slow one takes one place and no more. */
export const jobConcurrencyMax = 8;
/** A job that others touch at the same time is read again this often. */
const saveAttemptsMax = 16;

/**
 * Runs what is due until nothing is, and answers how many runs that took. Any number of workers and
 * instances may call it at once. A failing handler never stops the others; a fault of the store is
 * thrown once everything that runs has ended.
 */
export const runDueJobs = (ports: RunJobsPorts) => async (): Promise<number> => {
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let count = 0;
  const start = (job: Stored<Job>): void => {
    const run = runJob(ports, job)
      .catch((fault: unknown) => {
        faults.push(fault);
      })
      .finally(() => running.delete(run));
    running.add(run);
  };
  while (faults.length === 0) {
    const claimed = await claimDue(ports, jobConcurrencyMax - running.size).catch(
      (fault: unknown) => {
        faults.push(fault);
        return [];
      },
    );
    claimed.forEach(start);
    count += claimed.length;
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  if (faults.length > 0) throw new AggregateError(faults, 'the store failed while jobs ran');
  return count;
};

async function claimDue(ports: RunJobsPorts, limit: number): Promise<readonly Stored<Job>[]> {
  const now = ports.now();
  const token = ports.newToken();
  return ports.jobs.claimMany({
    index: 'claimable',
    equals: everyJob,
    below: [addMs(now, 1)],
    limit,
    claim: (job) => claimedJob(job, { token, now }),
    changeId: token,
  });
}

async function runJob(ports: RunJobsPorts, stored: Stored<Job>): Promise<void> {
  const job = stored.value;
  const token = job.lease?.token ?? '';
  const handler = ports.handlers.get(job.kind);
  if (!handler) return park(ports, stored, { token, reason: 'KIND_NOT_KNOWN', faultId: null });
  if (attemptsAreOver(job)) {
    return park(ports, stored, { token, reason: 'ATTEMPTS_OVER', faultId: null });
  }
  try {
    const following = await handler({
      id: stored.id,
      kind: job.kind,
      dueAt: job.dueAt,
      payload: job.payload,
      attempt: job.attempts,
    });
    await enqueueJobs(ports)(following);
  } catch (fault) {
    const faultId = ports.reportFault(fault, {
      worker: 'jobs',
      jobId: stored.id,
      jobKind: job.kind,
    });
    if (!mayTryAgain(job)) return park(ports, stored, { token, reason: 'ATTEMPTS_OVER', faultId });
    return end(ports, stored, (current) =>
      putOffJob(current, { token, now: ports.now(), faultId }),
    );
  }
  await end(ports, stored, (current) => doneJob(current, { token, now: ports.now() }));
}

/** A worker whose lease went to another has nothing left to end: that one ends it. */
async function end(
  ports: RunJobsPorts,
  claimed: Stored<Job>,
  decide: (job: Job) => Outcome<Job>,
): Promise<void> {
  let stored: Stored<Job> = claimed;
  for (let attempt = 1; attempt <= saveAttemptsMax; attempt += 1) {
    const decided = decide(stored.value);
    if (!decided.ok) {
      reportLostLease(ports, claimed);
      return;
    }
    const { id, version, outbox } = stored;
    const changeId = ports.newToken();
    const result = await ports.jobs.replace({
      id,
      version,
      outbox,
      changeId,
      value: decided.value,
    });
    if (result === 'replaced') return;
    const current = await ports.jobs.get(id);
    if (!current) throw new Error(`job ${id} is gone`);
    stored = current;
  }
  throw new Error(`job ${claimed.id} kept changing while it was saved`);
}

async function park(
  ports: RunJobsPorts,
  { id, value }: Stored<Job>,
  end: { readonly token: string; readonly reason: ParkReason; readonly faultId: string | null },
): Promise<void> {
  const faultId =
    end.faultId ??
    ports.reportFault(new Error(`job parked: ${end.reason}`), {
      worker: 'jobs',
      jobId: id,
      jobKind: value.kind,
    });
  const parked = await ports.changes.apply(
    ports.jobs,
    id,
    (job) => parkedJob(job, { ...end, id, faultId, now: ports.now() }),
    systemActor,
  );
  if (!parked.ok) reportLostLease(ports, { id, value });
}

function reportLostLease(
  ports: RunJobsPorts,
  { id, value }: Pick<Stored<Job>, 'id' | 'value'>,
): void {
  const fault = new Error('a job outlived its lease and was taken over');
  ports.reportFault(fault, { worker: 'jobs', jobId: id, jobKind: value.kind });
}
