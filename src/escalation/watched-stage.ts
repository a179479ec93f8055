import { alarmMoments, overdueAlarmAfter, type AlarmMoment } from '../clocks/thresholds.ts';
import { addMs, hourMs, msOf, type Instant } from '../shared/instant.ts';
import type { Sentence } from '../texts/locale.ts';

/** What alarms need to know of one stage of one obligation, computed from the incident as it is now. */
export interface WatchedStage {
  readonly incidentId: string;
  readonly obligationId: string;
  readonly stageId: string;
  /** The handling party: its management is woken. */
  readonly partyId: string;
  /** `MK-2026-7F3KQ`; never the title, for an SMS is read by others too. */
  readonly reference: string;
  /** What must be done, in a few words: `melding AVG art. 33`. */
  readonly label: Sentence;
  readonly zone: string;
  readonly drill: boolean;
  readonly startsAt: Instant | null;
  readonly dueAt: Instant | null;
  /** Neither told nor decided nor fallen away. */
  readonly asks: boolean;
  /** False for a controller's clock as shown at its processor (rule 2). */
  readonly alarms: boolean;
}

export type AlarmingStage = WatchedStage & { readonly dueAt: Instant };

export function isAlarming(stage: WatchedStage | undefined): stage is AlarmingStage {
  return stage !== undefined && stage.asks && stage.alarms && stage.dueAt !== null;
}

/**
 * The wake-ups that must stand in the store now: those to come, and the latest that has passed, so that
 * a clock that turns out to be late wakes somebody at once, and once.
 */
export function wakeUpsOf(stage: WatchedStage, now: Instant): readonly AlarmMoment[] {
  if (!isAlarming(stage)) return [];
  const { dueAt } = stage;
  const known = alarmMoments(stage);
  const passed = [...known, ...overdueBefore(dueAt, now)].filter(({ at }) => at <= now);
  const ahead = known.filter(({ at }) => at > now);
  const next = ahead.length === 0 ? [overdueAlarmAfter(dueAt, now)] : [];
  return [...passed.slice(-1), ...ahead, ...next];
}

function overdueBefore(dueAt: Instant, now: Instant): readonly AlarmMoment[] {
  const hours = Math.floor((msOf(now) - msOf(dueAt)) / hourMs);
  return hours < 1 ? [] : [overdueAlarm(dueAt, hours)];
}

function overdueAlarm(dueAt: Instant, hours: number): AlarmMoment {
  return { id: `OVERDUE_${String(hours)}`, at: addMs(dueAt, hours * hourMs) };
}

/** The moment that the stage's clock gives this threshold now; undefined when it has it no more. */
export function momentOf(stage: AlarmingStage, threshold: string): Instant | undefined {
  const hours = /^OVERDUE_(\d{1,6})$/.exec(threshold)?.[1];
  if (hours !== undefined) return overdueAlarm(stage.dueAt, Number(hours)).at;
  return alarmMoments(stage).find(({ id }) => id === threshold)?.at;
}

/** A later threshold has passed as well: that one wakes, this one is only recorded. */
export function isOutrun(stage: AlarmingStage, alarm: AlarmMoment, now: Instant): boolean {
  return alarmMoments(stage).some(({ at }) => at > alarm.at && at <= now);
}
