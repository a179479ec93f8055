import { expect } from 'chai';
import type { Client, Person } from '../../src/demo/stage.ts';
import { actsIn } from '../support/counting-store.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import {
  idNameAt as nameAt,
  literalArguments,
  rootFields,
  selectionOf,
  type RootField,
} from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

/** Whoever saw something may tell the organisation it concerns; the answer holds nothing of it. */
const forAnybody = ['registerEvent'];
/** Read for an audience of controllers only. */
const ignored = ['planCampaign input.partyIds'];

describe('rule 10: an id of another organisation opens nothing', () => {
  let world: World;
  let ours: FullCase;
  let theirs: FullCase;
  let guest: Person;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    theirs = await openFullCase(world, 'KANARIEEEN');
    ours = await openFullCase(world, 'KANARIETWEE');
    guest = await guestOf(world, theirs);
  });
  after(() => world.close());

  const withIds = rootFields.filter(
    ({ kind, idPaths }) => kind !== 'subscription' && idPaths.length > 0,
  );

  it('is asked of every field that takes one', () => {
    expect(withIds.length).to.be.greaterThan(50);
    const names = new Set(withIds.flatMap((it) => it.idPaths.map((path) => nameAt(it, path))));
    for (const name of names) expect(theirs.ids, name).to.have.property(name);
  });

  for (const root of withIds.filter(({ field }) => !forAnybody.includes(field.name))) {
    it(`${root.kind} ${root.field.name}`, async () => {
      const before = actsIn(world.writes());
      const all = (path: string) => theirs.ids[nameAt(root, path)];
      await refused(world.stranger, documentOf(root, all), theirs.canary, 'a stranger');
      await refused(guest, documentOf(root, all), theirs.canary, 'a guest without a part');
      for (const one of root.idPaths) {
        if (ignored.includes(`${root.field.name} ${one}`)) continue;
        const mixed = (path: string) => (path === one ? theirs : ours).ids[nameAt(root, path)];
        for (const by of [ours.handler, ours.administrator]) {
          await refused(by, documentOf(root, mixed), theirs.canary, `${by.name}, ${one}`);
        }
      }
      expect(actsIn(world.writes())).to.deep.equal(before);
    });
  }

  it('and one that never was is answered in the same words', async () => {
    const ask = (id: string) => answerOf(ours.handler, `{ incident(id: "${id}") { id } }`);
    expect(await ask(theirs.ids['incidentId']!)).to.equal(await ask('0'.repeat(32)));
  });
});

function documentOf(root: RootField, idAt: (path: string) => string | undefined): string {
  const { kind, field } = root;
  return `${kind} { ${field.name}${literalArguments(root, idAt)} ${selectionOf(field.type, 3)} }`;
}

async function answerOf(by: Client, document: string): Promise<string> {
  try {
    return JSON.stringify(await by.tryAsk(document));
  } catch (error) {
    return (error as Error).message;
  }
}

async function refused(by: Client, document: string, canary: string, who: string): Promise<void> {
  const said = await answerOf(by, document);
  const about = `${who}: ${document.slice(0, 300)} → ${said.slice(0, 300)}`;
  expect(said, about).not.to.include(canary);
  expect(said, about).not.to.match(/Something went wrong|Syntax Error|Cannot query|\.ts:\d|limit/i);
  const data = said.startsWith('{') ? (JSON.parse(said) as Record<string, any>) : {};
  for (const payload of Object.values(data)) {
    expect(payload?.errors?.length ?? 0, about).to.be.greaterThan(0);
    const { errors, faults = [], ...things } = payload as Record<string, unknown>;
    expect(errors, about).to.be.an('array');
    expect(faults, about).to.deep.equal([]);
    for (const thing of Object.values(things)) expect(thing, about).to.be.oneOf([null, false, 0]);
  }
}

/** A guest of their customer, with whom no part was shared. */
async function guestOf(world: World, { administrator, ids }: FullCase): Promise<Person> {
  return await world.newPerson(administrator, {
    name: 'G. Gast',
    email: 'gast@klant.example',
    partyId: ids['addresseePartyId']!,
    roles: ['GUEST', 'HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS'],
  });
}
