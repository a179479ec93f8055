import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The real program in a folder of its own, as an operator starts it. */
export interface Program {
  readonly url: string;
  readonly setUpLink: string;
  readonly stop: () => Promise<void>;
}

export async function buildWeb(): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build-web.js'], { stdio: 'inherit' });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the screens do not build');
}

export async function startProgram({ secondFactorRoles = 'none' } = {}): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'meldklok-web-'));
  const url = `http://localhost:${String(await freePort())}`;
  const child = spawn(process.execPath, ['bin/meldklok.js', 'serve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      PORT: new URL(url).port,
      LOG_LEVEL: 'error',
      MELDKLOK_SECOND_FACTOR_ROLES: secondFactorRoles,
      MELDKLOK_DATA_DIR: join(folder, 'data'),
      MELDKLOK_KEY_DIR: join(folder, 'keys'),
    },
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url, setUpLink: await readSetUpLink(child), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function readSetUpLink(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('the program has no standard error');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const link = /https?:\/\/\S+\/setup\?token=\S+/.exec(line)?.[0];
    if (link !== undefined) {
      child.stderr.resume();
      return link;
    }
  }
  throw new Error(`the program ended before it answered:\n${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
