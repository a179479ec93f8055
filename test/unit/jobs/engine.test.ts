import { expect } from 'chai';
import { instantFromMs } from '../../../src/shared/instant.ts';
import {
  createEngine,
  type Engine,
  type Worker,
} from '../../../src/jobs/use-cases/create-engine.ts';

describe('the engine', () => {
  it('runs a woken worker at once and never beside itself', async () => {
    const gate = gatedWorker('relay');
    const { engine } = engineOf([gate.worker]);
    engine.wake('relay');
    engine.wake('relay');
    engine.wake('relay');
    expect(gate.started(), 'one run').to.equal(1);
    await gate.open();
    expect(gate.started(), 'and one more for all the calls meanwhile').to.equal(2);
    await gate.open();
    expect(gate.started()).to.equal(2);
    expect(gate.atOnceMax()).to.equal(1);
    await engine.stop();
  });

  it('a broken worker stops no other, and its fault is reported with an id', async () => {
    let ran = 0;
    const { engine, faults } = engineOf([
      { name: 'broken', run: () => Promise.reject(new Error('boom')) },
      { name: 'whole', run: () => Promise.resolve((ran += 1) > 1 ? 0 : 1) },
    ]);
    engine.beat();
    await engine.settle();
    expect(ran).to.be.greaterThan(0);
    expect(faults).to.include('broken: boom');
    const [broken, whole] = engine.health();
    expect(broken).to.deep.equal({ name: 'broken', lastBeatAt: null, faultId: 'fault-1' });
    expect(whole).to.deep.equal({ name: 'whole', lastBeatAt: at, faultId: null });
  });

  it('a worker that throws before it waits is no different', async () => {
    const { engine, faults } = engineOf([
      {
        name: 'broken',
        run: () => {
          throw new Error('at once');
        },
      },
    ]);
    engine.beat();
    await engine.settle();
    expect(faults).to.include('broken: at once');
  });

  it('a worker is well again after a run without a fault', async () => {
    let faulty = true;
    const { engine } = engineOf([
      { name: 'w', run: () => (faulty ? Promise.reject(new Error('x')) : Promise.resolve(0)) },
    ]);
    await engine.settle();
    expect(engine.health()[0]?.faultId).to.equal('fault-1');
    faulty = false;
    await engine.settle();
    expect(engine.health()[0]).to.deep.equal({ name: 'w', lastBeatAt: at, faultId: null });
  });

  it('settles only when work that one worker makes for another is done too', async () => {
    let waiting = 0;
    let done = 0;
    let planned = 3;
    const { engine } = engineOf([
      {
        name: 'jobs',
        run: () => {
          const now = waiting;
          waiting = 0;
          done += now;
          return Promise.resolve(now);
        },
      },
      {
        name: 'relay',
        run: () => {
          if (planned === 0) return Promise.resolve(0);
          planned -= 1;
          waiting += 1;
          return Promise.resolve(1);
        },
      },
    ]);
    await engine.settle();
    expect(done).to.equal(3);
  });

  it('says so when it never settles', async () => {
    const { engine } = engineOf([{ name: 'busy', run: () => Promise.resolve(1) }]);
    const fault = await engine.settle().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(fault).to.be.instanceOf(Error).with.property('message').that.includes('still busy');
  });

  it('stopping waits for what runs, begins nothing more and gives back what is held', async () => {
    const gate = gatedWorker('relay');
    let released = 0;
    const { engine } = engineOf([
      {
        ...gate.worker,
        stop: () => {
          released += 1;
          return Promise.resolve();
        },
      },
    ]);
    engine.wake('relay');
    engine.wake('relay');
    let stopped = false;
    const stopping = engine.stop().then(() => {
      stopped = true;
    });
    await Promise.resolve();
    expect(stopped).to.equal(false);
    await gate.open();
    await stopping;
    engine.wake('relay');
    engine.beat();
    expect(gate.started(), 'not even the run that was asked for').to.equal(1);
    expect(released).to.equal(1);
  });

  it('knows its workers by name', () => {
    const worker = { name: 'relay', run: () => Promise.resolve(0) };
    expect(() => engineOf([worker, worker])).to.throw('two workers');
    expect(() => {
      engineOf([worker]).engine.wake('relais');
    }).to.throw('no worker relais');
  });
});

const at = instantFromMs(1_000);

function engineOf(workers: readonly Worker[]): { engine: Engine; faults: string[] } {
  const faults: string[] = [];
  const engine = createEngine({
    workers,
    now: () => at,
    reportFault: (fault, { worker }) => {
      const text = `${worker}: ${fault instanceof Error ? fault.message : String(fault)}`;
      if (!faults.includes(text)) faults.push(text);
      return `fault-${String(faults.length)}`;
    },
  });
  return { engine, faults };
}

function gatedWorker(name: string) {
  let started = 0;
  let running = 0;
  let atOnceMax = 0;
  let release: (() => void) | undefined;
  const worker: Worker = {
    name,
    async run() {
      started += 1;
      running += 1;
      atOnceMax = Math.max(atOnceMax, running);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      running -= 1;
      return 0;
    },
  };
  return {
    worker,
    started: () => started,
    atOnceMax: () => atOnceMax,
    /** Lets the present run end and whatever follows from that begin. */
    async open() {
      release?.();
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
