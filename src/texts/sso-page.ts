import type { Sentence } from './locale.ts';

export const ssoPage = {
  title: { nl: 'Aanmelden is niet gelukt', en: 'You are not signed in' },
  back: { nl: 'Terug naar aanmelden', en: 'Back to signing in' },
} as const satisfies Readonly<Record<string, Sentence>>;
