import type { Message } from '../../channels/message.ts';
import { systemActor } from '../../identity/actor.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { accept } from '../../shared/outcome.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Addressee, LadderStep } from '../addressee.ts';
import type { Batch, Campaign } from '../campaign.ts';
import { batchTallied, messageTally, peopleTally, type BatchTally } from '../campaign-progress.ts';
import { controllerAdvanced } from '../controller-advanced.ts';
import { followed, withMeasures } from '../ladder.ts';
import type { CampaignPorts } from './ports.ts';
import { batchRows, withStep } from './queue-batch.ts';
import { queueMessages, renderingsOf, type ToQueue } from './queue-messages.ts';
import { replaceRows } from './replace-rows.ts';

export interface TallyJob {
  readonly campaignId: string;
  /** Those whose messages changed; all of them by default. */
  readonly batchIds?: readonly string[];
  /** Only batches that are not settled yet: for counting from time to time. */
  readonly openOnly?: boolean;
}

/**
 * The job `tally-campaign`: recounts from the rows and messages themselves, batch by batch, and takes
 * the next step of the plan for whom the last one failed. Counting twice changes nothing.
 */
export function tallyCampaign(ports: CampaignPorts) {
  return async (job: TallyJob): Promise<void> => {
    const { campaignId } = job;
    const stored = await ports.campaigns.get(campaignId);
    if (!stored) return;
    const cancelled = stored.value.state.kind === 'cancelled';
    const chosen = stored.value.batches.filter(
      (batch) => (batch.state !== 'stored' || cancelled) && isChosen(batch, job),
    );
    for (const batch of chosen) await tallyBatch(ports, campaignId, batch.number);
  };
}

function isChosen(batch: Batch, { batchIds, openOnly }: TallyJob): boolean {
  if (openOnly === true && batch.state === 'settled') return false;
  return batchIds === undefined || batchIds.includes(batch.id);
}

/** A batch that others count at the same time is counted again this often. */
export const tallyAttemptsMax = 8;

async function tallyBatch(ports: CampaignPorts, campaignId: string, number: number): Promise<void> {
  for (let attempt = 1; attempt <= tallyAttemptsMax; attempt += 1) {
    if (await tallyOnce(ports, campaignId, number)) return;
  }
  throw new Error(`batch ${String(number)} of ${campaignId} kept changing while it was counted`);
}

/** False when another count was stored meanwhile: this one may be the older, and must not stand. */
async function tallyOnce(
  ports: CampaignPorts,
  campaignId: string,
  number: number,
): Promise<boolean> {
  const stored = await ports.campaigns.get(campaignId);
  if (!stored) return true;
  const campaign = stored.value;
  const counted = await countedRows(ports, campaign, number);
  const tally = { number, ...counted, at: ports.changes.now() };
  const before = JSON.stringify(batchIn(campaign, number));
  let isLatest = true;
  const changed = await ports.changes.apply(
    ports.campaigns,
    campaignId,
    (current) => {
      isLatest = JSON.stringify(batchIn(current, number)) === before;
      return isLatest ? batchTallied(current, tally) : accept({ value: current, events: [] });
    },
    systemActor,
  );
  if (!changed.ok) throw new Error(`batch ${String(number)} of ${campaignId} was not counted`);
  return isLatest;
}

function batchIn(campaign: Campaign, number: number): Batch | null {
  return campaign.batches.find((batch) => batch.number === number) ?? null;
}

async function countedRows(
  ports: CampaignPorts,
  campaign: Campaign,
  number: number,
): Promise<Pick<BatchTally, 'messages' | 'people'>> {
  let rows = await batchRows(ports, campaign, number);
  let messages = await messagesOfRows(ports, rows);
  if (await advanceRows(ports, campaign, rows, messages)) {
    rows = await batchRows(ports, campaign, number);
    messages = await messagesOfRows(ports, rows);
  }
  return {
    messages: messageTally([...messages.values()].map((message) => message.state)),
    people: peopleTally(rows.map((row) => row.value)),
  };
}

/** Answers whether a row took a step or another state. */
async function advanceRows(
  ports: CampaignPorts,
  campaign: Campaign,
  rows: readonly Stored<Addressee>[],
  messages: ReadonlyMap<string, Message>,
): Promise<boolean> {
  const now = ports.changes.now();
  const next = rows.map((row) => {
    const last = row.value.steps.at(-1);
    return { row, step: followed(campaign, row.value, last && messages.get(last.messageId)) };
  });
  const toQueue: ToQueue[] = next.flatMap(({ row, step }) =>
    step.kind === 'message' ? [{ row: row.value, channel: step.channel }] : [],
  );
  const steps =
    toQueue.length === 0
      ? new Map<string, LadderStep>()
      : await queueMessages(ports, campaign, {
          renderings: await renderingsOf(ports, campaign),
          rows: toQueue,
          at: now,
        });
  const decide = (row: Addressee): Addressee | undefined => {
    const taken = steps.get(row.id);
    if (taken) return withStep(row, taken);
    const last = row.steps.at(-1);
    const step = followed(campaign, row, last && messages.get(last.messageId));
    if (step.kind === 'message') return undefined;
    const state = withMeasures(campaign, step.state, now);
    return canonicalJson(state) === canonicalJson(row.state) ? undefined : { ...row, state };
  };
  const advanced = rows.filter((row) => decide(row.value) !== undefined);
  if (advanced.length > 0) await saveAdvanced(ports, campaign, advanced, decide);
  return advanced.length > 0;
}

/** That a controller was informed is a fact of its own, recorded with the row in one write. */
async function saveAdvanced(
  ports: CampaignPorts,
  campaign: Campaign,
  rows: readonly Stored<Addressee>[],
  decide: (row: Addressee) => Addressee | undefined,
): Promise<void> {
  if (campaign.audience !== 'CONTROLLERS') return replaceRows(ports, rows, decide);
  for (const { id } of rows) {
    const changed = await ports.changes.apply(
      ports.addressees,
      id,
      (row) => controllerAdvanced(row, decide(row)),
      systemActor,
    );
    if (!changed.ok) throw new Error(`the row of a controller was not recorded: ${id}`);
  }
}

async function messagesOfRows(
  ports: Pick<CampaignPorts, 'messages'>,
  rows: readonly Stored<Addressee>[],
): Promise<ReadonlyMap<string, Message>> {
  const ids = rows.flatMap((row) => row.value.steps.map((step) => step.messageId));
  const found = new Map<string, Message>();
  for (let from = 0; from < ids.length; from += pageItemsMax) {
    const stored = await ports.messages.getMany(ids.slice(from, from + pageItemsMax));
    for (const message of stored) if (message) found.set(message.id, message.value);
  }
  return found;
}
