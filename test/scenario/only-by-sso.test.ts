import { expect } from 'chai';
import type { AddressInfo } from 'node:net';
import { createDoor, type Door } from '../../src/composition/http-door.ts';
import { createProduct, type Product } from '../../src/composition/product.ts';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { openWorld, password, type World } from '../support/world.ts';

const errors = 'errors { code field }';
const away = {
  settings: {
    issuer: 'https://127.0.0.1:1',
    clientId: 'x',
    proof: { kind: 'SECRET', secret: 'y' },
    scopes: 'openid',
    roleClaim: 'groups',
  },
  roleMap: { privacy: ['HANDLER'] },
} as const;

/** The installation is started again with OIDC_ONLY, over what it kept from before. */
describe('single sign-on as the only way in', () => {
  let world: World;
  let town: Organisation;
  let handler: Person;
  let guest: Person;
  let passphrase: string;
  let invitation: string;
  let again: Product;
  let door: Door;
  let url: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z', sso: away });
    town = await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    });
    const { administrator, partyId } = town;
    handler = await world.newPerson(administrator, {
      name: 'Hanna',
      email: 'hanna@gemeente.example',
      partyId,
      roles: ['HANDLER'],
    });
    const vendor = await administrator.ask<{ registerParty: { party: { id: string } } }>(
      `mutation { registerParty(input: { name: "Leverancier", role: PROCESSOR }) { party { id } ${errors} } }`,
    );
    guest = await world.newPerson(administrator, {
      name: 'Gijs',
      email: 'gijs@leverancier.example',
      partyId: vendor.registerParty.party.id,
      roles: ['GUEST'],
    });
    await administrator.confirmIdentity();
    const glass = await administrator.ask<{ makeBreakGlass: { passphrase: string } }>(
      `mutation { makeBreakGlass(input: { name: "Nood", email: "nood@gemeente.example", roles: [ADMINISTRATOR] }) { passphrase ${errors} } }`,
    );
    ({ passphrase } = glass.makeBreakGlass);
    const invited = await administrator.ask<{ inviteUser: { invitationLink: string } }>(
      `mutation { inviteUser(input: { name: "Iris", email: "iris@gemeente.example", partyId: "${partyId}", roles: [HANDLER] }) { invitationLink ${errors} } }`,
    );
    invitation = invited.inviteUser.invitationLink.split('/').at(-1) ?? '';
    again = await createProduct({
      ...world.product.parts,
      sso: { ...away, only: true },
    });
    door = await createDoor(again, { introspection: false });
    await new Promise<void>((resolve) => door.server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((door.server.address() as AddressInfo).port)}`;
  });
  after(async () => {
    await door.close();
    await again.engine.stop();
    await world.close();
  });

  async function ask(query: string, variables: object = {}, cookie = '') {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await answer.json()) as { data?: any };
    const [payload] = Object.values<any>(data ?? {});
    return {
      data,
      codes: (payload?.errors ?? []).map((it: { code: string }) => it.code) as string[],
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  }
  const signIn = (email: string, shown: string) =>
    ask(
      `mutation($email: String!, $shown: String!) { signIn(email: $email, password: $shown) { ${errors} } }`,
      { email, shown },
    );
  const whoIs = async (cookie: string) => (await ask('{ me { id } }', {}, cookie)).data?.me?.id;

  it('is said before anybody signs in', async () => {
    const { data } = await ask('{ singleSignOn }');
    expect(data).to.deep.equal({ singleSignOn: 'ALONE' });
  });

  it('takes no right password of a member, records why, and says nothing more', async () => {
    expect((await signIn(handler.email, password)).codes).to.deep.equal(['SIGN_IN_REFUSED']);
    expect((await signIn(handler.email, 'iets anders dan dit')).codes).to.deep.equal([
      'SIGN_IN_REFUSED',
    ]);
    await again.engine.settle();
    const { items } = await world.product.ports.collections.auditEntries.page({
      index: 'sequence',
      equals: 'all',
      limit: 1_000,
      where: ({ canonical }) => canonical.includes('"fault"'),
    });
    expect(items.map(({ value }) => /"fault":"(\w+)"/.exec(value.canonical)?.[1])).to.deep.equal([
      'ONLY_BY_SSO',
      'PASSWORD_WRONG',
    ]);
  });

  it('ends what a member had open with a password', async () => {
    const cookie = await sessionOf(handler);
    expect(await whoIs(cookie)).to.equal(undefined);
  });

  it('lets guests and the emergency account in', async () => {
    for (const [email, shown] of [
      [guest.email, password],
      ['nood@gemeente.example', passphrase],
    ] as const) {
      const { codes, cookie } = await signIn(email, shown);
      expect(codes, email).to.deep.equal([]);
      expect(await whoIs(cookie), email).to.be.a('string');
    }
  });

  it('makes no password for a member: not by reset, not by link, not by invitation', async () => {
    await ask(`mutation { requestPasswordReset(email: "${handler.email}") { taken ${errors} } }`);
    await ask(`mutation { requestPasswordReset(email: "${guest.email}") { taken ${errors} } }`);
    await again.engine.settle();
    const mailed = world.inbox.mails
      .filter(({ text }) => /\/reset#/.test(text))
      .map(({ to }) => to);
    expect(mailed).to.deep.equal([guest.email]);
    const { cookie } = await signIn('nood@gemeente.example', passphrase);
    await ask(
      `mutation($shown: String!) { confirmIdentity(password: $shown) { ${errors} } }`,
      { shown: passphrase },
      cookie,
    );
    const link = `mutation { makeResetLink(userId: "${handler.id}") { link ${errors} } }`;
    expect((await ask(link, {}, cookie)).codes).to.deep.equal(['ONLY_BY_SSO']);
    const accepted = await ask(
      `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { ${errors} } }`,
      { token: invitation, password: 'stille kraan vouwt mosterd' },
    );
    expect(accepted.codes).to.deep.equal(['ONLY_BY_SSO']);
  });

  /** Opened at the installation as it was before. */
  async function sessionOf({ email }: Person): Promise<string> {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(email: "${email}", password: "${password}") { ${errors} } }`,
      }),
    });
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }
});
