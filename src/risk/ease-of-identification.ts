import type { BreachFacts, DataCategory, Identifiability } from '../facts/breach-facts.ts';
import type { IdentificationChoice } from '../texts/severity-choices.ts';
import { knownList } from './reading.ts';

/** ENISA 2013, Ease of Identification: it multiplies the data context. */
export const easeValue = { NEGLIGIBLE: 0.25, LIMITED: 0.5, SIGNIFICANT: 0.75, MAXIMUM: 1 } as const;

interface Identification {
  readonly degree: Identifiability | null;
  readonly choice: IdentificationChoice;
}

export interface EaseOfIdentification extends Identification {
  /** Null while it is neither judged nor derivable. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
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
  const identification = identificationOf(facts);
  const { degree } = identification;
  if (degree === null) {
    return { value: null, low: easeValue.NEGLIGIBLE, high: easeValue.MAXIMUM, ...identification };
  }
  const value = easeValue[degree];
  return { value, low: value, high: value, ...identification };
}

function identificationOf(facts: BreachFacts): Identification {
  if (facts.identifiability != null) {
    return { degree: facts.identifiability, choice: 'IDENTIFICATION_JUDGED' };
  }
  const categories = knownList(facts.dataCategories);
  return categories === null
    ? { degree: null, choice: 'IDENTIFICATION_UNKNOWN' }
    : derived(categories);
}

function derived(categories: readonly DataCategory[]): Identification {
  const has = (category: DataCategory) => categories.includes(category);
  if (has('NAME') && besideName.some(has))
    return { degree: 'MAXIMUM', choice: 'NAME_WITH_ANOTHER' };
  if (has('NATIONAL_ID') && has('CONTACT')) {
    return { degree: 'SIGNIFICANT', choice: 'NUMBER_WITH_CONTACT' };
  }
  const degrees: readonly Identifiability[] = ['MAXIMUM', 'SIGNIFICANT', 'LIMITED'];
  const strongest = degrees.find((degree) => categories.some((one) => alone[one] === degree));
  return strongest
    ? { degree: strongest, choice: 'STRONGEST_IDENTIFIER' }
    : { degree: 'NEGLIGIBLE', choice: 'NO_IDENTIFIER' };
}
