import type { Instant } from '../../shared/instant.ts';
import { pageItemsMax } from '../../store/collection.ts';
import { deliveryId, newDelivery } from '../webhook-delivery.ts';
import type { WebhookEventType } from '../webhook-event.ts';
import type { AboutEvent, FanOutPorts } from './ports.ts';

export interface EventToTell extends AboutEvent {
  readonly eventId: string;
  readonly type: WebhookEventType;
  readonly at: Instant;
}

/** One delivery per endpoint that listens and may hear of it; bears repeating. */
export const tellWebhooks =
  (ports: FanOutPorts) =>
  async (event: EventToTell): Promise<void> => {
    const { eventId, type, at, incidentId } = event;
    const listening = { index: 'listening', equals: type, limit: pageItemsMax } as const;
    let page = await ports.webhookEndpoints.page(listening);
    if (page.items.length === 0) return;
    const audience = await ports.audienceOf(event);
    if (!audience) return;
    const sequence = await ports.sequenceOf(eventId);
    const fact = { type, at, incidentId, sequence };
    for (;;) {
      const wanted = page.items.filter(
        ({ value }) =>
          value.createdAt <= at &&
          (audience.partyId === null || audience.partyId === value.partyId),
      );
      await ports.webhookDeliveries.insertMany(
        wanted.map(({ id }) => ({
          id: deliveryId(eventId, id),
          value: newDelivery(fact, id, ports.changes.now()),
        })),
      );
      if (wanted.length > 0) ports.wakeWebhooks();
      if (page.cursor === null) return;
      page = await ports.webhookEndpoints.page({ ...listening, after: page.cursor });
    }
  };
