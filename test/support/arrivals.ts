/**
 * What a stand-in service received, in order. `expect` takes the first match that no earlier
 * expectation took, or waits for it; a wait ends with an error that lists what did arrive.
 */
export interface Arrivals<T> {
  readonly all: readonly T[];
  add(item: T): void;
  expect(what: string, matches: (item: T) => boolean, withinMs?: number): Promise<T>;
  /** How many match, taken or not. */
  count(matches: (item: T) => boolean): number;
  /** Resolves when at least this many are in. */
  reached(count: number, withinMs?: number): Promise<void>;
  clear(): void;
}

interface Waiter {
  readonly check: () => boolean;
}

const waitMs = 10_000;

export function createArrivals<T>(describe: (item: T) => string): Arrivals<T> {
  const all: T[] = [];
  const taken = new Set<T>();
  let waiters: Waiter[] = [];

  const until = (check: () => boolean, what: string, withinMs: number): Promise<void> => {
    if (check()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiters = waiters.filter((other) => other !== waiter);
        const seen = all.map((item) => `  ${describe(item)}`).join('\n');
        reject(
          new Error(`${what} did not arrive in ${withinMs} ms; arrived:\n${seen || '  nothing'}`),
        );
      }, withinMs);
      const waiter: Waiter = {
        check: () => {
          if (!check()) return false;
          clearTimeout(timer);
          resolve();
          return true;
        },
      };
      waiters.push(waiter);
    });
  };

  return {
    all,
    add(item) {
      all.push(item);
      waiters = waiters.filter((waiter) => !waiter.check());
    },
    async expect(what, matches, withinMs = waitMs) {
      let found: T | undefined;
      await until(
        () => {
          found = all.find((item) => !taken.has(item) && matches(item));
          if (found !== undefined) taken.add(found);
          return found !== undefined;
        },
        what,
        withinMs,
      );
      return found as T;
    },
    count: (matches) => all.filter(matches).length,
    reached: (count, withinMs = waitMs) =>
      until(() => all.length >= count, `number ${count}`, withinMs),
    clear() {
      all.length = 0;
      taken.clear();
    },
  };
}
