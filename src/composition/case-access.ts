import type { Actor } from '../identity/actor.ts';
import type { Act } from '../identity/permissions.ts';
import { seeIncident } from '../incidents/use-cases/see-incident.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Collections } from './collections.ts';

/** Whether an actor may do an act in an incident; on behalf of a party: its own only. */
export function caseAccess(collections: Pick<Collections, 'incidents'>) {
  return async (
    actor: Actor,
    act: Act,
    incidentId: string,
    onBehalfOf?: string,
  ): Promise<Outcome<void>> => {
    const seen = await seeIncident(collections, actor, act, { incidentId, onBehalfOf });
    if (!seen.ok) return seen;
    const foreign = onBehalfOf !== undefined && onBehalfOf !== actor.partyId;
    return foreign && actor.kind !== 'SYSTEM'
      ? refuse({ code: 'NOT_FOUND', field: 'onBehalfOf' })
      : accept(undefined);
  };
}
