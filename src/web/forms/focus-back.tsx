import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A button that is switched off while it waits loses the focus: it gets it back, unless something else took it.
 * Answers what to call at the start.
 */
export function useFocusBack(busy: boolean): () => void {
  const from = useRef<Element | null>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (busy || from.current === null) return;
    if (document.activeElement === document.body && from.current instanceof HTMLElement) {
      from.current.focus();
    }
    from.current = null;
  }, [busy]);
  // What was done may take its own form away: the keyboard then goes on from the page.
  useEffect(
    () => () => {
      const gone = last.current !== null && !last.current.isConnected;
      if (gone && document.activeElement === document.body) {
        document.getElementById('content')?.focus();
      }
    },
    [],
  );
  return () => {
    from.current = last.current = document.activeElement;
  };
}

/** What came in the place of a form: it takes the focus, so that it is read and the keyboard goes on from there. */
export function FocusHere({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1}>
      {children}
    </div>
  );
}
