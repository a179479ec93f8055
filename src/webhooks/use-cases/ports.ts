import type { Vault } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { WebhookDelivery, WebhookFault } from '../webhook-delivery.ts';
import type { WebhookEndpoint } from '../webhook-endpoint.ts';

export interface WebhookPorts {
  readonly changes: Changes;
  readonly vault: Vault;
  readonly webhookEndpoints: Collection<WebhookEndpoint>;
  readonly webhookDeliveries: Collection<WebhookDelivery>;
  /** `whsec_` and 256 random bits as base64; never the same twice. */
  readonly newWebhookSecret: () => string;
  /** The address as it will be called; refuses what must never be. */
  readonly readWebhookUrl: (text: string) => Outcome<string>;
  /** Called after something became due; wakes the worker in-process. */
  readonly wakeWebhooks: () => void;
}

export interface FanOutPorts extends WebhookPorts {
  /** Where the event stands in the audit log. */
  readonly sequenceOf: (eventId: string) => Promise<number>;
  /** Whose case, report or record it is; null: everybody's. Undefined: nobody outside may hear of it. */
  readonly audienceOf: (
    about: AboutEvent,
  ) => Promise<{ readonly partyId: string | null } | undefined>;
}

export interface AboutEvent {
  readonly incidentId: string | null;
  readonly subjectId: string;
}

export interface DeliverPorts extends WebhookPorts {
  readonly now: () => Instant;
  readonly newToken: () => string;
  /** Calls once, follows nothing, and throws only for a fault of our own. */
  readonly call: (call: WebhookCall) => Promise<WebhookAnswer>;
}

export interface WebhookCall {
  readonly url: string;
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
  /** Each signs: the newest first. */
  readonly secrets: readonly string[];
  readonly timeoutMs: number;
}

export interface WebhookAnswer {
  readonly status: number | null;
  readonly fault: WebhookFault | null;
}

/** Webhook secrets stand under a key of their own, apart from every case. */
export function webhookScope(partyId: string) {
  return { incidentId: 'webhooks', partyId };
}

export const webhookSecretContext = 'webhook-secret';
