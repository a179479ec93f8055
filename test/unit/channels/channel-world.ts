import { randomBytes, randomUUID } from 'node:crypto';
import { createVault } from '../../../src/adapters/system/create-vault.ts';
import { vaultKeys } from '../../../src/adapters/system/vault-keys.ts';
import type { Channel } from '../../../src/channels/channel.ts';
import { messages as definition, laneOf, type Lane } from '../../../src/channels/messages.ts';
import {
  envelopeContext,
  messageId,
  queuedMessage,
  type Envelope,
  type Message,
  type MessagePurpose,
  type MessageState,
} from '../../../src/channels/message.ts';
import { deliverDue, type Delivery } from '../../../src/channels/use-cases/deliver-due.ts';
import type {
  DeliveryPorts,
  Gate,
  SettledMessages,
} from '../../../src/channels/use-cases/ports.ts';
import { recoverExpired, type Recovery } from '../../../src/channels/use-cases/recover-expired.ts';
import type { Vault } from '../../../src/sealing/vault.ts';
import { addMs, type Instant } from '../../../src/shared/instant.ts';
import { createChanges, type Changes } from '../../../src/store/changes.ts';
import type { Collection, Store } from '../../../src/store/collection.ts';
import { openTestStore } from '../../support/stores.ts';

/** A store, a vault, a clock that the test moves, and everything that sends. */
export interface ChannelWorld {
  readonly store: Store;
  readonly messages: Collection<Message>;
  readonly vault: Vault;
  readonly changes: Changes;
  readonly ports: DeliveryPorts;
  readonly settled: SettledMessages[];
  gate: (message: Message) => Gate;
  now(): Instant;
  pass(ms: number): void;
  queue(input: QueueInput): Promise<string>;
  queueMany(inputs: readonly QueueInput[]): Promise<readonly string[]>;
  deliver(channel: Channel, lane?: Partial<Lane>, ports?: DeliveryPorts): Promise<Delivery>;
  recover(channels: readonly Channel[], ports?: DeliveryPorts): Promise<Recovery>;
  get(id: string): Promise<Message>;
  states(ids: readonly string[]): Promise<Readonly<Partial<Record<MessageState, number>>>>;
  close(): Promise<void>;
}

export interface QueueInput {
  readonly envelope: Envelope;
  readonly addresseeId: string;
  readonly ownerId?: string;
  readonly batchId?: string;
  readonly incidentId?: string;
  readonly purpose?: MessagePurpose;
  readonly drill?: boolean;
  readonly inMs?: number;
}

export async function openChannelWorld(): Promise<ChannelWorld> {
  const store = await openTestStore();
  const messages = store.collection(definition);
  let instant = '2026-11-21T09:00:00.000Z' as Instant;
  const now = (): Instant => instant;
  const changes = createChanges({
    now,
    newId: randomUUID,
    wake: () => undefined,
    recorded: () => Promise.resolve(false),
  });
  const vault = createVault({
    changes,
    keys: store.collection(vaultKeys),
    masterKey: randomBytes(32),
  });
  const settled: SettledMessages[] = [];
  const ports: DeliveryPorts = {
    messages,
    vault,
    now,
    newToken: randomUUID,
    jitter: () => 0.5,
    pace: () => Promise.resolve(),
    gate: (message) => Promise.resolve(world.gate(message)),
    settled: (given) => {
      settled.push(...given);
      return Promise.resolve();
    },
  };
  const sealedRow = async (input: QueueInput): Promise<{ id: string; value: Message }> => {
    const { envelope, addresseeId } = input;
    const ownerId = input.ownerId ?? 'campaign';
    const id = messageId({ ownerId, addresseeId, channelKind: envelope.kind, occasion: '1' });
    const scope = { incidentId: input.incidentId ?? 'incident', partyId: 'party' };
    const value = queuedMessage({
      ...scope,
      id,
      purpose: input.purpose ?? 'NOTICE',
      ownerId,
      batchId: input.batchId ?? `${ownerId}-1`,
      addresseeId,
      channelKind: envelope.kind,
      sealedEnvelope: await vault.seal(scope, JSON.stringify(envelope), envelopeContext(id)),
      lookupTag: await vault.lookupTag(scope, envelope.to),
      drill: input.drill ?? false,
      notBefore: addMs(instant, input.inMs ?? 0),
      queuedAt: instant,
    });
    return { id, value };
  };

  const world: ChannelWorld = {
    store,
    messages,
    vault,
    changes,
    ports,
    settled,
    gate: () => 'OPEN',
    now,
    pass: (ms) => void (instant = addMs(instant, ms)),
    async queue(input) {
      const [id] = await world.queueMany([input]);
      return id!;
    },
    async queueMany(inputs) {
      const rows = await Promise.all(inputs.map(sealedRow));
      await messages.insertMany(rows);
      return rows.map((row) => row.id);
    },
    deliver: (channel, lane, given = ports) =>
      deliverDue(given)(channel, {
        ...laneOf({ channelKind: channel.kind, purpose: 'NOTICE', drill: false }),
        ...lane,
      }),
    recover: (channels, given = ports) => recoverExpired(given)(channels[0]!.kind, channels),
    async get(id) {
      const stored = await messages.get(id);
      if (!stored) throw new Error(`no message ${id}`);
      return stored.value;
    },
    async states(ids) {
      const tally: Partial<Record<MessageState, number>> = {};
      for (const stored of await messages.getMany(ids)) {
        if (stored) tally[stored.value.state] = (tally[stored.value.state] ?? 0) + 1;
      }
      return tally;
    },
    close: () => store.close(),
  };
  return world;
}
