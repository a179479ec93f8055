import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';
import { proposeWithRules } from '../../../src/risk/propose.ts';
import { isUnknown } from '../../../src/risk/unknown-facts.ts';
import { riskRules, type RiskRule } from '../../../src/texts/risk-rules.ts';
import { seeded } from '../../support/naive-deadline.ts';
import { randomFacts } from '../../support/risk-ladders.ts';

const samples = 10_000;

const categoriesOf = (facts: BreachFacts) => facts.dataCategories ?? [];
const groupsOf = (facts: BreachFacts) => facts.subjectGroups ?? [];
const oneOf = <T>(list: readonly T[], ...wanted: readonly T[]) =>
  wanted.some((one) => list.includes(one));
const many = ({ people }: BreachFacts) => (people?.min ?? 0) > 100;
const taken = ({ disclosure, undetectedDays, misuse }: BreachFacts) =>
  ['LIKELY', 'CONFIRMED', 'PUBLISHED'].includes(disclosure?.state ?? '') ||
  (undetectedDays ?? 0) >= 14 ||
  misuse === 'CONFIRMED';

/** Read off the sentence of each rule: what must be so when it is said. */
const holds: Readonly<Record<RiskRule, (facts: BreachFacts) => boolean>> = {
  DISCLOSURE_EXCLUDED: ({ disclosure, misuse }) =>
    disclosure?.state === 'EXCLUDED' && (misuse ?? 'NONE_SEEN') === 'NONE_SEEN',
  UNINTELLIGIBLE_KEY_SAFE: ({ unintelligible: one }) =>
    one?.state === 'YES' && one.keySafe === true && one.means !== 'PSEUDONYMISATION',
  KEY_NOT_SAFE: ({ unintelligible: one }) =>
    ['YES', 'PARTLY'].includes(one?.state ?? '') && one?.keySafe === false,
  PSEUDONYMISED: ({ unintelligible: one }) =>
    one?.state === 'YES' && one.keySafe === true && one.means === 'PSEUDONYMISATION',
  NOT_LINKABLE: (facts) =>
    facts.identifiability === 'NEGLIGIBLE' ||
    categoriesOf(facts).every((one) => ['PSEUDONYM', 'CREDENTIALS'].includes(one)),
  ALREADY_PUBLIC: ({ alreadyPublic }) => alreadyPublic === true,
  TRUSTED_RECIPIENT_DELETED: ({ disclosure: one }) =>
    one?.recipients === 'KNOWN' && one.recipientTrusted === true && one.deletionConfirmed === true,
  PART_OF_ASSURANCE: ({ disclosure: one }) =>
    one?.recipients === 'KNOWN' &&
    [one.recipientTrusted, one.deletionConfirmed].filter((part) => part === true).length === 1,
  PLAIN_DATA_FEW_PEOPLE: (facts) =>
    (facts.people?.max ?? 101) <= 100 && facts.disclosure?.recipients === 'KNOWN',
  TELLING_DATA_OUTSIDE_TRUST: ({ disclosure: one }) =>
    !(one?.recipientTrusted === true && one.deletionConfirmed === true),
  LARGE_SCALE: many,
  CONTROL_LOST: ({ disclosure, misuse }) =>
    disclosure?.state !== 'EXCLUDED' || misuse !== 'NONE_SEEN',
  EXFILTRATION_NOT_EXCLUDED: ({ disclosure }) => disclosure?.state === 'NOT_EXCLUDED',
  EXCLUSION_CONTRADICTED: ({ disclosure, misuse }) =>
    misuse === 'POSSIBLE' && ['EXCLUDED', undefined].includes(disclosure?.state ?? undefined),
  LONG_UNDETECTED: ({ undetectedDays }) => (undetectedDays ?? 0) >= 14,
  MALICIOUS_EXFILTRATION: (facts) =>
    (facts.intent === 'MALICIOUS' || facts.misuse === 'CONFIRMED') && taken(facts),
  TELLING_DATA_LARGE_SCALE: many,
  IDENTITY_BLOCKS_LARGE_SCALE: (facts) =>
    many(facts) &&
    oneOf(categoriesOf(facts), 'DATE_OF_BIRTH') &&
    oneOf(categoriesOf(facts), 'NAME') &&
    oneOf(categoriesOf(facts), 'CONTACT', 'BANK_ACCOUNT'),
  IDENTITY_FRAUD: (facts) =>
    oneOf(categoriesOf(facts), 'IDENTITY_DOCUMENT', 'PAYMENT_CARD', 'NATIONAL_ID'),
  CREDENTIALS_EXPOSED: (facts) => oneOf(categoriesOf(facts), 'CREDENTIALS'),
  FINANCIAL_INSIGHT: (facts) =>
    oneOf(categoriesOf(facts), 'FINANCIAL_STATUS') && facts.detailPerPerson !== 'MINIMAL',
  PORTRAIT_OF_A_LIFE: ({ detailPerPerson }) => detailPerPerson === 'EXTENSIVE',
  SPECIAL_DATA: ({ specialDataDepth }) => specialDataDepth === 'SUBSTANTIAL',
  SPECIAL_DATA_TRACE: ({ specialDataDepth }) => specialDataDepth === 'TRACE',
  VULNERABLE_PEOPLE: (facts) => oneOf(groupsOf(facts), 'VULNERABLE', 'MILITARY_POLICE', 'MINORS'),
  VULNERABLE_PEOPLE_FOUND: (facts) =>
    oneOf(groupsOf(facts), 'VULNERABLE', 'MILITARY_POLICE') &&
    oneOf(categoriesOf(facts), 'CONTACT', 'LOCATION') &&
    (facts.disclosure?.recipientTrusted !== true || facts.disclosure.recipients !== 'KNOWN'),
  PATIENTS_SHOWN: (facts) =>
    oneOf(groupsOf(facts), 'PATIENTS') && facts.specialDataDepth === 'TRACE',
  MISUSE_CONFIRMED: ({ misuse }) => misuse === 'CONFIRMED',
  MISUSE_POSSIBLE: ({ misuse }) => misuse === 'POSSIBLE',
  UNAVAILABLE_SERIOUS: ({ availability }) => availability?.effectOnPeople === 'SERIOUS',
  UNAVAILABLE_MINOR: ({ availability }) => availability?.effectOnPeople === 'MINOR',
  RESTORED_IN_GOOD_TIME: ({ availability: one }) =>
    one?.restored === 'FULLY' && one.backup === 'FULL' && (one.hoursUnavailable ?? 25) <= 24,
  NO_EFFECT_ON_PEOPLE: ({ availability: one }) =>
    one?.effectOnPeople === 'NONE' && (one.restored === 'FULLY' || one.backup === 'FULL'),
  NO_COPY: ({ availability: one }) => one?.restored !== 'FULLY' && one?.backup !== 'FULL',
  ALTERED_AND_USED: ({ integrity }) => integrity === 'ALTERED_RECOVERABLE',
  ALTERED_FOR_GOOD: ({ integrity }) => integrity === 'ALTERED_IRRECOVERABLE',
  HIGH_RISK_REMOVED: ({ mitigation, misuse }) =>
    mitigation === 'HIGH_RISK_REMOVED' && misuse !== 'CONFIRMED',
  UAVG_42: ({ controllerSector }) => ['FINANCE', 'INSURANCE'].includes(controllerSector ?? ''),
  FACTS_MISSING: () => true,
  NO_RISK_FOUND: () => true,
};

describe('reasons', () => {
  it('no rule is said that does not hold, and each rests on known facts', () => {
    const random = seeded(34_1);
    const said = new Set<RiskRule>();
    for (let count = 0; count < samples; count += 1) {
      const facts = randomFacts(random);
      const { proposal, rules } = proposeWithRules(facts);
      expect(rules).not.to.be.empty;
      for (const { rule, facts: used } of rules) {
        said.add(rule);
        if (!holds[rule](facts)) expect.fail(`${rule}: ${JSON.stringify(facts)}`);
        expect(
          used.filter((fact) => isUnknown(facts, fact)),
          rule,
        ).to.be.empty;
      }
      const names = rules.map(({ rule }) => rule);
      expect(new Set(names).size).to.equal(names.length);
      expect(names.includes('FACTS_MISSING')).to.equal(
        Object.values(proposal).includes('UNDECIDED'),
      );
    }
    expect([...said]).to.have.members(Object.keys(riskRules));
  });

  it('each rule names exactly the facts it rests on', () => {
    for (const [rule, , expected] of rested) expect(expected, rule).not.to.be.empty;
    expect([...new Set(rested.map(([rule]) => rule))]).to.have.members(
      Object.keys(riskRules).filter((rule) => !['FACTS_MISSING', 'NO_RISK_FOUND'].includes(rule)),
    );
    for (const [rule, facts, expected] of rested) {
      const reason = assess(facts).reasons.find((one) => one.rule === rule);
      expect(reason?.facts, rule).to.deep.equal(expected);
    }
  });

  it('an open proposal names the deciding facts that keep it open, and no others', () => {
    const { reasons, missing } = assess({
      ...thief,
      unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: null },
      detailPerPerson: null,
    });
    const named = reasons.find(({ rule }) => rule === 'FACTS_MISSING')?.facts;
    expect(named).to.deep.equal(['alreadyPublic', 'unintelligible.keySafe']);
    expect(missing.map(({ fact }) => fact)).to.include('detailPerPerson');
    const both = assess({
      ...thief,
      dataCategories: ['NAME', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: null },
      mitigation: null,
    });
    expect(both.reasons.find(({ rule }) => rule === 'FACTS_MISSING')?.facts).to.deep.equal([
      'alreadyPublic',
      'unintelligible.keySafe',
      'mitigation',
    ]);
  });
});

const readable = { state: 'NO', means: 'ENCRYPTION', keySafe: false } as const;
const thief: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'RETAIL',
  dataCategories: ['NAME', 'CONTACT'],
  specialDataDepth: 'NONE',
  detailPerPerson: 'ORDINARY',
  subjectGroups: ['CUSTOMERS'],
  people: { min: 20, max: 20 },
  unintelligible: readable,
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN', recipientTrusted: false },
  availability: {
    restored: 'FULLY',
    hoursUnavailable: 5,
    backup: 'FULL',
    effectOnPeople: 'NONE',
  },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 0,
  mitigation: 'NONE',
};
const slip: BreachFacts = {
  ...thief,
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  disclosure: {
    state: 'CONFIRMED',
    recipients: 'KNOWN',
    recipientCount: 1,
    recipientTrusted: false,
    deletionConfirmed: false,
  },
};
const outage = (availability: BreachFacts['availability']): BreachFacts => ({
  ...slip,
  breachTypes: ['AVAILABILITY'],
  disclosure: { state: 'EXCLUDED' },
  availability: { hoursUnavailable: 5, ...availability },
});
const had = ['disclosure.state', 'disclosure.recipients', 'intent'] as const;
const reached = ['disclosure.recipients', 'intent'] as const;

const rested: readonly (readonly [RiskRule, BreachFacts, readonly string[]])[] = [
  ['DISCLOSURE_EXCLUDED', { ...thief, disclosure: { state: 'EXCLUDED' } }, ['disclosure.state']],
  [
    'UNINTELLIGIBLE_KEY_SAFE',
    { ...thief, unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true } },
    ['unintelligible.state', 'unintelligible.means', 'unintelligible.keySafe'],
  ],
  [
    'KEY_NOT_SAFE',
    { ...thief, unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false } },
    ['unintelligible.state', 'unintelligible.keySafe'],
  ],
  [
    'PSEUDONYMISED',
    { ...thief, unintelligible: { state: 'YES', means: 'PSEUDONYMISATION', keySafe: true } },
    ['unintelligible.state', 'unintelligible.means', 'unintelligible.keySafe'],
  ],
  [
    'NOT_LINKABLE',
    { ...thief, identifiability: 'NEGLIGIBLE' },
    ['dataCategories', 'identifiability'],
  ],
  [
    'NOT_LINKABLE',
    {
      ...thief,
      identifiability: 'NEGLIGIBLE',
      dataCategories: ['HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
    },
    ['dataCategories', 'identifiability'],
  ],
  ['ALREADY_PUBLIC', { ...thief, alreadyPublic: true }, ['alreadyPublic']],
  [
    'TRUSTED_RECIPIENT_DELETED',
    {
      ...slip,
      disclosure: { ...slip.disclosure, recipientTrusted: true, deletionConfirmed: true },
    },
    ['disclosure.recipients', 'disclosure.recipientTrusted', 'disclosure.deletionConfirmed'],
  ],
  [
    'PART_OF_ASSURANCE',
    {
      ...slip,
      dataCategories: ['NAME', 'FINANCIAL_STATUS'],
      disclosure: { ...slip.disclosure, deletionConfirmed: true },
    },
    ['disclosure.recipients', 'disclosure.recipientTrusted', 'disclosure.deletionConfirmed'],
  ],
  ['PLAIN_DATA_FEW_PEOPLE', slip, ['dataCategories', 'people', ...reached]],
  [
    'TELLING_DATA_OUTSIDE_TRUST',
    { ...slip, dataCategories: ['NAME', 'BANK_ACCOUNT'] },
    ['dataCategories', ...reached],
  ],
  ['LARGE_SCALE', { ...slip, people: { min: 101, max: 101 } }, ['people']],
  ['LARGE_SCALE', { ...thief, people: { min: 101, max: 101 } }, ['people']],
  ['CONTROL_LOST', thief, had],
  [
    'EXFILTRATION_NOT_EXCLUDED',
    { ...thief, disclosure: { state: 'NOT_EXCLUDED' } },
    ['disclosure.state'],
  ],
  [
    'EXCLUSION_CONTRADICTED',
    { ...thief, disclosure: { state: 'EXCLUDED' }, misuse: 'POSSIBLE' },
    ['disclosure.state', 'misuse'],
  ],
  ['LONG_UNDETECTED', { ...thief, undetectedDays: 30 }, ['undetectedDays']],
  [
    'MALICIOUS_EXFILTRATION',
    { ...thief, dataCategories: ['NAME', 'BANK_ACCOUNT'] },
    ['intent', 'disclosure.state', 'dataCategories'],
  ],
  [
    'MALICIOUS_EXFILTRATION',
    { ...thief, dataCategories: ['NAME', 'FAMILY'], people: { min: 200, max: 200 } },
    [
      'intent',
      'disclosure.state',
      'dataCategories',
      'people',
      'detailPerPerson',
      'undetectedDays',
      'disclosure.recipients',
    ],
  ],
  [
    'MALICIOUS_EXFILTRATION',
    { ...slip, dataCategories: ['NAME', 'BANK_ACCOUNT'], misuse: 'CONFIRMED' },
    ['misuse', 'dataCategories'],
  ],
  [
    'TELLING_DATA_LARGE_SCALE',
    { ...thief, dataCategories: ['BANK_ACCOUNT'], people: { min: 200, max: 200 } },
    ['dataCategories', 'people'],
  ],
  [
    'IDENTITY_BLOCKS_LARGE_SCALE',
    {
      ...thief,
      dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH'],
      people: { min: 200, max: 200 },
    },
    ['dataCategories', 'people'],
  ],
  ['IDENTITY_FRAUD', { ...thief, dataCategories: ['IDENTITY_DOCUMENT'] }, ['dataCategories']],
  ['CREDENTIALS_EXPOSED', { ...thief, dataCategories: ['CREDENTIALS'] }, ['dataCategories']],
  [
    'FINANCIAL_INSIGHT',
    { ...thief, dataCategories: ['FINANCIAL_STATUS'] },
    ['dataCategories', 'detailPerPerson'],
  ],
  [
    'PORTRAIT_OF_A_LIFE',
    { ...thief, dataCategories: ['LOCATION'], detailPerPerson: 'EXTENSIVE' },
    ['dataCategories', 'detailPerPerson'],
  ],
  [
    'SPECIAL_DATA',
    { ...thief, dataCategories: ['HEALTH'], specialDataDepth: 'SUBSTANTIAL' },
    ['specialDataDepth', 'dataCategories'],
  ],
  [
    'SPECIAL_DATA_TRACE',
    { ...slip, dataCategories: ['NAME', 'HEALTH'], specialDataDepth: 'TRACE' },
    ['specialDataDepth'],
  ],
  ['VULNERABLE_PEOPLE', { ...slip, subjectGroups: ['MINORS'] }, ['subjectGroups']],
  ['VULNERABLE_PEOPLE', { ...thief, subjectGroups: ['VULNERABLE'] }, ['subjectGroups']],
  [
    'VULNERABLE_PEOPLE_FOUND',
    { ...slip, subjectGroups: ['VULNERABLE'] },
    ['subjectGroups', 'dataCategories', 'disclosure.recipientTrusted'],
  ],
  [
    'PATIENTS_SHOWN',
    {
      ...slip,
      subjectGroups: ['PATIENTS'],
      dataCategories: ['NAME', 'HEALTH'],
      specialDataDepth: 'TRACE',
    },
    ['subjectGroups', 'specialDataDepth'],
  ],
  ['MISUSE_CONFIRMED', { ...slip, misuse: 'CONFIRMED' }, ['misuse']],
  ['MISUSE_POSSIBLE', { ...slip, misuse: 'POSSIBLE' }, ['misuse']],
  ['MISUSE_POSSIBLE', { ...thief, misuse: 'POSSIBLE' }, ['misuse']],
  ['UNAVAILABLE_SERIOUS', outage({ effectOnPeople: 'SERIOUS' }), ['availability.effectOnPeople']],
  [
    'UNAVAILABLE_MINOR',
    outage({ effectOnPeople: 'MINOR', restored: 'PENDING' }),
    ['availability.effectOnPeople'],
  ],
  [
    'RESTORED_IN_GOOD_TIME',
    outage({ effectOnPeople: 'MINOR', restored: 'FULLY', backup: 'FULL' }),
    [
      'availability.effectOnPeople',
      'availability.restored',
      'availability.backup',
      'availability.hoursUnavailable',
      'dataCategories',
    ],
  ],
  [
    'NO_EFFECT_ON_PEOPLE',
    outage({ effectOnPeople: 'NONE', restored: 'FULLY', backup: 'NONE' }),
    ['availability.effectOnPeople', 'availability.restored', 'availability.backup'],
  ],
  [
    'NO_COPY',
    outage({ effectOnPeople: 'NONE', restored: 'NEVER', backup: 'NONE' }),
    ['availability.restored', 'availability.backup'],
  ],
  [
    'ALTERED_AND_USED',
    { ...slip, integrity: 'ALTERED_RECOVERABLE', availability: null },
    ['integrity'],
  ],
  [
    'ALTERED_FOR_GOOD',
    { ...slip, integrity: 'ALTERED_IRRECOVERABLE' },
    ['integrity', 'breachTypes', 'dataCategories'],
  ],
  [
    'HIGH_RISK_REMOVED',
    { ...thief, dataCategories: ['CREDENTIALS'], mitigation: 'HIGH_RISK_REMOVED' },
    ['mitigation', 'misuse'],
  ],
  [
    'UAVG_42',
    { ...thief, dataCategories: ['CREDENTIALS'], controllerSector: 'FINANCE' },
    ['controllerSector'],
  ],
];
