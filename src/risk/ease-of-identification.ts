import type { BreachFacts, DataCategory, Identifiability } from '../facts/breach-facts.ts';
import { knownList } from './reading.ts';

/** ENISA 2013, Ease of Identification: it multiplies the data context. */
export const easeValue = { NEGLIGIBLE: 0.25, LIMITED: 0.5, SIGNIFICANT: 0.75, MAXIMUM: 1 } as const;

export interface EaseOfIdentification {
  /** Null while it is neither judged nor derivable. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly degree: Identifiability | null;
  readonly judged: boolean;
}

/** ENISA 2013, Annex 2, for one kind of identifier alone; data that identify nobody are negligible. */
const alone: Partial<Readonly<Record<DataCategory, Identifiability>>> = {
  NAME: 'SIGNIFICANT',
  CONTACT: 'SIGNIFICANT',
  IDENTITY_DOCUMENT: 'MAXIMUM',
  IMAGE_VOICE: 'SIGNIFICANT',
  BIOMETRIC: 'SIGNIFICANT',
  GENETIC: 'SIGNIFICANT',
  BANK_ACCOUNT: 'LIMITED',
  PAYMENT_CARD: 'LIMITED',
  VEHICLE: 'LIMITED',
  LOCATION: 'LIMITED',
  COMMUNICATIONS: 'LIMITED',
  PROFILE: 'LIMITED',
};
/** A name with one of these points to one person. */
const besideName: readonly DataCategory[] = [
  'CONTACT',
  'DATE_OF_BIRTH',
  'NATIONAL_ID',
  'IMAGE_VOICE',
];

export function easeOfIdentification(facts: BreachFacts): EaseOfIdentification {
  const categories = knownList(facts.dataCategories);
  const judged = facts.identifiability ?? null;
  const degree = judged ?? (categories === null ? null : derived(categories));
  if (degree === null) {
    return { value: null, low: easeValue.NEGLIGIBLE, high: 1, degree, judged: false };
  }
  const value = easeValue[degree];
  return { value, low: value, high: value, degree, judged: judged !== null };
}

function derived(categories: readonly DataCategory[]): Identifiability {
  const has = (category: DataCategory) => categories.includes(category);
  if (has('NAME') && besideName.some(has)) return 'MAXIMUM';
  if (has('NATIONAL_ID') && has('CONTACT')) return 'SIGNIFICANT';
  const degrees: readonly Identifiability[] = ['MAXIMUM', 'SIGNIFICANT', 'LIMITED'];
  return degrees.find((degree) => categories.some((one) => alone[one] === degree)) ?? 'NEGLIGIBLE';
}
