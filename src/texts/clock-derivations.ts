import type { Sentence } from './locale.ts';

export const clockDerivations = {
  ANCHOR: { nl: '', en: '' },
} as const satisfies Readonly<Record<string, Sentence>>;
export type ClockDerivationCode = keyof typeof clockDerivations;
