import express, { type Express, type RequestHandler } from 'express';
import { downloadRoutes } from './download-routes.ts';
import { evidenceRoutes } from './evidence-routes.ts';
import { answerFaults, logAnswers } from './fault-answer.ts';
import { healthRoutes } from './health-routes.ts';
import { registerFormats, type HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { linkRoutes } from './link-routes.ts';
import type { Log } from './logger.ts';
import { isNearby } from './network-address.ts';
import { readJsonBody } from './read-body.ts';
import { beginRequest, contextOf, recogniseActor } from './request-context.ts';
import { defaultHttpLimits, limitRequests, type HttpLimits } from './request-limits.ts';
import { refuseOtherSites } from './same-origin.ts';
import { neverStored, securityHeaders } from './security-headers.ts';
import { refuseWrongBearer } from './signed-in-only.ts';
import { ssoRoutes } from './sso-routes.ts';
import { twilioRoutes } from './twilio-routes.ts';
import { webFiles } from './web-files.ts';

export interface HttpApp {
  readonly ports: HttpPorts;
  readonly log: Log;
  /** The origin that browsers see; `https:` means that a proxy in front ends TLS. */
  readonly publicUrl: string;
  /** Folder of the built screens; null: none. */
  readonly webDir: string | null;
  /** Gets requests under `/graphql`, guarded, with `req.body` parsed; asks `contextOf(res)` who it is. */
  readonly graphqlHandler: RequestHandler;
  readonly limits?: Partial<HttpLimits>;
  /** Of one's own, one behind the other, under `https:`; 1 by default. */
  readonly proxies?: number;
}

/**
 * Only health, the screens' files, links with a token and signed callbacks answer without an identity;
 * under `/graphql` each use case authorises for itself, and the public may report an event and sign in.
 */
export function createHttpApp(parts: HttpApp): Express {
  const { ports, publicUrl, log } = parts;
  const limits = { ...defaultHttpLimits, ...parts.limits };
  const secure = publicUrl.startsWith('https:');
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', secure ? ownProxies(parts.proxies ?? 1) : false);

  app.use(beginRequest(ports, secure), ...securityHeaders(secure), logAnswers(log));
  app.use(healthRoutes(ports));
  app.use(twilioRoutes(ports, publicUrl));

  const guards = guard(parts, limits, secure);
  const { jsonBodyBytesMax, anonymousJsonBodyBytesMax, bodyMsMax: msMax } = limits;
  const anonymousMax = Math.min(jsonBodyBytesMax, anonymousJsonBodyBytesMax);
  const jsonBody = readJsonBody((res) => ({
    bytesMax: contextOf(res).recognised ? jsonBodyBytesMax : anonymousMax,
    msMax,
  }));
  app.use('/graphql', guards, jsonBody, parts.graphqlHandler);
  for (const path of guardedPaths) app.use(path, guards);
  app.use(
    evidenceRoutes(ports, limits),
    downloadRoutes(ports),
    linkRoutes(ports),
    ssoRoutes(ports, secure),
  );

  if (parts.webDir !== null) app.use(webFiles(parts.webDir));
  app.use(() => {
    throw new HttpRefusal(404, { code: 'NOT_FOUND' });
  });
  app.use(answerFaults(ports, log));
  return app;
}

/**
 * Each proxy adds whom it saw; what stood before is the caller's own invention, also when the caller is a
 * colleague at a private address. So hops are counted, and the first must be a neighbour of this service.
 */
function ownProxies(proxies: number): (address: string, hop: number) => boolean {
  return (address, hop) => hop < proxies && (hop > 0 || isNearby(address));
}

const guardedPaths = [
  ...['/evidence', '/exports', '/letters', '/receipt', '/take', '/sign-in/sso'],
  ...registerFormats.map((format) => `/register.${format}`),
];

function guard({ ports, publicUrl }: HttpApp, limits: HttpLimits, secure: boolean) {
  const { everybody, anonymous } = limitRequests(limits);
  return [
    neverStored,
    everybody,
    refuseOtherSites(publicUrl),
    recogniseActor(ports, secure),
    anonymous,
    refuseWrongBearer,
  ];
}
