import { expect } from 'chai';
import type { Organisation } from '../../src/demo/stage.ts';
import { factorDoor } from '../support/factor-door.ts';
import {
  fetchAtProvider,
  FetchBrowser,
  oidcClient,
  startLocalOidc,
  type LocalOidc,
} from '../support/local-oidc.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const me = '{ me { id name roles party { id } } }';

describe('single sign-on', () => {
  let world: World;
  let town: Organisation;
  let provider: LocalOidc;
  let callback = '';
  before(async () => {
    world = await openSsoWorld();
    town = await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    });
  });
  after(async () => {
    await world.close();
    await provider.close();
  });

  async function openSsoWorld(): Promise<World> {
    provider = await startLocalOidc();
    const opened = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      sso: {
        settings: {
          issuer: provider.issuer,
          fetch: fetchAtProvider,
          clientId: oidcClient.id,
          proof: { kind: 'SECRET', secret: oidcClient.secret },
          scopes: 'openid email profile groups',
          roleClaim: 'groups',
        },
        roleMap: { privacy: ['HANDLER'], directie: ['DECIDER', 'MANAGER'], ict: ['ADMINISTRATOR'] },
      },
    });
    callback = `${opened.url}/sign-in/sso/callback`;
    provider.serve(callback);
    return opened;
  }

  const person = (login: string, more: Partial<ReturnType<typeof made>> = {}) => {
    provider.people.set(login, { ...made(login), ...more });
  };
  const made = (login: string) => ({
    email: `${login}@gemeente.example`,
    email_verified: true,
    name: `Persoon ${login}`,
    groups: ['privacy'],
  });
  const begin = async (browser: FetchBrowser, next = '/'): Promise<string> => {
    const start = await browser.visit(`${world.url}/sign-in/sso?next=${encodeURIComponent(next)}`);
    expect(start.status, start.text).to.equal(303);
    return start.location!;
  };
  const comeBack = async (browser: FetchBrowser, login: string, next = '/') =>
    await browser.visit(
      await browser.signInAtProvider(await begin(browser, next), login, callback),
    );
  const whoIs = async (browser: FetchBrowser) => {
    const cookie = browser.cookie(world.url, 'meldklok');
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `meldklok=${cookie ?? ''}` },
      body: JSON.stringify({ query: me }),
    });
    const { data } = (await answer.json()) as any;
    return data?.me ?? null;
  };
  const refused = (
    browser: FetchBrowser,
    visit: { status: number; text: string },
    saying: RegExp,
  ) => {
    expect(visit.status, visit.text).to.equal(403);
    expect(visit.text).to.match(saying);
    expect(browser.cookie(world.url, 'meldklok')).to.equal(undefined);
  };

  it('makes a member at the first sign-in and knows the same person at the next', async () => {
    person('anna', { groups: ['privacy', 'iets-anders'] });
    const browser = new FetchBrowser();
    const back = await comeBack(browser, 'anna', '/incidents?status=OPEN');
    expect(back.status).to.equal(303);
    expect(back.location).to.equal(`${world.url}/incidents?status=OPEN`);
    const session = back.cookies.find((it) => it.startsWith('meldklok='));
    expect(session)
      .to.match(/HttpOnly/i)
      .and.match(/SameSite=Strict/i);
    const known = await whoIs(browser);
    expect(known).to.deep.include({ name: 'Persoon anna', roles: ['HANDLER'] });
    expect(known.party.id).to.equal(town.partyId);
    const again = new FetchBrowser();
    await comeBack(again, 'anna');
    expect((await whoIs(again)).id).to.equal(known.id);
  });

  it('sends state, nonce and PKCE, each new, and keeps them in a Lax cookie that says nothing', async () => {
    const browser = new FetchBrowser();
    const first = new URL(await begin(browser));
    const second = new URL(await begin(browser));
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first.searchParams.get(name), name).to.match(/^[\w-]{43}$/);
      expect(first.searchParams.get(name)).not.to.equal(second.searchParams.get(name));
    }
    expect(first.searchParams.get('code_challenge_method')).to.equal('S256');
    expect(first.searchParams.get('response_type')).to.equal('code');
    const start = await browser.visit(`${world.url}/sign-in/sso`);
    expect(start.cookies[0])
      .to.match(/HttpOnly/i)
      .and.match(/SameSite=Lax/i);
    expect(Buffer.from(start.cookies[0]!, 'base64').toString()).not.to.contain(
      first.searchParams.get('state'),
    );
  });

  it('follows the provider’s groups at every sign-in, and says so in the log', async () => {
    person('bob');
    const browser = new FetchBrowser();
    await comeBack(browser, 'bob');
    const before = await whoIs(browser);
    person('bob', { groups: ['directie'] });
    await comeBack(new FetchBrowser(), 'bob');
    const open = await whoIs(browser);
    expect(open.roles, 'also in the session that was open').to.have.members(['DECIDER', 'MANAGER']);
    const fresh = new FetchBrowser();
    await comeBack(fresh, 'bob');
    expect((await whoIs(fresh)).roles).to.have.members(['DECIDER', 'MANAGER']);
    expect(await recordedFor(before.id)).to.include.members([
      'USER_JOINED_BY_SSO',
      'SSO_BOUND',
      'ROLES_CHANGED',
    ]);
  });

  it('refuses whoever has no mapped group, kindly, also one who had', async () => {
    person('carl', { groups: ['kantine'] });
    const stranger = new FetchBrowser();
    refused(stranger, await comeBack(stranger, 'carl'), /nog geen taak in Meldklok/);
    person('dora');
    const open = new FetchBrowser();
    await comeBack(open, 'dora');
    const { id } = await whoIs(open);
    person('dora', { groups: [] });
    const browser = new FetchBrowser();
    refused(browser, await comeBack(browser, 'dora'), /nog geen taak/);
    expect(await whoIs(open), 'the session that was open').to.equal(null);
    await world.settle();
    expect(await recordedFor(id)).to.include.members(['SESSIONS_ENDED', 'SIGN_IN_REFUSED']);
    person('dora');
    await comeBack(browser, 'dora');
    expect((await whoIs(browser)).id, 'back with the group').to.equal(id);
    for (const groups of [['__proto__'], ['constructor'], ['toString']]) {
      person('eva', { groups });
      const sly = new FetchBrowser();
      refused(sly, await comeBack(sly, 'eva'), /nog geen taak/);
    }
  });

  it('refuses an address that the provider did not verify', async () => {
    person('fred', { email_verified: false });
    const browser = new FetchBrowser();
    refused(browser, await comeBack(browser, 'fred'), /bevestigt uw e-mailadres niet/);
  });

  it('never takes over an account because of its address, until an administrator allows it once', async () => {
    const gert = await world.newPerson(town.administrator, {
      name: 'Gert',
      email: 'gert@gemeente.example',
      partyId: town.partyId,
      roles: ['DPO'],
    });
    person('gert');
    const browser = new FetchBrowser();
    refused(browser, await comeBack(browser, 'gert'), /al een account met dit e-mailadres/);
    const allow = `mutation($id: ID!) { allowSingleSignOn(userId: $id) { until ${errors} } }`;
    await town.administrator.ask(allow, { id: gert.id });
    person('indringer', { email: 'ander@gemeente.example' });
    const other = new FetchBrowser();
    await comeBack(other, 'indringer');
    expect((await whoIs(other)).id).not.to.equal(gert.id);
    const bound = new FetchBrowser();
    await comeBack(bound, 'gert');
    expect(await whoIs(bound)).to.deep.include({ id: gert.id, roles: ['HANDLER'] });
    person('gert-twee', { email: 'gert@gemeente.example' });
    const second = new FetchBrowser();
    refused(second, await comeBack(second, 'gert-twee'), /al een account/);
  });

  it('answers an invitation to the same verified address', async () => {
    const invite = `mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } ${errors} } }`;
    const input = {
      name: 'Hilde',
      email: 'hilde@gemeente.example',
      partyId: town.partyId,
      roles: ['MANAGER'],
    };
    const { inviteUser } = await town.administrator.ask<any>(invite, { input });
    person('hilde', { groups: ['directie'] });
    const browser = new FetchBrowser();
    await comeBack(browser, 'hilde');
    const known = await whoIs(browser);
    expect(known.id).to.equal(inviteUser.user.id);
    expect(known.roles).to.have.members(['DECIDER', 'MANAGER']);
  });

  it('keeps out whoever was blocked, whatever the provider says', async () => {
    person('iris');
    const browser = new FetchBrowser();
    await comeBack(browser, 'iris');
    const { id } = await whoIs(browser);
    const block = `mutation($id: ID!) { blockUser(userId: $id, reason: "weg") { user { state } ${errors} } }`;
    await town.administrator.ask(block, { id });
    expect(await whoIs(browser)).to.equal(null);
    const again = new FetchBrowser();
    refused(again, await comeBack(again, 'iris'), /met dit account kunt u zich nu niet aanmelden/i);
    const unblock = `mutation($id: ID!) { unblockUser(userId: $id, reason: "terug") { user { state } ${errors} } }`;
    await town.administrator.ask(unblock, { id });
    const back = new FetchBrowser();
    await comeBack(back, 'iris');
    expect((await whoIs(back)).id).to.equal(id);
    const stored = await world.product.ports.collections.users.get(id);
    expect(stored?.value.passwordHash).to.equal(null);
  });

  it('takes a way back once, in the browser that began it, within ten minutes', async () => {
    person('jan');
    const browser = new FetchBrowser();
    const back = await browser.signInAtProvider(await begin(browser), 'jan', callback);
    const other = new FetchBrowser();
    refused(other, await other.visit(back), /Begin opnieuw, in dezelfde browser/);
    const ticket = browser.cookie(world.url, 'meldklok-sso')!;
    expect((await browser.visit(back)).status).to.equal(303);
    const replayed = await fetch(back, {
      redirect: 'manual',
      headers: { cookie: `meldklok-sso=${ticket}` },
    });
    expect(replayed.status).to.equal(403);
    const late = new FetchBrowser();
    const lateBack = await late.signInAtProvider(await begin(late), 'jan', callback);
    await world.fastForward({ minutes: 11 });
    refused(late, await late.visit(lateBack), /duurde te lang/);
  });

  it('refuses a wrong state, code, nonce, issuer, ticket or error, and shows nothing of them', async () => {
    person('kees');
    const changed = (name: string, value: string) => (url: string) => {
      const other = new URL(url);
      other.searchParams.set(name, value);
      return other.href;
    };
    const mark = '<b>merk</b>';
    const spoilt: readonly ((url: string) => string)[] = [
      changed('state', 'x'.repeat(43)),
      changed('state', mark),
      changed('code', mark),
      changed('iss', 'https://ander.example'),
      changed('error', mark),
      (url) => `${url}&state=tweede`,
      (url) => `${url}&code=tweede`,
      (url) => url.split('?')[0]!,
      () => `${callback}?error=access_denied&error_description=${encodeURIComponent(mark)}`,
    ];
    for (const spoil of spoilt) {
      const browser = new FetchBrowser();
      const back = await browser.signInAtProvider(await begin(browser), 'kees', callback);
      const visit = await browser.visit(spoil(back));
      refused(browser, visit, /Begin opnieuw/);
      expect(visit.text).not.to.contain('merk');
    }
    const browser = new FetchBrowser();
    const nonce = changed('nonce', 'n'.repeat(43))(await begin(browser));
    const wrongNonce = await browser.visit(await browser.signInAtProvider(nonce, 'kees', callback));
    refused(browser, wrongNonce, /Begin opnieuw/);
    const forged = await fetch(`${callback}?code=x&state=y`, {
      headers: { cookie: `meldklok-sso=${Buffer.from('{}').toString('base64url')}.AAAA` },
    });
    expect(forged.status).to.equal(403);
  });

  it('goes on only to paths of its own site', async () => {
    person('lena');
    for (const next of [
      'https://boef.example/',
      '//boef.example',
      '/\\boef.example',
      'javascript:alert(1)',
      '/a\r\nset-cookie: x=1',
      '/\tboef',
    ]) {
      const browser = new FetchBrowser();
      const back = await comeBack(browser, 'lena', next);
      expect(back.location, next).to.equal(`${world.url}/`);
    }
  });

  it('says so while the provider is away, and lets passwords in', async () => {
    const away = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      sso: {
        settings: {
          issuer: 'https://127.0.0.1:1',
          clientId: 'x',
          proof: { kind: 'SECRET', secret: 'y' },
          scopes: 'openid',
          roleClaim: 'groups',
        },
        roleMap: { privacy: ['HANDLER'] },
      },
    });
    try {
      const visit = await new FetchBrowser().visit(`${away.url}/sign-in/sso`);
      expect(visit.status).to.equal(503);
      expect(visit.text).to.contain('antwoordt niet').and.contain('href="/sign-in"');
      const { administrator } = await away.newOrganisation({
        name: 'Ander',
        role: 'CONTROLLER',
        administrator: { name: 'Bea', email: 'bea@ander.example' },
      });
      expect(await administrator.ask('{ singleSignOn }')).to.deep.equal({
        singleSignOn: 'BESIDE_PASSWORDS',
      });
    } finally {
      await away.close();
    }
  });

  describe('a recent proof of who has no password here', () => {
    const ask = async (browser: FetchBrowser, query: string): Promise<any> => {
      const answer = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `meldklok=${browser.cookie(world.url, 'meldklok') ?? ''}`,
        },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as any).data;
    };
    const heavy = 'mutation { startTotp { uri errors { code } } }';
    const codes = async (browser: FetchBrowser) =>
      (await ask(browser, heavy)).startTotp.errors.map((it: any) => it.code);
    const again = async (browser: FetchBrowser, next = '/account') =>
      (await browser.visit(`${world.url}/sign-in/sso?again=yes&next=${encodeURIComponent(next)}`))
        .location!;

    it('is renewed at the provider, which asks again, and leads back to where one was', async () => {
      person('vera');
      const browser = new FetchBrowser();
      await comeBack(browser, 'vera');
      await world.fastForward({ minutes: 11 });
      expect(await codes(browser)).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
      expect((await ask(browser, '{ me { identityProof } }')).me.identityProof).to.equal(
        'PROVIDER',
      );
      const tried = await ask(browser, 'mutation { confirmIdentity { errors { code } } }');
      expect(tried.confirmIdentity.errors[0].code).to.equal('CONFIRM_AT_PROVIDER');
      const session = browser.cookie(world.url, 'meldklok');
      const there = await again(browser);
      expect(new URL(there).searchParams.get('prompt')).to.equal('login');
      expect(new URL(there).searchParams.get('max_age')).to.equal('0');
      const back = await browser.visit(await browser.signInAtProvider(there, 'vera', callback));
      expect(back.location, back.text).to.equal(`${world.url}/account`);
      expect(browser.cookie(world.url, 'meldklok'), 'the same session').to.equal(session);
      expect(await codes(browser)).to.deep.equal([]);
    });

    it('is not renewed by another person', async () => {
      person('wim');
      person('xena');
      const browser = new FetchBrowser();
      await comeBack(browser, 'wim');
      await world.fastForward({ minutes: 11 });
      const there = await again(browser);
      const other = await new FetchBrowser().signInAtProvider(there, 'xena', callback);
      const refusal = await browser.visit(other);
      expect(refusal.status).to.equal(403);
      expect(refusal.text).to.contain('ander account');
      expect(await codes(browser)).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
      await world.settle();
      const { id } = await whoIs(browser);
      expect((await whoIs(browser)).name).to.equal('Persoon wim');
      expect(await recordedFor(id)).not.to.include('IDENTITY_CONFIRMED');
    });

    it('takes the second step of the account beside the provider, and that factor alone as a recent proof', async () => {
      const { ask: at, prove, codeOf } = factorDoor(world);
      const held = (browser: FetchBrowser) =>
        `meldklok=${browser.cookie(world.url, 'meldklok') ?? ''}`;
      const errorsOf = 'errors { code }';
      person('yara');
      const first = new FetchBrowser();
      await comeBack(first, 'yara');
      const { id } = await whoIs(first);
      const made = await at(`mutation { startTotp { secret ${errorsOf} } }`, held(first));
      const secret = made.payload['secret'] as string;
      const code = `mutation($code: String!) { confirmTotp(code: $code) { ${errorsOf} } }`;
      expect((await at(code, held(first), { code: codeOf(secret) })).codes).to.deep.equal([]);

      const browser = new FetchBrowser();
      const back = await comeBack(browser, 'yara', '/account');
      expect(back.location).to.equal(`${world.url}/sign-in?next=%2Faccount`);
      expect(await whoIs(browser), 'half-open').to.equal(null);
      await world.fastForward({ minutes: 1 });
      const totp = () => ({ kind: 'TOTP', code: codeOf(secret) });
      const wrong = await prove(held(browser), { kind: 'TOTP', code: '000000' });
      expect(wrong.codes).to.deep.equal(['SECOND_FACTOR_REFUSED']);
      const { cookie } = await prove(held(browser), totp());
      expect((await at('{ me { id } }', cookie)).payload).to.include({ id });

      await world.fastForward({ minutes: 11 });
      const renew = `mutation { renewRecoveryCodes { ${errorsOf} } }`;
      expect((await at(renew, cookie)).codes).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
      const asked = await at('{ me { identityProof } }', cookie);
      expect(asked.payload['identityProof']).to.equal('SECOND_FACTOR');
      const confirm = `mutation($secondProof: SecondProofInput) { confirmIdentity(secondProof: $secondProof) { ${errorsOf} } }`;
      expect((await at(confirm, cookie)).codes).to.deep.equal(['SECOND_FACTOR_NEEDED']);
      const secondProof = totp();
      expect((await at(confirm, cookie, { secondProof })).codes).to.deep.equal([]);
      expect((await at(renew, cookie)).codes).to.deep.equal([]);
    });
  });

  async function recordedFor(userId: string): Promise<string[]> {
    await world.settle();
    const entries = await world.product.ports.collections.auditEntries.page({
      index: 'sequence',
      equals: 'all',
      limit: 1_000,
      where: (entry) => entry.canonical.includes(userId),
    });
    return entries.items.map(({ value }) => value.type);
  }
});
