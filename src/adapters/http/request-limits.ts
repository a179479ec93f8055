import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpRefusal } from './http-refusal.ts';
import { contextOf } from './request-context.ts';

export interface HttpLimits {
  /** Of one address, recognised or not. */
  readonly requestsPerMinuteMax: number;
  /** Of one address, by callers that nobody recognises. */
  readonly anonymousRequestsPerMinuteMax: number;
  /** A list of addressees is text inside one; the longest allowed list must fit. */
  readonly jsonBodyBytesMax: number;
  /** By callers that nobody recognises. */
  readonly anonymousJsonBodyBytesMax: number;
  readonly bodyMsMax: number;
  readonly evidenceBytesMax: number;
  /** Between two pieces of an upload. */
  readonly uploadIdleMsMax: number;
}

export const defaultHttpLimits: HttpLimits = {
  requestsPerMinuteMax: 12_000,
  anonymousRequestsPerMinuteMax: 300,
  jsonBodyBytesMax: 48 * 1024 * 1024,
  anonymousJsonBodyBytesMax: 1024 * 1024,
  bodyMsMax: 30_000,
  evidenceBytesMax: 4 * 1024 * 1024 * 1024,
  uploadIdleMsMax: 30_000,
};

/** Each counter stands in this process; several instances allow that many times more. */
export function limitRequests(limits: HttpLimits): {
  readonly everybody: RequestHandler;
  readonly anonymous: RequestHandler;
} {
  const all = counter('all', limits.requestsPerMinuteMax);
  const anonymous = counter('anonymous', limits.anonymousRequestsPerMinuteMax);
  return {
    everybody: async (_req, res, next) => {
      await count(all, contextOf(res).address);
      next();
    },
    anonymous: async (_req, res, next) => {
      const { recognised, address } = contextOf(res);
      if (!recognised) await count(anonymous, address);
      next();
    },
  };
}

function counter(keyPrefix: string, points: number): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix, points, duration: 60 });
}

async function count(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    const seconds = Math.max(1, Math.ceil(full.msBeforeNext / 1000));
    const params = { perMinuteMax: limiter.points, seconds };
    throw new HttpRefusal(429, { code: 'TOO_MANY_REQUESTS', params });
  }
}
