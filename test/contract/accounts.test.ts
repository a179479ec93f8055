import { expect } from 'chai';
import { publicActor } from '../../src/identity/actor.ts';
import { requestPasswordReset } from '../../src/identity/use-cases/request-password-reset.ts';
import type { Person } from '../../src/demo/stage.ts';
import { openWorld, password, type World } from '../support/world.ts';

const newPassword = 'kalme otter zeeft graniet';
const errors = 'errors { code field }';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, { readonly errors: { code: string }[] } & Record<string, unknown>>;
}

describe('accounts over the door', () => {
  let world: World;
  let administrator: Person;
  let partyId: string;

  beforeEach(async () => {
    world = await openWorld({ startAt: '2026-11-20T02:10:00Z' });
    const made = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'CONTROLLER',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
    ({ administrator, partyId } = made);
  });
  afterEach(() => world.close());

  const person = (name: string, roles: readonly string[]) =>
    world.newPerson(administrator, {
      name,
      email: `${name.toLowerCase()}@sleutelbos.example`,
      partyId,
      roles,
    });

  async function post(
    query: string,
    variables: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<Answer & { readonly cookie: string }> {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const { data = {} } = JSON.parse(text) as { data?: Answer['data'] };
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { status: answer.status, text, data, cookie };
  }

  const ask = (email: string) =>
    post(
      `mutation($email: String!) { requestPasswordReset(email: $email) { taken errors { code message field } } }`,
      { email },
    );
  const reset = async (token: string, chosen = newPassword) => {
    const { data } = await post(
      `mutation($token: String!, $chosen: String!) { resetPassword(token: $token, newPassword: $chosen) { done ${errors} } }`,
      { token, chosen },
    );
    await world.settle();
    return data.resetPassword?.errors.map((it) => it.code);
  };
  const signIn = async (email: string, secret: string) => {
    const answer = await post(
      `mutation($email: String!, $secret: String!) { signIn(email: $email, password: $secret) { awaitsSecondStep ${errors} } }`,
      { email, secret },
    );
    await world.settle();
    return { ...answer, codes: answer.data.signIn?.errors.map((it) => it.code) };
  };
  const mailsTo = (email: string) => world.inbox.mails.filter((mail) => mail.to.includes(email));
  const tokensIn = (email: string) =>
    mailsTo(email).flatMap(({ text }) => /\/reset#([\w-]{43})/.exec(text)?.[1] ?? []);
  const logged = async () => {
    const entries = await world.product.ports.collections.auditEntries.page({
      index: 'sequence',
      equals: 'all',
      limit: 1_000,
    });
    return JSON.stringify(entries.items);
  };

  describe('a forgotten password', () => {
    it('answers the same with the same store work, whether or not the account exists', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const blocked = await person('Bram', ['HANDLER']);
      await administrator.ask(
        `mutation { blockUser(userId: "${blocked.id}", reason: "weg") { ${errors} } }`,
      );
      const gone = await person('Gea', ['HANDLER']);
      await administrator.ask(
        `mutation { deactivateUser(userId: "${gone.id}", reason: "weg") { ${errors} } }`,
      );
      const joined = await person('Sso', ['HANDLER']);
      const { users } = world.product.ports.collections;
      const stored = await users.get(joined.id);
      if (!stored) throw new Error('the account is missing');
      const value = { ...stored.value, passwordHash: null };
      await users.replace({ ...stored, value, changeId: 'without a password' });
      await world.settle();
      const seen = [];
      const unknown = 'nobody@sleutelbos.example';
      for (const email of [mila.email, blocked.email, unknown, gone.email, joined.email]) {
        const before = world.writes();
        const { status, text } = await ask(email);
        const after = world.writes();
        const wrote = Object.fromEntries(
          Object.entries(after)
            .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
            .filter(([name, count]) => count > 0 && name === 'password-reset-requests'),
        );
        seen.push({ status, text, wrote });
        await world.settle();
      }
      for (const other of seen) expect(other).to.deep.equal(seen[0]);
      expect(seen[0]?.wrote).to.deep.equal({ 'password-reset-requests': 1 });
      expect(tokensIn(mila.email)).to.have.length(1);
      for (const email of [blocked.email, gone.email, joined.email]) {
        expect(tokensIn(email)).to.have.length(0);
      }
    });

    it('reads nothing and writes one document before the answer, for every address', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const { identity } = world.product.ports;
      const work: string[] = [];
      const counting = new Proxy(identity, {
        get: (of, port) => {
          work.push(String(port));
          return Reflect.get(of, port) as unknown;
        },
      });
      const asked = async (email: string) => {
        work.length = 0;
        const answer = await requestPasswordReset(counting)(
          { email, address: '198.51.100.7' },
          publicActor,
        );
        expect(answer.ok).to.equal(true);
        return [...work];
      };
      const known = await asked(mila.email);
      expect(known).to.deep.equal(await asked('nobody@sleutelbos.example'));
      expect(known).not.to.include('users').and.not.to.include('userEmails');
    });

    it('lets nobody who floods it keep the owner out: other networks, other addresses, all at once', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const { identity } = world.product.ports;
      const from = (address: string, email: string) =>
        requestPasswordReset(identity)({ email, address }, publicActor);
      for (let host = 0; host < 330; host += 1) {
        await from(
          `203.0.${String(host >> 8)}.${String(host % 256)}`,
          `p${String(host)}@sleutelbos.example`,
        );
      }
      expect((await from('198.51.100.9', mila.email)).ok).to.equal(true);
      await world.settle();
      expect(tokensIn(mila.email)).to.have.length(1);
      await world.fastForward({ minutes: 1 });
      for (let host = 0; host < 40; host += 1) await from(`192.0.2.${String(host)}`, mila.email);
      await world.settle();
      const tokens = tokensIn(mila.email);
      expect(tokens.length).to.be.within(2, 3);
      expect(await reset(tokens.at(-1) ?? '')).to.deep.equal([]);
      expect((await signIn(mila.email, newPassword)).codes).to.deep.equal([]);
    });

    it('tells its pages’ address to no other site and loads nothing from one', async () => {
      for (const path of ['/reset', '/invitation/abc']) {
        const answer = await fetch(`${world.url}${path}`);
        expect(answer.headers.get('referrer-policy')).to.match(/^(same-origin|no-referrer)$/);
        const policy = answer.headers.get('content-security-policy') ?? '';
        expect(policy)
          .to.include("default-src 'none'")
          .and.not.to.match(/https?:|\*/);
      }
    });

    it('is replaced once through a link, which ends every session and is told to the owner', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const { cookie } = await signIn(mila.email, password);
      await ask(mila.email);
      await world.settle();
      const [token = ''] = tokensIn(mila.email);
      expect(await reset(token, 'kort')).to.deep.equal(['PASSWORD_TOO_SHORT']);
      expect(await reset(token)).to.deep.equal([]);
      expect(await reset(token, 'stille kraan vouwt mosterd')).to.deep.equal([
        'RESET_LINK_NOT_VALID',
      ]);
      const me = await post('{ me { id } }', {}, { cookie });
      expect(me.text).to.include('"errors"').and.not.to.include(mila.id);
      expect((await signIn(mila.email, password)).codes).to.deep.equal(['SIGN_IN_REFUSED']);
      expect((await signIn(mila.email, newPassword)).codes).to.deep.equal([]);
      expect(mailsTo(mila.email).map((mail) => mail.subject)).to.deep.equal([
        'Meldklok: kies een nieuw wachtwoord',
        'Meldklok: u hebt een nieuw wachtwoord',
      ]);
      const log = await logged();
      expect(log).to.include('PASSWORD_RESET_LINK_SENT').and.to.include('"PASSWORD_RESET"');
      expect(log).not.to.include(token).and.not.to.include(mila.email);
    });

    it('has one link that works: the newest, for an hour, until the password changes', async () => {
      const mila = await person('Mila', ['HANDLER']);
      await ask(mila.email);
      await world.settle();
      await world.fastForward({ minutes: 1 });
      await ask(mila.email);
      await world.settle();
      const [older = '', newer = ''] = tokensIn(mila.email);
      expect(await reset(older)).to.deep.equal(['RESET_LINK_NOT_VALID']);
      await mila.ask(
        `mutation { changePassword(currentPassword: "${password}", newPassword: "${newPassword}") { ${errors} } }`,
      );
      expect(await reset(newer, 'stille kraan vouwt mosterd')).to.deep.equal([
        'RESET_LINK_NOT_VALID',
      ]);
      await world.fastForward({ minutes: 1 });
      await ask(mila.email);
      await world.settle();
      const last = tokensIn(mila.email).at(-1) ?? '';
      await world.fastForward({ minutes: 61 });
      expect(await reset(last, 'stille kraan vouwt mosterd')).to.deep.equal([
        'RESET_LINK_NOT_VALID',
      ]);
    });

    it('flooded with questions, leaves the owner a link that works', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const codes = new Set<string>();
      for (let tries = 0; tries < 30; tries += 1) {
        const { data } = await ask(mila.email);
        for (const { code } of data.requestPasswordReset?.errors ?? []) codes.add(code);
        await world.settle();
        await world.fastForward({ minutes: 1 });
      }
      expect([...codes]).to.deep.equal(['TOO_MANY_ATTEMPTS']);
      const tokens = tokensIn(mila.email);
      expect(tokens).to.have.length(3);
      expect(await reset(tokens.at(-1) ?? '')).to.deep.equal([]);
    });

    it('leaves a second factor required as before', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const { users } = world.product.ports.collections;
      const stored = await users.get(mila.id);
      if (!stored) throw new Error('Mila is missing');
      const passkey = {
        id: 'c1',
        name: 'sleutel',
        publicKey: 'AA',
        counter: 0,
        transports: [],
        addedAt: world.now(),
        lastUsedAt: null,
      };
      const secondFactors = { ...stored.value.secondFactors, passkeys: [passkey] };
      await users.replace({ ...stored, value: { ...stored.value, secondFactors }, changeId: 'x' });
      await ask(mila.email);
      await world.settle();
      expect(await reset(tokensIn(mila.email)[0] ?? '')).to.deep.equal([]);
      const { data } = await signIn(mila.email, newPassword);
      expect(data.signIn?.awaitsSecondStep).to.equal(true);
    });
  });

  describe('administrators', () => {
    const change = async (by: Person, mutation: string) => {
      const answer = await by
        .ask<Record<string, { errors: { code: string }[] }>>(`mutation { ${mutation} }`)
        .catch((fault: unknown) => String(fault));
      return typeof answer === 'string' ? answer : '';
    };

    it('give other roles, which open sessions have at once, and the owner hears of it', async () => {
      const mila = await person('Mila', ['HANDLER']);
      await change(
        administrator,
        `changeRoles(input: { userId: "${mila.id}", roles: [REPORTER] }) { user { roles } ${errors} }`,
      );
      const { me } = await mila.ask<{ me: { roles: string[] } }>('{ me { roles } }');
      expect(me.roles).to.deep.equal(['REPORTER']);
      expect(mailsTo(mila.email).map((mail) => mail.subject)).to.deep.equal([
        'Meldklok: uw rollen zijn gewijzigd',
      ]);
    });

    it('hear of it when another one gives a role that lets in, or makes a break-glass account', async () => {
      const bea = await person('Bea', ['ADMINISTRATOR']);
      const mila = await person('Mila', ['HANDLER']);
      const before = world.inbox.mails.length;
      await change(
        administrator,
        `changeRoles(input: { userId: "${mila.id}", roles: [DECIDER] }) { ${errors} }`,
      );
      await change(
        administrator,
        `changeRoles(input: { userId: "${mila.id}", roles: [DECIDER, HANDLER] }) { ${errors} }`,
      );
      await person('Cees', ['ADMINISTRATOR']);
      await administrator.confirmIdentity();
      await change(
        administrator,
        `makeBreakGlass(input: { name: "Noodaccount", email: "nood@sleutelbos.example", roles: [DECIDER] }) { ${errors} }`,
      );
      const heard = world.inbox.mails.slice(before).filter(({ to }) => to.includes(bea.email));
      expect(heard.map(({ subject }) => subject)).to.deep.equal([
        'Meldklok: iemand is gemandateerde geworden',
        'Meldklok: iemand is beheerder geworden',
        'Meldklok: er is een noodaccount gemaakt',
      ]);
      expect(heard[0]?.text).to.include('Mila');
      const own = world.inbox.mails.filter(({ to }) => to.includes(administrator.email));
      expect(own.map(({ subject }) => subject)).to.deep.equal([]);
    });

    it('who demote each other at the same moment do not both succeed', async () => {
      const second = await person('Bea', ['ADMINISTRATOR']);
      const demote = (userId: string) =>
        `changeRoles(input: { userId: "${userId}", roles: [REPORTER] }) { ${errors} }`;
      const said = await Promise.all([
        change(administrator, demote(second.id)),
        change(second, demote(administrator.id)),
      ]);
      expect(said.filter((it) => it === '')).to.have.length(1);
      expect(said.join(' ')).to.match(/FORBIDDEN|LAST_ADMINISTRATOR/);
    });

    it('deactivate without deleting: no way in, name in the history, back again', async () => {
      const mila = await person('Mila', ['HANDLER']);
      await change(
        administrator,
        `deactivateUser(userId: "${mila.id}", reason: "weg") { ${errors} }`,
      );
      expect(await mila.ask('{ me { id } }').catch(() => 'shut')).to.equal('shut');
      expect((await signIn(mila.email, password)).codes).to.deep.equal(['SIGN_IN_REFUSED']);
      const { users } = await administrator.ask<{
        users: { nodes: { name: string; state: string }[] };
      }>('{ users(first: 10) { nodes { name email state } } }');
      expect(users.nodes).to.deep.include({
        name: 'Mila',
        email: mila.email,
        state: 'DEACTIVATED',
      });
      await change(
        administrator,
        `reactivateUser(userId: "${mila.id}", reason: "terug") { ${errors} }`,
      );
      expect((await signIn(mila.email, password)).codes).to.deep.equal([]);
    });

    it('correct an address: both hear of it, the old one is free again, the log holds neither', async () => {
      const mila = await person('Mila', ['HANDLER']);
      const moved = 'mila.vos@sleutelbos.example';
      const correct = (email: string) =>
        change(
          administrator,
          `correctUser(input: { userId: "${mila.id}", name: "Mila Vos", email: "${email}" }) { ${errors} }`,
        );
      expect(await correct(administrator.email)).to.include('EMAIL_IN_USE');
      expect(await correct(moved)).to.equal('');
      for (const email of [mila.email, moved]) {
        expect(mailsTo(email).map((mail) => mail.subject)).to.deep.equal([
          'Meldklok: uw e-mailadres is gewijzigd',
        ]);
      }
      expect((await signIn(mila.email, password)).codes).to.deep.equal(['SIGN_IN_REFUSED']);
      expect((await signIn(moved, password)).codes).to.deep.equal([]);
      await person('Mila', ['REPORTER']);
      expect(await logged()).not.to.match(/mila/i);
    });

    it('mail a new invitation link; the one before is void', async () => {
      const { inviteUser } = await administrator.ask<{
        inviteUser: { user: { id: string }; invitationLink: string };
      }>(
        `mutation { inviteUser(input: { name: "Cas", email: "cas@sleutelbos.example", partyId: "${partyId}", roles: [REPORTER], byMail: true }) { user { id } invitationLink ${errors} } }`,
      );
      expect(mailsTo('cas@').at(-1)?.text).to.include(inviteUser.invitationLink);
      const { renewInvitation } = await administrator.ask<{ renewInvitation: { link: string } }>(
        `mutation { renewInvitation(userId: "${inviteUser.user.id}") { link ${errors} } }`,
      );
      expect(mailsTo('cas@').at(-1)?.text).to.include(renewInvitation.link);
      const accept = async (link: string) => {
        const { data } = await post(
          `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { ${errors} } }`,
          { token: link.split('/').at(-1), password },
        );
        return data.acceptInvitation?.errors.map((it) => it.code);
      };
      expect(await accept(inviteUser.invitationLink)).to.deep.equal(['INVITATION_NOT_VALID']);
      expect(await accept(renewInvitation.link)).to.deep.equal([]);
    });

    it('never see a reset link where mail goes out: the owner gets it', async () => {
      const mila = await person('Mila', ['HANDLER']);
      await administrator.confirmIdentity();
      const { makeResetLink } = await administrator.ask<{ makeResetLink: { link: string | null } }>(
        `mutation { makeResetLink(userId: "${mila.id}") { link ${errors} } }`,
      );
      expect(makeResetLink.link).to.equal(null);
      expect(await reset(tokensIn(mila.email)[0] ?? '')).to.deep.equal([]);
    });
  });

  describe('the break-glass account', () => {
    const alarms = () => world.inbox.mails.filter((mail) => mail.subject.includes('ALARM'));

    it('comes in at night without a second factor, and wakes everybody at once until it is reviewed', async () => {
      const manager = await person('Mena', ['MANAGER']);
      await manager.ask(
        `mutation { configureEscalation(input: { steps: [{ waitMinutes: 5, contacts: [{ name: "Mena", phone: "+447700900123" }] }] }) { ${errors} } }`,
      );
      await administrator.confirmIdentity();
      const { makeBreakGlass } = await administrator.ask<{
        makeBreakGlass: { user: { id: string }; passphrase: string };
      }>(
        `mutation { makeBreakGlass(input: { name: "Noodaccount", email: "nood@sleutelbos.example", roles: [DECIDER] }) { user { id } passphrase ${errors} } }`,
      );
      const { passphrase, user } = makeBreakGlass;
      expect(passphrase).to.match(/^([a-z2-9]{5}-){5}[a-z2-9]{5}$/);
      const typed = passphrase.toUpperCase().replaceAll('-', ' ');
      const { codes, cookie } = await signIn('nood@sleutelbos.example', ` ${typed}`);
      expect(codes).to.deep.equal([]);
      expect(
        alarms()
          .map((mail) => mail.to)
          .sort(),
      ).to.deep.equal([administrator.email, manager.email]);
      await world.phone('+447700900123').expectSms(/noodaccount gebruikt/);
      const own = await post(
        `mutation { reviewBreakGlass(userId: "${user.id}", who: "ik", why: "daarom") { ${errors} } }`,
        {},
        { cookie },
      );
      expect(own.text).to.match(/FORBIDDEN/);
      await world.fastForward({ hours: 25 });
      expect(alarms()).to.have.length(4);
      const { breakGlassUses } = await manager.ask<{ breakGlassUses: { id: string }[] }>(
        '{ breakGlassUses { id breakGlass { use { at reviewDueAt } } } }',
      );
      expect(breakGlassUses.map(({ id }) => id)).to.deep.equal([user.id]);
      await manager.ask(
        `mutation { reviewBreakGlass(userId: "${user.id}", who: "Ruud", why: "SSO lag eruit") { ${errors} } }`,
      );
      await world.fastForward({ hours: 25 });
      expect(alarms()).to.have.length(4);
      await administrator.confirmIdentity();
      await administrator.ask(
        `mutation { renewBreakGlass(userId: "${user.id}") { passphrase ${errors} } }`,
      );
      expect((await signIn('nood@sleutelbos.example', passphrase)).codes).to.deep.equal([
        'SIGN_IN_REFUSED',
      ]);
      const log = await logged();
      expect(log).to.include('BREAK_GLASS_USED').and.to.include('BREAK_GLASS_REVIEWED');
      expect(log).not.to.include('Ruud').and.not.to.include(passphrase);
    });
  });
});
