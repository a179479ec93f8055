import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import {
  makeWebhook,
  webhookEndpointsMax,
  webhookRefusals,
  type NewWebhook,
  type WebhookEndpoint,
} from '../webhook-endpoint.ts';
import { webhookScope, webhookSecretContext, type WebhookPorts } from './ports.ts';

export interface WebhookWithSecret {
  readonly webhook: Stored<WebhookEndpoint>;
  /** Shown once; null when this call only repeated an earlier one. */
  readonly secret: string | null;
}

export const registerWebhook =
  (ports: WebhookPorts) =>
  async (input: NewWebhook, by: Actor): Promise<Outcome<WebhookWithSecret>> => {
    const allowed = authorise(by, 'registerWebhook');
    if (!allowed.ok) return allowed;
    const { partyId } = by;
    if (partyId === null) return refuse({ code: 'FORBIDDEN' });
    const url = ports.readWebhookUrl(input.url);
    const refusals = [...(url.ok ? [] : url.refusals), ...webhookRefusals(input)];
    if (!url.ok || refusals.length > 0) return refuse(...refusals);
    const { changes, vault } = ports;
    const id =
      by.idempotencyKey === undefined
        ? changes.newId()
        : derivedId('webhook', by.id, by.idempotencyKey);
    const known = await ports.webhookEndpoints.count({ index: 'party', equals: partyId });
    const params = { webhookEndpointsMax };
    if (known.count >= webhookEndpointsMax) return refuse({ code: 'WEBHOOKS_TOO_MANY', params });
    const secret = ports.newWebhookSecret();
    const sealed = await vault.seal(webhookScope(partyId), secret, webhookSecretContext);
    const made = makeWebhook(id, {
      ...input,
      url: url.value,
      partyId,
      secret: sealed,
      now: changes.now(),
    });
    if (!made.ok) return made;
    const saved = await changes.insert(ports.webhookEndpoints, id, made.value, by);
    if (!saved.ok) return saved;
    const first = saved.value.value.secret === sealed;
    return accept({ webhook: saved.value, secret: first ? secret : null });
  };
