import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { openWorld, type World } from '../support/world.ts';

describe('contact data of guests', () => {
  let world: World;
  let administrator: Person;
  let guests: readonly Person[];

  before(async function () {
    this.timeout(60_000);
    world = await openWorld({ startAt: '2026-01-10T09:00:00Z' });
    const made = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'PROCESSOR',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
    administrator = made.administrator;
    const { registerParty } = await administrator.ask<{ registerParty: { party: { id: string } } }>(
      `mutation { registerParty(input: { name: "Verhuur Noord", role: CONTROLLER }) { party { id } errors { code } } }`,
    );
    const partyId = registerParty.party.id;
    const guest = (name: string) =>
      world.newPerson(administrator, {
        name,
        email: `${name.toLowerCase()}@verhuur.example`,
        partyId,
        roles: ['GUEST', 'HANDLER'],
      });
    guests = [await guest('Quirijn'), await guest('Xandra')];
  });
  after(() => world.close());

  const kept = async () => {
    const { users, auditEntries } = world.product.ports.collections;
    const everyone = await users.page({
      index: 'managed-by',
      equals: administrator.partyId,
      limit: 50,
    });
    const log = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    return { users: JSON.stringify(everyone.items), log: JSON.stringify(log.items) };
  };
  const names = async () => {
    const { users } = await administrator.ask<{
      users: { nodes: { name: string; state: string }[] };
    }>('{ users(first: 20) { nodes { name state } } }');
    return users.nodes.map(({ name, state }) => `${name}: ${state}`);
  };

  it('ends three months after the last time that the guest was here, not a day before', async function () {
    this.timeout(120_000);
    await administrator.ask(
      `mutation { changeRoles(input: { userId: "${guests[0]?.id ?? ''}", roles: [GUEST, DECIDER] }) { errors { code } } }`,
    );
    await world.fastForward({ hours: 24 * 30 });
    await guests[1]?.ask('{ me { id } }');
    await world.fastForward({ hours: 24 * 59 });
    expect(await names()).to.include('Quirijn: ACTIVE');
    await world.fastForward({ hours: 24 * 3 });
    expect(await names()).to.include('voormalige gast van Verhuur Noord: DEACTIVATED');
    expect(await names()).to.include('Xandra: ACTIVE');
  });

  it('is gone from store, outboxes and log, and what was mailed cannot be opened any more', async () => {
    const { users, log } = await kept();
    expect(users).not.to.match(/quirijn/i);
    expect(users).to.match(/xandra/i);
    expect(log).not.to.match(/quirijn/i);
    expect(log).to.include('GUEST_CONTACT_ENDED').and.to.include('GUEST_CONTACTS_REVIEWED');
    const { messages } = world.product.ports.collections;
    const id = guests[0]?.id ?? '';
    const sent = await messages.page({ index: 'by-owner-state', equals: `${id}|sent`, limit: 10 });
    const [row] = sent.items;
    if (!row) throw new Error('nothing was ever mailed to the guest');
    const { sealedEnvelope, incidentId, partyId } = row.value;
    const opened = world.product.ports.vault
      .openText({ incidentId, partyId }, sealedEnvelope, `message:${row.id}`)
      .catch((fault: unknown) => (fault as Error).name);
    expect(await opened).to.equal('KeyDestroyedError');
  });

  it('leaves the address free for somebody else, and the old account closed', async () => {
    const again = await world.newPerson(administrator, {
      name: 'Quirijn',
      email: 'quirijn@verhuur.example',
      partyId: guests[0]?.partyId ?? '',
      roles: ['GUEST'],
    });
    expect(again.id).not.to.equal(guests[0]?.id);
    const said: unknown = await administrator
      .ask(
        `mutation { reactivateUser(userId: "${guests[0]?.id ?? ''}", reason: "terug") { errors { code } } }`,
      )
      .catch((fault: unknown) => (fault as Error).message);
    expect(said).to.include('USER_CONTACT_ENDED');
  });
});
