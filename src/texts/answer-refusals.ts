export const answerRefusals = {
  ANSWERS_EMPTY: {
    nl: 'Geef ten minste één antwoord.',
    en: 'Give at least one answer.',
  },
  ANSWERS_TOO_MANY: {
    nl: 'Er zijn {max} vragen; geef niet meer antwoorden dan dat in één keer.',
    en: 'There are {max} questions; give no more answers than that at once.',
  },
  ANSWER_ROW_UNKNOWN: {
    nl: 'Het meldformulier heeft geen vraag {row}.',
    en: 'The notification template has no row {row}.',
  },
  ANSWER_TWICE: {
    nl: 'Vraag {row} staat er twee keer; geef één antwoord.',
    en: 'Row {row} is there twice; give one answer.',
  },
  ANSWER_EMPTY: {
    nl: 'Het antwoord op vraag {row} is leeg. Zeg “nog niet bekend”, of haal een eerder antwoord weg.',
    en: 'The answer to row {row} is empty. Say “not yet known”, or take an earlier answer back.',
  },
  ANSWER_OF_OTHER_KIND: {
    nl: 'Vraag {row} wordt beantwoord met het veld `{field}`, en met dat veld alleen.',
    en: 'Row {row} is answered with the field `{field}`, and with that field alone.',
  },
  ANSWER_OPTION_UNKNOWN: {
    nl: 'Vraag {row} kent de keuze “{option}” niet. Kies uit: {options}.',
    en: 'Row {row} has no option “{option}”. Choose from: {options}.',
  },
  ANSWER_ONE_OPTION: {
    nl: 'Bij vraag {row} past één keuze.',
    en: 'Row {row} takes one option.',
  },
  ANSWER_TOO_LONG: {
    nl: 'Het antwoord op vraag {row} is langer dan {max} tekens.',
    en: 'The answer to row {row} is longer than {max} characters.',
  },
  ANSWER_NOT_TEXT: {
    nl: 'Het antwoord op vraag {row} bevat tekens die geen tekst zijn.',
    en: 'The answer to row {row} holds characters that are no text.',
  },
  ANSWER_LINES_TOO_MANY: {
    nl: 'Vraag {row} neemt ten hoogste {max} regels.',
    en: 'Row {row} takes at most {max} lines.',
  },
  ANSWER_NOT_A_DATE: {
    nl: 'Vraag {row} vraagt een datum, zoals 2026-11-21.',
    en: 'Row {row} asks for a date, such as 2026-11-21.',
  },
  ANSWER_IN_FUTURE: {
    nl: 'Vraag {row} gaat over wat geweest is; dit moment komt nog.',
    en: 'Row {row} is about the past; this moment is still to come.',
  },
  ANSWER_NOT_A_COUNT: {
    nl: 'Vraag {row} vraagt hele aantallen van 0 tot en met {max}.',
    en: 'Row {row} asks for whole numbers from 0 to {max}.',
  },
  ANSWER_COUNTRY_UNKNOWN: {
    nl: 'Vraag {row}: “{country}” is geen landcode van de Europese Economische Ruimte (zoals NL of DE).',
    en: 'Row {row}: “{country}” is no country code of the European Economic Area (such as NL or DE).',
  },
  ANSWER_COUNTRY_TWICE: {
    nl: 'Vraag {row}: noem elk land één keer.',
    en: 'Row {row}: name each country once.',
  },
  ANSWER_ALWAYS_KNOWN: {
    nl: 'Vraag {row} kan wie meldt altijd beantwoorden; “nog niet bekend” past hier niet.',
    en: 'Whoever files can always answer row {row}; “not yet known” does not fit here.',
  },
  ANSWER_STANDS_IN_RECORD: {
    nl: 'Vraag {row} volgt uit wat is vastgelegd (melding, kennisname of mededeling) en krijgt geen ander antwoord. Corrigeer het daar.',
    en: 'Row {row} follows from what is on record (filing, awareness or notice) and takes no other answer. Correct it there.',
  },
  ANSWER_NOT_IN_PROFILE: {
    nl: 'Vraag {row} verschilt per incident en hoort niet in het meldprofiel.',
    en: 'Row {row} differs per incident and is no part of the filing profile.',
  },
} as const;
