import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SignInAttempt, SignInLimits } from '../../identity/use-cases/ports.ts';

export interface SignInLimitTable {
  readonly windowSeconds: number;
  readonly accountAndAddressTriesMax: number;
  readonly addressTriesMax: number;
  readonly accountTriesMax: number;
}

export const defaultSignInLimits: SignInLimitTable = {
  windowSeconds: 15 * 60,
  accountAndAddressTriesMax: 10,
  addressTriesMax: 100,
  accountTriesMax: 50,
};

/**
 * So long a flood from elsewhere does not lock an account out at an address where it signed in. Below
 * 2^31 ms, the longest that a timer takes.
 */
const knownAddressSeconds = 20 * 24 * 60 * 60;

/** Counts in this process: several instances allow that many times more, which the hash still bounds. */
export function createSignInLimits(table: SignInLimitTable = defaultSignInLimits): SignInLimits {
  const duration = table.windowSeconds;
  const pair = new RateLimiterMemory({
    keyPrefix: 'pair',
    duration,
    points: table.accountAndAddressTriesMax,
  });
  const address = new RateLimiterMemory({
    keyPrefix: 'address',
    duration,
    points: table.addressTriesMax,
  });
  const account = new RateLimiterMemory({
    keyPrefix: 'account',
    duration,
    points: table.accountTriesMax,
  });
  const known = new RateLimiterMemory({
    keyPrefix: 'known',
    duration: knownAddressSeconds,
    points: 1,
  });

  return {
    async secondsToWait(attempt) {
      const own = Math.max(
        await secondsUntil(pair, pairKey(attempt)),
        await secondsUntil(address, attempt.address),
      );
      // Who is refused here uses up nothing of the account: one address alone locks nobody else out.
      if (own > 0 || (await known.get(pairKey(attempt))) !== null) return own;
      return await secondsUntil(account, attempt.accountTag);
    },
    async succeeded(attempt) {
      await pair.delete(pairKey(attempt));
      await address.reward(attempt.address, 1);
      await account.reward(attempt.accountTag, 1);
      await known.set(pairKey(attempt), 1, knownAddressSeconds);
    },
  };
}

function pairKey({ accountTag, address }: SignInAttempt): string {
  return `${accountTag} ${address}`;
}

async function secondsUntil(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (answer) {
    if (answer instanceof RateLimiterRes) return Math.max(1, Math.ceil(answer.msBeforeNext / 1000));
    throw answer;
  }
}
