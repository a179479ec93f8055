import type { Actor } from '../../identity/actor.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Campaign } from '../campaign.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

/** One campaign with its live totals; no personal data stands in it. */
export function readCampaign(ports: Pick<CampaignPorts, 'campaigns' | 'authorise'>) {
  return (
    actor: Actor,
    input: { readonly campaignId: string },
  ): Promise<Outcome<Stored<Campaign>>> =>
    openCampaign(ports, actor, 'campaigns', input.campaignId);
}

export interface ReadCampaignsInput {
  readonly incidentId: string;
  /** Only what was sent on behalf of this party (rule 10). */
  readonly onBehalfOf: string;
  readonly after?: string;
}

/** A party's campaigns in an incident, oldest first. */
export function readCampaigns(ports: Pick<CampaignPorts, 'campaigns' | 'authorise'>) {
  return async (
    actor: Actor,
    { incidentId, onBehalfOf, after }: ReadCampaignsInput,
  ): Promise<Outcome<Page<Stored<Campaign>>>> => {
    const allowed = await ports.authorise(actor, 'campaigns', incidentId, onBehalfOf);
    if (!allowed.ok) return allowed;
    return accept(
      await ports.campaigns.page({
        index: 'by-incident',
        equals: incidentId,
        limit: pageItemsMax,
        where: (campaign) => campaign.onBehalfOf === onBehalfOf,
        ...(after === undefined ? {} : { after }),
      }),
    );
  };
}
