import { sha256Hex } from '../shared/sha256.ts';

export const saltBytes = 16;

/**
 * What is sealed for a person's own words: the salt, then the text in UTF-8. The salt is as secret as
 * the text, so that nobody can guess the text from its digest once the key is destroyed.
 */
export function saltedText(salt: Uint8Array, text: string): Uint8Array {
  if (salt.length !== saltBytes) {
    throw new RangeError(`a salt has ${String(saltBytes)} bytes, got ${String(salt.length)}`);
  }
  return Buffer.concat([salt, Buffer.from(text, 'utf8')]);
}

export function textOf(salted: Uint8Array): string {
  return Buffer.from(salted).subarray(saltBytes).toString('utf8');
}

/** SHA-256(salt ‖ text), for `salted` from `saltedText`: what the audit log holds in place of the text. */
export function commitmentOf(salted: Uint8Array): string {
  return sha256Hex(salted);
}
