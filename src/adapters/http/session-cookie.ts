import type { CookieOptions, Response } from 'express';

/** The prefix binds the cookie to this host over TLS; without TLS (a local trial) it is not allowed. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-meldklok' : 'meldklok';
}

/** Strict: the cookie never travels with a request that another site started. It ends with the browser. */
function cookieOptions(secure: boolean): CookieOptions {
  return { httpOnly: true, secure, sameSite: 'strict', path: '/' };
}

export function setSessionCookie(res: Response, token: string, secure: boolean): void {
  res.cookie(sessionCookieName(secure), token, cookieOptions(secure));
}

export function clearSessionCookie(res: Response, secure: boolean): void {
  res.clearCookie(sessionCookieName(secure), cookieOptions(secure));
}

/** Undefined as well when the cookie is there twice: somebody else set one of them. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  const start = `${sessionCookieName(secure)}=`;
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start))
    .map((part) => part.slice(start.length));
  const [token] = found;
  return found.length === 1 && token !== undefined && /^[\w-]{1,200}$/.test(token)
    ? token
    : undefined;
}
