import { systemActor } from '../../identity/actor.ts';
import { addMs } from '../../shared/instant.ts';
import { accept } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  afterTry,
  cancelledDelivery,
  claimedDelivery,
  everyDelivery,
  isGone,
  webhookTimeoutMs,
  type WebhookDelivery,
} from '../webhook-delivery.ts';
import { disableWebhook, signingSecrets, type WebhookEndpoint } from '../webhook-endpoint.ts';
import { webhookBody } from '../webhook-event.ts';
import { webhookScope, webhookSecretContext, type DeliverPorts } from './ports.ts';

/** Calls of one process at the same time; a silent endpoint takes one place and no more. */
export const webhookConcurrencyMax = 8;
/** A delivery that others touch at the same time is read again this often. */
const saveAttemptsMax = 16;

/**
 * Calls what is due until nothing is, and answers how many calls that took. Apart from the other jobs, so
 * that no endpoint keeps an alarm waiting. Any number of instances may call it at once.
 */
export const deliverWebhooks = (ports: DeliverPorts) => async (): Promise<number> => {
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let count = 0;
  while (faults.length === 0) {
    const claimed = await claimDue(ports, webhookConcurrencyMax - running.size);
    for (const delivery of claimed) {
      const run = deliver(ports, delivery)
        .catch((fault: unknown) => {
          faults.push(fault);
        })
        .finally(() => running.delete(run));
      running.add(run);
    }
    count += claimed.length;
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  if (faults.length > 0) throw new AggregateError(faults, 'webhooks could not be told');
  return count;
};

async function claimDue(
  ports: DeliverPorts,
  limit: number,
): Promise<readonly Stored<WebhookDelivery>[]> {
  const now = ports.now();
  const token = ports.newToken();
  return await ports.webhookDeliveries.claimMany({
    index: 'claimable',
    equals: everyDelivery,
    below: [addMs(now, 1)],
    limit,
    claim: (delivery) => claimedDelivery(delivery, { token, now }),
    changeId: token,
  });
}

async function deliver(ports: DeliverPorts, claimed: Stored<WebhookDelivery>): Promise<void> {
  const { id, value: delivery } = claimed;
  const endpoint = (await ports.webhookEndpoints.get(delivery.endpointId))?.value;
  if (!endpoint) throw new Error(`webhook ${delivery.endpointId} is missing`);
  if (endpoint.state === 'DISABLED') {
    await end(ports, claimed, cancelledDelivery);
    return;
  }
  const at = ports.now();
  const answer = await ports.call({
    url: endpoint.url,
    id,
    at,
    body: webhookBody(delivery),
    secrets: await openSecrets(ports, endpoint),
    timeoutMs: webhookTimeoutMs,
  });
  const tried = { at, ...answer };
  // Disabled before the end is stored: a kill in between calls once more and comes here again.
  if (afterTry(delivery, id, tried).state === 'FAILED') {
    await disable(ports, delivery.endpointId, isGone(tried) ? 'GONE' : 'FAILED');
  }
  await end(ports, claimed, (current) => afterTry(current, id, tried));
}

async function openSecrets(
  ports: DeliverPorts,
  endpoint: WebhookEndpoint,
): Promise<readonly string[]> {
  const scope = webhookScope(endpoint.partyId);
  return await Promise.all(
    signingSecrets(endpoint, ports.now()).map((sealed) =>
      ports.vault.openText(scope, sealed, webhookSecretContext),
    ),
  );
}

async function disable(ports: DeliverPorts, id: string, because: 'GONE' | 'FAILED'): Promise<void> {
  const disabled = await ports.changes.apply(
    ports.webhookEndpoints,
    id,
    (endpoint) => accept(disableWebhook(endpoint, id, because)),
    systemActor,
  );
  if (!disabled.ok) throw new Error(`webhook ${id} could not be disabled`);
}

/** Whoever took the delivery over meanwhile ends it. */
async function end(
  ports: DeliverPorts,
  claimed: Stored<WebhookDelivery>,
  decide: (delivery: WebhookDelivery) => WebhookDelivery,
): Promise<void> {
  let stored: Stored<WebhookDelivery> | undefined = claimed;
  for (let attempt = 1; attempt <= saveAttemptsMax; attempt += 1) {
    if (stored?.value.leaseToken !== claimed.value.leaseToken) return;
    const changeId = ports.newToken();
    const value = decide(stored.value);
    const result = await ports.webhookDeliveries.replace({ ...stored, value, changeId });
    if (result === 'replaced') return;
    stored = await ports.webhookDeliveries.get(claimed.id);
  }
  throw new Error(`webhook delivery ${claimed.id} kept changing while it was saved`);
}
