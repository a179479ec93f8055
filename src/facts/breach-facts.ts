import { accept, type Outcome, type Refusal } from '../shared/outcome.ts';

export const breachTypes = ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'] as const;
export const breachOrigins = ['INTERNAL', 'EXTERNAL'] as const;
export const breachIntents = ['MALICIOUS', 'ACCIDENTAL'] as const;
export const controllerSectors = [
  'HEALTH_CARE',
  'FINANCE',
  'INSURANCE',
  'TELECOM',
  'PUBLIC',
  'EDUCATION',
  'HOUSING',
  'RETAIL',
  'TRANSPORT',
  'ONLINE_SERVICE',
  'EMPLOYMENT',
  'OTHER',
] as const;
export const dataCategories = [
  'NAME',
  'CONTACT',
  'DATE_OF_BIRTH',
  'DEMOGRAPHIC',
  'FAMILY',
  'EMPLOYMENT_EDUCATION',
  'NATIONAL_ID',
  'IDENTITY_DOCUMENT',
  'PSEUDONYM',
  'CREDENTIALS',
  'BANK_ACCOUNT',
  'PAYMENT_CARD',
  'FINANCIAL_STATUS',
  'BILLING',
  'PURCHASES',
  'INSURANCE_POLICY',
  'LOCATION',
  'COMMUNICATIONS',
  'PROFILE',
  'IMAGE_VOICE',
  'VEHICLE',
  'HEALTH',
  'GENETIC',
  'BIOMETRIC',
  'RACE_ETHNICITY',
  'POLITICAL',
  'RELIGION_BELIEF',
  'TRADE_UNION',
  'SEX_LIFE',
  'CRIMINAL',
  'OTHER',
] as const;
export const specialDataDepths = ['NONE', 'TRACE', 'SUBSTANTIAL'] as const;
export const detailsPerPerson = ['MINIMAL', 'ORDINARY', 'EXTENSIVE'] as const;
export const subjectGroups = [
  'CUSTOMERS',
  'EMPLOYEES',
  'PATIENTS',
  'MINORS',
  'STUDENTS',
  'JOB_SEEKERS',
  'SUBSCRIBERS',
  'USERS',
  'RESIDENTS',
  'VULNERABLE',
  'MILITARY_POLICE',
  'OTHER',
] as const;
export const identifiabilities = ['NEGLIGIBLE', 'LIMITED', 'SIGNIFICANT', 'MAXIMUM'] as const;
export const unintelligibleStates = ['YES', 'PARTLY', 'NO'] as const;
export const unintelligibleMeans = ['ENCRYPTION', 'SALTED_HASH', 'PSEUDONYMISATION'] as const;
export const disclosureStates = [
  'EXCLUDED',
  'NOT_EXCLUDED',
  'LIKELY',
  'CONFIRMED',
  'PUBLISHED',
] as const;
export const recipientKinds = ['KNOWN', 'UNKNOWN'] as const;
export const restoredStates = ['FULLY', 'PARTLY', 'PENDING', 'NEVER'] as const;
export const backupStates = ['FULL', 'PARTIAL', 'NONE'] as const;
export const effectsOnPeople = ['NONE', 'MINOR', 'SERIOUS'] as const;
export const integrityStates = [
  'INTACT',
  'ALTERED_UNUSED',
  'ALTERED_RECOVERABLE',
  'ALTERED_IRRECOVERABLE',
] as const;
export const misuseStates = ['NONE_SEEN', 'POSSIBLE', 'CONFIRMED'] as const;
export const mitigationStates = ['NONE', 'PARTIAL', 'HIGH_RISK_REMOVED'] as const;

export type BreachType = (typeof breachTypes)[number];
export type ControllerSector = (typeof controllerSectors)[number];
export type DataCategory = (typeof dataCategories)[number];
export type SubjectGroup = (typeof subjectGroups)[number];
export type Identifiability = (typeof identifiabilities)[number];
export type DisclosureState = (typeof disclosureStates)[number];

/** Null or absent: not yet known. */
type Known<T> = T | null | undefined;

/** What the risk assessment reads. No field stands for zero when it is missing (rule 13). */
export interface BreachFacts {
  readonly breachTypes?: Known<readonly BreachType[]>;
  readonly origin?: Known<(typeof breachOrigins)[number]>;
  readonly intent?: Known<(typeof breachIntents)[number]>;
  readonly controllerSector?: Known<ControllerSector>;
  readonly dataCategories?: Known<readonly DataCategory[]>;
  readonly specialDataDepth?: Known<(typeof specialDataDepths)[number]>;
  readonly detailPerPerson?: Known<(typeof detailsPerPerson)[number]>;
  readonly subjectGroups?: Known<readonly SubjectGroup[]>;
  readonly people?: Known<{ readonly min?: Known<number>; readonly max?: Known<number> }>;
  readonly identifiability?: Known<Identifiability>;
  readonly alreadyPublic?: Known<boolean>;
  readonly unintelligible?: Known<{
    readonly state?: Known<(typeof unintelligibleStates)[number]>;
    readonly means?: Known<(typeof unintelligibleMeans)[number]>;
    readonly keySafe?: Known<boolean>;
  }>;
  readonly disclosure?: Known<{
    readonly state?: Known<DisclosureState>;
    readonly recipients?: Known<(typeof recipientKinds)[number]>;
    readonly recipientCount?: Known<number>;
    readonly recipientTrusted?: Known<boolean>;
    readonly deletionConfirmed?: Known<boolean>;
  }>;
  readonly availability?: Known<{
    readonly restored?: Known<(typeof restoredStates)[number]>;
    readonly hoursUnavailable?: Known<number>;
    readonly backup?: Known<(typeof backupStates)[number]>;
    readonly effectOnPeople?: Known<(typeof effectsOnPeople)[number]>;
  }>;
  readonly integrity?: Known<(typeof integrityStates)[number]>;
  readonly misuse?: Known<(typeof misuseStates)[number]>;
  readonly undetectedDays?: Known<number>;
  readonly mitigation?: Known<(typeof mitigationStates)[number]>;
}

/** More people than have ever lived, and exact in a double. */
export const countMax = 1_000_000_000_000;
/** A century, so that a slip of the unit is refused. */
export const daysMax = 36_525;
export const hoursMax = daysMax * 24;

type FactRule =
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'many'; readonly of: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'number'; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, FactRule> };

const one = (of: readonly string[]): FactRule => ({ kind: 'one', of });
const many = (of: readonly string[]): FactRule => ({ kind: 'many', of });
const yesNo: FactRule = { kind: 'yesNo' };
const count: FactRule = { kind: 'number', max: countMax, whole: true };
const fields = (rules: Readonly<Record<string, FactRule>>): ReadonlyMap<string, FactRule> =>
  new Map(Object.entries(rules));
const object = (rules: Readonly<Record<string, FactRule>>): FactRule => ({
  kind: 'object',
  fields: fields(rules),
});

const factRules = fields({
  breachTypes: many(breachTypes),
  origin: one(breachOrigins),
  intent: one(breachIntents),
  controllerSector: one(controllerSectors),
  dataCategories: many(dataCategories),
  specialDataDepth: one(specialDataDepths),
  detailPerPerson: one(detailsPerPerson),
  subjectGroups: many(subjectGroups),
  people: object({ min: count, max: count }),
  identifiability: one(identifiabilities),
  alreadyPublic: yesNo,
  unintelligible: object({
    state: one(unintelligibleStates),
    means: one(unintelligibleMeans),
    keySafe: yesNo,
  }),
  disclosure: object({
    state: one(disclosureStates),
    recipients: one(recipientKinds),
    recipientCount: count,
    recipientTrusted: yesNo,
    deletionConfirmed: yesNo,
  }),
  availability: object({
    restored: one(restoredStates),
    hoursUnavailable: { kind: 'number', max: hoursMax, whole: false },
    backup: one(backupStates),
    effectOnPeople: one(effectsOnPeople),
  }),
  integrity: one(integrityStates),
  misuse: one(misuseStates),
  undetectedDays: { kind: 'number', max: daysMax, whole: false },
  mitigation: one(mitigationStates),
});

/** At most this many faults are listed; the last one says that there are more. */
export const factFaultsMax = 100;
const quotedCharsMax = 60;

/** Reads facts strictly and names every fault at once, each with the dotted path of its field. */
export function readBreachFacts(input: unknown): Outcome<BreachFacts> {
  const faults: Refusal[] = [];
  const value = readObject(input, '', factRules, faults);
  checkPeople(value, faults);
  if (faults.length === 0) return accept(value as BreachFacts);
  if (faults.length <= factFaultsMax) return { ok: false, refusals: faults };
  const more: Refusal = { code: 'FACT_FAULTS_TOO_MANY', params: { limit: factFaultsMax } };
  return { ok: false, refusals: [...faults.slice(0, factFaultsMax), more] };
}

function readObject(
  input: unknown,
  path: string,
  rules: ReadonlyMap<string, FactRule>,
  faults: Refusal[],
): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    faults.push({ code: 'FACT_NOT_OBJECT', ...(path === '' ? {} : { field: path }) });
    return {};
  }
  const source = input as Readonly<Record<string, unknown>>;
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const field = path === '' ? quoted(key) : `${path}.${quoted(key)}`;
    const rule = rules.get(key);
    if (!rule) faults.push({ code: 'FACT_UNKNOWN_FIELD', field });
    else known[key] = readFact(source[key], field, rule, faults);
  }
  return known;
}

function readFact(input: unknown, field: string, rule: FactRule, faults: Refusal[]): unknown {
  if (input === null || input === undefined) return null;
  switch (rule.kind) {
    case 'object':
      return readObject(input, field, rule.fields, faults);
    case 'many':
      return readList(input, field, rule.of, faults);
    case 'one':
      return readWord(input, field, rule.of, faults);
    case 'yesNo':
      if (typeof input !== 'boolean') faults.push({ code: 'FACT_NOT_YES_NO', field });
      return input;
    case 'number':
      return readNumber(input, field, rule, faults);
  }
}

function readWord(
  input: unknown,
  field: string,
  of: readonly string[],
  faults: Refusal[],
): unknown {
  if (typeof input !== 'string' || !of.includes(input)) {
    faults.push({
      code: 'FACT_NOT_ONE_OF',
      field,
      params: { given: shown(input), values: of.join(', ') },
    });
  }
  return input;
}

function readList(
  input: unknown,
  field: string,
  of: readonly string[],
  faults: Refusal[],
): readonly unknown[] {
  if (!Array.isArray(input)) {
    faults.push({ code: 'FACT_NOT_LIST', field });
    return [];
  }
  const items = input as readonly unknown[];
  if (items.length > of.length) {
    faults.push({ code: 'FACT_LIST_TOO_LONG', field, params: { limit: of.length } });
    return [];
  }
  items.forEach((item, index) => {
    const at = `${field}.${String(index)}`;
    if (items.indexOf(item) < index) faults.push({ code: 'FACT_REPEATED', field: at });
    else readWord(item, at, of, faults);
  });
  return items;
}

function readNumber(
  input: unknown,
  field: string,
  rule: { readonly max: number; readonly whole: boolean },
  faults: Refusal[],
): unknown {
  if (typeof input !== 'number' || Number.isNaN(input)) {
    faults.push({ code: 'FACT_NOT_NUMBER', field });
  } else if (input < 0) {
    faults.push({ code: 'FACT_NEGATIVE', field });
  } else if (input > rule.max) {
    faults.push({ code: 'FACT_TOO_LARGE', field, params: { limit: rule.max } });
  } else if (rule.whole && !Number.isInteger(input)) {
    faults.push({ code: 'FACT_NOT_WHOLE', field });
  }
  return input;
}

function checkPeople(value: Readonly<Record<string, unknown>>, faults: Refusal[]): void {
  const people = value.people as BreachFacts['people'];
  const { min, max } = people ?? {};
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    faults.push({ code: 'FACT_MIN_ABOVE_MAX', field: 'people', params: { min, max } });
  }
}

function quoted(text: string): string {
  return text.length > quotedCharsMax ? `${text.slice(0, quotedCharsMax)}…` : text;
}

function shown(input: unknown): string {
  if (typeof input === 'string') return quoted(input);
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return Array.isArray(input) ? 'list' : typeof input;
}
