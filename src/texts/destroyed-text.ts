import type { Sentence } from './locale.ts';

/** Stands where words were whose key is destroyed. */
export const destroyedText: Sentence = {
  nl: '[vernietigd na afloop van de bewaartermijn]',
  en: '[destroyed at the end of the retention period]',
};
