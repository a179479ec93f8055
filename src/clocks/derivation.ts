import type { Instant } from '../shared/instant.ts';
import { fill } from '../texts/locale.ts';
import { clockDerivations, type ClockDerivationCode } from '../texts/clock-derivations.ts';
import { momentText } from './moment-text.ts';

/** One step of how a moment was computed, kept in words so that what was shown stays what was shown. */
export interface DerivationStep {
  readonly code: ClockDerivationCode;
  readonly article: string | null;
  /** The moment that the step arrives at, when it does. */
  readonly at: Instant | null;
  readonly nl: string;
  readonly en: string;
}

type Words = string | number | { readonly nl: string; readonly en: string };

/** `at` fills `{at}` in the zone's local time; other params are filled in as given. */
export function derivationStep(input: {
  readonly code: ClockDerivationCode;
  readonly zone: string;
  readonly article?: string;
  readonly at?: Instant;
  readonly params?: Readonly<Record<string, Words>>;
}): DerivationStep {
  const { code, zone, article = null, at = null, params = {} } = input;
  const sentence = clockDerivations[code];
  const inLocale = (locale: 'nl' | 'en'): string => {
    const words: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      words[name] = typeof value === 'object' ? value[locale] : value;
    }
    if (at !== null) words.at = momentText(at, zone, locale);
    if (article !== null) words.article = article;
    return fill(sentence, locale, words);
  };
  return { code, article, at, nl: inLocale('nl'), en: inLocale('en') };
}
