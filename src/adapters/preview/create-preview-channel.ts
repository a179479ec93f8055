import type { Channel } from '../../channels/channel.ts';
import type { ChannelKind } from '../../channels/message.ts';

/**
 * Where no provider is configured, and for every drill. Nothing leaves: the row keeps its sealed
 * envelope, is called `previewed`, and `readPreviews` shows what would have been sent.
 */
export function createPreviewChannel(kind: ChannelKind): Channel {
  return {
    kind,
    provider: 'preview',
    reachesOutside: false,
    capabilities: {
      lookup: false,
      receipts: false,
      segments: kind === 'SMS',
      ratePerSecondMax: 10_000,
      concurrencyMax: 16,
      timeoutMs: 1_000,
    },
    send: () => Promise.resolve({ kind: 'previewed' }),
    close: () => Promise.resolve(),
  };
}
