import type { Actor } from '../identity/actor.ts';
import { authoriseUnlessSystem, isGuest, type Act } from '../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { partyIn, type Incident } from './incident.ts';
import { mayKnow } from './restriction.ts';

/** Members of the handling party see the whole case; guests of another party their own part of it. */
export type View = { readonly kind: 'WHOLE' } | { readonly kind: 'PART'; readonly partyId: string };

/** Undefined when the actor has no part in the incident: the same answer as for one that does not exist. */
export function viewOf(actor: Actor, incident: Incident): View | undefined {
  if (actor.kind === 'SYSTEM') return { kind: 'WHOLE' };
  if (actor.partyId === null) return undefined;
  if (actor.partyId === incident.handledBy && !isGuest(actor)) {
    return mayKnow(actor, incident) ? { kind: 'WHOLE' } : undefined;
  }
  const party = partyIn(incident, actor.partyId);
  if (!isGuest(actor) || !party?.sharedAt) return undefined;
  return { kind: 'PART', partyId: actor.partyId };
}

/** Rule 10: a guest acts on its own party's matters only, and learns nothing of any other. */
export function authoriseIncident(
  actor: Actor,
  act: Act,
  incident: Incident,
  onBehalfOf?: string,
): Outcome<View> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const view = viewOf(actor, incident);
  if (!view) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
  if (view.kind === 'PART' && onBehalfOf !== undefined && onBehalfOf !== view.partyId) {
    return refuse({ code: 'NOT_FOUND', field: 'partyId' });
  }
  return accept(view);
}
