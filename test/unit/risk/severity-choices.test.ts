import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';
import { severityParts, type SeverityChoice } from '../../../src/risk/severity-choices.ts';
import { severityOf } from '../../../src/risk/severity.ts';
import { isUnknown } from '../../../src/risk/unknown-facts.ts';
import {
  severityChoices,
  severityChoiceText,
  type SeverityChoiceId,
} from '../../../src/texts/severity-choices.ts';
import { seeded } from '../../support/naive-deadline.ts';
import { randomFacts } from '../../support/risk-ladders.ts';

const samples = 10_000;

/** Everything answered, and nothing that raises or lowers. */
const plain: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'],
  intent: 'ACCIDENTAL',
  controllerSector: 'RETAIL',
  dataCategories: ['NAME', 'CONTACT'],
  specialDataDepth: 'NONE',
  detailPerPerson: 'ORDINARY',
  subjectGroups: ['CUSTOMERS'],
  alreadyPublic: false,
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  availability: { restored: 'FULLY', effectOnPeople: 'NONE' },
  integrity: 'INTACT',
};

type Told = readonly [value: number | null, low: number, high: number, facts: readonly string[]];
const data = ['dataCategories'] as const;
const depth = ['dataCategories', 'specialDataDepth'] as const;
const state = ['disclosure.state'] as const;
const who = ['disclosure.state', 'disclosure.recipients'] as const;
const back = ['availability.restored'] as const;
const felt = ['availability.restored', 'availability.effectOnPeople'] as const;
const exactly = (value: number, facts: readonly string[]): Told => [value, value, value, facts];
const open: Told = [null, 0, 0.5, []];

/** Every choice once: what is different from the plain case, and what is told of it. */
const rows: readonly (readonly [SeverityChoiceId, BreachFacts, Told])[] = [
  ['SIMPLE', {}, exactly(1, data)],
  ['BEHAVIOURAL', { dataCategories: ['PROFILE'] }, exactly(2, data)],
  ['FINANCIAL', { dataCategories: ['BILLING'] }, exactly(3, data)],
  ['SENSITIVE', { specialDataDepth: 'SUBSTANTIAL' }, exactly(4, depth)],
  ['VOLUME_PER_PERSON', { detailPerPerson: 'EXTENSIVE' }, exactly(1, ['detailPerPerson'])],
  [
    'CONTROLLER_FIELD_HEALTH',
    { subjectGroups: ['PATIENTS'] },
    exactly(2, ['controllerSector', 'subjectGroups']),
  ],
  ['PEOPLE_AT_SPECIAL_RISK', { subjectGroups: ['MINORS'] }, exactly(3, ['subjectGroups'])],
  [
    'OPENS_FINANCIAL_ACCOUNT',
    { dataCategories: ['CREDENTIALS'], controllerSector: 'FINANCE' },
    exactly(3, ['controllerSector', 'dataCategories']),
  ],
  ['FIT_FOR_PAYMENT_FRAUD', { dataCategories: ['PAYMENT_CARD'] }, exactly(1, data)],
  [
    'NO_REAL_INSIGHT',
    { dataCategories: ['BILLING'], detailPerPerson: 'MINIMAL' },
    exactly(-1, ['detailPerPerson']),
  ],
  ['NO_REAL_INSIGHT', { dataCategories: ['HEALTH'] }, exactly(-3, ['specialDataDepth'])],
  [
    'PUBLIC_BEFORE',
    { dataCategories: ['BILLING'], alreadyPublic: true },
    exactly(-2, ['alreadyPublic']),
  ],
  [
    'ONLY_A_TRACE',
    { dataCategories: ['HEALTH'], specialDataDepth: 'TRACE' },
    exactly(-2, ['specialDataDepth']),
  ],
  ['DATA_UNKNOWN', { dataCategories: null }, [null, 1, 4, []]],
  ['IDENTIFICATION_JUDGED', { identifiability: 'LIMITED' }, exactly(0.5, ['identifiability'])],
  ['NAME_WITH_ANOTHER', {}, exactly(1, data)],
  ['NUMBER_WITH_CONTACT', { dataCategories: ['NATIONAL_ID', 'CONTACT'] }, exactly(0.75, data)],
  ['STRONGEST_IDENTIFIER', { dataCategories: ['VEHICLE'] }, exactly(0.5, data)],
  ['NO_IDENTIFIER', { dataCategories: ['PSEUDONYM'] }, exactly(0.25, data)],
  ['IDENTIFICATION_UNKNOWN', { dataCategories: null }, [null, 0.25, 1, []]],
  ['CONFIDENTIALITY_KEPT', { disclosure: { state: 'EXCLUDED' } }, exactly(0, state)],
  ['EXPOSED_ONLY', {}, exactly(0, state)],
  [
    'RECIPIENTS_KNOWN',
    { disclosure: { state: 'LIKELY', recipients: 'KNOWN' } },
    exactly(0.25, who),
  ],
  [
    'RECIPIENTS_UNKNOWN',
    { disclosure: { state: 'LIKELY', recipients: 'UNKNOWN' } },
    exactly(0.5, who),
  ],
  [
    'RECIPIENTS_UNKNOWN',
    { disclosure: { state: 'PUBLISHED', recipients: 'KNOWN' } },
    exactly(0.5, state),
  ],
  ['RECIPIENTS_OPEN', { disclosure: { state: 'CONFIRMED' } }, [0.25, 0.25, 0.5, state]],
  ['CONFIDENTIALITY_OPEN', { disclosure: null }, open],
  [
    'CONFIDENTIALITY_ASIDE',
    { disclosure: null, breachTypes: ['INTEGRITY'] },
    exactly(0, ['breachTypes', 'intent']),
  ],
  ['UNALTERED', {}, exactly(0, ['integrity'])],
  ['ALTERED_UNUSED', { integrity: 'ALTERED_UNUSED' }, exactly(0, ['integrity'])],
  ['ALTERED_RECOVERABLE', { integrity: 'ALTERED_RECOVERABLE' }, exactly(0.25, ['integrity'])],
  ['ALTERED_IRRECOVERABLE', { integrity: 'ALTERED_IRRECOVERABLE' }, exactly(0.5, ['integrity'])],
  ['INTEGRITY_OPEN', { integrity: null }, open],
  [
    'INTEGRITY_ASIDE',
    { integrity: null, breachTypes: ['CONFIDENTIALITY'] },
    exactly(0, ['breachTypes']),
  ],
  ['BACK_UNFELT', {}, exactly(0, felt)],
  [
    'BACK_FELT',
    { availability: { restored: 'FULLY', effectOnPeople: 'MINOR' } },
    exactly(0.25, felt),
  ],
  ['BACK_EFFECT_OPEN', { availability: { restored: 'FULLY' } }, [0, 0, 0.25, back]],
  [
    'AWAY_FOR_A_TIME',
    { availability: { restored: 'PARTLY', effectOnPeople: 'NONE' } },
    exactly(0.25, back),
  ],
  ['AWAY_FOR_A_TIME', { availability: { restored: 'PENDING' } }, exactly(0.25, back)],
  ['LOST_FOR_GOOD', { availability: { restored: 'NEVER' } }, exactly(0.5, back)],
  ['AVAILABILITY_OPEN', { availability: null }, open],
  [
    'AVAILABILITY_ASIDE',
    { availability: null, breachTypes: ['INTEGRITY'] },
    exactly(0, ['breachTypes']),
  ],
  ['INTENT_MALICIOUS', { intent: 'MALICIOUS' }, exactly(0.5, ['intent'])],
  ['INTENT_ACCIDENTAL', {}, exactly(0, ['intent'])],
  ['INTENT_OPEN', { intent: null }, open],
];

function choiceIn(facts: BreachFacts, choice: SeverityChoiceId): SeverityChoice | undefined {
  return severityOf(facts).choices.find((one) => one.choice === choice);
}

describe('the chain of choices behind the severity', () => {
  for (const [choice, change, told] of rows) {
    it(`${choice} with ${JSON.stringify(change)}`, () => {
      const found = choiceIn({ ...plain, ...change }, choice);
      const { value, low, high, facts } = found ?? {};
      expect([value, low, high, facts]).to.deep.equal(told.map((part) => part));
      expect(found?.text).to.equal(severityChoiceText(choice, 'en'));
    });
  }

  it('has a row here and a sentence in both languages for every choice', () => {
    expect([...new Set(rows.map(([choice]) => choice))]).to.have.members(
      Object.keys(severityChoices),
    );
    for (const choice of Object.keys(severityChoices) as SeverityChoiceId[]) {
      const dutch = severityChoiceText(choice, 'nl');
      expect(dutch).to.match(/\.$/).and.not.equal(severityChoiceText(choice, 'en'));
    }
  });

  it('adds up to the score, in the order of the formula, on known facts', () => {
    const random = seeded(2013);
    for (let count = 0; count < samples; count += 1) {
      const facts = randomFacts(random);
      const severity = severityOf(facts);
      const sum = (pick: (one: SeverityChoice) => number, ...parts: readonly string[]) =>
        severity.choices
          .filter(({ part }) => parts.includes(part))
          .reduce((total, one) => total + pick(one), 0);
      const { dataContext, easeOfIdentification, score } = severity;
      if (dataContext !== null) {
        expect(sum(({ value }) => value ?? 0, 'DATA_CONTEXT')).to.equal(dataContext);
      }
      if (dataContext !== null && easeOfIdentification !== null && score !== null) {
        const points = sum(
          ({ value }) => value ?? 0,
          'CONFIDENTIALITY',
          'INTEGRITY',
          'AVAILABILITY',
          'MALICIOUS_INTENT',
        );
        expect(dataContext * easeOfIdentification + points).to.equal(score);
      }
      const order = severity.choices.map(({ part }) => severityParts.indexOf(part));
      expect(order).to.deep.equal([...order].sort((one, other) => one - other));
      for (const { facts: used } of severity.choices) {
        expect(used.filter((fact) => isUnknown(facts, fact))).to.be.empty;
      }
    }
  });

  it('has one choice for identification and for each circumstance', () => {
    const parts = severityOf(plain).choices.map(({ part }) => part);
    expect(parts).to.deep.equal([
      'DATA_CONTEXT',
      'EASE_OF_IDENTIFICATION',
      'CONFIDENTIALITY',
      'INTEGRITY',
      'AVAILABILITY',
      'MALICIOUS_INTENT',
    ]);
  });

  it('shows the class of data that is outweighed without counting it', () => {
    const { choices } = severityOf({ ...plain, dataCategories: ['NAME', 'PROFILE', 'BILLING'] });
    const shown = choices
      .filter(({ part }) => /DATA/.test(part))
      .map(({ part, choice, value }) => [part, choice, value]);
    expect(shown).to.deep.equal([
      ['DATA_CONTEXT', 'FINANCIAL', 3],
      ['OTHER_DATA_CLASS', 'BEHAVIOURAL', 2],
      ['OTHER_DATA_CLASS', 'SIMPLE', 1],
    ]);
  });
});

const malice = { intent: 'MALICIOUS' } as const;

/** Published applications of the method; `identifiability` where their author judged it. */
const workedExamples: readonly (readonly [string, BreachFacts, number, string])[] = [
  [
    'hospital ransomware, 5,000 patients, back in a day',
    {
      ...plain,
      ...malice,
      breachTypes: ['AVAILABILITY'],
      dataCategories: ['NAME', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      people: { min: 5000, max: 5000 },
      disclosure: { state: 'EXCLUDED' },
      availability: { restored: 'FULLY', hoursUnavailable: 24, effectOnPeople: 'SERIOUS' },
    },
    3.75,
    'HIGH',
  ],
  [
    'salary slip to a wrong colleague',
    {
      ...plain,
      dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
    },
    3.25,
    'HIGH',
  ],
  [
    'lost encrypted laptop, 200 customers, judged to identify nobody',
    {
      ...plain,
      identifiability: 'NEGLIGIBLE',
      people: { min: 200, max: 200 },
      unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true },
    },
    0.25,
    'LOW',
  ],
  [
    'newsletter with 150 addresses in cc',
    {
      ...plain,
      dataCategories: ['CONTACT'],
      identifiability: 'MAXIMUM',
      people: { min: 150, max: 150 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
    },
    1.25,
    'LOW',
  ],
  [
    'the same on mental health, a trace',
    {
      ...plain,
      dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
      specialDataDepth: 'TRACE',
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
    },
    2.25,
    'MEDIUM',
  ],
  [
    'the same from a clinic',
    {
      ...plain,
      controllerSector: 'HEALTH_CARE',
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
    },
    3.25,
    'HIGH',
  ],
  [
    'salaries of 500 behind an open interface, seen by known customers',
    {
      ...plain,
      dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
      people: { min: 500, max: 500 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN' },
    },
    3.25,
    'HIGH',
  ],
  [
    'the same, and logs show no access',
    {
      ...plain,
      dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
      disclosure: { state: 'EXCLUDED' },
    },
    3,
    'HIGH',
  ],
  [
    'diagnoses of 2,000 people stolen from an insurer',
    {
      ...plain,
      ...malice,
      dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
    5,
    'VERY_HIGH',
  ],
  [
    'business contacts behind a wrong address',
    { ...plain, disclosure: { state: 'LIKELY', recipients: 'UNKNOWN' } },
    1.5,
    'LOW',
  ],
  [
    'the same with malice',
    { ...plain, ...malice, disclosure: { state: 'LIKELY', recipients: 'UNKNOWN' } },
    2,
    'MEDIUM',
  ],
];

describe('worked examples of the ENISA method', () => {
  for (const [name, facts, score, level] of workedExamples) {
    it(`${name}: ${String(score)}, ${level}`, () => {
      const { severity, flags } = assess(facts);
      expect(severity).to.include({ score, low: score, high: score, level });
      expect(flags.includes('MORE_THAN_100_PEOPLE')).to.equal((facts.people?.min ?? 0) > 100);
      expect(flags.includes('UNINTELLIGIBLE_DATA')).to.equal(facts.unintelligible?.state === 'YES');
    });
  }
});
