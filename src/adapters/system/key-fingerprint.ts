import { createHmac } from 'node:crypto';
import { systemActor } from '../../identity/actor.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Change, Changes } from '../../store/changes.ts';
import type { Collection, CollectionDefinition } from '../../store/collection.ts';
import { rawPublicKey } from './create-signer.ts';
import { KeysRefused, type Keys } from './load-keys.ts';

/** Which keys the store was filled with; says nothing about the keys themselves. */
export interface KeyFingerprint {
  readonly masterKey: string;
  readonly signingKey: string;
}

export const keyFingerprints: CollectionDefinition<KeyFingerprint> = {
  name: 'key-fingerprints',
  indexes: [],
};

const fingerprintId = 'keys';

export function fingerprintOf(keys: Pick<Keys, 'masterKey' | 'signingKey'>): KeyFingerprint {
  const master = createHmac('sha256', keys.masterKey).update('meldklok/fingerprint/v1');
  return {
    masterKey: master.digest('hex').slice(0, 32),
    signingKey: sha256Hex(rawPublicKey(keys.signingKey)).slice(0, 32),
  };
}

/** Binds a fresh store to these keys; throws `KeysRefused` when it belongs to others. */
export async function requireSameKeys(
  ports: { readonly changes: Changes; readonly keyFingerprints: Collection<KeyFingerprint> },
  keys: Pick<Keys, 'masterKey' | 'signingKey'>,
): Promise<void> {
  const ours = fingerprintOf(keys);
  const change = {
    value: ours,
    events: [
      {
        type: 'KEYS_BOUND',
        subject: { kind: 'KEYS', id: fingerprintId },
        data: { masterKey: ours.masterKey, signingKey: ours.signingKey },
      },
    ],
  };
  const stored =
    (await ports.keyFingerprints.get(fingerprintId)) ??
    (await bind(ports, change)) ??
    (await ports.keyFingerprints.get(fingerprintId));
  const theirs = stored?.value;
  const others = [
    ...(theirs?.masterKey === ours.masterKey ? [] : ['MELDKLOK_MASTER_KEY']),
    ...(theirs?.signingKey === ours.signingKey ? [] : ['MELDKLOK_SIGNING_KEY']),
  ];
  if (others.length > 0) {
    throw new KeysRefused(
      `This store was filled with another key than ${others.join(' and ')} gives: what is sealed in it could not be opened, or its history not continued.`,
    );
  }
}

async function bind(
  ports: { readonly changes: Changes; readonly keyFingerprints: Collection<KeyFingerprint> },
  change: Change<KeyFingerprint>,
): Promise<{ readonly value: KeyFingerprint } | undefined> {
  const bound = await ports.changes.insert<KeyFingerprint>(
    ports.keyFingerprints,
    fingerprintId,
    change,
    systemActor,
  );
  return bound.ok ? bound.value : undefined;
}
