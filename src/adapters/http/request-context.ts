import type { Request, RequestHandler, Response } from 'express';
import { publicActor, type Actor } from '../../identity/actor.ts';
import type { Recognised } from '../../identity/use-cases/resolve-actor.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { locales, type Locale } from '../../texts/locale.ts';
import type { HttpPorts } from './http-ports.ts';
import { countedAddress } from './network-address.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';

/** Who asks, for the length of one request. */
export interface RequestContext {
  readonly requestId: string;
  /** For counting tries only; never logged. */
  readonly address: string;
  readonly recognised: Recognised | undefined;
  /** The recognised one, else the public. */
  readonly actor: Actor;
  readonly locale: Locale;
  /** Who it is now, for an answer that stays open: the public once the session or token has ended. */
  readonly recogniseAgain: () => Promise<Actor>;
  /** True when an `Authorization` header was sent that opens nothing. */
  readonly bearerRefused: boolean;
  /** Of the cookie, whatever it opens; null without one, or beside an `Authorization` header. */
  readonly shownSessionId: string | null;
  /** The line of this answer in the log names nobody: an anonymous report leaves no trace of who sent it. */
  readonly leaveUnnamed: () => void;
  readonly unnamed: boolean;
  readonly setSession: (token: string) => void;
  readonly clearSession: () => void;
}

const contexts = new WeakMap<Response, RequestContext>();

export function contextOf(res: Response): RequestContext {
  const context = contexts.get(res);
  if (!context) throw new Error('the request has no context yet');
  return context;
}

/** Runs first: what fails later is answered with the request's id and language. */
export function beginRequest(ports: Pick<HttpPorts, 'newId'>, secure: boolean): RequestHandler {
  return (req, res, next) => {
    const requestId = ports.newId();
    res.setHeader('X-Request-Id', requestId);
    contexts.set(res, {
      requestId,
      address: countedAddress(req.ip),
      recognised: undefined,
      actor: publicActor,
      locale: chosenLocale(req) ?? (req.acceptsLanguages('nl', 'en') === 'nl' ? 'nl' : 'en'),
      recogniseAgain: () => Promise.resolve(publicActor),
      bearerRefused: false,
      leaveUnnamed: () => contexts.set(res, { ...contextOf(res), unnamed: true }),
      unnamed: false,
      shownSessionId: null,
      setSession: (token) => setSessionCookie(res, token, secure),
      clearSession: () => clearSessionCookie(res, secure),
    });
    next();
  };
}

/** The language that a screen is shown in at this moment; it wins over what the account says. */
function chosenLocale(req: Request): Locale | undefined {
  return locales.find((locale) => locale === req.headers['x-locale']);
}

export function recogniseActor(
  ports: Pick<HttpPorts, 'recognise'>,
  secure: boolean,
): RequestHandler {
  return async (req, res, next) => {
    const bearer = /^Bearer +([\w-]{1,200})$/i.exec(req.headers.authorization ?? '')?.[1];
    const sessionToken = readSessionCookie(req.headers.cookie, secure);
    const authorization = req.headers.authorization !== undefined;
    const shown = authorization ? bearer && { bearer } : sessionToken && { sessionToken };
    const recognised = shown && (await ports.recognise(shown));
    const shownSessionId = !authorization && sessionToken ? sha256Hex(sessionToken) : null;
    const context = { ...contextOf(res), shownSessionId };
    if (recognised) {
      contexts.set(res, {
        ...context,
        recognised,
        actor: recognised.actor,
        recogniseAgain: async () => (await ports.recognise(shown, 'AGAIN'))?.actor ?? publicActor,
        locale: chosenLocale(req) ?? recognised.locale ?? context.locale,
      });
    } else {
      contexts.set(res, { ...context, bearerRefused: authorization });
    }
    next();
  };
}
