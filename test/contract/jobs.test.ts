import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { addMs, instantFromMs, type Instant } from '../../src/shared/instant.ts';
import { createChanges } from '../../src/store/changes.ts';
import type { Store } from '../../src/store/collection.ts';
import {
  claimedJob,
  everyJob,
  jobAttemptsMax,
  jobId,
  jobLeaseMs,
  jobs,
  retryDelayMs,
  retryDelayMsMax,
  type NewJob,
} from '../../src/jobs/job.ts';
import { leaseMs, leases } from '../../src/jobs/lease.ts';
import { enqueueJobs } from '../../src/jobs/use-cases/enqueue-jobs.ts';
import { keepLease } from '../../src/jobs/use-cases/keep-lease.ts';
import type { JobHandler, RunJobsPorts } from '../../src/jobs/use-cases/ports.ts';
import { jobConcurrencyMax, runDueJobs } from '../../src/jobs/use-cases/run-due-jobs.ts';
import { voidLeases } from '../../src/jobs/use-cases/void-leases.ts';
import { openTestStore } from '../support/stores.ts';

const startAt = instantFromMs(1_790_000_000_000);

describe('durable jobs', () => {
  let store: Store;
  let now: Instant;
  let ran: string[];
  let faults: string[];
  let wakes: number;

  beforeEach(async () => {
    store = await openTestStore();
    now = startAt;
    ran = [];
    faults = [];
    wakes = 0;
  });
  afterEach(() => store.close());

  it('run once they are due, and once only', async () => {
    await enqueue(job('now'), job('later', { dueAt: addMs(now, 1) }));
    expect(await run()).to.equal(1);
    expect(await run()).to.equal(0);
    now = addMs(now, 1);
    expect(await run()).to.equal(1);
    expect(ran).to.deep.equal(['now', 'later']);
    expect(await stateOf('now')).to.equal('done');
  });

  it('asked for twice are one job, also after it is done', async () => {
    expect(await enqueue(job('a'), job('a'))).to.equal(1);
    expect(await enqueue(job('a'))).to.equal(0);
    await run();
    expect(await enqueue(job('a'))).to.equal(0);
    expect(await run()).to.equal(0);
    expect(ran).to.deep.equal(['a']);
  });

  it('wake the workers when they are due at once, and only then', async () => {
    await enqueue(job('later', { dueAt: addMs(now, 1) }));
    expect(wakes).to.equal(0);
    await enqueue(job('now'));
    expect(wakes).to.equal(1);
    await enqueue(job('now'));
    expect(wakes).to.equal(1);
  });

  it('run once each with 16 workers at once', async () => {
    await enqueue(...Array.from({ length: 300 }, (_, count) => job(`j${String(count)}`)));
    const counts = await Promise.all(Array.from({ length: 16 }, () => run()));
    expect(counts.reduce((sum, count) => sum + count)).to.equal(300);
    expect(ran).to.have.length(300);
    expect(new Set(ran).size).to.equal(300);
    expect(faults).to.deep.equal([]);
  });

  it('take a handful of places: more than so many never run at once', async () => {
    await enqueue(...Array.from({ length: 40 }, (_, count) => job(`j${String(count)}`)));
    let running = 0;
    let most = 0;
    await run(async () => {
      running += 1;
      most = Math.max(most, running);
      await nextTurn();
      running -= 1;
      return [];
    });
    expect(most).to.equal(jobConcurrencyMax);
  });

  it('a slow handler keeps no other waiting', async () => {
    await enqueue(
      job('slow'),
      ...Array.from({ length: 20 }, (_, count) => job(`j${String(count)}`)),
    );
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    await run(async ({ payload }) => {
      if (payload.name === 'slow') await blocked;
      ran.push(nameIn(payload));
      if (ran.length === 20) release();
      return [];
    });
    expect(ran.at(-1)).to.equal('slow');
    expect(ran).to.have.length(21);
  });

  it('a handler that throws stops no other; its job is tried again later', async () => {
    await enqueue(job('bad'), job('good'));
    await run(failingFor('bad'));
    expect(ran).to.deep.equal(['good']);
    expect(faults).to.deep.equal(['bad failed']);
    now = addMs(now, retryDelayMs(1) - 1);
    expect(await run()).to.equal(0);
    now = addMs(now, 1);
    expect(await run()).to.equal(1);
    expect(ran).to.deep.equal(['good', 'bad']);
  });

  it('that keep failing are parked, recorded and never lost', async () => {
    await enqueue(job('bad'));
    for (let attempt = 1; attempt <= jobAttemptsMax; attempt += 1) {
      expect(await run(failingFor('bad'))).to.equal(1);
      now = addMs(now, retryDelayMsMax);
    }
    expect(await run(failingFor('bad'))).to.equal(0);
    expect(await stateOf('bad')).to.equal('parked');
    const parked = await store
      .collection(jobs)
      .page({ index: 'parked', equals: everyJob, limit: 10 });
    expect(parked.items.map(({ id }) => id)).to.deep.equal([idOf('bad')]);
    expect(parked.items[0]?.outbox[0]).to.include({ type: 'JOB_PARKED' });
    expect(parked.items[0]?.outbox[0]?.data).to.include({
      reason: 'ATTEMPTS_OVER',
      attempts: jobAttemptsMax,
    });
  });

  it('of a kind that nobody knows are parked with an alarm', async () => {
    await enqueue(job('odd', { kind: 'constructor' }));
    await run();
    expect(await stateOf('odd', 'constructor')).to.equal('parked');
    expect(faults).to.deep.equal(['job parked: KIND_NOT_KNOWN']);
    const [stored] = await store.collection(jobs).withOutbox(1);
    expect(stored?.outbox[0]?.data).to.include({ reason: 'KIND_NOT_KNOWN', kind: 'constructor' });
  });

  it('insert what follows from them, once', async () => {
    await enqueue(job('first'));
    const chain: JobHandler = ({ payload }) => {
      ran.push(nameIn(payload));
      return Promise.resolve(payload.name === 'first' ? [job('second'), job('second')] : []);
    };
    expect(await run(chain)).to.equal(2);
    expect(ran).to.deep.equal(['first', 'second']);
  });

  it('run again when their worker died, and the dead worker ends nothing', async () => {
    await enqueue(job('a'));
    let release: () => void = () => undefined;
    const stalled = run(async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return [];
    });
    while ((await stateOf('a')) !== 'claimed') await nextTurn();
    now = addMs(now, jobLeaseMs);
    let successorEnded = false;
    const successor = run(async () => {
      release();
      await stalled;
      expect(await stateOf('a'), "still the successor's").to.equal('claimed');
      successorEnded = true;
      return [];
    });
    await successor;
    expect(successorEnded).to.equal(true);
    expect(await stateOf('a')).to.equal('done');
    expect(faults).to.deep.equal(['a job outlived its lease and was taken over']);
  });

  it('whose workers all died are parked in the end instead of killing one more', async () => {
    await enqueue(job('killer'));
    const collection = store.collection(jobs);
    for (let attempt = 1; attempt <= jobAttemptsMax; attempt += 1) {
      const claim = { token: 'dead', now };
      await collection.claimMany({
        ...{ index: 'claimable', equals: everyJob, limit: 1, changeId: randomUUID() },
        claim: (value) => claimedJob(value, claim),
      });
      now = addMs(now, jobLeaseMs);
    }
    await run();
    expect(ran).to.deep.equal([]);
    expect(await stateOf('killer')).to.equal('parked');
  });

  it('of a process that is gone are due at once when the store is opened again', async () => {
    await enqueue(job('a'), job('b'));
    const collection = store.collection(jobs);
    await collection.claimMany({
      ...{ index: 'claimable', equals: everyJob, limit: 10, changeId: randomUUID() },
      claim: (value) => claimedJob(value, { token: 'dead', now }),
    });
    const dead = keepLease(leasePorts(), 'relay');
    expect(await dead.hold()).to.equal(true);
    expect(await run()).to.equal(0);
    expect(await voidLeases({ ...portsOf(), ...leasePorts() })(['relay', 'other'])).to.equal(2);
    expect(await run()).to.equal(2);
    expect(await keepLease(leasePorts(), 'relay').hold()).to.equal(true);
  });

  it('a lease is extended while it is used and lost when it is not', async () => {
    const one = keepLease(leasePorts(), 'relay');
    const other = keepLease(leasePorts(), 'relay');
    for (let beat = 0; beat < 10; beat += 1) {
      expect(await one.hold()).to.equal(true);
      expect(await other.hold()).to.equal(false);
      now = addMs(now, leaseMs / 2);
    }
    now = addMs(now, leaseMs);
    expect(await other.hold()).to.equal(true);
    expect(await one.hold()).to.equal(false);
  });

  it('a fault of the store is thrown when everything that runs has ended', async () => {
    await enqueue(job('a'), job('b'));
    const ports = portsOf();
    let ended = 0;
    const broken: RunJobsPorts = {
      ...ports,
      jobs: { ...ports.jobs, replace: () => Promise.reject(new Error('disk full')) },
      handlers: new Map([
        [
          'look',
          () => {
            ended += 1;
            return Promise.resolve([]);
          },
        ],
      ]),
    };
    const fault = await runDueJobs(broken)().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(fault).to.be.instanceOf(AggregateError);
    expect(ended).to.equal(2);
  });

  function idOf(name: string, kind = 'look'): string {
    return jobId(kind, name);
  }

  function job(name: string, over: Partial<NewJob> = {}): NewJob {
    const kind = over.kind ?? 'look';
    const id = idOf(name, kind);
    return { id, kind, dueAt: now, payload: { name }, subjectIds: [name], ...over };
  }

  function enqueue(...newJobs: readonly NewJob[]): Promise<number> {
    return enqueueJobs(portsOf())(newJobs);
  }

  function run(handler: JobHandler = recording): Promise<number> {
    return runDueJobs({ ...portsOf(), handlers: new Map([['look', handler]]) })();
  }

  function recording({ payload }: { readonly payload: NewJob['payload'] }): Promise<[]> {
    ran.push(nameIn(payload));
    return Promise.resolve([]);
  }

  function failingFor(name: string): JobHandler {
    return (running) =>
      running.payload.name === name
        ? Promise.reject(new Error(`${name} failed`))
        : recording(running);
  }

  async function stateOf(name: string, kind?: string): Promise<string | undefined> {
    return (await store.collection(jobs).get(idOf(name, kind)))?.value.state;
  }

  function leasePorts() {
    return { leases: store.collection(leases), now: () => now, newToken: () => randomUUID() };
  }

  function portsOf(): RunJobsPorts {
    return {
      jobs: store.collection(jobs),
      now: () => now,
      newToken: () => randomUUID(),
      wakeJobs: () => {
        wakes += 1;
      },
      changes: createChanges({
        now: () => now,
        newId: () => randomUUID(),
        wake: () => undefined,
        recorded: () => Promise.resolve(false),
      }),
      handlers: new Map(),
      reportFault: (fault) => {
        faults.push(fault instanceof Error ? fault.message : String(fault));
        return `fault-${String(faults.length)}`;
      },
    };
  }
});

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function nameIn(payload: NewJob['payload']): string {
  return typeof payload.name === 'string' ? payload.name : '';
}
