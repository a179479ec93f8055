import { randomBytes } from 'node:crypto';
import { randomId } from '../adapters/system/random-ids.ts';
import { createWebhookCaller } from '../adapters/webhook/create-webhook-caller.ts';
import { readWebhookAddress } from '../adapters/webhook/read-webhook-address.ts';
import { momentIn, textIn } from '../escalation/escalation-jobs.ts';
import type { JobPayload } from '../jobs/job.ts';
import { messageId, queuedMessage, envelopeContext } from '../channels/message.ts';
import { pageItemsMax } from '../store/collection.ts';
import { webhookMail } from '../texts/webhook-mail.ts';
import type { DeliverPorts, FanOutPorts } from '../webhooks/use-cases/ports.ts';
import type { WebhookEventType } from '../webhooks/webhook-event.ts';
import type { ProductPorts, Wakes } from './ports.ts';
import type { ProductParts } from './product-parts.ts';

export type WebhookProductPorts = FanOutPorts & DeliverPorts;

const nowhere = { loopback: false, ports: [] };

/** What telling other systems asks of the rest. */
export function createWebhookPorts(
  parts: ProductParts,
  ports: ProductPorts,
  wakes: Pick<Wakes, 'webhooks'>,
): WebhookProductPorts {
  const { collections } = ports;
  const settings = parts.webhooks ?? { reach: nowhere };
  return {
    changes: ports.changes,
    vault: ports.vault,
    webhookEndpoints: collections.webhookEndpoints,
    webhookDeliveries: collections.webhookDeliveries,
    newWebhookSecret: () => `whsec_${randomBytes(32).toString('base64')}`,
    readWebhookUrl: (text) => readWebhookAddress(text, settings.reach),
    wakeWebhooks: () => wakes.webhooks(),
    sequenceOf: async (eventId) => {
      const query = { index: 'event', equals: eventId, limit: 1 };
      const entry = (await collections.auditEntries.page(query)).items[0];
      if (!entry) throw new Error(`event ${eventId} is not in the log yet`);
      return entry.value.sequence;
    },
    audienceOf: async ({ incidentId, subjectId }) => {
      if (incidentId !== null) {
        const incident = (await collections.incidents.get(incidentId))?.value;
        // Rule 12: a drill reaches nobody outside.
        return incident && incident.kind !== 'DRILL' ? { partyId: incident.handledBy } : undefined;
      }
      const event = (await collections.events.get(subjectId))?.value;
      return { partyId: event?.partyId ?? null };
    },
    now: parts.now,
    newToken: randomId,
    call: createWebhookCaller(settings),
  };
}

/** The payload of the job `tell-webhooks`, read back. */
export function eventToTell(payload: JobPayload) {
  const { incidentId } = payload;
  return {
    eventId: textIn(payload, 'eventId'),
    type: textIn(payload, 'type') as WebhookEventType,
    at: momentIn(payload, 'at'),
    incidentId: typeof incidentId === 'string' ? incidentId : null,
    subjectId: textIn(payload, 'subjectId'),
  };
}

/** Administrators hear by mail that one of their systems hears nothing any more. */
export async function mailWebhookDisabled(
  parts: ProductParts,
  ports: ProductPorts,
  { webhookId, occasion }: { readonly webhookId: string; readonly occasion: string },
): Promise<void> {
  const endpoint = (await ports.collections.webhookEndpoints.get(webhookId))?.value;
  if (!endpoint) throw new Error(`webhook ${webhookId} is missing`);
  const { partyId, description } = endpoint;
  const scope = { incidentId: 'installation', partyId };
  const administrators = await ports.collections.users.page({
    index: 'active-role',
    equals: 'ADMINISTRATOR',
    limit: pageItemsMax,
    where: (user) => user.partyId === partyId,
  });
  for (const { id, value: user } of administrators.items) {
    const mail = webhookMail({ description, link: `${parts.publicUrl}/systems` }, user.locale);
    const addressee = { ownerId: webhookId, addresseeId: id, channelKind: 'EMAIL' } as const;
    const rowId = messageId({ ...addressee, occasion });
    const to = user.email;
    const envelope = JSON.stringify({ kind: 'EMAIL', to, ...mail, html: null, replyTo: null });
    const row = queuedMessage({
      ...scope,
      ...addressee,
      id: rowId,
      purpose: 'ACCOUNT',
      batchId: webhookId,
      sealedEnvelope: await ports.vault.seal(scope, envelope, envelopeContext(rowId)),
      lookupTag: await ports.vault.lookupTag(scope, to),
      drill: false,
      notBefore: parts.now(),
      queuedAt: parts.now(),
    });
    await ports.collections.messages.insert({ id: rowId, value: row });
  }
}
