import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  disableWebhook as disable,
  enableWebhook as enable,
  ownWebhook,
  rotateSecret,
  type WebhookEndpoint,
} from '../webhook-endpoint.ts';
import { webhookScope, webhookSecretContext, type WebhookPorts } from './ports.ts';
import type { WebhookWithSecret } from './register-webhook.ts';

export const rotateWebhookSecret =
  (ports: WebhookPorts) =>
  async (id: string, by: Actor): Promise<Outcome<WebhookWithSecret>> => {
    const allowed = authorise(by, 'rotateWebhookSecret');
    if (!allowed.ok) return allowed;
    const own = ownWebhook((await ports.webhookEndpoints.get(id))?.value, by.partyId);
    if (!own.ok) return own;
    const secret = ports.newWebhookSecret();
    const scope = webhookScope(own.value.partyId);
    const sealed = await ports.vault.seal(scope, secret, webhookSecretContext);
    const rotated = await ports.changes.apply(
      ports.webhookEndpoints,
      id,
      (endpoint) =>
        accept(rotateSecret(endpoint, { id, secret: sealed, now: ports.changes.now() })),
      by,
    );
    if (!rotated.ok) return rotated;
    const first = rotated.value.value.secret === sealed;
    return accept({ webhook: rotated.value, secret: first ? secret : null });
  };

export const disableWebhook =
  (ports: WebhookPorts) =>
  async (id: string, by: Actor): Promise<Outcome<Stored<WebhookEndpoint>>> => {
    const allowed = authorise(by, 'disableWebhook');
    if (!allowed.ok) return allowed;
    const known = ownWebhook((await ports.webhookEndpoints.get(id))?.value, by.partyId);
    if (!known.ok) return known;
    return await ports.changes.apply(
      ports.webhookEndpoints,
      id,
      (endpoint) => {
        const own = ownWebhook(endpoint, by.partyId);
        return own.ok ? accept(disable(own.value, id, 'BY_HAND')) : own;
      },
      by,
    );
  };

export const enableWebhook =
  (ports: WebhookPorts) =>
  async (id: string, by: Actor): Promise<Outcome<Stored<WebhookEndpoint>>> => {
    const allowed = authorise(by, 'enableWebhook');
    if (!allowed.ok) return allowed;
    const known = ownWebhook((await ports.webhookEndpoints.get(id))?.value, by.partyId);
    if (!known.ok) return known;
    return await ports.changes.apply(
      ports.webhookEndpoints,
      id,
      (endpoint) => {
        const own = ownWebhook(endpoint, by.partyId);
        return own.ok ? accept(enable(own.value, id)) : own;
      },
      by,
    );
  };
