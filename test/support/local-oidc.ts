import type { KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';

export const oidcClient = { id: 'meldklok', secret: 'geheim-van-de-client-0123456789abcdef' };

/** TLS ends in front of a provider: its https address leads to its port on loopback here. */
export function atProvider(url: string): { readonly url: string; readonly headers: object } {
  const port = /^https:\/\/aanmelden-(\d+)\.example/.exec(url)?.[1];
  if (port === undefined) return { url, headers: {} };
  const { host, origin } = new URL(url);
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': host };
  return { url: url.replace(origin, `http://127.0.0.1:${port}`), headers };
}

/** What the product's own calls to the provider go through. */
export const fetchAtProvider: CustomFetch = (url, options) => {
  const there = atProvider(url);
  return fetch(there.url, {
    ...options,
    body: options.body ?? null,
    headers: { ...options.headers, ...there.headers },
  });
};

/** What the provider knows of a person; a test changes it between two sign-ins. */
export interface OidcPerson {
  email: string;
  email_verified: boolean;
  name: string;
  groups: string[];
}

/** A real provider (oidc-provider) on loopback, with people whom the test makes up. */
export interface LocalOidc {
  readonly issuer: string;
  readonly people: Map<string, OidcPerson>;
  serve(redirectUri: string): void;
  close(): Promise<void>;
}

/** With `publicKey` the client proves itself by signing, without it by its secret. It listens at once; `serve` makes the client known, and forgets who signed in, whose address depends on the provider's. */
export async function startLocalOidc(publicKey?: KeyObject): Promise<LocalOidc> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `https://aanmelden-${String(port)}.example`;
  const people = new Map<string, OidcPerson>();
  const configuration = (redirectUri: string): Configuration => ({
    clients: [
      {
        client_id: oidcClient.id,
        ...(publicKey ? signing(publicKey) : { client_secret: oidcClient.secret }),
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    scopes: ['openid', 'email', 'profile', 'groups'],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name'],
      groups: ['groups'],
    },
    cookies: { keys: ['alleen voor de test'] },
    findAccount: (_ctx, sub) => {
      const person = people.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, ...person }) };
    },
    // Consent is not what is tried here: whoever signs in has given it.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({
        clientId: client!.clientId,
        accountId: session!.accountId!,
      });
      grant.addOIDCScope('openid email profile groups');
      await grant.save();
      return grant;
    },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  return {
    issuer,
    people,
    serve: (redirectUri) => {
      const provider = quietly(() => new Provider(issuer, configuration(redirectUri)));
      provider.proxy = true;
      const answer = provider.callback();
      server.removeAllListeners('request');
      server.on('request', (req, res) => void answer(req, res));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function signing(publicKey: KeyObject) {
  const key = { ...publicKey.export({ format: 'jwk' }), kty: 'EC', alg: 'ES256', use: 'sig' };
  return {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [key] },
  } as const;
}

/** It warns about what is only for trying out; that is what this is. */
function quietly<T>(make: () => T): T {
  const { info, warn } = console;
  console.info = console.warn = () => undefined;
  try {
    return make();
  } finally {
    Object.assign(console, { info, warn });
  }
}

export interface Visit {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly cookies: readonly string[];
}

/** A browser as far as signing in needs one: it keeps cookies by origin and follows when told. */
export class FetchBrowser {
  private readonly jar = new Map<string, Map<string, string>>();

  cookie(url: string, name: string): string | undefined {
    return this.jar.get(new URL(url).origin)?.get(name);
  }

  async visit(url: string, form?: Readonly<Record<string, string>>): Promise<Visit> {
    const { origin } = new URL(url);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    const there = atProvider(url);
    const answer = await fetch(there.url, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'accept-language': 'nl',
        ...there.headers,
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    const set = answer.headers.getSetCookie();
    for (const line of set) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    return {
      status: answer.status,
      location: location === null ? null : new URL(location, url).href,
      text: await answer.text(),
      cookies: set,
    };
  }

  /** From the provider's door until it sends the browser back; answers that address, unvisited. */
  async signInAtProvider(url: string, login: string, stopAt: string): Promise<string> {
    let visit = await this.visit(url);
    for (let hops = 0; hops < 12; hops += 1) {
      if (visit.location?.startsWith(stopAt)) return visit.location;
      if (visit.location !== null) {
        const next: string = visit.location;
        visit = await this.visit(next);
        const action = /<form[^>]* action="([^"]+)"/.exec(visit.text)?.[1];
        if (visit.location === null && action) {
          visit = await this.visit(new URL(action, next).href, {
            prompt: 'login',
            login,
            password: 'x',
          });
        }
      } else
        throw new Error(
          `stuck at the provider: ${String(visit.status)} ${visit.text.slice(0, 300)}`,
        );
    }
    throw new Error('the provider sent the browser in circles');
  }
}
