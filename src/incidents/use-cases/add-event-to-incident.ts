import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest } from '../../identity/permissions.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import { promoted } from '../reported-event.ts';
import { reportJoined } from '../report-joined.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';
import { seesEvent } from './read-incidents.ts';

/** One incident may have several reports, each with its own dialogue. */
export const addEventToIncident =
  (ports: IncidentPorts) =>
  async (
    input: { readonly eventId: string; readonly incidentId: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const act = 'addEventToIncident';
    const allowed = authorise(actor, act);
    if (!allowed.ok) return allowed;
    const { eventId, incidentId } = input;
    const event = await ports.events.get(eventId);
    const known = event && (await seesEvent(ports, actor, event.value));
    if (event?.value.partyId !== actor.partyId || isGuest(actor) || known !== true) {
      return refuse({ code: 'NOT_FOUND', field: 'eventId' });
    }
    const settled = promoted(eventId, event.value, { incidentId, at: ports.changes.now() });
    if (!settled.ok) return settled;
    const { reportedAt } = event.value;
    const joined = await changeIncident(ports, actor, { act, incidentId, texts: {} }, (incident) =>
      reportJoined(incidentId, incident, { eventId, reportedAt }),
    );
    if (!joined.ok) return joined;
    const done = await ports.changes.apply(
      ports.events,
      eventId,
      (value) =>
        promoted(eventId, value, { incidentId, at: ports.changes.now(), type: 'EVENT_ADDED' }),
      actor,
    );
    return done.ok ? joined : done;
  };
