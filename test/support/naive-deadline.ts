/**
 * A second reading of the same rules, slow and plain on purpose: it knows no zone rules and no library,
 * only what a wall clock shows at an instant (Intl), and walks along the time line until it reads right.
 */
export interface NaiveDeadline {
  readonly dueMs: number;
  readonly hourRuleMs: number;
  readonly twoWorkingDaysMs: number;
}

interface Reading {
  readonly dateOn: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const formats = new Map<string, Intl.DateTimeFormat>();

export function readClock(epochMs: number, zone: string): Reading {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const numbers = format.format(epochMs).match(/\d+/g) ?? [];
  const [dd = '', mm = '', yyyy = '', hh = '', min = '', ss = ''] =
    numbers[0]?.length === 4 ? [numbers[2], numbers[1], numbers[0], ...numbers.slice(3)] : numbers;
  return {
    dateOn: `${yyyy}-${mm}-${dd}`,
    hour: Number(hh),
    minute: Number(min),
    second: Number(ss),
  };
}

export function naiveDeadline(awareMs: number, zone: string): NaiveDeadline {
  const hourRuleMs = nextHour(awareMs, zone) + 72 * hour;
  const second = nextWorkingDay(nextWorkingDay(readClock(awareMs, zone).dateOn));
  const endMs = dayBegins(plusDays(second, 1), zone);
  return {
    dueMs: awareMs + 3 * 24 * 3600 * 1000,
    hourRuleMs,
    twoWorkingDaysMs: Math.max(endMs, hourRuleMs),
  };
}

function nextHour(awareMs: number, zone: string): number {
  let at = (Math.floor(awareMs / minute) + 1) * minute;
  while (readClock(at, zone).minute !== 0) at += minute;
  return at;
}

function dayBegins(dateOn: string, zone: string): number {
  const utc = Date.parse(`${dateOn}T00:00:00Z`);
  const shown = readClock(utc, zone);
  const shownMs =
    Date.parse(`${shown.dateOn}T00:00:00Z`) + shown.hour * hour + shown.minute * minute;
  const guess = utc - (shownMs - utc);
  const before = readClock(guess - 1, zone).dateOn < dateOn;
  if (before && readClock(guess, zone).dateOn === dateOn) return guess;
  let at = utc - day;
  while (readClock(at, zone).dateOn < dateOn) at += 5 * minute;
  while (readClock(at - minute, zone).dateOn >= dateOn) at -= minute;
  return at;
}

function nextWorkingDay(dateOn: string): string {
  let next = plusDays(dateOn, 1);
  while (isDayOff(next)) next = plusDays(next, 1);
  return next;
}

export function plusDays(dateOn: string, days: number): string {
  return new Date(Date.parse(`${dateOn}T12:00:00Z`) + days * day).toISOString().slice(0, 10);
}

function isDayOff(dateOn: string): boolean {
  const weekday = new Date(`${dateOn}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || naiveHolidays(Number(dateOn.slice(0, 4))).has(dateOn);
}

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/** The list of the contract, year by year. */
export function naiveHolidays(year: number): ReadonlySet<string> {
  const kept = holidaysByYear.get(year);
  if (kept) return kept;
  const easter = easterSunday(year);
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
  const days = new Set([
    ...['01-01', kingsDay, '05-05', '12-25', '12-26'].map((rest) => `${String(year)}-${rest}`),
    ...[-2, 0, 1, 39, 49, 50].map((days) => plusDays(easter, days)),
  ]);
  holidaysByYear.set(year, days);
  return days;
}

/** Gauss's rule for the years 1900 to 2099. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const d = (19 * a + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  let march = 22 + d + e;
  if (d === 29 && e === 6) march = 50;
  if (d === 28 && e === 6 && a > 10) march = 49;
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
}

/** Zones with every kind of trouble: half hours, midnight changes, skipped days, two-hour summer time. */
export const troublesomeZones = [
  'Europe/Amsterdam',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Moscow',
  'Atlantic/Azores',
  'America/New_York',
  'America/Havana',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Asuncion',
  'America/Caracas',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'Antarctica/Troll',
  'UTC',
] as const;

/** mulberry32: the same moments in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
