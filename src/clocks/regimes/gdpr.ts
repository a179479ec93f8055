import type { Regime } from './regime.ts';

const checked = {
  status: 'VERIFIED',
  checkedBy: 'Meldklok',
  checkedOn: '2026-11-20',
  checkedAgainst: {
    nl: 'EDPB-richtsnoeren 9/2022, die de artikelen aanhalen',
    en: 'EDPB Guidelines 9/2022, which quote the articles',
  },
} as const;

const filingContent = [
  {
    nl: 'aard van de inbreuk, soorten en aantallen betrokkenen en gegevens (art. 33 lid 3 onder a)',
    en: 'nature of the breach, kinds and numbers of people and records (art. 33(3)(a))',
  },
  {
    nl: 'naam en contactgegevens van de FG of een ander contactpunt (art. 33 lid 3 onder b)',
    en: 'name and contact details of the DPO or another contact point (art. 33(3)(b))',
  },
  {
    nl: 'waarschijnlijke gevolgen (art. 33 lid 3 onder c)',
    en: 'likely consequences (art. 33(3)(c))',
  },
  {
    nl: 'genomen en voorgestelde maatregelen (art. 33 lid 3 onder d)',
    en: 'measures taken and proposed (art. 33(3)(d))',
  },
  {
    nl: 'redenen van de vertraging, na 72 uur (art. 33 lid 1)',
    en: 'reasons for the delay, after 72 hours (art. 33(1))',
  },
];

export const gdpr33: Regime = {
  id: 'gdpr-33',
  version: '2018-05-25',
  article: 'GDPR art. 33(1)',
  title: {
    nl: 'Melding van een inbreuk aan de toezichthouder',
    en: 'Notification of a breach to the supervisory authority',
  },
  validFromOn: '2018-05-25',
  validUntilOn: null,
  anchor: 'AWARE',
  // Art. 33(1): unless the breach is unlikely to result in a risk to the rights and freedoms of people.
  threshold: 'RISK',
  // Art. 33(1): not later than 72 hours. Art. 33(4): more information may follow in phases, without a term.
  stages: [
    {
      id: 'notification',
      title: { nl: 'melding', en: 'notification' },
      terms: [
        {
          from: { kind: 'OBLIGATION' },
          length: { unit: 'HOURS', hours: 72 },
          article: 'GDPR art. 33(1)',
        },
      ],
    },
  ],
  addressee: 'AUTHORITY',
  content: filingContent,
  remarks: [
    {
      nl: 'Wat nog niet bekend is, mag in stappen volgen, zonder onredelijke verdere vertraging (art. 33 lid 4). Daarvoor noemt de wet geen termijn.',
      en: 'What is not known yet may follow in phases, without undue further delay (art. 33(4)). The law names no term for that.',
    },
  ],
  workingDaysOf: 'NL',
  ...checked,
};

export const gdpr33Processor: Regime = {
  id: 'gdpr-33-2',
  version: '2018-05-25',
  article: 'GDPR art. 33(2)',
  title: {
    nl: 'Kennisgeving van de verwerker aan de verwerkingsverantwoordelijke',
    en: 'Notice from the processor to the controller',
  },
  validFromOn: '2018-05-25',
  validUntilOn: null,
  anchor: 'AWARE',
  // Art. 33(2): every breach, whatever the risk; without undue delay, no number of hours.
  threshold: null,
  stages: [{ id: 'notice', title: { nl: 'kennisgeving', en: 'notice' }, terms: [] }],
  addressee: 'CONTROLLER',
  content: [
    {
      nl: 'wat de verwerkingsverantwoordelijke nodig heeft voor de eigen melding (art. 33 lid 3; art. 28 lid 3 onder f)',
      en: 'what the controller needs for its own notification (art. 33(3); art. 28(3)(f))',
    },
  ],
  remarks: [
    {
      nl: 'De verwerker weegt het risico niet. De 72 uur van de verwerkingsverantwoordelijke beginnen met de ontvangst van dit bericht.',
      en: 'The processor does not weigh the risk. The 72 hours of the controller start with the receipt of this notice.',
    },
  ],
  workingDaysOf: null,
  ...checked,
};

export const gdpr34: Regime = {
  id: 'gdpr-34',
  version: '2018-05-25',
  article: 'GDPR art. 34(1)',
  title: {
    nl: 'Mededeling van een inbreuk aan de betrokkenen',
    en: 'Communication of a breach to the people concerned',
  },
  validFromOn: '2018-05-25',
  validUntilOn: null,
  anchor: 'HIGH_RISK',
  // Art. 34(1): at a high risk; without undue delay, no number of hours.
  threshold: 'HIGH_RISK',
  stages: [{ id: 'communication', title: { nl: 'mededeling', en: 'communication' }, terms: [] }],
  addressee: 'INDIVIDUALS',
  content: [
    {
      nl: 'aard van de inbreuk in duidelijke en eenvoudige taal (art. 34 lid 2)',
      en: 'nature of the breach in clear and plain language (art. 34(2))',
    },
    {
      nl: 'contactpunt, waarschijnlijke gevolgen en maatregelen (art. 33 lid 3 onder b, c en d)',
      en: 'contact point, likely consequences and measures (art. 33(3)(b), (c), (d))',
    },
  ],
  remarks: [
    {
      nl: 'Geen aantal uren: hoe groter het gevaar, hoe sneller. Wachten mag alleen als mededelen een onderzoek van de politie zou schaden (overweging 88).',
      en: 'No number of hours: the greater the danger, the sooner. Waiting is allowed only where telling would harm a police investigation (recital 88).',
    },
  ],
  workingDaysOf: null,
  ...checked,
};

/** Not a law: an agreement's own term, given when the obligation is opened. */
export const agreementNotice: Regime = {
  id: 'agreement',
  version: '1',
  article: 'Agreement (GDPR art. 28(3))',
  title: { nl: 'Kennisgeving volgens een overeenkomst', en: 'Notice under an agreement' },
  validFromOn: '1970-01-01',
  validUntilOn: null,
  anchor: 'AWARE',
  threshold: null,
  stages: [{ id: 'notice', title: { nl: 'kennisgeving', en: 'notice' }, terms: [] }],
  addressee: 'CONTROLLER',
  content: [{ nl: 'wat de overeenkomst vraagt', en: 'what the agreement asks for' }],
  remarks: [
    {
      nl: 'De strengste van overeenkomst en wet geldt: art. 33 lid 2 vraagt daarnaast kennisgeving zonder onredelijke vertraging.',
      en: 'The stricter of agreement and law counts: art. 33(2) asks for notice without undue delay beside it.',
    },
  ],
  workingDaysOf: null,
  ...checked,
  checkedAgainst: { nl: 'geen wet: de overeenkomst zelf', en: 'no law: the agreement itself' },
};

export const ukGdpr: Regime = {
  ...gdpr33,
  id: 'uk-gdpr',
  version: '2021-01-01',
  article: 'UK GDPR art. 33(1)',
  title: { nl: 'Melding van een inbreuk aan de ICO', en: 'Notification of a breach to the ICO' },
  validFromOn: '2021-01-01',
  stages: [
    {
      id: 'notification',
      title: { nl: 'melding', en: 'notification' },
      terms: [
        {
          from: { kind: 'OBLIGATION' },
          length: { unit: 'HOURS', hours: 72 },
          article: 'UK GDPR art. 33(1)',
        },
      ],
    },
  ],
  remarks: [],
  workingDaysOf: null,
  status: 'UNVERIFIED',
  checkedAgainst: { nl: 'niets: uit het hoofd', en: 'nothing: from memory' },
};

/** The Commission's proposal of November 2025: 96 hours, and to the authority only at high risk. */
export const omnibusDraft: Regime = {
  ...gdpr33,
  id: 'omnibus-draft',
  version: '2025-11-draft',
  article: 'GDPR art. 33(1) as proposed (Digital Omnibus)',
  title: {
    nl: 'Voorstel Digital Omnibus: melding bij hoog risico',
    en: 'Digital Omnibus proposal: notification at high risk',
  },
  validFromOn: '2025-11-19',
  threshold: 'HIGH_RISK',
  stages: [
    {
      id: 'notification',
      title: { nl: 'melding', en: 'notification' },
      terms: [
        {
          from: { kind: 'OBLIGATION' },
          length: { unit: 'HOURS', hours: 96 },
          article: 'GDPR art. 33(1) as proposed (Digital Omnibus)',
        },
      ],
    },
  ],
  remarks: [
    {
      nl: 'Een voorstel van november 2025: alleen bij hoog risico, 96 uur, via één loket met een gezamenlijk formulier. Niet aangenomen toen dit werd nagekeken.',
      en: 'A proposal of November 2025: at high risk only, 96 hours, through one entry point with a common form. Not adopted when this was checked.',
    },
  ],
  status: 'DRAFT',
  checkedAgainst: {
    nl: 'advocatenkantoren over het voorstel',
    en: 'law firms on the proposal',
  },
};
