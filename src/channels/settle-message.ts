import { addMs, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { LookupMatch, LookupResult, Receipt } from './channel.ts';
import type { Message } from './message.ts';
import { accepted, earlier, failed, resting, settlement } from './send-message.ts';

/** How long a successor holds a row while it asks the provider; also the pause before it asks again. */
export const lookupLeaseMs = 60_000;
/** The clocks of a provider and of this machine may differ by this much. */
export const clockSkewMs = 120_000;

/** A claimed row whose worker is gone: nobody was called, so it is simply queued again. */
export function claimExpired(message: Message, now: Instant): Message | undefined {
  if (message.state !== 'claimed' || message.lease.successorFrom > now) return undefined;
  return { ...resting(message), state: 'queued' };
}

/**
 * Takes over a row that was `sending` when its worker fell silent; only after lease + timeout.
 * `callToken` stays, so a late answer of that worker is still recognised.
 */
export function takenOver(
  message: Message,
  { token, now }: { token: string; now: Instant },
): Message | undefined {
  if (message.state !== 'sending' || message.lease.successorFrom > now) return undefined;
  const until = addMs(now, lookupLeaseMs);
  return { ...message, lease: { token, until, successorFrom: until } };
}

export type Finding =
  | { readonly kind: 'FOUND'; readonly match: LookupMatch }
  | { readonly kind: 'ABSENT' | 'AMBIGUOUS' };

/**
 * What a look-up means for one row. `looked` leaves out nothing; `attributed` are the references
 * that stand on other rows; `rivals` are all rows, this one among them, that went to the same address
 * with the same text and do not know their reference. As many messages as rivals means that each has
 * one, and they are alike; fewer, but some, means that it cannot be said whose: never guessed.
 */
export function findingOf(
  messageId: string,
  looked: LookupResult,
  { attributed, rivals }: { attributed: ReadonlySet<string>; rivals: readonly string[] },
): Finding {
  const free = looked.found
    .filter((match) => !attributed.has(match.providerRef))
    .sort((one, other) => (one.providerRef < other.providerRef ? -1 : 1));
  if (free.length === 0) return looked.complete ? { kind: 'ABSENT' } : { kind: 'AMBIGUOUS' };
  const ranked = [...rivals].sort();
  const match = free[ranked.indexOf(messageId)];
  const decided = looked.complete && match !== undefined && free.length === ranked.length;
  return decided ? { kind: 'FOUND', match } : { kind: 'AMBIGUOUS' };
}

/** Undefined when the row is no longer in this successor's hands. */
export function settledByLookup(
  message: Message,
  { token, finding, now }: { token: string; finding: Finding; now: Instant },
): Message | undefined {
  if (message.state !== 'sending' || message.lease.token !== token) return undefined;
  if (message.callToken === token) return undefined;
  switch (finding.kind) {
    case 'FOUND':
      return confirmed(message, finding.match, { now, by: 'LOOKUP' });
    case 'ABSENT':
      return { ...resting(message), state: 'queued', notBefore: now };
    case 'AMBIGUOUS':
      return becameUnknown(message);
  }
}

/** It may or may not have been sent, and there is nobody to ask. */
export function becameUnknown(message: Message): Message | undefined {
  return message.state === 'sending' ? { ...resting(message), state: 'unknown' } : undefined;
}

/**
 * A provider's word about a row. Receipts come late, twice, out of order, and before the answer of
 * the call is stored: a row is lifted to where the provider says it is and never taken back. The
 * first final word stands. Undefined when nothing changes or the receipt is not about this row.
 */
export function receiptRecorded(
  message: Message,
  receipt: Receipt,
  now: Instant,
): Message | undefined {
  if (message.attempts === 0 || message.provider !== receipt.provider) return undefined;
  if (message.providerRef !== null && message.providerRef !== receipt.providerRef) return undefined;
  switch (message.state) {
    case 'queued':
    case 'claimed':
    case 'sending':
    case 'unknown':
      return confirmed(message, receipt, { now, by: 'RECEIPT' });
    case 'sent':
      if (receipt.status !== 'ACCEPTED') return confirmed(message, receipt, { now, by: 'RECEIPT' });
      return message.providerRef === null
        ? { ...message, providerRef: receipt.providerRef }
        : undefined;
    case 'failed':
      return message.providerRef === null && receipt.status !== 'FAILED'
        ? confirmed(message, receipt, { now, by: 'RECEIPT' })
        : undefined;
    case 'delivered':
    case 'previewed':
    case 'cancelled':
      return undefined;
  }
}

function confirmed(
  message: Message,
  word: Pick<LookupMatch, 'providerRef' | 'status' | 'failure'>,
  how: { readonly now: Instant; readonly by: 'RECEIPT' | 'LOOKUP' },
): Message {
  const sent = accepted(message, { ...how, providerRef: word.providerRef });
  if (word.status === 'ACCEPTED') return sent;
  if (word.status === 'DELIVERED') {
    return { ...resting(sent), state: 'delivered' };
  }
  const failure = word.failure ?? { code: 'PROVIDER_GAVE_UP', permanent: false };
  return failed(sent, { ...failure, detail: null }, how);
}

/**
 * At opening of a store that has one process: every lease is of a process that is gone. Its calls
 * ended with it, but the provider may still be working on the last ones.
 */
export function leaseVoided(
  message: Message,
  { now, lookup, timeoutMs }: { now: Instant; lookup: boolean; timeoutMs: number },
): Message | undefined {
  if (message.state === 'claimed') return { ...resting(message), state: 'queued' };
  if (message.state !== 'sending') return undefined;
  if (!lookup) return becameUnknown(message);
  const successorFrom = earlier(addMs(now, timeoutMs), message.lease.successorFrom);
  if (message.lease.until <= now && successorFrom === message.lease.successorFrom) return undefined;
  return {
    ...message,
    lease: { ...message.lease, until: earlier(now, message.lease.until), successorFrom },
  };
}

export type UnknownOutcome = 'TREAT_AS_SENT' | 'SEND_AGAIN';

/** A decision about an unknown message; sending again is also for one that failed but not for good. */
export function settledByDecision(
  message: Message,
  {
    outcome,
    by,
    decisionId,
    now,
  }: {
    outcome: UnknownOutcome;
    by: 'PERSON' | 'POLICY';
    decisionId: string;
    now: Instant;
  },
): Outcome<Message> {
  const settledBy = settlement(by, now, decisionId);
  if (message.state === 'failed' && outcome === 'SEND_AGAIN') {
    if (message.failure?.permanent === true) return refuse({ code: 'ADDRESS_NO_GOOD' });
  } else if (message.state !== 'unknown') {
    return refuse({ code: 'MESSAGE_NOT_UNKNOWN', params: { state: message.state } });
  }
  if (outcome === 'TREAT_AS_SENT') {
    return accept({ ...resting(message), state: 'sent', settledAt: now, settledBy, failure: null });
  }
  return accept({
    ...resting(message),
    state: 'queued',
    notBefore: now,
    providerRef: null,
    firstSendingAt: null,
    settledAt: null,
    settledBy,
    failure: null,
  });
}
