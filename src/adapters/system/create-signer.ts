import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { Signer } from '../../audit-log/signer.ts';
import { isKeyName } from '../../audit-log/signed-note.ts';
import { publicKeyBytes } from '../../shared/ed25519.ts';

/** `origin` names this installation in its checkpoints: a host and path without a scheme. */
export function createSigner(signingKey: KeyObject, origin: string): Signer {
  if (!isKeyName(origin)) {
    throw new Error(`"${origin}" cannot name a log: no spaces and no plus sign`);
  }
  return {
    key: { name: origin, publicKey: rawPublicKey(signingKey) },
    sign: (data) => Promise.resolve(new Uint8Array(sign(null, data, signingKey))),
  };
}

export function rawPublicKey(signingKey: KeyObject): Uint8Array {
  const der = createPublicKey(signingKey).export({ type: 'spki', format: 'der' });
  return new Uint8Array(der.subarray(-publicKeyBytes));
}
