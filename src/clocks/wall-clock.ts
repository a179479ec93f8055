import { dayMs, hourMs, instantFromMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';

/** Zones whose offsets are kept; a name may be spelt in many cases, so the store is bounded. */
const zonesKeptMax = 1_000;
/** Offsets that are kept over all zones. */
const offsetsKeptMax = 100_000;

/**
 * Offsets are read at the ends of cells. No zone changed its clock twice within 6.9 days since 1970
 * (Recife in 2000 and Gaza in 2040 come nearest), so a cell holds one change at most, and none when its
 * ends agree.
 */
const cellMs = 4 * dayMs;

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  /** At the start of a cell, by the cell's number since 1970. */
  readonly offsetsMs: Map<number, number>;
  /** The first moment with the new offset, by the cell's number. */
  readonly changesMs: Map<number, number>;
}

const clocks = new Map<string, ZoneClock>();
let offsetsKept = 0;

function clockOf(zone: string): ZoneClock {
  const kept = clocks.get(zone);
  if (kept && offsetsKept < offsetsKeptMax) return kept;
  if (clocks.size >= zonesKeptMax || offsetsKept >= offsetsKeptMax) {
    clocks.clear();
    offsetsKept = 0;
  }
  const options = { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', options);
  const clock = { format, offsetsMs: new Map(), changesMs: new Map() };
  clocks.set(zone, clock);
  return clock;
}

/** Intl shows `9 AM GMT+01:00`, and `GMT` alone for no offset. */
function readOffsetMs(format: Intl.DateTimeFormat, epochMs: number): number {
  const shown = format.format(epochMs);
  const offset = shown.slice(shown.lastIndexOf('GMT') + 3);
  if (offset === '') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return offset.startsWith('-') ? -size : size;
}

function offsetAtCell(clock: ZoneClock, cell: number): number {
  const kept = clock.offsetsMs.get(cell);
  if (kept !== undefined) return kept;
  const offsetMs = readOffsetMs(clock.format, cell * cellMs);
  clock.offsetsMs.set(cell, offsetMs);
  offsetsKept += 1;
  return offsetMs;
}

/** The change in a cell whose ends differ, to the second. */
function changeInCell(clock: ZoneClock, cell: number): number {
  const kept = clock.changesMs.get(cell);
  if (kept !== undefined) return kept;
  const beforeMs = offsetAtCell(clock, cell);
  let same = cell * cellMs;
  let changed = same + cellMs;
  while (changed - same > 1_000) {
    const middle = same + Math.floor((changed - same) / 2_000) * 1_000;
    if (readOffsetMs(clock.format, middle) === beforeMs) same = middle;
    else changed = middle;
  }
  clock.changesMs.set(cell, changed);
  return changed;
}

function offsetAtMs(epochMs: number, zone: string): number {
  const clock = clockOf(zone);
  const cell = Math.floor(epochMs / cellMs);
  const before = offsetAtCell(clock, cell);
  const after = offsetAtCell(clock, cell + 1);
  return before === after || epochMs < changeInCell(clock, cell) ? before : after;
}

/** The newest change at or before the moment, when it lies less than a cell back. */
function changeUntil(epochMs: number, zone: string): number {
  const clock = clockOf(zone);
  const here = Math.floor(epochMs / cellMs);
  for (const cell of [here, here - 1]) {
    if (offsetAtCell(clock, cell) === offsetAtCell(clock, cell + 1)) continue;
    const changedMs = changeInCell(clock, cell);
    if (changedMs <= epochMs) return changedMs;
  }
  throw new Error(`no change of the clock in ${zone} shortly before ${String(epochMs)} ms`);
}

export function offsetMsAt(at: Instant, zone: string): number {
  return offsetAtMs(msOf(at), zone);
}

/** What the clock on the wall shows, as milliseconds since 1970-01-01T00:00 of that wall clock. */
export function wallMs(at: Instant, zone: string): number {
  const epochMs = msOf(at);
  return epochMs + offsetAtMs(epochMs, zone);
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
  const before = offsetAtMs(wall - dayMs, zone);
  const after = offsetAtMs(wall + dayMs, zone);
  if (before === after) return [instantFromMs(wall - before)];
  return [before, after]
    .filter((offsetMs) => offsetAtMs(wall - offsetMs, zone) === offsetMs)
    .map((offsetMs) => wall - offsetMs)
    .sort((a, b) => a - b)
    .map(instantFromMs);
}

/** The first instant at which the wall clock shows this or, in a gap, later. */
export function firstInstantAtWall(wall: number, zone: string): Instant {
  const [first] = instantsAtWall(wall, zone);
  return first ?? instantFromMs(gapEndMs(wall, zone));
}

/** The instant at which the clock was put forward over this wall time. */
function gapEndMs(wall: number, zone: string): number {
  return changeUntil(wall - offsetAtMs(wall - dayMs, zone), zone);
}

/** The wall-clock times between which a gap lies, and its instant, when this wall time is in one. */
export function gapAt(
  wall: number,
  zone: string,
): { readonly fromWall: number; readonly untilWall: number; readonly atMs: number } {
  const atMs = gapEndMs(wall, zone);
  const fromWall = atMs + offsetAtMs(atMs - 1, zone);
  return { fromWall, untilWall: atMs + offsetAtMs(atMs, zone), atMs };
}

/** The next instant, strictly later, at which the wall clock shows a full hour. */
export function nextFullHour(at: Instant, zone: string): Instant {
  const epochMs = msOf(at);
  const offsetMs = offsetAtMs(epochMs, zone);
  const next = epochMs + hourMs - inHour(epochMs + offsetMs);
  if (offsetAtMs(next, zone) === offsetMs) return instantFromMs(next);
  // The offset changes first: from there on the wall clock may reach its full hour sooner or later.
  const changedMs = changeUntil(next, zone);
  const afterChange = inHour(changedMs + offsetAtMs(changedMs, zone));
  return instantFromMs(changedMs + (afterChange === 0 ? 0 : hourMs - afterChange));
}

/** How far into its hour a wall clock is. */
function inHour(wall: number): number {
  return ((wall % hourMs) + hourMs) % hourMs;
}

/** RFC 3339 with seconds and the zone's offset; a fraction only where there is one. */
export function rfc3339In(at: Instant, zone: string): string {
  const epochMs = msOf(at);
  // RFC 3339 offsets are whole minutes; the few zones with seconds in theirs (Monrovia until 1972) round.
  const offset = Math.round(offsetAtMs(epochMs, zone) / minuteMs);
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
