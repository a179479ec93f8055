import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { idNameAt, literalArguments, rootFields, selectionOf } from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';

/**
 * Every object type that can be reached from another: what is read on the way there is no more than who
 * asks for it at the top may read. Two customers have a part in one case; the first tells the second.
 */
describe('an intruder along the graph', () => {
  let world: World;
  let open: FullCase;
  let otherId: string;
  let guest: Person;
  let plainGuest: Person;
  let otherGuest: Person;
  let reporter: Person;

  const run = async (by: Person, document: string): Promise<any> =>
    Object.values(await by.ask<any>(`mutation { ${document} }`))[0];
  const person = (name: string, partyId: string, roles: readonly string[]) =>
    world.newPerson(open.administrator, {
      name,
      email: `${name.toLowerCase()}@mensen.example`,
      partyId,
      roles,
    });

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    const { handler, ids } = open;
    const firstId = ids['addresseePartyId']!;
    const inIncident = `incidentId: "${ids['incidentId']!}"`;
    const { party } = await run(
      handler,
      `registerParty(input: { name: "Tweede klant", role: CONTROLLER, contacts: [{ name: "ANDERMENS", email: "andermens@tweede.example", phone: "+447700900555" }] }) { party { id } ${errors} }`,
    );
    otherId = party.id;
    const own = `${inIncident}, partyId: "${otherId}"`;
    await run(
      handler,
      `addIncidentParty(input: { ${own}, role: CONTROLLER, informedByPartyId: "${firstId}" }) { ${errors} }`,
    );
    for (const id of [firstId, otherId]) {
      await run(handler, `sharePart(${inIncident}, partyId: "${id}") { ${errors} }`);
    }
    const deciding = ['GUEST', 'HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS'];
    guest = await person('Gast', firstId, deciding);
    plainGuest = await person('Kaal', firstId, ['GUEST']);
    otherGuest = await person('ANDERGAST', otherId, deciding);
    reporter = await person('Melder', ids['partyId']!, ['REPORTER']);
    await run(
      otherGuest,
      `recordAwareness(input: { ${own}, at: "2026-11-16T09:00:00Z", reason: "ANDERREDEN" }) { ${errors} }`,
    );
    await run(otherGuest, `assess(${own}) { ${errors} }`);
    await run(
      otherGuest,
      `decide(input: { ${own}, subject: NOTIFY_INDIVIDUALS, tell: false, rationale: "ANDERBESLUIT", exemption: NO_HIGH_RISK }) { ${errors} }`,
    );
    const behalf = `${inIncident}, onBehalfOf: "${otherId}", audience: INDIVIDUALS`;
    const { notice } = await run(
      otherGuest,
      `draftNotice(input: { ${behalf}, locale: nl }) { notice { id } ${errors} }`,
    );
    const { campaign } = await run(
      otherGuest,
      `planCampaign(input: { ${behalf}, title: "ANDERBERICHT", noticeIds: ["${notice.id as string}"] }) { campaign { id } ${errors} }`,
    );
    await run(
      otherGuest,
      `importAddressees(campaignId: "${campaign.id as string}", csv: "naam,email\\nANDERGEADRESSEERDE,iemand@tweede.example\\n") { ${errors} }`,
    );
    await world.settle();
  });
  after(() => world.close());

  const asked = rootFields.filter(({ kind }) => kind === 'query');
  const everything = async (by: Person): Promise<string> => {
    const answers: string[] = [];
    for (const root of asked) {
      const idAt = (path: string) => open.ids[idNameAt(root, path)] ?? '0'.repeat(32);
      const fields = selectionOf(root.field.type, 5);
      const question = `query { ${root.field.name}${literalArguments(root, idAt)} ${fields} }`;
      const said = await by.tryAsk(question).catch((error: unknown) => (error as Error).message);
      answers.push(`${root.field.name}: ${JSON.stringify(said)}`);
    }
    return answers.join('\n');
  };
  const found = (text: string, canaries: readonly string[]) =>
    text.split('\n').flatMap((line) => canaries.filter((it) => line.includes(it)));

  it('learns as a guest nothing of another party but what it tells it', async () => {
    expect(asked.length).to.be.greaterThan(40);
    for (const by of [guest, plainGuest]) {
      const text = await everything(by);
      expect(text, 'what it tells').to.include('Tweede klant');
      const canaries = ['ANDER', 'andermens', '700900555', 'KANARIE', '+447700900123'];
      expect(found(text, canaries), by.name).to.deep.equal([]);
    }
    expect(await everything(otherGuest), 'who may')
      .to.include('ANDERMENS')
      .and.include('ANDERBESLUIT');
  });

  it('learns as a reporter nobody’s telephone, also of the own organisation', async () => {
    const { parties } = world.product.ports.collections;
    const stored = (await parties.get(open.ids['partyId']!))!;
    const contact = (await parties.get(otherId))!.value.contacts[0]!;
    const value = { ...stored.value, contacts: [contact] };
    expect(await parties.replace({ ...stored, value, changeId: 'x' })).to.equal('replaced');
    expect(await everything(open.handler)).to.include('ANDERMENS');
    const canaries = ['ANDER', 'andermens', '700900555', 'KANARIE', '+447700900123'];
    expect(found(await everything(reporter), canaries)).to.deep.equal([]);
  });
});
