import type { Sealed } from '../sealing/vault.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { webhookEventTypes, type WebhookEventType } from './webhook-event.ts';

/**
 * Where an organisation's other systems hear that something happened.
 *
 * ACTIVE    Hears of every event of the types it chose.
 * DISABLED  Hears nothing: turned off by hand, gone (it answered 410), or failing for too long. What still
 *           waited for it is cancelled; a person may turn it on again and send things again.
 */
export interface WebhookEndpoint {
  readonly partyId: string;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
  readonly description: string;
  /** `whsec_…`, sealed: signing needs it again. */
  readonly secret: Sealed;
  /** The one before the last rotation; signs as well until it ends. */
  readonly previousSecret: { readonly sealed: Sealed; readonly endsAt: Instant } | null;
  readonly state: 'ACTIVE' | 'DISABLED';
  readonly disabledBecause: DisableReason | null;
  readonly createdAt: Instant;
}

export type DisableReason = 'BY_HAND' | 'GONE' | 'FAILED';

export const webhookDescriptionCharsMax = 200;
export const webhookEndpointsMax = 50;
export const previousSecretMsMax = dayMs;

export const webhookEndpoints: CollectionDefinition<WebhookEndpoint> = {
  name: 'webhook-endpoints',
  indexes: [
    { name: 'party', equals: (it) => it.partyId, order: (it) => [it.createdAt] },
    {
      name: 'listening',
      equals: (it) => (it.state === 'ACTIVE' ? it.eventTypes : undefined),
      order: (it) => [it.createdAt],
    },
  ],
};

export interface NewWebhook {
  readonly url: string;
  readonly eventTypes: readonly string[];
  readonly description: string;
}

/** What was chosen, apart from the address. */
export function webhookRefusals(input: NewWebhook): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const { description, eventTypes } = input;
  const charsMax = webhookDescriptionCharsMax;
  if (description.trim() === '') refusals.push({ code: 'TEXT_MISSING', field: 'description' });
  if (description.length > charsMax) {
    refusals.push({ code: 'TEXT_TOO_LONG', field: 'description', params: { charsMax } });
  }
  if (/\p{Cc}/u.test(description) || !description.isWellFormed()) {
    refusals.push({ code: 'TEXT_HAS_CONTROLS', field: 'description' });
  }
  if (eventTypes.length === 0) refusals.push({ code: 'EVENT_TYPE_MISSING', field: 'eventTypes' });
  const known: readonly string[] = webhookEventTypes;
  if (eventTypes.some((type) => !known.includes(type))) {
    refusals.push({ code: 'EVENT_TYPE_NOT_KNOWN', field: 'eventTypes' });
  }
  return refusals;
}

export function makeWebhook(
  id: string,
  input: NewWebhook & { readonly partyId: string; readonly secret: Sealed; readonly now: Instant },
): Outcome<Change<WebhookEndpoint>> {
  const eventTypes = webhookEventTypes.filter((type) => input.eventTypes.includes(type));
  return acceptUnless(webhookRefusals(input), () => ({
    value: {
      partyId: input.partyId,
      url: input.url,
      eventTypes,
      description: input.description.trim(),
      secret: input.secret,
      previousSecret: null,
      state: 'ACTIVE',
      disabledBecause: null,
      createdAt: input.now,
    },
    events: [webhookEvent('WEBHOOK_REGISTERED', id, { partyId: input.partyId, eventTypes })],
  }));
}

/** Both secrets sign for a day, so that the receiver can change at its own moment. */
export function rotateSecret(
  endpoint: WebhookEndpoint,
  { id, secret, now }: { readonly id: string; readonly secret: Sealed; readonly now: Instant },
): Change<WebhookEndpoint> {
  const endsAt = addMs(now, previousSecretMsMax);
  return {
    value: { ...endpoint, secret, previousSecret: { sealed: endpoint.secret, endsAt } },
    events: [webhookEvent('WEBHOOK_SECRET_ROTATED', id, { previousEndsAt: endsAt })],
  };
}

export function disableWebhook(
  endpoint: WebhookEndpoint,
  id: string,
  because: DisableReason,
): Change<WebhookEndpoint> {
  if (endpoint.state === 'DISABLED') return { value: endpoint, events: [] };
  return {
    value: { ...endpoint, state: 'DISABLED', disabledBecause: because },
    events: [webhookEvent('WEBHOOK_DISABLED', id, { because })],
  };
}

export function enableWebhook(endpoint: WebhookEndpoint, id: string): Change<WebhookEndpoint> {
  if (endpoint.state === 'ACTIVE') return { value: endpoint, events: [] };
  return {
    value: { ...endpoint, state: 'ACTIVE', disabledBecause: null },
    events: [webhookEvent('WEBHOOK_ENABLED', id, {})],
  };
}

/** Another organisation's endpoint answers as one that never was. */
export function ownWebhook(
  endpoint: WebhookEndpoint | undefined,
  partyId: string | null,
): Outcome<WebhookEndpoint> {
  return endpoint && endpoint.partyId === partyId
    ? accept(endpoint)
    : refuse({ code: 'NOT_FOUND', field: 'webhookId' });
}

/** The newest first. */
export function signingSecrets(endpoint: WebhookEndpoint, now: Instant): readonly Sealed[] {
  const { secret, previousSecret } = endpoint;
  return previousSecret && now < previousSecret.endsAt ? [secret, previousSecret.sealed] : [secret];
}

function webhookEvent(
  type: string,
  id: string,
  data: Change<WebhookEndpoint>['events'][number]['data'],
): Change<WebhookEndpoint>['events'][number] {
  return { type, subject: { kind: 'WEBHOOK', id }, data };
}
