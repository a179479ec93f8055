import { addMs, hourMs, msOf, type Instant } from '../shared/instant.ts';

/** Terms shorter than this warn by share of the term, longer ones by hours before the end. */
export const shortTermMs = 48 * hourMs;

export interface AlarmMoment {
  /** H24, H8, H2; START, P50, P75, P90; DUE; OVERDUE_1, OVERDUE_2, …: stable, so that it can derive an id. */
  readonly id: string;
  readonly at: Instant;
}

const hoursBefore = [24, 8, 2] as const;
const shares = [0, 50, 75, 90] as const;

/** When a stage alarms up to its due moment, soonest first; a moment before its start does not fire. */
export function alarmMoments(stage: {
  readonly startsAt: Instant | null;
  readonly dueAt: Instant | null;
}): readonly AlarmMoment[] {
  const { startsAt, dueAt } = stage;
  if (startsAt === null || dueAt === null || dueAt < startsAt) return [];
  const lengthMs = msOf(dueAt) - msOf(startsAt);
  const before: readonly AlarmMoment[] =
    lengthMs < shortTermMs
      ? shares.map((share) => ({
          id: share === 0 ? 'START' : `P${String(share)}`,
          at: addMs(startsAt, Math.floor((lengthMs * share) / 100)),
        }))
      : hoursBefore.map((hours) => ({
          id: `H${String(hours)}`,
          at: addMs(dueAt, -hours * hourMs),
        }));
  return [...before, { id: 'DUE', at: dueAt }];
}

/** Rule 6: the next hourly alarm of an overdue stage, strictly after `now` and after its due moment. */
export function overdueAlarmAfter(dueAt: Instant, now: Instant): AlarmMoment {
  const hours = Math.max(1, Math.floor((msOf(now) - msOf(dueAt)) / hourMs) + 1);
  return { id: `OVERDUE_${String(hours)}`, at: addMs(dueAt, hours * hourMs) };
}
