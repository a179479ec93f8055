import { GraphQLError } from 'graphql';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import { StoreLimitError } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import { refusalSentence } from '../../texts/refusal-sentence.ts';
import type { UserError } from './generated/resolvers.ts';

export function userErrors(refusals: readonly Refusal[], locale: Locale): UserError[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    message: refusalSentence(refusal, locale),
    field: refusal.field ?? null,
    choices: refusal.choices ? [...refusal.choices] : null,
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

/** Thrown where a question cannot go on; its sentence follows in the language of the caller. */
export class RefusedQuestion extends Error {
  override readonly name = 'RefusedQuestion';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** A named limit is what the caller asked too much of, and no fault of ours. */
export function limitRefusal({ limit, max }: StoreLimitError): Refusal {
  return limit === 'forgedCursorsMax'
    ? { code: 'CURSOR_NOT_VALID', field: 'after' }
    : { code: 'LIMIT_EXCEEDED', params: { limit, max } };
}

/** Says what was refused on the way; faults stay as they are, to be masked. */
export function sayRefusals(
  errors: readonly GraphQLError[],
  locale: Locale,
): readonly GraphQLError[] {
  return errors.map((error) => {
    const refusal = refusalIn(error.originalError);
    if (!refusal) return error;
    const extensions = { code: refusal.code, field: refusal.field };
    const { path } = error;
    return new GraphQLError(refusalSentence(refusal, locale), { path: path ?? null, extensions });
  });
}

function refusalIn(cause: Error | null | undefined): Refusal | undefined {
  if (cause instanceof RefusedQuestion) return cause.refusal;
  return cause instanceof StoreLimitError ? limitRefusal(cause) : undefined;
}
