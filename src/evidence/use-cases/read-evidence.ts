import type { Actor } from '../../identity/actor.ts';
import { KeyDestroyedError, SealBrokenError } from '../../sealing/vault.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { destroyedRefusal, type EvidenceDetails, type EvidenceItem } from '../evidence-item.ts';
import { openItem } from './open-item.ts';
import type { EvidencePorts } from './ports.ts';
import { bytesContext, openDetails } from './sealed-details.ts';

export interface EvidenceBytes {
  readonly id: string;
  readonly item: EvidenceItem;
  readonly details: EvidenceDetails;
  /** As they came in; throws `SealBrokenError` where a stored byte differs or is gone. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Rule 9: who reads is on record before the first byte is answered. */
export async function readEvidence(
  ports: EvidencePorts,
  actor: Actor,
  evidenceId: string,
): Promise<Outcome<EvidenceBytes>> {
  const opened = await openItem(ports, actor, 'readEvidence', evidenceId);
  if (!opened.ok) return opened;
  const item = opened.value.value;
  if (item.state === 'DESTROYED') return refuse(destroyedRefusal);
  const details = await openDetails<EvidenceDetails>(ports, item.details).catch(
    (error: unknown) => {
      if (error instanceof KeyDestroyedError) return undefined;
      throw error;
    },
  );
  if (!details) return refuse({ code: 'EVIDENCE_ERASED', field: 'evidenceId' });
  await ports.recordAccess(actor, {
    kind: 'EVIDENCE',
    id: evidenceId,
    incidentId: item.incidentId,
    partyId: item.partyId,
    count: 1,
  });
  return accept({ id: evidenceId, item, details, bytes: openBytes(ports, item) });
}

/** The bytes of an item that is HELD, opened when the first is asked for. */
export async function* openBytes(
  ports: Pick<EvidencePorts, 'blobs' | 'vault'>,
  item: EvidenceItem,
): AsyncGenerator<Uint8Array> {
  const { blobId, incidentId, partyId } = item;
  const sealed = await ports.blobs.read(blobId);
  if (!sealed) throw new SealBrokenError(`the bytes of blob ${blobId} are gone`);
  yield* ports.vault.openStream({ incidentId, partyId }, sealed, bytesContext(blobId));
}
