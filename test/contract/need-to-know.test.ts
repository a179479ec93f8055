import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { routePermissions } from '../../src/identity/permissions.ts';
import { openFullCase, type CaseIds, type FullCase } from '../support/full-case.ts';
import {
  idNameAt,
  literalArguments,
  rootFields,
  selectionOf,
  type RootField,
} from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
/** The first ends the session that asks; the others are not about a case. */
const notAsked = ['signOut', 'blockUser', 'unblockUser', 'revokeApiToken', 'inviteUser'];
/** On-call people take it without seeing the case: they get ids and moments. */
const withoutContent = ['takeEscalation'];

describe('need to know: a restricted case is not there for the others', () => {
  let world: World;
  let open: FullCase;
  let named: Person;
  let dpo: Person;
  let outsider: Person;
  let promotedId: string;
  let traces: readonly string[];
  let ids: CaseIds;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    named = await colleague('Genoemd', ['HANDLER']);
    dpo = await colleague('Fg', ['DPO']);
    outsider = await colleague('Buitenstaander', [
      ...['HANDLER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR', 'REPORTER'],
    ]);
    const { incident } = await open.handler.ask<any>(
      `{ incident(id: "${open.ids['incidentId']!}") { reference event { id } } }`,
    );
    promotedId = incident.event.id;
    // The other event that was reported is not in the case, and stays to be read.
    ids = { ...open.ids, eventId: promotedId };
    const ofCase = ['incidentId', 'obligationId', 'campaignId', 'noticeId', 'evidenceId'];
    traces = ['KANARIE', incident.reference, ...ofCase.map((name) => ids[name]!)];
    await open.handler.ask(
      `mutation { dismissEvent(eventId: "${open.ids['eventId']!}", reason: "dubbel") { ${errors} } }`,
    );
    expect(await namesIn(outsider, '{ incidents { nodes { title } } }')).to.include('KANARIE');
    await restrict(open.handler, [named.id]);
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
  const restrict = (by: Person, userIds: readonly string[]) =>
    by.ask<any>(
      `mutation($userIds: [ID!]!) { restrictIncident(incidentId: "${open.ids['incidentId']!}", userIds: $userIds, reason: "onderzoek naar een collega") { incident { restriction { people { name } reason } } ${errors} } }`,
      { userIds },
    );
  const namesIn = async (by: Person, document: string) => JSON.stringify(await by.tryAsk(document));
  const wayOf = ({ kind, field }: RootField) => `${kind} ${field.name}`;
  const answerOf = async (by: Person, root: RootField, of: CaseIds, depth: number) => {
    const idAt = (path: string) => of[idNameAt(root, path)] ?? '0'.repeat(32);
    const fields = selectionOf(root.field.type, depth);
    const said = await by
      .tryAsk(`${root.kind} { ${root.field.name}${literalArguments(root, idAt)} ${fields} }`)
      .then((data) => JSON.stringify(data))
      .catch((error: unknown) => (error as Error).message);
    return said;
  };

  const tracesIn = (field: string): readonly string[] => {
    if (withoutContent.includes(field)) return traces.slice(0, 2);
    return field === 'events' ? [promotedId, ...traces.slice(1)] : traces;
  };

  const asked = rootFields.filter(
    ({ kind, field }) => kind !== 'subscription' && !notAsked.includes(field.name),
  );
  for (const root of asked) {
    it(`tells nothing of it: ${wayOf(root)}`, async () => {
      const said = await answerOf(outsider, root, ids, 4);
      const about = tracesIn(root.field.name);
      for (const trace of about) expect(said).not.to.include(trace);
      expect(said).not.to.match(/Something went wrong|Cannot query|Syntax Error/);
    });
  }

  it('answers each id in it as one that never was', async () => {
    const never = Object.fromEntries(Object.keys(ids).map((name) => [name, 'f'.repeat(32)]));
    const ofCase = ['incidentId', 'campaignId', 'noticeId', 'evidenceId', 'eventId'];
    const withIds = asked.filter((root) =>
      root.idPaths.some((path) => ofCase.includes(idNameAt(root, path))),
    );
    expect(withIds.length).to.be.greaterThan(40);
    for (const root of withIds) {
      const one = await answerOf(outsider, root, { ...never, ...pick(ids, ofCase) }, 1);
      expect(one, wayOf(root)).to.equal(await answerOf(outsider, root, never, 1));
    }
  });

  it('hands out no file of it', async () => {
    for (const route of Object.keys(routePermissions)) {
      const [method, path = ''] = route.split(' ');
      if (method !== 'GET') continue;
      const at = path.replaceAll(/:(\w+)/g, (_, name: string) => {
        return ids[name === 'itemId' ? 'evidenceId' : name] ?? '0'.repeat(32);
      });
      const { bytes } = await world.download(outsider, at);
      for (const trace of traces) expect(bytes.toString(), route).not.to.include(trace);
    }
  });

  it('says in the register that it is not whole', async () => {
    const register = async (by: Person) =>
      (await by.ask<any>('{ register { notShown nodes { incidentId } } }')).register;
    expect(await register(outsider)).to.deep.equal({ notShown: 1, nodes: [] });
    expect((await register(named)).notShown).to.equal(0);
    expect((await register(named)).nodes).to.have.lengthOf(1);
    const { bytes } = await world.download(outsider, '/register.csv?locale=en');
    expect(bytes.toString()).to.include('Restricted breaches, not shown here: 1.');
    expect((await outsider.ask<any>('{ registerYears }')).registerYears).to.deep.equal([]);
  });

  it('is there for the named, for deciders and for the DPO (GDPR art. 38(1), (2))', async () => {
    for (const by of [named, open.second, dpo]) {
      const said = await namesIn(by, `{ incident(id: "${ids['incidentId']!}") { title } }`);
      expect(said, by.name).to.include('KANARIE');
      expect(await namesIn(by, '{ events { nodes { title } } }'), by.name).to.include('KANARIE');
    }
  });

  it('keeps waking who is on call, by its reference alone', async () => {
    await world.fastForward({ hours: 30 });
    const sms = world.twilio.phone('+447700900123');
    const texts = JSON.stringify(await sms.expectSms(/MK-/));
    expect(texts).not.to.include('KANARIE');
    const { takeEscalation } = await outsider.ask<any>(
      `mutation { takeEscalation(escalationId: "${ids['escalationId']!}", until: "2026-12-01T08:00:00Z") { escalation { state } errors { code } } }`,
    );
    expect(takeEscalation.errors.map((it: any) => it.code)).not.to.include('NOT_FOUND');
  });

  it('refuses strangers to the organisation, and an organisation without a decider', async () => {
    const other = await openFullCase(world, 'ANDERE');
    const said = await open.handler.tryAsk<any>(
      `mutation { restrictIncident(incidentId: "${ids['incidentId']!}", userIds: ["${other.handler.id}"], reason: "x") { ${errors} } }`,
    );
    expect(said.restrictIncident.errors[0]).to.include({ code: 'NOT_FOUND', field: 'userIds' });
  });

  it('ends by whoever made it or by a decider, and by nobody else', async () => {
    const lift = async (by: Person) =>
      (
        await by.tryAsk<any>(
          `mutation { liftRestriction(incidentId: "${ids['incidentId']!}") { ${errors} } }`,
        )
      ).liftRestriction.errors.map((it: any) => it.code);
    expect(await lift(outsider)).to.deep.equal(['NOT_FOUND']);
    expect(await lift(named)).to.deep.equal(['RESTRICTION_OF_ANOTHER']);
    expect(await lift(open.second)).to.deep.equal([]);
    expect(await namesIn(outsider, '{ incidents { nodes { title } } }')).to.include('KANARIE');
  });
});

function pick(ids: CaseIds, names: readonly string[]): CaseIds {
  return Object.fromEntries(names.map((name) => [name, ids[name]!]));
}
