import { publicKeyBytes, signatureBytes, verifyEd25519 } from '../shared/ed25519.ts';
import { sha256Hex } from '../shared/sha256.ts';

/** Signed notes as C2SP `signed-note` writes them, with Ed25519 keys. */
export interface NoteKey {
  readonly name: string;
  /** The raw 32 bytes. */
  readonly publicKey: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** 8 hex digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

export interface Note {
  /** Ends in a newline; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export const noteCharactersMax = 65_536;
export const noteSignaturesMax = 100;

const ed25519Byte = 0x01;
const keyIdBytes = 4;
const signatureMark = '\u2014 ';

export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\s+\p{Cc}\p{Z}]/u.test(name);
}

export function keyIdOf(key: NoteKey): string {
  const input = Buffer.concat([
    Buffer.from(`${key.name}\n`, 'utf8'),
    Buffer.of(ed25519Byte),
    key.publicKey,
  ]);
  return sha256Hex(input).slice(0, keyIdBytes * 2);
}

/** The verifier key as one line of text: `name+keyid+base64(type ‖ key)`. */
export function vkeyOf(key: NoteKey): string {
  const encoded = Buffer.concat([Buffer.of(ed25519Byte), key.publicKey]).toString('base64');
  return `${key.name}+${keyIdOf(key)}+${encoded}`;
}

export function parseVkey(text: string): NoteKey | undefined {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text);
  if (!match) return undefined;
  const [, name = '', keyId, encoded = ''] = match;
  const bytes = strictBase64(encoded);
  if (bytes?.length !== 1 + publicKeyBytes || bytes[0] !== ed25519Byte) return undefined;
  const key = { name, publicKey: bytes.subarray(1) };
  return isKeyName(name) && keyIdOf(key) === keyId ? key : undefined;
}

export function writeNote(text: string, key: NoteKey, signature: Uint8Array): string {
  const encoded = Buffer.concat([Buffer.from(keyIdOf(key), 'hex'), signature]).toString('base64');
  return `${text}\n${signatureMark}${key.name} ${encoded}\n`;
}

/** Undefined when it is not a note to the letter. */
export function parseNote(note: string): Note | undefined {
  if (note.length > noteCharactersMax || !note.isWellFormed() || hasControls(note))
    return undefined;
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > noteSignaturesMax) return undefined;
  const signatures = lines.map(parseSignature).filter((line) => line !== undefined);
  return signatures.length === lines.length
    ? { text: note.slice(0, split + 1), signatures }
    : undefined;
}

/** True only when the note carries a signature by this key and every one by this key holds. */
export function noteIsSignedBy(note: Note, key: NoteKey): boolean {
  const keyId = keyIdOf(key);
  const own = note.signatures.filter((line) => line.name === key.name && line.keyId === keyId);
  return (
    own.length > 0 &&
    own.every(({ signature }) =>
      verifyEd25519({ publicKey: key.publicKey, data: note.text, signature }),
    )
  );
}

function parseSignature(line: string): NoteSignature | undefined {
  if (!line.startsWith(signatureMark)) return undefined;
  const [name = '', encoded = '', ...rest] = line.slice(signatureMark.length).split(' ');
  const bytes = strictBase64(encoded);
  if (rest.length > 0 || !isKeyName(name) || bytes === undefined) return undefined;
  if (bytes.length < keyIdBytes + 1 || bytes.length > keyIdBytes + signatureBytes) return undefined;
  return {
    name,
    keyId: bytes.subarray(0, keyIdBytes).toString('hex'),
    signature: bytes.subarray(keyIdBytes),
  };
}

function hasControls(text: string): boolean {
  return /[^\P{Cc}\n]/u.test(text);
}

/** Base64 in its one canonical spelling. */
export function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}
