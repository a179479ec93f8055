import type { Sentence } from './locale.ts';

/** A term of a rule in words, such as `72 hours after awareness`. */
export const termWords = {
  HOURS: { nl: '{count} uur na {from}', en: '{count} hours after {from}' },
  ONE_DAY: { nl: '{count} dag na {from}', en: '{count} day after {from}' },
  DAYS: { nl: '{count} dagen na {from}', en: '{count} days after {from}' },
  ONE_MONTH: { nl: '{count} maand na {from}', en: '{count} month after {from}' },
  MONTHS: { nl: '{count} maanden na {from}', en: '{count} months after {from}' },
  SUBMISSION: {
    nl: 'het indienen van de stap ‘{stage}’',
    en: 'the submission of the step ‘{stage}’',
  },
  UNLESS: {
    nl: '{term}, zolang niet is vastgelegd: {moment}',
    en: '{term}, while not recorded: {moment}',
  },
  ONLY_WITH: { nl: '{term}, als is vastgelegd: {moment}', en: '{term}, once recorded: {moment}' },
  UNLESS_AFTER: {
    nl: '{term}; vervalt als dit pas daarna komt: {moment}',
    en: '{term}; falls away when this comes only after it: {moment}',
  },
  CONDITION: { nl: 'Alleen als is vastgelegd: {moment}.', en: 'Only once recorded: {moment}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What another rule would alter, in one sentence. */
export const ruleEffects = {
  EARLIER: { nl: 'Zou {duration} eerder aflopen.', en: 'Would end {duration} earlier.' },
  LATER: { nl: 'Zou {duration} later aflopen.', en: 'Would end {duration} later.' },
  GETS_NUMBER: {
    nl: 'Zou een uiterste moment krijgen; nu is er geen.',
    en: 'Would get a due moment; now there is none.',
  },
  LOSES_NUMBER: {
    nl: 'Zou geen uiterste moment meer hebben.',
    en: 'Would have no due moment any more.',
  },
  APPEARS: {
    nl: 'Zou erbij komen; nu wordt dit niet gevraagd.',
    en: 'Would be added; now this is not asked.',
  },
  FALLS_AWAY: { nl: 'Zou vervallen.', en: 'Would fall away.' },
  UNDECIDED: {
    nl: 'Hangt af van het risico voor de betrokkenen; dat is nog niet vastgesteld.',
    en: 'Depends on the risk to the people concerned, which has not been established yet.',
  },
  SAME: { nl: 'Blijft gelijk.', en: 'Stays the same.' },
} as const satisfies Readonly<Record<string, Sentence>>;
