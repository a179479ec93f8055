import { parseInstant, type Instant } from '../shared/instant.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { isKeyName, parseNote, strictBase64, type Note } from './signed-note.ts';

/** A head of the audit log: how many entries, and the root of their tree. */
export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  /** 64 hex digits. */
  readonly root: string;
  readonly at: Instant;
}

/** The step that asked for a checkpoint. */
export const checkpointReasons = [
  'AWARE',
  'ASSESSED',
  'DECIDED',
  'FILED',
  'INFORMED',
  'CLOSED',
  'EXPORTED',
  'DAILY',
  'REQUESTED',
] as const;
export type CheckpointReason = (typeof checkpointReasons)[number];

export interface Checkpoint extends TreeHead {
  /** The signed note: C2SP tlog-checkpoint. */
  readonly note: string;
  readonly reason: CheckpointReason;
}

const sizeDigits = 16;

/** One checkpoint per size: the id is the size, so signing the same head twice is one checkpoint. */
export function checkpointId(size: number): string {
  return String(size).padStart(sizeDigits, '0');
}

export const checkpoints: CollectionDefinition<Checkpoint> = {
  name: 'checkpoints',
  indexes: [{ name: 'size', equals: () => 'all', order: (checkpoint) => [checkpoint.size] }],
};

/**
 * Origin, size and root as `tlog-checkpoint` has them; one extension line says when, so that a signature
 * also fixes which entries were there at that moment.
 */
export function checkpointText(head: TreeHead): string {
  const root = Buffer.from(head.root, 'hex').toString('base64');
  return `${head.origin}\n${String(head.size)}\n${root}\nat ${head.at}\n`;
}

/** Reads our own checkpoints to the letter; undefined for anything else. Signatures are not checked. */
export function parseCheckpoint(
  note: string,
): { readonly head: TreeHead; readonly note: Note } | undefined {
  const parsed = parseNote(note);
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/=]{44})\nat ([^\n]+)\n$/.exec(
    parsed?.text ?? '',
  );
  if (!parsed || !match) return undefined;
  const [, origin = '', sizeText, rootText = '', atText = ''] = match;
  const size = Number(sizeText);
  const root = strictBase64(rootText);
  const at = parseInstant(atText);
  if (!isKeyName(origin) || !Number.isSafeInteger(size) || root?.length !== 32) return undefined;
  if (at === undefined || at !== atText) return undefined;
  return { head: { origin, size, root: root.toString('hex'), at }, note: parsed };
}
