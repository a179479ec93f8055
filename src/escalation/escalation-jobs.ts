import type { AlarmMoment } from '../clocks/thresholds.ts';
import { jobId, type JobPayload, type NewJob } from '../jobs/job.ts';
import { addMs, parseInstant, type Instant } from '../shared/instant.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { ChangeEvent } from '../store/change-event.ts';
import type { WatchedStage } from './watched-stage.ts';

/** The kinds of job that escalation plans and runs. */
export const escalationJobKinds = {
  plan: 'deadline-plan',
  wake: 'deadline-wake',
  check: 'deadline-check',
  step: 'escalation-step',
  unquiet: 'escalation-unquiet',
  resolve: 'escalation-resolve',
} as const;

/** A change of the incident has this long to become wake-ups before their absence is an alarm. */
export const checkDelayMs = 5_000;

type StageKey = Pick<WatchedStage, 'incidentId' | 'obligationId' | 'stageId'>;

export function wakeUpJob(stage: StageKey, alarm: AlarmMoment): NewJob {
  const { incidentId, obligationId, stageId } = stage;
  const kind = escalationJobKinds.wake;
  return {
    id: jobId(kind, incidentId, obligationId, stageId, alarm.id, alarm.at),
    kind,
    dueAt: alarm.at,
    payload: { incidentId, obligationId, stageId, threshold: alarm.id, at: alarm.at },
    subjectIds: [incidentId, obligationId],
  };
}

/** `cause` tells one check from another: the job that found the difference. */
export function checkJob(stage: StageKey, cause: string, now: Instant): NewJob {
  const { incidentId, obligationId, stageId } = stage;
  const kind = escalationJobKinds.check;
  return {
    id: jobId(kind, incidentId, obligationId, stageId, cause),
    kind,
    dueAt: addMs(now, checkDelayMs),
    payload: { incidentId, obligationId, stageId },
    subjectIds: [incidentId, obligationId],
  };
}

export function resolveJob(escalationId: string, cause: string, now: Instant): NewJob {
  const kind = escalationJobKinds.resolve;
  return {
    id: jobId(kind, escalationId, cause),
    kind,
    dueAt: now,
    payload: { escalationId },
    subjectIds: [escalationId],
  };
}

/** The relay's table for escalation: which jobs follow from an event. */
export function escalationJobs(event: ChangeEvent): readonly NewJob[] {
  const { subject, data } = event;
  if (subject.kind === 'INCIDENT') return [planJob(event)];
  if (event.type === 'MANAGEMENT_PAGED') return stepJobs(subject.id, data);
  if (event.type === 'ESCALATION_TAKEN') return unquietJobs(subject.id, data);
  return [];
}

/** Whatever happened in an incident may have moved one of its clocks. */
function planJob({ id, subject, at }: ChangeEvent): NewJob {
  const kind = escalationJobKinds.plan;
  const incidentId = subject.id;
  return {
    id: jobId(kind, incidentId, id),
    kind,
    dueAt: at,
    payload: { incidentId },
    subjectIds: [incidentId],
  };
}

function stepJobs(escalationId: string, data: JobPayload): readonly NewJob[] {
  const { nextStepAt, round, nextOrdinal } = data;
  if (typeof nextStepAt !== 'string') return [];
  if (typeof round !== 'number' || typeof nextOrdinal !== 'number') return [];
  const kind = escalationJobKinds.step;
  return [
    {
      id: jobId(kind, escalationId, String(round), String(nextOrdinal)),
      kind,
      dueAt: instantIn(nextStepAt, 'nextStepAt'),
      payload: { escalationId, round, ordinal: nextOrdinal },
      subjectIds: [escalationId],
    },
  ];
}

function unquietJobs(escalationId: string, { quietUntil }: JobPayload): readonly NewJob[] {
  if (typeof quietUntil !== 'string') return [];
  const kind = escalationJobKinds.unquiet;
  return [
    {
      id: jobId(kind, escalationId, quietUntil),
      kind,
      dueAt: instantIn(quietUntil, 'quietUntil'),
      payload: { escalationId, quietUntil },
      subjectIds: [escalationId],
    },
  ];
}

/** A payload that this version did not write is a fault. */
export function textIn(payload: JobPayload, field: string): string {
  const value = payload[field];
  if (typeof value !== 'string') throw new TypeError(`the job's payload has no text ${field}`);
  return value;
}

export function countIn(payload: JobPayload, field: string): number {
  const value = payload[field];
  if (typeof value !== 'number') throw new TypeError(`the job's payload has no number ${field}`);
  return value;
}

export function momentIn(payload: JobPayload, field: string): Instant {
  return instantIn(textIn(payload, field), field);
}

function instantIn(value: Json, field: string): Instant {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  if (at === undefined) throw new TypeError(`${field} is no moment`);
  return at;
}
