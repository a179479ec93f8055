import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { addMs, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import { StoreLimitError, type CollectionDefinition } from '../store/collection.ts';

/*
 * The life of a job. A job is work that the store remembers: what, about whom, from when.
 *
 * due      Waits until `claimableAt`: its due moment, or later after a failure.
 * claimed  One worker holds the lease and runs the handler of its kind. `claimableAt` is the end of the
 *          lease: a worker that died is succeeded from then on. Only the lease's token may end the run.
 * done     The handler came to its end. Stays, so that the same job is never inserted again.
 * parked   Nobody knows its kind, or it failed `attemptsMax` times. Recorded as `JOB_PARKED`, which is an
 *          alarm; waits for a person.
 *
 * due → claimed → done
 * claimed → claimed (lease over: the next worker, one attempt more)
 * claimed → due (the handler failed: again after a pause that doubles)
 * claimed → parked
 *
 * A handler may run twice when a worker dies or outlives its lease, so what it does must bear repeating.
 */

/** The run of a handler must end within this; after it another worker may start the same job. */
export const jobLeaseMs = 60_000;
/** Together with the pauses below: about two hours of trying. */
export const jobAttemptsMax = 20;
export const retryDelayMsFirst = 1_000;
export const retryDelayMsMax = 600_000;
/** Bytes of a payload as canonical JSON: it holds ids and instants, never content. */
export const jobPayloadBytesMax = 4_096;
export const jobSubjectsMax = 16;

export type JobPayload = { readonly [key: string]: Json };

export interface NewJob {
  /** Derived (`jobId`), so that asking for the same work twice is one job. */
  readonly id: string;
  readonly kind: string;
  readonly dueAt: Instant;
  /** Ids, codes and instants only; never personal data. */
  readonly payload: JobPayload;
  /** What it is about: incident, obligation, escalation. */
  readonly subjectIds: readonly string[];
}

export interface JobLease {
  readonly token: string;
  readonly until: Instant;
}

interface JobFields extends Omit<NewJob, 'id'> {
  readonly claimableAt: Instant;
  /** Runs begun so far, this one included. */
  readonly attempts: number;
  /** The fault of the last failed run, as it stands in the log. */
  readonly faultId: string | null;
  readonly insertedAt: Instant;
}

export type ClaimedJob = JobFields & { readonly state: 'claimed'; readonly lease: JobLease };

export type Job =
  | ClaimedJob
  | (JobFields & { readonly state: 'due'; readonly lease: null })
  | (JobFields & {
      readonly state: 'done' | 'parked';
      readonly lease: null;
      readonly endedAt: Instant;
    });

/** The only key of `claimable` and of `parked`. */
export const everyJob = 'all';

export const jobs: CollectionDefinition<Job> = {
  name: 'jobs',
  indexes: [
    {
      name: 'claimable',
      equals: (job) => (job.state === 'due' || job.state === 'claimed' ? everyJob : undefined),
      order: (job) => [job.claimableAt],
    },
    {
      name: 'claimed',
      equals: (job) => (job.state === 'claimed' ? everyJob : undefined),
      order: (job) => [job.claimableAt],
    },
    {
      name: 'parked',
      equals: (job) => (job.state === 'parked' ? everyJob : undefined),
      order: (job) => [job.dueAt],
    },
    { name: 'subject', equals: (job) => job.subjectIds, order: (job) => [job.dueAt] },
  ],
};

export function jobId(kind: string, ...parts: readonly string[]): string {
  return derivedId('job', kind, ...parts);
}

export function dueJob(job: NewJob, now: Instant): Job {
  const bytes = Buffer.byteLength(canonicalJson(job.payload));
  if (bytes > jobPayloadBytesMax) {
    throw new StoreLimitError('jobPayloadBytesMax', jobPayloadBytesMax, bytes);
  }
  if (job.subjectIds.length > jobSubjectsMax) {
    throw new StoreLimitError('jobSubjectsMax', jobSubjectsMax, job.subjectIds.length);
  }
  return {
    kind: job.kind,
    dueAt: job.dueAt,
    payload: job.payload,
    subjectIds: job.subjectIds,
    state: 'due',
    lease: null,
    claimableAt: job.dueAt,
    attempts: 0,
    faultId: null,
    insertedAt: now,
  };
}

export function claimedJob(
  job: Job,
  { token, now }: { readonly token: string; readonly now: Instant },
): ClaimedJob | undefined {
  if ((job.state !== 'due' && job.state !== 'claimed') || job.claimableAt > now) return undefined;
  const until = addMs(now, jobLeaseMs);
  return {
    ...job,
    state: 'claimed',
    lease: { token, until },
    claimableAt: until,
    attempts: job.attempts + 1,
  };
}

/** True for a job whose workers all died with it: running it once more would be one too many. */
export function attemptsAreOver(job: Job): boolean {
  return job.attempts > jobAttemptsMax;
}

interface RunEnd {
  readonly token: string;
  readonly now: Instant;
}

export function doneJob(job: Job, { token, now }: RunEnd): Outcome<Job> {
  return underToken(job, token, (held) => ({ ...held, state: 'done', lease: null, endedAt: now }));
}

/** Due again after a pause. Whether the job may be tried again is `mayTryAgain`. */
export function putOffJob(
  job: Job,
  { token, now, faultId }: RunEnd & { readonly faultId: string },
): Outcome<Job> {
  return underToken(job, token, (held) => ({
    ...held,
    state: 'due',
    lease: null,
    claimableAt: addMs(now, retryDelayMs(held.attempts)),
    faultId,
  }));
}

export function mayTryAgain(job: Job): boolean {
  return job.attempts < jobAttemptsMax;
}

export type ParkReason = 'KIND_NOT_KNOWN' | 'ATTEMPTS_OVER';

export function parkedJob(
  job: Job,
  input: RunEnd & {
    readonly id: string;
    readonly reason: ParkReason;
    readonly faultId: string | null;
  },
): Outcome<Change<Job>> {
  const { token, now, id, reason, faultId } = input;
  const parked = underToken(job, token, (held) => ({
    ...held,
    state: 'parked',
    lease: null,
    endedAt: now,
    faultId: faultId ?? held.faultId,
  }));
  if (!parked.ok) return parked;
  const { kind, attempts, subjectIds } = job;
  return accept({
    value: parked.value,
    events: [
      {
        type: 'JOB_PARKED',
        subject: { kind: 'JOB', id },
        data: { kind, reason, attempts, subjectIds, faultId: parked.value.faultId },
      },
    ],
  });
}

/** Only for a store that one process holds, at opening: the worker that held it is gone. */
export function jobLeaseVoided(job: Job, now: Instant): Job | undefined {
  return job.state === 'claimed'
    ? { ...job, state: 'due', lease: null, claimableAt: now }
    : undefined;
}

/** Doubling from `retryDelayMsFirst` to `retryDelayMsMax`. */
export function retryDelayMs(attempts: number): number {
  const doublings = Math.min(Math.max(attempts - 1, 0), 30);
  return Math.min(retryDelayMsFirst * 2 ** doublings, retryDelayMsMax);
}

function underToken(job: Job, token: string, end: (held: ClaimedJob) => Job): Outcome<Job> {
  return job.state === 'claimed' && job.lease.token === token
    ? accept(end(job))
    : refuse({ code: 'JOB_LEASE_LOST', field: 'token' });
}
