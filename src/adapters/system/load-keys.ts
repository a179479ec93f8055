import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { randomId } from './random-ids.ts';

export interface KeySettings {
  /** A folder of its own, outside the data directory, so that a backup of the data does not carry the keys. */
  readonly keyDir: string;
  readonly dataDir: string;
  /** 32 bytes in base64 or hex. */
  readonly masterKey?: string;
  /** Ed25519 as PKCS #8 PEM (line breaks may be written `\n`), or its 32-byte seed in base64 or hex. */
  readonly signingKey?: string;
}

export type KeySource = 'CONFIGURATION' | 'FILE' | 'GENERATED';

export interface Keys {
  readonly masterKey: Uint8Array;
  readonly signingKey: KeyObject;
  readonly sources: { readonly masterKey: KeySource; readonly signingKey: KeySource };
}

/** The message is a sentence for the person who starts the program. */
export class KeysRefused extends Error {
  override readonly name = 'KeysRefused';
}

export const masterKeyFile = 'master.key';
export const signingKeyFile = 'signing.key';

const seedPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const secretBytes = 32;
const othersMask = 0o077;

/** A key from the configuration is used as it is; one that is missing is read from `keyDir`, or made there. */
export function loadKeys(settings: KeySettings): Keys {
  const master = loadKey(settings, {
    file: masterKeyFile,
    configured: settings.masterKey,
    make: () => `${randomBytes(secretBytes).toString('base64')}\n`,
    read: readMasterKey,
  });
  const signing = loadKey(settings, {
    file: signingKeyFile,
    configured: settings.signingKey,
    make: () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    read: readSigningKey,
  });
  return {
    masterKey: master.key,
    signingKey: signing.key,
    sources: { masterKey: master.source, signingKey: signing.source },
  };
}

function loadKey<K>(
  settings: KeySettings,
  kind: {
    readonly file: string;
    readonly configured: string | undefined;
    readonly make: () => string;
    readonly read: (text: string, where: string) => K;
  },
): { readonly key: K; readonly source: KeySource } {
  if (kind.configured !== undefined) {
    const where = kind.file === masterKeyFile ? 'MELDKLOK_MASTER_KEY' : 'MELDKLOK_SIGNING_KEY';
    return { key: kind.read(kind.configured, where), source: 'CONFIGURATION' };
  }
  prepareKeyDir(settings);
  const path = join(settings.keyDir, kind.file);
  const source = writeOnce(path, kind.make) ? 'GENERATED' : 'FILE';
  requirePrivateFile(path);
  return { key: kind.read(readFileSync(path, 'utf8'), path), source };
}

function prepareKeyDir({ keyDir, dataDir }: KeySettings): void {
  const path = relative(realPathOf(dataDir), realPathOf(keyDir));
  if (path === '' || (path !== '..' && !path.startsWith(`..${sep}`))) {
    throw new KeysRefused(
      `MELDKLOK_KEY_DIR (${keyDir}) lies inside MELDKLOK_DATA_DIR (${dataDir}): a backup of the data would carry the keys.`,
    );
  }
  mkdirSync(keyDir, { recursive: true, mode: 0o700 });
  const mode = lstatSync(realPathOf(keyDir)).mode;
  if ((mode & othersMask) !== 0) {
    throw new KeysRefused(`Others can enter ${keyDir}: make it yours alone with chmod 700.`);
  }
}

/** Symbolic links followed, also when the end of the path is not there yet. */
function realPathOf(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPathOf(parent), basename(absolute));
}

/** Whole or not at all: written beside and linked into place, so that a kill leaves no half key. */
function writeOnce(path: string, make: () => string): boolean {
  if (existsSync(path)) return false;
  const draft = `${path}.${randomId()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, make());
    fsyncSync(descriptor);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    closeSync(descriptor);
    rmSync(draft, { force: true });
    flushDirectory(dirname(path));
  }
}

function flushDirectory(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function requirePrivateFile(path: string): void {
  const stat = lstatSync(path);
  if (!stat.isFile()) throw new KeysRefused(`${path} is not an ordinary file.`);
  if ((stat.mode & othersMask) !== 0) {
    throw new KeysRefused(`Others can read ${path}: make it yours alone with chmod 600.`);
  }
}

function readMasterKey(text: string, where: string): Uint8Array {
  const key = secretOf(text);
  if (!key) throw new KeysRefused(`${where} is not a key of 32 bytes in base64 or hex.`);
  return key;
}

function readSigningKey(text: string, where: string): KeyObject {
  const seed = secretOf(text);
  const key = seed
    ? createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: 'der', type: 'pkcs8' })
    : privateKeyOf(text.replaceAll('\\n', '\n'));
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new KeysRefused(`${where} is not an Ed25519 key in PKCS #8 PEM or a seed of 32 bytes.`);
  }
  return key;
}

function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function secretOf(text: string): Buffer | undefined {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, 'hex');
  const bytes = Buffer.from(trimmed, 'base64');
  return bytes.length === secretBytes && bytes.toString('base64') === trimmed ? bytes : undefined;
}
