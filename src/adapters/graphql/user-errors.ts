import { GraphQLError } from 'graphql';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import type { Locale } from '../../texts/locale.ts';
import { refusalSentence } from '../../texts/refusal-sentence.ts';
import type { UserError } from './generated/resolvers.ts';

export function userErrors(refusals: readonly Refusal[], locale: Locale): UserError[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    message: refusalSentence(refusal, locale),
    field: refusal.field ?? null,
  }));
}

/** The payload of a mutation: the thing or null, and why. */
export function payload<T, K extends string, V>(
  outcome: Outcome<T>,
  locale: Locale,
  name: K,
  map: (value: T) => V,
): Record<K, V | null> & { readonly errors: UserError[] } {
  const thing = outcome.ok ? map(outcome.value) : null;
  const errors = outcome.ok ? [] : userErrors(outcome.refusals, locale);
  return { ...({ [name]: thing } as Record<K, V | null>), errors };
}

/** A query has no payload to refuse in: its refusals become one GraphQL error that keeps its code. */
export function orThrow<T>(outcome: Outcome<T>, locale: Locale): T {
  if (outcome.ok) return outcome.value;
  const [first] = outcome.refusals;
  throw new GraphQLError(
    outcome.refusals.map((refusal) => refusalSentence(refusal, locale)).join(' '),
    { extensions: { code: first?.code ?? 'REFUSED', field: first?.field } },
  );
}
