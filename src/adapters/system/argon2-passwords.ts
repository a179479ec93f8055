import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../identity/use-cases/ports.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';

/** Hashes that run at once. libuv has four threads; the store needs the others. */
export const hashesAtOnceMax = 2;
/** Hashes that may wait for their turn. */
export const hashesWaitingMax = 200;

/** Above the minimum of the OWASP password storage advice (19 MiB, two passes, one lane). */
export const argon2Cost = { memoryCost: 32_768, timeCost: 3, parallelism: 1 } as const;

/** argon2id is the library's default algorithm. Makes its own dummy hash, so it takes one hash to start. */
export async function createArgon2Passwords(waitingMax = hashesWaitingMax): Promise<Passwords> {
  const dummyHash = await hash('nothing matches this: the answer is overruled below', argon2Cost);
  const inTurn = createTurns(waitingMax);
  return {
    hash: (password) => inTurn(() => hash(password, argon2Cost)),
    matches: (kept, password) =>
      inTurn(async () => (await verify(kept ?? dummyHash, password)) && kept !== null),
  };
}

function createTurns(waitingMax: number): <T>(work: () => Promise<T>) => Promise<Outcome<T>> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= hashesAtOnceMax) {
      if (waiting.length >= waitingMax) {
        return refuse({ code: 'TOO_BUSY', params: { waitingMax } });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return accept(await work());
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
