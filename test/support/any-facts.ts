import fc from 'fast-check';
import * as words from '../../src/facts/breach-facts.ts';
import type { BreachFacts } from '../../src/facts/breach-facts.ts';

const known = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const one = <T>(list: readonly T[]) => known(fc.constantFrom(...list));
const some = <T>(list: readonly T[], max: number) =>
  known(fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: max }));

const people = fc
  .tuple(known(fc.integer({ min: 0, max: 300 })), known(fc.integer({ min: 0, max: 300 })))
  .map(([one, other]) =>
    one !== null && other !== null
      ? { min: Math.min(one, other), max: Math.max(one, other) }
      : { min: one, max: other },
  );

/** Any facts that the contract allows, each as often unknown as not. */
export const anyFacts: fc.Arbitrary<BreachFacts> = fc.record({
  breachTypes: some(words.breachTypes, 3),
  origin: one(words.breachOrigins),
  intent: one(words.breachIntents),
  controllerSector: one(words.controllerSectors),
  dataCategories: some(words.dataCategories, 4),
  specialDataDepth: one(words.specialDataDepths),
  detailPerPerson: one(words.detailsPerPerson),
  subjectGroups: some(words.subjectGroups, 3),
  people: known(people),
  identifiability: one(words.identifiabilities),
  alreadyPublic: known(fc.boolean()),
  unintelligible: known(
    fc.record({
      state: one(words.unintelligibleStates),
      means: one(words.unintelligibleMeans),
      keySafe: known(fc.boolean()),
    }),
  ),
  disclosure: known(
    fc.record({
      state: one(words.disclosureStates),
      recipients: one(words.recipientKinds),
      recipientCount: known(fc.constantFrom(1, 15, 100, 101, 5000)),
      recipientTrusted: known(fc.boolean()),
      deletionConfirmed: known(fc.boolean()),
    }),
  ),
  availability: known(
    fc.record({
      restored: one(words.restoredStates),
      hoursUnavailable: known(fc.constantFrom(0, 5, 24, 25, 120)),
      backup: one(words.backupStates),
      effectOnPeople: one(words.effectsOnPeople),
    }),
  ),
  integrity: one(words.integrityStates),
  misuse: one(words.misuseStates),
  undetectedDays: known(fc.constantFrom(0, 13, 14, 90)),
  mitigation: one(words.mitigationStates),
});
