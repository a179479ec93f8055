import { dayMs, type Instant } from '../shared/instant.ts';
import { derivationStep, type DerivationStep } from './derivation.ts';
import { workingDayAfter, type HolidayCalendar } from './holidays.ts';
import { datesWords } from './moment-text.ts';
import { ruleOf, type Obligation, type ObligationStage } from './obligation.ts';
import type { Regime } from './regimes/regime.ts';
import { dateOfDay, dateOn, dayOf, firstInstantAtWall } from './wall-clock.ts';

/**
 * Reg. 1182/71 art. 3(5), for information: the later of the hour rule's moment and the end of the second
 * working day after the day of the event. Null where the rule has no such reading.
 */
export function twoWorkingDays(
  regime: Regime,
  from: { readonly at: Instant; readonly hourRuleAt: Instant | null },
  zone: string,
): DerivationStep | null {
  if (regime.workingDaysOf === null || from.hourRuleAt === null) return null;
  const calendar: HolidayCalendar = { country: regime.workingDaysOf, without: [], alsoOn: [] };
  const first = workingDayAfter(dayOf(dateOn(from.at, zone)), 1, calendar);
  const second = workingDayAfter(first, 1, calendar);
  const endsAt = firstInstantAtWall((second + 1) * dayMs, zone);
  return derivationStep({
    code: 'TWO_WORKING_DAYS',
    zone,
    article: 'Reg. 1182/71 art. 3(5)',
    at: endsAt > from.hourRuleAt ? endsAt : from.hourRuleAt,
    params: {
      first: datesWords(dateOfDay(first)),
      second: datesWords(dateOfDay(second)),
    },
  });
}

/** The same reading of a stage that stands in a case; for whoever switched it on. */
export function twoWorkingDaysOf(
  obligation: Obligation,
  { startsAt, hourRuleAt }: ObligationStage,
): DerivationStep | null {
  const rule = ruleOf(obligation);
  if (rule === null || startsAt === null) return null;
  return twoWorkingDays(rule, { at: startsAt, hourRuleAt }, obligation.zone);
}
