import type { Sentence } from './locale.ts';

export const factsRefusals = {
  FACT_NOT_OBJECT: {
    nl: 'Hier wordt een object met feiten verwacht.',
    en: 'An object with facts is expected here.',
  },
  FACT_UNKNOWN_FIELD: {
    nl: 'Dit veld bestaat niet in de feiten van een datalek.',
    en: 'This field does not exist in the facts of a breach.',
  },
  FACT_NOT_ONE_OF: {
    nl: 'De waarde “{given}” kan hier niet. Kies uit: {values}.',
    en: 'The value “{given}” is not possible here. Choose from: {values}.',
  },
  FACT_NOT_LIST: {
    nl: 'Hier wordt een lijst verwacht.',
    en: 'A list is expected here.',
  },
  FACT_LIST_TOO_LONG: {
    nl: 'Deze lijst heeft meer dan {limit} waarden, meer dan er verschillende bestaan.',
    en: 'This list has more than {limit} values, more than there are different ones.',
  },
  FACT_REPEATED: {
    nl: 'Deze waarde staat al in de lijst.',
    en: 'This value is in the list already.',
  },
  FACT_NOT_YES_NO: {
    nl: 'Antwoord met ja (true) of nee (false), of laat leeg als het nog onbekend is.',
    en: 'Answer yes (true) or no (false), or leave empty when it is not yet known.',
  },
  FACT_NOT_NUMBER: {
    nl: 'Hier wordt een getal verwacht.',
    en: 'A number is expected here.',
  },
  FACT_NOT_WHOLE: {
    nl: 'Hier wordt een geheel getal verwacht.',
    en: 'A whole number is expected here.',
  },
  FACT_NEGATIVE: {
    nl: 'Een getal onder nul kan hier niet.',
    en: 'A number below zero is not possible here.',
  },
  FACT_TOO_LARGE: {
    nl: 'Dit getal is groter dan de grens van {limit}.',
    en: 'This number is above the limit of {limit}.',
  },
  FACT_MIN_ABOVE_MAX: {
    nl: 'Het minimum ({min}) is groter dan het maximum ({max}).',
    en: 'The minimum ({min}) is larger than the maximum ({max}).',
  },
  FACT_FAULTS_TOO_MANY: {
    nl: 'Er zijn meer dan {limit} fouten; de eerste {limit} zijn genoemd.',
    en: 'There are more than {limit} faults; the first {limit} are named.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
