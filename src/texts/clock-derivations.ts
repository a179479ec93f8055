import type { Sentence } from './locale.ts';

export const clockDerivations = {
  ANCHOR: { nl: '{anchor}: {at}.', en: '{anchor}: {at}.' },
  ANCHOR_PROVISIONAL: {
    nl: 'Voorlopig. {anchor} is nog niet vastgesteld; de termijn loopt alvast vanaf {at}.',
    en: 'Provisional. {anchor} has not been established yet; the term runs from {at} for now.',
  },
  WAITS_FOR_ANCHOR: {
    nl: 'De termijn begint bij: {anchor}. Dat moment staat nog niet vast.',
    en: 'The term starts with: {anchor}. That moment is not known yet.',
  },
  WAITS_FOR_MOMENT: {
    nl: 'Een termijn ({article}) begint pas met: {anchor}. Dat moment is niet vastgelegd.',
    en: 'A term ({article}) starts only with: {anchor}. That moment has not been recorded.',
  },
  WAITS_FOR_STAGE: {
    nl: 'De termijn ({article}) begint met het indienen van een eerdere stap: {stage}. Die is nog niet gedaan.',
    en: 'The term ({article}) starts with the submission of an earlier step: {stage}. That has not been done yet.',
  },
  NEXT_STAGE: { nl: 'Daarna: {stage}.', en: 'After that: {stage}.' },
  NOT_IN_FORCE: {
    nl: 'Let op: deze regel gold op dat moment niet (versie {version}, geldig {validity}). Berekend alsof zij gold.',
    en: 'Note: this rule was not in force at that moment (version {version}, valid {validity}). Computed as if it were.',
  },
  DRAFT_RULE: {
    nl: 'Let op: dit is een voorstel en geen geldend recht (versie {version}).',
    en: 'Note: this is a proposal and not law (version {version}).',
  },
  UNVERIFIED_RULE: {
    nl: 'Deze regel is niet met de wettekst zelf vergeleken, maar met: {against} ({by}, {on}).',
    en: 'This rule was not compared with the text of the law itself, but with: {against} ({by}, {on}).',
  },
  TERM_HOURS: {
    nl: '{article}: {hours}, van {from} tot {at}. Nachten, weekeinden en feestdagen tellen mee (Verordening 1182/71 art. 3 lid 3).',
    en: '{article}: {hours}, from {from} to {at}. Nights, weekends and holidays count (Reg. 1182/71 art. 3(3)).',
  },
  TERM_DAYS: {
    nl: '{article}: {days} na {from}, streng gelezen als {hours}: {at}. Volgens Verordening 1182/71 art. 3 lid 2 onder b loopt de termijn tot het einde van de laatste dag.',
    en: '{article}: {days} after {from}, read strictly as {hours}: {at}. Under Reg. 1182/71 art. 3(2)(b) the term runs until the end of the last day.',
  },
  TERM_MONTHS: {
    nl: '{article}: {months} na {from}, op hetzelfde uur: {at}. Volgens Verordening 1182/71 art. 3 lid 2 onder c loopt de termijn tot het einde van die dag en, als dat een zaterdag, zondag of feestdag is, van de volgende werkdag (lid 4). De strenge lezing geldt hier.',
    en: '{article}: {months} after {from}, at the same hour: {at}. Under Reg. 1182/71 art. 3(2)(c) the term runs until the end of that day or, where that is a Saturday, a Sunday or a holiday, of the next working day (art. 3(4)). The strict reading is used here.',
  },
  EARLIEST_COUNTS: {
    nl: 'De vroegste van deze termijnen telt: {at}.',
    en: 'The earliest of these terms counts: {at}.',
  },
  FELL_AWAY: {
    nl: 'De termijn die op {at} afliep, vervalt: {anchor} kwam pas daarna.',
    en: 'The term that ended at {at} falls away: {anchor} came only after it.',
  },
  WALL_CLOCK_BACK: {
    nl: 'Tussendoor gaat de klok {minutes} minuten terug. Daardoor lijkt de termijn op de wandklok korter; zij is het niet.',
    en: 'The clock goes back {minutes} minutes in between. On the wall clock the term looks shorter; it is not.',
  },
  WALL_CLOCK_FORWARD: {
    nl: 'Tussendoor gaat de klok {minutes} minuten vooruit. Daardoor lijkt de termijn op de wandklok langer; zij is het niet.',
    en: 'The clock goes forward {minutes} minutes in between. On the wall clock the term looks longer; it is not.',
  },
  HOUR_RULE: {
    nl: 'Ter informatie: het uur van de gebeurtenis telt niet mee (Verordening 1182/71 art. 3 lid 1). Gerekend vanaf het volgende hele uur, {from}, is het uiterste moment {at}.',
    en: 'For information: the hour of the event does not count (Reg. 1182/71 art. 3(1)). From the next full hour, {from}, the latest moment is {at}.',
  },
  TWO_WORKING_DAYS: {
    nl: 'Ter informatie, omstreden: een termijn van twee dagen of meer bevat ten minste twee werkdagen (Verordening 1182/71 art. 3 lid 5). Dat zijn {first} en {second}; uiterlijk {at}. Alarmen rekenen hier nooit mee.',
    en: 'For information, disputed: a period of two days or more contains at least two working days (Reg. 1182/71 art. 3(5)). They are {first} and {second}; at the latest {at}. Alarms never use this.',
  },
  NO_NUMBER: {
    nl: '{article}: zonder onredelijke vertraging. De wet noemt geen aantal uren.',
    en: '{article}: without undue delay. The law names no number of hours.',
  },
  NO_AGREED_NUMBER: {
    nl: '{article}: zonder onredelijke vertraging. Er is geen aantal uren afgesproken of bekend.',
    en: '{article}: without undue delay. No number of hours was agreed or is known.',
  },
  AGREED_CLOCK_HOURS: {
    nl: 'Overeenkomst: {length}, van {from} tot {at}.',
    en: 'Agreement: {length}, from {from} to {at}.',
  },
  AGREED_WORKING_HOURS: {
    nl: 'Overeenkomst: {length} vanaf {from}. Werktijd: {weekdays} van {opens} tot {closes} ({zone}). Uiterlijk {at}.',
    en: 'Agreement: {length} from {from}. Working time: {weekdays} from {opens} to {closes} ({zone}). At the latest {at}.',
  },
  AGREED_WORKING_DAYS: {
    nl: 'Overeenkomst: {length} na de dag van {from}, tot het einde van de werktijd. Werktijd: {weekdays} van {opens} tot {closes} ({zone}). Uiterlijk {at}.',
    en: 'Agreement: {length} after the day of {from}, until working time ends. Working time: {weekdays} from {opens} to {closes} ({zone}). At the latest {at}.',
  },
  HOLIDAYS_SKIPPED: {
    nl: 'Geen werkdag door een feestdag: {days}.',
    en: 'Not a working day because of a holiday: {days}.',
  },
  NO_HOLIDAY_LIST: {
    nl: 'Voor {country} is geen lijst van feestdagen bekend; alleen de gewone vrije dagen zijn overgeslagen.',
    en: 'No list of holidays is known for {country}; only the ordinary days off were skipped.',
  },
  AGREED_TOO_FAR: {
    nl: 'Overeenkomst: binnen {daysMax} dagen past de termijn niet in de werktijden. Geen uiterste moment berekend.',
    en: 'Agreement: the term does not fit its working times within {daysMax} days. No due moment was computed.',
  },
  PROMISED: {
    nl: 'Toegezegd voor {at}.',
    en: 'Promised for {at}.',
  },
  FOLLOW_UP_OWED: {
    nl: 'Op {at} is een onvolledige melding gedaan: de rest volgt zonder onredelijke verdere vertraging (AVG art. 33 lid 4). De wet noemt geen aantal dagen.',
    en: 'On {at} an incomplete filing was made: the rest follows without undue further delay (GDPR art. 33(4)). The law names no number of days.',
  },
  FOLLOW_UP_TARGET: {
    nl: 'Ons eigen streven, geen wettelijke termijn: binnen {days} dagen, dus vóór {at}.',
    en: 'Our own target, not a term of the law: within {days} days, so before {at}.',
  },
  REVIEW_OF_ONE_SIGNATURE: {
    nl: 'Eén handtekening: een tweede persoon beoordeelt binnen 24 uur, voor {at}.',
    en: 'One signature: a second person reviews within 24 hours, before {at}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
export type ClockDerivationCode = keyof typeof clockDerivations;

export const anchorNames = {
  AWARE: { nl: 'Kennisname', en: 'Awareness' },
  SIGNIFICANT_INCIDENT: {
    nl: 'Kennis van het significante incident',
    en: 'Knowledge of the significant incident',
  },
  DISCOVERY: { nl: 'Ontdekking', en: 'Detection' },
  CLASSIFICATION: { nl: 'Indeling als ernstig', en: 'Classification as major' },
  REQUESTED: { nl: 'Verzoek om een verslag', en: 'Request for a report' },
  ONGOING: {
    nl: 'Vaststelling dat het incident nog loopt',
    en: 'Finding that the incident still goes on',
  },
  HANDLED: { nl: 'Afhandeling van het incident', en: 'Handling of the incident' },
  HIGH_RISK: { nl: 'Vaststelling van een hoog risico', en: 'Finding of a high risk' },
  RECEIPT: { nl: 'Ontvangst van het bericht', en: 'Receipt of the notice' },
  PROMISE: { nl: 'Toezegging', en: 'Promise' },
} as const satisfies Readonly<Record<string, Sentence>>;
