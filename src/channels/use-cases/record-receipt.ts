import type { Stored } from '../../store/collection.ts';
import type { Receipt } from '../channel.ts';
import { providerRefKey } from '../messages.ts';
import type { Message } from '../message.ts';
import { receiptRecorded } from '../settle-message.ts';
import type { ChannelPorts } from './ports.ts';
import { saveChanges, settledOf } from './save-changes.ts';

export type ReceiptResult = 'RECORDED' | 'NOTHING_NEW' | 'NO_SUCH_MESSAGE';

/**
 * The door has checked the provider's signature: that is the authority. Safe to repeat, in any order,
 * and before the answer of the call is stored: the receipt then carries our own id.
 */
export const recordReceipt =
  (ports: ChannelPorts) =>
  async (receipt: Receipt): Promise<ReceiptResult> => {
    const stored = await messageOf(ports, receipt);
    if (!stored) return 'NO_SUCH_MESSAGE';
    const saved = await saveChanges(ports, [
      { stored, decide: (message) => receiptRecorded(message, receipt, ports.now()) },
    ]);
    if (saved.length === 0) return 'NOTHING_NEW';
    await ports.settled(settledOf(saved.map((row) => row.value)));
    return 'RECORDED';
  };

async function messageOf(
  ports: ChannelPorts,
  receipt: Receipt,
): Promise<Stored<Message> | undefined> {
  if (receipt.messageId !== null) return ports.messages.get(receipt.messageId);
  const page = await ports.messages.page({
    index: 'by-provider-ref',
    equals: providerRefKey(receipt.provider, receipt.providerRef),
    limit: 1,
  });
  return page.items[0];
}
