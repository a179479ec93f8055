import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Campaign } from '../campaign.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

/** One campaign with its live totals; no personal data stands in it. */
export function readCampaign(ports: Pick<CampaignPorts, 'campaigns' | 'authorise'>) {
  return (
    actor: Actor,
    input: { readonly campaignId: string },
    act: 'campaign' | 'campaignProgress' = 'campaign',
  ): Promise<Outcome<Stored<Campaign>>> => openCampaign(ports, actor, act, input.campaignId);
}
