import {
  envelopeContext,
  messageId,
  queuedMessage,
  type Envelope,
} from '../../channels/message.ts';
import type { Notice, NoticeContent } from '../../notices/notice.ts';
import { contentDigest } from '../../notices/notice-versions.ts';
import {
  prepareContent,
  type ContentRendering,
  type PlaceholderValues,
} from '../../notices/placeholder.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Addressee, AddresseeData, LadderStep } from '../addressee.ts';
import { addresseeValues } from '../addressee-values.ts';
import type { Campaign } from '../campaign.ts';
import { batchIdOf } from '../campaign-list.ts';
import type { CampaignPorts } from './ports.ts';
import { openRow } from './store-list.ts';

export interface ToQueue {
  readonly row: Addressee;
  readonly channel: 'EMAIL' | 'SMS';
}

export type Renderings = (locale: Locale, channel: 'EMAIL' | 'SMS') => ContentRendering;

/** The bound versions, split into pieces once for all rows. Anything but the approved bytes is a fault. */
export async function renderingsOf(
  ports: Pick<CampaignPorts, 'notices'>,
  campaign: Campaign,
): Promise<Renderings> {
  const notices = await ports.notices.getMany(campaign.bindings.map(({ noticeId }) => noticeId));
  const prepared = new Map<string, ContentRendering>();
  campaign.bindings.forEach((binding, position) => {
    for (const content of boundContents(notices[position]?.value, binding)) {
      prepared.set(`${binding.locale}|${content.channel}`, prepareContent(content));
    }
  });
  return (locale, channel) => {
    const rendering = prepared.get(`${locale}|${channel}`);
    if (!rendering) throw new Error(`no approved ${channel} text in ${locale}`);
    return rendering;
  };
}

function boundContents(
  notice: Notice | undefined,
  bound: { readonly noticeId: string; readonly version: number; readonly contentDigest: string },
): readonly NoticeContent[] {
  const version = notice?.versions.find((each) => each.number === bound.version);
  if (!version || contentDigest(version.contents) !== bound.contentDigest) {
    throw new Error(`notice ${bound.noticeId} is not what was approved`);
  }
  return version.contents;
}

/**
 * Stores one message for each row and answers the step that belongs to it. Ids are derived from the
 * campaign, the row, the channel and the round: the same call again stores nothing new (rule 8).
 */
export async function queueMessages(
  ports: CampaignPorts,
  campaign: Campaign,
  queue: {
    readonly renderings: Renderings;
    readonly rows: readonly ToQueue[];
    readonly at: Instant;
  },
): Promise<ReadonlyMap<string, LadderStep>> {
  const made = await Promise.all(
    queue.rows.map(async ({ row, channel }) => {
      const data = await openRow(ports, row);
      const step = stepOfRow(campaign, row, channel, queue.at);
      const values = addresseeValues(data, row.locale, (token) => ports.receiptLink(token));
      const content = rendered(queue.renderings(row.locale, channel), values);
      const envelope = envelopeOf(content, data, ports.replyTo);
      return { row, step, message: await sealedMessage(ports, campaign, row, step, envelope) };
    }),
  );
  await ports.messages.insertMany(
    made.map(({ message }) => ({ id: message.id, value: queuedMessage(message) })),
  );
  if (made.length > 0) ports.wakeDelivery();
  return new Map(made.map(({ row, step }) => [row.id, step]));
}

function stepOfRow(
  campaign: Campaign,
  row: Addressee,
  channel: 'EMAIL' | 'SMS',
  queuedAt: Instant,
): LadderStep {
  const id = messageId({
    ownerId: campaign.id,
    addresseeId: row.id,
    channelKind: channel,
    occasion: `round ${String(campaign.round)}`,
  });
  return { channel, round: campaign.round, messageId: id, queuedAt };
}

/** Confirming checked that every placeholder has a value; a gap here is a fault, not bad input. */
function rendered(rendering: ContentRendering, values: PlaceholderValues): NoticeContent {
  const outcome = rendering(values);
  if (!outcome.ok) {
    throw new Error(`a message cannot be made: ${outcome.refusals.map((r) => r.code).join(', ')}`);
  }
  return outcome.value;
}

function envelopeOf(content: NoticeContent, data: AddresseeData, replyTo: string | null): Envelope {
  if (content.channel === 'EMAIL' && data.email !== null) {
    const { subject, text, html } = content;
    return { kind: 'EMAIL', to: data.email, subject, text, html, replyTo };
  }
  if (content.channel === 'SMS' && data.mobile !== null) {
    return { kind: 'SMS', to: data.mobile, text: content.text };
  }
  throw new Error(`a row without an address was queued for ${content.channel}`);
}

async function sealedMessage(
  ports: CampaignPorts,
  campaign: Campaign,
  row: Addressee,
  step: LadderStep,
  envelope: Envelope,
): Promise<Parameters<typeof queuedMessage>[0]> {
  const scope = { incidentId: row.incidentId, partyId: row.partyId };
  const id = step.messageId;
  return {
    id,
    incidentId: row.incidentId,
    partyId: row.partyId,
    purpose: 'NOTICE',
    ownerId: campaign.id,
    batchId: batchIdOf({ campaignId: campaign.id, list: row.list, batch: row.batch }),
    addresseeId: row.id,
    channelKind: envelope.kind,
    sealedEnvelope: await ports.vault.seal(scope, JSON.stringify(envelope), envelopeContext(id)),
    lookupTag: await ports.vault.lookupTag(scope, envelope.to),
    drill: campaign.drill,
    notBefore: step.queuedAt,
    queuedAt: step.queuedAt,
  };
}
