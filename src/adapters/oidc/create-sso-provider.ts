import { createPrivateKey } from 'node:crypto';
import * as oidc from 'openid-client';
import type { SsoClaims } from '../../identity/single-sign-on.ts';

export interface SsoSettings {
  /** Exactly as the provider names itself: https. */
  readonly issuer: string;
  readonly clientId: string;
  readonly proof:
    | { readonly kind: 'SECRET'; readonly secret: string }
    | { readonly kind: 'PRIVATE_KEY'; readonly pem: string };
  readonly scopes: string;
  /** The claim that lists a person's groups. */
  readonly roleClaim: string;
  readonly redirectUri: string;
  /** How long the provider may take for each answer. */
  readonly answerSecondsMax?: number;
  /** In place of the platform's own; for tests. */
  readonly fetch?: oidc.CustomFetch;
}

/** What one way there and back is bound to; none of it is ever shown to another browser. */
export interface SsoFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SsoProvider {
  /**
   * Where to send the browser; AGAIN: the provider asks the person, also one whom it knows already.
   * Throws `SsoUnavailable` while the provider cannot be asked.
   */
  begin(flow: SsoFlow, asks: 'ANY' | 'AGAIN'): Promise<string>;
  /**
   * Throws `SsoNotProven` when the answer proves nothing, or the person was asked longer ago than
   * `askedSecondsMax`; `SsoUnavailable` as above.
   */
  finish(answer: URLSearchParams, flow: SsoFlow, askedSecondsMax?: number): Promise<SsoClaims>;
}

export class SsoUnavailable extends Error {
  override readonly name = 'SsoUnavailable';
}

export class SsoNotProven extends Error {
  override readonly name = 'SsoNotProven';
  /** A code for whoever runs the installation; it says nothing of a person. */
  readonly reason: string;
  constructor(reason: string) {
    super('what the provider sent back proves nothing');
    this.reason = reason;
  }
}

const clockToleranceSecondsMax = 30;
const answerSecondsMax = 10;
/** Signed with a key pair: a shared secret would let every holder of it speak for the provider. */
const signingAlgorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];
const groupsMax = 1_000;

/** Code flow with PKCE (S256), state and nonce; the provider's documents are asked when first needed. */
export function createSsoProvider(settings: SsoSettings): SsoProvider {
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = async (): Promise<oidc.Configuration> => {
    known ??= discover(settings);
    try {
      return await known;
    } catch (fault) {
      known = undefined;
      throw new SsoUnavailable('the provider cannot be asked', { cause: fault });
    }
  };
  return {
    begin: async (flow, asks) => {
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri,
        scope: settings.scopes,
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        ...(asks === 'AGAIN' ? { prompt: 'login', max_age: '0' } : {}),
      });
      return url.href;
    },
    finish: async (answer, flow, askedSecondsMax) => {
      const config = await configuration();
      const url = new URL(settings.redirectUri);
      url.search = answer.toString();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, url, {
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          pkceCodeVerifier: flow.verifier,
          idTokenExpected: true,
          ...(askedSecondsMax === undefined ? {} : { maxAge: askedSecondsMax }),
        });
        const proven = tokens.claims();
        if (!proven?.sub) throw new SsoNotProven('no subject');
        const more = config.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(config, tokens.access_token, proven.sub)
          : {};
        return claimsOf({ ...more, ...proven, ...verifiedIn(more, proven) }, proven, settings);
      } catch (fault) {
        if (isOutage(fault)) throw new SsoUnavailable('the provider went away', { cause: fault });
        if (isRefusal(fault)) throw new SsoNotProven(reasonOf(fault));
        throw fault;
      }
    },
  };
}

async function discover(settings: SsoSettings): Promise<oidc.Configuration> {
  const client = {
    [oidc.clockTolerance]: clockToleranceSecondsMax,
    redirect_uris: [settings.redirectUri],
  };
  const auth = await authOf(settings);
  const timeout = settings.answerSecondsMax ?? answerSecondsMax;
  const own = settings.fetch ? { [oidc.customFetch]: settings.fetch } : {};
  const found = await oidc.discovery(new URL(settings.issuer), settings.clientId, client, auth, {
    ...own,
    timeout,
  });
  const server: oidc.ServerMetadata = { ...found.serverMetadata() };
  const signed = server.id_token_signing_alg_values_supported ?? ['RS256'];
  const allowed = { id_token_signing_alg_values_supported: signed.filter(isAllowed) };
  const config = new oidc.Configuration({ ...server, ...allowed }, settings.clientId, client, auth);
  config.timeout = timeout;
  oidc.enableNonRepudiationChecks(config);
  if (settings.fetch) config[oidc.customFetch] = settings.fetch;
  return config;
}

function isAllowed(algorithm: string): boolean {
  return signingAlgorithms.includes(algorithm);
}

async function authOf({ proof }: SsoSettings): Promise<oidc.ClientAuth> {
  if (proof.kind === 'SECRET') return oidc.ClientSecretBasic(proof.secret);
  const der = createPrivateKey(proof.pem).export({ type: 'pkcs8', format: 'der' });
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  return oidc.PrivateKeyJwt(
    await crypto.subtle.importKey('pkcs8', Uint8Array.from(der), algorithm, false, ['sign']),
  );
}

function claimsOf(
  claims: Claims,
  proven: { readonly iss: string; readonly sub: string },
  { roleClaim }: SsoSettings,
): SsoClaims {
  const { email, email_verified: verified, name } = claims;
  return {
    issuer: proven.iss,
    subject: proven.sub,
    email: typeof email === 'string' ? email : null,
    emailVerified: verified === true,
    name: typeof name === 'string' && name.trim() !== '' ? name : null,
    groups: texts(claims[roleClaim]).slice(0, groupsMax),
    secondFactor: provesTwo(texts(claims['amr'])),
  };
}

type Claims = Readonly<Record<string, unknown>>;

/** What is said of one address in one place proves nothing of another address in another place. */
function verifiedIn(more: Claims, proven: Claims): Claims {
  const one = [undefined, more['email']].includes(proven['email']);
  return one ? {} : { email_verified: proven['email_verified'] };
}

function texts(value: unknown): readonly string[] {
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return list.filter((item): item is string => typeof item === 'string');
}

/** RFC 8176: `mfa`, or something that is known together with something that is held or is the person. */
function provesTwo(methods: readonly string[]): boolean {
  const has = (...known: readonly string[]) => known.some((method) => methods.includes(method));
  const held = has('otp', 'sms', 'tel', 'hwk', 'swk', 'sc', 'face', 'fpt', 'iris', 'vbm');
  return has('mfa') || (has('pwd', 'pin', 'kba') && held);
}

/** The provider said no, or what it said does not hold. */
function isRefusal(fault: unknown): boolean {
  return (
    fault instanceof oidc.ResponseBodyError ||
    fault instanceof oidc.AuthorizationResponseError ||
    fault instanceof oidc.WWWAuthenticateChallengeError ||
    fault instanceof oidc.ClientError
  );
}

function reasonOf(fault: unknown): string {
  const said = fault instanceof oidc.ClientError ? (fault.code ?? '') : '';
  const answered =
    fault instanceof oidc.ResponseBodyError || fault instanceof oidc.AuthorizationResponseError
      ? fault.error
      : said;
  return /^\w{1,60}$/.test(answered) ? answered : 'not valid';
}

function isOutage(fault: unknown): boolean {
  if (fault instanceof oidc.ResponseBodyError) return fault.status >= 500;
  const code = fault instanceof oidc.ClientError ? (fault.code ?? '') : '';
  if (['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(code)) return true;
  const cause = fault instanceof Error ? fault.cause : undefined;
  const deeper = fault instanceof TypeError ? fault : cause;
  return deeper instanceof TypeError && /fetch failed/.test(deeper.message);
}
