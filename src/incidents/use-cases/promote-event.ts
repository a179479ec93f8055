import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest } from '../../identity/permissions.ts';
import type { PartyRole } from '../../parties/party.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import { deriveObligations } from '../derive-obligations.ts';
import type { Incident } from '../incident.ts';
import { openIncident, type OpenIncidentInput } from '../open-incident.ts';
import { readTitle } from '../read-title.ts';
import { isZone } from '../../parties/zone.ts';
import { promoted } from '../reported-event.ts';
import type { IncidentPorts } from './ports.ts';
import { seesEvent } from './read-incidents.ts';

export interface PromoteEventInput {
  readonly eventId: string;
  readonly title: string | null;
  readonly role: PartyRole;
  readonly breach: boolean | null;
  readonly zone: string;
}

/** The incident's id derives from the event's, so one event can never become two incidents. */
export const promoteEvent =
  (ports: IncidentPorts) =>
  async (input: PromoteEventInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const allowed = authorise(actor, 'promoteEvent');
    if (!allowed.ok) return allowed;
    const event = await ports.events.get(input.eventId);
    const known = event && (await seesEvent(ports, actor, event.value));
    if (event?.value.partyId !== actor.partyId || isGuest(actor) || known !== true) {
      return refuse({ code: 'NOT_FOUND', field: 'eventId' });
    }
    const title = readTitle(input.title ?? event.value.title);
    if (!title.ok) return title;
    if (!isZone(input.zone)) return refuse({ code: 'ZONE_NOT_KNOWN', field: 'zone' });
    const now = ports.changes.now();
    const incidentId = derivedId('incident', input.eventId);
    const settled = await ports.changes.apply(
      ports.events,
      input.eventId,
      (value) => promoted(input.eventId, value, { incidentId, at: now }),
      actor,
    );
    if (!settled.ok) return settled;
    return await insertIncident(ports, actor, incidentId, {
      title: title.value,
      kind: 'CASE',
      handledBy: event.value.partyId,
      role: input.role,
      zone: input.zone,
      firstSignalAt: event.value.reportedAt,
      eventId: input.eventId,
      breach: input.breach,
      now,
    });
  };

/** Opens it with its provisional clocks running; what is there already stays as it is. */
export async function insertIncident(
  ports: IncidentPorts,
  actor: Actor,
  incidentId: string,
  input: OpenIncidentInput,
): Promise<Outcome<Stored<Incident>>> {
  const existing = await ports.incidents.get(incidentId);
  if (existing) return accept(existing);
  const opened = openIncident(incidentId, input);
  const derived = deriveObligations(incidentId, opened.value, [], input.now);
  return await ports.changes.insert(
    ports.incidents,
    incidentId,
    { value: derived.value, events: [...opened.events, ...derived.events] },
    actor,
  );
}
