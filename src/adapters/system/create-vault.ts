import { createHmac, randomBytes } from 'node:crypto';
import { systemActor } from '../../identity/actor.ts';
import {
  KeyDestroyedError,
  SealBrokenError,
  type Sealed,
  type SealScope,
  type Vault,
} from '../../sealing/vault.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import {
  associatedData,
  gcmOpen,
  gcmSeal,
  keyBytes,
  parseSealed,
  subkey,
  writeSealed,
} from './gcm.ts';
import { openFrames, sealFrames } from './sealed-frames.ts';
import { destroyedKey, newVaultKey, type VaultKey } from './vault-keys.ts';

export interface VaultPorts {
  readonly changes: Changes;
  readonly keys: Collection<VaultKey>;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
}

/**
 * Every use reads the scope's key document, so that a key destroyed by another instance is gone here
 * too; reads that overlap share one answer.
 */
export function createVault(ports: VaultPorts): Vault {
  const wrappingKey = subkey(ports.masterKey, 'wrap');
  const underWay = new Map<string, Promise<Buffer>>();

  const keyOf = async (scope: SealScope, make: boolean): Promise<Buffer> => {
    const shared = `${String(make)} ${keyId(scope)}`;
    const running = underWay.get(shared);
    if (running) return running;
    const reading = readKey(ports, wrappingKey, scope, make).finally(() => {
      if (underWay.get(shared) === reading) underWay.delete(shared);
    });
    underWay.set(shared, reading);
    return reading;
  };

  const open = async (scope: SealScope, sealed: Sealed, context: string): Promise<Buffer> => {
    const key = subkey(await keyOf(scope, false), 'seal');
    return gcmOpen(key, parseSealed(sealed), contextData('seal', scope, context));
  };

  return {
    async seal(scope, plaintext, context) {
      const key = subkey(await keyOf(scope, true), 'seal');
      const bytes = typeof plaintext === 'string' ? Buffer.from(plaintext, 'utf8') : plaintext;
      return writeSealed(gcmSeal(key, bytes, contextData('seal', scope, context)));
    },
    open,
    async openText(scope, sealed, context) {
      return (await open(scope, sealed, context)).toString('utf8');
    },
    async lookupTag(scope, text) {
      const key = subkey(await keyOf(scope, true), 'look-up');
      return createHmac('sha256', key).update(text, 'utf8').digest('hex');
    },
    async *sealStream(scope, bytes, context) {
      const key = subkey(await keyOf(scope, true), 'stream');
      yield* sealFrames(key, bytes, contextData('stream', scope, context));
    },
    async *openStream(scope, frames, context) {
      const key = subkey(await keyOf(scope, false), 'stream');
      yield* openFrames(key, frames, contextData('stream', scope, context));
    },
    async destroy(scope) {
      const wasThere = await destroyKey(ports, scope);
      underWay.clear();
      return wasThere;
    },
  };
}

function keyId(scope: SealScope): string {
  return derivedId('vault-key', scope.incidentId, scope.partyId);
}

function contextData(purpose: string, scope: SealScope, context: string): Buffer {
  return associatedData(purpose, scope.incidentId, scope.partyId, context);
}

function wrapData(scope: SealScope): Buffer {
  return associatedData('wrap', scope.incidentId, scope.partyId);
}

async function readKey(
  ports: VaultPorts,
  wrappingKey: Buffer,
  scope: SealScope,
  make: boolean,
): Promise<Buffer> {
  const id = keyId(scope);
  const stored = (await ports.keys.get(id)) ?? (make ? await makeKey() : undefined);
  if (!stored) throw new SealBrokenError(`no key was ever made for scope ${id}`);
  if (stored.value.wrapped === null) throw new KeyDestroyedError(`the key of scope ${id} is gone`);
  return gcmOpen(wrappingKey, parseSealed(stored.value.wrapped), wrapData(scope));

  async function makeKey(): Promise<{ readonly value: VaultKey }> {
    const wrapped = writeSealed(gcmSeal(wrappingKey, randomBytes(keyBytes), wrapData(scope)));
    const change = newVaultKey({ id, scope, wrapped, now: ports.changes.now() });
    const made = await ports.changes.insert(ports.keys, id, change, systemActor);
    if (made.ok) return made.value;
    const other = await ports.keys.get(id);
    if (!other) throw new Error(`the key of scope ${id} was neither made nor found`);
    return other;
  }
}

async function destroyKey(ports: VaultPorts, scope: SealScope): Promise<boolean> {
  const id = keyId(scope);
  const now = ports.changes.now();
  if (!(await ports.keys.get(id))) {
    const tombstone = destroyedKey({ id, scope, before: null, now });
    const inserted = await ports.changes.insert(ports.keys, id, tombstone, systemActor);
    if (inserted.ok) return false;
  }
  let wasThere = false;
  const destroyed = await ports.changes.apply(
    ports.keys,
    id,
    (before) => {
      wasThere = before.wrapped !== null;
      return { ok: true, value: destroyedKey({ id, scope, before, now }) };
    },
    systemActor,
  );
  if (!destroyed.ok) {
    throw new Error(
      `the key of scope ${id} could not be destroyed: ${destroyed.refusals[0]?.code ?? ''}`,
    );
  }
  return wasThere;
}
