import type { LinkView } from '../adapters/http/http-ports.ts';
import { sha256Hex } from '../shared/sha256.ts';
import type { ProductPorts } from './ports.ts';

/** What a controller's receipt link shows: who sent the notice, under which reference. */
export function showReceiptLink(ports: ProductPorts) {
  const { addressees, incidents, campaigns, parties } = ports.collections;
  return async (token: string): Promise<LinkView | undefined> => {
    const page = await addressees.page({
      index: 'by-receipt',
      equals: sha256Hex(token),
      limit: 1,
    });
    const row = page.items[0]?.value;
    if (!row) return undefined;
    const incident = (await incidents.get(row.incidentId))?.value;
    const campaign = (await campaigns.get(row.campaignId))?.value;
    const sender = campaign && (await parties.get(campaign.onBehalfOf))?.value;
    if (!incident || !sender) return undefined;
    return {
      locale: row.locale,
      reference: incident.reference,
      subject: sender.name,
      dueAt: null,
      zone: incident.zone,
      confirmedAt: row.receipt?.acknowledgedAt ?? null,
    };
  };
}
