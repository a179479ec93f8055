import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { routePermissions } from '../../src/identity/permissions.ts';
import { exportAs } from '../support/exported.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { idNameAt, literalArguments, rootFields, selectionOf } from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';

/** Counsel's lane, asked for along every way there is by everybody who is not in it. */
describe('an intruder at counsel’s lane', () => {
  let world: World;
  let open: FullCase;
  let counsel: Person;
  let named: Person;
  let outside: readonly Person[];
  let inIncident: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    inIncident = `incidentId: "${open.ids['incidentId']!}"`;
    const partyId = open.ids['partyId']!;
    const guestParty = open.ids['addresseePartyId']!;
    counsel = await person('Jurist', partyId, ['COUNSEL']);
    named = await person('Genoemd', partyId, ['HANDLER']);
    await run(open.handler, `sharePart(${inIncident}, partyId: "${guestParty}") { ${errors} }`);
    outside = [
      await person('Behandelaar', partyId, [
        ...['HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS', 'AUDITOR'],
      ]),
      await person('Fg', partyId, ['DPO']),
      await person('Gast', guestParty, ['GUEST', 'COUNSEL', 'HANDLER', 'DECIDER']),
      open.administrator,
    ];
    await run(counsel, `nameLaneReaders(${inIncident}, userIds: ["${named.id}"]) { ${errors} }`);
    const inLane = `lane: COUNSEL_ONLY`;
    await run(counsel, `addNote(${inIncident}, text: "GEHEIM notitie", ${inLane}) { ${errors} }`);
    await run(
      counsel,
      `giveAdvice(input: { ${inIncident}, kind: COUNSEL, forPartyId: "${partyId}", subject: NOTIFY_AUTHORITY, answer: YES, text: "GEHEIM visie", ${inLane} }) { ${errors} }`,
    );
    const described = { title: 'GEHEIM stuk', kind: 'FILE', classifications: ['PRIVILEGED'] };
    const kept = await counsel.upload(
      open.ids['incidentId']!,
      described,
      Buffer.from('GEHEIM bytes'),
    );
    open = { ...open, ids: { ...open.ids, evidenceId: kept.id } };
    await world.settle();
  });
  after(() => world.close());

  const run = async (by: Person, document: string): Promise<any> =>
    Object.values(await by.ask<any>(`mutation { ${document} }`))[0];
  const person = (name: string, partyId: string, roles: readonly string[]) =>
    world.newPerson(open.administrator, {
      name,
      email: `${name.toLowerCase()}@mensen.example`,
      partyId,
      roles,
    });

  it('reads nothing of it along any question or route', async () => {
    const asked = rootFields.filter(({ kind }) => kind === 'query');
    for (const by of outside) {
      for (const root of asked) {
        const idAt = (path: string) => open.ids[idNameAt(root, path)] ?? '0'.repeat(32);
        const fields = selectionOf(root.field.type, 5);
        const question = `query { ${root.field.name}${literalArguments(root, idAt)} ${fields} }`;
        const said = await by.tryAsk(question).catch((error: unknown) => (error as Error).message);
        expect(JSON.stringify(said), `${by.name}: ${root.field.name}`).not.to.include('GEHEIM');
      }
      for (const route of Object.keys(routePermissions).filter((it) => it.startsWith('GET '))) {
        const at = route
          .slice(4)
          .replaceAll(
            /:(\w+)/g,
            (_, name: string) =>
              open.ids[name === 'itemId' ? 'evidenceId' : name] ?? '0'.repeat(32),
          );
        const { bytes } = await world.download(by, at);
        expect(bytes.toString('latin1'), `${by.name}: ${route}`).not.to.include('GEHEIM');
      }
    }
    const told = JSON.stringify(
      await counsel.ask(
        `{ incident(id: "${open.ids['incidentId']!}") { timeline { nodes { text } } } }`,
      ),
    );
    expect(told).to.include('GEHEIM notitie');
  }).timeout(60_000);

  it('takes nothing of it along in the ordinary export, not even counsel or the named', async () => {
    for (const by of [counsel, named, open.handler]) {
      const { files } = await exportAs(world, by, open.ids['incidentId']!);
      const all = [...files.values()].map((it) => it.toString()).join('\n');
      expect(all, by.name).not.to.include('GEHEIM');
    }
  });

  it('learns neither from the log nor from the export what counsel concludes, and about what', async () => {
    const [handler, dpo] = outside;
    const { auditEntries } = await dpo!.ask<any>(
      `{ auditEntries(${inIncident}, first: 200) { nodes { type canonical } } }`,
    );
    const given = auditEntries.nodes.filter(({ type }: any) => type === 'ADVICE_GIVEN');
    expect(given).to.have.length(1);
    expect(JSON.parse(given[0].canonical).data).to.have.keys(
      ...['adviceId', 'lane', 'kind', 'forPartyId', 'text'],
    );
    const { files, verdict } = await exportAs(world, handler!, open.ids['incidentId']!);
    expect(verdict.result).to.equal('pass');
    const { advice } = JSON.parse(files.get('incident.json')!.toString());
    expect(advice).to.have.length(1);
    expect(advice[0]).not.to.have.any.keys('answer', 'subject');
    const apart = await exportAs(world, counsel, `${open.ids['incidentId']!}/counsel`);
    const own = JSON.parse(apart.files.get('incident.json')!.toString());
    expect(own.advice[0]).to.include({ answer: 'YES', subject: 'NOTIFY_AUTHORITY' });
  });

  it('hears nothing of it from a decision that it does not rest on', async () => {
    const own = `${inIncident}, partyId: "${open.ids['partyId']!}"`;
    const [handler] = outside;
    await run(handler!, `assess(${own}) { ${errors} }`);
    const { decide } = await handler!.tryAsk<any>(
      `mutation { decide(input: { ${own}, subject: NOTIFY_AUTHORITY, tell: false, rationale: "geen risico" }) { incident { decisions { adviceId departure } } ${errors} } }`,
    );
    expect(JSON.stringify(decide.errors)).not.to.match(/ADVICE|DEPART/);
  });
});
