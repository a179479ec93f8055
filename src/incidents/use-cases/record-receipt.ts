import { systemActor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { recordInformed } from '../filing.ts';
import type { Incident } from '../incident.ts';
import { recordReceipt as decideReceipt } from '../record-receipt.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';

/** Follows from a campaign's event, so that the proof reaches the clocks; safe to repeat. */
export const recordReceipt =
  (ports: IncidentPorts) =>
  async (input: {
    readonly incidentId: string;
    readonly partyId: string;
    readonly receivedAt: Instant;
    readonly ref: string;
    readonly proof: string;
    readonly plannedAt: Instant | null;
  }): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, ...receipt } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      systemActor,
      { act: 'recordInformed', incidentId, whenClosed: true, texts: {} },
      (incident) => decideReceipt(incidentId, incident, { ...receipt, now }),
    );
  };

/** A campaign told the individuals of a party: its duty of Art. 34 GDPR is met. */
export const recordIndividualsTold =
  (ports: IncidentPorts) =>
  async (input: {
    readonly incidentId: string;
    readonly partyId: string;
    readonly at: Instant;
    readonly ref: string;
  }): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, at, ref } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      systemActor,
      { act: 'recordInformed', incidentId, whenClosed: true, texts: {} },
      (incident) => {
        const obligation = incident.obligations.find(
          (it) => it.regimeId === 'gdpr-34' && it.obligedPartyId === partyId,
        );
        if (!obligation) return { ok: true, value: { value: incident, events: [] } };
        return recordInformed(incidentId, incident, {
          obligationId: obligation.id,
          at,
          ref,
          means: 'CAMPAIGN',
          note: null,
          latenessReason: null,
          reasonRequired: false,
          byPartyId: partyId,
          now,
        });
      },
    );
  };
