import { addMs, hourMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';
import type { Channel, SendResult } from './channel.ts';
import type { Message, MessageFailure, RestingMessage, Settlement } from './message.ts';

/** On top of the call's timeout: how long a worker may hold a row before it calls. */
export const leaseSpareMs = 30_000;
export const retryDelayMsFirst = 2_000;
export const retryDelayMsMax = 15 * minuteMs;
/** From the first call: after this a message that is only put off has failed. */
export const retryWindowMs = 48 * hourMs;
/** A held message is looked at again after this. */
export const holdMs = 15_000;

/** Undefined when the message is not to be had: not queued, or not due. */
export function claimed(
  message: Message,
  { token, now, timeoutMs }: { token: string; now: Instant; timeoutMs: number },
): Message | undefined {
  if (message.state !== 'queued' || message.notBefore > now) return undefined;
  const until = addMs(now, timeoutMs + leaseSpareMs);
  return { ...message, state: 'claimed', lease: { token, until, successorFrom: until } };
}

/** Gives a claimed message back uncalled. */
export function released(message: Message, notBefore: Instant): Message | undefined {
  if (message.state !== 'claimed') return undefined;
  return { ...message, state: 'queued', lease: null, notBefore };
}

/**
 * The row as it must be stored before the provider is called (rule 8). `LEASE_TOO_SHORT` when the
 * lease would not outlast the call: then no call may be made.
 */
export function sendingNow(
  message: Message,
  { token, now, channel }: { token: string; now: Instant; channel: Channel },
): Message | 'LEASE_TOO_SHORT' | 'NOT_CLAIMED' {
  if (message.state !== 'claimed' || message.lease.token !== token) return 'NOT_CLAIMED';
  if (message.drill && channel.reachesOutside) {
    throw new Error(`a drill message came to ${channel.provider}, which reaches people`);
  }
  const { timeoutMs } = channel.capabilities;
  if (addMs(now, timeoutMs) > message.lease.until) return 'LEASE_TOO_SHORT';
  return {
    ...message,
    state: 'sending',
    lease: { ...message.lease, successorFrom: addMs(message.lease.until, timeoutMs) },
    attempts: message.attempts + 1,
    callToken: token,
    provider: channel.provider,
    providerRef: null,
    firstSendingAt: message.firstSendingAt ?? now,
    sendingAt: now,
    failure: null,
  };
}

export interface Answer {
  /** The token under which the call was made. */
  readonly callToken: string;
  readonly result: SendResult;
  readonly now: Instant;
  /** 0 ≤ jitter < 1, so that workers that were put off together do not come back together. */
  readonly jitter: number;
  readonly lookup: boolean;
  readonly timeoutMs: number;
}

/**
 * What a call's answer makes of its row; undefined when it tells nothing new. An answer may come
 * after a receipt, or after a successor gave the row up: a definite word still counts then, as long
 * as no later call was made.
 */
export function answered(message: Message, answer: Answer): Message | undefined {
  if (message.callToken !== answer.callToken) return undefined;
  const { result, now } = answer;
  const open = message.state === 'sending' || message.state === 'unknown';
  switch (result.kind) {
    case 'accepted':
      if (!open && !isBetweenCalls(message)) return undefined;
      return accepted(message, { providerRef: result.providerRef, now, by: 'ANSWER' });
    case 'previewed':
      return open
        ? {
            ...resting(message),
            state: 'previewed',
            settledAt: now,
            settledBy: settlement('ANSWER', now),
          }
        : undefined;
    case 'refused':
      return open ? failed(message, failureOf(result), { now, by: 'ANSWER' }) : undefined;
    case 'deferred':
      return open ? deferred(message, result, answer) : undefined;
    case 'uncertain':
      return message.state === 'sending' ? uncertain(message, result.code, answer) : undefined;
  }
}

/** Queued again after a call that seemed to have come to nothing. */
function isBetweenCalls(message: Message): boolean {
  return message.state === 'queued' || message.state === 'claimed';
}

function deferred(
  message: Message,
  result: Extract<SendResult, { kind: 'deferred' }>,
  { now, jitter }: Answer,
): Message {
  const failure = failureOf({ ...result, permanent: false });
  const windowEndsAt = addMs(message.firstSendingAt ?? now, retryWindowMs);
  const delayMs = Math.max(retryDelayMs(message.attempts, jitter), result.retryAfterMs ?? 0);
  if (addMs(now, delayMs) > windowEndsAt) {
    return failed(message, { ...failure, code: 'RETRY_WINDOW_OVER' }, { now, by: 'ANSWER' });
  }
  return { ...resting(message), state: 'queued', notBefore: addMs(now, delayMs), failure };
}

/** Doubling from `retryDelayMsFirst` to `retryDelayMsMax`, the upper half of it at random. */
export function retryDelayMs(attempts: number, jitter: number): number {
  const doublings = Math.min(Math.max(attempts - 1, 0), 30);
  const fullMs = Math.min(retryDelayMsFirst * 2 ** doublings, retryDelayMsMax);
  return Math.round(fullMs / 2 + (fullMs / 2) * jitter);
}

/** The worker gives its lease up now; the call itself may still be under way at the provider. */
function uncertain(message: Message, code: string, { now, lookup, timeoutMs }: Answer): Message {
  const failure = { code, permanent: false, detail: null };
  if (!lookup) return { ...resting(message), state: 'unknown', failure };
  if (message.state !== 'sending') return message;
  const successorFrom = earlier(addMs(now, timeoutMs), message.lease.successorFrom);
  return { ...message, lease: { ...message.lease, until: now, successorFrom }, failure };
}

export function accepted(
  message: Message,
  {
    providerRef,
    now,
    by,
  }: { providerRef: string | null; now: Instant; by: 'ANSWER' | 'RECEIPT' | 'LOOKUP' },
): Message {
  return {
    ...resting(message),
    state: 'sent',
    providerRef,
    sentAt: message.sentAt ?? now,
    settledAt: now,
    settledBy: settlement(by, now),
    failure: null,
  };
}

export function failed(
  message: Message,
  failure: MessageFailure,
  { now, by }: { now: Instant; by: Settlement['by'] },
): Message {
  return {
    ...resting(message),
    state: 'failed',
    settledAt: now,
    settledBy: settlement(by, now),
    failure,
  };
}

/** Takes back what nobody has been called for; undefined when it is too late for that. */
export function cancelled(message: Message, code: string, now: Instant): Message | undefined {
  if (message.state !== 'queued' && message.state !== 'claimed') return undefined;
  const failure = { code, permanent: false, detail: null };
  return { ...resting(message), state: 'cancelled', settledAt: now, failure };
}

export function settlement(
  by: Settlement['by'],
  at: Instant,
  decisionId: string | null = null,
): Settlement {
  return { by, at, decisionId };
}

/** The row without its lease; the caller gives the state. */
export function resting(message: Message): Omit<RestingMessage, 'state'> {
  return { ...message, lease: null };
}

export function earlier(one: Instant, other: Instant): Instant {
  return msOf(one) < msOf(other) ? one : other;
}

function failureOf(result: {
  readonly code: string;
  readonly permanent: boolean;
  readonly detail: string | null;
}): MessageFailure {
  return { code: result.code, permanent: result.permanent, detail: result.detail };
}
