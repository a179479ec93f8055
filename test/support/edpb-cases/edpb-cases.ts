import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import type { Proposal } from '../../../src/risk/propose.ts';
import labelledCases from './labelled-cases.json' with { type: 'json' };

export interface EdpbCase {
  /** Number in EDPB Guidelines 01/2021, or row in Annex B of 9/2022 with its condition. */
  readonly id: string;
  readonly title: string;
  /** *labelled*: facts and outcome were given to us; *from memory*: the facts are our recollection. */
  readonly source: 'labelled' | 'from memory';
  readonly expect: Proposal;
  readonly facts: BreachFacts;
}

const neither: Proposal = { notifyAuthority: 'NO', notifyIndividuals: 'NO' };
const authorityOnly: Proposal = { notifyAuthority: 'YES', notifyIndividuals: 'NO' };
const both: Proposal = { notifyAuthority: 'YES', notifyIndividuals: 'YES' };

const readable = { state: 'NO', means: null, keySafe: null } as const;
const attack: BreachFacts = {
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  unintelligible: readable,
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};
const mistake: BreachFacts = {
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  breachTypes: ['CONFIDENTIALITY'],
  unintelligible: readable,
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};
const back = {
  restored: 'FULLY',
  hoursUnavailable: null,
  backup: 'FULL',
  effectOnPeople: 'NONE',
} as const;

const labelled: readonly EdpbCase[] = (labelledCases as readonly Omit<EdpbCase, 'source'>[]).map(
  (one) => ({ ...one, source: 'labelled' }),
);

const remembered: readonly Omit<EdpbCase, 'source'>[] = [
  {
    id: '01/2021-02',
    title: 'Ransomware without proper backup, five working days from paper',
    expect: authorityOnly,
    facts: {
      ...attack,
      breachTypes: ['AVAILABILITY', 'INTEGRITY'],
      dataCategories: ['NAME', 'CONTACT', 'EMPLOYMENT_EDUCATION'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS', 'EMPLOYEES'],
      people: { min: 24, max: 99 },
      disclosure: { state: 'EXCLUDED' },
      availability: {
        restored: 'FULLY',
        hoursUnavailable: 120,
        backup: 'PARTIAL',
        effectOnPeople: 'MINOR',
      },
    },
  },
  {
    id: '01/2021-04',
    title: 'Ransomware without backup and with exfiltration',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['AVAILABILITY', 'CONFIDENTIALITY'],
      controllerSector: 'TRANSPORT',
      dataCategories: ['NAME', 'CONTACT', 'NATIONAL_ID', 'PAYMENT_CARD'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS', 'EMPLOYEES'],
      people: { min: 2000, max: null },
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
      availability: { restored: 'NEVER', backup: 'NONE', effectOnPeople: 'MINOR' },
    },
  },
  {
    id: '01/2021-05',
    title: 'Exfiltration of job application data, found after a month',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'EMPLOYMENT',
      dataCategories: ['NAME', 'CONTACT', 'EMPLOYMENT_EDUCATION'],
      specialDataDepth: 'NONE',
      subjectGroups: ['JOB_SEEKERS'],
      people: { min: 213, max: 213 },
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
      undetectedDays: 30,
    },
  },
  {
    id: '01/2021-06',
    title: 'Exfiltration of salted password hashes of pseudonymous users',
    expect: neither,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['PSEUDONYM', 'CREDENTIALS'],
      specialDataDepth: 'NONE',
      subjectGroups: ['USERS'],
      people: { min: 1200, max: 1200 },
      unintelligible: { state: 'PARTLY', means: 'SALTED_HASH', keySafe: true },
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '01/2021-07',
    title: 'Credential stuffing on a banking website',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'FINANCE',
      dataCategories: ['NAME', 'DATE_OF_BIRTH', 'DEMOGRAPHIC', 'NATIONAL_ID', 'CREDENTIALS'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 2000, max: 100_000 },
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '01/2021-08',
    title: 'Business contacts taken by an employee who leaves',
    expect: authorityOnly,
    facts: {
      ...attack,
      origin: 'INTERNAL',
      breachTypes: ['CONFIDENTIALITY'],
      dataCategories: ['NAME', 'CONTACT'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS'],
      disclosure: {
        state: 'CONFIRMED',
        recipients: 'KNOWN',
        recipientCount: 1,
        recipientTrusted: false,
        deletionConfirmed: false,
      },
      misuse: 'CONFIRMED',
      undetectedDays: 60,
    },
  },
  {
    id: '01/2021-11',
    title: 'Stolen unencrypted notebook of a service provider',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY', 'AVAILABILITY'],
      dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'DEMOGRAPHIC'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 100_000, max: null },
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
      availability: back,
    },
  },
  {
    id: '01/2021-12',
    title: 'Stolen paper log of an addiction clinic, no copy',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY', 'AVAILABILITY'],
      controllerSector: 'HEALTH_CARE',
      dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      subjectGroups: ['PATIENTS'],
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
      availability: { restored: 'NEVER', backup: 'NONE', effectOnPeople: 'MINOR' },
    },
  },
  {
    id: '01/2021-14',
    title: 'Social security numbers of all job seekers mailed to all of them',
    expect: both,
    facts: {
      ...mistake,
      controllerSector: 'PUBLIC',
      dataCategories: ['NAME', 'CONTACT', 'NATIONAL_ID'],
      specialDataDepth: 'NONE',
      subjectGroups: ['JOB_SEEKERS'],
      people: { min: 60_000, max: null },
      disclosure: {
        state: 'CONFIRMED',
        recipients: 'KNOWN',
        recipientCount: 60_000,
        deletionConfirmed: false,
      },
    },
  },
  {
    id: '01/2021-15',
    title: 'List of course participants with two food preferences',
    expect: neither,
    facts: {
      ...mistake,
      dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
      specialDataDepth: 'TRACE',
      detailPerPerson: 'MINIMAL',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 15, max: 15 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 15 },
    },
  },
  {
    id: '01/2021-16',
    title: 'Two car insurance letters in one envelope',
    expect: authorityOnly,
    facts: {
      ...mistake,
      controllerSector: 'INSURANCE',
      dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'VEHICLE', 'INSURANCE_POLICY'],
      specialDataDepth: 'NONE',
      detailPerPerson: 'ORDINARY',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 1, max: 1 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1 },
    },
  },
  {
    id: '01/2021-17',
    title: 'A stranger has the bills and call history of a customer sent to himself',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY', 'INTEGRITY'],
      controllerSector: 'TELECOM',
      dataCategories: ['NAME', 'CONTACT', 'BILLING', 'COMMUNICATIONS'],
      specialDataDepth: 'NONE',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 1, max: 1 },
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN', recipientCount: 1 },
      integrity: 'ALTERED_RECOVERABLE',
      misuse: 'POSSIBLE',
    },
  },
  {
    id: '9/2022-B-i',
    title: 'Stolen encrypted USB key with a copy elsewhere',
    expect: neither,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      dataCategories: ['NAME', 'CONTACT'],
      unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true },
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
      availability: back,
    },
  },
  {
    id: '9/2022-B-i, when the key is compromised later',
    title: 'Stolen encrypted USB key, key no longer safe',
    expect: authorityOnly,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      dataCategories: ['NAME', 'CONTACT'],
      unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
      availability: back,
    },
  },
  {
    id: '9/2022-B-ii, with severe consequences',
    title: 'Data exfiltrated from an online service: finances',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '9/2022-B-ii, without severe consequences',
    title: 'Data exfiltrated from an online service: contact data',
    expect: authorityOnly,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['NAME', 'CONTACT'],
      specialDataDepth: 'NONE',
      disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '9/2022-B-iv, serious effect',
    title: 'Ransomware, no backup, cannot be restored, people harmed',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['AVAILABILITY'],
      dataCategories: ['NAME', 'CONTACT'],
      disclosure: { state: 'EXCLUDED' },
      availability: { restored: 'NEVER', backup: 'NONE', effectOnPeople: 'SERIOUS' },
    },
  },
  {
    id: '9/2022-B-iv, minor effect',
    title: 'Ransomware, no backup, cannot be restored, people inconvenienced',
    expect: authorityOnly,
    facts: {
      ...attack,
      breachTypes: ['AVAILABILITY'],
      dataCategories: ['NAME', 'CONTACT'],
      disclosure: { state: 'EXCLUDED' },
      availability: { restored: 'NEVER', backup: 'NONE', effectOnPeople: 'MINOR' },
    },
  },
  {
    id: '9/2022-B-iv, backup restored in good time',
    title: 'Ransomware that only encrypted, restored from backup in good time',
    expect: neither,
    facts: {
      ...attack,
      breachTypes: ['AVAILABILITY'],
      dataCategories: ['NAME', 'CONTACT'],
      disclosure: { state: 'EXCLUDED' },
      availability: back,
    },
  },
  {
    id: '9/2022-B-v, high risk',
    title: 'A bank statement sent to somebody else, who tells the bank',
    expect: both,
    facts: {
      ...mistake,
      controllerSector: 'FINANCE',
      dataCategories: ['NAME', 'CONTACT', 'BANK_ACCOUNT', 'FINANCIAL_STATUS'],
      detailPerPerson: 'ORDINARY',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 1, max: 1 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1 },
    },
  },
  {
    id: '9/2022-B-v, no high risk',
    title: 'A bank statement with little in it, sent to somebody else',
    expect: authorityOnly,
    facts: {
      ...mistake,
      controllerSector: 'FINANCE',
      dataCategories: ['NAME', 'CONTACT', 'BANK_ACCOUNT', 'FINANCIAL_STATUS'],
      detailPerPerson: 'MINIMAL',
      subjectGroups: ['CUSTOMERS'],
      people: { min: 1, max: 1 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1 },
    },
  },
  {
    id: '9/2022-B-vi',
    title: 'User names, passwords and purchases of a marketplace published',
    expect: both,
    facts: {
      ...attack,
      breachTypes: ['CONFIDENTIALITY'],
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['PSEUDONYM', 'CREDENTIALS', 'PURCHASES'],
      disclosure: { state: 'PUBLISHED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '9/2022-B-vii, as a controller that was hit',
    title: 'A hosting fault shows account details to other users',
    expect: authorityOnly,
    facts: {
      ...mistake,
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['NAME', 'CONTACT'],
      subjectGroups: ['USERS'],
      disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
    },
  },
  {
    id: '9/2022-B-vii, as a controller where use of the fault is excluded',
    title: 'A hosting fault that nobody used',
    expect: neither,
    facts: {
      ...mistake,
      controllerSector: 'ONLINE_SERVICE',
      dataCategories: ['NAME', 'CONTACT'],
      subjectGroups: ['USERS'],
      disclosure: { state: 'EXCLUDED' },
    },
  },
  {
    id: '9/2022-B-ix, severe consequences',
    title: 'Student files with care data to a mailing list of a thousand',
    expect: both,
    facts: {
      ...mistake,
      controllerSector: 'EDUCATION',
      dataCategories: ['NAME', 'CONTACT', 'EMPLOYMENT_EDUCATION', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      subjectGroups: ['STUDENTS'],
      people: { min: 1000, max: null },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1000 },
    },
  },
  {
    id: '9/2022-B-ix, no severe consequences',
    title: 'Names of students to a mailing list of a thousand',
    expect: authorityOnly,
    facts: {
      ...mistake,
      controllerSector: 'EDUCATION',
      dataCategories: ['NAME', 'CONTACT', 'EMPLOYMENT_EDUCATION'],
      specialDataDepth: 'NONE',
      subjectGroups: ['STUDENTS'],
      people: { min: 1000, max: null },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1000 },
    },
  },
  {
    id: '9/2022-B-x, few addresses and nothing sensitive',
    title: 'Newsletter with 40 addresses in cc',
    expect: neither,
    facts: {
      ...mistake,
      dataCategories: ['CONTACT'],
      subjectGroups: ['CUSTOMERS'],
      people: { min: 40, max: 40 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 40 },
    },
  },
  {
    id: '9/2022-B-x, many addresses',
    title: 'Newsletter with 5,000 addresses in cc',
    expect: authorityOnly,
    facts: {
      ...mistake,
      dataCategories: ['CONTACT'],
      subjectGroups: ['CUSTOMERS'],
      people: { min: 5000, max: 5000 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 5000 },
    },
  },
  {
    id: '9/2022-B-x, sensitive',
    title: 'Mailing list of a psychotherapist in cc',
    expect: both,
    facts: {
      ...mistake,
      controllerSector: 'HEALTH_CARE',
      dataCategories: ['CONTACT', 'HEALTH'],
      specialDataDepth: 'SUBSTANTIAL',
      subjectGroups: ['PATIENTS'],
      people: { min: 30, max: 30 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 30 },
    },
  },
  {
    id: '9/2022-B-x, with first passwords',
    title: 'Mail with first passwords to all users in cc',
    expect: both,
    facts: {
      ...mistake,
      dataCategories: ['CONTACT', 'CREDENTIALS'],
      subjectGroups: ['USERS'],
      people: { min: 30, max: 30 },
      disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 30 },
    },
  },
];

/** One row per case and condition; the part of the id before a comma is the case. */
export const edpbCases: readonly EdpbCase[] = [
  ...labelled,
  ...remembered.map((one) => ({ ...one, source: 'from memory' as const })),
];

export function caseNumber(row: EdpbCase): string {
  return row.id.split(',')[0] ?? row.id;
}
