import type { Sentence } from './locale.ts';

/** Stands in the history where the name was. */
export const formerGuest = {
  nl: 'voormalige gast van {party}',
  en: 'former guest of {party}',
} as const satisfies Sentence;
