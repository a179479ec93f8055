export type BreachFactsDraft = Readonly<Record<string, string | readonly string[]>>;

interface FactField {
  /** Dotted path, as the contract names it. */
  readonly path: string;
  readonly kind: 'one' | 'many' | 'yesNo' | 'number';
  readonly values?: readonly string[];
}

const one = (path: string, ...values: readonly string[]): FactField => ({
  path,
  kind: 'one',
  values,
});
const many = (path: string, ...values: readonly string[]): FactField => ({
  path,
  kind: 'many',
  values,
});
const yesNo = (path: string): FactField => ({ path, kind: 'yesNo' });
const number = (path: string): FactField => ({ path, kind: 'number' });

const dataCategories =
  'NAME CONTACT DATE_OF_BIRTH DEMOGRAPHIC FAMILY EMPLOYMENT_EDUCATION NATIONAL_ID IDENTITY_DOCUMENT PSEUDONYM CREDENTIALS BANK_ACCOUNT PAYMENT_CARD FINANCIAL_STATUS BILLING PURCHASES INSURANCE_POLICY LOCATION COMMUNICATIONS PROFILE IMAGE_VOICE VEHICLE HEALTH GENETIC BIOMETRIC RACE_ETHNICITY POLITICAL RELIGION_BELIEF TRADE_UNION SEX_LIFE CRIMINAL OTHER';
const subjectGroups =
  'CUSTOMERS EMPLOYEES PATIENTS MINORS STUDENTS JOB_SEEKERS SUBSCRIBERS USERS RESIDENTS VULNERABLE MILITARY_POLICE OTHER';
const sectors =
  'HEALTH_CARE FINANCE INSURANCE TELECOM PUBLIC EDUCATION HOUSING RETAIL TRANSPORT ONLINE_SERVICE EMPLOYMENT OTHER';

export const subjectGroupValues = subjectGroups.split(' ');
export const dataCategoryValues = dataCategories.split(' ');

/** The breach facts in the order in which people are asked, by heading. */
export const factSections: readonly {
  readonly title: 'what' | 'data' | 'people' | 'reach' | 'after';
  readonly fields: readonly FactField[];
}[] = [
  {
    title: 'what',
    fields: [
      many('breachTypes', 'CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'),
      one('origin', 'INTERNAL', 'EXTERNAL'),
      one('intent', 'MALICIOUS', 'ACCIDENTAL'),
      one('controllerSector', ...sectors.split(' ')),
      number('undetectedDays'),
    ],
  },
  {
    title: 'data',
    fields: [
      many('dataCategories', ...dataCategoryValues),
      one('specialDataDepth', 'NONE', 'TRACE', 'SUBSTANTIAL'),
      one('detailPerPerson', 'MINIMAL', 'ORDINARY', 'EXTENSIVE'),
      one('identifiability', 'NEGLIGIBLE', 'LIMITED', 'SIGNIFICANT', 'MAXIMUM'),
      yesNo('alreadyPublic'),
      one('unintelligible.state', 'YES', 'PARTLY', 'NO'),
      one('unintelligible.means', 'ENCRYPTION', 'SALTED_HASH', 'PSEUDONYMISATION'),
      yesNo('unintelligible.keySafe'),
    ],
  },
  {
    title: 'people',
    fields: [
      many('subjectGroups', ...subjectGroupValues),
      number('people.min'),
      number('people.max'),
    ],
  },
  {
    title: 'reach',
    fields: [
      one('disclosure.state', 'EXCLUDED', 'NOT_EXCLUDED', 'LIKELY', 'CONFIRMED', 'PUBLISHED'),
      one('disclosure.recipients', 'KNOWN', 'UNKNOWN'),
      number('disclosure.recipientCount'),
      yesNo('disclosure.recipientTrusted'),
      yesNo('disclosure.deletionConfirmed'),
    ],
  },
  {
    title: 'after',
    fields: [
      one('availability.restored', 'FULLY', 'PARTLY', 'PENDING', 'NEVER'),
      number('availability.hoursUnavailable'),
      one('availability.backup', 'FULL', 'PARTIAL', 'NONE'),
      one('availability.effectOnPeople', 'NONE', 'MINOR', 'SERIOUS'),
      one('integrity', 'INTACT', 'ALTERED_UNUSED', 'ALTERED_RECOVERABLE', 'ALTERED_IRRECOVERABLE'),
      one('misuse', 'NONE_SEEN', 'POSSIBLE', 'CONFIRMED'),
      one('mitigation', 'NONE', 'PARTIAL', 'HIGH_RISK_REMOVED'),
    ],
  },
];

const allFields = factSections.flatMap((section) => section.fields);

/** What the form holds for each fact: empty is *not yet known*. */
export function draftOf(breach: unknown): BreachFactsDraft {
  return Object.fromEntries(
    allFields.map(({ path, kind }) => [path, valueOf(at(breach, path.split('.')), kind)]),
  );
}

function at(from: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined || typeof from !== 'object' || from === null) {
    return name === undefined ? from : null;
  }
  return at((from as Readonly<Record<string, unknown>>)[name], rest);
}

function valueOf(value: unknown, kind: FactField['kind']): string | readonly string[] {
  if (kind === 'many') return Array.isArray(value) ? (value as string[]) : [];
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Every fact is sent, the unknown ones as null. */
export function breachOf(draft: BreachFactsDraft): Record<string, unknown> {
  const breach: Record<string, unknown> = {};
  for (const { path, kind } of allFields) {
    const [first = '', second] = path.split('.');
    const value = factOf(draft[path] ?? '', kind);
    if (second === undefined) breach[first] = value;
    else
      breach[first] = {
        ...(breach[first] as Record<string, unknown> | undefined),
        [second]: value,
      };
  }
  return breach;
}

function factOf(value: string | readonly string[], kind: FactField['kind']): unknown {
  if (value.length === 0) return null;
  if (kind === 'yesNo') return value === 'YES';
  if (kind === 'number') return Number(value);
  return value;
}
