import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { exportAs } from '../support/exported.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const everything = `id title timeline { nodes { type lane text } } advice { kind lane text }
  evidence { id title lane } counselLane { reads withheld people { name } }`;

describe('counsel’s lane', () => {
  let world: World;
  let open: FullCase;
  let counsel: Person;
  let handler: Person;
  let auditor: Person;
  let named: Person;
  let evidenceId: string;
  let inIncident: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    inIncident = `incidentId: "${open.ids['incidentId']!}"`;
    counsel = await colleague('Jurist', ['COUNSEL']);
    handler = await colleague('Behandelaar', ['HANDLER', 'DECIDER', 'MANAGER']);
    auditor = await colleague('Auditor', ['AUDITOR', 'DPO']);
    named = await colleague('Genoemd', ['HANDLER']);
    await run(counsel, 'nameLaneReaders', `${inIncident}, userIds: ["${named.id}"]`);
    await run(counsel, 'addNote', `${inIncident}, text: "GEHEIM notitie", lane: COUNSEL_ONLY`);
    await run(
      counsel,
      'giveAdvice',
      `input: { ${inIncident}, kind: COUNSEL, forPartyId: "${open.ids['partyId']!}", subject: NOTIFY_AUTHORITY, answer: YES, text: "GEHEIM visie", lane: COUNSEL_ONLY }`,
    );
    const described = {
      title: 'GEHEIM stuk',
      kind: 'FILE',
      classifications: ['PRIVILEGED'],
    };
    const kept = await counsel.upload(
      open.ids['incidentId']!,
      described,
      Buffer.from('GEHEIM bytes'),
    );
    evidenceId = kept.id;
    await world.settle();
  });
  after(() => world.close());

  const colleague = (name: string, roles: readonly string[]) =>
    world.newPerson(open.administrator, {
      name,
      email: `${name.toLowerCase()}@mensen.example`,
      partyId: open.ids['partyId']!,
      roles,
    });
  const run = async (by: Person, operation: string, args: string): Promise<readonly string[]> => {
    const data = await by.tryAsk<any>(`mutation { ${operation}(${args}) { ${errors} } }`);
    return data[operation].errors.map((it: any) => it.code);
  };
  const read = async (by: Person) =>
    (await by.ask<any>(`{ incident(id: "${open.ids['incidentId']!}") { ${everything} } }`))
      .incident;
  const bytesFor = (by: Person) => world.download(by, `/evidence/${evidenceId}/bytes`);

  it('counts in the register for whom it is there, and in no bundle or file of anybody else', async () => {
    const count = async (by: Person) => {
      const { register } = await by.ask<any>(
        '{ register(first: 1) { nodes { cells { key value } } } }',
      );
      return register.nodes[0].cells.find((it: any) => it.key === 'evidence').value as string;
    };
    const all = Number(await count(counsel));
    expect(Number(await count(named))).to.equal(all);
    expect(Number(await count(auditor))).to.equal(all - 1);
    const cells = async (by: Person) =>
      (await world.download(by, '/register.csv')).bytes.toString('utf8');
    expect(await cells(counsel)).not.to.equal(await cells(auditor));
    expect(await cells(counsel)).to.equal(await cells(named));
  });

  it('is read by counsel and by whom counsel named', async () => {
    for (const by of [counsel, named]) {
      const seen = await by.ask<any>(
        `{ incident(id: "${open.ids['incidentId']!}") { timeline { nodes { text } } advice { text } counselLane { reads withheld people { name } } } }`,
      );
      const text = JSON.stringify(seen);
      expect(text, by.name).to.include('GEHEIM notitie').and.to.include('GEHEIM visie');
      expect(seen.incident.counselLane).to.deep.equal({
        ...{ reads: true, withheld: 0 },
        people: [{ name: 'Genoemd' }],
      });
      expect((await bytesFor(by)).bytes.toString()).to.equal('GEHEIM bytes');
    }
  });

  it('is kept from handlers, deciders, the DPO and auditors, who hear that it is there', async () => {
    for (const by of [handler, auditor]) {
      const seen = await read(by);
      expect(JSON.stringify(seen), by.name).not.to.include('GEHEIM');
      expect(seen.counselLane).to.deep.equal({ reads: false, withheld: 2, people: [] });
      expect(seen.evidence.map((it: any) => it.id)).not.to.include(evidenceId);
      const bytes = await bytesFor(by);
      expect(bytes.status).to.equal(404);
      const never = await world.download(by, `/evidence/${'f'.repeat(32)}/bytes`);
      expect(bytes.bytes.toString()).to.equal(never.bytes.toString());
    }
    for (const operation of ['recordCustody', 'verifyEvidence']) {
      const args =
        operation === 'verifyEvidence'
          ? `evidenceId: "${evidenceId}"`
          : `input: { evidenceId: "${evidenceId}", action: "COPIED", reason: "x" }`;
      expect(await run(handler, operation, args)).to.deep.equal(['NOT_FOUND']);
    }
  });

  it('is written by those alone who read it, and by counsel as counsel', async () => {
    const note = `${inIncident}, text: "x", lane: COUNSEL_ONLY`;
    expect(await run(handler, 'addNote', note)).to.deep.equal(['LANE_FOR_COUNSEL']);
    expect(await run(named, 'addNote', note)).to.deep.equal([]);
    const view = `input: { ${inIncident}, kind: DPO, forPartyId: "${open.ids['partyId']!}", subject: NOTIFY_AUTHORITY, answer: YES, text: "x", lane: COUNSEL_ONLY }`;
    expect(await run(auditor, 'giveAdvice', view)).to.deep.equal(['LANE_FOR_COUNSEL']);
    expect(
      await run(handler, 'nameLaneReaders', `${inIncident}, userIds: ["${handler.id}"]`),
    ).to.deep.equal(['FORBIDDEN']);
  });

  it('leaves the ordinary export with its commitments alone, and verifies there', async () => {
    const { files, verdict } = await exportAs(world, auditor, open.ids['incidentId']!);
    expect(verdict.result).to.equal('pass');
    const all = [...files.values()].map((it) => it.toString()).join('\n');
    expect(all).not.to.include('GEHEIM');
    const incident = JSON.parse(files.get('incident.json')!.toString());
    expect(incident.counselLane).to.include('withheld');
    const withheld = incident.notes.find((it: any) => it.lane === 'COUNSEL_ONLY').text;
    expect(withheld).to.have.keys('withheld', 'commitment');
    expect(all).to.include(withheld.commitment);
    expect([...files.keys()]).not.to.include(`evidence/${evidenceId}.bin`);
  });

  it('is exported by counsel alone, apart', async () => {
    const path = `/exports/${open.ids['incidentId']!}/counsel.zip`;
    for (const by of [handler, auditor, named]) {
      expect((await world.download(by, path)).status, by.name).to.equal(403);
    }
    const apart = `${open.ids['incidentId']!}/counsel`;
    const { files, verdict } = await exportAs(world, counsel, apart);
    expect(verdict.result).to.equal('pass');
    const words = files.get('incident.json')!.toString();
    expect(words).to.include('GEHEIM notitie').and.to.include('GEHEIM visie');
    expect(words).not.to.include('KANARIE');
    expect(files.get(`evidence/${evidenceId}.bin`)!.toString()).to.equal('GEHEIM bytes');
  });
});
