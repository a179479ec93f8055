import type { Sentence } from './locale.ts';

/** Why a first filing was late, as offered and as shown with the filing. */
export const latenessLabels = {
  DETECTED_LATE: {
    nl: 'Laat ontdekt, ondanks de maatregelen',
    en: 'Detected late, despite the measures',
  },
  LINKED_BREACHES: {
    nl: 'Meerdere samenhangende inbreuken, samen onderzocht',
    en: 'Several linked breaches, investigated together',
  },
  PROCESSOR_INFORMED_LATE: {
    nl: 'De verwerker informeerde ons laat',
    en: 'The processor informed us late',
  },
  AUTHORITY_ASKED_SILENCE: {
    nl: 'Een andere autoriteit vroeg om te wachten',
    en: 'Another authority asked us to wait',
  },
  FORM_FAILED: { nl: 'Het meldformulier werkte niet', en: 'The form did not work' },
  OTHER: { nl: 'Andere reden', en: 'Other reason' },
  INTERNAL_ESCALATION_FAILED: {
    nl: 'Intern te laat doorgegeven',
    en: 'Passed on too late internally',
  },
  HOLIDAY_OR_STAFFING: {
    nl: 'Vakantie, weekend, feestdag, ziekte of drukte',
    en: 'Leave, weekend, public holiday, illness or being busy',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What to know before a reason is chosen. */
export const latenessAdvice = {
  DETECTED_LATE: {
    nl: 'Beschrijf hoe het is ontdekt en waarom niet eerder. De termijn loopt pas vanaf kennisname: controleer of dat moment klopt.',
    en: 'Describe how it was detected and why not sooner. The term runs only from awareness: check that moment.',
  },
  LINKED_BREACHES: {
    nl: 'Beschrijf welke inbreuken samenhangen en waarom zij samen zijn onderzocht.',
    en: 'Describe which breaches belong together and why they were investigated together.',
  },
  PROCESSOR_INFORMED_LATE: {
    nl: 'Controleer eerst de kennisname: een verwerkingsverantwoordelijke neemt in beginsel pas kennis als de verwerker het meldt. Vaak is de melding dan niet te laat.',
    en: 'Check the awareness first: as a rule a controller is aware only once the processor tells it. Often the filing is then not late.',
  },
  AUTHORITY_ASKED_SILENCE: {
    nl: 'Noem de autoriteit, het verzoek en de datum.',
    en: 'Name the authority, its request and the date.',
  },
  FORM_FAILED: {
    nl: 'Bewaar bewijs van de storing en noem de tijdstippen van uw pogingen.',
    en: 'Keep proof of the failure and name the times of your attempts.',
  },
  OTHER: { nl: 'Leg de reden in woorden uit.', en: 'Explain the reason in words.' },
  INTERNAL_ESCALATION_FAILED: {
    nl: 'De AP accepteert dit niet als reden: wat een medewerker wist, geldt als bekend bij de organisatie. U kunt het vastleggen als het zo is gegaan.',
    en: 'The AP does not accept this as a reason: what an employee knew counts as known to the organisation. You can record it if that is how it went.',
  },
  HOLIDAY_OR_STAFFING: {
    nl: 'De AP accepteert dit niet als reden: de 72 uur lopen door in weekenden, op feestdagen, bij vakantie, ziekte en drukte. U kunt het vastleggen als het zo is gegaan.',
    en: 'The AP does not accept this as a reason: the 72 hours run on through weekends, public holidays, leave, illness and busy times. You can record it if that is how it went.',
  },
} as const satisfies Readonly<Record<keyof typeof latenessLabels, Sentence>>;

/** How late, and why, as frozen at the first filing. */
export const latenessSentences = {
  LATE_BY: { nl: '{length} te laat.', en: 'Late by {length}.' },
  WITHIN_HOUR_RULE: {
    nl: 'Nog vóór het uiterste moment volgens de uurregel (Verordening 1182/71 art. 3 lid 1).',
    en: 'Still before the latest moment under the hour rule (Regulation 1182/71 art. 3(1)).',
  },
  PROVISIONAL: {
    nl: 'Gerekend vanaf een voorlopig moment; de kennisname was nog niet vastgesteld.',
    en: 'Counted from a provisional moment; awareness was not decided yet.',
  },
  NO_REASON: { nl: 'Nog geen reden gegeven.', en: 'No reason given yet.' },
  REASON: { nl: 'Reden: {reason}.', en: 'Reason: {reason}.' },
  ACCEPTED: {
    nl: 'De AP sluit deze reden niet bij voorbaat uit.',
    en: 'The AP does not rule this reason out beforehand.',
  },
  NOT_ACCEPTED: {
    nl: 'De AP accepteert deze reden niet.',
    en: 'The AP does not accept this reason.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
