import type { Sealed } from '../sealing/vault.ts';
import type { Instant } from '../shared/instant.ts';
import { derivedId } from '../shared/sha256.ts';

/*
 * The life of a message. One row stands for one addressee and one text over one channel.
 *
 * queued     Waits until `notBefore`. Nobody has called a provider for this attempt.
 * claimed    A worker holds the lease. Still no call: when the lease ends the row is queued again.
 * sending    Stored just before the provider is called, and only while the lease outlasts the call's
 *            timeout. From here on the truth lies with the provider. When the worker dies, a successor
 *            waits lease + timeout and then asks the provider; "not found" means queued again.
 * sent       The provider took it and gave a reference.
 * delivered  The provider says that the device or mailbox has it.
 * failed     The provider refused it, or took it and gave it up, or retrying went on for too long.
 * unknown    It may or may not have been sent, and nobody can be asked. A person decides.
 * previewed  No provider is configured, or it is a drill: kept, never sent, never called sent.
 * cancelled  Taken back before any call, or its channel is compromised.
 *
 * queued → claimed → sending → sent → delivered
 * claimed → queued (lease ended, or worker gave it back)
 * sending → queued (refused for now, or looked up and not there), failed, unknown, previewed
 * queued, claimed → cancelled
 * sent, unknown → failed (the provider says so later)
 * unknown → sent, queued; failed → queued (a person decides, with a reason)
 *
 * A provider's own word (answer or receipt) may arrive late, twice or out of order: it lifts a row to
 * where the provider says it is, and never takes it back.
 */
export const messageStates = [
  'queued',
  'claimed',
  'sending',
  'sent',
  'delivered',
  'failed',
  'unknown',
  'previewed',
  'cancelled',
] as const;
export type MessageState = (typeof messageStates)[number];

export const channelKinds = ['EMAIL', 'SMS'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const messagePurposes = ['NOTICE', 'ESCALATION', 'CHECKPOINT', 'ACCOUNT', 'REPORT'] as const;
export type MessagePurpose = (typeof messagePurposes)[number];

/** What is sealed in `sealedEnvelope`, as JSON, under the context `envelopeContext(message.id)`. */
export type Envelope = EmailEnvelope | SmsEnvelope;

export interface EmailEnvelope {
  readonly kind: 'EMAIL';
  /** One bare address, never a list and never with a display name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly replyTo: string | null;
}

export interface SmsEnvelope {
  readonly kind: 'SMS';
  /** E.164: `+447700900123`. */
  readonly to: string;
  readonly text: string;
}

export interface Lease {
  readonly token: string;
  readonly until: Instant;
  /** When a successor may act: `until`, and in `sending` the call's timeout later. */
  readonly successorFrom: Instant;
}

export interface MessageFailure {
  /** `SMTP_550`, `TWILIO_21211`, `RETRY_WINDOW_OVER`, `CHANNEL_COMPROMISED`: never text of a provider. */
  readonly code: string;
  /** The address itself is no good: another attempt to it is useless. */
  readonly permanent: boolean;
  /** Numeric codes of the provider only (`5.1.1`), because free text may repeat an address. */
  readonly detail: string | null;
}

export interface Settlement {
  readonly by: 'ANSWER' | 'RECEIPT' | 'LOOKUP' | 'PERSON' | 'POLICY';
  readonly at: Instant;
  /** PERSON and POLICY: the `MessageDecision` that says who decided and why. */
  readonly decisionId: string | null;
}

export interface MessageFields {
  readonly id: string;
  /** With `partyId` the seal scope of the envelope. */
  readonly incidentId: string;
  readonly partyId: string;
  readonly purpose: MessagePurpose;
  /** The campaign, escalation, checkpoint, account or report that wants it sent. */
  readonly ownerId: string;
  readonly batchId: string;
  readonly addresseeId: string;
  readonly channelKind: ChannelKind;
  readonly sealedEnvelope: Sealed;
  /** HMAC of the address under the scope's look-up key. */
  readonly lookupTag: string;
  /** Rule 12: only a channel that reaches nobody may carry it. */
  readonly drill: boolean;
  readonly notBefore: Instant;
  /** Calls made so far. */
  readonly attempts: number;
  /** The lease token of the last call: recognises that call's late answer. */
  readonly callToken: string | null;
  readonly provider: string | null;
  readonly providerRef: string | null;
  readonly queuedAt: Instant;
  /** First call of the present run of attempts: the retry window counts from here. */
  readonly firstSendingAt: Instant | null;
  readonly sendingAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly settledBy: Settlement | null;
  /** Why it failed, was cancelled, or was last put off. */
  readonly failure: MessageFailure | null;
}

export interface LeasedMessage extends MessageFields {
  readonly state: 'claimed' | 'sending';
  readonly lease: Lease;
}

export interface RestingMessage extends MessageFields {
  readonly state: Exclude<MessageState, LeasedMessage['state']>;
  readonly lease: null;
}

export type Message = LeasedMessage | RestingMessage;

export type NewMessage = Pick<
  MessageFields,
  | 'id'
  | 'incidentId'
  | 'partyId'
  | 'purpose'
  | 'ownerId'
  | 'batchId'
  | 'addresseeId'
  | 'channelKind'
  | 'sealedEnvelope'
  | 'lookupTag'
  | 'drill'
  | 'notBefore'
  | 'queuedAt'
>;

export function queuedMessage(message: NewMessage): Message {
  return {
    ...message,
    state: 'queued',
    lease: null,
    attempts: 0,
    callToken: null,
    provider: null,
    providerRef: null,
    firstSendingAt: null,
    sendingAt: null,
    sentAt: null,
    settledAt: null,
    settledBy: null,
    failure: null,
  };
}

/** Derived, so that planning a batch twice makes each message once. */
export function messageId(of: {
  readonly ownerId: string;
  readonly addresseeId: string;
  readonly channelKind: ChannelKind;
  /** Tells repeated messages of one owner apart: escalation step, notice version. */
  readonly occasion: string;
}): string {
  return derivedId('message', of.ownerId, of.addresseeId, of.channelKind, of.occasion);
}

/** The context that a message's envelope is sealed under. */
export function envelopeContext(id: string): string {
  return `message:${id}`;
}

/** Empty when nobody holds the row: no lease has that token. */
export function leaseTokenOf(message: Message): string {
  return message.lease?.token ?? '';
}
