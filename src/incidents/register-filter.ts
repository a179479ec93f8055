import { dateOn } from '../clocks/wall-clock.ts';
import { breachTypes } from '../facts/breach-facts.ts';
import { severityLevels } from '../risk/severity.ts';
import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import { decisionInForce, latestAssessment } from './decision.ts';
import { factsOfParty } from './incident-parties.ts';
import type { Incident } from './incident.ts';

/** Years of which instants can be told apart by their text. */
export const registerYearMin = 1970;
export const registerYearMax = 9998;
export const registerTextCharsMax = 200;

/** What can be asked of the register; a field that is absent asks nothing. */
export const registerChoices = {
  status: ['OPEN', 'CLOSED'],
  /** Filed or decided to tell; decided not to; neither. */
  authority: ['YES', 'NO', 'UNDECIDED'],
  individuals: ['YES', 'NO', 'UNDECIDED'],
  breachType: breachTypes,
  level: severityLevels,
} as const;
type Choices = typeof registerChoices;

export type RegisterFilter = {
  readonly [K in keyof Choices]?: Choices[K][number];
} & {
  /** Of the first signal, in the incident's own zone. */
  readonly year?: number;
  /** Part of the reference or the title. */
  readonly text?: string;
};

/** From texts, as an address or an API gives them; every fault at once. Empty asks nothing. */
export function readRegisterFilter(
  given: Readonly<Record<string, string | number | null | undefined>>,
): Outcome<RegisterFilter> {
  const refusals: Refusal[] = [];
  const filter: Record<string, string | number> = {};
  const asked = (field: string): string => String(given[field] ?? '').trim();
  if (asked('year') !== '') {
    const year = Number(asked('year'));
    const valid =
      /^\d{4}$/.test(asked('year')) && year >= registerYearMin && year <= registerYearMax;
    if (valid) filter['year'] = year;
    else refusals.push({ code: 'YEAR_NOT_VALID', field: 'year' });
  }
  for (const [field, options] of Object.entries(registerChoices)) {
    const choice = asked(field);
    if (choice === '') continue;
    if (options.some((it) => it === choice)) filter[field] = choice;
    else {
      const params = { options: options.join(', ') };
      refusals.push({ code: 'REGISTER_CHOICE_NOT_KNOWN', field, params });
    }
  }
  const text = asked('text');
  if (text.length > registerTextCharsMax) {
    const params = { max: registerTextCharsMax };
    refusals.push({ code: 'REGISTER_TEXT_TOO_LONG', field: 'text', params });
  } else if (text !== '') filter['text'] = text;
  return acceptUnless(refusals, () => filter);
}

export function inRegister(incident: Incident, filter: RegisterFilter): boolean {
  const { year, status, authority, individuals, breachType, level, text } = filter;
  const own = incident.handledBy;
  return (
    (year === undefined || registerYear(incident) === year) &&
    (status === undefined || incident.status === status) &&
    (authority === undefined || authorityTold(incident) === authority) &&
    (individuals === undefined || decidedOn(incident, 'NOTIFY_INDIVIDUALS') === individuals) &&
    (breachType === undefined ||
      factsOfParty(incident, own).breachTypes?.includes(breachType) === true) &&
    (level === undefined || latestAssessment(incident, own)?.answer.severity.level === level) &&
    (text === undefined || includes(`${incident.reference}\n${incident.title}`, text))
  );
}

/** The year in which the organisation saw the first signal, by its own calendar. */
export function registerYear({ firstSignalAt, zone }: Incident): number {
  return Number(dateOn(firstSignalAt, zone).slice(0, 4));
}

type Told = (typeof registerChoices.authority)[number];

function authorityTold(incident: Incident): Told {
  const filed = incident.obligations.some(
    ({ regimeId, obligedPartyId, state, stages }) =>
      regimeId === 'gdpr-33' &&
      obligedPartyId === incident.handledBy &&
      state !== 'WITHDRAWN' &&
      stages.some(({ submission }) => submission !== null),
  );
  return filed ? 'YES' : decidedOn(incident, 'NOTIFY_AUTHORITY');
}

function decidedOn(incident: Incident, subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS'): Told {
  const partyId = incident.handledBy;
  const decision = decisionInForce(incident, { partyId, subject, regimeId: null });
  if (!decision) return 'UNDECIDED';
  return decision.tell ? 'YES' : 'NO';
}

function includes(whole: string, part: string): boolean {
  return plain(whole).includes(plain(part));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
