import type { Actor } from '../../identity/actor.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Collection } from '../../store/collection.ts';
import {
  checkpointId,
  checkpointText,
  type Checkpoint,
  type CheckpointReason,
  type TreeHead,
} from '../checkpoint.ts';
import { entryId, type AuditEntry } from '../entry.ts';
import { rootOf } from '../merkle-tree.ts';
import { writeNote } from '../signed-note.ts';
import { AuditLogBroken, type CheckpointPorts } from './ports.ts';
import { readHead } from './read-head.ts';

/**
 * Signs the head of the log; the head that is signed already is answered as it is. Never signs a log that
 * does not continue the newest checkpoint: it would make a rewriting look right.
 */
export async function signCheckpoint(
  ports: CheckpointPorts,
  by: Actor,
  reason: CheckpointReason,
): Promise<Outcome<Checkpoint>> {
  if (by.kind !== 'SYSTEM') {
    const authorised = ports.authorise(by, 'signCheckpoint');
    if (!authorised.ok) return authorised;
  }
  const newest = await newestCheckpoint(ports.checkpoints);
  const { range, recordedAt } = await readHead(ports.auditEntries);
  if (newest) await requireContinuation(ports.auditEntries, newest, range.size);
  const id = checkpointId(range.size);
  if (newest?.size === range.size) return accept(newest);

  const now = ports.changes.now();
  const head: TreeHead = {
    origin: ports.signer.key.name,
    size: range.size,
    root: rootOf(range.peaks),
    at: recordedAt !== null && recordedAt > now ? recordedAt : now,
  };
  const text = checkpointText(head);
  const signature = await ports.signer.sign(Buffer.from(text, 'utf8'));
  const value: Checkpoint = { ...head, note: writeNote(text, ports.signer.key, signature), reason };
  const event = {
    type: 'CHECKPOINT_SIGNED',
    subject: { kind: 'CHECKPOINT', id },
    data: { size: head.size, root: head.root, reason },
  };
  const saved = await ports.changes.insert(ports.checkpoints, id, { value, events: [event] }, by);
  if (saved.ok) return accept(saved.value.value);
  const other = await ports.checkpoints.get(id);
  return other ? accept(other.value) : saved;
}

export async function newestCheckpoint(
  checkpoints: Collection<Checkpoint>,
): Promise<Checkpoint | undefined> {
  const { items } = await checkpoints.page({
    index: 'size',
    equals: 'all',
    direction: 'descending',
    limit: 1,
  });
  return items[0]?.value;
}

async function requireContinuation(
  auditEntries: Collection<AuditEntry>,
  checkpoint: Checkpoint,
  size: number,
): Promise<void> {
  if (checkpoint.size === 0) return;
  const last = await auditEntries.get(entryId(checkpoint.size - 1));
  if (size < checkpoint.size || last === undefined) {
    throw new AuditLogBroken(
      `the log has ${String(size)} entries, its newest checkpoint has ${String(checkpoint.size)}`,
    );
  }
  if (rootOf(last.value.peaks) !== checkpoint.root) {
    throw new AuditLogBroken(
      `entry ${String(checkpoint.size - 1)} does not have the root that its checkpoint has`,
    );
  }
}
