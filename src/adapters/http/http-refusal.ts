import type { Request, Response } from 'express';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import type { HttpPorts } from './http-ports.ts';
import { contextOf } from './request-context.ts';

/** Thrown where a request cannot go on; the error handler answers it as a refusal. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly refusal: Refusal;
  readonly status: number;
  constructor(status: number, refusal: Refusal) {
    super(refusal.code);
    this.status = status;
    this.refusal = refusal;
  }
}

const statusOf: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  CONFIRM_IDENTITY_FIRST: 403,
  SIGNATURE_WRONG: 403,
  NOT_FOUND: 404,
  CHANGED_MEANWHILE: 409,
  TOO_MANY_REQUESTS: 429,
  TOO_BUSY: 503,
};

export function answerRefusals(
  ports: Pick<HttpPorts, 'say'>,
  res: Response,
  refusals: readonly Refusal[],
  status = statusOf[refusals[0]?.code ?? ''] ?? 422,
): void {
  const { locale } = contextOf(res);
  res.status(status).json({
    errors: refusals.map((refusal) => ({
      code: refusal.code,
      message: ports.say(refusal, locale),
      ...(refusal.field === undefined ? {} : { field: refusal.field }),
    })),
  });
}

/** Answers the refusals, or hands the value on. */
export async function answer<T>(
  ports: Pick<HttpPorts, 'say'>,
  res: Response,
  outcome: Outcome<T>,
  onValue: (value: T) => void | Promise<void>,
): Promise<void> {
  if (outcome.ok) await onValue(outcome.value);
  else answerRefusals(ports, res, outcome.refusals);
}

/** A part of the path that names something. Ids are opaque and short. */
export function idOf(req: Request, name: string): string {
  const id = req.params[name];
  if (typeof id === 'string' && /^[\w-]{1,128}$/.test(id)) return id;
  throw new HttpRefusal(404, { code: 'NOT_FOUND' });
}
