import { KeyDestroyedError, SealBrokenError } from '../../sealing/vault.ts';
import { addMs } from '../../shared/instant.ts';
import type { Stored } from '../../store/collection.ts';
import type { Channel, SendResult } from '../channel.ts';
import { EnvelopeBrokenError } from '../envelope.ts';
import { laneKey, type Lane } from '../messages.ts';
import { leaseTokenOf, type Envelope, type Message } from '../message.ts';
import {
  answered,
  cancelled,
  claimed,
  failed,
  holdMs,
  released,
  sendingNow,
} from '../send-message.ts';
import { createRecorder, type Became, type Recorder } from './create-recorder.ts';
import type { DeliveryPorts } from './ports.ts';
import { readEnvelope } from './read-envelope.ts';

/** Claimed at once, at most; less for a slow channel, so that the last one's lease still holds. */
export const claimCountMax = 200;
export const claimSecondsMax = 10;

export interface Delivery {
  readonly claimed: number;
  /** What the claimed rows became, as stored. */
  readonly became: Became;
  /** More may be due at once: call again. */
  readonly more: boolean;
}

/**
 * Takes what is due in one lane and makes the calls. Any number of workers and instances may run it
 * at once. A kill at any instruction loses nothing: rows stay `claimed` (no call yet) or `sending`.
 * A fault of one row never stops the others; it is thrown when all are through.
 */
export const deliverDue =
  (ports: DeliveryPorts) =>
  async (channel: Channel, lane: Lane): Promise<Delivery> => {
    if (lane.drill && channel.reachesOutside) {
      throw new Error(`drills must not come near ${channel.provider}`);
    }
    const limit = claimLimit(channel);
    const rows = await claimDue(ports, { channel, lane, limit });
    const recorder = createRecorder(ports);
    const waiting = [...rows];
    const faults: unknown[] = [];
    const work = async (): Promise<void> => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        try {
          await deliverOne(ports, { channel, row, recorder });
        } catch (fault) {
          faults.push(fault);
        }
      }
    };
    const workers = Math.min(channel.capabilities.concurrencyMax, rows.length);
    await Promise.all(Array.from({ length: workers }, work));
    const became = await recorder.finish();
    if (faults.length > 0) throw new AggregateError(faults, 'some messages could not be worked on');
    return { claimed: rows.length, became, more: rows.length === limit };
  };

function claimLimit(channel: Channel): number {
  const paced = Math.floor(channel.capabilities.ratePerSecondMax * claimSecondsMax);
  return Math.max(1, Math.min(claimCountMax, paced));
}

async function claimDue(
  ports: DeliveryPorts,
  { channel, lane, limit }: { channel: Channel; lane: Lane; limit: number },
): Promise<readonly Stored<Message>[]> {
  const now = ports.now();
  const token = ports.newToken();
  const { timeoutMs } = channel.capabilities;
  return ports.messages.claimMany({
    index: 'due',
    equals: laneKey(lane),
    below: [addMs(now, 1)],
    limit,
    claim: (message) => claimed(message, { token, now, timeoutMs }),
    changeId: token,
  });
}

interface Task {
  readonly channel: Channel;
  readonly row: Stored<Message>;
  readonly recorder: Recorder;
}

async function deliverOne(ports: DeliveryPorts, { channel, row, recorder }: Task): Promise<void> {
  await ports.pace(channel);
  const gate = await ports.gate(row.value);
  if (gate !== 'OPEN') {
    recorder.record(row, (message) =>
      gate === 'HELD'
        ? released(message, addMs(ports.now(), holdMs))
        : cancelled(message, 'CHANNEL_COMPROMISED', ports.now()),
    );
    return;
  }
  const envelope = await openEnvelope(ports, row);
  if (typeof envelope === 'string') {
    const failure = { code: envelope, permanent: true, detail: null };
    recorder.record(row, (message) =>
      message.state === 'claimed'
        ? failed(message, failure, { now: ports.now(), by: 'ANSWER' })
        : undefined,
    );
    return;
  }
  const sending = await storeSending(ports, { channel, row, recorder });
  if (!sending) return;
  const result = await call(ports, { channel, row: sending, envelope });
  const { lookup, timeoutMs } = channel.capabilities;
  const answer = { result, now: ports.now(), jitter: ports.jitter(), lookup, timeoutMs };
  const callToken = leaseTokenOf(sending.value);
  recorder.record(sending, (message) => answered(message, { ...answer, callToken }));
}

/** Rule 8: the intent stands in the store before the provider is called. */
async function storeSending(
  ports: DeliveryPorts,
  { channel, row, recorder }: Task,
): Promise<Stored<Message> | undefined> {
  const token = leaseTokenOf(row.value);
  const value = sendingNow(row.value, { token, now: ports.now(), channel });
  if (value === 'NOT_CLAIMED') return undefined;
  if (value === 'LEASE_TOO_SHORT') {
    recorder.record(row, (message) => released(message, message.notBefore));
    return undefined;
  }
  const result = await ports.messages.replace({ ...row, value, changeId: ports.newToken() });
  return result === 'replaced' ? { ...row, value, version: row.version + 1 } : undefined;
}

/** The store may have taken its time: the lease must still outlast the call. */
async function call(
  ports: DeliveryPorts,
  { channel, row, envelope }: { channel: Channel; row: Stored<Message>; envelope: Envelope },
): Promise<SendResult> {
  const until = row.value.lease?.until ?? ports.now();
  if (addMs(ports.now(), channel.capabilities.timeoutMs) > until) {
    return { kind: 'deferred', code: 'LEASE_OVER', detail: null, retryAfterMs: null };
  }
  return channel.send(envelope, row.id);
}

async function openEnvelope(
  ports: DeliveryPorts,
  row: Stored<Message>,
): Promise<Envelope | 'KEY_DESTROYED' | 'ENVELOPE_BROKEN'> {
  try {
    return await readEnvelope(ports.vault, row.value);
  } catch (fault) {
    if (fault instanceof KeyDestroyedError) return 'KEY_DESTROYED';
    if (fault instanceof SealBrokenError || fault instanceof EnvelopeBrokenError) {
      return 'ENVELOPE_BROKEN';
    }
    throw fault;
  }
}
