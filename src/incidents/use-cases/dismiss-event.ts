import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest } from '../../identity/permissions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { dismissed, type ReportedEvent } from '../reported-event.ts';
import type { IncidentPorts } from './ports.ts';
import { seesEvent } from './read-incidents.ts';

export const dismissEvent =
  (ports: IncidentPorts) =>
  async (
    input: { readonly eventId: string; readonly reason: string },
    actor: Actor,
  ): Promise<Outcome<Stored<ReportedEvent>>> => {
    const allowed = authorise(actor, 'dismissEvent');
    if (!allowed.ok) return allowed;
    const event = await ports.events.get(input.eventId);
    const known = event && (await seesEvent(ports, actor, event.value));
    if (event?.value.partyId !== actor.partyId || isGuest(actor) || known !== true) {
      return refuse({ code: 'NOT_FOUND', field: 'eventId' });
    }
    const scope = { incidentId: input.eventId, partyId: event.value.partyId };
    const reason = await sealText(ports, scope, { text: input.reason, field: 'reason' });
    if (!reason.ok) return reason;
    const at = ports.changes.now();
    return await ports.changes.apply(
      ports.events,
      input.eventId,
      (value) => dismissed(input.eventId, value, { reason: reason.value, at }),
      actor,
    );
  };
