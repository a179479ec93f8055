import * as words from '../../src/facts/breach-facts.ts';
import type { BreachFacts } from '../../src/facts/breach-facts.ts';
import { proposedAnswers, type Proposal } from '../../src/risk/propose.ts';

/** Every fact with an order: its answers from best to worst for the people. */
export const ladders: Readonly<Record<string, readonly unknown[]>> = {
  intent: ['ACCIDENTAL', 'MALICIOUS'],
  specialDataDepth: words.specialDataDepths,
  detailPerPerson: words.detailsPerPerson,
  people: [
    { min: 0, max: 0 },
    { min: 2, max: 2 },
    { min: 2, max: 100 },
    { min: 2, max: 101 },
    { min: 2, max: null },
    { min: 101, max: 101 },
    { min: 60_000, max: null },
  ],
  identifiability: words.identifiabilities,
  alreadyPublic: [true, false],
  'unintelligible.state': words.unintelligibleStates,
  'unintelligible.means': ['SALTED_HASH', 'ENCRYPTION', 'PSEUDONYMISATION'],
  'unintelligible.keySafe': [true, false],
  'disclosure.state': words.disclosureStates,
  'disclosure.recipients': words.recipientKinds,
  'disclosure.recipientCount': [0, 1, 100, 101, 5000],
  'disclosure.recipientTrusted': [true, false],
  'disclosure.deletionConfirmed': [true, false],
  'availability.restored': words.restoredStates,
  'availability.hoursUnavailable': [0, 24, 25, 1000],
  'availability.backup': words.backupStates,
  'availability.effectOnPeople': words.effectsOnPeople,
  integrity: words.integrityStates,
  misuse: words.misuseStates,
  undetectedDays: [0, 13, 14, 90],
  mitigation: ['HIGH_RISK_REMOVED', 'PARTIAL', 'NONE'],
};

/** Lists only grow worse: one more entry never lowers the proposal. */
export const growingLists = {
  dataCategories: words.dataCategories,
  subjectGroups: words.subjectGroups,
  breachTypes: words.breachTypes,
} as const;

export const answersOfProposal = ['notifyAuthority', 'notifyIndividuals'] as const;

/** NO < UNDECIDED < YES, for both answers. */
export function neverLower(before: Proposal, after: Proposal): boolean {
  return answersOfProposal.every(
    (answer) => proposedAnswers.indexOf(after[answer]) >= proposedAnswers.indexOf(before[answer]),
  );
}

export function turnedAround(before: Proposal, after: Proposal): boolean {
  return answersOfProposal.some(
    (answer) =>
      before[answer] !== after[answer] && ![before[answer], after[answer]].includes('UNDECIDED'),
  );
}

type Random = () => number;

/** Any facts that the contract allows, each left unknown in three of ten; quicker than fast-check's. */
export function randomFacts(random: Random): BreachFacts {
  const known = <T>(make: () => T): T | null => (random() < 0.3 ? null : make());
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], max: number): readonly T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * max) }, () => one(list))),
  ];
  const yesNo = () => random() < 0.5;
  const between = () => {
    const min = one([0, 1, 2, 99, 100, 101, 60_000]);
    return { min: known(() => min), max: known(() => min + one([0, 1, 50, 5000])) };
  };
  return {
    breachTypes: known(() => some(words.breachTypes, 3)),
    origin: known(() => one(words.breachOrigins)),
    intent: known(() => one(words.breachIntents)),
    controllerSector: known(() => one(words.controllerSectors)),
    dataCategories: known(() => some(words.dataCategories, 4)),
    specialDataDepth: known(() => one(words.specialDataDepths)),
    detailPerPerson: known(() => one(words.detailsPerPerson)),
    subjectGroups: known(() => some(words.subjectGroups, 3)),
    people: known(between),
    identifiability: random() < 0.8 ? null : one(words.identifiabilities),
    alreadyPublic: random() < 0.8 ? null : yesNo(),
    unintelligible: known(() => ({
      state: known(() => one(words.unintelligibleStates)),
      means: known(() => one(words.unintelligibleMeans)),
      keySafe: known(yesNo),
    })),
    disclosure: known(() => ({
      state: known(() => one(words.disclosureStates)),
      recipients: known(() => one(words.recipientKinds)),
      recipientCount: known(() => one([0, 1, 15, 100, 101, 5000])),
      recipientTrusted: known(yesNo),
      deletionConfirmed: known(yesNo),
    })),
    availability: known(() => ({
      restored: known(() => one(words.restoredStates)),
      hoursUnavailable: known(() => one([0, 5, 24, 25, 120])),
      backup: known(() => one(words.backupStates)),
      effectOnPeople: known(() => one(words.effectsOnPeople)),
    })),
    integrity: known(() => one(words.integrityStates)),
    misuse: known(() => one(words.misuseStates)),
    undetectedDays: known(() => one([0, 13, 14, 90])),
    mitigation: known(() => one(words.mitigationStates)),
  };
}
