import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Text messages cost money and wake people: few to one account, and not endlessly many in all. */
export const smsCodesPerAccountMax = 5;
export const smsCodesMax = 500;
const windowSeconds = 60 * 60;

/** Counts in this process. Answers the seconds to wait; 0: now. Asking counts. */
export function createSmsCodeLimits(): (userId: string) => Promise<number> {
  const duration = windowSeconds;
  const account = new RateLimiterMemory({
    keyPrefix: 'sms',
    duration,
    points: smsCodesPerAccountMax,
  });
  const everybody = new RateLimiterMemory({ keyPrefix: 'all-sms', duration, points: smsCodesMax });
  return async (userId) =>
    (await secondsUntil(account, userId)) || (await secondsUntil(everybody, 'all'));
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
