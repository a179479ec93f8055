import type { Locale, Sentence } from './locale.ts';

/** Categories of data, groups of people and kinds of breach as people read them. */
const categories: Readonly<Record<string, Sentence>> = {
  NAME: { nl: 'naam', en: 'name' },
  CONTACT: { nl: 'contactgegevens', en: 'contact details' },
  DATE_OF_BIRTH: { nl: 'geboortedatum', en: 'date of birth' },
  DEMOGRAPHIC: { nl: 'demografische gegevens', en: 'demographic data' },
  FAMILY: { nl: 'gezinsgegevens', en: 'family data' },
  EMPLOYMENT_EDUCATION: { nl: 'werk- of opleidingsgegevens', en: 'employment or education data' },
  NATIONAL_ID: { nl: 'burgerservicenummer (BSN)', en: 'national identification number' },
  IDENTITY_DOCUMENT: {
    nl: '(kopie van een) identiteitsbewijs',
    en: '(copy of an) identity document',
  },
  PSEUDONYM: { nl: 'pseudoniem', en: 'pseudonym' },
  CREDENTIALS: { nl: 'inloggegevens', en: 'credentials' },
  BANK_ACCOUNT: { nl: 'bankrekeningnummer', en: 'bank account number' },
  PAYMENT_CARD: { nl: 'betaalkaartgegevens', en: 'payment card data' },
  FINANCIAL_STATUS: { nl: 'inkomen of financiële situatie', en: 'income or financial situation' },
  BILLING: { nl: 'factuurgegevens', en: 'billing data' },
  PURCHASES: { nl: 'aankopen', en: 'purchases' },
  INSURANCE_POLICY: { nl: 'verzekeringsgegevens', en: 'insurance data' },
  LOCATION: { nl: 'locatiegegevens', en: 'location data' },
  COMMUNICATIONS: { nl: 'berichten of communicatie', en: 'communications' },
  PROFILE: { nl: 'profielgegevens', en: 'profile data' },
  IMAGE_VOICE: { nl: 'foto, beeld of stem', en: 'photo, image or voice' },
  VEHICLE: { nl: 'voertuiggegevens', en: 'vehicle data' },
  HEALTH: { nl: 'gezondheidsgegevens', en: 'health data' },
  GENETIC: { nl: 'genetische gegevens', en: 'genetic data' },
  BIOMETRIC: { nl: 'biometrische gegevens', en: 'biometric data' },
  RACE_ETHNICITY: { nl: 'ras of etnische afkomst', en: 'race or ethnic origin' },
  POLITICAL: { nl: 'politieke opvattingen', en: 'political opinions' },
  RELIGION_BELIEF: { nl: 'godsdienst of levensovertuiging', en: 'religion or belief' },
  TRADE_UNION: { nl: 'lidmaatschap van een vakbond', en: 'trade union membership' },
  SEX_LIFE: { nl: 'seksueel gedrag of gerichtheid', en: 'sex life or orientation' },
  CRIMINAL: { nl: 'strafrechtelijke gegevens', en: 'criminal data' },
  OTHER: { nl: 'andere gegevens', en: 'other data' },
};

const groups: Readonly<Record<string, Sentence>> = {
  CUSTOMERS: { nl: 'klanten', en: 'customers' },
  EMPLOYEES: { nl: 'medewerkers', en: 'employees' },
  PATIENTS: { nl: 'patiënten', en: 'patients' },
  MINORS: { nl: 'minderjarigen', en: 'minors' },
  STUDENTS: { nl: 'leerlingen of studenten', en: 'students' },
  JOB_SEEKERS: { nl: 'werkzoekenden', en: 'job seekers' },
  SUBSCRIBERS: { nl: 'abonnees', en: 'subscribers' },
  USERS: { nl: 'gebruikers', en: 'users' },
  RESIDENTS: { nl: 'inwoners', en: 'residents' },
  VULNERABLE: { nl: 'kwetsbare personen', en: 'vulnerable people' },
  MILITARY_POLICE: { nl: 'militairen of politie', en: 'military or police' },
  OTHER: { nl: 'anderen', en: 'others' },
};

const breachTypes: Readonly<Record<string, Sentence>> = {
  CONFIDENTIALITY: { nl: 'vertrouwelijkheid', en: 'confidentiality' },
  INTEGRITY: { nl: 'integriteit', en: 'integrity' },
  AVAILABILITY: { nl: 'beschikbaarheid', en: 'availability' },
};

export interface FactWords {
  readonly category: (code: string) => string;
  readonly group: (code: string) => string;
  readonly breachType: (code: string) => string;
  readonly list: (codes: readonly string[] | null | undefined) => string;
  readonly range: (
    people:
      | { readonly min?: number | null | undefined; readonly max?: number | null | undefined }
      | null
      | undefined,
  ) => string;
  readonly yesNo: (value: boolean) => string;
  readonly until: string;
  readonly unknown: string;
}

function wordsIn(
  locale: Locale,
  fixed: {
    readonly yes: string;
    readonly no: string;
    readonly until: string;
    readonly unknown: string;
    readonly atLeast: string;
    readonly atMost: string;
  },
): FactWords {
  const word =
    (table: Readonly<Record<string, Sentence>>) =>
    (code: string): string =>
      table[code]?.[locale] ?? code;
  const category = word(categories);
  return {
    category,
    group: word(groups),
    breachType: word(breachTypes),
    list: (codes) => (codes?.length ? codes.map(category).join(', ') : fixed.unknown),
    range: (people) => {
      const min = people?.min ?? null;
      const max = people?.max ?? null;
      if (min === null && max === null) return fixed.unknown;
      if (min === max) return String(min);
      if (max === null) return `${fixed.atLeast} ${String(min)}`;
      return min === null ? `${fixed.atMost} ${String(max)}` : `${String(min)}–${String(max)}`;
    },
    yesNo: (value) => (value ? fixed.yes : fixed.no),
    until: fixed.until,
    unknown: fixed.unknown,
  };
}

export const factWords: Readonly<Record<Locale, FactWords>> = {
  nl: wordsIn('nl', {
    yes: 'ja',
    no: 'nee',
    until: 'tot',
    unknown: 'nog niet bekend',
    atLeast: 'ten minste',
    atMost: 'ten hoogste',
  }),
  en: wordsIn('en', {
    yes: 'yes',
    no: 'no',
    until: 'until',
    unknown: 'not yet known',
    atLeast: 'at least',
    atMost: 'at most',
  }),
};
