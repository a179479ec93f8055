import type { SensitiveRead } from '../../audit-log/access-record.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Refusal } from '../../shared/outcome.ts';
import type { Collection } from '../../store/collection.ts';
import type { Dialogue } from '../dialogue.ts';
import type { IncidentPorts } from './ports.ts';

/** From where somebody asks, for counting only; `userId` is null for who is not signed in. */
export interface IntakeCaller {
  readonly address: string;
  readonly userId: string | null;
}

/** Refusals name the limit and how long to wait. Counted before anything is looked up. */
export interface IntakeLimits {
  /** Counts a report; null: go on. */
  reportRefused(from: IntakeCaller): Promise<Refusal | null>;
  /** Counts a try of a receipt number, whichever; null: go on. */
  tryRefused(from: IntakeCaller, receiptTag: string): Promise<Refusal | null>;
  /** Takes the try back from what counts wrong ones. */
  triedWell(from: IntakeCaller): Promise<void>;
}

export interface IntakePorts extends IncidentPorts {
  readonly dialogues: Collection<Dialogue>;
  readonly intakeLimits: IntakeLimits;
  /**
   * A new receipt number. With a seed: the same for the same seed, and nobody without the master key and
   * the seed can tell which.
   */
  readonly newReceipt: (seed: string | null) => string;
  /** Keyed digest of the bare receipt number: the id of its dialogue. */
  readonly receiptTag: (plain: string) => string;
  /** Rule 9: resolves when the record is durable. */
  readonly recordAccess: (actor: Actor, read: SensitiveRead) => Promise<void>;
}
