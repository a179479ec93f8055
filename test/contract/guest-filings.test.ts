import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { faultsOfNotification } from '../support/edpb-schema.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const canary = 'KANARIE';

describe('filings of a controller that is here as a guest', () => {
  let world: World;
  let handler: Person;
  let guest: Person;
  let guestPartyId: string;
  let incidentId: string;
  let own: string;
  let others: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const org = await world.newOrganisation({
      name: `${canary} Verwerker`,
      role: 'PROCESSOR',
      administrator: { name: 'A. Beheerder', email: 'beheer@verwerker.example' },
    });
    handler = await world.newPerson(org.administrator, {
      name: 'H. Behandelaar',
      email: 'h@verwerker.example',
      partyId: org.partyId,
      roles: ['HANDLER', 'DECIDER'],
    });
    const [mine, theirs] = [await customer('Gemeente Lindedal'), await customer(`${canary} Ander`)];
    guestPartyId = mine;
    guest = await world.newPerson(org.administrator, {
      name: 'G. Gast',
      email: 'gast@lindedal.example',
      partyId: mine,
      roles: ['GUEST', 'DPO', 'HANDLER'],
    });
    incidentId = await openCase();
    for (const partyId of [mine, theirs]) await inform(partyId);
    await run('sharePart', `incidentId: "${incidentId}", partyId: "${mine}"`);
    own = await art33Of(mine);
    others = await art33Of(theirs);
  });
  after(() => world.close());

  const run = async (operation: string, args: string, fields = 'incident { id }') =>
    (await handler.ask<any>(`mutation { ${operation}(${args}) { ${fields} ${errors} } }`))[
      operation
    ];

  async function customer(name: string): Promise<string> {
    const fields = 'party { id }';
    return (await run('registerParty', `input: { name: "${name}", role: CONTROLLER }`, fields))
      .party.id;
  }

  async function openCase(): Promise<string> {
    const reported = await run(
      'registerEvent',
      'input: { title: "Inbraak", description: "Iemand was binnen.", reporterKind: MONITOR }',
      'event { id }',
    );
    const promoted = await run(
      'promoteEvent',
      `input: { eventId: "${reported.event.id}", role: PROCESSOR, breach: true }`,
    );
    return promoted.incident.id;
  }

  async function obligations() {
    const data = await handler.ask<any>(
      `query($id: ID!) { incident(id: $id) { handledBy { id } obligations { id regime obligedPartyId addresseePartyId } } }`,
      { id: incidentId },
    );
    return data.incident;
  }

  async function inform(partyId: string): Promise<void> {
    const informedBy = (await obligations()).handledBy.id;
    const party = `partyId: "${partyId}", role: CONTROLLER, informedByPartyId: "${informedBy}"`;
    await run('addIncidentParty', `input: { incidentId: "${incidentId}", ${party} }`);
    const owed = (await obligations()).obligations.find(
      (it: any) => it.regime === 'gdpr-33-2' && it.addresseePartyId === partyId,
    );
    const telling = `obligationId: "${owed.id}", at: "2026-11-16T08:00:00Z", means: "phone", note: "verteld"`;
    await run('recordInformed', `input: { incidentId: "${incidentId}", ${telling} }`);
  }

  const art33Of = async (partyId: string): Promise<string> =>
    (await obligations()).obligations.find(
      (it: any) => it.regime === 'gdpr-33' && it.obligedPartyId === partyId,
    ).id;

  it('rule 10: sees its own sheet, in which no other party stands', async () => {
    for (const format of ['json', 'html']) {
      const path = `/exports/answer-sheets/${incidentId}/${own}.${format}?locale=nl`;
      const { status, bytes } = await world.download(guest, path);
      expect(status).to.equal(200);
      const text = bytes.toString('utf8');
      expect(text).to.contain('Gemeente Lindedal').and.not.to.contain(`${canary} Ander`);
      if (format === 'json') expect(faultsOfNotification(JSON.parse(text))).to.deep.equal([]);
    }
    const theirs = `/exports/answer-sheets/${incidentId}/${others}.json`;
    expect((await world.download(guest, theirs)).status).to.equal(422);
  });

  it('files for itself, and neither for another party nor is filed for', async () => {
    const file = async (by: Person, obligationId: string) => {
      const input = { incidentId, obligationId, complete: false, number: 'AP-8' };
      const data = await by.tryAsk<any>(
        `mutation($input: RecordFilingInput!) { recordFiling(input: $input) { part { filings { id sheetKept } obligations { regime filingState followUpDueAt missingForComplete { row } } } ${errors} } }`,
        { input },
      );
      return data.recordFiling;
    };
    for (const [by, obligationId] of [
      [guest, others],
      [handler, own],
    ] as const) {
      const { errors: refused } = await file(by, obligationId);
      expect(refused[0]).to.include({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
    }
    const { part, errors: none } = await file(guest, own);
    expect(none).to.deep.equal([]);
    expect(part.filings).to.have.length(1);
    const art33 = part.obligations.find((it: any) => it.regime === 'gdpr-33');
    expect(art33.filingState).to.equal('INCOMPLETE');
    expect(art33.followUpDueAt).to.equal('2026-11-30T08:00:00.000Z');
    expect(art33.missingForComplete).not.to.have.length(0);
    const path = `/exports/filings/${incidentId}/${part.filings[0].id}.json`;
    expect((await world.download(guest, path)).status).to.equal(200);
  });

  it('rule 11: after its key is destroyed, what was filed is refused and its number stays', async () => {
    const shown = async () =>
      (
        await guest.ask<any>(
          `query { portal { nodes { filings { id number filedAt missingForComplete { row } } } } }`,
        )
      ).portal.nodes[0].filings[0];
    const { id } = await shown();
    await world.product.ports.vault.destroy({ incidentId, partyId: guestPartyId });
    const { status, bytes } = await world.download(
      guest,
      `/exports/filings/${incidentId}/${id}.json`,
    );
    expect(status).to.equal(422);
    expect(bytes.toString('utf8')).to.contain('FILED_SHEET_DESTROYED');
    expect(await shown()).to.deep.include({ number: 'AP-8', missingForComplete: [] });
  });
});
