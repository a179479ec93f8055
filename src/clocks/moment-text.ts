import { minuteMs, msOf, type Instant } from '../shared/instant.ts';
import type { Locale } from '../texts/locale.ts';
import {
  countedNames,
  durationNames,
  monthNames,
  through,
  weekdayNames,
} from '../texts/clock-calendar.ts';
import { offsetMsAt, offsetText, wallMs } from './wall-clock.ts';

/** `vrijdag 20 november 2026 om 14:25 (UTC+01:00)`; seconds only where there are any. */
export function momentText(at: Instant, zone: string, locale: Locale): string {
  const offsetMs = offsetMsAt(at, zone);
  const wall = new Date(msOf(at) + offsetMs);
  const seconds = wall.getUTCSeconds();
  const time = `${twoDigits(wall.getUTCHours())}:${twoDigits(wall.getUTCMinutes())}`;
  const exact = seconds === 0 ? time : `${time}:${twoDigits(seconds)}`;
  const offset = offsetText(Math.round(offsetMs / minuteMs));
  return `${dayText(wall, locale)} ${locale === 'nl' ? 'om' : 'at'} ${exact} (UTC${offset})`;
}

/** `2026-11-23 14:05 UTC+01:00`: the same in every language, and short. */
export function shortMoment(at: Instant, zone: string): string {
  const local = new Date(wallMs(at, zone)).toISOString();
  const offset = offsetText(Math.round(offsetMsAt(at, zone) / minuteMs));
  return `${local.slice(0, 10)} ${local.slice(11, 16)} UTC${offset}`;
}

export interface Words {
  readonly nl: string;
  readonly en: string;
}

export function momentWords(at: Instant, zone: string): Words {
  return { nl: momentText(at, zone, 'nl'), en: momentText(at, zone, 'en') };
}

/** `2 days, 3 hours and 5 minutes` without their zeroes; under a minute counts as none. */
export function durationText(ms: number, locale: Locale): string {
  const minutes = Math.floor(Math.abs(ms) / minuteMs);
  const counts = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = counts.flatMap((count, position) => {
    const name = durationNames[locale][position]?.[count === 1 ? 0 : 1] ?? '';
    return count === 0 ? [] : [`${String(count)} ${name}`];
  });
  if (parts.length === 0) return `0 ${durationNames[locale][2]?.[1] ?? ''}`;
  const last = parts.pop() ?? '';
  return parts.length === 0
    ? last
    : `${parts.join(', ')} ${locale === 'nl' ? 'en' : 'and'} ${last}`;
}

/** `1 working day`, `72 elapsed hours`. */
export function countWords(count: number, counted: keyof typeof countedNames): Words {
  const inLocale = (locale: Locale): string =>
    `${String(count)} ${countedNames[counted][locale][count === 1 ? 0 : 1]}`;
  return { nl: inLocale('nl'), en: inLocale('en') };
}

/** ISO weekdays: `Monday to Friday`, `Monday, Wednesday`. */
export function weekdaysWords(days: readonly number[]): Words {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const unbroken = sorted.length > 2 && sorted.every((day, place) => day === first + place);
  const inLocale = (locale: Locale): string => {
    const names = sorted.map((day) => weekdayNames[locale][day - 1] ?? '');
    return unbroken
      ? `${names[0] ?? ''} ${through[locale]} ${names.at(-1) ?? ''}`
      : names.join(', ');
  };
  return { nl: inLocale('nl'), en: inLocale('en') };
}

/** Civil dates `YYYY-MM-DD`, written out: `vrijdag 20 november 2026, maandag 23 november 2026`. */
export function datesWords(...datesOn: readonly string[]): Words {
  const inLocale = (locale: Locale): string =>
    datesOn.map((on) => dayText(new Date(`${on}T00:00:00Z`), locale)).join(', ');
  return { nl: inLocale('nl'), en: inLocale('en') };
}

function dayText(day: Date, locale: Locale): string {
  const weekday = weekdayNames[locale][(day.getUTCDay() + 6) % 7] ?? '';
  const month = monthNames[locale][day.getUTCMonth()] ?? '';
  return `${weekday} ${String(day.getUTCDate())} ${month} ${String(day.getUTCFullYear())}`;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${String(count)}` : String(count);
}

const articles = new Map<string, Words>();

/** `GDPR art. 33(1)` as `AVG art. 33 lid 1`. Kept, for there are as many as the rules name. */
export function articleWords(article: string): Words {
  const kept = articles.get(article);
  if (kept) return kept;
  const words = { nl: dutchArticle(article), en: article };
  articles.set(article, words);
  return words;
}

function dutchArticle(article: string): string {
  return article
    .replaceAll('UK GDPR', 'UK-AVG')
    .replaceAll('GDPR', 'AVG')
    .replaceAll('Reg. (EU)', 'Verordening (EU)')
    .replaceAll('Reg.', 'Verordening')
    .replaceAll('Agreement', 'Overeenkomst')
    .replaceAll(' as proposed', ' zoals voorgesteld')
    .replaceAll(/\((\d+)\)/g, ' lid $1')
    .replaceAll(/\(([a-z]{1,2})\)/g, ' onder $1');
}
