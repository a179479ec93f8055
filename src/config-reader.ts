import type { configRefusals } from './texts/config-refusals.ts';

/** Reads one variable, and notes what is wrong with one. */
export interface Reader {
  readonly text: (name: string) => string | null;
  readonly problem: (
    code: keyof typeof configRefusals,
    field: string,
    params?: Readonly<Record<string, string | number>>,
  ) => void;
}
