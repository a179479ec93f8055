import type { BreachFacts, DataCategory } from '../facts/breach-facts.ts';

/**
 * What a stranger could do with the data, as a ladder:
 * PLAIN      who and where somebody is, or what was ordered: a nuisance
 * PERSONAL   describes a person (career, family, picture, a hint of special data): harmful in hostile hands
 * TELLING    lets an outsider act on or profile a person: harmful outside trusted hands
 * HARMFUL    fraud, discrimination, loss of a professional secret, insight into money or health
 */
export const harmSteps = ['PLAIN', 'PERSONAL', 'TELLING', 'HARMFUL'] as const;
export type HarmStep = (typeof harmSteps)[number];

export interface DataHarm {
  readonly step: HarmStep;
  /** Data that really reveal something of Art. 9 or 10 GDPR. */
  readonly special: boolean;
  readonly trace: boolean;
  readonly identityFraud: boolean;
  /** Name, birth date and a way to reach the person: enough to pose as them when there are many. */
  readonly identityBlocks: boolean;
  readonly credentials: boolean;
  readonly financialInsight: boolean;
  /** So much of what somebody does that it shows how they live. */
  readonly portrait: boolean;
  /**
   * Telling even by mistake: a national number, or several telling kinds, which together say more
   * than each alone (EDPB 9/2022, section IV.B).
   */
  readonly stronglyTelling: boolean;
  /** With these an individual can be found. */
  readonly locating: boolean;
  /** No person can be reached from these data without a list that was not breached. */
  readonly pseudonymsOnly: boolean;
}

/** GDPR Art. 9(1) and Art. 10. */
export const specialCategories: readonly DataCategory[] = [
  'HEALTH',
  'GENETIC',
  'BIOMETRIC',
  'RACE_ETHNICITY',
  'POLITICAL',
  'RELIGION_BELIEF',
  'TRADE_UNION',
  'SEX_LIFE',
  'CRIMINAL',
];

const personalCategories: readonly DataCategory[] = [
  'EMPLOYMENT_EDUCATION',
  'FAMILY',
  'IMAGE_VOICE',
];
const tellingCategories: readonly DataCategory[] = [
  'DATE_OF_BIRTH',
  'NATIONAL_ID',
  'VEHICLE',
  'INSURANCE_POLICY',
  'BANK_ACCOUNT',
];
/** One line of these is a fact about a person; a history of them tells how somebody lives. */
const tellingWithContent: readonly DataCategory[] = [
  'BILLING',
  'LOCATION',
  'COMMUNICATIONS',
  'PROFILE',
];
/** A year of these is a portrait of a life; a line of them is not (ENISA 2013: volume per individual). */
const tellingInBulk: readonly DataCategory[] = ['PURCHASES', 'EMPLOYMENT_EDUCATION', 'FAMILY'];
/** Beside any of these a national number can be used in somebody's name. */
const besideNationalId: readonly DataCategory[] = ['NAME', 'CONTACT', 'DATE_OF_BIRTH'];

export function dataHarm(
  categories: readonly DataCategory[],
  depth: BreachFacts['specialDataDepth'],
  detail: BreachFacts['detailPerPerson'],
): DataHarm {
  const has = (category: DataCategory) => categories.includes(category);
  const hasAny = (list: readonly DataCategory[]) => list.some(has);
  const bulk = detail === 'EXTENSIVE';
  const special = depth === 'SUBSTANTIAL';
  const trace = depth === 'TRACE';
  const financialInsight = has('FINANCIAL_STATUS') && detail !== 'MINIMAL';
  const credentials = has('CREDENTIALS');
  const identityFraud =
    has('IDENTITY_DOCUMENT') ||
    has('PAYMENT_CARD') ||
    (has('NATIONAL_ID') && hasAny(besideNationalId));
  const portrait = bulk && hasAny(tellingWithContent);
  const telling = [
    ...tellingCategories.filter(has),
    ...(detail === 'MINIMAL' ? [] : tellingWithContent.filter(has)),
    ...(has('FINANCIAL_STATUS') ? ['FINANCIAL_STATUS'] : []),
    ...(bulk ? tellingInBulk.filter(has) : []),
  ];
  const step = ((): HarmStep => {
    if (special || identityFraud || financialInsight || portrait || credentials) return 'HARMFUL';
    if (telling.length > 0) return 'TELLING';
    return trace || hasAny(personalCategories) || hasAny(tellingWithContent) ? 'PERSONAL' : 'PLAIN';
  })();
  return {
    step,
    special,
    trace,
    identityFraud,
    identityBlocks: has('NAME') && has('DATE_OF_BIRTH') && hasAny(['CONTACT', 'BANK_ACCOUNT']),
    credentials,
    financialInsight,
    portrait,
    stronglyTelling: telling.length > 1 || has('NATIONAL_ID'),
    locating: hasAny(['CONTACT', 'LOCATION']),
    pseudonymsOnly: !special && !trace && categories.every((category) => category === 'PSEUDONYM'),
  };
}

export function atLeast(step: HarmStep, floor: HarmStep): boolean {
  return harmSteps.indexOf(step) >= harmSteps.indexOf(floor);
}
