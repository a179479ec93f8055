import { createPublicKey, verify, type KeyObject } from 'node:crypto';

export const publicKeyBytes = 32;
export const signatureBytes = 64;

/** SubjectPublicKeyInfo of an Ed25519 key up to the key's own 32 bytes (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** `publicKey` is the raw 32 bytes (RFC 8032). False for a key or signature of another length. */
export function verifyEd25519(input: {
  readonly publicKey: Uint8Array;
  readonly data: string | Uint8Array;
  readonly signature: Uint8Array;
}): boolean {
  const { publicKey, data, signature } = input;
  if (publicKey.length !== publicKeyBytes || signature.length !== signatureBytes) return false;
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  return verify(null, bytes, keyObject(publicKey), signature);
}

export function publicKeyPem(publicKey: Uint8Array): string {
  return keyObject(publicKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** The raw 32 bytes, or undefined when the text is not an Ed25519 public key in PEM. */
export function parsePublicKeyPem(pem: string): Uint8Array | undefined {
  const match = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=]+)\n-----END PUBLIC KEY-----\n?$/.exec(
    pem.replaceAll('\r\n', '\n'),
  );
  const der = Buffer.from(match?.[1] ?? '', 'base64');
  const prefix = der.subarray(0, spkiPrefix.length);
  return der.length === spkiPrefix.length + publicKeyBytes && prefix.equals(spkiPrefix)
    ? new Uint8Array(der.subarray(spkiPrefix.length))
    : undefined;
}

function keyObject(publicKey: Uint8Array): KeyObject {
  return createPublicKey({
    key: Buffer.concat([spkiPrefix, publicKey]),
    format: 'der',
    type: 'spki',
  });
}
