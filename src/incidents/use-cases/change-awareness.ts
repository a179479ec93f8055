import { readLocalTime } from '../../clocks/local-time.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  answerAwarenessCorrection as decideAnswer,
  correctAwareness as decideCorrection,
  deferAwareness as decideDeferral,
  recordAwareness as decideAwareness,
} from '../awareness.ts';
import type { AwarenessAnchor, Incident } from '../incident.ts';
import { decidingPerson } from '../deciding-person.ts';
import { changeIncident } from './change-incident.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';

export interface RecordAwarenessInput {
  readonly incidentId: string;
  readonly partyId: string;
  readonly anchor: AwarenessAnchor;
  /** RFC 3339, or local time in `zone`; ambiguous and non-existent times are asked back. */
  readonly at: string;
  readonly zone: string | null;
  readonly reason: string;
}

export const recordAwareness =
  (ports: IncidentPorts) =>
  async (input: RecordAwarenessInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, anchor, reason } = input;
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'awareness');
    return await changeIncident(
      ports,
      actor,
      { act: 'recordAwareness', incidentId, onBehalfOf: partyId, texts: { reason } },
      (incident, texts) => {
        const zone = input.zone ?? incident.zone;
        const moment = readLocalTime(input.at, zone, { time: 'at' });
        if (!moment.ok) return moment;
        return decideAwareness(incidentId, incident, {
          id,
          partyId,
          anchor,
          at: moment.value,
          entered: input.at,
          zone,
          reason: texts.reason,
          by: actor.id,
          byPartyId: actor.partyId ?? '',
          now,
        });
      },
    );
  };

export interface CorrectAwarenessInput {
  readonly incidentId: string;
  readonly awarenessId: string;
  readonly at: string;
  readonly zone: string | null;
  readonly reason: string;
}

export const correctAwareness =
  (ports: IncidentPorts) =>
  async (input: CorrectAwarenessInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, awarenessId, reason } = input;
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'awareness');
    return await changeIncident(
      ports,
      actor,
      { act: 'correctAwareness', incidentId, texts: { reason } },
      (incident, texts) => {
        const zone = input.zone ?? incident.zone;
        const moment = readLocalTime(input.at, zone, { time: 'at' });
        if (!moment.ok) return moment;
        return decideCorrection(incidentId, incident, awarenessId, {
          id,
          partyId: actor.partyId ?? '',
          anchor: 'AWARE',
          at: moment.value,
          entered: input.at,
          zone,
          reason: texts.reason,
          by: actor.id,
          byPartyId: actor.partyId ?? '',
          now,
        });
      },
    );
  };

export const answerAwarenessCorrection =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly awarenessId: string;
      readonly approve: boolean;
    },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, awarenessId, approve } = input;
    const person = decidingPerson(actor, 'answerAwarenessCorrection');
    if (!person.ok) return person;
    const byPartyId = actor.partyId ?? '';
    return await changeIncident(
      ports,
      actor,
      { act: 'answerAwarenessCorrection', incidentId, texts: {} },
      (incident) =>
        decideAnswer(incidentId, incident, { awarenessId, approve, by: actor.id, byPartyId }),
    );
  };

export const deferAwareness =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly partyId: string; readonly reason: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, reason } = input;
    const at = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'deferAwareness', incidentId, onBehalfOf: partyId, texts: { reason } },
      (incident, texts) =>
        decideDeferral(incidentId, incident, {
          partyId,
          reason: texts.reason,
          by: actor.id,
          byPartyId: actor.partyId ?? '',
          at,
        }),
    );
  };
