import Holidays from 'date-holidays';
import { isHolidayName, type HolidayName } from '../parties/day-off.ts';
import { dayMs } from '../shared/instant.ts';
import { dateOfDay, dayOf, weekdayOf } from './wall-clock.ts';

/**
 * Which public holidays are no working days: those of a country (ISO 3166-1 alpha-2), minus what is left
 * out (5 May where an agreement does not count it), plus days of its own. Country null: none.
 */
export interface HolidayCalendar {
  readonly country: string | null;
  /** A day of every year `05-05`, one date `2027-05-05`, a name, or a rule of `dutchHolidayRules`. */
  readonly without: readonly string[];
  /** A day of every year, or one date. */
  readonly alsoOn: readonly string[];
}

/**
 * Algemene termijnenwet art. 3(1) and (2), with Easter Sunday and Whit Sunday, in the grammar of the
 * holiday library. More than its public holidays: it has no Good Friday, and 5 May once in five years.
 */
export const dutchHolidayRules = {
  NEW_YEAR: '01-01',
  GOOD_FRIDAY: 'easter -2',
  EASTER_SUNDAY: 'easter',
  EASTER_MONDAY: 'easter 1',
  KINGS_DAY: '04-27 if sunday then previous saturday',
  LIBERATION_DAY: '05-05',
  ASCENSION: 'easter 39',
  WHIT_SUNDAY: 'easter 49',
  WHIT_MONDAY: 'easter 50',
  CHRISTMAS: '12-25',
  SECOND_CHRISTMAS_DAY: '12-26',
} as const satisfies Readonly<Record<HolidayName, string>>;

export const dutchHolidays: HolidayCalendar = { country: 'NL', without: [], alsoOn: [] };

/** ISO weekdays, 1 is Monday. */
export const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

/** Reg. 1182/71 art. 2(2): any day but a public holiday, a Saturday and a Sunday. */
export function isWorkingDay(
  day: number,
  calendar: HolidayCalendar,
  weekdays: readonly number[] = mondayToFriday,
): boolean {
  return weekdays.includes(weekdayOf(day)) && !isHoliday(dateOfDay(day), calendar);
}

export function isHoliday(dateOn: string, calendar: HolidayCalendar): boolean {
  const { alsoOn } = calendar;
  if (alsoOn.includes(dateOn) || alsoOn.includes(dateOn.slice(5))) return true;
  if (calendar.country === null) return false;
  const rules = holidaysOf(calendar.country, Number(dateOn.slice(0, 4))).get(dateOn) ?? [];
  return rules.some((rule) => !isLeftOut(rule, dateOn, calendar));
}

/** Who leaves out 5 May does not leave out Ascension Day where that falls on it. */
function isLeftOut(rule: string, dateOn: string, { without }: HolidayCalendar): boolean {
  const onDay = rule.startsWith('easter') ? null : dateOn.slice(5);
  return without.some(
    (left) => left === rule || left === dateOn || left === onDay || ruleNamed(left) === rule,
  );
}

function ruleNamed(name: string): string | undefined {
  return isHolidayName(name) ? dutchHolidayRules[name] : undefined;
}

/** The `count`th working day after this one. */
export function workingDayAfter(
  day: number,
  count: number,
  calendar: HolidayCalendar,
  weekdays: readonly number[] = mondayToFriday,
): number {
  let found = day;
  for (let left = count; left > 0; left -= 1) {
    do found += 1;
    while (!isWorkingDay(found, calendar, weekdays));
  }
  return found;
}

export function hasHolidayList(country: string): boolean {
  return Object.hasOwn(countries, country);
}

const countries: Readonly<Record<string, string>> = new Holidays().getCountries();
const listsByCountry = new Map<string, Holidays>();
const daysByYear = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The public holidays of a year, each date with its rules; empty for a country without a list. */
export function holidaysOf(country: string, year: number): ReadonlyMap<string, readonly string[]> {
  if (!hasHolidayList(country)) return new Map();
  const key = `${country} ${year}`;
  const kept = daysByYear.get(key);
  if (kept) return kept;
  const days = new Map<string, string[]>();
  for (const holiday of listOf(country).getHolidays(year)) {
    const first = dayOf(holiday.date.slice(0, 10));
    const last = first + Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayMs) - 1;
    for (let day = first; day <= Math.max(first, last); day += 1) {
      const on = dateOfDay(day);
      days.set(on, [...(days.get(on) ?? []), holiday.rule]);
    }
  }
  daysByYear.set(key, days);
  return days;
}

function listOf(country: string): Holidays {
  const kept = listsByCountry.get(country);
  if (kept) return kept;
  const list = country === 'NL' ? dutchList() : new Holidays(country, { types: ['public'] });
  listsByCountry.set(country, list);
  return list;
}

function dutchList(): Holidays {
  const list = new Holidays();
  for (const rule of Object.values(dutchHolidayRules))
    list.setHoliday(rule, { name: rule, type: 'public' });
  return list;
}
