import {
  backupStates,
  breachIntents,
  breachOrigins,
  breachTypes,
  detailsPerPerson,
  disclosureStates,
  effectsOnPeople,
  identifiabilities,
  integrityStates,
  misuseStates,
  mitigationStates,
  recipientKinds,
  restoredStates,
  specialDataDepths,
  unintelligibleMeans,
  unintelligibleStates,
  type BreachFacts,
} from '../facts/breach-facts.ts';
import {
  assurableRecipientsMax,
  availabilityInQuestion,
  disclosureInQuestion,
  knownList,
  largeScalePeopleAbove,
  longUndetectedDaysMin,
  restoredInTimeHoursMax,
} from './reading.ts';

/** One question about a breach: where its answer stands, and answers that span what it may turn out to be. */
export interface FactQuestion {
  readonly path: string;
  /** From best to worst for the people, where they have an order. */
  readonly answers: readonly unknown[];
  readonly applies: (facts: BreachFacts) => boolean;
}

const always = () => true;
const ask = (
  path: string,
  answers: readonly unknown[],
  applies: (facts: BreachFacts) => boolean = always,
): FactQuestion => ({ path, answers, applies });

const mayBeDisclosed = (facts: BreachFacts) =>
  facts.disclosure?.state == null
    ? disclosureInQuestion(facts)
    : facts.disclosure.state !== 'EXCLUDED';
const mayBeKnownRecipients = (facts: BreachFacts) =>
  mayBeDisclosed(facts) &&
  facts.disclosure?.state !== 'PUBLISHED' &&
  facts.disclosure?.recipients !== 'UNKNOWN';
const mayBeUnintelligible = (facts: BreachFacts) => facts.unintelligible?.state !== 'NO';
const concerns = (type: (typeof breachTypes)[number]) => (facts: BreachFacts) =>
  knownList(facts.breachTypes)?.includes(type) ?? true;

export const factQuestions: readonly FactQuestion[] = [
  ask(
    'breachTypes',
    breachTypes.map((type) => [type]),
  ),
  ask('origin', breachOrigins),
  ask('intent', [...breachIntents].reverse()),
  // Of the sectors only these raise the severity.
  ask('controllerSector', ['OTHER', 'FINANCE', 'HEALTH_CARE']),
  ask('dataCategories', [
    ['PSEUDONYM'],
    ['NAME', 'CONTACT'],
    ['NAME', 'CONTACT', 'DATE_OF_BIRTH'],
    ['NAME', 'CONTACT', 'HEALTH'],
    ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'IDENTITY_DOCUMENT', 'HEALTH'],
  ]),
  ask('specialDataDepth', specialDataDepths),
  ask('detailPerPerson', detailsPerPerson),
  ask('subjectGroups', [['CUSTOMERS'], ['PATIENTS'], ['MINORS'], ['VULNERABLE']]),
  ask('people', [
    { min: 1, max: 1 },
    { min: largeScalePeopleAbove + 1, max: largeScalePeopleAbove + 1 },
  ]),
  ask('identifiability', identifiabilities, (facts) => knownList(facts.dataCategories) === null),
  ask('alreadyPublic', [true, false]),
  ask('unintelligible.state', unintelligibleStates),
  ask('unintelligible.means', unintelligibleMeans, mayBeUnintelligible),
  ask('unintelligible.keySafe', [true, false], mayBeUnintelligible),
  ask('disclosure.state', disclosureStates, disclosureInQuestion),
  ask(
    'disclosure.recipients',
    recipientKinds,
    (facts) => mayBeDisclosed(facts) && facts.disclosure?.state !== 'PUBLISHED',
  ),
  ask('disclosure.recipientCount', [1, assurableRecipientsMax + 1], mayBeKnownRecipients),
  ask('disclosure.recipientTrusted', [true, false], mayBeKnownRecipients),
  ask('disclosure.deletionConfirmed', [true, false], mayBeKnownRecipients),
  ask('availability.restored', restoredStates, availabilityInQuestion),
  ask('availability.hoursUnavailable', [0, restoredInTimeHoursMax + 1], availabilityInQuestion),
  ask('availability.backup', backupStates, availabilityInQuestion),
  ask('availability.effectOnPeople', effectsOnPeople, availabilityInQuestion),
  ask('integrity', integrityStates, concerns('INTEGRITY')),
  ask('misuse', misuseStates),
  ask('undetectedDays', [0, longUndetectedDaysMin]),
  ask('mitigation', [...mitigationStates].reverse()),
];

export function isUnknown(facts: BreachFacts, path: string): boolean {
  const value = factAt(facts, path);
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return path === 'people' && facts.people?.min == null && facts.people?.max == null;
}

function factAt(facts: BreachFacts, path: string): unknown {
  const [group = '', name] = path.split('.');
  const value = (facts as Readonly<Record<string, unknown>>)[group];
  if (name === undefined || typeof value !== 'object' || value === null) {
    return name === undefined ? value : undefined;
  }
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The same facts with one more answer. */
export function withFact(facts: BreachFacts, path: string, answer: unknown): BreachFacts {
  const [group = '', name] = path.split('.');
  if (name === undefined) return { ...facts, [group]: answer };
  const before = (facts as Readonly<Record<string, unknown>>)[group];
  return { ...facts, [group]: { ...(before as object | null), [name]: answer } };
}

/** A number of people that may still turn out to be large scale or not: which end of it is open, if so. */
export function openEndOfPeople(facts: BreachFacts): 'people' | 'people.min' | 'people.max' | null {
  const { min, max } = facts.people ?? {};
  const surelyMany = (min ?? 0) > largeScalePeopleAbove;
  const surelyFew = max != null && max <= largeScalePeopleAbove;
  if (surelyMany || surelyFew) return null;
  if (max == null) return min == null ? 'people' : 'people.max';
  return min == null ? 'people.min' : 'people';
}
