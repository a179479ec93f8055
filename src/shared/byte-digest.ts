import { createHash } from 'node:crypto';

/** SHA-256 and count of bytes that come in portions. `result` may be asked once, at the end. */
export interface ByteDigest {
  add(chunk: Uint8Array): void;
  result(): { readonly bytes: number; readonly sha256: string };
}

export function createByteDigest(): ByteDigest {
  const digest = createHash('sha256');
  let bytes = 0;
  return {
    add(chunk) {
      digest.update(chunk);
      bytes += chunk.length;
    },
    result: () => ({ bytes, sha256: digest.digest('hex') }),
  };
}
