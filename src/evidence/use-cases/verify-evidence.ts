import type { Actor } from '../../identity/actor.ts';
import { KeyDestroyedError, SealBrokenError } from '../../sealing/vault.ts';
import { createByteDigest } from '../../shared/byte-digest.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { destroyedRefusal, type EvidenceItem } from '../evidence-item.ts';
import { recordVerification } from '../record-custody.ts';
import { openItem } from './open-item.ts';
import type { EvidencePorts } from './ports.ts';
import { openBytes } from './read-evidence.ts';

/** Hashes the stored bytes again; whatever comes out is recorded. */
export async function verifyEvidence(
  ports: EvidencePorts,
  actor: Actor,
  evidenceId: string,
): Promise<Outcome<Stored<EvidenceItem>>> {
  const opened = await openItem(ports, actor, 'verifyEvidence', evidenceId);
  if (!opened.ok) return opened;
  const item = opened.value.value;
  if (item.state === 'DESTROYED') return refuse(destroyedRefusal);
  const digest = await digestOf(ports, item);
  if (digest === 'ERASED') return refuse({ code: 'EVIDENCE_ERASED', field: 'evidenceId' });
  const verified = {
    id: evidenceId,
    matched: digest === item.sha256,
    by: actor.id,
    now: ports.changes.now(),
  };
  return await ports.changes.apply(
    ports.evidenceItems,
    evidenceId,
    (current) => recordVerification(current, verified),
    actor,
  );
}

/** DAMAGED: the stored bytes are gone or no longer open. */
async function digestOf(ports: EvidencePorts, item: EvidenceItem): Promise<string> {
  const digest = createByteDigest();
  try {
    for await (const chunk of openBytes(ports, item)) digest.add(chunk);
  } catch (error) {
    if (error instanceof KeyDestroyedError) return 'ERASED';
    if (error instanceof SealBrokenError) return 'DAMAGED';
    throw error;
  }
  return digest.result().sha256;
}
