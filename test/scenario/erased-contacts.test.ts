import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import type { Message } from '../../src/channels/message.ts';
import type { Collection, Store } from '../../src/store/collection.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code }';
const canary = 'Quirijntje';
const mail = 'quirijntje@verhuur.example';
const reporterName = 'Mirabella de Melder';
const reporterMail = 'mirabella@thuis.example';
const keptMails = { contact: 'overeenkomst@verhuur.example' };

/** What was ever written, so that nothing of it is forgotten when the whole store is read again. */
function remembering(): {
  readonly wrap: (store: Store) => Store;
  readonly everything: () => Promise<ReadonlyMap<string, string>>;
} {
  const known = new Map<
    string,
    { readonly from: Pick<Collection<unknown>, 'get'>; readonly ids: Set<string> }
  >();
  const watched = <T>(from: Collection<T>): Collection<T> => {
    const ids = new Set<string>();
    known.set(from.name, { from, ids });
    return {
      ...from,
      insert: (document) => {
        ids.add(document.id);
        return from.insert(document);
      },
      insertMany: (documents) => {
        for (const { id } of documents) ids.add(id);
        return from.insertMany(documents);
      },
    };
  };
  return {
    wrap: (store) => ({
      ...store,
      collection: (definition) => watched(store.collection(definition)),
    }),
    everything: async () => {
      const found = new Map<string, string>();
      for (const [name, { from, ids }] of known) {
        const documents = await Promise.all([...ids].map((id) => from.get(id)));
        found.set(name, documents.map((it) => JSON.stringify(it ?? null)).join('\n'));
      }
      return found;
    },
  };
}

describe('contact data that has ended', () => {
  const store = remembering();
  let world: World;
  let administrator: Person;
  let guest: Person;
  let verhuurId: string;
  let tag: string;
  let readable: readonly string[];
  let reporterSeen: () => Promise<{ id: string; reporter: string }>;

  const invite = (name: string, email: string) =>
    world.newPerson(administrator, {
      ...{ name, email, partyId: verhuurId, roles: ['GUEST', 'HANDLER'] },
    });
  /** Every letter that was ever queued, as far as its key still opens it. */
  const letters = async (): Promise<readonly string[]> => {
    const rows = ((await store.everything()).get('messages') ?? '').split('\n');
    const opened = rows.map(async (row) => {
      const { id, value } = JSON.parse(row) as { id: string; value: Message };
      const { incidentId, partyId, sealedEnvelope } = value;
      return await world.product.ports.vault
        .openText({ incidentId, partyId }, sealedEnvelope, `message:${id}`)
        .catch((fault: unknown) => (fault as Error).name);
    });
    return await Promise.all(opened);
  };
  const places = async (word: string) =>
    [...(await store.everything())].filter(([, text]) => text.includes(word)).map(([name]) => name);

  before(async function () {
    this.timeout(120_000);
    world = await openWorld({ startAt: '2026-01-10T09:00:00Z', wrapStore: store.wrap });
    const made = await world.newOrganisation({
      name: 'Sleutelbos',
      role: 'PROCESSOR',
      administrator: { name: 'Aart Beheer', email: 'aart@sleutelbos.example' },
    });
    ({ administrator } = made);
    const { registerParty } = await administrator.ask<{
      registerParty: { party: { id: string; contacts: { id: string }[] } };
    }>(
      `mutation { registerParty(input: { name: "Verhuur", role: CONTROLLER, contacts: [{ name: "Overeenkomst", email: "${keptMails.contact}" }] }) { party { id contacts { id } } ${errors} } }`,
    );
    verhuurId = registerParty.party.id;
    await administrator.ask(
      `mutation { configureEscalation(input: { steps: [{ waitMinutes: 5, contacts: [{ name: "Piket", phone: "+447700900555" }] }] }) { ${errors} } }`,
    );
    guest = await invite(canary, 'eerder@verhuur.example');
    await administrator.ask(
      `mutation { correctUser(input: { userId: "${guest.id}", name: "${canary}", email: "${mail}" }) { ${errors} } }`,
    );
    await administrator.ask(
      `mutation { changeRoles(input: { userId: "${guest.id}", roles: [GUEST, DECIDER] }) { ${errors} } }`,
    );
    tag = world.product.ports.identity.addressTag(mail);
    await world.stranger.ask(
      `mutation { requestPasswordReset(email: "${mail}") { taken ${errors} } }`,
    );
    await world.stranger
      .ask(
        `mutation { signIn(email: "${mail}", password: "fout gok nummer drie") { errors { code } } }`,
      )
      .catch(() => undefined);
    const handler = await world.newPerson(administrator, {
      ...{ name: 'Hanna', email: 'hanna@sleutelbos.example', partyId: made.partyId },
      roles: ['HANDLER', 'DECIDER'],
    });
    await world.stranger.ask(
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { reference ${errors} } }`,
      {
        input: {
          ...{ title: 'Tas weg', description: 'Een tas is weg.', reporterKind: 'STRANGER' },
          ...{ reporter: reporterName, email: reporterMail },
        },
      },
    );
    reporterSeen = async () => {
      const { events } = await handler.ask<{
        events: { nodes: { id: string; reporter: string }[] };
      }>('{ events(first: 1) { nodes { id reporter } } }');
      return events.nodes[0] ?? { id: '', reporter: '' };
    };
    const { id: eventId } = await reporterSeen();
    await handler.ask(
      `mutation { answerReporter(eventId: "${eventId}", text: "Welke tas?", handled: true) { ${errors} } }`,
    );
    await world.settle();
    readable = await letters();
  });
  after(() => world.close());

  it('stood in the store before, or the search would prove nothing', async () => {
    expect(await places(canary)).to.deep.equal(['users']);
    expect(await places(tag)).to.deep.equal(['password-reset-requests', 'user-emails']);
    expect(readable.join(' ')).to.include(mail).and.to.include(reporterMail);
    expect((await reporterSeen()).reporter).to.equal(`${reporterName}, ${reporterMail}`);
  });

  it('is nowhere in the store, neither as it was nor as a digest of it, and no letter opens', async function () {
    this.timeout(120_000);
    await world.fastForward({ hours: 24 * 95 });
    for (const word of [canary, mail, 'eerder@verhuur.example', tag, reporterName, reporterMail]) {
      expect(await places(word), word).to.deep.equal([]);
    }
    const former = world.product.ports.identity.addressTag('eerder@verhuur.example');
    expect(await places(former)).to.deep.equal([]);
    expect((await letters()).join(' ')).not.to.match(/verhuur\.example|thuis\.example/);
    expect((await reporterSeen()).reporter ?? '').not.to.match(/mirabella/i);
  });

  it('leaves contacts of agreements and on-call numbers', async () => {
    expect(await places(keptMails.contact)).to.deep.equal(['parties']);
    expect(await places('+447700900555')).to.deep.equal(['escalation-policies']);
  });

  it('leaves the address for a new account', async () => {
    const again = await invite(canary, mail);
    expect(again.id).not.to.equal(guest.id);
  });
});
