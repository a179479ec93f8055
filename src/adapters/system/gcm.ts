import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { SealBrokenError, type Sealed } from '../../sealing/vault.ts';

export const keyBytes = 32;
export const nonceBytes = 12;
export const tagBytes = 16;

export interface Box {
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}

/** A key of its own for each purpose, so that no ciphertext of one can pass for another's. */
export function subkey(
  key: Uint8Array,
  purpose: string,
  salt: Uint8Array = Buffer.alloc(0),
): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `meldklok/${purpose}/v1`, keyBytes));
}

/** Parts with their lengths, so that no two lists of parts give the same bytes. */
export function associatedData(...parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** AES-256-GCM under a random nonce, unless the caller counts its own. */
export function gcmSeal(
  key: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
  nonce: Uint8Array = randomBytes(nonceBytes),
): Box {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated);
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return { nonce, ciphertext, tag: cipher.getAuthTag() };
}

export function gcmOpen(key: Uint8Array, box: Box, associated: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.nonce, { authTagLength: tagBytes });
  decipher.setAAD(associated);
  decipher.setAuthTag(box.tag);
  const plaintext = decipher.update(box.ciphertext);
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch (error) {
    throw new SealBrokenError('a sealed byte, its key or its context differs', { cause: error });
  }
}

export function writeSealed(box: Box): Sealed {
  const parts = [box.nonce, box.ciphertext, box.tag].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  return `v1.${parts.join('.')}` as Sealed;
}

export function parseSealed(sealed: Sealed): Box {
  const parts = sealed.split('.');
  const [nonce, ciphertext, tag] = parts.slice(1).map(strictBase64url);
  const wellFormed =
    parts.length === 4 &&
    parts[0] === 'v1' &&
    nonce?.length === nonceBytes &&
    tag?.length === tagBytes;
  if (!wellFormed || !ciphertext) {
    throw new SealBrokenError('this is not a sealed value of a known version');
  }
  return { nonce, ciphertext, tag };
}

function strictBase64url(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
