import type { Actor } from '../../identity/actor.ts';
import { canonicalJson, type Json } from '../../shared/canonical-json.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { AddresseeData } from '../addressee.ts';
import type { Campaign } from '../campaign.ts';
import { createListCounter, listBegun } from '../campaign-list.ts';
import { stepOf } from './open-campaign.ts';
import { insertPlanned, type PlanCampaignInput } from './plan-campaign.ts';
import type { ControllerPart, ControllerPorts } from './ports.ts';
import { channelsOf, createListWriter } from './store-list.ts';

export interface PlanControllerCampaignInput extends Omit<PlanCampaignInput, 'audience'> {
  /** Empty: all that the party informs. */
  readonly partyIds: readonly string[];
}

/**
 * One row per controller, sealed under the controller's own key, with its own share and nothing of
 * another's (rule 10). Without a verified contact the row stands there to be called.
 */
export function planControllerCampaign(ports: ControllerPorts) {
  return async (
    actor: Actor,
    input: PlanControllerCampaignInput,
  ): Promise<Outcome<Stored<Campaign>>> => {
    const { incidentId, onBehalfOf, partyIds, ...plan } = input;
    const allowed = await ports.authorise(actor, 'planCampaign', incidentId, onBehalfOf);
    if (!allowed.ok) return allowed;
    const parts = await ports.controllerParts({ incidentId, onBehalfOf, partyIds });
    const missing = partyIds.filter((id) => !parts.some((part) => part.partyId === id));
    if (parts.length === 0 || missing.length > 0) {
      return refuse({
        code: 'CONTROLLER_WITHOUT_PART',
        field: 'partyIds',
        params: { count: missing.length },
      });
    }
    const campaign = await insertPlanned(ports, actor, {
      ...plan,
      incidentId,
      onBehalfOf,
      audience: 'CONTROLLERS',
    });
    return campaign.ok ? storeControllers(ports, actor, campaign.value, parts) : campaign;
  };
}

async function storeControllers(
  ports: ControllerPorts,
  actor: Actor,
  { id, value }: Stored<Campaign>,
  parts: readonly ControllerPart[],
): Promise<Outcome<Stored<Campaign>>> {
  const rows = parts.map((part) => ({
    partyId: part.partyId,
    locale: part.locale,
    data: dataOf(part, ports.newToken()),
  }));
  const counter = createListCounter();
  for (const { locale, data } of rows) counter.add({ locale, channels: channelsOf(data) }, data);
  const scope = { incidentId: value.incidentId, partyId: value.onBehalfOf };
  const digest = await ports.vault.lookupTag(scope, canonicalJson(parts as unknown as Json));
  const begun = await ports.changes.apply(
    ports.campaigns,
    id,
    (campaign) => listBegun(campaign, { summary: counter.summary(digest), by: actor.id }),
    stepOf(actor, 'list'),
  );
  if (!begun.ok || begun.value.value.list?.complete === true) return begun;
  const writer = createListWriter(ports, actor, begun.value.value);
  for (const row of rows) await writer.add(row);
  return writer.finish();
}

function dataOf(part: ControllerPart, receiptToken: string): AddresseeData {
  return {
    name: part.name,
    email: part.contact?.email ?? null,
    mobile: part.contact?.mobile ?? null,
    postalAddress: null,
    reference: null,
    role: null,
    part: part.part,
    receiptToken,
  };
}
