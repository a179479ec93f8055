import type { Sentence } from './locale.ts';

/** What the answer sheet and the notification file say around the answers. */
export const answerSheetTexts = {
  TITLE: {
    nl: 'Antwoordblad voor de melding bij de toezichthouder: {reference}',
    en: 'Answer sheet for the filing with the authority: {reference}',
  },
  FILED_TITLE: {
    nl: 'Wat is gemeld bij de toezichthouder: {reference}, nummer {number}',
    en: 'What was filed with the authority: {reference}, number {number}',
  },
  DRILL: {
    nl: 'OEFENING: dit is geen echte melding. Dien dit niet in.',
    en: 'DRILL: this is no real filing. Do not submit it.',
  },
  ORGANISATION: { nl: 'Melding van: {name}', en: 'Filing of: {name}' },
  OBLIGATION: {
    nl: 'Verplichting: melding bij de toezichthouder, {article}',
    en: 'Obligation: filing with the authority, {article}',
  },
  AWARE: { nl: 'Kennisname: {at}', en: 'Awareness: {at}' },
  AWARE_PROVISIONAL: {
    nl: 'Kennisname nog niet vastgesteld; de klok loopt voorlopig vanaf {at}',
    en: 'Awareness not decided yet; the clock runs provisionally from {at}',
  },
  DUE: { nl: 'Uiterlijk melden: {at}', en: 'File at the latest: {at}' },
  NO_DUE: {
    nl: 'Uiterlijk melden: nog niet te bepalen',
    en: 'File at the latest: cannot be determined yet',
  },
  MADE: { nl: 'Stand van: {at}', en: 'As it stood at: {at}' },
  FILED_AT: { nl: 'Gemeld op: {at}', en: 'Filed at: {at}' },
  NUMBER: { nl: 'Nummer van de toezichthouder: {number}', en: 'Number of the authority: {number}' },
  COMPLETE: {
    nl: 'Voor een volledige melding ontbreekt niets.',
    en: 'Nothing is missing for a complete filing.',
  },
  MISSING: {
    nl: 'Voor een volledige melding ontbreekt nog ({count}): {rows}',
    en: 'Still missing for a complete filing ({count}): {rows}',
  },
  FORM_NOTE: {
    nl: 'Volgorde en kopjes volgen het webformulier van de AP. Vragen met een * zijn opgeschreven uit het geheugen en niet vergeleken met de vragenlijst van de AP zelf; het formulier gaat voor.',
    en: 'Order and headings follow the web form of the AP. Questions with a * were written down from memory and not compared with the AP’s own list of questions; the form prevails.',
  },
  ROW_NOTE: {
    nl: 'Tussen haken: het nummer van de vraag in het meldsjabloon van de EDPB (versie 1.0, juni 2026).',
    en: 'In brackets: the number of the question in the EDPB’s notification template (version 1.0, June 2026).',
  },
  OTHER_ROWS: {
    nl: 'Wat het formulier van de AP niet vraagt, en het sjabloon van de EDPB wel',
    en: 'What the AP’s form does not ask and the EDPB’s template does',
  },
  PASTED: { nl: 'De tekst zoals ingediend', en: 'The text as it was filed' },
  RECEIPT: { nl: 'Ontvangstbevestiging', en: 'Receipt' },
  CONTENT: { nl: 'Ingediende tekst', en: 'Text that was filed' },
  NOT_YET_KNOWN: { nl: 'Nog niet bekend', en: 'Not yet known' },
  NOT_ANSWERED: {
    nl: 'Niet ingevuld; dit hoeft niet.',
    en: 'Not filled in; this is optional.',
  },
  NO_PUBLIC_NOTICE: {
    nl: 'Niet van toepassing: alleen bij onevenredige inspanning (AVG art. 34 lid 3 onder c).',
    en: 'Does not apply: only with disproportionate effort (GDPR art. 34(3)(c)).',
  },
  DOES_NOT_APPLY: { nl: 'Niet van toepassing', en: 'Does not apply' },
  YES: { nl: 'Ja', en: 'Yes' },
  NO: { nl: 'Nee', en: 'No' },
  UNKNOWN: { nl: 'Niet bekend', en: 'Unknown' },
  NONE: { nl: 'Geen', en: 'None' },
  GDPR: {
    nl: 'AVG (Algemene verordening gegevensbescherming), artikel 33',
    en: 'GDPR (General Data Protection Regulation), Article 33',
  },
  TELECOM: {
    nl: 'Telecommunicatiewet (Verordening 611/2013)',
    en: 'Telecommunications Act (Regulation 611/2013)',
  },
  WILL_FOLLOW: {
    nl: 'Nee, er volgt een vervolgmelding',
    en: 'No, a follow-up will come',
  },
  IS_COMPLETE: {
    nl: 'Ja, de melding is volledig',
    en: 'Yes, the filing is complete',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the notification file says where its schema is narrower than the template. */
export const notificationNotes = {
  ALSO: { nl: 'Bij vraag {row} ook: {options}', en: 'Row {row} also: {options}' },
  STANDS_FOR_UNKNOWN: {
    nl: 'Bij vraag {row} staat "{value}" voor: nog niet bekend.',
    en: 'In row {row} "{value}" stands for: not yet known.',
  },
  STANDS_FOR: {
    nl: 'Bij vraag {row} staat "{value}" voor: {meaning}.',
    en: 'In row {row} "{value}" stands for: {meaning}.',
  },
  PROVISIONAL_AWARENESS: {
    nl: 'Bij vraag 48 staat een voorlopig moment: de kennisname is nog niet vastgesteld.',
    en: 'Row 48 holds a provisional moment: awareness is not decided yet.',
  },
  PREVENTION: {
    nl: 'Vraag 95 (maatregelen om herhaling te voorkomen): {text}',
    en: 'Row 95 (measures to prevent repetition): {text}',
  },
  PER_COUNTRY: { nl: 'Per land: {numbers}', en: 'Per country: {numbers}' },
  AUTHORITIES: {
    nl: 'Ook gemeld of te melden bij: {names}',
    en: 'Also notified or to be notified: {names}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
