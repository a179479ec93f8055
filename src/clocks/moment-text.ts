import { minuteMs, type Instant } from '../shared/instant.ts';
import type { Locale } from '../texts/locale.ts';
import { monthNames, weekdayNames } from '../texts/clock-calendar.ts';
import { dayOf, offsetMsAt, offsetText, wallMs, weekdayOf } from './wall-clock.ts';

/** `vrijdag 20 november 2026 om 14:25 (UTC+01:00)`; seconds only where there are any. */
export function momentText(at: Instant, zone: string, locale: Locale): string {
  const local = new Date(wallMs(at, zone)).toISOString();
  const time = local.slice(17, 19) === '00' ? local.slice(11, 16) : local.slice(11, 19);
  const offset = offsetText(Math.round(offsetMsAt(at, zone) / minuteMs));
  const joint = locale === 'nl' ? 'om' : 'at';
  return `${civilDateText(local.slice(0, 10), locale)} ${joint} ${time} (UTC${offset})`;
}

/** `vrijdag 20 november 2026`. */
export function civilDateText(dateOn: string, locale: Locale): string {
  const weekday = weekdayNames[locale][weekdayOf(dayOf(dateOn)) - 1] ?? '';
  const month = monthNames[locale][Number(dateOn.slice(5, 7)) - 1] ?? '';
  return `${weekday} ${String(Number(dateOn.slice(8)))} ${month} ${dateOn.slice(0, 4)}`;
}
