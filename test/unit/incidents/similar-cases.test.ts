import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { likenessOf, similarDaysMax, toldCase } from '../../../src/incidents/similar-cases.ts';
import type { Incident } from '../../../src/incidents/incident.ts';
import { addMs, dayMs } from '../../../src/shared/instant.ts';
import { assess } from '../../../src/risk/assess.ts';
import { aDecision, now, opened, own } from './incident-fixture.ts';

const mail: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
  specialDataDepth: 'NONE',
  intent: 'ACCIDENTAL',
  disclosure: { state: 'CONFIRMED' },
  people: { min: 1_240, max: 1_240 },
  subjectGroups: ['RESIDENTS'],
};
const all = ['BREACH_TYPE', 'DATA', 'SPECIAL_DATA', 'DISCLOSURE', 'INTENT', 'SCALE', 'GROUPS'];

describe('in similar cases people were told', () => {
  it('a breach is like itself, in every respect that is known', () => {
    expect(likenessOf(mail, mail)).to.deep.equal(all);
  });

  const different: readonly [string, BreachFacts][] = [
    ['another type', { breachTypes: ['AVAILABILITY'] }],
    ['other data', { dataCategories: ['NAME', 'LOCATION', 'VEHICLE'] }],
    ['special data', { specialDataDepth: 'SUBSTANTIAL' }],
    ['nobody got it', { disclosure: { state: 'EXCLUDED' } }],
    ['an attack', { intent: 'MALICIOUS' }],
    ['far fewer people', { people: { min: 1, max: 100 } }],
    ['other people', { subjectGroups: ['EMPLOYEES'] }],
  ];
  for (const [what, change] of different) {
    it(`${what} makes it another case`, () => {
      expect(likenessOf({ ...mail, ...change }, mail)).to.equal(null);
    });
  }

  it('more people, or a tenth of them, are a comparable scale', () => {
    for (const count of [124, 5_000_000]) {
      const people = { min: count, max: count };
      expect(likenessOf({ ...mail, people }, mail)).to.deep.equal(all);
    }
  });

  it('half of the kinds of data in common is enough, less is not', () => {
    const with4 = { ...mail, dataCategories: ['NAME', 'CONTACT', 'FAMILY'] as const };
    expect(likenessOf(with4, mail)).to.include('DATA');
    const with5 = { ...mail, dataCategories: ['NAME', 'CONTACT', 'FAMILY', 'VEHICLE'] as const };
    expect(likenessOf(with5, mail)).to.equal(null);
  });

  it('rule 13: an unanswered question tells neither way, but type and data must be known', () => {
    const { breachTypes, dataCategories } = mail;
    expect(likenessOf({ breachTypes, dataCategories }, mail)).to.deep.equal([
      'BREACH_TYPE',
      'DATA',
    ]);
    expect(likenessOf({ ...mail, dataCategories: null }, mail)).to.equal(null);
    expect(likenessOf({ ...mail, breachTypes: [] }, mail)).to.equal(null);
  });

  const earlier = (change: Parameters<typeof aDecision>[0] = {}): Incident => ({
    ...opened(),
    assessments: [
      ...[{ id: 'a1', partyId: own, factsVersion: 1, facts: mail, answer: assess(mail) }].map(
        (it) => ({ ...it, by: 'anna', at: now }),
      ),
    ],
    decisions: [aDecision({ assessmentId: 'a1', ...change })],
  });
  const matter = { partyId: own, subject: 'NOTIFY_AUTHORITY' } as const;

  it('finds a decision in force to tell, on the same matter', () => {
    expect(toldCase(earlier(), matter, mail, now)).to.deep.equal({ decidedAt: now, alike: all });
    const others = [
      earlier({ tell: false }),
      earlier({ state: 'SUPERSEDED' }),
      earlier({ subject: 'NOTIFY_INDIVIDUALS' }),
      earlier({ partyId: 'another' }),
    ];
    for (const other of others) expect(toldCase(other, matter, mail, now)).to.equal(null);
  });

  it('looks back five years', () => {
    const at = (days: number) => earlier({ at: addMs(now, -days * dayMs) });
    expect(toldCase(at(similarDaysMax), matter, mail, now)).to.not.equal(null);
    expect(toldCase(at(similarDaysMax + 1), matter, mail, now)).to.equal(null);
  });
});
