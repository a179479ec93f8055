import type { SensitiveRead } from '../../audit-log/access-record.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Vault } from '../../sealing/vault.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Blobs, Collection } from '../../store/collection.ts';
import type { EvidenceItem } from '../evidence-item.ts';

export type EvidenceAct =
  'collectEvidence' | 'recordCustody' | 'readEvidence' | 'evidence' | 'verifyEvidence';

export interface EvidencePorts {
  readonly changes: Changes;
  readonly evidenceItems: Collection<EvidenceItem>;
  readonly blobs: Blobs;
  readonly vault: Vault;
  /** `saltBytes` random bytes: the salt of a commitment. */
  readonly newSalt: () => Uint8Array;
  /** Media type that the first `sniffedBytesMax` bytes show, or null; never what the sender says. */
  readonly detectMediaType: (head: Uint8Array) => Promise<string | null>;
  /** Whether the actor may do this in this incident; refuses alike what does not exist. */
  readonly authorise: (
    actor: Actor,
    act: EvidenceAct,
    incidentId: string,
  ) => Promise<Outcome<unknown>>;
  /** Whether the actor reads counsel's lane of this incident. */
  readonly readsLane: (actor: Actor, incidentId: string) => Promise<boolean>;
  /** Resolves once the record of the read is durable (rule 9). */
  readonly recordAccess: (actor: Actor, read: SensitiveRead) => Promise<void>;
}
