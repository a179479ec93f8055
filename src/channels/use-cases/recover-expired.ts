import { addMs, type Instant } from '../../shared/instant.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Channel } from '../channel.ts';
import { leasedKey, providerRefKey } from '../messages.ts';
import { leaseTokenOf, type ChannelKind, type Envelope, type Message } from '../message.ts';
import { resting } from '../send-message.ts';
import {
  becameUnknown,
  claimExpired,
  clockSkewMs,
  findingOf,
  settledByLookup,
  takenOver,
  type Finding,
} from '../settle-message.ts';
import { createRecorder, type Became, type Recorder } from './create-recorder.ts';
import type { ChannelPorts } from './ports.ts';
import { readEnvelope } from './read-envelope.ts';
import { settledOf } from './save-changes.ts';

/** Rows taken over at once for asking the provider; each may take several calls. */
export const lookupCountMax = 20;

export interface Recovery {
  /** Claimed rows that are queued again. */
  readonly requeued: number;
  /** What rows found `sending` became. */
  readonly became: Became;
  /** More may be waiting: call again. */
  readonly more: boolean;
}

/**
 * Takes up what dead workers left. `claimed`: nobody was called, so queued again. `sending`: the
 * provider is asked where it can be asked; elsewhere, and where its answer fits several rows, the row
 * becomes `unknown`. When the provider cannot be reached the row stays as it is and is asked again.
 */
export const recoverExpired =
  (ports: ChannelPorts) =>
  async (kind: ChannelKind, channels: readonly Channel[]): Promise<Recovery> => {
    const requeued = await requeueClaimed(ports, kind);
    const taken = await takeOver(ports, kind);
    const recorder = createRecorder(ports);
    const faults: unknown[] = [];
    for (const row of taken) {
      try {
        await settle(ports, { row, channels, recorder });
      } catch (fault) {
        faults.push(fault);
      }
    }
    const became = await recorder.finish();
    if (faults.length > 0) throw new AggregateError(faults, 'some messages could not be looked up');
    const more = requeued === pageItemsMax || taken.length === lookupCountMax;
    return { requeued, became, more };
  };

async function requeueClaimed(ports: ChannelPorts, kind: ChannelKind): Promise<number> {
  const now = ports.now();
  const rows = await ports.messages.claimMany({
    index: 'leased',
    equals: leasedKey(kind, 'claimed'),
    below: [addMs(now, 1)],
    limit: pageItemsMax,
    claim: (message) => claimExpired(message, now),
    changeId: ports.newToken(),
  });
  if (rows.length > 0) await ports.settled(settledOf(rows.map((row) => row.value)));
  return rows.length;
}

async function takeOver(
  ports: ChannelPorts,
  kind: ChannelKind,
): Promise<readonly Stored<Message>[]> {
  const now = ports.now();
  const token = ports.newToken();
  return ports.messages.claimMany({
    index: 'leased',
    equals: leasedKey(kind, 'sending'),
    below: [addMs(now, 1)],
    limit: lookupCountMax,
    claim: (message) => takenOver(message, { token, now }),
    changeId: token,
  });
}

interface Task {
  readonly row: Stored<Message>;
  readonly channels: readonly Channel[];
  readonly recorder: Recorder;
}

/** Each row is stored before the next is asked about, so that no reference is found free twice. */
async function settle(ports: ChannelPorts, { row, channels, recorder }: Task): Promise<void> {
  const channel = channels.find((candidate) => candidate.provider === row.value.provider);
  if (channel && !channel.reachesOutside) {
    recorder.record(row, (message) =>
      message.state === 'sending'
        ? { ...resting(message), state: 'queued', notBefore: ports.now() }
        : undefined,
    );
    return;
  }
  const ask = channel?.lookup?.bind(channel);
  if (!channel || !ask || row.value.sendingAt === null) {
    recorder.record(row, becameUnknown);
    return;
  }
  const envelope = await readEnvelope(ports.vault, row.value);
  const window = windowOf(row.value.sendingAt, channel);
  const looked = await ask(envelope, window);
  const rivals = await rivalsOf(ports, row, envelope);
  const attributed = await attributedTo(ports, {
    provider: channel.provider,
    refs: looked.found.map((match) => match.providerRef),
    besides: row.id,
  });
  const finding = findingOf(row.id, looked, { attributed, rivals });
  recorder.record(row, (message) => decided(message, row, { finding, now: ports.now() }));
  await recorder.finish();
}

function decided(
  message: Message,
  row: Stored<Message>,
  { finding, now }: { finding: Finding; now: Instant },
): Message | undefined {
  return settledByLookup(message, { token: leaseTokenOf(row.value), finding, now });
}

function windowOf(sendingAt: Instant, channel: Channel): { from: Instant; until: Instant } {
  return {
    from: addMs(sendingAt, -clockSkewMs),
    until: addMs(sendingAt, channel.capabilities.timeoutMs + clockSkewMs),
  };
}

/**
 * Rows to the same address with the same text that do not know their reference. Read before the
 * attributed references: a row that learns its reference in between then counts on both sides, which
 * makes the finding ambiguous and never wrong.
 */
async function rivalsOf(
  ports: ChannelPorts,
  row: Stored<Message>,
  envelope: Envelope,
): Promise<readonly string[]> {
  const page = await ports.messages.page({
    index: 'unresolved',
    equals: row.value.lookupTag,
    limit: pageItemsMax,
  });
  const rivals: string[] = [row.id];
  for (const other of page.items) {
    if (other.id === row.id || other.value.provider !== row.value.provider) continue;
    const theirs = await readEnvelope(ports.vault, other.value);
    if (isSameText(theirs, envelope)) rivals.push(other.id);
  }
  return rivals;
}

function isSameText(one: Envelope, other: Envelope): boolean {
  return one.to === other.to && one.text === other.text;
}

async function attributedTo(
  ports: ChannelPorts,
  { provider, refs, besides }: { provider: string; refs: readonly string[]; besides: string },
): Promise<ReadonlySet<string>> {
  const attributed = new Set<string>();
  for (const ref of refs) {
    const page = await ports.messages.page({
      index: 'by-provider-ref',
      equals: providerRefKey(provider, ref),
      limit: 2,
    });
    if (page.items.some((stored) => stored.id !== besides)) attributed.add(ref);
  }
  return attributed;
}
