import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest } from '../../identity/permissions.ts';
import { isZone } from '../../parties/zone.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import { readTitle } from '../read-title.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';
import { insertIncident } from './promote-event.ts';

/** Rule 12: a drill never reaches anyone outside and creates no legal obligations. */
export const startDrill =
  (ports: IncidentPorts) =>
  async (
    input: { readonly title: string; readonly zone: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const allowed = authorise(actor, 'startDrill');
    if (!allowed.ok) return allowed;
    if (actor.partyId === null || isGuest(actor)) return refuse({ code: 'FORBIDDEN' });
    const title = readTitle(input.title);
    if (!title.ok) return title;
    if (!isZone(input.zone)) return refuse({ code: 'ZONE_NOT_KNOWN', field: 'zone' });
    const now = ports.changes.now();
    return await insertIncident(ports, actor, newDocumentId(ports, actor, 'drill'), {
      title: title.value,
      kind: 'DRILL',
      handledBy: actor.partyId,
      role: 'CONTROLLER',
      zone: input.zone,
      firstSignalAt: now,
      eventId: null,
      breach: true,
      now,
    });
  };
