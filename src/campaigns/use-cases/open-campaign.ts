import type { Actor } from '../../identity/actor.ts';
import { authoriseUnlessSystem, type Act } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignPorts } from './ports.ts';

/** The campaign, when the actor may do this with it; another organisation's is one that is not there. */
export async function openCampaign(
  ports: Pick<CampaignPorts, 'campaigns' | 'authorise'>,
  actor: Actor,
  act: Act,
  campaignId: string,
): Promise<Outcome<Stored<Campaign>>> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const stored = await ports.campaigns.get(campaignId);
  const seen = stored && (await ports.authorise(actor, act, ...caseOf(stored.value)));
  return stored && seen?.ok === true
    ? accept(stored)
    : refuse({ code: 'CAMPAIGN_NOT_FOUND', field: 'campaignId' });
}

function caseOf({ incidentId, onBehalfOf }: Campaign): [string, string] {
  return [incidentId, onBehalfOf];
}

/**
 * One command that changes a document step by step: each step has a key of its own, so that the
 * caller's key given twice repeats each of them.
 */
export function stepOf(actor: Actor, step: string): Actor {
  if (actor.idempotencyKey === undefined) return actor;
  return { ...actor, idempotencyKey: `${actor.idempotencyKey}/${step}` };
}
