import { fill, type Locale, type Sentence } from './locale.ts';

const text: Sentence = {
  nl: 'Uw code voor Meldklok is {code}. Hij geldt tien minuten. Geef hem aan niemand: wij vragen er nooit naar.',
  en: 'Your code for Meldklok is {code}. It holds for ten minutes. Give it to nobody: we never ask for it.',
};

/** Goes out by text message. */
export function signInCodeText(code: string, locale: Locale): string {
  return fill(text, locale, { code });
}
