import type { BreachFacts } from '../../src/facts/breach-facts.ts';

const sleutelbos: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'LOCATION'],
  specialDataDepth: 'NONE',
  people: { min: 312, max: 312 },
  unintelligible: { state: 'NO' },
  disclosure: {
    state: 'CONFIRMED',
    recipients: 'KNOWN',
    recipientCount: 1,
    recipientTrusted: true,
    deletionConfirmed: true,
  },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 3,
};

const pandwijzer: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'BANK_ACCOUNT', 'BILLING'],
  specialDataDepth: 'NONE',
  people: { min: 18_400, max: 18_400 },
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 1,
};

const bezorglijn: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'TRANSPORT',
  dataCategories: ['NAME', 'CONTACT', 'IMAGE_VOICE'],
  specialDataDepth: 'NONE',
  people: { min: 86, max: 86 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

const zaakstroom: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'PUBLIC',
  dataCategories: ['NAME', 'CONTACT', 'NATIONAL_ID', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  subjectGroups: ['RESIDENTS'],
  people: { min: 640, max: 1930 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

const lindehof: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  controllerSector: 'HOUSING',
  dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  people: { min: 1240, max: null },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1240 },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

/** What is known of each of the five cases when it is scored. */
export const fiveScenarios = { sleutelbos, pandwijzer, bezorglijn, zaakstroom, lindehof } as const;
