import type { Request, RequestHandler } from 'express';
import { HttpRefusal } from './http-refusal.ts';
import { isLoopbackHost } from './network-address.ts';

/**
 * Refuses what another site makes a browser send. Browsers say where a request comes from (`Origin`,
 * `Sec-Fetch-Site`); programs that are no browser say neither and carry no foreign cookie. Following a
 * link from a mail is allowed: that only looks, and the session cookie stays at home.
 */
export function refuseOtherSites(publicUrl: string): RequestHandler {
  return (req, _res, next) => {
    const looks = req.method === 'GET' || req.method === 'HEAD';
    if (looks && req.headers['sec-fetch-mode'] === 'navigate') {
      next();
      return;
    }
    const { origin } = req.headers;
    const site = req.headers['sec-fetch-site'];
    const fromElsewhere =
      (origin !== undefined && !isOwnOrigin(origin, publicUrl, req)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (fromElsewhere) throw new HttpRefusal(403, { code: 'OTHER_SITE', params: { publicUrl } });
    next();
  };
}

/** On a machine of one's own, any loopback name of the same port is the same site. */
function isOwnOrigin(origin: string, publicUrl: string, req: Request): boolean {
  if (origin === publicUrl) return true;
  if (!URL.canParse(origin) || !isLoopbackHost(new URL(publicUrl).hostname)) return false;
  const url = new URL(origin);
  return isLoopbackHost(url.hostname) && Number(url.port || 80) === req.socket.localPort;
}
