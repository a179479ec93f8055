import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import {
  fetchAtProvider,
  FetchBrowser,
  oidcClient,
  startLocalOidc,
  type LocalOidc,
} from '../support/local-oidc.ts';
import { openWorld, type World } from '../support/world.ts';

describe('single sign-on of a client that signs (private_key_jwt)', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const worlds: World[] = [];
  let provider: LocalOidc;
  let sent: string[] = [];

  before(async () => {
    provider = await startLocalOidc(publicKey);
    provider.people.set('anna', {
      email: 'anna@gemeente.example',
      email_verified: true,
      name: 'Anna',
      groups: ['privacy'],
    });
  });
  after(async () => {
    for (const world of worlds) await world.close();
    await provider.close();
  });

  async function signIn(key: typeof privateKey) {
    sent = [];
    const world = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      sso: {
        settings: {
          issuer: provider.issuer,
          fetch: async (url, options) => {
            const said = new Headers(options.headers).get('authorization');
            const form = options.body instanceof URLSearchParams ? options.body.toString() : '';
            sent.push(`${String(said)} ${form}`);
            return await fetchAtProvider(url, options);
          },
          clientId: oidcClient.id,
          proof: {
            kind: 'PRIVATE_KEY',
            pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
          },
          scopes: 'openid email profile groups',
          roleClaim: 'groups',
        },
        roleMap: { privacy: ['HANDLER'] },
      },
    });
    worlds.push(world);
    await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    });
    const callback = `${world.url}/sign-in/sso/callback`;
    provider.serve(callback);
    const browser = new FetchBrowser();
    const start = await browser.visit(`${world.url}/sign-in/sso`);
    const back = await browser.visit(
      await browser.signInAtProvider(start.location!, 'anna', callback),
    );
    return { back, entered: browser.cookie(world.url, 'meldklok') !== undefined };
  }

  it('comes in with the key that the provider knows, and sends no secret', async () => {
    const { back, entered } = await signIn(privateKey);
    expect(back.status, back.text).to.equal(303);
    expect(entered).to.equal(true);
    const asked = sent.find((it) => it.includes('grant_type=authorization_code'))!;
    expect(asked)
      .to.contain('client_assertion_type=')
      .and.match(/^null /);
    expect(sent.join()).not.to.contain(oidcClient.secret);
  });

  it('is refused with another key', async () => {
    const { back, entered } = await signIn(strangers);
    expect(back.status).to.equal(403);
    expect(back.text).to.contain('Begin opnieuw');
    expect(entered).to.equal(false);
  });
});
