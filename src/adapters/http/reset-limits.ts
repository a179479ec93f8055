import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ResetLimits } from '../../identity/use-cases/account-ports.ts';

export interface ResetLimitTable {
  readonly windowSeconds: number;
  /** Links for one account; the last of them stays good for its hour. */
  readonly linksPerAccountMax: number;
  readonly asksPerAddressMax: number;
  /** From everywhere. From here on each address is held to `asksPerAddressInFloodMax`. */
  readonly asksBeforeFloodMax: number;
  readonly asksPerAddressInFloodMax: number;
}

export const defaultResetLimits: ResetLimitTable = {
  windowSeconds: 60 * 60,
  linksPerAccountMax: 3,
  asksPerAddressMax: 20,
  asksBeforeFloodMax: 300,
  asksPerAddressInFloodMax: 2,
};

/** Counts in this process: several instances allow that many times more. */
export function createResetLimits(table: ResetLimitTable = defaultResetLimits): ResetLimits {
  const duration = table.windowSeconds;
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, duration, points });
  const account = limiter('reset-account', table.linksPerAccountMax);
  const address = limiter('reset-address', table.asksPerAddressMax);
  const everywhere = limiter('reset-everywhere', table.asksBeforeFloodMax);
  const inFlood = limiter('reset-in-flood', table.asksPerAddressInFloodMax);
  return {
    async count(attempt) {
      const own = await secondsUntil(address, attempt.address);
      const all = await secondsUntil(everywhere, 'all');
      const flooding = await secondsUntil(inFlood, attempt.address);
      const secondsToWait = Math.max(own, all > 0 ? flooding : 0);
      // Who is refused here uses up nothing of the account.
      const muted = secondsToWait > 0 || (await secondsUntil(account, attempt.accountTag)) > 0;
      return { secondsToWait, muted };
    },
  };
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
