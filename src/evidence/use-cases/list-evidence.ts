import type { Actor } from '../../identity/actor.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import { KeyDestroyedError } from '../../sealing/vault.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import type { CustodyDetails, CustodyEvent } from '../custody.ts';
import { isPrivileged, type EvidenceDetails, type EvidenceItem } from '../evidence-item.ts';
import type { EvidencePorts } from './ports.ts';
import { openDetails } from './sealed-details.ts';

/** An item as people see it; details are null once their key is destroyed. */
export interface EvidenceView {
  readonly id: string;
  readonly item: EvidenceItem;
  readonly details: EvidenceDetails | null;
  readonly custody: readonly {
    readonly event: CustodyEvent;
    readonly details: CustodyDetails | null;
  }[];
}

/** The items of an incident, oldest first; a sensitive read, recorded once per page. */
export async function listEvidence(
  ports: EvidencePorts,
  actor: Actor,
  query: { readonly incidentId: string; readonly limit: number; readonly after?: string },
): Promise<Outcome<Page<EvidenceView>>> {
  const { incidentId, limit, after } = query;
  const authorised = await ports.authorise(actor, 'evidence', incidentId);
  if (!authorised.ok) return authorised;
  const whole = await ports.readsLane(actor, incidentId);
  const { items, cursor } = await ports.evidenceItems.page({
    where: (item) => whole || !isPrivileged(item),
    index: 'incident',
    equals: incidentId,
    limit,
    ...(after === undefined ? {} : { after }),
  });
  const views = await Promise.all(items.map(({ id, value }) => viewEvidence(ports, id, value)));
  await ports.recordAccess(actor, {
    kind: 'EVIDENCE_LIST',
    id: incidentId,
    incidentId,
    partyId: null,
    count: views.length,
  });
  return accept({ items: views, cursor });
}

/** For whoever was authorised already: the answer of a mutation, the export. */
export async function viewEvidence(
  ports: EvidencePorts,
  id: string,
  item: EvidenceItem,
): Promise<EvidenceView> {
  return {
    id,
    item,
    details: await openUnlessErased<EvidenceDetails>(ports, item.details),
    custody: await Promise.all(
      item.custody.map(async (event) => ({
        event,
        details: await openUnlessErased<CustodyDetails>(ports, event.details),
      })),
    ),
  };
}

async function openUnlessErased<T extends EvidenceDetails | CustodyDetails>(
  ports: EvidencePorts,
  sealed: SealedText | null,
): Promise<T | null> {
  if (sealed === null) return null;
  try {
    return await openDetails<T>(ports, sealed);
  } catch (error) {
    if (error instanceof KeyDestroyedError) return null;
    throw error;
  }
}
