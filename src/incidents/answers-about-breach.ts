import type { AnswerValue } from '../facts/answer-value.ts';
import type { BreachFacts, BreachType, DataCategory, SubjectGroup } from '../facts/breach-facts.ts';
import { categoryWords, groupWords } from '../texts/derived-words.ts';
import { factsOfParty } from './incident-parties.ts';
import { partyIn } from './incident.ts';
import {
  derived,
  factsSince,
  option,
  options,
  text,
  type DerivedAnswer,
  type DerivedAnswers,
  type NotificationCase,
} from './notification-case.ts';
import { currentFacts } from './record-facts.ts';

const typeOptions: Readonly<Record<BreachType, string>> = {
  CONFIDENTIALITY: 'a',
  INTEGRITY: 'b',
  AVAILABILITY: 'c',
};

const groupOptions: Readonly<Record<SubjectGroup, string>> = {
  CUSTOMERS: 'a',
  EMPLOYEES: 'b',
  JOB_SEEKERS: 'b',
  MILITARY_POLICE: 'c',
  MINORS: 'd',
  PATIENTS: 'e',
  STUDENTS: 'f',
  SUBSCRIBERS: 'g',
  USERS: 'h',
  VULNERABLE: 'i',
  RESIDENTS: 'j',
  OTHER: 'j',
};

const categoryOptions: Readonly<Record<DataCategory, string>> = {
  NAME: 'a',
  DATE_OF_BIRTH: 'a',
  DEMOGRAPHIC: 'a',
  CONTACT: 'b',
  BIOMETRIC: 'c',
  CRIMINAL: 'd',
  POLITICAL: 'e',
  RACE_ETHNICITY: 'f',
  RELIGION_BELIEF: 'g',
  SEX_LIFE: 'h',
  TRADE_UNION: 'i',
  GENETIC: 'j',
  HEALTH: 'k',
  FINANCIAL_STATUS: 'l',
  BILLING: 'l',
  PURCHASES: 'l',
  INSURANCE_POLICY: 'l',
  NATIONAL_ID: 'n',
  LOCATION: 'o',
  IDENTITY_DOCUMENT: 'p',
  BANK_ACCOUNT: 'q',
  PAYMENT_CARD: 'q',
  PROFILE: 'r',
  CREDENTIALS: 's',
  FAMILY: 'u',
  EMPLOYMENT_EDUCATION: 'u',
  PSEUDONYM: 'u',
  COMMUNICATIONS: 'u',
  IMAGE_VOICE: 'u',
  VEHICLE: 'u',
  OTHER: 'u',
};

/** Rows 55–73: what the facts say of this party's part of the breach. */
export function answersAboutBreach(it: NotificationCase): DerivedAnswers {
  const { incident, partyId } = it;
  const facts = factsOfParty(incident, partyId);
  const of = (field: keyof BreachFacts, value: AnswerValue | null): DerivedAnswer | undefined =>
    said(it, field, value);
  return {
    55: of('breachTypes', many(facts.breachTypes, typeOptions)),
    56: of('disclosure', disclosure(facts)),
    57: of('unintelligible', unintelligible(facts)),
    58: of('integrity', integrity(facts)),
    59: of('availability', availability(facts)),
    61: of('intent', cause(facts)),
    62: description(it),
    65: of('subjectGroups', many(facts.subjectGroups, groupOptions)),
    66: of('subjectGroups', described(facts.subjectGroups, groupWords)),
    67: of('people', exactness(facts.people)),
    68: of('people', headcount(facts.people)),
    70: of('dataCategories', many(facts.dataCategories, categoryOptions)),
    71: of('dataCategories', described(facts.dataCategories, categoryWords)),
  };
}

/** From the party's own part where that says it, else from the incident's facts. */
function said(
  { incident, partyId }: NotificationCase,
  field: keyof BreachFacts,
  value: AnswerValue | null,
): DerivedAnswer | undefined {
  const part = partyIn(incident, partyId)?.affected;
  const own: Readonly<Record<string, unknown>> = {
    ...part?.breach,
    ...(part?.dataCategories == null ? {} : { dataCategories: part.dataCategories }),
    ...(part?.subjectGroups == null ? {} : { subjectGroups: part.subjectGroups }),
    ...(part?.peopleMin == null && part?.peopleMax == null ? {} : { people: part.peopleMin }),
  };
  if (field in own) return derived('AFFECTED_PART', value);
  return derived(
    'FACTS',
    value,
    factsSince(incident.facts, (version) => version.breach[field]),
  );
}

/** The handling party's words may name anybody; another party gets what was written for it (rule 10). */
function description({ incident, partyId }: NotificationCase): DerivedAnswer | undefined {
  if (partyId !== incident.handledBy) {
    const remark = partyIn(incident, partyId)?.affected?.remark ?? null;
    return derived('AFFECTED_PART', remark && text(remark));
  }
  const { summary } = currentFacts(incident);
  const since = factsSince(incident.facts, (version) => version.summary?.commitment);
  return derived('FACTS', summary && text(summary), since);
}

function many<K extends string>(
  known: readonly K[] | null | undefined,
  mapped: Readonly<Record<K, string>>,
): AnswerValue | null {
  return known == null || known.length === 0 ? null : options(known.map((it) => mapped[it]));
}

/** *Other* alone describes nothing: then a person is asked. */
function described<K extends string>(
  known: readonly K[] | null | undefined,
  words: (codes: readonly K[]) => { readonly nl: string; readonly en: string },
): AnswerValue | null {
  const named = (known ?? []).filter((it) => it !== 'OTHER');
  return named.length === 0 || named.length < (known ?? []).length ? null : text(words(named));
}

/** NOT_EXCLUDED says neither that it is likely nor that it did not happen. */
function disclosure({ disclosure: it }: BreachFacts): AnswerValue | null {
  if (it?.state == null) return null;
  const mapped = { CONFIRMED: 'a', PUBLISHED: 'a', LIKELY: 'b', EXCLUDED: 'c', NOT_EXCLUDED: 'd' };
  return option(mapped[it.state]);
}

/** Protection holds only while its key is safe; of partly protected data the rest could be read. */
function unintelligible({ unintelligible: it }: BreachFacts): AnswerValue | null {
  if (it?.state === 'NO' || it?.state === 'PARTLY') return option('c');
  if (it?.state !== 'YES' || it.keySafe == null) return null;
  return option(it.keySafe ? 'a' : 'b');
}

function integrity({ integrity: it }: BreachFacts): AnswerValue | null {
  const mapped = { ALTERED_UNUSED: 'a', ALTERED_RECOVERABLE: 'b', ALTERED_IRRECOVERABLE: 'c' };
  return it == null || it === 'INTACT' ? null : option(mapped[it]);
}

/** As the people notice it: what a full backup will bring back is gone for a time. */
function availability({ availability: it }: BreachFacts): AnswerValue | null {
  if (it?.restored == null) return null;
  if (it.restored === 'NEVER') return option('b');
  return option(it.restored === 'FULLY' || it.backup === 'FULL' ? 'a' : 'c');
}

function cause({ origin, intent }: BreachFacts): AnswerValue | null {
  if (origin == null || intent == null) return null;
  if (origin === 'INTERNAL') return option(intent === 'MALICIOUS' ? 'b' : 'a');
  return option(intent === 'MALICIOUS' ? 'd' : 'c');
}

function exactness(people: BreachFacts['people']): AnswerValue | null {
  const { min, max } = people ?? {};
  if (min == null && max == null) return null;
  return option(min === max ? 'a' : 'b');
}

/** Of a range the highest number: nobody is left out of it. */
function headcount(people: BreachFacts['people']): AnswerValue | null {
  const number = people?.max ?? people?.min;
  return number == null ? null : { kind: 'NUMBER', number };
}
