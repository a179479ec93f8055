import { randomInt } from 'node:crypto';

/** Six random digits: a code to send. */
export function randomDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
