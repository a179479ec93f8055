import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { bindingOf } from '../bind-notice.ts';
import type { Campaign, NoticeBinding } from '../campaign.ts';
import { confirmed } from '../campaign-life.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

export interface ConfirmCampaignInput {
  readonly campaignId: string;
  /** As typed: the exact number, or nothing is sent. */
  readonly addresseeCount: number;
}

/** From here on batches are queued. */
export function confirmAndSend(ports: CampaignPorts) {
  return async (actor: Actor, input: ConfirmCampaignInput): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'confirmCampaign', input.campaignId);
    if (!opened.ok) return opened;
    const about = await ports.caseOf(opened.value.value.incidentId);
    if (!about) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
    const bindings = await bindingsOf(ports, opened.value.value);
    if (!bindings.ok) return bindings;
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) =>
        confirmed(campaign, {
          typedCount: input.addresseeCount,
          bindings: bindings.value,
          compromised: about.compromised,
          by: actor.id,
          at: ports.changes.now(),
        }),
      actor,
    );
  };
}

async function bindingsOf(
  ports: CampaignPorts,
  campaign: Campaign,
): Promise<Outcome<readonly NoticeBinding[]>> {
  const notices = await ports.notices.getMany(campaign.noticeIds);
  const outcomes = notices.map((stored) =>
    stored
      ? bindingOf(campaign, stored.value)
      : refuse({ code: 'NOTICE_NOT_FOUND', field: 'noticeIds' }),
  );
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (refusals.length > 0) return refuse(...refusals);
  return accept(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}
