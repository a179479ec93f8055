import { randomBytes } from 'node:crypto';

/** 128 random bits, 32 hex digits: opaque, and nobody can guess one. */
export function randomId(): string {
  return randomBytes(16).toString('hex');
}

/** 256 random bits, base64url: for links, sessions and tokens. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}
