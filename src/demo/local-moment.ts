import { dateOfDay, dateOn, dayOf, instantsAtWall } from '../clocks/wall-clock.ts';
import type { Instant } from '../shared/instant.ts';

const zone = 'Europe/Amsterdam';

/** `{ days: 2, time: '02:10' }` after `day`: by the clock on the wall in Amsterdam. */
export function localMoment(
  day: string,
  { days = 0, time }: { readonly days?: number; readonly time: string },
): Instant {
  const on = dateOfDay(dayOf(day) + days);
  const [at] = instantsAtWall(Date.parse(`${on}T${time}:00Z`), zone);
  if (at === undefined) throw new Error(`${on} ${time} does not exist in ${zone}`);
  return at;
}

/** The civil date on which the clock on the wall next shows `time`, strictly after `now`. */
export function dayWithNext(now: Instant, time: string): string {
  const today = dateOn(now, zone);
  return localMoment(today, { time }) > now ? today : dateOfDay(dayOf(today) + 1);
}
