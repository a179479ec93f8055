import type { RequestHandler } from 'express';
import { HttpRefusal } from './http-refusal.ts';
import { contextOf } from './request-context.ts';

/** Of one person or token, or of one address that nobody recognises; a screen opens two at most. */
export const openStreamsMax = 40;

/** Counts in this process what stays open; several instances allow that many times more. */
export function limitStreams(streamsMax = openStreamsMax): RequestHandler {
  const open = new Map<string, number>();
  return (_req, res, next) => {
    const { actor, address, recognised } = contextOf(res);
    const key = recognised ? actor.id : `address ${address}`;
    const count = open.get(key) ?? 0;
    if (count >= streamsMax) {
      throw new HttpRefusal(429, { code: 'TOO_MANY_STREAMS', params: { streamsMax } });
    }
    open.set(key, count + 1);
    res.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
    next();
  };
}
