import { pageItemsMax } from '../../store/collection.ts';
import type { Channel } from '../channel.ts';
import { leasedKey } from '../messages.ts';
import { channelKinds } from '../message.ts';
import { leaseVoided } from '../settle-message.ts';
import type { ChannelPorts } from './ports.ts';
import { settledOf } from './save-changes.ts';

/**
 * Only for a store that one process holds, before any worker starts: every lease in it is of a
 * process that is gone. Answers how many rows it touched.
 */
export const voidLeases =
  (ports: ChannelPorts) =>
  async (channels: readonly Channel[]): Promise<number> => {
    let count = 0;
    for (const kind of channelKinds) {
      for (const state of ['claimed', 'sending'] as const) {
        for (;;) {
          const voided = await voidSome(ports, { key: leasedKey(kind, state), channels });
          count += voided;
          if (voided === 0) break;
        }
      }
    }
    return count;
  };

async function voidSome(
  ports: ChannelPorts,
  { key, channels }: { key: string; channels: readonly Channel[] },
): Promise<number> {
  const now = ports.now();
  const rows = await ports.messages.claimMany({
    index: 'leased',
    equals: key,
    limit: pageItemsMax,
    claim: (message) => {
      const channel = channels.find((candidate) => candidate.provider === message.provider);
      const lookup =
        channel !== undefined && (channel.capabilities.lookup || !channel.reachesOutside);
      return leaseVoided(message, { now, lookup, timeoutMs: channel?.capabilities.timeoutMs ?? 0 });
    },
    changeId: ports.newToken(),
  });
  if (rows.length > 0) await ports.settled(settledOf(rows.map((row) => row.value)));
  return rows.length;
}
