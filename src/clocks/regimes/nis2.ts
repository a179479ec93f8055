import type { Regime, RegimeStage, StageTerm } from './regime.ts';

const checked = {
  status: 'UNVERIFIED',
  checkedBy: 'Meldklok',
  checkedOn: '2026-11-21',
  checkedAgainst: {
    nl: 'NIS2 art. 23 lid 4 zoals openbaar aangehaald; de artikelen van de Nederlandse wet en haar eerste dag uit de tweede hand',
    en: 'NIS2 art. 23(4) as quoted publicly; the articles of the Dutch act and its first day at second hand',
  },
} as const;

function hours(count: number, article: string): StageTerm {
  return { from: { kind: 'OBLIGATION' }, length: { unit: 'HOURS', hours: count }, article };
}

function monthAfterReport(article: string): StageTerm {
  return {
    from: { kind: 'STAGE', stageId: 'incident-report' },
    length: { unit: 'CALENDAR_MONTHS', months: 1 },
    article,
  };
}

/**
 * NIS2 art. 23(4): (a) early warning, (b) incident report, (c) an intermediate report when the CSIRT or
 * the authority asks for one, (d) final report a month after (b); (e) when the incident goes on at that
 * moment, a progress report then and the final report within a month of dealing with it.
 */
function stages(report: StageTerm): readonly RegimeStage[] {
  return [
    {
      id: 'early-warning',
      title: { nl: 'vroegtijdige waarschuwing', en: 'early warning' },
      terms: [hours(24, 'NIS2 art. 23(4)(a)')],
    },
    {
      id: 'incident-report',
      title: { nl: 'incidentmelding', en: 'incident report' },
      terms: [report],
    },
    {
      id: 'intermediate-report',
      title: { nl: 'tussentijds verslag op verzoek', en: 'intermediate report on request' },
      onlyWith: 'REQUESTED',
      terms: [],
    },
    {
      id: 'progress-report',
      title: { nl: 'voortgangsverslag', en: 'progress report' },
      onlyWith: 'ONGOING',
      terms: [monthAfterReport('NIS2 art. 23(4)(e)')],
    },
    {
      id: 'final-report',
      title: { nl: 'eindverslag', en: 'final report' },
      terms: [
        { ...monthAfterReport('NIS2 art. 23(4)(d)'), unless: 'ONGOING' },
        {
          from: { kind: 'ANCHOR', anchor: 'HANDLED' },
          length: { unit: 'CALENDAR_MONTHS', months: 1 },
          article: 'NIS2 art. 23(4)(e)',
          onlyWith: 'ONGOING',
        },
      ],
    },
  ];
}

export const cbw: Regime = {
  id: 'cbw',
  version: '2026-08-15',
  article: 'Cbw art. 25-29 (NIS2 art. 23(4))',
  title: {
    nl: 'Melding van een significant incident (Cyberbeveiligingswet)',
    en: 'Report of a significant incident (Dutch Cybersecurity Act)',
  },
  validFromOn: '2026-08-15',
  validUntilOn: null,
  anchor: 'SIGNIFICANT_INCIDENT',
  threshold: null,
  stages: stages(hours(72, 'NIS2 art. 23(4)(b)')),
  addressee: 'CSIRT',
  content: [
    {
      nl: 'waarschuwing: vermoeden van kwade opzet, gevolgen over de grens',
      en: 'warning: suspected malice, cross-border effect',
    },
    {
      nl: 'melding: eerste beoordeling van ernst en gevolgen, sporen van aantasting',
      en: 'report: first view of severity and impact, indicators of compromise',
    },
    {
      nl: 'eindverslag: beschrijving, oorzaak, maatregelen, gevolgen over de grens',
      en: 'final report: description, root cause, measures, cross-border impact',
    },
  ],
  remarks: [
    {
      nl: 'Leg vast dat het CSIRT of de toezichthouder om een tussentijds verslag vroeg, of dat het incident na een maand nog loopt: dan komen die stappen erbij.',
      en: 'Record that the CSIRT or the authority asked for an intermediate report, or that the incident still goes on after a month: those steps are then added.',
    },
  ],
  workingDaysOf: null,
  ...checked,
};

/** NIS2 art. 23(4), last subparagraph: trust service providers report within 24 hours, not 72. */
export const cbwTrust: Regime = {
  ...cbw,
  id: 'cbw-trust',
  article: 'Cbw art. 25-29 (NIS2 art. 23(4), last subparagraph)',
  title: {
    nl: 'Melding van een significant incident door een verlener van vertrouwensdiensten (Cyberbeveiligingswet)',
    en: 'Report of a significant incident by a trust service provider (Dutch Cybersecurity Act)',
  },
  stages: stages(hours(24, 'NIS2 art. 23(4), last subparagraph')),
};
