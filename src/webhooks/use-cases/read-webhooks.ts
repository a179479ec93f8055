import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { WebhookDelivery } from '../webhook-delivery.ts';
import { ownWebhook, type WebhookEndpoint } from '../webhook-endpoint.ts';
import type { WebhookPorts } from './ports.ts';

/** All of them: there are at most `webhookEndpointsMax`. */
export const listWebhooks =
  (ports: Pick<WebhookPorts, 'webhookEndpoints'>) =>
  async (by: Actor): Promise<Outcome<readonly Stored<WebhookEndpoint>[]>> => {
    const allowed = authorise(by, 'webhooks');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const { items } = await ports.webhookEndpoints.page({
      index: 'party',
      equals: by.partyId,
      limit: pageItemsMax,
    });
    return accept(items);
  };

/** The newest first. */
export const listWebhookDeliveries =
  (ports: Pick<WebhookPorts, 'webhookEndpoints' | 'webhookDeliveries'>) =>
  async (
    id: string,
    page: { readonly limit: number; readonly after?: string },
    by: Actor,
  ): Promise<Outcome<Page<Stored<WebhookDelivery>>>> => {
    const allowed = authorise(by, 'webhookDeliveries');
    if (!allowed.ok) return allowed;
    const own = ownWebhook((await ports.webhookEndpoints.get(id))?.value, by.partyId);
    if (!own.ok) return own;
    const query = { index: 'endpoint', equals: id, direction: 'descending' } as const;
    return accept(await ports.webhookDeliveries.page({ ...query, ...page }));
  };
