import { randomInt } from 'node:crypto';

/** Read from paper at night: no 0 and o, no 1, i and l, no u and v. */
const letters = 'abcdefghjkmnpqrstwxyz23456789';
const groups = 6;
const groupChars = 5;

/** Six groups of five out of 29: over 145 bits. */
export function randomPassphrase(): string {
  const group = () =>
    Array.from({ length: groupChars }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
