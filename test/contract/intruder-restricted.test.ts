import { expect } from 'chai';
import { getNamedType, isObjectType } from 'graphql';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type CaseIds, type FullCase } from '../support/full-case.ts';
import {
  idNameAt,
  literalArguments,
  rootFields,
  selectionOf,
  type RootField,
} from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

/** These end what asks, or are not about a case. */
const notAsked = ['signOut', 'blockUser', 'unblockUser', 'deactivateUser', 'revokeApiToken'];
/** On-call people take it without seeing the case. */
const withoutContent = ['takeEscalation'];

/** Each id of a restricted case, one at a time, and an id that never was: the refusals must not differ. */
describe('an intruder at a restricted case', () => {
  let world: World;
  let open: FullCase;
  let outsider: Person;
  let foreigner: Person;
  let guest: Person;
  let ids: CaseIds;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
    const incidentId = open.ids['incidentId']!;
    outsider = await world.newPerson(open.administrator, {
      name: 'Buitenstaander',
      email: 'buiten@mensen.example',
      partyId: open.ids['partyId']!,
      roles: ['HANDLER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR', 'REPORTER'],
    });
    foreigner = (await openFullCase(world, 'ANDERE')).handler;
    guest = await world.newPerson(open.administrator, {
      name: 'Gast',
      email: 'gast@mensen.example',
      partyId: open.ids['addresseePartyId']!,
      roles: ['GUEST', 'HANDLER', 'DECIDER', 'DPO', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL'],
    });
    const { incident } = await open.handler.ask<any>(
      `{ incident(id: "${incidentId}") { event { id } } }`,
    );
    await open.handler.ask(
      `mutation { restrictIncident(incidentId: "${incidentId}", userIds: [], reason: "x") { errors { code message field } } }`,
    );
    await world.settle();
    const ofCase = ['incidentId', 'obligationId', 'awarenessId', 'decisionId', 'actionId'];
    const around = ['campaignId', 'noticeId', 'addresseeId', 'evidenceId', 'escalationId'];
    ids = {
      ...Object.fromEntries([...ofCase, ...around].map((name) => [name, open.ids[name]!])),
      noticeIds: open.ids['noticeId']!,
      eventId: incident.event.id,
    };
  });
  after(() => world.close());

  const errorsOf = (root: RootField): string => {
    const type = getNamedType(root.field.type);
    const hasErrors = isObjectType(type) && 'errors' in type.getFields();
    return hasErrors ? '{ errors { code message field } }' : selectionOf(root.field.type, 2);
  };
  const answerOf = async (by: Person, root: RootField, idAt: (name: string) => string) => {
    const literal = literalArguments(root, (path) => idAt(idNameAt(root, path)));
    const question = `${root.kind} { ${root.field.name}${literal} ${errorsOf(root)} }`;
    return await by
      .tryAsk(question)
      .then((data) => JSON.stringify(data))
      .catch((error: unknown) => (error as Error).message);
  };
  const never = 'f'.repeat(32);

  const differences = async (by: Person): Promise<readonly string[]> => {
    let compared = 0;
    const differing: string[] = [];
    for (const root of rootFields) {
      const { kind, field } = root;
      if (kind === 'subscription' || [...notAsked, ...withoutContent].includes(field.name))
        continue;
      const names = new Set(root.idPaths.map((path) => idNameAt(root, path)));
      for (const name of [...names].filter((it) => it in ids)) {
        const others = (it: string) => (it in ids ? never : (open.ids[it] ?? never));
        const one = await answerOf(by, root, (it) => (it === name ? ids[name]! : others(it)));
        const none = await answerOf(by, root, others);
        compared += 1;
        if (one !== none) differing.push(`${field.name} ${name}: ${one} | ${none}`);
      }
      const all = await answerOf(by, root, (it) => ids[it] ?? open.ids[it] ?? never);
      const none = await answerOf(by, root, (it) => (it in ids ? never : (open.ids[it] ?? never)));
      if (names.size > 0 && [...names].some((it) => it in ids) && all !== none) {
        differing.push(`${field.name}, all: ${all} | ${none}`);
      }
    }
    expect(compared).to.be.greaterThan(70);
    return differing;
  };

  it('hears of each id what it hears of one that never was, left out within the organisation', async () => {
    expect(await differences(outsider)).to.deep.equal([]);
  }).timeout(60_000);

  it('so does a handler of another organisation', async () => {
    expect(await differences(foreigner)).to.deep.equal([]);
  }).timeout(60_000);

  it('so does a guest without a part', async () => {
    expect(await differences(guest)).to.deep.equal([]);
  }).timeout(60_000);
});
