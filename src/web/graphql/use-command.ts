import type { CombinedError, TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import { useClient, type AnyVariables } from 'urql';
import type { RefusalFragment } from '../generated/operations.ts';
import { useFocusBack } from '../forms/focus-back.tsx';
import { announceChange } from './changes.ts';

export type Refusal = RefusalFragment;

interface WithErrors {
  readonly errors: readonly Refusal[];
}

/** The one root field of a mutation: what was made, and why it was refused. */
export type PayloadOf<D> = D[keyof D] & WithErrors;

export interface Command<D, V> {
  /** The payload, or null when it was refused or failed. */
  readonly run: (variables: V) => Promise<PayloadOf<D> | null>;
  readonly busy: boolean;
  readonly errors: readonly Refusal[];
  readonly setErrors: (errors: readonly Refusal[]) => void;
}

/** Sending the same thing again after a lost answer is one change: the key stays until there is one. */
export function useCommand<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
): Command<D, V> {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly Refusal[]>([]);
  const attempt = useRef<{ readonly input: string; readonly key: string } | null>(null);

  const startedHere = useFocusBack(busy);

  const run = async (variables: V): Promise<PayloadOf<D> | null> => {
    startedHere();
    const input = JSON.stringify(variables);
    if (attempt.current?.input !== input) attempt.current = { input, key: newKey() };
    const idempotencyKey = attempt.current.key;
    setBusy(true);
    const { data, error } = await client
      .mutation<D>(document, { ...variables, idempotencyKey })
      .toPromise();
    setBusy(false);
    const payload = data ? (Object.values(data)[0] as PayloadOf<D> | undefined) : undefined;
    if (error || !payload) {
      setErrors([faultOf(error)]);
      return null;
    }
    attempt.current = null;
    setErrors(payload.errors);
    if (payload.errors.length > 0) return null;
    announceChange();
    return payload;
  };
  return { run, busy, errors, setErrors };
}

/** What a person sees of a fault: the server's sentence, which names the id in the log. */
export function faultOf(error: CombinedError | undefined): Refusal {
  const first = error?.graphQLErrors[0];
  const code = first?.extensions['code'];
  if (first)
    return { code: typeof code === 'string' ? code : 'FAULT', message: first.message, field: null };
  return { code: 'NO_ANSWER', message: error?.networkError?.message ?? '', field: null };
}

/** 128 random bits. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
