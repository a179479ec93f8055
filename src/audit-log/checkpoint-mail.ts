import { parsePublicKeyPem } from '../shared/ed25519.ts';
import { checkpointMailTexts } from '../texts/checkpoint-mail.ts';
import { fill, type Locale } from '../texts/locale.ts';
import type { Checkpoint } from './checkpoint.ts';
import { parseVkey, vkeyOf, type NoteKey } from './signed-note.ts';

const begin = '-----BEGIN CHECKPOINT-----';
const end = '-----END CHECKPOINT-----';

/** Plain text: a checkpoint for people and for `verify`, to be kept outside this system. */
export function checkpointMail(
  checkpoint: Checkpoint,
  key: NoteKey,
  locale: Locale,
): { readonly subject: string; readonly text: string } {
  const { size, at, origin, note } = checkpoint;
  const params = { size, at, origin, note, begin, end, vkey: vkeyOf(key) };
  return {
    subject: fill(checkpointMailTexts.SUBJECT, locale, params),
    text: fill(checkpointMailTexts.BODY, locale, params),
  };
}

/** The note in a kept copy: the mail as it came, or the note alone. Mail programs may change line ends. */
export function noteInCopy(copy: string): string {
  const text = copy.replaceAll('\r\n', '\n');
  const start = text.indexOf(`${begin}\n`);
  const stop = text.indexOf(end, start);
  return start < 0 || stop < 0 ? text : text.slice(start + begin.length + 1, stop);
}

/** The public key in a kept copy: PEM, a verifier key line, or the mail that holds one. */
export function keyInCopy(copy: string): Uint8Array | undefined {
  const pem = parsePublicKeyPem(`${copy.trim()}\n`);
  if (pem) return pem;
  const lines = copy.split(/\r?\n/).map((line) => parseVkey(line.trim()));
  return lines.find((key) => key !== undefined)?.publicKey;
}
