import type { Actor } from '../../identity/actor.ts';
import { approvedVersion } from '../../notices/notice-versions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { allStored } from '../../store/every-stored.ts';
import type { Campaign } from '../campaign.ts';
import { lettersPosted, lookUpRequested, publicNoticePublished } from '../campaign-progress.ts';
import { stateKey } from '../campaigns.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

/** Asks for addresses of those who have none; the rows follow with the next count. */
export function requestAddressLookUp(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: { readonly campaignId: string },
  ): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'requestAddressLookUp', input.campaignId);
    if (!opened.ok) return opened;
    const now = ports.changes.now();
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) => lookUpRequested(campaign, now),
      actor,
    );
  };
}

export interface RecordLettersPostedInput {
  readonly campaignId: string;
  /** As typed: how many letters were handed over. */
  readonly count: number;
  readonly at: Instant;
}

export function recordLettersPosted(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: RecordLettersPostedInput,
  ): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'recordLettersPosted', input.campaignId);
    if (!opened.ok) return opened;
    const waiting = await lettersWaiting(ports, opened.value.value);
    const posted = { count: input.count, waiting, at: input.at, now: ports.changes.now() };
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) => lettersPosted(campaign, posted),
      actor,
    );
  };
}

async function lettersWaiting(ports: CampaignPorts, campaign: Campaign): Promise<number> {
  if (!campaign.list) return 0;
  const equals = stateKey({ campaignId: campaign.id, list: campaign.list.number }, 'letter');
  const waiting = await allStored(ports.addressees, {
    index: 'by-state',
    equals,
    where: ({ state }) => state.kind === 'letter' && state.postedAt === null,
  });
  return waiting.length;
}

export interface PublishPublicNoticeInput {
  readonly campaignId: string;
  readonly noticeId: string;
  readonly where: string;
  readonly reason: string;
  readonly at: Instant;
}

/** GDPR art. 34(3)(c), for whom nothing else reached; the text is approved like any other. */
export function publishPublicNotice(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: PublishPublicNoticeInput,
  ): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'publishPublicNotice', input.campaignId);
    if (!opened.ok) return opened;
    const { incidentId, onBehalfOf } = opened.value.value;
    const notice = (await ports.notices.get(input.noticeId))?.value;
    const ours = notice?.incidentId === incidentId && notice.onBehalfOf === onBehalfOf;
    if (notice?.audience !== 'PUBLIC' || !ours) {
      return refuse({ code: 'NOTICE_NOT_FOUND', field: 'noticeId' });
    }
    const version = approvedVersion(notice);
    if (!version || !notice.approval) {
      return refuse({
        code: 'NOTICE_NOT_APPROVED',
        field: 'noticeId',
        params: { locale: notice.locale },
      });
    }
    const scope = { incidentId, partyId: onBehalfOf };
    const where = await sealText(ports, scope, { text: input.where, field: 'where' });
    const reason = await sealText(ports, scope, { text: input.reason, field: 'reason' });
    if (!where.ok) return where;
    if (!reason.ok) return reason;
    const published = {
      noticeId: notice.id,
      version: version.number,
      contentDigest: notice.approval.contentDigest,
      publishedAt: input.at,
      where: where.value,
      reason: reason.value,
    };
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) => publicNoticePublished(campaign, published),
      actor,
    );
  };
}
