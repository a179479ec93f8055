import { expect } from 'chai';
import { publicActor, type Actor } from '../../src/identity/actor.ts';
import { sessionIdleMsMax } from '../../src/identity/session.ts';
import { acceptInvitation } from '../../src/identity/use-cases/accept-invitation.ts';
import { blockUser } from '../../src/identity/use-cases/block-user.ts';
import { changeRoles } from '../../src/identity/use-cases/change-roles.ts';
import { changePassword } from '../../src/identity/use-cases/change-password.ts';
import { confirmIdentity } from '../../src/identity/use-cases/confirm-identity.ts';
import { createApiToken } from '../../src/identity/use-cases/create-api-token.ts';
import { inviteUser } from '../../src/identity/use-cases/invite-user.ts';
import { listApiTokens, listUsers } from '../../src/identity/use-cases/list-users.ts';
import { resolveActor } from '../../src/identity/use-cases/resolve-actor.ts';
import { revokeApiToken } from '../../src/identity/use-cases/revoke-api-token.ts';
import { signIn } from '../../src/identity/use-cases/sign-in.ts';
import { signOut } from '../../src/identity/use-cases/sign-out.ts';
import { unblockUser } from '../../src/identity/use-cases/unblock-user.ts';
import { registerParty } from '../../src/parties/use-cases/register-party.ts';
import { addMs, dayMs, minuteMs } from '../../src/shared/instant.ts';
import {
  codesOf,
  comeIn,
  goodPassword,
  openIdentityWorld,
  setUp,
  valueOf,
  type IdentityWorld,
} from '../support/identity-world.ts';

const address = '198.51.100.1';

describe('identity', () => {
  let world: IdentityWorld;
  let ports: IdentityWorld['ports'];
  let admin: Actor;
  let partyId: string;

  beforeEach(async () => {
    world = await openIdentityWorld();
    ports = world.ports;
    const first = await setUp(world);
    admin = first.actor;
    partyId = first.user.partyId;
  });
  afterEach(() => world.close());

  const enter = (email: string, password = goodPassword) =>
    signIn(ports)({ email, password, address }, publicActor);
  const recognise = (sessionToken: string) => resolveActor(ports)({ sessionToken });
  const mila = { email: 'mila@sleutelbos.example', roles: ['HANDLER', 'DECIDER'] as const };

  describe('sessions', () => {
    it('end when signed out', async () => {
      const { sessionToken, actor } = valueOf(await enter('aart@sleutelbos.example'));
      const known = await recognise(sessionToken);
      valueOf(await signOut(ports)(known?.sessionId ?? null, actor));
      expect(await recognise(sessionToken)).to.equal(undefined);
    });

    it('of somebody else cannot be ended', async () => {
      const other = await comeIn(world, admin, { ...mila, partyId });
      const known = await recognise(other.sessionToken);
      expect(codesOf(await signOut(ports)(known?.sessionId ?? null, admin))).to.deep.equal([
        'NOT_FOUND',
      ]);
    });

    it('live on while used and end when idle', async () => {
      const { sessionToken } = valueOf(await enter('aart@sleutelbos.example'));
      world.pass(sessionIdleMsMax - minuteMs);
      expect(await recognise(sessionToken)).not.to.equal(undefined);
      world.pass(sessionIdleMsMax - minuteMs);
      expect(await recognise(sessionToken)).not.to.equal(undefined);
      world.pass(sessionIdleMsMax);
      expect(await recognise(sessionToken)).to.equal(undefined);
    });

    it('all end at once with a block, and the account is as if unknown', async () => {
      const { userId, sessionToken } = await comeIn(world, admin, { ...mila, partyId });
      const second = valueOf(await enter(mila.email));
      valueOf(await blockUser(ports)({ userId, reason: 'Phone stolen' }, admin));
      expect(await recognise(sessionToken)).to.equal(undefined);
      expect(await recognise(second.sessionToken)).to.equal(undefined);
      expect(codesOf(await enter(mila.email))).to.deep.equal(['SIGN_IN_REFUSED']);
      valueOf(await unblockUser(ports)({ userId, reason: 'New phone' }, admin));
      expect(await recognise(sessionToken)).to.equal(undefined);
      expect((await enter(mila.email)).ok).to.equal(true);
    });

    it('get new roles at the next request', async () => {
      const { userId, sessionToken } = await comeIn(world, admin, { ...mila, partyId });
      valueOf(await changeRoles(ports)({ userId, roles: ['DPO'] }, admin));
      expect((await recognise(sessionToken))?.actor.roles).to.deep.equal(['DPO']);
    });

    it('carry a fresh proof after the password was given again, and only then', async () => {
      const { sessionToken, actor } = valueOf(await enter('aart@sleutelbos.example'));
      const sessionId = (await recognise(sessionToken))?.sessionId ?? null;
      world.pass(30 * minuteMs);
      const confirm = (password: string) =>
        confirmIdentity(ports)({ sessionId, password, address }, actor);
      expect(codesOf(await confirm('not the password'))).to.deep.equal(['PASSWORD_NOT_RIGHT']);
      expect((await recognise(sessionToken))?.actor.authenticatedAt).to.equal(
        actor.authenticatedAt,
      );
      const at = valueOf(await confirm(goodPassword));
      expect((await recognise(sessionToken))?.actor.authenticatedAt).to.equal(at);
      expect(at).to.equal(addMs(actor.authenticatedAt!, 30 * minuteMs));
    });
  });

  describe('people', () => {
    it('come in through an invitation that works once', async () => {
      const invited = valueOf(await inviteUser(ports)({ ...mila, name: 'Mila', partyId }, admin));
      const use = () =>
        acceptInvitation(ports)(
          { token: invited.invitationToken ?? '', password: goodPassword },
          publicActor,
        );
      const outcomes = await Promise.all([use(), use()]);
      expect(outcomes.filter(({ ok }) => ok)).to.have.length(1);
      expect(codesOf(await use())).to.deep.equal(['INVITATION_NOT_VALID']);
    });

    it('have one account per address, also when invited twice at the same moment', async () => {
      const invite = (email: string) =>
        inviteUser(ports)({ ...mila, email, name: 'Mila', partyId }, admin);
      const outcomes = await Promise.all([invite(mila.email), invite('MILA@sleutelbos.example')]);
      expect(outcomes.filter(({ ok }) => ok)).to.have.length(1);
      expect(outcomes.flatMap(codesOf)).to.deep.equal(['EMAIL_IN_USE']);
    });

    it('an address that was claimed just before a crash can still be invited', async () => {
      await ports.userEmails.insert({
        id: ports.addressTag(mila.email),
        value: { userId: 'made-before-the-crash' },
      });
      const invited = valueOf(await inviteUser(ports)({ ...mila, name: 'Mila', partyId }, admin));
      expect(invited.user.id).to.equal('made-before-the-crash');
    });

    it('rule 10: an administrator manages no people of an organisation it does not know', async () => {
      const stranger: Actor = { ...admin, id: 'stranger', partyId: 'elsewhere' };
      const { userId } = await comeIn(world, admin, { ...mila, partyId });
      const input = { userId, reason: 'Because' };
      expect(codesOf(await blockUser(ports)(input, stranger))).to.deep.equal(['NOT_FOUND']);
      const invitation = { ...mila, email: 'x@one.example', name: 'X', partyId };
      expect(codesOf(await inviteUser(ports)(invitation, stranger))).to.deep.equal(['NOT_FOUND']);
      expect(valueOf(await listUsers(ports)({ limit: 10 }, stranger)).items).to.deep.equal([]);
      expect(valueOf(await listUsers(ports)({ limit: 10 }, admin)).items).to.have.length(2);
    });

    it('guests of a registered party are invited and blocked by who registered it', async () => {
      const tenant = valueOf(
        await registerParty(ports)({ name: 'Verhuur Eén', role: 'CONTROLLER' }, admin),
      );
      const person = { email: 'guest@landlord.example', partyId: tenant.id };
      const refused = inviteUser(ports)({ ...person, name: 'Gast', roles: ['DECIDER'] }, admin);
      expect(codesOf(await refused)).to.deep.equal(['OTHER_PARTY_GUESTS_ONLY']);
      const guest = await comeIn(world, admin, { ...person, roles: ['GUEST', 'DECIDER'] });
      expect(guest.actor).to.deep.include({ partyId: tenant.id, roles: ['GUEST', 'DECIDER'] });
      expect(valueOf(await listUsers(ports)({ limit: 10 }, admin)).items).to.have.length(2);
      const block = blockUser(ports)({ userId: guest.userId, reason: 'Left' }, admin);
      expect((await block).ok).to.equal(true);
    });

    it('change nothing about their own account', async () => {
      const roles = await changeRoles(ports)({ userId: admin.id, roles: ['HANDLER'] }, admin);
      const block = await blockUser(ports)({ userId: admin.id, reason: 'Oops' }, admin);
      expect([...codesOf(roles), ...codesOf(block)]).to.deep.equal([
        'NOT_YOURSELF',
        'NOT_YOURSELF',
      ]);
    });

    it('and only administrators change other accounts', async () => {
      const { userId, actor } = await comeIn(world, admin, { ...mila, partyId });
      const user = { name: 'X', email: 'x@one.example', partyId, roles: ['DPO'] as const };
      const token = { name: 'T', roles: ['HANDLER'] as const, expiresAt: ports.changes.now() };
      for (const outcome of [
        await inviteUser(ports)(user, actor),
        await blockUser(ports)({ userId, reason: 'x' }, actor),
        await unblockUser(ports)({ userId, reason: 'x' }, actor),
        await changeRoles(ports)({ userId, roles: ['DPO'] }, actor),
        await createApiToken(ports)(token, actor),
        await revokeApiToken(ports)('t', actor),
        await listUsers(ports)({ limit: 1 }, actor),
        await listApiTokens(ports)({ limit: 1 }, actor),
      ]) {
        expect(codesOf(outcome)).to.deep.equal(['FORBIDDEN']);
      }
    });
  });

  describe('a changed password', () => {
    const email = 'aart@sleutelbos.example';
    const newPassword = 'kalme otter zeeft graniet';
    const change = (input: { currentPassword?: string; newPassword?: string }, by = admin) =>
      changePassword(ports)({ currentPassword: goodPassword, newPassword, address, ...input }, by);

    it('ends every session and the old password, and lets its owner go on', async () => {
      const phone = valueOf(await enter(email));
      const laptop = valueOf(await enter(email));
      const changed = valueOf(await change({}, laptop.actor));
      expect(await recognise(phone.sessionToken)).to.equal(undefined);
      expect(await recognise(laptop.sessionToken)).to.equal(undefined);
      expect((await recognise(changed.sessionToken))?.actor.id).to.equal(admin.id);
      expect(codesOf(await enter(email))).to.deep.equal(['SIGN_IN_REFUSED']);
      expect((await enter(email, newPassword)).ok).to.equal(true);
      const happened = await world.happened();
      expect(happened).to.include('PASSWORD_CHANGED');
      expect(happened).not.to.include('argon2').and.not.to.include(newPassword);
    });

    it('wants the current one, and guessing it is recorded and limited', async () => {
      const wrong = { currentPassword: 'niet het goede wachtwoord' };
      const refused = await change(wrong);
      expect(refused.ok ? [] : refused.refusals).to.deep.equal([
        { code: 'PASSWORD_NOT_RIGHT', field: 'currentPassword' },
      ]);
      expect(await world.happened()).to.include('PASSWORD_WRONG');
      const codes: string[] = [];
      for (let tries = 0; tries < 20; tries += 1) codes.push(...codesOf(await change(wrong)));
      expect(codes).to.include('TOO_MANY_ATTEMPTS');
      expect(codesOf(await change({}))).to.deep.equal(['TOO_MANY_ATTEMPTS']);
    });

    it('is another one, and as strong as at the start', async () => {
      for (const [text, code] of [
        [goodPassword, 'PASSWORD_NOT_NEW'],
        ['Sleutelbos2026!', 'PASSWORD_GUESSABLE'],
        ['kort', 'PASSWORD_TOO_SHORT'],
      ] as const) {
        const refused = await change({ newPassword: text });
        expect(refused.ok ? [] : refused.refusals.map((it) => [it.code, it.field])).to.deep.equal([
          [code, 'newPassword'],
        ]);
      }
      expect((await enter(email)).ok).to.equal(true);
    });

    it('counts once when two change it at the same moment', async () => {
      const outcomes = await Promise.all([
        change({}),
        change({ newPassword: 'stille kraan vouwt mosterd' }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).to.have.length(1);
    });

    it('is for people only, and for nobody who is blocked meanwhile', async () => {
      expect(codesOf(await change({}, publicActor))).to.deep.equal(['FORBIDDEN']);
      const { userId, actor } = await comeIn(world, admin, { ...mila, partyId });
      valueOf(await blockUser(ports)({ userId, reason: 'Phone stolen' }, admin));
      expect(codesOf(await change({}, actor))).to.deep.equal(['SIGN_IN_REFUSED']);
      const token = { ...admin, kind: 'TOKEN' as const };
      expect(codesOf(await change({}, token))).to.deep.equal(['NO_SESSION']);
    });
  });

  describe('API tokens', () => {
    const make = (operations: readonly string[] = []) =>
      createApiToken(ports)(
        {
          name: 'Monitoring',
          roles: ['HANDLER'],
          operations,
          expiresAt: addMs(ports.changes.now(), 30 * dayMs),
        },
        admin,
      );

    const shown = (made: Awaited<ReturnType<typeof make>>) => {
      const { tokenId, secret } = valueOf(made);
      if (secret === null) throw new Error('no secret was shown');
      return { tokenId, secret };
    };

    it('open the door until revoked, and are shown once', async () => {
      const { tokenId, secret } = shown(await make(['registerEvent']));
      expect(secret).to.match(/^mk_[\w-]{43}$/);
      const known = await resolveActor(ports)({ bearer: secret });
      expect(known?.actor).to.deep.include({
        kind: 'TOKEN',
        id: tokenId,
        partyId,
        roles: ['HANDLER'],
        operations: ['registerEvent'],
      });
      const [listed] = valueOf(await listApiTokens(ports)({ limit: 10 }, admin)).items;
      expect(listed?.value.lastUsedAt).to.equal(ports.changes.now());
      expect(JSON.stringify(listed)).not.to.include(secret);
      expect(await resolveActor(ports)({ bearer: tokenId })).to.equal(undefined);
      valueOf(await revokeApiToken(ports)(tokenId, admin));
      expect(await resolveActor(ports)({ bearer: secret })).to.equal(undefined);
    });

    it('end when they said they would', async () => {
      const { secret } = shown(await make());
      world.pass(30 * dayMs);
      expect(await resolveActor(ports)({ bearer: secret })).to.equal(undefined);
    });

    it('stand alone: beside one, the cookie is not looked at', async () => {
      const { sessionToken } = valueOf(await enter('aart@sleutelbos.example'));
      const both = { sessionToken, bearer: 'mk_nothing' };
      expect(await resolveActor(ports)(both)).to.equal(undefined);
    });
  });

  it('rule 9: every change of identity left its record, and none of them holds personal data', async () => {
    const { userId, sessionToken, actor } = await comeIn(world, admin, { ...mila, partyId });
    await signOut(ports)((await recognise(sessionToken))?.sessionId ?? null, actor);
    await blockUser(ports)({ userId, reason: 'Mila left' }, admin);
    await unblockUser(ports)({ userId, reason: 'Mila is back' }, admin);
    await changeRoles(ports)({ userId, roles: ['DPO'] }, admin);
    const happened = await world.happened();
    for (const type of [
      'SET_UP_LINK_MADE',
      'SET_UP_LINK_USED',
      'PARTY_REGISTERED',
      'ADMINISTRATOR_SET_UP',
      'USER_INVITED',
      'INVITATION_ACCEPTED',
      'SIGNED_IN',
      'SESSION_ENDED',
      'USER_BLOCKED',
      'USER_UNBLOCKED',
      'ROLES_CHANGED',
    ]) {
      expect(happened).to.include(`"${type}"`);
    }
    expect(happened).not.to.match(/mila|vos|aart|@|argon2|sleutelbos/i);
  });
});
