import { expect } from 'chai';
import fc from 'fast-check';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { dataContext } from '../../../src/risk/data-context.ts';
import { easeOfIdentification } from '../../../src/risk/ease-of-identification.ts';
import { severityLevel, severityOf } from '../../../src/risk/severity.ts';
import { anyFacts } from '../../support/any-facts.ts';

const ordinary: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  intent: 'ACCIDENTAL',
  controllerSector: 'OTHER',
  specialDataDepth: 'NONE',
  detailPerPerson: 'ORDINARY',
  subjectGroups: ['CUSTOMERS'],
  alreadyPublic: false,
  disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
};

describe('ENISA severity', () => {
  const contexts: readonly (readonly [string, BreachFacts, number])[] = [
    ['customer list of a shop', { dataCategories: ['NAME', 'CONTACT'] }, 1],
    ['whole customer files', { dataCategories: ['NAME'], detailPerPerson: 'EXTENSIVE' }, 2],
    ['customers of a clinic', { dataCategories: ['NAME'], controllerSector: 'HEALTH_CARE' }, 3],
    ['patients', { dataCategories: ['NAME'], subjectGroups: ['PATIENTS'] }, 3],
    ['undercover officers', { dataCategories: ['NAME'], subjectGroups: ['MILITARY_POLICE'] }, 4],
    ['minors', { dataCategories: ['NAME'], subjectGroups: ['MINORS'] }, 4],
    ['credentials of a bank', { dataCategories: ['CREDENTIALS'], controllerSector: 'FINANCE' }, 4],
    ['credentials of a music shop', { dataCategories: ['CREDENTIALS'] }, 1],
    ['help-desk call list', { dataCategories: ['COMMUNICATIONS'], detailPerPerson: 'MINIMAL' }, 1],
    ['a week of calls', { dataCategories: ['COMMUNICATIONS'] }, 2],
    ['places known before', { dataCategories: ['LOCATION'], alreadyPublic: true }, 1],
    ['a year of places', { dataCategories: ['LOCATION'], detailPerPerson: 'EXTENSIVE' }, 3],
    ['pharmacy purchases', { dataCategories: ['PURCHASES'], controllerSector: 'HEALTH_CARE' }, 4],
    ['balances of a month', { dataCategories: ['FINANCIAL_STATUS'] }, 3],
    ['one day of payments', { dataCategories: ['BILLING'], detailPerPerson: 'MINIMAL' }, 2],
    ['debts published before', { dataCategories: ['FINANCIAL_STATUS'], alreadyPublic: true }, 1],
    ['a year of statements', { dataCategories: ['BANK_ACCOUNT'], detailPerPerson: 'EXTENSIVE' }, 4],
    ['a usable card', { dataCategories: ['PAYMENT_CARD'] }, 4],
    [
      'a login and a bill at a bank',
      { dataCategories: ['BILLING', 'CREDENTIALS'], controllerSector: 'FINANCE' },
      4,
    ],
    ['a test result', { dataCategories: ['HEALTH'], specialDataDepth: 'SUBSTANTIAL' }, 4],
    ['a trace of health', { dataCategories: ['HEALTH'], specialDataDepth: 'TRACE' }, 2],
    ['health in name only', { dataCategories: ['HEALTH'] }, 1],
    [
      'health known to all',
      { dataCategories: ['HEALTH'], specialDataDepth: 'SUBSTANTIAL', alreadyPublic: true },
      1,
    ],
    [
      'something special, unnamed',
      { dataCategories: ['OTHER'], specialDataDepth: 'SUBSTANTIAL' },
      4,
    ],
  ];
  for (const [name, facts, value] of contexts) {
    it(`data context of ${name} is ${String(value)}`, () => {
      expect(dataContext({ ...ordinary, ...facts }).value).to.equal(value);
    });
  }

  it('keeps base value and adjustments apart, the class that counts first', () => {
    const { classes } = dataContext({
      ...ordinary,
      dataCategories: ['NAME', 'FINANCIAL_STATUS'],
      detailPerPerson: 'EXTENSIVE',
    });
    expect(classes).to.deep.equal([
      {
        dataClass: 'FINANCIAL',
        base: 3,
        adjustments: [{ factor: 'VOLUME_PER_PERSON', steps: 1 }],
        value: 4,
      },
      {
        dataClass: 'SIMPLE',
        base: 1,
        adjustments: [{ factor: 'VOLUME_PER_PERSON', steps: 1 }],
        value: 2,
      },
    ]);
  });

  it('shows only adjustments that were made, and counts what may yet lower the value', () => {
    const places: BreachFacts = { ...ordinary, dataCategories: ['LOCATION'] };
    expect(dataContext(places).classes[0]?.adjustments).to.deep.equal([]);
    expect(dataContext(places)).to.include({ value: 2, low: 2, high: 2 });
    expect(dataContext({ ...places, alreadyPublic: null })).to.include({ value: 2, low: 1 });
    expect(dataContext({ ...places, detailPerPerson: null })).to.include({ low: 1, high: 3 });
    expect(dataContext({ ...places, controllerSector: null })).to.include({ value: 2, high: 4 });
    const special: BreachFacts = { specialDataDepth: 'SUBSTANTIAL' };
    expect(dataContext({ ...special, alreadyPublic: false })).to.include({ value: null, low: 4 });
    expect(dataContext(special)).to.include({ value: null, low: 1, high: 4 });
  });

  const eases: readonly (readonly [BreachFacts['dataCategories'], number])[] = [
    [['PSEUDONYM'], 0.25],
    [['HEALTH'], 0.25],
    [['NATIONAL_ID'], 0.25],
    [['VEHICLE'], 0.5],
    [['NAME'], 0.75],
    [['CONTACT'], 0.75],
    [['NATIONAL_ID', 'CONTACT'], 0.75],
    [['NAME', 'CONTACT'], 1],
    [['NAME', 'DATE_OF_BIRTH'], 1],
    [['NAME', 'NATIONAL_ID'], 1],
    [['NAME', 'IMAGE_VOICE'], 1],
    [['IDENTITY_DOCUMENT'], 1],
  ];
  for (const [dataCategories, value] of eases) {
    it(`ease of identification from ${(dataCategories ?? []).join(' + ')} is ${String(value)}`, () => {
      expect(easeOfIdentification({ dataCategories }).value).to.equal(value);
    });
  }

  it('prefers what a person judged to what is derived', () => {
    const judged = easeOfIdentification({ dataCategories: ['NAME'], identifiability: 'LIMITED' });
    expect(judged).to.include({ value: 0.5, choice: 'IDENTIFICATION_JUDGED' });
    expect(easeOfIdentification({ identifiability: 'MAXIMUM' }).value).to.equal(1);
  });

  const examples: readonly (readonly [string, BreachFacts, number, string])[] = [
    [
      'hospital ransomware, restored after a day',
      {
        breachTypes: ['AVAILABILITY'],
        intent: 'MALICIOUS',
        dataCategories: ['NAME', 'HEALTH'],
        specialDataDepth: 'SUBSTANTIAL',
        disclosure: { state: 'EXCLUDED' },
        availability: { restored: 'FULLY', effectOnPeople: 'SERIOUS' },
      },
      3.75,
      'HIGH',
    ],
    [
      'salary slip to a wrong colleague',
      { ...ordinary, dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'] },
      3.25,
      'HIGH',
    ],
    [
      'stolen diagnoses of an insurer',
      {
        ...ordinary,
        intent: 'MALICIOUS',
        dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
        specialDataDepth: 'SUBSTANTIAL',
        disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
      },
      5,
      'VERY_HIGH',
    ],
    [
      'worst of everything',
      {
        breachTypes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'],
        intent: 'MALICIOUS',
        dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
        specialDataDepth: 'SUBSTANTIAL',
        disclosure: { state: 'PUBLISHED' },
        integrity: 'ALTERED_IRRECOVERABLE',
        availability: { restored: 'NEVER' },
      },
      6,
      'VERY_HIGH',
    ],
    [
      'found before anybody used it, half back',
      {
        breachTypes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'],
        intent: 'ACCIDENTAL',
        dataCategories: ['PSEUDONYM'],
        disclosure: { state: 'NOT_EXCLUDED' },
        integrity: 'ALTERED_RECOVERABLE',
        availability: { restored: 'PARTLY' },
      },
      0.75,
      'LOW',
    ],
  ];
  for (const [name, facts, score, level] of examples) {
    it(`${name} scores ${String(score)}`, () => {
      expect(severityOf(facts)).to.include({ score, level });
    });
  }

  it('changes its level at 2, 3 and 4 exactly', () => {
    expect([1.75, 2, 2.75, 3, 3.75, 4].map(severityLevel)).to.deep.equal([
      'LOW',
      'MEDIUM',
      'MEDIUM',
      'HIGH',
      'HIGH',
      'VERY_HIGH',
    ]);
  });

  it('rule 13: unknown is not zero: no score without data or identification, and a range', () => {
    expect(severityOf({})).to.deep.include({ score: null, level: null, low: 0.25, high: 6 });
    expect(severityOf({ identifiability: 'LIMITED' }).score).to.equal(null);
    const open = severityOf({ dataCategories: ['NAME', 'CONTACT'] });
    expect(open.circumstances).to.deep.equal({
      confidentiality: null,
      integrity: null,
      availability: null,
      maliciousIntent: null,
    });
    expect(open).to.include({ score: 1, low: 1, high: 6 });
  });

  it('rule 13: half an answer narrows the range', () => {
    const { circumstances, low, high } = severityOf({
      ...ordinary,
      dataCategories: ['NAME', 'CONTACT'],
      disclosure: { state: 'CONFIRMED' },
    });
    expect(circumstances.confidentiality).to.equal(0.25);
    expect({ low, high }).to.deep.equal({ low: 1.25, high: 1.5 });
  });

  it('asks nothing of what the breach does not concern', () => {
    const { circumstances } = severityOf({ ...ordinary, dataCategories: ['NAME'] });
    expect(circumstances).to.deep.equal({
      confidentiality: 0.25,
      integrity: 0,
      availability: 0,
      maliciousIntent: 0,
    });
    const outage = severityOf({ breachTypes: ['AVAILABILITY'], intent: 'ACCIDENTAL' });
    expect(outage.circumstances.confidentiality).to.equal(0);
    const attack = severityOf({ breachTypes: ['AVAILABILITY'], intent: 'MALICIOUS' });
    expect(attack.circumstances.confidentiality).to.equal(null);
  });

  it('stands between its low and high end, and is the sum of its parts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const severity = severityOf(facts);
        const { score, low, high, dataContext: data, easeOfIdentification: ease } = severity;
        expect(low).to.be.at.most(high);
        if (score === null || data === null || ease === null) return;
        const points = Object.values(severity.circumstances).map((part) => part ?? 0);
        expect(score).to.equal(data * ease + points.reduce((sum, part) => sum + part, 0));
        expect(score).to.be.within(low, high);
        expect(Number.isInteger(score * 16)).to.equal(true);
      }),
      { numRuns: 1500 },
    );
  });
});
