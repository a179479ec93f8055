import { addMs, hourMs, minuteMs, type Instant } from '../shared/instant.ts';
import { derivedId, sha256Hex } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { WebhookFact } from './webhook-event.ts';

/*
 * The life of a delivery: one event for one endpoint.
 *
 * DUE        Waits until `claimableAt`: at once, or the next moment of the retry schedule.
 * CLAIMED    One worker calls the endpoint. `claimableAt` is the end of its lease: when it died, another
 *            worker calls again. So a receiver may hear twice, under the same webhook-id.
 * DELIVERED  The endpoint answered 2xx.
 * FAILED     Every try of the schedule failed, or the endpoint is gone (410). The endpoint is disabled.
 * CANCELLED  The endpoint was disabled while this waited.
 *
 * DUE → CLAIMED → DELIVERED | FAILED | CANCELLED | DUE (the next try)
 * A person may send again whatever waits or ended: → DUE, with the schedule from its beginning.
 */
export interface WebhookDelivery extends WebhookFact {
  readonly endpointId: string;
  readonly state: 'DUE' | 'CLAIMED' | 'DELIVERED' | 'FAILED' | 'CANCELLED';
  readonly leaseToken: string | null;
  readonly claimableAt: Instant;
  /** The latest `webhookTriesKeptMax`, oldest first. */
  readonly tries: readonly WebhookTry[];
  /** Failed tries since it was last sent by hand. */
  readonly failures: number;
  readonly createdAt: Instant;
}

/** Of an answer only its status is kept. */
export interface WebhookTry {
  readonly at: Instant;
  readonly status: number | null;
  readonly fault: WebhookFault | null;
}

export type WebhookFault =
  | 'NOT_ACCEPTED'
  | 'REDIRECTED'
  | 'TIMEOUT'
  | 'CONNECTION_FAILED'
  | 'TLS_FAILED'
  | 'HOST_NOT_FOUND'
  | 'ADDRESS_NOT_ALLOWED'
  | 'ANSWER_TOO_LARGE';

/** After the first try: the schedule that Standard Webhooks recommends, a little over three days in all. */
export const webhookRetryMs: readonly number[] = [
  5_000,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
];
/** Later than scheduled by at most this share, so that a crowd of failed deliveries comes back spread out. */
export const webhookJitterShareMax = 0.1;
export const webhookTimeoutMs = 15_000;
/** Longer than a call may take. */
export const webhookLeaseMs = 60_000;
export const webhookTriesKeptMax = 30;

/** The only key of `claimable`. */
export const everyDelivery = 'all';

export const webhookDeliveries: CollectionDefinition<WebhookDelivery> = {
  name: 'webhook-deliveries',
  indexes: [
    {
      name: 'claimable',
      equals: (it) => (it.state === 'DUE' || it.state === 'CLAIMED' ? everyDelivery : undefined),
      order: (it) => [it.claimableAt],
    },
    { name: 'endpoint', equals: (it) => it.endpointId, order: (it) => [it.createdAt] },
  ],
};

/** The receiver's `webhook-id` too: the same on every try. */
export function deliveryId(eventId: string, endpointId: string): string {
  return `msg_${derivedId('webhook-delivery', eventId, endpointId)}`;
}

export function newDelivery(fact: WebhookFact, endpointId: string, now: Instant): WebhookDelivery {
  return {
    ...fact,
    endpointId,
    state: 'DUE',
    leaseToken: null,
    claimableAt: now,
    tries: [],
    failures: 0,
    createdAt: now,
  };
}

export function claimedDelivery(
  delivery: WebhookDelivery,
  { token, now }: { readonly token: string; readonly now: Instant },
): WebhookDelivery | undefined {
  const open = delivery.state === 'DUE' || delivery.state === 'CLAIMED';
  if (!open || delivery.claimableAt > now) return undefined;
  const claimableAt = addMs(now, webhookLeaseMs);
  return { ...delivery, state: 'CLAIMED', leaseToken: token, claimableAt };
}

export function afterTry(
  delivery: WebhookDelivery,
  id: string,
  tried: WebhookTry,
): WebhookDelivery {
  const tries = [...delivery.tries, tried].slice(-webhookTriesKeptMax);
  const ended = { ...delivery, tries, leaseToken: null };
  if (tried.fault === null) return { ...ended, state: 'DELIVERED' };
  const failures = delivery.failures + 1;
  const pauseMs = isGone(tried) ? undefined : retryPauseMs(id, failures);
  if (pauseMs === undefined) return { ...ended, state: 'FAILED', failures };
  return { ...ended, state: 'DUE', failures, claimableAt: addMs(tried.at, pauseMs) };
}

/** 410 Gone: the receiver wants no more. */
export function isGone({ status }: WebhookTry): boolean {
  return status === 410;
}

/** Undefined when the schedule is over. */
export function retryPauseMs(id: string, failures: number): number | undefined {
  const base = webhookRetryMs[failures - 1];
  if (base === undefined) return undefined;
  const share = parseInt(sha256Hex(`${id}.${String(failures)}`).slice(0, 8), 16) / 0xffff_ffff;
  return Math.round(base * (1 + share * webhookJitterShareMax));
}

export function cancelledDelivery(delivery: WebhookDelivery): WebhookDelivery {
  return { ...delivery, state: 'CANCELLED', leaseToken: null };
}

/** What is being called just now ends first. */
export function sendAgain(
  delivery: WebhookDelivery,
  id: string,
  now: Instant,
): Change<WebhookDelivery> {
  if (delivery.state === 'CLAIMED') return { value: delivery, events: [] };
  return {
    value: { ...delivery, state: 'DUE', claimableAt: now, failures: 0 },
    events: [
      {
        type: 'WEBHOOK_SENT_AGAIN',
        subject: { kind: 'WEBHOOK', id: delivery.endpointId },
        data: { deliveryId: id },
      },
    ],
  };
}
