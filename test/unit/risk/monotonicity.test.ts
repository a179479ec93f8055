import { expect } from 'chai';
import fc from 'fast-check';
import * as words from '../../../src/facts/breach-facts.ts';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { specialCategories } from '../../../src/risk/data-harm.ts';
import { propose, proposedAnswers, type Proposal } from '../../../src/risk/propose.ts';
import { factQuestions, isUnknown, withFact } from '../../../src/risk/unknown-facts.ts';
import { anyFacts } from '../../support/any-facts.ts';

const runs = { numRuns: 400 };

/** From best to worst for the people. */
const ladders: Readonly<Record<string, readonly unknown[]>> = {
  intent: ['ACCIDENTAL', 'MALICIOUS'],
  specialDataDepth: words.specialDataDepths,
  detailPerPerson: words.detailsPerPerson,
  people: [
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
  'unintelligible.means': ['ENCRYPTION', 'PSEUDONYMISATION'],
  'unintelligible.keySafe': [true, false],
  'disclosure.state': words.disclosureStates,
  'disclosure.recipients': words.recipientKinds,
  'disclosure.recipientCount': [1, 100, 101, 5000],
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

function neverLower(before: Proposal, after: Proposal): boolean {
  return (['notifyAuthority', 'notifyIndividuals'] as const).every(
    (answer) => proposedAnswers.indexOf(after[answer]) >= proposedAnswers.indexOf(before[answer]),
  );
}

describe('monotonicity of the proposal', () => {
  for (const [path, ladder] of Object.entries(ladders)) {
    it(`a worse ${path} never lowers it`, () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const proposals = ladder.map((step) => propose(withFact(facts, path, step)));
          proposals.slice(1).forEach((proposal, index) => {
            const before = proposals[index];
            expect(before && neverLower(before, proposal), `step ${String(index)}`).to.be.true;
          });
        }),
        runs,
      );
    });
  }

  const lists = {
    dataCategories: words.dataCategories,
    subjectGroups: words.subjectGroups,
    breachTypes: words.breachTypes,
  } as const;
  for (const [path, all] of Object.entries(lists)) {
    it(`one more of ${path} never lowers it`, () => {
      fc.assert(
        fc.property(anyFacts, fc.constantFrom(...all), (facts, extra) => {
          const list = (facts[path as keyof typeof lists] ?? ['OTHER']) as readonly string[];
          const now = path === 'breachTypes' && !facts.breachTypes ? ['CONFIDENTIALITY'] : list;
          const before = propose(withFact(facts, path, now));
          const after = propose(withFact(facts, path, [...new Set([...now, extra])]));
          expect(neverLower(before, after)).to.be.true;
        }),
        { numRuns: 1500 },
      );
    });
  }
});

/** Exceptions that nobody claimed and aggravations that nobody reported do not hold a proposal back. */
const notDeciding: readonly string[] = [
  'alreadyPublic',
  'mitigation',
  'misuse',
  'undetectedDays',
  'identifiability',
  'subjectGroups',
  'detailPerPerson',
  'disclosure.recipientCount',
];

/** Depth is asked of special data; where none is named, a report of depth is an aggravation. */
function isDeciding(path: string, facts: BreachFacts): boolean {
  if (path !== 'specialDataDepth') return !notDeciding.includes(path);
  return facts.dataCategories?.some((one) => specialCategories.includes(one)) ?? true;
}

function opposite(before: Proposal, after: Proposal): boolean {
  return (['notifyAuthority', 'notifyIndividuals'] as const).some(
    (answer) =>
      (before[answer] === 'YES' && after[answer] === 'NO') ||
      (before[answer] === 'NO' && after[answer] === 'YES'),
  );
}

describe('answers that come in later', () => {
  it('rule 13: an answer to a deciding question never turns a decided proposal around', () => {
    fc.assert(
      fc.property(anyFacts, (facts: BreachFacts) => {
        const before = propose(facts);
        for (const { path, answers, applies } of factQuestions) {
          if (!isDeciding(path, facts) || !isUnknown(facts, path) || !applies(facts)) continue;
          for (const answer of answers) {
            expect(opposite(before, propose(withFact(facts, path, answer))), path).to.be.false;
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('rule 13: with every question answered the proposal is never open', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts: BreachFacts, choice) => {
        const full = factQuestions.reduce(
          (filled, { path, answers }) =>
            isUnknown(filled, path) || path === 'people'
              ? withFact(filled, path, answers[choice % answers.length])
              : filled,
          facts,
        );
        expect(Object.values(propose(full))).not.to.include('UNDECIDED');
      }),
      runs,
    );
  });

  it('people are never told of a risk that the authority is not told of', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { notifyAuthority, notifyIndividuals } = propose(facts);
        expect(proposedAnswers.indexOf(notifyAuthority)).to.be.at.least(
          proposedAnswers.indexOf(notifyIndividuals),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
