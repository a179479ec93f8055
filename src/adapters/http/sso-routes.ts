import { Router, type Response } from 'express';
import type { Refusal } from '../../shared/outcome.ts';
import { ssoPage } from '../../texts/sso-page.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { escapedHtml, page, paragraph } from './link-page.ts';
import { contextOf } from './request-context.ts';

const ticketMsMax = 10 * 60_000;
const nextCharsMax = 1_000;

/**
 * There and back to the organisation's sign-in provider. The cookie of the way is `Lax`: coming back is a
 * navigation that another site begins. Nothing of what the provider sends is ever shown.
 */
export function ssoRoutes(ports: Pick<HttpPorts, 'sso' | 'say'>, secure: boolean): Router {
  const router = Router();
  const name = secure ? '__Host-meldklok-sso' : 'meldklok-sso';
  const cookie = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const refused = (res: Response, refusals: readonly Refusal[]): void => {
    const { locale } = contextOf(res);
    const [refusal] = refusals;
    const status = refusal?.code === 'SSO_UNAVAILABLE' ? 503 : 403;
    const sentence = ports.say(refusal ?? { code: 'SSO_REFUSED' }, locale);
    const back = `<p><a href="/sign-in">${escapedHtml(ssoPage.back[locale])}</a></p>`;
    const body = [paragraph(sentence), back].join('\n');
    res
      .status(status)
      .type('html')
      .send(page(locale, ssoPage.title, body));
  };

  router.get('/sign-in/sso', async (req, res) => {
    if (!ports.sso) throw new HttpRefusal(404, { code: 'NOT_FOUND' });
    const query = queryOf(req.originalUrl);
    const sessionId = contextOf(res).recognised?.sessionId ?? null;
    const again = query.get('again') === 'yes' && sessionId !== null ? [{ sessionId }] : [];
    const begun = await ports.sso.begin(ownPath(query.get('next')), ...again);
    if (!begun.ok) {
      refused(res, begun.refusals);
      return;
    }
    res.cookie(name, begun.value.ticket, { ...cookie, maxAge: ticketMsMax });
    res.redirect(303, begun.value.url);
  });

  router.get('/sign-in/sso/callback', async (req, res) => {
    if (!ports.sso) throw new HttpRefusal(404, { code: 'NOT_FOUND' });
    const ticket = readCookie(req.headers.cookie, name);
    res.clearCookie(name, cookie);
    const entered = await ports.sso.finish(ticket, queryOf(req.originalUrl));
    if (!entered.ok) {
      refused(res, entered.refusals);
      return;
    }
    const { sessionToken, next, awaitsSecondStep } = entered.value;
    if (sessionToken !== null) contextOf(res).setSession(sessionToken);
    const second = `/sign-in?next=${encodeURIComponent(next)}`;
    res.redirect(303, awaitsSecondStep ? second : ownPath(next));
  });
  return router;
}

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
}

/** Only a path of this site; anything else leads home. */
export function ownPath(next: string | null): string {
  const plain =
    next !== null && next.length <= nextCharsMax && /^\/(?![/\\])[\x21-\x7e]*$/.test(next);
  return plain && !next.includes('\\') ? next : '/';
}

/** Undefined as well when it is there twice: somebody else set one of them. */
function readCookie(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  const [value] = found;
  return found.length === 1 && value !== undefined && /^[\w.-]{1,4000}$/.test(value)
    ? value
    : undefined;
}
