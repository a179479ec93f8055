import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreFault } from '../../store/collection.ts';
import { bytesOf, changeNow, type Tables } from './lmdb-tables.ts';

/**
 * One process holds a data directory. Each process listens on a socket file of its own with a random
 * name, and the holder's socket is on record in LMDB. Whoever wants the directory calls the socket on
 * record: if it answers, the directory is taken; if it does not, that process is dead, because the
 * kernel stops listening for a process however it dies. The record is then replaced only if it is
 * still the one that was read, in a transaction that LMDB makes exclusive between processes; so of two
 * successors one wins and the other calls again. There is nothing to go stale.
 */
export interface DirectoryLock {
  release(): Promise<void>;
}

const holderKey = bytesOf('holder');

/** Socket paths are cut off beyond this by macOS (104) and Linux (108). */
const socketPathBytesMax = 100;

export async function lockDirectory(directory: string, tables: Tables): Promise<DirectoryLock> {
  const own = await listen(directory);
  for (;;) {
    const holder = tables.settings.get(holderKey);
    if (holder !== undefined && (await answers(socketPath(directory, holder)))) {
      own.server.close();
      throw new StoreFault(
        `The data directory ${directory} is in use by another Meldklok process. Stop that one first, or give this one a directory of its own.`,
      );
    }
    if (replaceHolder(tables, holder, own.name)) {
      if (holder !== undefined) removeSocket(socketPath(directory, holder));
      break;
    }
  }
  return {
    release: () =>
      new Promise((resolve) => {
        replaceHolder(tables, own.name, undefined);
        own.server.close(() => resolve());
      }),
  };
}

function replaceHolder(tables: Tables, from: string | undefined, to: string | undefined): boolean {
  return changeNow(tables, () => {
    if (tables.settings.get(holderKey) !== from) return false;
    if (to === undefined) void tables.settings.remove(holderKey);
    else void tables.settings.put(holderKey, to);
    return true;
  });
}

/** In the directory, where every process that shares it finds it; else where a socket can be. */
async function listen(directory: string): Promise<{ name: string; server: Server }> {
  const name = `holder-${randomBytes(6).toString('hex')}.sock`;
  const inside = socketPath(directory, name);
  if (Buffer.byteLength(inside) <= socketPathBytesMax) {
    const server = await listenAt(inside);
    if (server) return { name, server };
  }
  const elsewhere = `tmp:meldklok-${name}`;
  const server = await listenAt(socketPath(directory, elsewhere));
  if (!server) throw new StoreFault(`No socket can be made in ${directory} or ${tmpdir()}.`);
  return { name: elsewhere, server };
}

function socketPath(directory: string, name: string): string {
  return name.startsWith('tmp:') ? join(tmpdir(), name.slice(4)) : join(directory, name);
}

/** Undefined where the file system knows no sockets. */
function listenAt(path: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Only "nobody listens" and "no such file" mean dead; any other answer means be careful. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const call = connect(path);
    call.once('connect', () => {
      call.destroy();
      resolve(true);
    });
    call.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}

function removeSocket(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
