import type { Regime, StageTerm } from './regime.ts';

const checkedBy = 'Meldklok';
const checkedOn = '2026-11-21';

function hours(count: number, article: string): StageTerm {
  return { from: { kind: 'OBLIGATION' }, length: { unit: 'HOURS', hours: count }, article };
}

/**
 * Regulation (EU) 2022/2554 art. 19 with Delegated Regulation (EU) 2025/301 art. 5. An incident that is
 * classified only after the 24 hours is reported within 4 hours of its classification. The relief for
 * weekends is left out: it is not everyone's, and the strict term is safe.
 */
export const dora: Regime = {
  id: 'dora',
  version: '2025-01-17',
  article: 'DORA art. 19; Reg. (EU) 2025/301 art. 5',
  title: { nl: 'Melding van een ernstig ICT-incident', en: 'Report of a major ICT incident' },
  validFromOn: '2025-01-17',
  validUntilOn: null,
  anchor: 'AWARE',
  threshold: null,
  stages: [
    {
      id: 'initial-notification',
      title: { nl: 'eerste melding', en: 'initial notification' },
      terms: [
        {
          from: { kind: 'ANCHOR', anchor: 'CLASSIFICATION' },
          length: { unit: 'HOURS', hours: 4 },
          article: 'Reg. (EU) 2025/301 art. 5(1)(a)',
        },
        {
          ...hours(24, 'Reg. (EU) 2025/301 art. 5(1)(a)'),
          unlessAfter: 'CLASSIFICATION',
        },
      ],
    },
    {
      id: 'intermediate-report',
      title: { nl: 'tussentijds verslag', en: 'intermediate report' },
      terms: [
        {
          from: { kind: 'STAGE', stageId: 'initial-notification' },
          length: { unit: 'HOURS', hours: 72 },
          article: 'Reg. (EU) 2025/301 art. 5(1)(b)',
        },
      ],
    },
    {
      id: 'final-report',
      title: { nl: 'eindverslag', en: 'final report' },
      terms: [
        {
          from: { kind: 'STAGE', stageId: 'intermediate-report' },
          length: { unit: 'CALENDAR_MONTHS', months: 1 },
          article: 'Reg. (EU) 2025/301 art. 5(1)(c)',
        },
      ],
    },
  ],
  addressee: 'AUTHORITY',
  content: [
    {
      nl: 'de velden van Uitvoeringsverordening (EU) 2025/302',
      en: 'the fields of Implementing Regulation (EU) 2025/302',
    },
  ],
  remarks: [
    {
      nl: 'Er bestaat een versoepeling voor weekeinden en feestdagen: uiterlijk 12 uur op de volgende werkdag, niet voor elke instelling (uit het hoofd; niet nagelezen). Dit product rekent daar nooit mee.',
      en: 'There is a relief for weekends and bank holidays: by noon of the next working day, not for every entity (from memory; not read again). This product never counts with it.',
    },
    {
      nl: 'De maand voor het eindverslag loopt hier vanaf het eerste tussentijdse verslag. Een bijgewerkt tussentijds verslag kan de termijn later laten beginnen; de strenge lezing geldt hier.',
      en: 'The month for the final report runs here from the first intermediate report. An updated intermediate report may let the term start later; the strict reading is used here.',
    },
  ],
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedBy,
  checkedOn,
  checkedAgainst: {
    nl: 'openbare samenvattingen, die verschillen over het begin van de 72 uur',
    en: 'public summaries, which disagree on where the 72 hours start',
  },
};

const notification = { nl: 'melding', en: 'notification' };

const trustServices = {
  id: 'eidas',
  title: {
    nl: 'Melding van een inbreuk bij een vertrouwensdienst',
    en: 'Notification of a breach of a trust service',
  },
  anchor: 'AWARE',
  threshold: null,
  addressee: 'AUTHORITY',
  remarks: [],
  content: [
    {
      nl: 'inbreuk of verstoring met aanzienlijke gevolgen voor de dienst of de gegevens erin',
      en: 'breach or disruption with a significant impact on the service or the data in it',
    },
  ],
  workingDaysOf: null,
  checkedBy,
  checkedOn,
} as const;

export const eidas2014: Regime = {
  ...trustServices,
  version: '2016-07-01',
  article: 'eIDAS art. 19(2)',
  validFromOn: '2016-07-01',
  validUntilOn: '2024-10-17',
  stages: [{ id: 'notification', title: notification, terms: [hours(24, 'eIDAS art. 19(2)')] }],
  status: 'UNVERIFIED',
  checkedAgainst: {
    nl: 'het artikel zoals openbaar aangehaald; de laatste dag uit het hoofd (NIS2 art. 42)',
    en: 'the article as quoted publicly; its last day from memory (NIS2 art. 42)',
  },
};

export const eidas2024: Regime = {
  ...trustServices,
  version: '2024-10-18',
  article: 'eIDAS art. 19a(1)(b), 24(2)(fb)',
  validFromOn: '2024-10-18',
  validUntilOn: null,
  stages: [
    {
      id: 'notification',
      title: notification,
      terms: [hours(24, 'eIDAS art. 19a(1)(b), 24(2)(fb)')],
    },
  ],
  status: 'VERIFIED',
  checkedAgainst: {
    nl: 'art. 19 bis in een openbaar afschrift van de geconsolideerde tekst',
    en: 'art. 19a in a public copy of the consolidated text',
  },
};

export const telecom: Regime = {
  id: 'telecom',
  version: '2013-08-25',
  article: 'Reg. (EU) 611/2013 art. 2',
  title: {
    nl: 'Melding van een inbreuk door een aanbieder van telecommunicatie',
    en: 'Notification of a breach by a telecoms provider',
  },
  validFromOn: '2013-08-25',
  validUntilOn: null,
  anchor: 'DISCOVERY',
  threshold: null,
  stages: [
    {
      id: 'initial-notification',
      title: { nl: 'eerste melding', en: 'initial notification' },
      terms: [hours(24, 'Reg. (EU) 611/2013 art. 2(2)')],
    },
    {
      id: 'second-notification',
      title: { nl: 'tweede melding', en: 'second notification' },
      terms: [
        {
          from: { kind: 'STAGE', stageId: 'initial-notification' },
          length: { unit: 'DAYS', days: 3 },
          article: 'Reg. (EU) 611/2013 art. 2(3)',
        },
      ],
    },
  ],
  addressee: 'AUTHORITY',
  content: [
    {
      nl: 'bijlage I bij de verordening, deel 1 en 2',
      en: 'Annex I to the Regulation, parts 1, 2',
    },
  ],
  remarks: [
    {
      nl: 'Kan ook na drie dagen niet alles worden gemeld, dan hoort daar een gemotiveerde toelichting bij; de rest volgt zo snel mogelijk.',
      en: 'If not everything can be told after three days either, a reasoned explanation goes with it; the rest follows as soon as possible.',
    },
  ],
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedBy,
  checkedOn,
  checkedAgainst: { nl: 'openbare samenvattingen', en: 'public summaries' },
};
