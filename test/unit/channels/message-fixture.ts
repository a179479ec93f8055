import type { Channel } from '../../../src/channels/channel.ts';
import { messageId, queuedMessage, type Message } from '../../../src/channels/message.ts';
import { claimed, sendingNow } from '../../../src/channels/send-message.ts';
import type { Sealed } from '../../../src/sealing/vault.ts';
import { addMs, type Instant } from '../../../src/shared/instant.ts';

export const start = '2026-11-21T09:00:00.000Z' as Instant;
export const timeoutMs = 10_000;

export function at(seconds: number): Instant {
  return addMs(start, seconds * 1_000);
}

export const provider: Channel = {
  kind: 'SMS',
  provider: 'twilio',
  reachesOutside: true,
  capabilities: {
    lookup: true,
    receipts: true,
    segments: true,
    ratePerSecondMax: 100,
    concurrencyMax: 4,
    timeoutMs,
  },
  send: () => Promise.reject(new Error('a transition calls nobody')),
  close: () => Promise.resolve(),
};

export function queued(changed: Partial<Message> = {}): Message {
  const fresh = queuedMessage({
    id: messageId({ ownerId: 'c1', addresseeId: 'a1', channelKind: 'SMS', occasion: '1' }),
    incidentId: 'i1',
    partyId: 'p1',
    purpose: 'NOTICE',
    ownerId: 'c1',
    batchId: 'b1',
    addresseeId: 'a1',
    channelKind: 'SMS',
    sealedEnvelope: 'v1.sealed' as Sealed,
    lookupTag: 'tag',
    drill: false,
    notBefore: start,
    queuedAt: start,
  });
  return { ...fresh, ...changed } as Message;
}

export function claimedAt(seconds: number, token = 't1', message = queued()): Message {
  const result = claimed(message, { token, now: at(seconds), timeoutMs });
  if (!result) throw new Error('not to be claimed');
  return result;
}

export function sendingAt(seconds: number, token = 't1', message = queued()): Message {
  const taken = claimedAt(seconds, token, message);
  const result = sendingNow(taken, { token, now: at(seconds), channel: provider });
  if (typeof result === 'string') throw new Error(result);
  return result;
}
