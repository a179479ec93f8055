import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assess } from '../../../src/risk/assess.ts';
import { withFact } from '../../../src/risk/unknown-facts.ts';
import type { RiskRule } from '../../../src/texts/risk-rules.ts';
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';

type Told = 'nobody' | 'authority' | 'both';
type Change = Readonly<Record<string, unknown>>;

function toldAfter(
  id: string,
  change: Change,
): { readonly told: Told; readonly rules: RiskRule[] } {
  const row = edpbCases.find((one) => one.id === id);
  if (!row) throw new Error(`no case ${id}`);
  const facts = Object.entries(change).reduce<BreachFacts>(
    (changed, [path, value]) => withFact(changed, path, value),
    row.facts,
  );
  const { proposal, reasons } = assess(facts);
  const open = JSON.stringify(proposal).includes('UNDECIDED');
  if (open) throw new Error(`open after ${JSON.stringify(change)}`);
  const told = proposal.notifyIndividuals === 'YES' ? 'both' : proposal.notifyAuthority;
  return {
    told: told === 'both' ? 'both' : told === 'YES' ? 'authority' : 'nobody',
    rules: reasons.map(({ rule }) => rule),
  };
}

/** Each row: a case, what is different, who is told then, and the rule that must speak. */
const variations: readonly (readonly [string, string, Change, Told, RiskRule])[] = [
  [
    '01/2021-01',
    'exfiltration not excluded but encrypted',
    { 'disclosure.state': 'NOT_EXCLUDED' },
    'nobody',
    'UNINTELLIGIBLE_KEY_SAFE',
  ],
  [
    '01/2021-01',
    'readable, exfiltration excluded',
    { 'unintelligible.state': 'NO' },
    'nobody',
    'DISCLOSURE_EXCLUDED',
  ],
  [
    '01/2021-01',
    'key taken and data exfiltrated',
    {
      'unintelligible.keySafe': false,
      'disclosure.state': 'CONFIRMED',
      'disclosure.recipients': 'UNKNOWN',
    },
    'both',
    'KEY_NOT_SAFE',
  ],
  [
    '01/2021-01',
    'wages paid late for days',
    { 'availability.effectOnPeople': 'MINOR', 'availability.hoursUnavailable': 120 },
    'authority',
    'UNAVAILABLE_MINOR',
  ],
  [
    '01/2021-01',
    'a small delay of hours',
    { 'availability.effectOnPeople': 'MINOR' },
    'nobody',
    'RESTORED_IN_GOOD_TIME',
  ],
  [
    '01/2021-01',
    'no copy left',
    { 'availability.restored': 'NEVER', 'availability.backup': 'NONE' },
    'authority',
    'NO_COPY',
  ],
  [
    '01/2021-01',
    'pending, but a full backup and no effect',
    { 'availability.restored': 'PENDING' },
    'nobody',
    'NO_EFFECT_ON_PEOPLE',
  ],
  [
    '01/2021-02',
    'a proper backup within hours',
    { 'availability.backup': 'FULL', 'availability.hoursUnavailable': 5 },
    'nobody',
    'RESTORED_IN_GOOD_TIME',
  ],
  [
    '01/2021-02',
    'a proper backup but after days',
    { 'availability.backup': 'FULL' },
    'authority',
    'UNAVAILABLE_MINOR',
  ],
  [
    '01/2021-02',
    'with exfiltration of contact data',
    {
      'disclosure.state': 'CONFIRMED',
      'disclosure.recipients': 'UNKNOWN',
      dataCategories: ['NAME', 'CONTACT'],
    },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-03',
    'no care postponed, all back',
    { 'availability.effectOnPeople': 'NONE' },
    'nobody',
    'NO_EFFECT_ON_PEOPLE',
  ],
  [
    '01/2021-03',
    'small delay, all back after two days',
    { 'availability.effectOnPeople': 'MINOR' },
    'authority',
    'ALTERED_AND_USED',
  ],
  [
    '01/2021-05',
    'found at once, not excluded',
    { undetectedDays: 0 },
    'authority',
    'EXFILTRATION_NOT_EXCLUDED',
  ],
  [
    '01/2021-05',
    'one day short of long undetected',
    { undetectedDays: 13 },
    'authority',
    'CONTROL_LOST',
  ],
  ['01/2021-05', 'long undetected', { undetectedDays: 14 }, 'both', 'LONG_UNDETECTED'],
  [
    '01/2021-05',
    'encrypted with a safe key',
    { unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true } },
    'nobody',
    'UNINTELLIGIBLE_KEY_SAFE',
  ],
  [
    '01/2021-06',
    'salts taken too',
    { 'unintelligible.keySafe': false },
    'both',
    'CREDENTIALS_EXPOSED',
  ],
  [
    '01/2021-06',
    'with e-mail addresses in clear',
    { dataCategories: ['PSEUDONYM', 'CREDENTIALS', 'CONTACT'] },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-07',
    'passwords reset in time',
    { mitigation: 'HIGH_RISK_REMOVED' },
    'authority',
    'HIGH_RISK_REMOVED',
  ],
  ['01/2021-07', 'measures only in part', { mitigation: 'PARTIAL' }, 'both', 'IDENTITY_FRAUD'],
  [
    '01/2021-08',
    'wages taken too',
    { dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'] },
    'both',
    'MISUSE_CONFIRMED',
  ],
  [
    '01/2021-08',
    'deletion promised by the thief',
    {
      misuse: 'NONE_SEEN',
      'disclosure.recipientTrusted': true,
      'disclosure.deletionConfirmed': true,
    },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-09',
    'agent not trusted, deletion confirmed',
    { 'disclosure.recipientTrusted': false },
    'authority',
    'TELLING_DATA_OUTSIDE_TRUST',
  ],
  [
    '01/2021-09',
    'trusted, but did not delete',
    { 'disclosure.deletionConfirmed': false },
    'authority',
    'TELLING_DATA_OUTSIDE_TRUST',
  ],
  [
    '01/2021-09',
    'too many recipients to vouch for',
    { 'disclosure.recipientCount': 101 },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-09',
    'the trusted agent misused it',
    { misuse: 'CONFIRMED' },
    'both',
    'MISUSE_CONFIRMED',
  ],
  [
    '01/2021-09',
    'health data to a trusted recipient',
    { dataCategories: ['NAME', 'HEALTH'], specialDataDepth: 'SUBSTANTIAL' },
    'nobody',
    'TRUSTED_RECIPIENT_DELETED',
  ],
  [
    '01/2021-09',
    'health data, deletion not confirmed',
    {
      dataCategories: ['NAME', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      'disclosure.deletionConfirmed': false,
    },
    'both',
    'SPECIAL_DATA',
  ],
  [
    '01/2021-09',
    'incomes, deletion not confirmed',
    { dataCategories: ['NAME', 'FINANCIAL_STATUS'], 'disclosure.deletionConfirmed': false },
    'authority',
    'PART_OF_ASSURANCE',
  ],
  [
    '01/2021-09',
    'incomes, neither trusted nor deleted',
    {
      dataCategories: ['NAME', 'FINANCIAL_STATUS'],
      'disclosure.recipientTrusted': false,
      'disclosure.deletionConfirmed': false,
    },
    'both',
    'FINANCIAL_INSIGHT',
  ],
  ['01/2021-10', 'readable', { 'unintelligible.state': 'NO' }, 'both', 'VULNERABLE_PEOPLE'],
  [
    '01/2021-10',
    'the password on the cover',
    { 'unintelligible.keySafe': false },
    'both',
    'KEY_NOT_SAFE',
  ],
  [
    '01/2021-10',
    'encrypted but the only copy',
    { 'availability.restored': 'NEVER', 'availability.backup': 'NONE' },
    'authority',
    'NO_COPY',
  ],
  [
    '01/2021-10',
    'only in part encrypted',
    { 'unintelligible.state': 'PARTLY' },
    'both',
    'VULNERABLE_PEOPLE',
  ],
  [
    '01/2021-11',
    'full disk encryption',
    { unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true } },
    'nobody',
    'UNINTELLIGIBLE_KEY_SAFE',
  ],
  [
    '01/2021-11',
    'pseudonymised with a safe list',
    { unintelligible: { state: 'YES', means: 'PSEUDONYMISATION', keySafe: true } },
    'authority',
    'PSEUDONYMISED',
  ],
  [
    '01/2021-11',
    'a hundred people',
    { people: { min: 100, max: 100 } },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-11',
    'a hundred and one people',
    { people: { min: 101, max: 101 } },
    'both',
    'IDENTITY_BLOCKS_LARGE_SCALE',
  ],
  [
    '01/2021-11',
    'lost instead of stolen',
    { intent: 'ACCIDENTAL' },
    'both',
    'IDENTITY_BLOCKS_LARGE_SCALE',
  ],
  [
    '01/2021-11',
    'policies without birth dates',
    { dataCategories: ['NAME', 'CONTACT', 'INSURANCE_POLICY'] },
    'both',
    'TELLING_DATA_LARGE_SCALE',
  ],
  ['01/2021-12', 'a trace only', { specialDataDepth: 'TRACE' }, 'authority', 'SPECIAL_DATA_TRACE'],
  [
    '01/2021-13',
    'a thousand swapped',
    { people: { min: 1000, max: 1000 } },
    'authority',
    'LARGE_SCALE',
  ],
  [
    '01/2021-13',
    'orders of children',
    { subjectGroups: ['MINORS'] },
    'authority',
    'VULNERABLE_PEOPLE',
  ],
  ['01/2021-13', 'signs of misuse', { misuse: 'POSSIBLE' }, 'authority', 'MISUSE_POSSIBLE'],
  [
    '01/2021-13',
    'put on a website',
    { 'disclosure.state': 'PUBLISHED' },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-13',
    'put on a website, people in a shelter',
    { 'disclosure.state': 'PUBLISHED', subjectGroups: ['VULNERABLE'] },
    'both',
    'VULNERABLE_PEOPLE',
  ],
  [
    '01/2021-14',
    'without the numbers',
    { dataCategories: ['NAME', 'CONTACT'] },
    'authority',
    'LARGE_SCALE',
  ],
  [
    '01/2021-14',
    'the numbers alone',
    { dataCategories: ['NATIONAL_ID'] },
    'both',
    'TELLING_DATA_LARGE_SCALE',
  ],
  ['01/2021-15', 'real health data', { specialDataDepth: 'SUBSTANTIAL' }, 'both', 'SPECIAL_DATA'],
  [
    '01/2021-15',
    'sent to a list of thousands',
    { 'disclosure.recipientCount': 5000 },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-16',
    'to a trusted agent who destroyed it',
    { 'disclosure.recipientTrusted': true, 'disclosure.deletionConfirmed': true },
    'nobody',
    'TRUSTED_RECIPIENT_DELETED',
  ],
  [
    '01/2021-16',
    'stolen from the post',
    { intent: 'MALICIOUS', 'disclosure.recipients': 'UNKNOWN' },
    'both',
    'MALICIOUS_EXFILTRATION',
  ],
  [
    '01/2021-17',
    'only contact data obtained',
    { dataCategories: ['NAME', 'CONTACT'] },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '01/2021-18',
    'exfiltration excluded but misuse confirmed',
    { 'disclosure.state': 'EXCLUDED' },
    'both',
    'MISUSE_CONFIRMED',
  ],
  [
    '9/2022-B-ii, without severe consequences',
    'all of it public already',
    { alreadyPublic: true },
    'nobody',
    'ALREADY_PUBLIC',
  ],
  [
    '9/2022-B-ii, without severe consequences',
    'nobody can be found by it',
    { identifiability: 'NEGLIGIBLE' },
    'nobody',
    'NOT_LINKABLE',
  ],
  [
    '9/2022-B-ii, with severe consequences',
    'nobody can be found by it',
    { identifiability: 'NEGLIGIBLE' },
    'authority',
    'NOT_LINKABLE',
  ],
  [
    '9/2022-B-ii, with severe consequences',
    'only who is a customer',
    { detailPerPerson: 'MINIMAL', intent: 'ACCIDENTAL', people: { min: 5, max: 5 } },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '9/2022-B-iii',
    'for days, people kept waiting',
    { 'availability.hoursUnavailable': 100, 'availability.effectOnPeople': 'MINOR' },
    'authority',
    'UNAVAILABLE_MINOR',
  ],
  [
    '9/2022-B-vii, as a controller that was hit',
    'passwords among them',
    { dataCategories: ['NAME', 'CONTACT', 'CREDENTIALS'] },
    'authority',
    'CREDENTIALS_EXPOSED',
  ],
  [
    '9/2022-B-vii, as a controller that was hit',
    'passwords among them and used',
    { dataCategories: ['NAME', 'CONTACT', 'CREDENTIALS'], 'disclosure.state': 'LIKELY' },
    'both',
    'CREDENTIALS_EXPOSED',
  ],
  [
    '9/2022-B-viii',
    'backup did not help the patients',
    { 'availability.hoursUnavailable': 1 },
    'both',
    'UNAVAILABLE_SERIOUS',
  ],
  [
    '9/2022-B-viii',
    'records altered for good',
    { 'availability.effectOnPeople': 'NONE', integrity: 'ALTERED_IRRECOVERABLE' },
    'both',
    'ALTERED_FOR_GOOD',
  ],
  [
    '9/2022-B-iii',
    'contact data altered for good',
    { integrity: 'ALTERED_IRRECOVERABLE' },
    'authority',
    'ALTERED_FOR_GOOD',
  ],
  [
    '9/2022-B-x, few addresses and nothing sensitive',
    'a year of movements',
    { dataCategories: ['CONTACT', 'LOCATION'], detailPerPerson: 'EXTENSIVE' },
    'both',
    'PORTRAIT_OF_A_LIFE',
  ],
  ['01/2021-13', 'as it is', {}, 'nobody', 'PLAIN_DATA_FEW_PEOPLE'],
  [
    '01/2021-13',
    'a long list of contacts',
    { dataCategories: ['NAME', 'CONTACT'], detailPerPerson: 'EXTENSIVE' },
    'nobody',
    'PLAIN_DATA_FEW_PEOPLE',
  ],
  [
    '01/2021-16',
    'some places instead',
    { dataCategories: ['NAME', 'LOCATION'], 'disclosure.recipientTrusted': false },
    'authority',
    'TELLING_DATA_OUTSIDE_TRUST',
  ],
  [
    '01/2021-13',
    'a single place',
    { dataCategories: ['NAME', 'LOCATION'] },
    'nobody',
    'PLAIN_DATA_FEW_PEOPLE',
  ],
  [
    '01/2021-13',
    'a whole career',
    { dataCategories: ['NAME', 'EMPLOYMENT_EDUCATION', 'FAMILY'], detailPerPerson: 'EXTENSIVE' },
    'authority',
    'TELLING_DATA_OUTSIDE_TRUST',
  ],
  [
    '01/2021-08',
    'contacts of people in a shelter',
    { subjectGroups: ['VULNERABLE'] },
    'both',
    'VULNERABLE_PEOPLE',
  ],
  [
    '9/2022-B-vii, as a controller that was hit',
    'accounts of people in a shelter',
    { subjectGroups: ['VULNERABLE'] },
    'both',
    'VULNERABLE_PEOPLE',
  ],
  [
    '9/2022-B-vii, as a controller that was hit',
    'accounts of children',
    { subjectGroups: ['MINORS'] },
    'authority',
    'CONTROL_LOST',
  ],
  [
    '9/2022-B-vii, as a controller that was hit',
    'school accounts of children',
    { subjectGroups: ['MINORS'], dataCategories: ['NAME', 'EMPLOYMENT_EDUCATION'] },
    'both',
    'VULNERABLE_PEOPLE',
  ],
];

describe('variations of the EDPB cases', () => {
  for (const [id, name, change, told, rule] of variations) {
    it(`${id}, ${name}: ${told}, by ${rule}`, () => {
      const after = toldAfter(id, change);
      expect(after.told).to.equal(told);
      expect(after.rules).to.include(rule);
    });
  }
});
