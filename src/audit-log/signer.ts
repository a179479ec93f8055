import type { NoteKey } from './signed-note.ts';

/** Holds the private key of the audit log; the key itself never leaves it. */
export interface Signer {
  /** The name under which this installation signs, and its public key. */
  readonly key: NoteKey;
  /** Ed25519 over these bytes; 64 bytes. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
