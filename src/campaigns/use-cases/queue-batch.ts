import { systemActor } from '../../identity/actor.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Addressee, LadderStep } from '../addressee.ts';
import type { Campaign } from '../campaign.ts';
import { batchQueued } from '../campaign-progress.ts';
import { listKey } from '../campaigns.ts';
import { batchRowsMax } from '../campaign.ts';
import { firstStep, isByPerson, listed, needsMessage } from '../ladder.ts';
import type { CampaignPorts } from './ports.ts';
import { queueMessages, renderingsOf, type ToQueue } from './queue-messages.ts';
import { replaceRows } from './replace-rows.ts';

export interface BatchJob {
  readonly campaignId: string;
  readonly batch: number;
}

/**
 * The job `campaign-batch`: gives each row of one batch its first message of this round. Messages are
 * stored before the rows say so; a kill at any point leaves work that the next run finds and finishes,
 * and nobody gets a second one. Does nothing unless the campaign is running.
 */
export function queueBatch(ports: CampaignPorts) {
  return async ({ campaignId, batch }: BatchJob): Promise<'queued' | 'nothing to do'> => {
    const stored = await ports.campaigns.get(campaignId);
    if (stored?.value.state.kind !== 'running') return 'nothing to do';
    const campaign = stored.value;
    if (campaign.batches.find((each) => each.number === batch)?.state !== 'stored') {
      return 'nothing to do';
    }
    const rows = await batchRows(ports, campaign, batch);
    await beginRows(
      ports,
      campaign,
      rows.filter((row) => needsMessage(campaign, row.value)),
    );
    const changed = await ports.changes.apply(
      ports.campaigns,
      campaignId,
      (current) => batchQueued(current, batch),
      systemActor,
    );
    if (!changed.ok) throw new Error(`batch ${String(batch)} of ${campaignId} was not recorded`);
    return 'queued';
  };
}

async function beginRows(
  ports: CampaignPorts,
  campaign: Campaign,
  rows: readonly Stored<Addressee>[],
): Promise<void> {
  if (rows.length === 0) return;
  const at = ports.changes.now();
  const firsts = rows.map((row) => ({ row, next: firstStep(campaign, row.value) }));
  const toQueue: ToQueue[] = firsts.flatMap(({ row, next }) =>
    next.kind === 'message' ? [{ row: row.value, channel: next.channel }] : [],
  );
  const renderings = await renderingsOf(ports, campaign);
  const steps = await queueMessages(ports, campaign, { renderings, rows: toQueue, at });
  const nextOf = new Map(firsts.map(({ row, next }) => [row.id, next]));
  await replaceRows(ports, rows, (row) => {
    const step = steps.get(row.id);
    if (step) return withStep(row, step);
    const next = nextOf.get(row.id);
    return next?.kind === 'state' && needsMessage(campaign, row)
      ? { ...row, state: listed(next.state, at) }
      : undefined;
  });
}

/** A message was stored, so the row says so; what a person recorded meanwhile stands. */
export function withStep(row: Addressee, step: LadderStep): Addressee | undefined {
  if (row.steps.some((each) => each.messageId === step.messageId)) return undefined;
  const state: Addressee['state'] = isByPerson(row.state) ? row.state : { kind: 'pending' };
  return { ...row, steps: [...row.steps, step], state };
}

/** All rows of one batch: at most a thousand, by their numbers. */
export async function batchRows(
  ports: Pick<CampaignPorts, 'addressees'>,
  campaign: Campaign,
  batch: number,
): Promise<readonly Stored<Addressee>[]> {
  if (!campaign.list) return [];
  const page = await ports.addressees.page({
    index: 'by-list',
    equals: listKey({ campaignId: campaign.id, list: campaign.list.number }),
    from: [(batch - 1) * batchRowsMax + 1],
    below: [batch * batchRowsMax + 1],
    limit: pageItemsMax,
  });
  return page.items;
}
