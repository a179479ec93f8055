/** Who caused a change: the person at this screen, or anybody as the server tells it. */
export type ChangeSource = 'HERE' | 'PUSHED';

const listeners = new Set<(source: ChangeSource) => void>();

/** Says that something was changed: the questions on the screen are asked again. */
export function announceChange(source: ChangeSource = 'HERE'): void {
  for (const listener of [...listeners]) listener(source);
}

export function onChange(listener: (source: ChangeSource) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
