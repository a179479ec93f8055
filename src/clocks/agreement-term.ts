import type { Agreement, TermKind, WorkingHours } from '../parties/agreement.ts';
import { addMs, dayMs, hourMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';
import { derivationStep, type DerivationStep } from './derivation.ts';
import { hasHolidayList, isHoliday, isWorkingDay, type HolidayCalendar } from './holidays.ts';
import { countWords, datesWords, momentWords, weekdaysWords } from './moment-text.ts';
import { dateOfDay, dayOf, dateOn, firstInstantAtWall, weekdayOf } from './wall-clock.ts';

/** Days after its start within which an agreement's term must end. */
export const agreementDaysMax = 3_660;

/** The term of an agreement as it stood when the obligation was opened. */
export interface AgreementTerm {
  /** Hours or days, as `kind` says. */
  readonly length: number;
  readonly kind: TermKind;
  readonly workingHours: WorkingHours;
  readonly zone: string;
  readonly holidays: HolidayCalendar;
}

/** Null: the agreement names no number. */
export function termOf(agreement: Agreement): AgreementTerm | null {
  const { term: length, termKind: kind, workingHours, zone } = agreement;
  if (length === null) return null;
  const holidays: HolidayCalendar = {
    country: agreement.holidays,
    without: agreement.holidaysWithout ?? [],
    alsoOn: agreement.holidaysAlsoOn ?? [],
  };
  return { length, kind, workingHours, zone, holidays };
}

/** False where no day is ever worked, so that the term would run on for ever. */
export function termEnds(agreement: Agreement, startsAt: Instant): boolean {
  const term = termOf(agreement);
  return term === null || agreementDue(term, startsAt).dueAt !== null;
}

export interface AgreementDue {
  readonly dueAt: Instant | null;
  readonly derivation: readonly DerivationStep[];
}

/**
 * CLOCK_HOURS run on through nights and weekends. WORKING_HOURS count only inside the agreement's working
 * times. WORKING_DAYS: the day of the start does not count; due when working time ends on the last one.
 */
export function agreementDue(term: AgreementTerm, startsAt: Instant): AgreementDue {
  if (term.kind === 'CLOCK_HOURS') {
    return explained(term, startsAt, addMs(startsAt, term.length * hourMs));
  }
  const dueAt =
    term.kind === 'WORKING_HOURS'
      ? workingHoursDue(term, startsAt)
      : workingDaysDue(term, startsAt);
  return explained(term, startsAt, dueAt);
}

function workingHoursDue(term: AgreementTerm, startsAt: Instant): Instant | null {
  let leftMs = term.length * hourMs;
  const first = dayOf(dateOn(startsAt, term.zone));
  for (let day = first; day <= first + agreementDaysMax; day += 1) {
    if (!isWorkingDay(day, term.holidays, term.workingHours.days)) continue;
    const opensAt = atTime(day, term.workingHours.from, term.zone);
    const closesAt = atTime(day, term.workingHours.to, term.zone);
    const fromAt = startsAt > opensAt ? startsAt : opensAt;
    const openMs = Math.max(0, msOf(closesAt) - msOf(fromAt));
    if (openMs >= leftMs) return addMs(fromAt, leftMs);
    leftMs -= openMs;
  }
  return null;
}

function workingDaysDue(term: AgreementTerm, startsAt: Instant): Instant | null {
  let left = term.length;
  const first = dayOf(dateOn(startsAt, term.zone));
  for (let day = first + 1; day <= first + agreementDaysMax; day += 1) {
    if (!isWorkingDay(day, term.holidays, term.workingHours.days)) continue;
    left -= 1;
    if (left === 0) return atTime(day, term.workingHours.to, term.zone);
  }
  return null;
}

/** `time` is `HH:MM`. */
function atTime(day: number, time: string, zone: string): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return firstInstantAtWall(day * dayMs + minutes * minuteMs, zone);
}

function explained(term: AgreementTerm, startsAt: Instant, dueAt: Instant | null): AgreementDue {
  const { zone, workingHours } = term;
  if (dueAt === null) {
    const params = { daysMax: agreementDaysMax };
    return { dueAt, derivation: [derivationStep({ code: 'AGREED_TOO_FAR', zone, params })] };
  }
  const code = `AGREED_${term.kind}` as const;
  const params = {
    length: countWords(term.length, term.kind === 'CLOCK_HOURS' ? 'ELAPSED_HOURS' : term.kind),
    zone,
    from: momentWords(startsAt, zone),
    weekdays: weekdaysWords(workingHours.days),
    opens: workingHours.from,
    closes: workingHours.to,
  };
  const step = derivationStep({ code, zone, at: dueAt, params });
  return {
    dueAt,
    derivation:
      term.kind === 'CLOCK_HOURS' ? [step] : [step, ...holidaySteps(term, startsAt, dueAt)],
  };
}

function holidaySteps(
  term: AgreementTerm,
  startsAt: Instant,
  dueAt: Instant,
): readonly DerivationStep[] {
  const { zone, holidays } = term;
  const { country } = holidays;
  if (country !== null && !hasHolidayList(country)) {
    return [derivationStep({ code: 'NO_HOLIDAY_LIST', zone, params: { country } })];
  }
  const skipped: string[] = [];
  const last = dayOf(dateOn(dueAt, zone));
  for (let day = dayOf(dateOn(startsAt, zone)); day <= last; day += 1) {
    const on = dateOfDay(day);
    if (term.workingHours.days.includes(weekdayOf(day)) && isHoliday(on, holidays)) {
      skipped.push(on);
    }
  }
  if (skipped.length === 0) return [];
  const days = datesWords(...skipped);
  return [derivationStep({ code: 'HOLIDAYS_SKIPPED', zone, params: { days } })];
}
