import type { LatenessReason } from '../../clocks/lateness.ts';
import { readLocalTime } from '../../clocks/local-time.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import {
  promiseUpdate as decidePromise,
  takeObligation as decideTaking,
} from '../promise-update.ts';
import { recordToldByHand } from '../record-receipt.ts';
import { changeIncident } from './change-incident.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';

type Answer = Promise<Outcome<Stored<Incident>>>;

export interface RecordInformedInput {
  readonly incidentId: string;
  readonly obligationId: string;
  /** RFC 3339, or local time of the incident's zone; ambiguous and non-existent times are asked back. */
  readonly at: string;
  readonly means: string;
  readonly note: string;
  readonly latenessReason: LatenessReason | null;
}

export const recordInformed =
  (ports: IncidentPorts) =>
  async (input: RecordInformedInput, actor: Actor): Answer => {
    const { incidentId, note, at, ...informed } = input;
    const now = ports.changes.now();
    const ref = newDocumentId(ports, actor, 'informed');
    return await changeIncident(
      ports,
      actor,
      { act: 'recordInformed', incidentId, whenClosed: true, texts: { note } },
      (incident, texts) => {
        const moment = readLocalTime(at, incident.zone, { time: 'at' });
        if (!moment.ok) return moment;
        return recordToldByHand(incidentId, incident, {
          ...informed,
          at: moment.value,
          note: texts.note,
          reasonRequired: true,
          ref,
          byPartyId: actor.partyId ?? '',
          now,
        });
      },
    );
  };

export const promiseUpdate =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly addresseePartyId: string;
      readonly dueAt: Instant;
    },
    actor: Actor,
  ): Answer => {
    const { incidentId, addresseePartyId, dueAt } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'promiseUpdate', incidentId, texts: {} },
      (incident) =>
        decidePromise(incidentId, incident, {
          obligedPartyId: actor.partyId ?? '',
          addresseePartyId,
          dueAt,
          now,
        }),
    );
  };

export const takeObligation =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly obligationId: string },
    actor: Actor,
  ): Answer => {
    const { incidentId, obligationId } = input;
    const byPartyId = actor.partyId ?? '';
    return await changeIncident(
      ports,
      actor,
      { act: 'takeObligation', incidentId, texts: {} },
      (incident) => decideTaking(incidentId, incident, { obligationId, by: actor.id, byPartyId }),
    );
  };
