import type { Regime, StageTerm } from './regime.ts';

const checkedBy = 'Meldklok';
const checkedOn = '2026-11-21';

function hours(count: number, article: string): StageTerm {
  return { from: { kind: 'OBLIGATION' }, length: { unit: 'HOURS', hours: count }, article };
}

const cbwArticle = 'Cbw art. 25-29 (NIS2 art. 23(4))';

/** Trust service providers have 24 hours for the second stage too (NIS2 art. 23(4)); that is `eidas`. */
export const cbw: Regime = {
  id: 'cbw',
  version: '2026-08-15',
  article: cbwArticle,
  title: {
    nl: 'Melding van een significant incident (Cyberbeveiligingswet)',
    en: 'Report of a significant incident (Dutch Cybersecurity Act)',
  },
  validFromOn: '2026-08-15',
  validUntilOn: null,
  anchor: 'SIGNIFICANT_INCIDENT',
  stages: [
    { id: 'early-warning', terms: [hours(24, 'NIS2 art. 23(4)(a)')] },
    { id: 'incident-report', terms: [hours(72, 'NIS2 art. 23(4)(b)')] },
    {
      id: 'final-report',
      terms: [
        {
          from: { kind: 'STAGE', stageId: 'incident-report' },
          length: { unit: 'CALENDAR_MONTHS', months: 1 },
          article: 'NIS2 art. 23(4)(d)',
        },
      ],
    },
  ],
  addressee: 'CSIRT',
  content: [
    {
      nl: '24 uur: vermoeden van kwade opzet, gevolgen over de grens',
      en: '24 hours: suspected malice, cross-border effect',
    },
    {
      nl: '72 uur: eerste beoordeling van ernst en gevolgen, sporen van aantasting',
      en: '72 hours: first view of severity and impact, indicators of compromise',
    },
    {
      nl: 'een maand: beschrijving, oorzaak, maatregelen, gevolgen over de grens',
      en: 'one month: description, root cause, measures, cross-border impact',
    },
  ],
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedBy,
  checkedOn,
  checkedAgainst: 'NIS2 art. 23 as quoted publicly; the articles of the Dutch act at second hand',
};

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
  stages: [
    {
      id: 'initial-notification',
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
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedBy,
  checkedOn,
  checkedAgainst: 'public summaries, which disagree on where the 72 hours start',
};

const trustServices = {
  id: 'eidas',
  title: {
    nl: 'Melding van een inbreuk bij een vertrouwensdienst',
    en: 'Notification of a breach of a trust service',
  },
  anchor: 'AWARE',
  addressee: 'AUTHORITY',
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
  stages: [{ id: 'notification', terms: [hours(24, 'eIDAS art. 19(2)')] }],
  status: 'UNVERIFIED',
  checkedAgainst: 'the article as quoted publicly; its last day from memory (NIS2 art. 42)',
};

export const eidas2024: Regime = {
  ...trustServices,
  version: '2024-10-18',
  article: 'eIDAS art. 19a(1)(b), 24(2)(fb)',
  validFromOn: '2024-10-18',
  validUntilOn: null,
  stages: [{ id: 'notification', terms: [hours(24, 'eIDAS art. 19a(1)(b), 24(2)(fb)')] }],
  status: 'VERIFIED',
  checkedAgainst: 'art. 19a in a public copy of the consolidated text',
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
  stages: [
    { id: 'initial-notification', terms: [hours(24, 'Reg. (EU) 611/2013 art. 2(2)')] },
    {
      id: 'second-notification',
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
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedBy,
  checkedOn,
  checkedAgainst: 'public summaries',
};
