import { makeSetUpLink } from '../identity/use-cases/make-set-up-link.ts';
import { decoyDialogue, decoyDialogueId } from '../incidents/dialogue.ts';
import { enqueueJobs } from '../jobs/use-cases/enqueue-jobs.ts';
import type { Engine } from '../jobs/use-cases/create-engine.ts';
import { randomId } from '../adapters/system/random-ids.ts';
import { requireSameKeys } from '../adapters/system/key-fingerprint.ts';
import type { UseCases } from '../adapters/graphql/use-cases.ts';
import { dailyGuestContactEnd } from './account-job-handlers.ts';
import { createWatchedLog, type WatchedLog } from './change-feed.ts';
import { createEscalationPorts } from './escalation-ports.ts';
import { dailyCheckpoint, jobHandlers } from './job-handlers.ts';
import { createPorts, type ProductPorts, type Wakes } from './ports.ts';
import type { ProductParts } from './product-parts.ts';
import { createWebhookPorts } from './webhook-ports.ts';
import { bindUseCases } from './use-cases.ts';
import { dailyContactEnd } from './reporter-jobs.ts';
import { createWorkers, type Workers } from './workers.ts';
import type { EscalationPorts } from '../escalation/use-cases/ports.ts';
import { deliverWebhooks } from '../webhooks/use-cases/deliver-webhooks.ts';

export interface Product {
  readonly parts: ProductParts;
  readonly ports: ProductPorts;
  readonly escalation: EscalationPorts;
  readonly useCases: UseCases;
  readonly engine: Engine;
  readonly delivery: Workers['delivery'];
  readonly watchedLog: WatchedLog;
  /** A one-time link while there is no administrator; null afterwards. */
  readonly setUpLink: () => Promise<string | null>;
  /** Stops the workers and closes channels and store. */
  readonly close: () => Promise<void>;
}

/** Puts the product together over one store; nothing runs on its own until somebody beats the engine. */
export async function createProduct(parts: ProductParts): Promise<Product> {
  const wakes: Wakes = {
    relay: () => undefined,
    jobs: () => undefined,
    delivery: () => undefined,
    webhooks: () => undefined,
    settled: () => Promise.resolve(),
  };
  const ports = await createPorts(parts, wakes);
  await requireSameKeys(
    { changes: ports.changes, keyFingerprints: ports.collections.keyFingerprints },
    parts.keys,
  );
  await ports.collections.dialogues.insert({
    id: decoyDialogueId,
    value: decoyDialogue(parts.now()),
  });
  const wakeDelivery = (): void => wakes.delivery();
  const escalation = createEscalationPorts(parts, ports, wakeDelivery);
  const webhooks = createWebhookPorts(parts, ports, wakes);
  const handlers = jobHandlers(parts, ports, { escalation, webhooks }, wakeDelivery);
  const watchedLog = createWatchedLog(ports.collections.auditEntries);
  const workers = createWorkers(parts, ports, wakes, {
    handlers,
    lookAtLog: watchedLog.look,
    deliverWebhooks: deliverWebhooks(webhooks),
  });
  if (parts.store.exclusive) await workers.voidLeases();
  const jobPorts = {
    jobs: ports.collections.jobs,
    now: parts.now,
    newToken: randomId,
    wakeJobs: () => wakes.jobs(),
  };
  await enqueueJobs(jobPorts)([
    dailyCheckpoint(parts.now()),
    dailyContactEnd(parts.now()),
    dailyGuestContactEnd(parts.now()),
  ]);
  return {
    parts,
    ports,
    escalation,
    useCases: bindUseCases(ports, escalation, webhooks),
    engine: workers.engine,
    delivery: workers.delivery,
    watchedLog,
    setUpLink: async () => {
      const token = await makeSetUpLink(ports.identity)();
      if (!token.ok) throw new Error(token.refusals.map((it) => it.code).join(', '));
      return token.value === null ? null : `${parts.publicUrl}/setup?token=${token.value}`;
    },
    close: async () => {
      watchedLog.close();
      await workers.engine.stop();
      await Promise.all(Object.values(parts.channels).map((channel) => channel.close()));
      await parts.store.close();
    },
  };
}
