import type { Actor } from '../../identity/actor.ts';
import { authoriseUnlessSystem, type Act } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { authoriseIncident, type View } from '../access.ts';
import type { Incident } from '../incident.ts';
import type { IncidentPorts } from './ports.ts';

export interface SeenIncident {
  readonly stored: Stored<Incident>;
  readonly view: View;
}

/** Whoever may not do the act at all is told so before anything is looked up, whatever the id. */
export async function seeIncident(
  ports: Pick<IncidentPorts, 'incidents'>,
  actor: Actor,
  act: Act,
  about: { readonly incidentId: string; readonly onBehalfOf?: string | undefined },
): Promise<Outcome<SeenIncident>> {
  const allowed = authoriseUnlessSystem(actor, act);
  if (!allowed.ok) return allowed;
  const stored = await ports.incidents.get(about.incidentId);
  if (!stored) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
  const view = authoriseIncident(actor, act, stored.value, about.onBehalfOf);
  return view.ok ? accept({ stored, view: view.value }) : view;
}
