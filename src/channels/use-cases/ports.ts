import type { Vault } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Collection } from '../../store/collection.ts';
import type { Channel } from '../channel.ts';
import type { Message, MessagePurpose } from '../message.ts';

/** Messages of one owner whose state changed, so that the owner can count again and decide what follows. */
export interface SettledMessages {
  readonly purpose: MessagePurpose;
  readonly incidentId: string;
  readonly ownerId: string;
  readonly batchIds: readonly string[];
}

/**
 * OPEN: may leave. HELD: its owner is stopped; it stays queued. COMPROMISED: its channel is in an
 * attacker's hands; it is cancelled with that code.
 */
export type Gate = 'OPEN' | 'HELD' | 'COMPROMISED';

export interface ChannelPorts {
  readonly messages: Collection<Message>;
  readonly vault: Pick<Vault, 'openText'>;
  readonly now: () => Instant;
  readonly newToken: () => string;
  /**
   * Called after the rows are stored. A kill in between loses the call, so an owner that waits for its
   * messages also counts by itself from time to time.
   */
  readonly settled: (changes: readonly SettledMessages[]) => Promise<void>;
}

export interface DeliveryPorts extends ChannelPorts {
  /** Asked just before each call. */
  readonly gate: (message: Message) => Promise<Gate>;
  /** Resolves when the channel's rate allows one more call. See `createPace`. */
  readonly pace: (channel: Channel) => Promise<void>;
  /** 0 ≤ jitter < 1. */
  readonly jitter: () => number;
}
