import type { Product } from '../composition/product.ts';
import { everyJob } from '../jobs/job.ts';
import { addMs, type Instant } from '../shared/instant.ts';
import { everyDelivery } from '../webhooks/webhook-delivery.ts';

/** Moves a story's clock to `at`, stopping at each job that becomes due on the way. */
export async function advance(
  product: Product,
  clock: { readonly now: () => Instant; readonly moveTo: (at: Instant) => void },
  at: Instant,
): Promise<void> {
  await product.engine.settle();
  for (;;) {
    const next = await nextDueJob(product, addMs(clock.now(), 1));
    if (next === undefined || next > at) break;
    clock.moveTo(next);
    await product.engine.settle();
  }
  if (clock.now() < at) clock.moveTo(at);
  await product.engine.settle();
}

async function nextDueJob(product: Product, from: Instant): Promise<Instant | undefined> {
  const { jobs, webhookDeliveries } = product.ports.collections;
  const next = { index: 'claimable', from: [from], limit: 1 } as const;
  const found = [
    (await jobs.page({ ...next, equals: everyJob })).items[0],
    (await webhookDeliveries.page({ ...next, equals: everyDelivery })).items[0],
  ];
  return found
    .flatMap((it) => it?.value.claimableAt ?? [])
    .sort()
    .at(0);
}
