import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { AccessRecord } from '../access-record.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { AuditEntry } from '../entry.ts';
import type { Signer } from '../signer.ts';

export interface AppendPorts {
  readonly auditEntries: Collection<AuditEntry>;
  readonly now: () => Instant;
}

export interface CheckpointPorts {
  readonly auditEntries: Collection<AuditEntry>;
  readonly checkpoints: Collection<Checkpoint>;
  readonly changes: Changes;
  readonly signer: Signer;
  readonly authorise: (actor: Actor, act: 'signCheckpoint') => Outcome<void>;
}

export interface AccessPorts {
  readonly accessRecords: Collection<AccessRecord>;
  readonly changes: Changes;
}

/** The log contradicts itself: nothing may be appended or signed until a person has looked. */
export class AuditLogBroken extends Error {
  override readonly name = 'AuditLogBroken';
}
