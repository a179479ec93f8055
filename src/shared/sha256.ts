import { hash } from 'node:crypto';

/** SHA-256 as 64 lower-case hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** A stable id of `length` hex digits derived from parts; parts are length-prefixed, so no two lists collide. */
export function derivedId(...parts: readonly string[]): string {
  return sha256Hex(parts.map((part) => `${String(part.length)}:${part}`).join('|')).slice(0, 32);
}
