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

interface AskOptions {
  readonly pause?: boolean;
  /**
   * Each answer is recorded as a sensitive read (rule 9), which is itself a change that is pushed: such a
   * question is asked again after this person's own acts only, never because of a push.
   */
  readonly sensitive?: boolean;
}

/** Asks a question, and asks it again whenever something changed. */
export function useAsk<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  options: AskOptions = {},
): Asked<D> {
  const [{ data, error, fetching }, execute] = useQuery<D>({
    query: document,
    variables,
    pause: options.pause ?? false,
  });
  const paused = options.pause ?? false;
  const sensitive = options.sensitive ?? false;
  useEffect(() => {
    if (paused) return undefined;
    return onChange((source) => {
      if (source === 'HERE' || !sensitive) execute({ requestPolicy: 'network-only' });
    });
  }, [execute, paused, sensitive]);
  return {
    // A refused question answers null and why.
    data: data ?? undefined,
    error,
    fetching,
    again: () => {
      execute({ requestPolicy: 'network-only' });
    },
  };
}

/** While mounted, a push of the server asks the questions on the screen again; reading changes nothing. */
export function useChanges<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
): void {
  useSubscription<D, null>({ query: document, variables }, (_, pushed) => {
    if (!isRead(pushed)) announceChange('PUSHED');
    return null;
  });
}

function isRead(pushed: unknown): boolean {
  return Object.values(pushed ?? {}).some(
    (change: unknown) =>
      typeof change === 'object' &&
      change !== null &&
      'type' in change &&
      change.type === 'SENSITIVE_READ',
  );
}
