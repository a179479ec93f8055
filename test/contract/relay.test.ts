import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { auditEntries } from '../../src/audit-log/entry.ts';
import { appendEvents } from '../../src/audit-log/use-cases/append-events.ts';
import { actorRef, systemActor } from '../../src/identity/actor.ts';
import { addMs, instantFromMs, type Instant } from '../../src/shared/instant.ts';
import { derivedId } from '../../src/shared/sha256.ts';
import type { ChangeEvent } from '../../src/store/change-event.ts';
import type { CollectionDefinition, NewDocument, Store } from '../../src/store/collection.ts';
import { everyJob, jobId, jobs, type Job, type NewJob } from '../../src/jobs/job.ts';
import { leaseMs, leases } from '../../src/jobs/lease.ts';
import { keepLease } from '../../src/jobs/use-cases/keep-lease.ts';
import type { RelayPorts } from '../../src/jobs/use-cases/ports.ts';
import { relayFaultsInARowMax, relayOutboxes } from '../../src/jobs/use-cases/relay-outboxes.ts';
import { openTestStore } from '../support/stores.ts';

interface Thing {
  readonly name: string;
}
const red: CollectionDefinition<Thing> = { name: 'red-things', indexes: [] };
const blue: CollectionDefinition<Thing> = { name: 'blue-things', indexes: [] };
const startAt = instantFromMs(1_790_000_000_000);

describe('the relay', () => {
  let store: Store;
  let now: Instant;

  beforeEach(async () => {
    now = startAt;
    store = await openTestStore();
  });
  afterEach(() => store.close());

  it('rule 9: moves every event to the audit log and makes its jobs, in the order of each document', async () => {
    await fill();
    expect(await relayOutboxes(portsOf())()).to.equal(6);
    await expectMovedOnce();
  });

  for (const moment of ['before', 'after'] as const) {
    it(`loses nothing and doubles nothing when killed ${moment} any call it makes`, async () => {
      let killedAt = 0;
      for (let survived = false; !survived;) {
        await store.close();
        store = await openTestStore();
        now = startAt;
        await fill();
        killedAt += 1;
        const fate = killAt(killedAt, moment);
        await relayOutboxes(mortalPorts(portsOf(), fate))().catch(expectKill);
        survived = !fate.reached();
        now = addMs(now, leaseMs);
        await relayOutboxes(portsOf())();
        await expectMovedOnce();
      }
      expect(killedAt, 'places to be killed at').to.be.greaterThan(9);
    });
  }

  it('two at once move each event once, whatever their leases say', async () => {
    await fill();
    const everHeld = { hold: () => Promise.resolve(true), release: () => Promise.resolve() };
    await Promise.all([1, 2, 3, 4].map(() => relayOutboxes({ ...portsOf(), lease: everHeld })()));
    await expectMovedOnce();
  });

  it('leaves the outboxes alone while another instance holds the lease, and takes over when it died', async () => {
    await fill();
    const other = leaseOf();
    expect(await other.hold()).to.equal(true);
    const ports = portsOf();
    expect(await relayOutboxes(ports)()).to.equal(0);
    now = addMs(now, leaseMs);
    expect(await relayOutboxes(ports)()).to.equal(6);
    expect(await other.hold(), 'the lease of the one that fell silent opens nothing').to.equal(
      false,
    );
  });

  it('a lease given back is free at once', async () => {
    const one = leaseOf();
    const other = leaseOf();
    expect(await one.hold()).to.equal(true);
    expect(await other.hold()).to.equal(false);
    await one.release();
    expect(await other.hold()).to.equal(true);
  });

  it('an event that cannot be recorded stays where it is and stops no other', async () => {
    await fill();
    const ports = portsOf();
    const picky: RelayPorts = {
      ...ports,
      append: (events) =>
        events.some((event) => event.id === 'red-0-1')
          ? Promise.reject(new Error('cannot be written'))
          : ports.append(events),
    };
    const fault = await relayOutboxes(picky)().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(fault).to.be.instanceOf(AggregateError);
    expect(await logged()).to.have.members([...['red-1-0', 'red-1-1', 'blue-0-0', 'blue-0-1']]);
    expect((await store.collection(red).get('red-0'))?.outbox).to.have.length(2);
    await relayOutboxes(ports)();
    await expectMovedOnce();
  });

  it('gives up soon when it is the log and not the events', async () => {
    const things = store.collection(red);
    await things.insertMany(
      Array.from({ length: relayFaultsInARowMax * 3 }, (_, count) => {
        const id = `red-${String(count)}`;
        return { id, value: { name: id }, outbox: [event(`${id}-0`, count)] };
      }),
    );
    let calls = 0;
    const ports: RelayPorts = {
      ...portsOf(),
      append: () => {
        calls += 1;
        return Promise.reject(new Error('the log is away'));
      },
    };
    const fault = await relayOutboxes(ports)().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(fault).to.be.instanceOf(Error).with.property('message', 'the log is away');
    expect(calls).to.equal(relayFaultsInARowMax + 1);
  });

  async function fill(): Promise<void> {
    for (const [definition, count] of [
      [red, 2],
      [blue, 1],
    ] as const) {
      for (let document = 0; document < count; document += 1) {
        const id = `${definition.name.replace('-things', '')}-${String(document)}`;
        const outbox = [event(`${id}-0`, document), event(`${id}-1`, document - 5)];
        await store.collection(definition).insert({ id, value: { name: id }, outbox });
      }
    }
  }

  function portsOf(): RelayPorts {
    const log = { auditEntries: store.collection(auditEntries), now: () => now };
    return {
      outboxes: [store.collection(red), store.collection(blue)],
      append: async (events) => {
        await appendEvents(log, events);
      },
      jobsOf,
      jobs: store.collection(jobs),
      lease: leaseOf(),
      now: () => now,
      newToken: randomUUID,
      wakeJobs: () => undefined,
    };
  }

  function leaseOf() {
    const ports = { leases: store.collection(leases), now: () => now, newToken: randomUUID };
    return keepLease(ports, 'relay');
  }

  async function logged(): Promise<readonly string[]> {
    const entries = store.collection(auditEntries);
    const query = { index: 'sequence', equals: 'all', limit: 100 };
    return (await entries.page(query)).items.map(({ value }) => value.eventId);
  }

  async function expectMovedOnce(): Promise<void> {
    const ids = await logged();
    const expected = ['red-0', 'red-1', 'blue-0'].flatMap((id) => [`${id}-0`, `${id}-1`]);
    expect([...ids].sort()).to.deep.equal([...expected].sort());
    for (const document of ['red-0', 'red-1', 'blue-0']) {
      expect(ids.filter((id) => id.startsWith(document))).to.deep.equal([
        `${document}-0`,
        `${document}-1`,
      ]);
    }
    const { items } = await store
      .collection(jobs)
      .page({ index: 'claimable', equals: everyJob, limit: 100 });
    expect(items.map((job) => job.id).sort()).to.deep.equal(
      expected.map((id) => jobId('look', id)).sort(),
    );
    for (const definition of [red, blue]) {
      expect(await store.collection(definition).withOutbox(10)).to.have.length(0);
    }
  }
});

function jobsOf(event: ChangeEvent): readonly NewJob[] {
  const id = jobId('look', event.id);
  return [{ id, kind: 'look', dueAt: event.at, payload: { id: event.id }, subjectIds: [] }];
}

function event(id: string, afterMs: number): ChangeEvent {
  return {
    id,
    type: 'THING_CHANGED',
    at: addMs(startAt, afterMs),
    actor: actorRef(systemActor),
    subject: { kind: 'THING', id: derivedId(id) },
    data: {},
  };
}

class Kill extends Error {}

function expectKill(fault: unknown): void {
  const faults = fault instanceof AggregateError ? fault.errors : [fault];
  for (const one of faults) expect(one).to.be.instanceOf(Kill);
}

interface Fate {
  /** The number of a call that begins. */
  readonly next: () => number;
  /** Asked before and after each call; true: the process dies here. */
  readonly dies: (call: number, moment: 'before' | 'after') => boolean;
  readonly reached: () => boolean;
}

function killAt(deadlyCall: number, deadlyMoment: 'before' | 'after'): Fate {
  let calls = 0;
  let reached = false;
  return {
    next: () => (calls += 1),
    dies(call, moment) {
      reached ||= moment === deadlyMoment && call === deadlyCall;
      return reached;
    },
    reached: () => reached,
  };
}

/** Any call to the store, the log or the lease may be the last; after it every call dies. */
function mortalPorts(ports: RelayPorts, fate: Fate): RelayPorts {
  const mortal =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const number = fate.next();
      if (fate.dies(number, 'before')) throw new Kill('killed before');
      const result = await call(...args);
      if (fate.dies(number, 'after')) throw new Kill('killed after');
      return result;
    };
  return {
    ...ports,
    outboxes: ports.outboxes.map((outbox) => ({
      name: outbox.name,
      withOutbox: mortal((limit: number) => outbox.withOutbox(limit)),
      clearOutbox: mortal((id: string, ids: readonly string[]) => outbox.clearOutbox(id, ids)),
    })),
    append: mortal((events: readonly ChangeEvent[]) => ports.append(events)),
    jobs: {
      ...ports.jobs,
      insertMany: mortal((documents: readonly NewDocument<Job>[]) =>
        ports.jobs.insertMany(documents),
      ),
    },
    lease: { hold: mortal(() => ports.lease.hold()), release: () => ports.lease.release() },
  };
}
