import type { Instant } from '../../shared/instant.ts';
import type { ChangeEvent } from '../../store/change-event.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Job, JobPayload, NewJob } from '../job.ts';
import type { Lease } from '../lease.ts';

/** Logs a fault for the operator and answers the id under which it stands in the log. Never throws. */
export type ReportFault = (
  fault: unknown,
  about: { readonly worker: string; readonly jobId?: string; readonly jobKind?: string },
) => string;

export interface RunningJob {
  readonly id: string;
  readonly kind: string;
  readonly dueAt: Instant;
  readonly payload: JobPayload;
  readonly attempt: number;
}

/**
 * Does the work of one kind of job and answers the jobs that follow from it. What it does must bear
 * repeating: it runs again when the process dies before the end is stored. It throws when the work could
 * not be done; the job is then tried again later.
 */
export type JobHandler = (job: RunningJob) => Promise<readonly NewJob[]>;

export interface JobPorts {
  readonly jobs: Collection<Job>;
  readonly now: () => Instant;
  readonly newToken: () => string;
  /** Called after jobs that are due at once were inserted; wakes the workers in-process. */
  readonly wakeJobs: () => void;
}

export interface RunJobsPorts extends JobPorts {
  readonly changes: Changes;
  /** By kind. */
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly reportFault: ReportFault;
}

export interface LeasePorts {
  readonly leases: Collection<Lease>;
  readonly now: () => Instant;
  readonly newToken: () => string;
}

/** What the relay asks of a collection; every `Collection<T>` will do. */
export type Outbox = Pick<Collection<unknown>, 'name' | 'withOutbox' | 'clearOutbox'>;

export interface RelayPorts extends JobPorts {
  /** Every collection that may hold events. */
  readonly outboxes: readonly Outbox[];
  /**
   * Appends to the audit log in this order. An event whose id is already there is left out, so calling
   * it twice is safe. Resolves when all of them are durable.
   */
  readonly append: (events: readonly ChangeEvent[]) => Promise<void>;
  /** What follows from an event. Pure: the same event gives the same ids. */
  readonly jobsOf: (event: ChangeEvent) => readonly NewJob[];
  readonly lease: KeptLease;
}

/** A lease kept from run to run. */
export interface KeptLease {
  /** Takes it or extends it; false while another instance has it. */
  hold(): Promise<boolean>;
  /** Gives it back, so that a successor need not wait. */
  release(): Promise<void>;
}
