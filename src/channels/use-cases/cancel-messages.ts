import { pageItemsMax } from '../../store/collection.ts';
import { ownerAddresseeKey, ownerStateKey } from '../messages.ts';
import { cancelled } from '../send-message.ts';
import type { ChannelPorts } from './ports.ts';
import { settledOf } from './save-changes.ts';

export interface Cancellation {
  readonly ownerId: string;
  /** Only these addressees; null for all. */
  readonly addresseeIds: readonly string[] | null;
  /** `TAKEN_BY_SOMEONE`, `CAMPAIGN_CANCELLED`: stands on each row. */
  readonly code: string;
}

/**
 * Takes back what no provider has been called for, and answers how many. The owner's own decision is
 * authorised and recorded before. Safe to repeat; a message that is being sent stays as it is.
 */
export const cancelMessages =
  (ports: Omit<ChannelPorts, 'vault'>) =>
  async ({ ownerId, addresseeIds, code }: Cancellation): Promise<number> => {
    const keys =
      addresseeIds === null
        ? (['queued', 'claimed'] as const).map((state) => ({
            index: 'by-owner-state',
            equals: ownerStateKey(ownerId, state),
          }))
        : addresseeIds.map((addresseeId) => ({
            index: 'by-owner-addressee',
            equals: ownerAddresseeKey(ownerId, addresseeId),
          }));
    let count = 0;
    for (const key of keys) count += await cancelUnder(ports, key, code);
    return count;
  };

async function cancelUnder(
  ports: Omit<ChannelPorts, 'vault'>,
  key: { readonly index: string; readonly equals: string },
  code: string,
): Promise<number> {
  let count = 0;
  for (;;) {
    const now = ports.now();
    const rows = await ports.messages.claimMany({
      ...key,
      limit: pageItemsMax,
      claim: (message) => cancelled(message, code, now),
      changeId: ports.newToken(),
    });
    if (rows.length === 0) return count;
    count += rows.length;
    await ports.settled(settledOf(rows.map((row) => row.value)));
  }
}
