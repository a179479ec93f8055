import type { CombinedError, TypedDocumentNode } from '@urql/core';
import { useEffect } from 'react';
import { useQuery, useSubscription, type AnyVariables } from 'urql';
import { announceChange, onChange } from './changes.ts';

export interface Asked<D> {
  readonly data: D | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

/** Asks a question, and asks it again whenever something changed. */
export function useAsk<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  options: { readonly pause?: boolean } = {},
): Asked<D> {
  const [{ data, error, fetching }, execute] = useQuery<D>({
    query: document,
    variables,
    pause: options.pause ?? false,
  });
  const paused = options.pause ?? false;
  useEffect(() => {
    if (paused) return undefined;
    return onChange(() => {
      execute({ requestPolicy: 'network-only' });
    });
  }, [execute, paused]);
  return {
    data,
    error,
    fetching,
    again: () => {
      execute({ requestPolicy: 'network-only' });
    },
  };
}

/** While mounted, a push of the server asks every question on the screen again. */
export function useChanges<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
): void {
  useSubscription<D, null>({ query: document, variables }, () => {
    announceChange();
    return null;
  });
}
