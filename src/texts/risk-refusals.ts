import type { Sentence } from './locale.ts';

/** What `assess` on the command line refuses before it reads facts. */
export const riskRefusals = {
  ASSESS_OPTION_UNKNOWN: {
    nl: 'De optie {name} bestaat niet; gebruik: assess [BESTAND|-] [--ndjson].',
    en: 'The option {name} does not exist; use: assess [FILE|-] [--ndjson].',
  },
  ONE_FILE_ONLY: {
    nl: 'Noem ten hoogste één bestand.',
    en: 'Name at most one file.',
  },
  FILE_NOT_READABLE: {
    nl: 'Het bestand {file} is niet te lezen ({reason}).',
    en: 'The file {file} cannot be read ({reason}).',
  },
  FACTS_TOO_LONG: {
    nl: 'De invoer is langer dan factsBytesMax, {limit} bytes.',
    en: 'The input is longer than factsBytesMax, {limit} bytes.',
  },
  FACTS_TOO_DEEP: {
    nl: 'De invoer is dieper genest dan factsDepthMax, {limit} niveaus.',
    en: 'The input is nested deeper than factsDepthMax, {limit} levels.',
  },
  NOT_UTF8: {
    nl: 'De invoer is geen geldige UTF-8.',
    en: 'The input is not valid UTF-8.',
  },
  NOT_JSON: {
    nl: 'De invoer is geen geldige JSON.',
    en: 'The input is not valid JSON.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
