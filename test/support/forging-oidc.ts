import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { oidcClient } from './local-oidc.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pem = publicKey.export({ type: 'spki', format: 'pem' });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export type Forged =
  'NOTHING' | 'OTHER_KEY' | 'SIGNATURE_CUT' | 'ALG_NONE' | 'HMAC_OF_SECRET' | 'HMAC_OF_PUBLIC_KEY';

/** What the next answer of the provider looks like; a test changes it between two sign-ins. */
export interface Forgery {
  signature: Forged;
  /** Over the right claims; undefined takes one away. */
  claims: Record<string, unknown>;
  /** The paths that never answer. */
  silent: string[];
  /** In place of the usual answer, by path. */
  answers: Record<string, { status: number; body: string }>;
}

export interface ForgingOidc {
  readonly issuer: string;
  readonly forgery: Forgery;
  /** Back to what a right provider says. */
  honest(): void;
  /** Every path that was asked, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A provider made by hand, which answers what no real one would. */
export async function startForgingOidc(nonceOf: () => string): Promise<ForgingOidc> {
  const asked: string[] = [];
  const forgery: Forgery = { signature: 'NOTHING', claims: {}, silent: [], answers: {} };
  const server = createServer((req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? '';
    asked.push(path);
    req.resume();
    if (forgery.silent.includes(path)) return;
    const usual = usualAnswers(issuer, () => idToken(issuer, nonceOf(), forgery))[path]?.();
    const { status, body } = forgery.answers[path] ?? {
      status: usual === undefined ? 404 : 200,
      body: JSON.stringify(usual ?? {}),
    };
    res.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `https://aanmelden-${String((server.address() as AddressInfo).port)}.example`;
  const honest = () =>
    Object.assign(forgery, { signature: 'NOTHING', claims: {}, silent: [], answers: {} });
  return {
    issuer,
    forgery,
    honest,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function usualAnswers(issuer: string, token: () => string): Record<string, () => unknown> {
  return {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/jwks': () => ({
      keys: [{ ...createPublicKey(pem).export({ format: 'jwk' }), kid: 'een', use: 'sig' }],
    }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: token() }),
    '/userinfo': () => ({ sub: 'mallory' }),
  };
}

function idToken(issuer: string, nonce: string, { signature, claims }: Forgery): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const right = {
    iss: issuer,
    aud: oidcClient.id,
    sub: 'mallory',
    email: 'mallory@gemeente.example',
    email_verified: true,
    name: 'Mallory',
    groups: ['privacy'],
    nonce,
    iat: seconds,
    exp: seconds + 300,
  };
  const alg = { ALG_NONE: 'none', HMAC_OF_SECRET: 'HS256', HMAC_OF_PUBLIC_KEY: 'HS256' };
  const header = { alg: (alg as Record<string, string>)[signature] ?? 'ES256', kid: 'een' };
  const signed = `${part(header)}.${part({ ...right, ...claims })}`;
  const ec = (key: typeof privateKey) =>
    sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const hmac = (key: string | Buffer) =>
    createHmac('sha256', key).update(signed).digest('base64url');
  const made: Record<Forged, () => string> = {
    NOTHING: () => ec(privateKey),
    OTHER_KEY: () => ec(strangers),
    SIGNATURE_CUT: () => '',
    ALG_NONE: () => '',
    HMAC_OF_SECRET: () => hmac(oidcClient.secret),
    HMAC_OF_PUBLIC_KEY: () => hmac(pem),
  };
  return `${signed}.${made[signature]()}`;
}
