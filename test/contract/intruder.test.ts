import { expect } from 'chai';
import { createSignInLimits } from '../../src/adapters/http/sign-in-limits.ts';
import { contextOf } from '../../src/adapters/http/request-context.ts';
import { ownPath } from '../../src/web/own-path.ts';
import { addFactor } from '../../src/identity/account-factors.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { minuteMs } from '../../src/shared/instant.ts';
import { accept } from '../../src/shared/outcome.ts';
import { totpContext, totpScope } from '../../src/identity/use-cases/ports.ts';
import { changePassword } from '../../src/identity/use-cases/change-password.ts';
import { startTotp } from '../../src/identity/use-cases/add-second-factor.ts';
import { removeSecondFactor } from '../../src/identity/use-cases/remove-second-factor.ts';
import { resolveActor } from '../../src/identity/use-cases/resolve-actor.ts';
import { asJson, closeDoors, openDoor, question } from '../support/http-door.ts';
import {
  codesOf,
  comeIn,
  goodPassword,
  openIdentityWorld,
  setUp,
  valueOf,
} from '../support/identity-world.ts';

describe('an intruder', () => {
  afterEach(closeDoors);

  it('at one address does not lock an account for everybody else', async () => {
    const limits = createSignInLimits();
    const from = (address: string) =>
      limits.secondsToWait({ accountTag: 'mila', address: `198.51.100.${address}` });
    for (let tried = 0; tried < 200; tried += 1) await from('7');
    expect(await from('7'), 'the intruder').to.be.greaterThan(0);
    expect(await from('8'), 'the owner, where she never was').to.equal(0);
  });

  it('behind the proxy is counted by the address that the proxy saw, whatever it says itself', async () => {
    const graphqlHandler: Parameters<typeof openDoor>[0] = {
      graphqlHandler: (_req, res) => {
        res.json({ address: contextOf(res).address });
      },
    };
    const counted = async (forwarded: string, parts: Parameters<typeof openDoor>[0] = {}) => {
      const door = await openDoor({ ...graphqlHandler, publicUrl: 'https://a.example', ...parts });
      const headers = { ...asJson, 'x-forwarded-for': forwarded };
      const { text } = await door.ask('/graphql', { ...question, headers });
      return (JSON.parse(text) as { address: string }).address;
    };
    expect(await counted('198.51.100.9')).to.equal('198.51.100.9');
    expect(await counted('198.51.100.9, 203.0.113.5')).to.equal('203.0.113.5');
    expect(await counted('198.51.100.9, 10.0.0.66'), 'a colleague').to.equal('10.0.0.66');
    expect(await counted('198.51.100.9, 127.0.0.1')).to.equal('127.0.0.1');
    expect(await counted('198.51.100.9, 10.0.0.66', { proxies: 2 })).to.equal('198.51.100.9');
    const plain = { publicUrl: 'http://localhost:4000' };
    expect(await counted('198.51.100.9', plain), 'no proxy').to.equal('127.0.0.1');
  });

  it('sends nobody to another site through the sign-in', () => {
    for (const next of [
      ...['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '/\r\\a'],
      ...['https://evil.example', 'javascript:alert(1)', '\t/evil', '', ' /a'],
    ]) {
      expect(ownPath(next), JSON.stringify(next)).to.equal('/');
    }
    expect(ownPath(null)).to.equal('/');
    expect(ownPath('/incidents/i1/notices?a=b&c=%2F')).to.equal('/incidents/i1/notices?a=b&c=%2F');
  });

  it('with a session and the password alone changes no second factor', async () => {
    const world = await openIdentityWorld();
    try {
      const { ports } = world;
      const { actor: admin, user } = await setUp(world);
      const email = 'mila@sleutelbos.example';
      const { partyId } = user;
      const { userId } = await comeIn(world, admin, { email, partyId, roles: ['REPORTER'] });
      const sealed = await ports.vault.seal(totpScope(userId), 'secret', totpContext);
      await ports.changes.apply(
        ports.users,
        userId,
        (owner) => {
          const totp = { secret: sealed, addedAt: ports.changes.now(), lastStep: 0 };
          const factors = { ...owner.secondFactors, totp };
          return accept(addFactor(owner, factors, { id: userId, kind: 'TOTP', codes: [] }));
        },
        admin,
      );
      const stolen: Actor = {
        kind: 'USER',
        id: userId,
        partyId,
        roles: ['REPORTER'],
        method: 'password+totp',
        provenBy: ['PASSWORD', 'TOTP'],
        authenticatedAt: ports.changes.now(),
        operations: null,
      };
      world.pass(11 * minuteMs);
      expect(codesOf(await removeSecondFactor(ports)({ kind: 'TOTP' }, stolen))).to.deep.equal([
        'CONFIRM_IDENTITY_FIRST',
      ]);
      const changed = valueOf(
        await changePassword(ports)(
          {
            currentPassword: goodPassword,
            newPassword: 'een heel ander zinnetje 42',
            address: '198.51.100.1',
          },
          stolen,
        ),
      );
      const { sessionToken } = changed;
      const again = await resolveActor(ports)({ sessionToken });
      const intruder = again?.actor ?? admin;
      expect(intruder.id).to.equal(userId);
      expect(codesOf(await removeSecondFactor(ports)({ kind: 'TOTP' }, intruder))).to.deep.equal([
        'CONFIRM_IDENTITY_FIRST',
      ]);
      expect(codesOf(await startTotp(ports)(intruder))).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
    } finally {
      await world.close();
    }
  });
});
