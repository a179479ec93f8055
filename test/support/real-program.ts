import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'bin', 'meldklok.js');

/** The real program in a process of its own, as an operator starts it. */
export interface RealProgram {
  readonly process: ChildProcess;
  /** From the start of the process until it said that it listens. */
  readonly listensAfterMs: number;
  /** From the one-time link that an empty installation says. */
  readonly setUpToken: () => Promise<string>;
  /** Everything it said so far, both streams. */
  readonly said: () => string;
  /** SIGKILL: no instruction of it runs any more. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit status. */
  stop(): Promise<number | null>;
}

export type Settings = Readonly<Record<string, string>>;

/** Resolves when it listens; rejects with all it said when it ends before that. */
export async function startProgram(settings: Settings): Promise<RealProgram> {
  const startedAt = performance.now();
  const child = spawnProgram(settings);
  const said = saidBy(child);
  const ended = once(child, 'exit');
  const says = (wanted: RegExp): Promise<RegExpExecArray> =>
    Promise.race([
      new Promise<RegExpExecArray>((resolve) => {
        const look = (): void => {
          const found = wanted.exec(said());
          if (found) resolve(found);
        };
        child.stderr?.on('data', look);
        look();
      }),
      ended.then(() => {
        throw new Error(`the program ended with ${String(child.exitCode)}: ${said()}`);
      }),
    ]);
  await says(/listens on/);
  return {
    process: child,
    listensAfterMs: performance.now() - startedAt,
    setUpToken: async () => (await says(/\/setup\?token=([\w-]+)\n/))[1] ?? '',
    said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** For a start that is refused: how it ended and what it said. */
export async function refusedStart(
  settings: Settings,
): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawnProgram(settings);
  const said = saidBy(child);
  await once(child, 'close');
  return { status: child.exitCode, said: said() };
}

function spawnProgram(settings: Settings): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const kept = { PATH, HOME, TMPDIR };
  return spawn(process.execPath, [program, 'serve'], {
    cwd: root,
    env: { ...kept, LOG_LEVEL: 'error', MELDKLOK_SECOND_FACTOR_ROLES: 'none', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function saidBy(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes: Buffer) => (text += bytes.toString('utf8')));
  }
  return () => text;
}

export interface Fake<T> {
  /** What it printed when it was ready. */
  readonly ready: T;
  stop(): Promise<void>;
}

/** A stand-in for a provider in a process of its own, so that it outlives every kill. */
export async function startFake<T>(
  name: 'local-twilio' | 'smtp-inbox',
  options: Readonly<Record<string, string>>,
): Promise<Fake<T>> {
  const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`), ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return {
    ready: JSON.parse(line) as T,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
