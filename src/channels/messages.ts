import type { CollectionDefinition } from '../store/collection.ts';
import type { ChannelKind, Message, MessagePurpose, MessageState } from './message.ts';

/**
 * A queue of its own for each channel and urgency, so that an alarm never waits behind ten thousand
 * notices, and for drills, so that a channel that reaches people never even sees one (rule 12).
 */
export interface Lane {
  readonly channelKind: ChannelKind;
  readonly urgency: 'URGENT' | 'BULK';
  readonly drill: boolean;
}

/** What nobody's clock waits for. */
const patient: ReadonlySet<MessagePurpose> = new Set<MessagePurpose>(['NOTICE', 'REPORT']);

export function laneOf(message: Pick<Message, 'channelKind' | 'purpose' | 'drill'>): Lane {
  return {
    channelKind: message.channelKind,
    urgency: patient.has(message.purpose) ? 'BULK' : 'URGENT',
    drill: message.drill,
  };
}

export function laneKey(lane: Lane): string {
  return `${lane.channelKind}|${lane.urgency}|${lane.drill ? 'DRILL' : 'REAL'}`;
}

export function batchStateKey(batchId: string, state: MessageState): string {
  return `${batchId}|${state}`;
}

export function ownerStateKey(ownerId: string, state: MessageState): string {
  return `${ownerId}|${state}`;
}

export function ownerAddresseeKey(ownerId: string, addresseeId: string): string {
  return `${ownerId}|${addresseeId}`;
}

export function providerRefKey(provider: string, providerRef: string): string {
  return `${provider}|${providerRef}`;
}

export function leasedKey(kind: ChannelKind, state: 'claimed' | 'sending'): string {
  return `${kind}|${state}`;
}

/** Rows carry no outbox: each batch (at most 1,000 rows) is one event of its owner. */
export const messages: CollectionDefinition<Message> = {
  name: 'messages',
  indexes: [
    {
      name: 'due',
      equals: (message) => (message.state === 'queued' ? laneKey(laneOf(message)) : undefined),
      order: (message) => [message.notBefore],
    },
    {
      name: 'leased',
      equals: (message) =>
        message.lease === null ? undefined : leasedKey(message.channelKind, message.state),
      order: (message) => [message.lease?.successorFrom ?? message.notBefore],
    },
    {
      name: 'by-batch-state',
      equals: (message) => batchStateKey(message.batchId, message.state),
      order: (message) => [message.addresseeId],
    },
    {
      name: 'by-owner-state',
      equals: (message) => ownerStateKey(message.ownerId, message.state),
      order: (message) => [message.queuedAt, message.addresseeId],
    },
    {
      name: 'by-owner-addressee',
      equals: (message) => ownerAddresseeKey(message.ownerId, message.addresseeId),
      order: (message) => [message.queuedAt],
    },
    {
      name: 'by-provider-ref',
      equals: (message) =>
        message.provider === null || message.providerRef === null
          ? undefined
          : providerRefKey(message.provider, message.providerRef),
      order: () => [],
    },
    {
      /** Rows whose truth lies with the provider: rivals when a look-up finds a message. */
      name: 'unresolved',
      equals: (message) =>
        message.state === 'sending' || message.state === 'unknown' ? message.lookupTag : undefined,
      order: () => [],
    },
  ],
};
