import type { Instant } from '../shared/instant.ts';
import { fill, type Locale } from '../texts/locale.ts';
import { clockDerivations, type ClockDerivationCode } from '../texts/clock-derivations.ts';
import { articleWords, momentText, type Words } from './moment-text.ts';

/** One step of how a moment was computed, kept in words so that what was shown stays what was shown. */
export interface DerivationStep {
  readonly code: ClockDerivationCode;
  readonly article: string | null;
  /** The moment that the step arrives at, when it does. */
  readonly at: Instant | null;
  readonly nl: string;
  readonly en: string;
}

/** `at` fills `{at}` in the zone's local time; other params are filled in as given. */
export function derivationStep(input: {
  readonly code: ClockDerivationCode;
  readonly zone: string;
  readonly article?: string;
  readonly at?: Instant;
  readonly params?: Readonly<Record<string, string | number | Words>>;
}): DerivationStep {
  const { code, zone, article = null, at = null, params = {} } = input;
  const given = article === null ? params : { ...params, article: articleWords(article) };
  const inLocale = (locale: Locale): string => {
    const words: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(given)) {
      words[name] = typeof value === 'object' ? value[locale] : value;
    }
    if (at !== null) words.at = momentText(at, zone, locale);
    return fill(clockDerivations[code], locale, words);
  };
  return { code, article, at, nl: inLocale('nl'), en: inLocale('en') };
}
