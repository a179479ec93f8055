import type { Outcome } from '../../../shared/outcome.ts';
import type { Stored } from '../../../store/collection.ts';
import type { WebhookDelivery } from '../../../webhooks/webhook-delivery.ts';
import type { WebhookEndpoint } from '../../../webhooks/webhook-endpoint.ts';
import { webhookEventTypes } from '../../../webhooks/webhook-event.ts';
import type { WebhookWithSecret } from '../../../webhooks/use-cases/register-webhook.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  Webhook,
  WebhookDelivery as ShownDelivery,
} from '../generated/resolvers.ts';
import { connectionOf } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow, payload } from '../user-errors.ts';

function shownWebhook({ id, value }: Stored<WebhookEndpoint>, { now }: Context): Webhook {
  const endsAt = value.previousSecret?.endsAt ?? null;
  const previousSecretEndsAt = endsAt !== null && now() < endsAt ? endsAt : null;
  const { url, description, eventTypes, state, disabledBecause, createdAt } = value;
  return {
    id,
    url,
    description,
    eventTypes,
    state,
    disabledBecause,
    createdAt,
    previousSecretEndsAt,
  };
}

function shownDelivery({ id, value }: Stored<WebhookDelivery>): ShownDelivery {
  const { type, at, sequence, state, tries, claimableAt } = value;
  const nextTryAt = state === 'DUE' ? claimableAt : null;
  return { id, type, at, sequence, state, tries, nextTryAt };
}

function withSecret(done: Outcome<WebhookWithSecret>, context: Context) {
  const secret = done.ok ? done.value.secret : null;
  const shown = payload(done, context.locale, 'webhook', (it) => shownWebhook(it.webhook, context));
  return { ...shown, secret };
}

export const webhookQueries: Pick<QueryResolvers, 'webhooks' | 'webhookDeliveries'> = {
  webhooks: async (_, __, context) => {
    const list = orThrow(await context.useCases.listWebhooks(context.actor), context.locale);
    return { nodes: list.map((it) => shownWebhook(it, context)), eventTypes: webhookEventTypes };
  },
  webhookDeliveries: async (_, { webhookId, ...args }, context) => {
    const { listWebhookDeliveries } = context.useCases;
    const page = await listWebhookDeliveries(webhookId, pageInput(args), context.actor);
    return connectionOf(orThrow(page, context.locale), shownDelivery);
  },
};

export const webhookMutations: Pick<
  MutationResolvers,
  | 'registerWebhook'
  | 'rotateWebhookSecret'
  | 'disableWebhook'
  | 'enableWebhook'
  | 'testWebhook'
  | 'resendWebhook'
> = {
  registerWebhook: async (_, { input, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'registerWebhook', input, (actor) =>
      context.useCases.registerWebhook(input, actor),
    );
    return withSecret(done, context);
  },
  rotateWebhookSecret: async (_, { webhookId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'rotateWebhookSecret', webhookId, (actor) =>
      context.useCases.rotateWebhookSecret(webhookId, actor),
    );
    return withSecret(done, context);
  },
  disableWebhook: async (_, { webhookId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'disableWebhook', webhookId, (actor) =>
      context.useCases.disableWebhook(webhookId, actor),
    );
    return payload(done, context.locale, 'webhook', (it) => shownWebhook(it, context));
  },
  enableWebhook: async (_, { webhookId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'enableWebhook', webhookId, (actor) =>
      context.useCases.enableWebhook(webhookId, actor),
    );
    return payload(done, context.locale, 'webhook', (it) => shownWebhook(it, context));
  },
  testWebhook: async (_, { webhookId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'testWebhook', webhookId, (actor) =>
      context.useCases.testWebhook(webhookId, actor),
    );
    return payload(done, context.locale, 'delivery', shownDelivery);
  },
  resendWebhook: async (_, { deliveryId, idempotencyKey }, context) => {
    const done = await context.once(idempotencyKey, 'resendWebhook', deliveryId, (actor) =>
      context.useCases.resendWebhook(deliveryId, actor),
    );
    return payload(done, context.locale, 'delivery', shownDelivery);
  },
};
