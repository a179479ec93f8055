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
  'FINANCIAL_STATUS',
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
  const bulk = detail === 'EXTENSIVE';
  const special = depth === 'SUBSTANTIAL';
  const trace = depth === 'TRACE';
  const financial = categories.includes('FINANCIAL_STATUS');
  const financialInsight = financial && detail !== 'MINIMAL';
  const credentials = categories.includes('CREDENTIALS');
  const nationalId = categories.includes('NATIONAL_ID');
  const identityFraud =
    hasAny(categories, ['IDENTITY_DOCUMENT', 'PAYMENT_CARD']) ||
    (nationalId && hasAny(categories, besideNationalId));
  const portrait = bulk && hasAny(categories, tellingWithContent);
  const tellingKinds = categories.filter((one) => isTelling(one, detail)).length;
  const personal =
    trace || hasAny(categories, personalCategories) || hasAny(categories, tellingWithContent);
  const identityBlocks =
    categories.includes('NAME') &&
    categories.includes('DATE_OF_BIRTH') &&
    hasAny(categories, ['CONTACT', 'BANK_ACCOUNT']);
  const harmful = special || identityFraud || financialInsight || portrait || credentials;
  return {
    step: harmful ? 'HARMFUL' : tellingKinds > 0 ? 'TELLING' : personal ? 'PERSONAL' : 'PLAIN',
    special,
    trace,
    identityFraud,
    identityBlocks,
    credentials,
    financialInsight,
    portrait,
    stronglyTelling: tellingKinds > 1 || nationalId,
    locating: hasAny(categories, ['CONTACT', 'LOCATION']),
    pseudonymsOnly: !special && !trace && categories.every((category) => category === 'PSEUDONYM'),
  };
}

function isTelling(category: DataCategory, detail: BreachFacts['detailPerPerson']): boolean {
  if (tellingCategories.includes(category)) return true;
  if (tellingWithContent.includes(category)) return detail !== 'MINIMAL';
  return detail === 'EXTENSIVE' && tellingInBulk.includes(category);
}

function hasAny(categories: readonly DataCategory[], wanted: readonly DataCategory[]): boolean {
  return categories.some((one) => wanted.includes(one));
}

export function atLeast(step: HarmStep, floor: HarmStep): boolean {
  return harmSteps.indexOf(step) >= harmSteps.indexOf(floor);
}
