/**
 * A refusal is a value. `code` selects the sentence in `texts/refusals.ts`; `field` is the dotted
 * path of the input at fault; `params` fill the sentence (limits carry their number and unit).
 */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What can be given instead, when the input was asked back. */
  readonly choices?: readonly string[];
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}

/** Accepts `value` only when `refusals` is empty, so that a command reports all its faults at once. */
export function acceptUnless<T>(refusals: readonly Refusal[], value: () => T): Outcome<T> {
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: value() };
}
