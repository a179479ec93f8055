import { expect } from 'chai';
import { routePermissions } from '../../src/identity/permissions.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import {
  idNameAt,
  literalArguments,
  rootFields,
  selectionOf,
  type RootField,
} from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

/** Ends the session that asks, or takes the account of somebody. */
const notAsked = ['signOut', 'blockUser'];

describe('administrators read no cases', () => {
  let world: World;
  let open: FullCase;
  let traces: readonly string[];

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    const { incident } = await open.handler.ask<any>(
      `{ incident(id: "${open.ids['incidentId']!}") { reference } }`,
    );
    const ofCase = ['incidentId', 'eventId', 'obligationId', 'campaignId', 'noticeId'];
    traces = ['KANARIE', incident.reference, ...ofCase.map((name) => open.ids[name]!)];
  });
  after(() => world.close());

  for (const root of rootFields.filter(
    ({ kind, field }) => kind !== 'subscription' && !notAsked.includes(field.name),
  )) {
    it(`${root.kind} ${root.field.name}`, async () => {
      for (const depth of [2, 4]) {
        const said = await answerOf(root, depth);
        for (const trace of traces) expect(said).not.to.include(trace);
      }
    });
  }

  it('nor through any route', async () => {
    for (const route of Object.keys(routePermissions)) {
      const [method, path = ''] = route.split(' ');
      if (method !== 'GET') continue;
      const at = path.replaceAll(/:(\w+)/g, (_, name: string) => {
        return open.ids[name === 'itemId' ? 'evidenceId' : name] ?? '0'.repeat(32);
      });
      const { bytes } = await world.download(open.administrator, at);
      for (const trace of traces) expect(bytes.toString(), route).not.to.include(trace);
    }
  });

  it('and sees in the audit log what concerns accounts, keys and parties', async () => {
    const { auditEntries } = await open.administrator.ask<any>(
      '{ auditEntries(first: 200) { nodes { type incidentId } } }',
    );
    const types = new Set(auditEntries.nodes.map((it: any) => it.type));
    expect(auditEntries.nodes.every((it: any) => it.incidentId === null)).to.equal(true);
    expect([...types]).to.include.members(['USER_INVITED', 'INVITATION_ACCEPTED', 'TOKEN_MADE']);
    expect([...types]).not.to.include('EVENT_REGISTERED');
  });

  async function answerOf(root: RootField, depth: number): Promise<string> {
    const idAt = (path: string) => open.ids[idNameAt(root, path)] ?? '0'.repeat(32);
    const { kind, field } = root;
    const asked = `${kind} { ${field.name}${literalArguments(root, idAt)} ${selectionOf(field.type, depth)} }`;
    return await open.administrator
      .tryAsk(asked)
      .then((data) => JSON.stringify(data))
      .catch((error: unknown) => (error as Error).message);
  }
});
