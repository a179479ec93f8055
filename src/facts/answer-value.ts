import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { Sentence } from '../texts/locale.ts';

export type Words = Sentence;

/** A person's sealed words, words in the reader's language, or words as they were sent. */
export type TextLine = SealedText | Words | string;

export interface CountryNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly people: number;
}

/** An answer of the kind of its row. PARTIES: one line per party, in the same order in rows 39–41. */
export type AnswerValue =
  | { readonly kind: 'ONE'; readonly option: string }
  | { readonly kind: 'MANY'; readonly options: readonly string[] }
  | { readonly kind: 'TEXT'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'YES_NO'; readonly yes: boolean }
  | { readonly kind: 'DATE'; readonly on: string }
  | { readonly kind: 'MOMENT'; readonly at: Instant; readonly zone: string }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'COUNTRIES'; readonly countries: readonly string[] }
  | { readonly kind: 'NUMBER_PER_COUNTRY'; readonly numbers: readonly CountryNumber[] }
  | { readonly kind: 'PARTIES'; readonly lines: readonly TextLine[] };

/** What conditions look at: the options chosen, `yes` or `no`; nothing for other kinds. */
export function chosenIn(value: AnswerValue): readonly string[] {
  switch (value.kind) {
    case 'ONE':
      return [value.option];
    case 'MANY':
      return value.options;
    case 'YES_NO':
      return [value.yes ? 'yes' : 'no'];
    default:
      return [];
  }
}
