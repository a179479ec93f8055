import { dateOfDay, dateOn, dayOf, weekdayOf } from '../clocks/wall-clock.ts';
import type { Instant } from '../shared/instant.ts';
import { localMoment } from './local-moment.ts';

/** A story's own days by the clock on the wall; day 0 is the first Monday from its beginning on. */
export interface Calendar {
  /** `time` is `HH:MM`. */
  at(day: number, time: string): Instant;
  /** The civil date. */
  on(day: number): string;
}

export function calendarFrom(beginsAt: Instant): Calendar {
  const today = dayOf(dateOn(beginsAt, 'Europe/Amsterdam'));
  const monday = today + ((8 - weekdayOf(today)) % 7);
  return {
    at: (day, time) => localMoment(dateOfDay(monday), { days: day, time }),
    on: (day) => dateOfDay(monday + day),
  };
}
