import type { Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { contactTextCharsMax, type ContactChannel } from './contact.ts';
import { holidayNames, isCivilDate, isDayOrDate, isHolidayName } from './day-off.ts';
import { isZone } from './zone.ts';

export const termKinds = ['CLOCK_HOURS', 'WORKING_HOURS', 'WORKING_DAYS'] as const;
export type TermKind = (typeof termKinds)[number];

export const termStarts = ['DISCOVERY', 'REASONABLE_CERTAINTY', 'CLASSIFICATION'] as const;
export type TermStart = (typeof termStarts)[number];

/** Local times in the agreement's zone, `from` before `to`; `24:00` is the end of the day. */
export interface WorkingHours {
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/**
 * Who tells whom, within which term (GDPR art. 28(3), 33(2)). `controller` is who must be told and
 * `processor` who must tell: a sub-processor and its processor, or a landlord and its tenant, stand in
 * the same relation. `upstreamAgreementId` is the link before it: there the party that must tell here
 * is the one that is told.
 */
export interface Agreement {
  readonly controllerPartyId: string;
  readonly processorPartyId: string;
  readonly dataCategories: readonly string[];
  /** Hours or days, as `termKind` says; null: without undue delay, no number. */
  readonly term: number | null;
  readonly termKind: TermKind;
  readonly startsAt: TermStart;
  readonly workingHours: WorkingHours;
  readonly zone: string;
  /** ISO 3166-1 alpha-2: whose public holidays are no working days; null: nobody's. */
  readonly holidays: string | null;
  /** Holidays that are worked all the same: `05-05`, `2027-05-05` or a name; left out: none. */
  readonly holidaysWithout?: readonly string[];
  /** Days off beside them: `12-31` or `2026-10-03`; left out: none. */
  readonly holidaysAlsoOn?: readonly string[];
  readonly channel: ContactChannel;
  /** Contacts of the controller; empty: every verified one. */
  readonly contactIds: readonly string[];
  /** Whether sub-processors were bound to the same term. */
  readonly subProcessorFlowdown: boolean;
  readonly validFromOn: string | null;
  /** The last day on which it holds. */
  readonly validToOn: string | null;
  readonly upstreamAgreementId: string | null;
  readonly registeredBy: string;
  readonly registeredAt: Instant;
}

export const termHoursMax = 8_760;
export const termDaysMax = 365;
export const agreementCategoriesMax = 100;
export const agreementContactsMax = 100;
export const agreementDaysOffMax = 100;

export const agreements: CollectionDefinition<Agreement> = {
  name: 'agreements',
  indexes: [
    { name: 'controller', equals: (a) => a.controllerPartyId, order: (a) => [a.registeredAt] },
    { name: 'processor', equals: (a) => a.processorPartyId, order: (a) => [a.registeredAt] },
    {
      name: 'known-to',
      equals: (a) => [...new Set([a.controllerPartyId, a.processorPartyId, a.registeredBy])],
      order: (a) => [a.registeredAt],
    },
  ],
};

export type NewAgreement = Omit<Agreement, 'registeredBy' | 'registeredAt'>;

export function registerAgreement(input: {
  readonly id: string;
  readonly agreement: NewAgreement;
  /** The contacts that the controller has. */
  readonly knownContactIds: readonly string[];
  readonly upstream: Agreement | null;
  readonly registeredBy: string;
  readonly now: Instant;
}): Outcome<Change<Agreement>> {
  const { agreement } = input;
  const refusals = [
    ...agreementRefusals(agreement),
    ...linkRefusals(agreement, input.knownContactIds, input.upstream),
  ];
  return acceptUnless(refusals, () => ({
    value: { ...agreement, registeredBy: input.registeredBy, registeredAt: input.now },
    events: [
      {
        type: 'AGREEMENT_REGISTERED',
        subject: { kind: 'AGREEMENT', id: input.id },
        data: {
          controllerPartyId: agreement.controllerPartyId,
          processorPartyId: agreement.processorPartyId,
          term: agreement.term,
          termKind: agreement.termKind,
          startsAt: agreement.startsAt,
        },
      },
    ],
  }));
}

function agreementRefusals(agreement: NewAgreement): readonly Refusal[] {
  const refusals: Refusal[] = [...termRefusals(agreement), ...calendarRefusals(agreement)];
  if (agreement.controllerPartyId === agreement.processorPartyId) {
    refusals.push({ code: 'AGREEMENT_WITH_ITSELF', field: 'processorPartyId' });
  }
  if (agreement.dataCategories.length > agreementCategoriesMax) {
    const params = { categoriesMax: agreementCategoriesMax };
    refusals.push({ code: 'CATEGORIES_TOO_MANY', field: 'dataCategories', params });
  }
  if (agreement.dataCategories.some((text) => text.length > contactTextCharsMax)) {
    const params = { charsMax: contactTextCharsMax };
    refusals.push({ code: 'TEXT_TOO_LONG', field: 'dataCategories', params });
  }
  if (agreement.contactIds.length > agreementContactsMax) {
    const params = { contactsMax: agreementContactsMax };
    refusals.push({ code: 'CONTACTS_TOO_MANY', field: 'contactIds', params });
  }
  return refusals;
}

function termRefusals({ term, termKind }: NewAgreement): readonly Refusal[] {
  if (term === null) return [];
  const termMax = termKind === 'WORKING_DAYS' ? termDaysMax : termHoursMax;
  return Number.isInteger(term) && term >= 1 && term <= termMax
    ? []
    : [{ code: 'TERM_OUT_OF_RANGE', field: 'term', params: { termMax } }];
}

function calendarRefusals(agreement: NewAgreement): readonly Refusal[] {
  const { workingHours, validFromOn, validToOn } = agreement;
  const refusals: Refusal[] = [];
  if (!isZone(agreement.zone)) refusals.push({ code: 'ZONE_NOT_KNOWN', field: 'zone' });
  if (agreement.holidays !== null && !/^[A-Z]{2}$/.test(agreement.holidays)) {
    refusals.push({ code: 'COUNTRY_NOT_KNOWN', field: 'holidays' });
  }
  refusals.push(...daysOffRefusals(agreement));
  const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
  const hoursHold =
    workingHours.days.length > 0 &&
    workingHours.days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
    clock.test(workingHours.from) &&
    (clock.test(workingHours.to) || workingHours.to === '24:00') &&
    workingHours.from < workingHours.to;
  if (!hoursHold) refusals.push({ code: 'WORKING_HOURS_NOT_VALID', field: 'workingHours' });
  for (const [field, date] of Object.entries({ validFromOn, validToOn })) {
    if (date !== null && !isCivilDate(date)) refusals.push({ code: 'DATE_NOT_VALID', field });
  }
  if (validFromOn !== null && validToOn !== null && validToOn < validFromOn) {
    refusals.push({ code: 'ENDS_BEFORE_IT_STARTS', field: 'validToOn' });
  }
  return refusals;
}

function daysOffRefusals(agreement: NewAgreement): readonly Refusal[] {
  const { holidaysWithout = [], holidaysAlsoOn = [] } = agreement;
  const refusals: Refusal[] = [];
  for (const [field, days] of Object.entries({ holidaysWithout, holidaysAlsoOn })) {
    if (days.length > agreementDaysOffMax) {
      refusals.push({ code: 'DAYS_OFF_TOO_MANY', field, params: { daysMax: agreementDaysOffMax } });
    }
  }
  if (!holidaysWithout.every((day) => isDayOrDate(day) || isHolidayName(day))) {
    const params = { names: holidayNames.join(', ') };
    refusals.push({ code: 'HOLIDAY_NOT_KNOWN', field: 'holidaysWithout', params });
  }
  if (!holidaysAlsoOn.every(isDayOrDate)) {
    refusals.push({ code: 'DAY_NOT_VALID', field: 'holidaysAlsoOn' });
  }
  return refusals;
}

function linkRefusals(
  agreement: NewAgreement,
  knownContactIds: readonly string[],
  upstream: Agreement | null,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (agreement.contactIds.some((id) => !knownContactIds.includes(id))) {
    refusals.push({ code: 'CONTACT_NOT_OF_CONTROLLER', field: 'contactIds' });
  }
  if (upstream !== null && upstream.controllerPartyId !== agreement.processorPartyId) {
    refusals.push({ code: 'UPSTREAM_NOT_LINKED', field: 'upstreamAgreementId' });
  }
  return refusals;
}

export function endAgreement(
  agreement: Agreement,
  input: { readonly id: string; readonly endsOn: string },
): Outcome<Change<Agreement>> {
  const { endsOn } = input;
  if (!isCivilDate(endsOn)) return refuse({ code: 'DATE_NOT_VALID', field: 'endsOn' });
  if (agreement.validFromOn !== null && endsOn < agreement.validFromOn) {
    return refuse({ code: 'ENDS_BEFORE_IT_STARTS', field: 'endsOn' });
  }
  return accept({
    value: { ...agreement, validToOn: endsOn },
    events: [
      {
        type: 'AGREEMENT_ENDED',
        subject: { kind: 'AGREEMENT', id: input.id },
        data: { endsOn, was: agreement.validToOn },
      },
    ],
  });
}

/** `dateOn` is a civil date in the agreement's zone. */
export function inForceOn(agreement: Agreement, dateOn: string): boolean {
  return (
    (agreement.validFromOn === null || agreement.validFromOn <= dateOn) &&
    (agreement.validToOn === null || dateOn <= agreement.validToOn)
  );
}
