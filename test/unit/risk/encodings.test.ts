import { expect } from 'chai';
import { readBreachFacts, type BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess, type Assessment } from '../../../src/risk/assess.ts';
import { withFact } from '../../../src/risk/unknown-facts.ts';
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';
import { seeded } from '../../support/naive-deadline.ts';
import { randomFacts } from '../../support/risk-ladders.ts';

const samples = 400;

function assessed(input: unknown): Assessment {
  const facts = readBreachFacts(JSON.parse(JSON.stringify(input)));
  if (!facts.ok) throw new Error(JSON.stringify(facts.refusals));
  return assess(facts.value);
}

function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, withoutNulls(value)]),
  );
}

const groups = ['people', 'unintelligible', 'disclosure', 'availability'] as const;
const lists = ['breachTypes', 'dataCategories', 'subjectGroups'] as const;

describe('the same case written differently', () => {
  it('null, absent, an empty object and an empty list are all not yet known', () => {
    const random = seeded(27);
    for (let count = 0; count < samples; count += 1) {
      const facts = randomFacts(random) as Record<string, unknown>;
      const answer = assessed(facts);
      const emptied = { ...facts };
      for (const group of groups) if (facts[group] === null) emptied[group] = {};
      for (const list of lists) if (facts[list] === null) emptied[list] = [];
      expect(assessed(withoutNulls(facts))).to.deep.equal(answer);
      expect(assessed(emptied)).to.deep.equal(answer);
    }
  });

  it('the order of a list says nothing', () => {
    const random = seeded(28);
    for (let count = 0; count < samples; count += 1) {
      const facts = randomFacts(random);
      const turned = lists.reduce<BreachFacts>(
        (changed, list) => withFact(changed, list, facts[list] && [...facts[list]].reverse()),
        facts,
      );
      const { proposal, severity, flags } = assessed(facts);
      const other = assessed(turned);
      expect(other.proposal).to.deep.equal(proposal);
      expect(other.flags).to.deep.equal(flags);
      expect([other.severity.score, other.severity.low, other.severity.high]).to.deep.equal([
        severity.score,
        severity.low,
        severity.high,
      ]);
    }
  });
});

type Told = readonly ['NO' | 'UNDECIDED' | 'YES', 'NO' | 'UNDECIDED' | 'YES'];

/** Each row: a case, facts that contradict each other, and who is told all the same. */
const contradictions: readonly (readonly [
  string,
  string,
  Readonly<Record<string, unknown>>,
  Told,
])[] = [
  [
    '01/2021-10',
    'excluded, yet misused',
    { 'disclosure.state': 'EXCLUDED', misuse: 'CONFIRMED' },
    ['YES', 'YES'],
  ],
  [
    '01/2021-13',
    'excluded, yet signs of misuse by many recipients',
    { 'disclosure.state': 'EXCLUDED', misuse: 'POSSIBLE', 'disclosure.recipientCount': 400 },
    ['YES', 'NO'],
  ],
  [
    '01/2021-13',
    'excluded, for the known recipient sent it back unopened',
    { 'disclosure.state': 'EXCLUDED' },
    ['NO', 'NO'],
  ],
  [
    '9/2022-B-vi',
    'readable, yet the key is safe',
    { unintelligible: { state: 'NO', means: 'ENCRYPTION', keySafe: true } },
    ['YES', 'YES'],
  ],
  [
    '9/2022-B-viii',
    'fully back at once, yet serious',
    { 'availability.hoursUnavailable': 0 },
    ['YES', 'YES'],
  ],
  [
    '01/2021-12',
    'special, yet public before',
    {
      alreadyPublic: true,
      'availability.restored': 'FULLY',
      'availability.effectOnPeople': 'NONE',
    },
    ['NO', 'NO'],
  ],
  [
    '01/2021-12',
    'public before, yet misused',
    { alreadyPublic: true, misuse: 'CONFIRMED' },
    ['YES', 'YES'],
  ],
  [
    '9/2022-B-vi',
    'deletion confirmed by nobody knows whom',
    { 'disclosure.deletionConfirmed': true, 'disclosure.recipientTrusted': true },
    ['YES', 'YES'],
  ],
  [
    '01/2021-09',
    'trusted and deleted, yet published',
    { 'disclosure.state': 'PUBLISHED' },
    ['YES', 'NO'],
  ],
  [
    '01/2021-18',
    'high risk removed, yet misused',
    { mitigation: 'HIGH_RISK_REMOVED' },
    ['YES', 'YES'],
  ],
  [
    '01/2021-07',
    'high risk removed, and not misused',
    { mitigation: 'HIGH_RISK_REMOVED' },
    ['YES', 'NO'],
  ],
  [
    '01/2021-09',
    'known recipients, of whom there are none',
    { 'disclosure.recipientCount': 0 },
    ['NO', 'NO'],
  ],
  ['01/2021-16', 'of nobody at all', { people: { min: 0, max: 0 } }, ['YES', 'NO']],
  ['01/2021-16', 'at most one', { people: { max: 1 } }, ['YES', 'NO']],
  [
    '01/2021-18',
    'without a type of breach',
    { breachTypes: [], integrity: 'INTACT' },
    ['YES', 'YES'],
  ],
  [
    '9/2022-B-iii',
    'an outage, yet health data were had',
    {
      dataCategories: ['NAME', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
    ['YES', 'YES'],
  ],
];

describe('facts that contradict each other', () => {
  for (const [id, name, change, told] of contradictions) {
    it(`${id}, ${name}: ${told.join(', ')}`, () => {
      const row = edpbCases.find((one) => one.id === id);
      const facts = Object.entries(change).reduce<BreachFacts>(
        (changed, [path, value]) => withFact(changed, path, value),
        row?.facts ?? {},
      );
      const { notifyAuthority, notifyIndividuals } = assessed(facts).proposal;
      expect([notifyAuthority, notifyIndividuals]).to.deep.equal(told);
    });
  }
});
