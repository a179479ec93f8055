/** Work on the same thing waits for the work on it that came before, whether that went well or not. */
export function inTurn(): (key: string, run: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (key, run) => {
    const before = last.get(key);
    const turn = (before ?? Promise.resolve()).then(run);
    const settled = turn.catch(() => undefined);
    last.set(key, settled);
    try {
      await turn;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
