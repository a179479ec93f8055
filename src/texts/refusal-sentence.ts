import type { Refusal } from '../shared/outcome.ts';
import { fill, type Locale, type Sentence } from './locale.ts';
import { refusals } from './refusals.ts';

/** The sentence of a refusal; a test asserts that every code in the source has one. */
export function refusalSentence(refusal: Refusal, locale: Locale): string {
  const sentence = (refusals as Readonly<Record<string, Sentence>>)[refusal.code];
  return sentence ? fill(sentence, locale, refusal.params) : refusal.code;
}
