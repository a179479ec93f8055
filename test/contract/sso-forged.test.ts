import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { startForgingOidc, type Forged, type ForgingOidc } from '../support/forging-oidc.ts';
import { fetchAtProvider, FetchBrowser, oidcClient } from '../support/local-oidc.ts';
import { openWorld, type World } from '../support/world.ts';

const answerSecondsMax = 0.4;

describe('single sign-on at a provider that forges', () => {
  let world: World;
  let provider: ForgingOidc;
  let nonce = '';
  let bea: Person;
  before(async () => {
    provider = await startForgingOidc(() => nonce);
    world = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      sso: {
        settings: {
          issuer: provider.issuer,
          fetch: fetchAtProvider,
          clientId: oidcClient.id,
          proof: { kind: 'SECRET', secret: oidcClient.secret },
          scopes: 'openid email profile groups',
          roleClaim: 'groups',
          answerSecondsMax,
        },
        roleMap: { privacy: ['HANDLER'] },
      },
    });
    ({ administrator: bea } = await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    }));
  });
  after(async () => {
    await world.close();
    await provider.close();
  });
  beforeEach(() => provider.honest());

  /** Begins, and comes back with a code as if the provider had sent the browser. */
  async function signIn(browser = new FetchBrowser(), query = '') {
    const start = await browser.visit(`${world.url}/sign-in/sso${query}`);
    if (start.location === null) return { status: start.status, text: start.text, entered: false };
    const there = new URL(start.location);
    nonce = there.searchParams.get('nonce')!;
    const state = there.searchParams.get('state')!;
    const back = await browser.visit(`${world.url}/sign-in/sso/callback?code=c&state=${state}`);
    const entered = browser.cookie(world.url, 'meldklok') !== undefined;
    return { status: back.status, text: back.text, entered };
  }

  async function refusalsOnRecord(): Promise<string[]> {
    await world.settle();
    const entries = await world.product.ports.collections.auditEntries.page({
      index: 'sequence',
      equals: 'all',
      limit: 1_000,
      where: ({ type }) => type === 'SIGN_IN_REFUSED',
    });
    return entries.items.map(({ value }) => value.canonical);
  }

  // Before anything is known of the provider, so that each document is asked for.
  for (const path of ['/.well-known/openid-configuration', '/token', '/jwks', '/userinfo']) {
    it(`refuses in time while the provider is silent at ${path}, and passwords go on`, async () => {
      provider.forgery.silent = [path];
      const begunAt = performance.now();
      const { status, text, entered } = await signIn();
      expect(entered).to.equal(false);
      expect(status, text).to.equal(503);
      expect(text).to.contain('antwoordt niet').and.contain('href="/sign-in"');
      expect(performance.now() - begunAt).to.be.below(answerSecondsMax * 1_000 + 3_000);
      expect(await bea.ask('{ me { name } }')).to.deep.equal({ me: { name: 'Bea' } });
    });
  }

  it('lets in whom it vouches for rightly', async () => {
    expect(await signIn()).to.include({ status: 303, entered: true });
  });

  it('takes no proof of one address for another', async () => {
    const about = { sub: 'niemand', email: 'ander@gemeente.example', email_verified: true };
    const email = 'nieuw@gemeente.example';
    provider.forgery.claims = { sub: 'niemand', email, email_verified: undefined };
    provider.forgery.answers['/userinfo'] = { status: 200, body: JSON.stringify(about) };
    const { status, entered } = await signIn();
    expect({ status, entered }).to.deep.equal({ status: 403, entered: false });
    const same = JSON.stringify({ ...about, email });
    provider.forgery.answers['/userinfo'] = { status: 200, body: same };
    expect(await signIn()).to.include({ status: 303, entered: true });
  });

  const minute = 60;
  const now = () => Math.floor(Date.now() / 1_000);
  const claims: Readonly<Record<string, () => Record<string, unknown>>> = {
    'another issuer': () => ({ iss: 'https://ander.example' }),
    'no issuer': () => ({ iss: undefined }),
    'another audience': () => ({ aud: 'ander' }),
    'no audience': () => ({ aud: undefined }),
    'two audiences, for the other party': () => ({ aud: [oidcClient.id, 'ander'], azp: 'ander' }),
    'another nonce': () => ({ nonce: 'n'.repeat(43) }),
    'no nonce': () => ({ nonce: undefined }),
    'a lapsed token': () => ({ iat: now() - 20 * minute, exp: now() - minute }),
    'no end': () => ({ exp: undefined }),
    'an end in words': () => ({ exp: 'morgen' }),
    'a token of later': () => ({ nbf: now() + 10 * minute }),
    'no subject': () => ({ sub: undefined }),
    'a subject that is another’s at userinfo': () => ({ sub: 'trent' }),
    'an empty subject': () => ({ sub: '' }),
  };
  const signatures: readonly Forged[] = [
    'OTHER_KEY',
    'SIGNATURE_CUT',
    'ALG_NONE',
    'HMAC_OF_SECRET',
    'HMAC_OF_PUBLIC_KEY',
  ];
  const answers: Readonly<Record<string, { status: number; body: string }>> = {
    'no ID token': {
      status: 200,
      body: JSON.stringify({ access_token: 'a', token_type: 'Bearer' }),
    },
    'a page in place of an answer': { status: 200, body: '<html>merk</html>' },
    'a refusal': { status: 400, body: '{"error":"invalid_grant","error_description":"merk"}' },
    'a client that it does not know': { status: 401, body: '{"error":"invalid_client"}' },
  };
  const forgeries: readonly (readonly [string, () => void])[] = [
    ...Object.entries(claims).map(
      ([name, made]) => [name, () => (provider.forgery.claims = made())] as const,
    ),
    ...signatures.map((name) => [name, () => (provider.forgery.signature = name)] as const),
    ...Object.entries(answers).map(
      ([name, answer]) => [name, () => (provider.forgery.answers['/token'] = answer)] as const,
    ),
  ];
  for (const [name, forge] of forgeries) {
    it(`refuses ${name}, in a plain sentence, and puts the refusal on record`, async () => {
      const before = (await refusalsOnRecord()).length;
      forge();
      const { status, text, entered } = await signIn();
      expect(entered).to.equal(false);
      expect(status, text).to.equal(403);
      expect(text).to.contain('Begin opnieuw').and.not.contain('merk');
      const recorded = await refusalsOnRecord();
      expect(recorded.length - before).to.equal(1);
      expect(recorded.at(-1)).to.contain('"fault":"SSO_NOT_PROVEN"').and.not.contain('mallory');
    });
  }

  const asked: readonly (readonly [string, () => Record<string, unknown>, number])[] = [
    ['a person who was asked just now', () => ({ auth_time: now() }), 303],
    ['a person who was asked an hour ago', () => ({ auth_time: now() - 60 * minute }), 403],
    ['a person of whom it does not say when', () => ({ auth_time: undefined }), 403],
    ['a moment in words', () => ({ auth_time: 'zojuist' }), 403],
  ];
  for (const [name, made, expected] of asked) {
    it(`takes as a recent proof only one given now: ${name}`, async () => {
      const browser = new FetchBrowser();
      await signIn(browser);
      const session = browser.cookie(world.url, 'meldklok');
      expect(session).to.be.a('string');
      provider.forgery.claims = made();
      const { status, text } = await signIn(browser, '?again=yes');
      expect(status, text).to.equal(expected);
      expect(browser.cookie(world.url, 'meldklok')).to.equal(session);
    });
  }

  it('writes nothing on record for a way back that this installation never began', async () => {
    const before = (await refusalsOnRecord()).length;
    const visit = await new FetchBrowser().visit(
      `${world.url}/sign-in/sso/callback?code=c&state=s`,
    );
    expect(visit.status).to.equal(403);
    expect((await refusalsOnRecord()).length).to.equal(before);
  });
});
