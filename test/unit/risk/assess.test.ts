import { expect } from 'chai';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess, riskMethod } from '../../../src/risk/assess.ts';
import { factQuestions, isUnknown, withFact } from '../../../src/risk/unknown-facts.ts';
import { riskRules, riskRuleText } from '../../../src/texts/risk-rules.ts';
import { anyFacts } from '../../support/any-facts.ts';
import schema from '../../support/contract/assessment.schema.json' with { type: 'json' };
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';

const validates = new Ajv2020({ strict: false }).compile(schema);
const answers = ['notifyAuthority', 'notifyIndividuals'] as const;

/** What nobody reported is not presumed: aggravations and nuances that do not hold a proposal back. */
const unreported: readonly string[] = ['misuse', 'undetectedDays', 'detailPerPerson'];

function caseFacts(id: string): BreachFacts {
  const row = edpbCases.find((one) => one.id === id);
  if (!row) throw new Error(`no case ${id}`);
  return row.facts;
}

function missingFor(facts: BreachFacts, answer: (typeof answers)[number]): readonly string[] {
  return assess(facts)
    .missing.filter(({ couldChange }) => couldChange.includes(answer))
    .map(({ fact }) => fact);
}

describe('assessment', () => {
  it('has the shape of the contract, whatever is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const valid = validates(JSON.parse(JSON.stringify(assess(facts))));
        expect(valid, JSON.stringify(validates.errors)).to.equal(true);
      }),
      { numRuns: 300 },
    );
    expect(assess({}).method).to.deep.equal(riskMethod);
  });

  it('rule 13: an open proposal always names what keeps it open', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { proposal, missing, reasons } = assess(facts);
        for (const answer of answers) {
          if (proposal[answer] !== 'UNDECIDED') continue;
          expect(missing.some(({ couldChange }) => couldChange.includes(answer))).to.equal(true);
        }
        const open = Object.values(proposal).includes('UNDECIDED');
        const named = reasons.find(({ rule }) => rule === 'FACTS_MISSING');
        expect(named === undefined).to.equal(!open);
        if (named) expect(named.facts).not.to.be.empty;
      }),
      { numRuns: 300 },
    );
  });

  it('rests on known facts only, and always on at least one rule', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { reasons } = assess(facts);
        expect(reasons).not.to.be.empty;
        for (const { rule, facts: used } of reasons) {
          if (rule === 'FACTS_MISSING') continue;
          expect(
            used.filter((fact) => isUnknown(facts, fact)),
            rule,
          ).to.be.empty;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rule 13: every unanswered question of a labelled case is named, and never turns it around', () => {
    for (const { id, facts } of edpbCases) {
      const whole = assess(facts).proposal;
      for (const { path, applies } of factQuestions) {
        if (isUnknown(facts, path)) continue;
        const without = withFact(facts, path, null);
        const { proposal, missing } = assess(without);
        for (const answer of answers) {
          const pair = [whole[answer], proposal[answer]].sort().join();
          if (!unreported.includes(path)) expect(pair, `${id} ${path}`).not.to.equal('NO,YES');
        }
        for (const answer of answers) {
          if (proposal[answer] === whole[answer]) continue;
          expect(missingFor(without, answer), `${id} ${path} ${answer}`).to.include(path);
        }
        if (applies(without) && path !== 'specialDataDepth') {
          expect(
            missing.map(({ fact }) => fact),
            id,
          ).to.include(path);
        }
      }
    }
  });

  it('rule 13: a missing deciding fact leaves the proposal open and is named', () => {
    const open: readonly (readonly [string, string])[] = [
      ['01/2021-10', 'unintelligible.keySafe'],
      ['01/2021-10', 'unintelligible.state'],
      ['01/2021-10', 'unintelligible.means'],
      ['01/2021-10', 'availability.effectOnPeople'],
      ['01/2021-09', 'disclosure.recipientTrusted'],
      ['01/2021-09', 'disclosure.deletionConfirmed'],
      ['01/2021-09', 'disclosure.recipients'],
      ['01/2021-05', 'intent'],
      ['01/2021-13', 'people'],
      ['01/2021-13', 'dataCategories'],
      ['9/2022-B-iii', 'availability.effectOnPeople'],
      ['9/2022-B-iv, backup restored in good time', 'disclosure.state'],
    ];
    for (const [id, path] of open) {
      const facts = withFact(caseFacts(id), path, null);
      const answer = id === '01/2021-05' ? 'notifyIndividuals' : 'notifyAuthority';
      expect(assess(facts).proposal[answer], `${id} ${path}`).to.equal('UNDECIDED');
      expect(missingFor(facts, answer), id).to.include(path);
    }
    const outage = withFact(caseFacts('9/2022-B-iii'), 'disclosure.state', null);
    expect(assess(outage).proposal.notifyAuthority).to.equal('NO');
  });

  it('names the end of the number of people that is open, where it matters', () => {
    const named = (people: unknown) => {
      const facts = withFact(caseFacts('01/2021-13'), 'people', people);
      const { proposal } = assess(facts);
      const asked = missingFor(facts, 'notifyAuthority').filter((fact) => /^people/.test(fact));
      return [proposal.notifyAuthority, ...asked];
    };
    expect(named({ min: 2, max: null })).to.deep.equal(['UNDECIDED', 'people.max']);
    expect(named({ min: null, max: 101 })).to.deep.equal(['UNDECIDED', 'people.min']);
    expect(named({ min: 100, max: 101 })).to.deep.equal(['UNDECIDED', 'people']);
    for (const unknown of [null, {}, { min: null, max: null }]) {
      expect(named(unknown)).to.deep.equal(['UNDECIDED', 'people']);
    }
    expect(named({ max: 100 })).to.deep.equal(['NO']);
    expect(named({ min: 0, max: 0 })).to.deep.equal(['NO']);
    expect(named({ min: 101 })).to.deep.equal(['YES']);
  });

  it('knows nothing, decides nothing, and asks everything that decides', () => {
    const { proposal } = assess({});
    expect(proposal).to.deep.equal({
      notifyAuthority: 'UNDECIDED',
      notifyIndividuals: 'UNDECIDED',
    });
    expect(missingFor({}, 'notifyAuthority')).to.include.members([
      'intent',
      'dataCategories',
      'people',
      'unintelligible.state',
      'unintelligible.keySafe',
      'disclosure.state',
      'disclosure.recipients',
      'disclosure.recipientTrusted',
      'disclosure.deletionConfirmed',
      'availability.effectOnPeople',
      'availability.restored',
      'integrity',
    ]);
    expect(missingFor({}, 'notifyIndividuals')).to.include('mitigation');
  });

  it('asks everything of a case of which nothing is known', () => {
    expect(assess({}).missing.map(({ fact }) => fact)).to.deep.equal([
      'breachTypes',
      'origin',
      'intent',
      'controllerSector',
      'dataCategories',
      'specialDataDepth',
      'detailPerPerson',
      'subjectGroups',
      'people',
      'identifiability',
      'alreadyPublic',
      'unintelligible.state',
      'unintelligible.means',
      'unintelligible.keySafe',
      'disclosure.state',
      'disclosure.recipients',
      'disclosure.recipientCount',
      'disclosure.recipientTrusted',
      'disclosure.deletionConfirmed',
      'availability.restored',
      'availability.hoursUnavailable',
      'availability.backup',
      'availability.effectOnPeople',
      'integrity',
      'misuse',
      'undetectedDays',
      'mitigation',
    ]);
  });

  it('hopes for protection that nobody reported only while nobody is known to have read the data', () => {
    const published = caseFacts('9/2022-B-vi');
    const authority = (facts: BreachFacts, unintelligible: BreachFacts['unintelligible']) =>
      assess({ ...facts, unintelligible }).proposal.notifyAuthority;
    expect(authority(published, null)).to.equal('YES');
    expect(authority(published, { keySafe: true })).to.equal('UNDECIDED');
    expect(authority(published, { means: 'ENCRYPTION' })).to.equal('UNDECIDED');
    expect(authority(published, { means: 'SALTED_HASH' })).to.equal('UNDECIDED');
    expect(authority(published, { means: 'PSEUDONYMISATION' })).to.equal('YES');
    expect(authority(published, { keySafe: false })).to.equal('YES');
    const stolen = caseFacts('01/2021-11');
    expect(authority(stolen, null)).to.equal('UNDECIDED');
    expect(authority({ ...stolen, misuse: 'POSSIBLE' }, null)).to.equal('YES');
  });

  it('takes known recipients for a mistake until intent or somebody from outside is reported', () => {
    const unsaid = withFact(caseFacts('01/2021-09'), 'intent', null);
    const authority = (facts: BreachFacts) => assess(facts).proposal.notifyAuthority;
    expect(authority(unsaid)).to.equal('NO');
    expect(authority({ ...unsaid, origin: 'EXTERNAL' })).to.equal('UNDECIDED');
    expect(authority(withFact(unsaid, 'disclosure.recipients', null))).to.equal('UNDECIDED');
  });

  it('does not know whether patients are shown until the depth is told', () => {
    const patients: BreachFacts = {
      ...caseFacts('9/2022-B-x, few addresses and nothing sensitive'),
      subjectGroups: ['PATIENTS'],
      specialDataDepth: null,
    };
    expect(assess(patients).proposal).to.deep.equal({
      notifyAuthority: 'UNDECIDED',
      notifyIndividuals: 'UNDECIDED',
    });
    expect(assess({ ...patients, specialDataDepth: 'NONE' }).proposal.notifyAuthority).to.equal(
      'NO',
    );
  });

  it('lists aggravating facts that nobody reported without waiting for them', () => {
    const facts = withFact(caseFacts('01/2021-13'), 'misuse', null);
    expect(assess(facts).proposal.notifyAuthority).to.equal('NO');
    expect(missingFor(facts, 'notifyAuthority')).to.include('misuse');
  });

  it('does not ask who received what nobody received', () => {
    const asked = assess(caseFacts('9/2022-B-iii')).missing.map(({ fact }) => fact);
    expect(asked.filter((fact) => fact.startsWith('disclosure.'))).to.be.empty;
  });

  it('raises the flags of ENISA outside the score', () => {
    const facts = caseFacts('01/2021-10');
    expect(assess(facts).flags).to.deep.equal(['UNINTELLIGIBLE_DATA']);
    const many = withFact(facts, 'people', { min: 101 });
    expect(assess(many).flags).to.deep.equal(['MORE_THAN_100_PEOPLE', 'UNINTELLIGIBLE_DATA']);
    expect(assess(many).severity.score).to.equal(assess(facts).severity.score);
    expect(assess(withFact(facts, 'people', { min: 100 })).flags).to.not.include(
      'MORE_THAN_100_PEOPLE',
    );
    expect(assess(withFact(facts, 'unintelligible.keySafe', null)).flags).to.be.empty;
  });

  it('shows UAVG art. 42 beside the proposal for financial undertakings and changes nothing', () => {
    for (const controllerSector of ['FINANCE', 'INSURANCE'] as const) {
      const facts = { ...caseFacts('01/2021-18'), controllerSector };
      const { proposal, reasons } = assess(facts);
      expect(proposal.notifyIndividuals).to.equal('YES');
      expect(reasons.map(({ rule }) => rule)).to.include('UAVG_42');
    }
    const rules = (facts: BreachFacts) => assess(facts).reasons.map(({ rule }) => rule);
    expect(rules(caseFacts('01/2021-18'))).to.not.include('UAVG_42');
    expect(rules(caseFacts('01/2021-09'))).to.not.include('UAVG_42');
  });

  it('says every rule in Dutch and English, with its article', () => {
    for (const rule of Object.keys(riskRules) as (keyof typeof riskRules)[]) {
      expect(riskRules[rule].article).to.match(/art\.|recital/);
      expect(riskRuleText(rule, 'nl')).to.match(/\.$/).and.not.equal(riskRuleText(rule, 'en'));
    }
  });

  it('takes an empty list of types or categories as no answer', () => {
    for (const path of ['dataCategories', 'breachTypes']) {
      const facts = withFact(caseFacts('01/2021-09'), path, []);
      const unknown = withFact(caseFacts('01/2021-09'), path, null);
      expect(assess(facts).proposal).to.deep.equal(assess(unknown).proposal);
    }
    const facts = withFact(caseFacts('01/2021-13'), 'dataCategories', []);
    expect(assess(facts).proposal.notifyAuthority).to.equal('UNDECIDED');
  });

  it('speaks of a removed high risk only where there was one, and of no risk only when nothing else speaks', () => {
    const rules = (facts: BreachFacts) => assess(facts).reasons.map(({ rule }) => rule);
    const mild = withFact(caseFacts('01/2021-16'), 'mitigation', 'HIGH_RISK_REMOVED');
    expect(rules(mild)).to.not.include('HIGH_RISK_REMOVED');
    for (const { facts } of edpbCases) expect(rules(facts)).to.not.include('NO_RISK_FOUND');
    const harmless: BreachFacts = {
      breachTypes: ['INTEGRITY'],
      intent: 'ACCIDENTAL',
      integrity: 'ALTERED_UNUSED',
      dataCategories: ['NAME'],
    };
    expect(rules(harmless)).to.deep.equal(['NO_RISK_FOUND']);
  });

  it('while open, shows what is certain and leaves out what would take a lucky answer', () => {
    const open = assess(withFact(caseFacts('01/2021-10'), 'unintelligible.keySafe', null));
    const rules = open.reasons.map(({ rule }) => rule);
    expect(rules).to.include.members(['CONTROL_LOST', 'NO_EFFECT_ON_PEOPLE', 'FACTS_MISSING']);
    expect(rules).to.not.include('UNINTELLIGIBLE_KEY_SAFE');
  });

  it('asks whether altered data came back unfelt only when half of that is established', () => {
    const hospital = caseFacts('01/2021-03');
    const answered = (restored: string | null, effectOnPeople: string | null) =>
      assess({
        ...hospital,
        availability: { hoursUnavailable: 5, backup: 'FULL', restored, effectOnPeople },
      } as BreachFacts).proposal.notifyAuthority;
    expect(answered(null, 'NONE')).to.equal('UNDECIDED');
    expect(answered('FULLY', null)).to.equal('UNDECIDED');
    expect(answered(null, null)).to.equal('YES');
    expect(answered('FULLY', 'NONE')).to.equal('NO');
  });

  it('an exception of which nothing is established holds back only where nothing aggravates', () => {
    const unclaimed = withFact(
      withFact(caseFacts('01/2021-09'), 'disclosure.recipientTrusted', null),
      'disclosure.deletionConfirmed',
      null,
    );
    const authority = (path: string, value: unknown) =>
      assess(withFact(unclaimed, path, value)).proposal.notifyAuthority;
    expect(authority('people', { min: 20, max: 30 })).to.equal('UNDECIDED');
    expect(authority('people', null)).to.equal('UNDECIDED');
    expect(authority('people', { min: 200, max: 300 })).to.equal('YES');
    expect(authority('misuse', 'POSSIBLE')).to.equal('YES');
    for (const group of ['MINORS', 'VULNERABLE', 'MILITARY_POLICE']) {
      expect(authority('subjectGroups', [group]), group).to.equal('YES');
    }
    expect(authority('specialDataDepth', 'TRACE')).to.equal('UNDECIDED');
    expect(authority('dataCategories', ['NAME', 'VEHICLE', 'INSURANCE_POLICY'])).to.equal('YES');
    expect(authority('dataCategories', ['NAME', 'FINANCIAL_STATUS'])).to.equal('YES');
  });

  it('says of each missing fact exactly what it could change', () => {
    expect(assess(caseFacts('01/2021-18')).missing).to.deep.equal([
      { fact: 'alreadyPublic', couldChange: ['severity'] },
      { fact: 'integrity', couldChange: ['severity'] },
      { fact: 'mitigation', couldChange: [] },
    ]);
    const openEnd = withFact(caseFacts('01/2021-13'), 'people', { min: 2, max: null });
    expect(assess(openEnd).missing).to.deep.equal([
      { fact: 'people.max', couldChange: ['notifyAuthority'] },
      { fact: 'alreadyPublic', couldChange: ['notifyAuthority'] },
      { fact: 'disclosure.recipientTrusted', couldChange: ['notifyAuthority'] },
      { fact: 'disclosure.deletionConfirmed', couldChange: ['notifyAuthority'] },
      { fact: 'availability.hoursUnavailable', couldChange: [] },
      { fact: 'undetectedDays', couldChange: [] },
      { fact: 'mitigation', couldChange: [] },
    ]);
  });
});
