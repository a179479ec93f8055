import type { RequestHandler } from 'express';
import { HttpRefusal } from './http-refusal.ts';
import { contextOf } from './request-context.ts';

export const signedInOnly: RequestHandler = (_req, res, next) => {
  if (!contextOf(res).recognised) throw new HttpRefusal(401, { code: 'NOT_SIGNED_IN' });
  next();
};

/** A token that opens nothing is told so, and never treated as nobody. */
export const refuseWrongBearer: RequestHandler = (_req, res, next) => {
  if (contextOf(res).bearerRefused) {
    res.setHeader('WWW-Authenticate', 'Bearer');
    throw new HttpRefusal(401, { code: 'NOT_SIGNED_IN' });
  }
  next();
};
