import { Temporal } from 'temporal-polyfill';
import { dayMs, hourMs, instantFromMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';

/** Zones whose offsets are kept; a name may be spelt in many cases, so the store is bounded. */
const zonesKeptMax = 1_000;

/** A stretch of time in which a zone keeps one offset. */
interface OffsetSpan {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly offsetMs: number;
}

const spansByZone = new Map<string, OffsetSpan[]>();

function spanAt(epochMs: number, zone: string): OffsetSpan {
  let spans = spansByZone.get(zone);
  if (!spans) {
    if (spansByZone.size >= zonesKeptMax) spansByZone.clear();
    spans = [];
    spansByZone.set(zone, spans);
  }
  const kept = spans.find((span) => span.fromMs <= epochMs && epochMs < span.untilMs);
  if (kept) return kept;
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs + 1).toZonedDateTimeISO(zone);
  const from = zoned.getTimeZoneTransition('previous');
  const until = Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  const span = {
    fromMs: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    untilMs: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: zoned.offsetNanoseconds / 1e6,
  };
  spans.push(span);
  return span;
}

export function offsetMsAt(at: Instant, zone: string): number {
  return spanAt(msOf(at), zone).offsetMs;
}

/** What the clock on the wall shows, as milliseconds since 1970-01-01T00:00 of that wall clock. */
export function wallMs(at: Instant, zone: string): number {
  const epochMs = msOf(at);
  return epochMs + spanAt(epochMs, zone).offsetMs;
}

/** Civil date `YYYY-MM-DD` in the zone. */
export function dateOn(at: Instant, zone: string): string {
  return dateOfDay(Math.floor(wallMs(at, zone) / dayMs));
}

/** Days since 1970-01-01 of a civil date. */
export function dayOf(civilDateOn: string): number {
  return Date.parse(`${civilDateOn}T00:00:00Z`) / dayMs;
}

export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** ISO weekday of a day since 1970-01-01 (a Thursday): 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The instants at which the wall clock shows this: none in a gap, two in a repeated hour, else one. */
export function instantsAtWall(wall: number, zone: string): readonly Instant[] {
  const offsets = new Set([
    spanAt(wall - dayMs, zone).offsetMs,
    spanAt(wall + dayMs, zone).offsetMs,
  ]);
  return [...offsets]
    .map((offsetMs) => ({ offsetMs, epochMs: wall - offsetMs }))
    .filter(({ offsetMs, epochMs }) => spanAt(epochMs, zone).offsetMs === offsetMs)
    .sort((a, b) => a.epochMs - b.epochMs)
    .map(({ epochMs }) => instantFromMs(epochMs));
}

/** The first instant at which the wall clock shows this or, in a gap, later. */
export function firstInstantAtWall(wall: number, zone: string): Instant {
  const [first] = instantsAtWall(wall, zone);
  return first ?? instantFromMs(spanAfterGap(wall, zone).fromMs);
}

function spanAfterGap(wall: number, zone: string): OffsetSpan {
  return spanAt(wall - spanAt(wall - dayMs, zone).offsetMs, zone);
}

/** The wall-clock times between which a gap lies, and its instant, when this wall time is in one. */
export function gapAt(
  wall: number,
  zone: string,
): { readonly fromWall: number; readonly untilWall: number; readonly atMs: number } {
  const after = spanAfterGap(wall, zone);
  const before = spanAt(after.fromMs - 1, zone);
  const atMs = after.fromMs;
  return { fromWall: atMs + before.offsetMs, untilWall: atMs + after.offsetMs, atMs };
}

/** The next instant, strictly later, at which the wall clock shows a full hour. */
export function nextFullHour(at: Instant, zone: string): Instant {
  const epochMs = msOf(at);
  const span = spanAt(epochMs, zone);
  const inHour = (((epochMs + span.offsetMs) % hourMs) + hourMs) % hourMs;
  const next = epochMs + hourMs - inHour;
  if (next < span.untilMs) return instantFromMs(next);
  // The offset changes first: from there on the wall clock may reach its full hour sooner or later.
  const changed = spanAt(span.untilMs, zone);
  const afterChange = (((changed.fromMs + changed.offsetMs) % hourMs) + hourMs) % hourMs;
  return instantFromMs(changed.fromMs + (afterChange === 0 ? 0 : hourMs - afterChange));
}

/** RFC 3339 with seconds and the zone's offset; a fraction only where there is one. */
export function rfc3339In(at: Instant, zone: string): string {
  const epochMs = msOf(at);
  // RFC 3339 offsets are whole minutes; the few zones with seconds in theirs (Monrovia until 1972) round.
  const offset = Math.round(spanAt(epochMs, zone).offsetMs / minuteMs);
  const local = new Date(epochMs + offset * minuteMs).toISOString();
  const text = local.endsWith('.000Z') ? local.slice(0, 19) : local.slice(0, 23);
  return `${text}${offsetText(offset)}`;
}

export function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

export function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}
