import type { Instant } from '../shared/instant.ts';
import type { ChannelKind, Envelope } from './message.ts';

/**
 * A way out to one provider. The rules of sending (leases, retries, rates) are the callers'; a channel
 * makes one call and says what came of it, judged by stage and code and never by an error's text.
 *
 * `send` never throws for anything a provider or a network does. It settles within
 * `capabilities.timeoutMs`. It may be called twice for one message only when the caller knows that the
 * first call handed nothing over.
 */
export interface Channel {
  readonly kind: ChannelKind;
  /** `smtp`, `twilio`, `preview`: stands in the record of each message. */
  readonly provider: string;
  /** False only for a channel from which nothing leaves; drills need that (rule 12). */
  readonly reachesOutside: boolean;
  readonly capabilities: ChannelCapabilities;
  send(envelope: Envelope, messageId: string): Promise<SendResult>;
  /** Present exactly when `capabilities.lookup`. Throws when the provider cannot be asked now. */
  lookup?(envelope: Envelope, window: LookupWindow): Promise<LookupResult>;
  close(): Promise<void>;
}

export interface ChannelCapabilities {
  /** The provider can be asked afterwards what it was given. */
  readonly lookup: boolean;
  /** The provider reports delivery by itself. */
  readonly receipts: boolean;
  /** Texts are cut into segments that are paid one by one. */
  readonly segments: boolean;
  readonly ratePerSecondMax: number;
  readonly concurrencyMax: number;
  /** After this long a call is given up, whatever the provider does. */
  readonly timeoutMs: number;
}

export type SendResult =
  /** The provider took it. `providerRef` is the provider's or the mail's own id. */
  | { readonly kind: 'accepted'; readonly providerRef: string }
  /** A definite no; `permanent` when the address itself is at fault. */
  | {
      readonly kind: 'refused';
      readonly permanent: boolean;
      readonly code: string;
      readonly detail: string | null;
    }
  /** A definite not now: nothing was handed over, so trying again is safe. */
  | {
      readonly kind: 'deferred';
      readonly code: string;
      readonly detail: string | null;
      readonly retryAfterMs: number | null;
    }
  /** Handed over, or perhaps handed over, and the answer was lost. */
  | { readonly kind: 'uncertain'; readonly code: string }
  /** Nothing leaves this channel: kept, not sent (rule 14). */
  | { readonly kind: 'previewed' };

/** When the call that is looked for was made. */
export interface LookupWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * What the provider has with this address and exactly this text in this window, among it messages
 * that belong to other rows: the caller leaves those out by their references.
 * `complete` is false when there was more than the channel reads: then nothing follows from absence.
 */
export interface LookupResult {
  readonly found: readonly LookupMatch[];
  readonly complete: boolean;
}

export interface LookupMatch {
  readonly providerRef: string;
  readonly status: ReceiptStatus;
  readonly failure: { readonly code: string; readonly permanent: boolean } | null;
}

export type ReceiptStatus = 'ACCEPTED' | 'DELIVERED' | 'FAILED';

/** A provider's own word about one message, for example a status callback. */
export interface Receipt {
  readonly provider: string;
  readonly providerRef: string;
  /** Known when the provider was given our id along with the message. */
  readonly messageId: string | null;
  readonly status: ReceiptStatus;
  readonly failure: { readonly code: string; readonly permanent: boolean } | null;
}
