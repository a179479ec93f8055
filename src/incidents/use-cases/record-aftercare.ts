import type { ChannelKind } from '../../channels/message.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  addAction as decideAction,
  addNote as decideNote,
  completeAction as decideCompletion,
  confirmContainment as decideContainment,
  holdReview as decideReview,
  markChannelCompromised as decideCompromised,
} from '../aftercare.ts';
import { closeIncident as decideClosing, reopenIncident as decideReopening } from '../closing.ts';
import { laneFaults } from '../counsel-lane.ts';
import type { Incident, Lane } from '../incident.ts';
import { changeIncident } from './change-incident.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';

type Answer = Promise<Outcome<Stored<Incident>>>;

export const addNote =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly text: string;
      readonly at: Instant | null;
      readonly lane: Lane;
    },
    actor: Actor,
  ): Answer => {
    const { incidentId, text, lane } = input;
    const recordedAt = ports.changes.now();
    const id = newDocumentId(ports, actor, 'note');
    return await changeIncident(
      ports,
      actor,
      { act: 'addNote', incidentId, texts: { text } },
      (incident, texts) => {
        const faults = laneFaults(lane, actor, incident);
        if (faults.length > 0) return refuse(...faults);
        return decideNote(incidentId, incident, {
          ...{ id, lane, recordedAt },
          at: input.at ?? recordedAt,
          text: texts.text,
          by: actor.id,
        });
      },
    );
  };

export const confirmContainment =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly statement: string },
    actor: Actor,
  ): Answer => {
    const { incidentId, statement } = input;
    const at = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'confirmContainment', incidentId, texts: { statement } },
      (incident, texts) =>
        decideContainment(incidentId, incident, { at, by: actor.id, text: texts.statement }),
    );
  };

export const holdReview =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly rootCause: string; readonly lessons: string },
    actor: Actor,
  ): Answer => {
    const { incidentId, rootCause, lessons } = input;
    const at = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'holdReview', incidentId, texts: { rootCause, lessons } },
      (incident, texts) => decideReview(incidentId, incident, { at, by: actor.id, ...texts }),
    );
  };

export const addAction =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly title: string;
      readonly ownerId: string;
      readonly dueOn: string;
    },
    actor: Actor,
  ): Answer => {
    const { incidentId, title, ownerId, dueOn } = input;
    const id = newDocumentId(ports, actor, 'action');
    const known = await ports.userInParty(ownerId, actor.partyId ?? '');
    return await changeIncident(
      ports,
      actor,
      { act: 'addAction', incidentId, texts: { title } },
      (incident, texts) =>
        known
          ? decideAction(incidentId, incident, {
              id,
              title: texts.title,
              ownerId,
              dueOn,
              effect: null,
              completedAt: null,
            })
          : refuse({ code: 'NOT_FOUND', field: 'ownerId' }),
    );
  };

export const completeAction =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly actionId: string; readonly effect: string },
    actor: Actor,
  ): Answer => {
    const { incidentId, actionId, effect } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'completeAction', incidentId, whenClosed: true, texts: { effect } },
      (incident, texts) =>
        decideCompletion(incidentId, incident, { actionId, effect: texts.effect, now }),
    );
  };

export const markChannelCompromised =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly channel: ChannelKind; readonly reason: string },
    actor: Actor,
  ): Answer => {
    const { incidentId, channel, reason } = input;
    return await changeIncident(
      ports,
      actor,
      { act: 'markChannelCompromised', incidentId, texts: { reason } },
      (incident, texts) =>
        decideCompromised(incidentId, incident, { channel, reason: texts.reason }),
    );
  };

export const closeIncident =
  (ports: IncidentPorts) =>
  async (input: { readonly incidentId: string }, actor: Actor): Answer => {
    const { incidentId } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'closeIncident', incidentId, texts: {} },
      (incident) => decideClosing(incidentId, incident, now),
    );
  };

export const reopenIncident =
  (ports: IncidentPorts) =>
  async (input: { readonly incidentId: string; readonly reason: string }, actor: Actor): Answer => {
    const { incidentId, reason } = input;
    return await changeIncident(
      ports,
      actor,
      { act: 'reopenIncident', incidentId, whenClosed: true, texts: { reason } },
      (incident, texts) => decideReopening(incidentId, incident, texts.reason),
    );
  };
