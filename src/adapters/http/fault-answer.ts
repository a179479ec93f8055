import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { publicActor, type Actor } from '../../identity/actor.ts';
import type { Refusal } from '../../shared/outcome.ts';
import { StoreLimitError } from '../../store/collection.ts';
import type { HttpPorts } from './http-ports.ts';
import { answerRefusals, HttpRefusal } from './http-refusal.ts';
import type { Log } from './logger.ts';
import { shortenedAddress } from './network-address.ts';
import { contextOf } from './request-context.ts';

/** One line per answer: the route's pattern, never the address that was asked for. */
export function logAnswers(log: Log): RequestHandler {
  return (req, res, next) => {
    const startedMs = performance.now();
    res.once('close', () => {
      const { requestId, actor, unnamed } = contextOf(res);
      log.info(
        {
          request: requestId,
          method: req.method,
          route: routeOf(req),
          status: res.statusCode,
          complete: res.writableFinished,
          ms: Math.round(performance.now() - startedMs),
          address: shortenedAddress(req.ip),
          actor: unnamed ? publicActor.id : loggedId(actor),
        },
        'answered',
      );
    });
    next();
  };
}

function loggedId({ kind, id }: Actor): string {
  return kind === 'TOKEN' ? id.slice(0, 12) : id;
}

function routeOf(req: Request): string {
  const route: unknown = (req.route as { path?: unknown } | undefined)?.path;
  if (typeof route === 'string') return route;
  return req.baseUrl === '/graphql' ? '/graphql' : 'other';
}

/**
 * The one place that decides what a client sees of an error. A refusal is answered as such; a fault is
 * logged with an id, and the id is all that is shown.
 */
export function answerFaults(ports: Pick<HttpPorts, 'say'>, log: Log): ErrorRequestHandler {
  return (fault: unknown, req, res, next) => {
    const known = refusalOf(fault);
    if (!known) {
      log.error(
        { request: contextOf(res).requestId, route: routeOf(req), method: req.method, fault },
        'fault',
      );
    }
    if (res.headersSent) {
      res.destroy();
      return;
    }
    drain(req, res);
    if (known) {
      const seconds = known.refusal.params?.['seconds'];
      if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
      answerRefusals(ports, res, [known.refusal], known.status);
    } else {
      const id = contextOf(res).requestId;
      const message = ports.say({ code: 'FAULT', params: { id } }, contextOf(res).locale);
      res.status(500).json({ errors: [{ code: 'FAULT', message, id }] });
    }
    if (res.writableEnded) return;
    next(fault);
  };
}

function refusalOf(fault: unknown): { status: number; refusal: Refusal } | undefined {
  if (fault instanceof HttpRefusal) return fault;
  if (fault instanceof StoreLimitError) {
    const params = { limit: fault.limit, max: fault.max };
    return { status: 422, refusal: { code: 'LIMIT_EXCEEDED', params } };
  }
  const status: unknown = fault instanceof Error && 'status' in fault ? fault.status : undefined;
  if (status === 404) return { status, refusal: { code: 'NOT_FOUND' } };
  return typeof status === 'number' && status >= 400 && status < 500
    ? { status, refusal: { code: 'REQUEST_NOT_UNDERSTOOD' } }
    : undefined;
}

/** What was not read of a body may not be taken for the next request. */
function drain(req: Request, res: Response): void {
  if (req.readableEnded || req.complete) return;
  res.setHeader('Connection', 'close');
  req.resume();
}
