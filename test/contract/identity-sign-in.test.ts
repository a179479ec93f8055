import { expect } from 'chai';
import { publicActor, type Actor } from '../../src/identity/actor.ts';
import { blockUser } from '../../src/identity/use-cases/block-user.ts';
import { inviteUser } from '../../src/identity/use-cases/invite-user.ts';
import { makeSetUpLink } from '../../src/identity/use-cases/make-set-up-link.ts';
import type { IdentityPorts } from '../../src/identity/use-cases/ports.ts';
import { resolveActor } from '../../src/identity/use-cases/resolve-actor.ts';
import { setUpAdministrator } from '../../src/identity/use-cases/set-up-administrator.ts';
import { signIn } from '../../src/identity/use-cases/sign-in.ts';
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

describe('ways in', () => {
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

  describe('the set-up link', () => {
    it('makes the first organisation and its administrator, signed in', async () => {
      expect(admin).to.deep.include({ kind: 'USER', partyId, roles: ['ADMINISTRATOR'] });
      const party = await ports.parties.get(partyId);
      expect(party?.value).to.deep.include({
        name: 'Sleutelbos',
        own: true,
        registeredBy: partyId,
      });
    });

    it('is gone once there is an administrator', async () => {
      expect(valueOf(await makeSetUpLink(ports)())).to.equal(null);
    });

    it('works once, also for two who use it at the same moment', async () => {
      const fresh = await openIdentityWorld();
      try {
        const token = valueOf(await makeSetUpLink(fresh.ports)()) ?? '';
        const use = (name: string) =>
          setUpAdministrator(fresh.ports)(
            {
              token,
              organisation: `${name} BV`,
              name,
              email: `${name}@one.example`,
              password: goodPassword,
            },
            publicActor,
          );
        const outcomes = await Promise.all([use('Aart'), use('Bea')]);
        expect(outcomes.filter(({ ok }) => ok)).to.have.length(1);
        expect(outcomes.flatMap(codesOf)).to.deep.equal(['SET_UP_LINK_NOT_VALID']);
      } finally {
        await fresh.close();
      }
    });

    it('of an earlier start is void, and every fault of the form comes at once', async () => {
      const fresh = await openIdentityWorld();
      try {
        const old = valueOf(await makeSetUpLink(fresh.ports)()) ?? '';
        const token = valueOf(await makeSetUpLink(fresh.ports)()) ?? '';
        const form = { organisation: ' ', name: '', email: 'nobody', password: 'short' };
        const use = (one: string) =>
          setUpAdministrator(fresh.ports)({ ...form, token: one }, publicActor);
        expect(codesOf(await use(old))).to.deep.equal(['SET_UP_LINK_NOT_VALID']);
        const refused = await use(token);
        expect(refused.ok ? [] : refused.refusals.map(({ field }) => field)).to.deep.equal([
          'organisation',
          'name',
          'email',
          'password',
        ]);
        expect(await fresh.ports.users.get(admin.id)).to.equal(undefined);
      } finally {
        await fresh.close();
      }
    });
  });

  describe('signing in', () => {
    it('takes the address in any spelling and gives a session', async () => {
      const signedIn = valueOf(await enter(' AART@Sleutelbos.Example '));
      const known = await recognise(signedIn.sessionToken);
      expect(known).to.deep.include({ actor: signedIn.actor, locale: 'nl' });
    });

    it('gives a new token every time, so that none can be planted beforehand', async () => {
      const one = valueOf(await enter('aart@sleutelbos.example'));
      const two = valueOf(await enter('aart@sleutelbos.example'));
      expect(one.sessionToken).not.to.equal(two.sessionToken);
      expect(await recognise('planted-by-somebody-else')).to.equal(undefined);
      expect(await ports.sessions.get(one.sessionToken), 'only its digest is kept').to.equal(
        undefined,
      );
    });

    it('refuses with one answer and the same work, whatever was wrong', async () => {
      const invited = {
        name: 'Noor',
        email: 'noor@sleutelbos.example',
        partyId,
        roles: ['DPO'] as const,
      };
      valueOf(await inviteUser(ports)(invited, admin));
      const blocked = await comeIn(world, admin, { ...mila, partyId });
      valueOf(await blockUser(ports)({ userId: blocked.userId, reason: 'Left' }, admin));
      const answers = [];
      const works = [];
      for (const [email, password] of [
        ['aart@sleutelbos.example', 'not the password'],
        ['nobody@sleutelbos.example', goodPassword],
        ['noor@sleutelbos.example', goodPassword],
        ['mila@sleutelbos.example', goodPassword],
      ] as const) {
        const { watched, work } = watch(ports);
        answers.push(await signIn(watched)({ email, password, address }, publicActor));
        works.push(work.join(' '));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).to.have.length(1);
      expect(codesOf(answers[0]!)).to.deep.equal(['SIGN_IN_REFUSED']);
      expect(new Set(works)).to.deep.equal(
        new Set(['limits userEmails.get users.get passwords.matches refusedSignIns.insert']),
      );
    });

    it('records each refusal with its cause and without the address', async () => {
      await enter('nobody@sleutelbos.example');
      await enter('aart@sleutelbos.example', 'not the password');
      const happened = await world.happened();
      expect(happened).to.include('SIGN_IN_REFUSED').and.to.include('ACCOUNT_NOT_KNOWN');
      expect(happened).to.include('PASSWORD_WRONG');
      expect(happened).not.to.match(/@|sleutelbos|Aart/i);
    });

    it('stops guessing, for accounts that exist and those that do not alike', async () => {
      for (const email of ['aart@sleutelbos.example', 'nobody@sleutelbos.example']) {
        const answers: string[] = [];
        for (let n = 0; n < 11; n += 1)
          answers.push(...codesOf(await enter(email, `guess ${String(n)}`)));
        expect(answers.slice(0, 10).every((code) => code === 'SIGN_IN_REFUSED')).to.equal(true);
        expect(answers[10]).to.equal('TOO_MANY_ATTEMPTS');
      }
    });
  });
});

/** The same ports, noting which of them are asked for work. */
function watch(ports: IdentityPorts): { watched: IdentityPorts; work: string[] } {
  const work: string[] = [];
  const noting = <T extends object>(name: string, target: T, methods: readonly (keyof T)[]): T =>
    new Proxy(target, {
      get: (object, property) => {
        if (methods.includes(property as keyof T)) work.push(`${name}.${String(property)}`);
        const value: unknown = Reflect.get(object, property);
        return typeof value === 'function' ? (value.bind(object) as unknown) : value;
      },
    });
  const watched: IdentityPorts = {
    ...ports,
    users: noting('users', ports.users, ['get', 'insert', 'replace', 'page']),
    userEmails: noting('userEmails', ports.userEmails, ['get', 'insert', 'page']),
    sessions: noting('sessions', ports.sessions, ['get', 'insert', 'replace']),
    refusedSignIns: noting('refusedSignIns', ports.refusedSignIns, ['get', 'insert']),
    passwords: noting('passwords', ports.passwords, ['hash', 'matches']),
    signInLimits: {
      secondsToWait: (attempt) => {
        work.push('limits');
        return ports.signInLimits.secondsToWait(attempt);
      },
      succeeded: (attempt) => ports.signInLimits.succeeded(attempt),
    },
  };
  return { watched, work };
}
