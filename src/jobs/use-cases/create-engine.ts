import type { Instant } from '../../shared/instant.ts';
import type { ReportFault } from './ports.ts';

/** One kind of work: the relay, the due jobs, a channel's deliveries. */
export interface Worker {
  readonly name: string;
  /** Does all that is due now and answers how much that was; 0: nothing was. */
  readonly run: () => Promise<number>;
  /** Gives back what it holds; called once, after its last run. */
  readonly stop?: () => Promise<void>;
}

export interface WorkerHealth {
  readonly name: string;
  /** The end of its last run without a fault; null before the first. */
  readonly lastBeatAt: Instant | null;
  /** The fault of its last run, as it stands in the log; null when that went well. */
  readonly faultId: string | null;
}

export interface EnginePorts {
  readonly workers: readonly Worker[];
  readonly now: () => Instant;
  readonly reportFault: ReportFault;
}

/**
 * Runs the workers. None ever runs beside itself; a call that comes while one runs makes it run once
 * more after that. A worker's fault is logged and stops no other.
 */
export interface Engine {
  /** At once, in this process. Throws for a name that no worker has. */
  wake(name: string): void;
  /** Like `wake`, and waits until it has done what was due; answers how much that was. */
  run(name: string): Promise<number>;
  /** What time alone makes due: wakes every worker. Never throws, never waits. */
  beat(): void;
  health(): readonly WorkerHealth[];
  /** For tests: runs all workers, again and again, until a whole pass found nothing to do. */
  settle(): Promise<void>;
  /** Begins nothing more and waits for what runs. */
  stop(): Promise<void>;
}

/** A pass is one run of every worker; more than this means that work makes work for ever. */
export const settlePassesMax = 1_000;

export function createEngine(ports: EnginePorts): Engine {
  const runners = new Map(
    ports.workers.map((worker) => [worker.name, createRunner(ports, worker)]),
  );
  if (runners.size < ports.workers.length) throw new Error('two workers have one name');
  const everyRunner = [...runners.values()];
  const runnerOf = (name: string): Runner => {
    const runner = runners.get(name);
    if (!runner) throw new Error(`there is no worker ${name}`);
    return runner;
  };

  return {
    wake(name) {
      void runnerOf(name).run();
    },
    run: (name) => runnerOf(name).run(),
    beat() {
      for (const runner of everyRunner) void runner.run();
    },
    health: () => everyRunner.map((runner) => runner.health()),
    async settle() {
      for (let pass = 1; pass <= settlePassesMax; pass += 1) {
        let done = 0;
        for (const runner of everyRunner) done += await runner.run();
        if (done === 0 && everyRunner.every((runner) => runner.isIdle())) return;
      }
      throw new Error(`still busy after ${String(settlePassesMax)} passes`);
    },
    async stop() {
      await Promise.all(everyRunner.map((runner) => runner.stop()));
    },
  };
}

interface Runner {
  /** Answers how much was done in the runs that this call waited for. Never rejects. */
  run(): Promise<number>;
  isIdle(): boolean;
  health(): WorkerHealth;
  stop(): Promise<void>;
}

function createRunner(ports: EnginePorts, worker: Worker): Runner {
  let running: Promise<number> | undefined;
  let again = false;
  let stopped = false;
  let health: WorkerHealth = { name: worker.name, lastBeatAt: null, faultId: null };

  const runOnce = async (): Promise<number> => {
    try {
      const done = await worker.run();
      health = { ...health, lastBeatAt: ports.now(), faultId: null };
      return done;
    } catch (fault) {
      health = { ...health, faultId: ports.reportFault(fault, { worker: worker.name }) };
      return 0;
    }
  };

  const runUntilQuiet = async (): Promise<number> => {
    let done = 0;
    while (again && !stopped) {
      again = false;
      done += await runOnce();
    }
    running = undefined;
    return done;
  };

  return {
    run() {
      if (stopped) return Promise.resolve(0);
      again = true;
      running ??= runUntilQuiet();
      return running;
    },
    isIdle: () => running === undefined,
    health: () => health,
    async stop() {
      stopped = true;
      await running;
      await worker.stop?.();
    },
  };
}
