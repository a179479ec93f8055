import { expect } from 'chai';
import fc from 'fast-check';
import { controllerSectors, type BreachFacts } from '../../../src/facts/breach-facts.ts';
import { specialCategories } from '../../../src/risk/data-harm.ts';
import { propose, proposedAnswers } from '../../../src/risk/propose.ts';
import { severityOf } from '../../../src/risk/severity.ts';
import { factQuestions, isUnknown, withFact } from '../../../src/risk/unknown-facts.ts';
import { anyFacts } from '../../support/any-facts.ts';
import { seeded } from '../../support/naive-deadline.ts';
import {
  growingLists,
  ladders,
  neverLower,
  randomFacts,
  turnedAround,
} from '../../support/risk-ladders.ts';

const runs = { numRuns: 250 };
const laterRuns = { numRuns: 6000 };
const seededSamples = 1000;

describe('monotonicity of the proposal', () => {
  for (const [path, ladder] of Object.entries(ladders)) {
    it(`a worse ${path} never lowers it, and an unknown one stands between best and worst`, () => {
      const random = seeded(33);
      for (let count = 0; count < seededSamples; count += 1) {
        const facts = randomFacts(random);
        const proposals = ladder.map((step) => propose(withFact(facts, path, step)));
        const unknown = propose(withFact(facts, path, null));
        const [best = unknown] = proposals;
        const worst = proposals.at(-1) ?? unknown;
        proposals.slice(1).forEach((proposal, index) => {
          const before = proposals[index] ?? unknown;
          if (!neverLower(before, proposal)) expect.fail(JSON.stringify({ facts, index }));
        });
        if (!neverLower(best, unknown) || !neverLower(unknown, worst)) {
          expect.fail(`unknown ${path}: ${JSON.stringify(facts)}`);
        }
      }
    });

    it(`a worse ${path} never lowers it, whatever fast-check finds`, () => {
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

  for (const [path, all] of Object.entries(growingLists)) {
    it(`one more of ${path} never lowers it`, () => {
      fc.assert(
        fc.property(anyFacts, fc.constantFrom<string>(...all), (facts, extra) => {
          const list = (facts[path as keyof typeof growingLists] ?? ['OTHER']) as readonly string[];
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

function isDeciding(path: string, facts: BreachFacts): boolean {
  switch (path) {
    case 'specialDataDepth':
      // Depth is asked of special data; where none is named, a report of depth is an aggravation.
      return facts.dataCategories?.some((one) => specialCategories.includes(one)) ?? true;
    case 'intent':
      // Who reached known recipients did so by mistake until intent is reported.
      return facts.disclosure?.recipients !== 'KNOWN';
    case 'disclosure.recipientTrusted':
    case 'disclosure.deletionConfirmed':
      // An exception of which no part is reported is not claimed.
      return (
        facts.disclosure?.recipientTrusted === true || facts.disclosure?.deletionConfirmed === true
      );
    case 'dataCategories':
      // That readable data lead to nobody is an exception.
      return facts.unintelligible?.state !== 'NO';
    case 'unintelligible.state':
    case 'unintelligible.means':
    case 'unintelligible.keySafe':
      // So is protection of data that somebody is known to have read.
      return (
        facts.disclosure?.state !== 'PUBLISHED' && (facts.misuse ?? 'NONE_SEEN') === 'NONE_SEEN'
      );
    default:
      return !notDeciding.includes(path);
  }
}

describe('answers that come in later', () => {
  it('rule 13: an answer to a deciding question never turns a decided proposal around', () => {
    fc.assert(
      fc.property(anyFacts, (facts: BreachFacts) => {
        const before = propose(facts);
        for (const { path, answers, applies } of factQuestions) {
          if (!isDeciding(path, facts) || !isUnknown(facts, path) || !applies(facts)) continue;
          for (const answer of answers) {
            expect(turnedAround(before, propose(withFact(facts, path, answer))), path).to.be.false;
          }
        }
      }),
      laterRuns,
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

  it('rule 13: whatever the missing answers turn out to be, the severity lies in the range that was told', () => {
    const random = seeded(13);
    for (let count = 0; count < 20 * seededSamples; count += 1) {
      const facts = randomFacts(random);
      const { low, high } = severityOf(facts);
      const full = factQuestions.reduce(
        (filled, { path, answers, applies }) =>
          isUnknown(filled, path) && applies(facts)
            ? withFact(filled, path, answers[Math.floor(random() * answers.length)])
            : filled,
        facts,
      );
      const { score } = severityOf(full);
      if (score === null || score < low || score > high) {
        expect.fail(JSON.stringify({ facts, full, low, high, score }));
      }
    }
  });

  it('the sector moves no proposal: UAVG art. 42 is shown beside it', () => {
    const random = seeded(42);
    for (let count = 0; count < seededSamples; count += 1) {
      const facts = randomFacts(random);
      const proposals = controllerSectors.map((sector) =>
        propose(withFact(facts, 'controllerSector', sector)),
      );
      for (const proposal of proposals) expect(proposal).to.deep.equal(propose(facts));
    }
  });

  it('people are never told of a risk that the authority is not told of', () => {
    const random = seeded(34);
    for (let count = 0; count < 20 * seededSamples; count += 1) {
      const { notifyAuthority, notifyIndividuals } = propose(randomFacts(random));
      expect(proposedAnswers.indexOf(notifyAuthority)).to.be.at.least(
        proposedAnswers.indexOf(notifyIndividuals),
      );
    }
  });
});
