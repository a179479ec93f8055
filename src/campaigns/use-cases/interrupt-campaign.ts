import type { Actor } from '../../identity/actor.ts';
import { sealText } from '../../sealing/seal-text.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Change } from '../../store/changes.ts';
import type { Stored } from '../../store/collection.ts';
import type { Campaign } from '../campaign.ts';
import { cancelled, resumed, sentAgain, stopped, type Interruption } from '../campaign-life.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

export interface InterruptInput {
  readonly campaignId: string;
  readonly reason: string;
}

/** No further batch is queued, and what is queued is held until somebody resumes. */
export function stopCampaign(ports: CampaignPorts) {
  return interrupted(ports, stopped);
}

/** Never again: what was sent stays recorded, the rest is taken back. */
export function cancelCampaign(ports: CampaignPorts) {
  return interrupted(ports, cancelled);
}

function interrupted(
  ports: CampaignPorts,
  decide: (campaign: Campaign, interruption: Interruption) => Outcome<Change<Campaign>>,
) {
  return async (actor: Actor, input: InterruptInput): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'stopCampaign', input.campaignId);
    if (!opened.ok) return opened;
    const { incidentId, onBehalfOf } = opened.value.value;
    const reason = await sealText(
      ports,
      { incidentId, partyId: onBehalfOf },
      { text: input.reason, field: 'reason' },
    );
    if (!reason.ok) return reason;
    const interruption = { reason: reason.value, by: actor.id, at: ports.changes.now() };
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) => decide(campaign, interruption),
      actor,
    );
  };
}

/** Goes on exactly where it stopped: rows say which message they have, so nobody is skipped or repeated. */
export function resumeCampaign(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: { readonly campaignId: string },
  ): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'resumeCampaign', input.campaignId);
    if (!opened.ok) return opened;
    return ports.changes.apply(ports.campaigns, input.campaignId, resumed, actor);
  };
}

export interface SendAgainInput {
  readonly campaignId: string;
  /** As typed: how many were not reached. */
  readonly addresseeCount: number;
}

/** Another round for those who were not reached, and for nobody else. */
export function sendAgainToFailed(ports: CampaignPorts) {
  return async (actor: Actor, input: SendAgainInput): Promise<Outcome<Stored<Campaign>>> => {
    const opened = await openCampaign(ports, actor, 'confirmCampaign', input.campaignId);
    if (!opened.ok) return opened;
    return ports.changes.apply(
      ports.campaigns,
      input.campaignId,
      (campaign) => sentAgain(campaign, { typedCount: input.addresseeCount }),
      actor,
    );
  };
}
