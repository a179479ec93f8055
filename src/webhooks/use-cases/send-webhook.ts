import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import { deliveryId, newDelivery, sendAgain, type WebhookDelivery } from '../webhook-delivery.ts';
import { ownWebhook } from '../webhook-endpoint.ts';
import { webhookTestType } from '../webhook-event.ts';
import type { WebhookPorts } from './ports.ts';

/** Sends something that means nothing, so that both sides can see that it arrives. */
export const testWebhook =
  (ports: WebhookPorts) =>
  async (id: string, by: Actor): Promise<Outcome<Stored<WebhookDelivery>>> => {
    const allowed = authorise(by, 'testWebhook');
    if (!allowed.ok) return allowed;
    const own = ownWebhook((await ports.webhookEndpoints.get(id))?.value, by.partyId);
    if (!own.ok) return own;
    if (own.value.state === 'DISABLED') return refuse({ code: 'WEBHOOK_DISABLED' });
    const now = ports.changes.now();
    const test =
      by.idempotencyKey === undefined
        ? ports.changes.newId()
        : derivedId('webhook-test', by.id, by.idempotencyKey);
    const fact = { type: webhookTestType, at: now, incidentId: null, sequence: null } as const;
    const delivery = {
      value: newDelivery(fact, id, now),
      events: [{ type: 'WEBHOOK_TESTED', subject: { kind: 'WEBHOOK', id }, data: {} }],
    };
    const sent = await ports.changes.insert(
      ports.webhookDeliveries,
      deliveryId(test, id),
      delivery,
      by,
    );
    if (sent.ok) ports.wakeWebhooks();
    return sent;
  };

/** Under the same webhook-id, so that a receiver that has it already can tell. */
export const resendWebhook =
  (ports: WebhookPorts) =>
  async (id: string, by: Actor): Promise<Outcome<Stored<WebhookDelivery>>> => {
    const allowed = authorise(by, 'resendWebhook');
    if (!allowed.ok) return allowed;
    const delivery = await ports.webhookDeliveries.get(id);
    const endpoint =
      delivery && (await ports.webhookEndpoints.get(delivery.value.endpointId))?.value;
    const own = ownWebhook(endpoint, by.partyId);
    if (!own.ok) return refuse({ code: 'NOT_FOUND', field: 'deliveryId' });
    if (own.value.state === 'DISABLED') return refuse({ code: 'WEBHOOK_DISABLED' });
    const now = ports.changes.now();
    const again = await ports.changes.apply(
      ports.webhookDeliveries,
      id,
      (current) => accept(sendAgain(current, id, now)),
      by,
    );
    if (again.ok) ports.wakeWebhooks();
    return again;
  };
