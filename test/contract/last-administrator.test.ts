import { expect } from 'chai';
import { setTimeout as pause } from 'node:timers/promises';
import { administers } from '../../src/identity/account-state.ts';
import type { Actor, Role } from '../../src/identity/actor.ts';
import { blockUser } from '../../src/identity/use-cases/block-user.ts';
import { changeRoles } from '../../src/identity/use-cases/change-roles.ts';
import { deactivateUser, reactivateUser } from '../../src/identity/use-cases/deactivate-user.ts';
import type { AdministrationPorts } from '../../src/identity/use-cases/still-administered.ts';
import { unblockUser } from '../../src/identity/use-cases/unblock-user.ts';
import { StoreFault, type Collection } from '../../src/store/collection.ts';
import {
  codesOf,
  comeIn,
  openIdentityWorld,
  setUp,
  valueOf,
  type IdentityWorld,
} from '../support/identity-world.ts';

const rounds = 60;
const reason = 'weg';

/** Another instance over the same store: each of its questions takes a while of its own. */
function slowly<T>(collection: Collection<T>): Collection<T> {
  const later = () => pause(Math.floor(Math.random() * 3));
  return {
    ...collection,
    get: (id) => later().then(() => collection.get(id)),
    page: (query) => later().then(() => collection.page(query)),
    replace: (document) => later().then(() => collection.replace(document)),
  };
}

describe('the last administrator', () => {
  let world: IdentityWorld;
  let first: Actor;
  let second: Actor;

  beforeEach(async () => {
    world = await openIdentityWorld();
    const made = await setUp(world);
    first = made.actor;
    const { partyId } = made.user;
    const roles: readonly Role[] = ['ADMINISTRATOR'];
    second = (await comeIn(world, first, { email: 'bea@sleutelbos.example', partyId, roles }))
      .actor;
  });
  afterEach(() => world.close());

  const instance = (): AdministrationPorts => ({
    changes: world.ports.changes,
    users: slowly(world.ports.users),
    administrations: slowly(world.ports.administrations),
  });
  const left = async () => {
    const both = await world.ports.users.getMany([first.id, second.id]);
    return both.filter((it) => it && administers(it.value)).map((it) => it?.id);
  };
  const acts = [
    (ports: AdministrationPorts, userId: string, by: Actor) =>
      deactivateUser(ports)({ userId, reason }, by),
    (ports: AdministrationPorts, userId: string, by: Actor) =>
      blockUser(ports)({ userId, reason }, by),
    (ports: AdministrationPorts, userId: string, by: Actor) =>
      changeRoles(ports)({ userId, roles: ['REPORTER'] }, by),
  ] as const;
  const back = async (userId: string, by: Actor) => {
    await reactivateUser(world.ports)({ userId, reason }, by);
    await unblockUser(world.ports)({ userId, reason }, by);
    valueOf(await changeRoles(world.ports)({ userId, roles: ['ADMINISTRATOR'] }, by));
  };

  it('stays, whoever takes it from each other at the same moment at whichever instance', async function () {
    this.timeout(120_000);
    for (let round = 0; round < rounds; round += 1) {
      const one = acts[round % 3] ?? acts[0];
      const other = acts[Math.floor(round / 3) % 3] ?? acts[0];
      const said = await Promise.all([
        one(instance(), second.id, first),
        other(instance(), first.id, second),
      ]);
      expect(said.filter(({ ok }) => ok)).to.have.length(1);
      expect(said.flatMap(codesOf).join()).to.match(/^(FORBIDDEN|LAST_ADMINISTRATOR)$/);
      const [staying] = await left();
      expect(await left()).to.have.length(1);
      await back(
        staying === first.id ? second.id : first.id,
        staying === first.id ? first : second,
      );
    }
    const { partyId } = first;
    const kept = await world.ports.administrations.get(partyId ?? '');
    expect(kept?.value).to.deep.equal({ leaving: [] });
  });

  it('is not counted on by anybody while it is leaving, also after a crash, until that is settled', async () => {
    const crashing: AdministrationPorts = {
      ...world.ports,
      users: {
        ...world.ports.users,
        replace: () => Promise.reject(new StoreFault('the server is lost')),
      },
    };
    const crashed = deactivateUser(crashing)({ userId: second.id, reason }, first);
    expect(await crashed.catch((fault: unknown) => (fault as Error).name)).to.equal('StoreFault');
    const answer = await deactivateUser(world.ports)({ userId: first.id, reason }, second);
    expect(codesOf(answer)).to.deep.equal(['FORBIDDEN']);
    await back(second.id, first);
    valueOf(await deactivateUser(world.ports)({ userId: first.id, reason }, second));
    expect(await left()).to.deep.equal([second.id]);
  });
});
