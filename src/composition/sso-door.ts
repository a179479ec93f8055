import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SsoPorts as SsoDoor } from '../adapters/http/http-ports.ts';
import {
  createSsoProvider,
  SsoNotProven,
  SsoUnavailable,
  type SsoFlow,
} from '../adapters/oidc/create-sso-provider.ts';
import { subkey } from '../adapters/system/gcm.ts';
import { randomToken } from '../adapters/system/random-ids.ts';
import { confirmIdentityBySso } from '../identity/use-cases/confirm-identity-by-sso.ts';
import { refuseSso } from '../identity/use-cases/refuse-sso.ts';
import { signInBySso } from '../identity/use-cases/sign-in-by-sso.ts';
import { addMs, minuteMs, msOf, parseInstant, type Instant } from '../shared/instant.ts';
import { accept, refuse } from '../shared/outcome.ts';
import { sha256Hex } from '../shared/sha256.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts, SsoParts } from './product-parts.ts';

const flowMsMax = 10 * minuteMs;

/** What the cookie of the way holds: it says nothing without the key of this installation. */
interface Ticket {
  readonly token: string;
  readonly begunAt: Instant;
  readonly next: string;
  /** The session that this way gives a recent proof. */
  readonly confirms?: { readonly sessionId: string };
}

/**
 * State, nonce and PKCE verifier are derived from a random token that only this browser's cookie holds, so
 * nothing is kept for those who never come back. Coming back is possible once.
 */
export function createSsoDoor(
  parts: ProductParts,
  ports: ProductPorts,
  { settings, roleMap }: SsoParts,
): SsoDoor {
  const { collections } = ports;
  const provider = createSsoProvider({
    ...settings,
    redirectUri: `${parts.publicUrl}/sign-in/sso/callback`,
  });
  const key = subkey(parts.keys.masterKey, 'sso-ticket');
  const entrance = {
    ...ports.identity,
    ssoIdentities: collections.ssoIdentities,
    ssoPermits: collections.ssoPermits,
    roleMap,
    ssoPartyId: () => ports.incidents.onlyOwnParty(),
  };
  const enter = signInBySso(entrance);
  const confirm = confirmIdentityBySso(entrance);
  const refused = async (fault: unknown) => {
    if (fault instanceof SsoNotProven) {
      parts.log.warn(
        { reason: fault.reason },
        'what the sign-in provider sent back proves nothing',
      );
      return await refuseSso(ports.identity, 'SSO_NOT_PROVEN', null);
    }
    if (!(fault instanceof SsoUnavailable)) throw fault;
    parts.log.warn({ fault }, 'the sign-in provider cannot be asked');
    return refuse({ code: 'SSO_UNAVAILABLE' });
  };
  return {
    begin: async (next, confirms) => {
      const bound = confirms ? { confirms } : {};
      const ticket = { token: randomToken(), begunAt: parts.now(), next, ...bound };
      try {
        const url = await provider.begin(flowOf(ticket), confirms ? 'AGAIN' : 'ANY');
        return accept({ url, ticket: sign(key, ticket) });
      } catch (fault) {
        return await refused(fault);
      }
    },
    finish: async (text, answer) => {
      const now = parts.now();
      const ticket = text === undefined ? undefined : open(key, text);
      if (!ticket || now > addMs(ticket.begunAt, flowMsMax)) {
        return refuse({ code: 'SSO_NOT_PROVEN' });
      }
      const id = sha256Hex(ticket.token);
      const first = await collections.usedSsoFlows.insert({ id, value: { usedAt: now } });
      if (first === 'duplicate') return refuse({ code: 'SSO_NOT_PROVEN' });
      try {
        const { confirms, next } = ticket;
        const age = Math.max(0, msOf(now) - msOf(ticket.begunAt)) / 1_000;
        const claims = await provider.finish(answer, flowOf(ticket), confirms && Math.ceil(age));
        if (confirms) {
          const confirmed = await confirm(claims, confirms.sessionId);
          return confirmed.ok
            ? accept({ sessionToken: null, awaitsSecondStep: false, next })
            : confirmed;
        }
        const entered = await enter(claims);
        if (!entered.ok) return entered;
        const { sessionToken, awaitsSecondStep } = entered.value;
        return accept({ sessionToken, awaitsSecondStep, next });
      } catch (fault) {
        return await refused(fault);
      }
    },
  };
}

function flowOf({ token }: Ticket): SsoFlow {
  const derived = (what: string): string =>
    createHmac('sha256', token).update(what).digest('base64url');
  return { state: derived('state'), nonce: derived('nonce'), verifier: derived('verifier') };
}

function sign(key: Uint8Array, ticket: Ticket): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
}

function open(key: Uint8Array, text: string): Ticket | undefined {
  const [body, tag] = text.split('.');
  if (body === undefined || tag === undefined) return undefined;
  const given = Buffer.from(tag, 'base64url');
  const right = createHmac('sha256', key).update(body).digest();
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const ticket = JSON.parse(Buffer.from(body, 'base64url').toString()) as Ticket;
  return parseInstant(ticket.begunAt) === undefined ? undefined : ticket;
}
