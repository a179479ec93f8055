import type { SealedText } from '../sealing/sealed-text.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { ChannelKind } from '../channels/message.ts';
import type { Change } from '../store/changes.ts';
import { limitReached } from './awareness.ts';
import {
  incidentEntriesMax,
  subjectOf,
  type Action,
  type Incident,
  type Note,
  type Review,
  type Statement,
} from './incident.ts';

export function addNote(
  incidentId: string,
  incident: Incident,
  note: Note,
): Outcome<Change<Incident>> {
  if (incident.notes.length >= incidentEntriesMax) {
    return refuse(limitReached('notes', incidentEntriesMax));
  }
  if (note.at > note.recordedAt) return refuse({ code: 'IN_THE_FUTURE', field: 'at' });
  return changed(incidentId, { ...incident, notes: [...incident.notes, note] }, 'NOTE_ADDED', {
    noteId: note.id,
    lane: note.lane,
    at: note.at,
    text: note.text.commitment,
  });
}

export function confirmContainment(
  incidentId: string,
  incident: Incident,
  containment: Statement,
): Outcome<Change<Incident>> {
  return changed(incidentId, { ...incident, containment }, 'CONTAINMENT_CONFIRMED', {
    statement: containment.text.commitment,
  });
}

/** ISO/IEC 27001 A.5.27: learning from incidents. */
export function holdReview(
  incidentId: string,
  incident: Incident,
  review: Review,
): Outcome<Change<Incident>> {
  return changed(incidentId, { ...incident, review }, 'REVIEW_HELD', {
    rootCause: review.rootCause.commitment,
    lessons: review.lessons.commitment,
  });
}

export function addAction(
  incidentId: string,
  incident: Incident,
  action: Action,
): Outcome<Change<Incident>> {
  if (incident.actions.length >= incidentEntriesMax) {
    return refuse(limitReached('actions', incidentEntriesMax));
  }
  return changed(
    incidentId,
    { ...incident, actions: [...incident.actions, action] },
    'ACTION_ASSIGNED',
    {
      actionId: action.id,
      ownerId: action.ownerId,
      dueOn: action.dueOn,
      title: action.title.commitment,
    },
  );
}

export function completeAction(
  incidentId: string,
  incident: Incident,
  input: { actionId: string; effect: SealedText; now: Instant },
): Outcome<Change<Incident>> {
  const action = incident.actions.find((it) => it.id === input.actionId);
  if (!action) return refuse({ code: 'NOT_FOUND', field: 'actionId' });
  if (action.completedAt !== null) return refuse({ code: 'ACTION_COMPLETED', field: 'actionId' });
  const completed: Action = { ...action, effect: input.effect, completedAt: input.now };
  const actions = incident.actions.map((it) => (it.id === action.id ? completed : it));
  return changed(incidentId, { ...incident, actions }, 'ACTION_COMPLETED', {
    actionId: action.id,
    effect: input.effect.commitment,
  });
}

export function markChannelCompromised(
  incidentId: string,
  incident: Incident,
  input: { channel: ChannelKind; reason: SealedText },
): Outcome<Change<Incident>> {
  if (incident.compromisedChannels.includes(input.channel)) {
    return accept({ value: incident, events: [] });
  }
  const compromisedChannels = [...incident.compromisedChannels, input.channel];
  return changed(incidentId, { ...incident, compromisedChannels }, 'CHANNEL_MARKED_COMPROMISED', {
    channel: input.channel,
    reason: input.reason.commitment,
  });
}

function changed(
  incidentId: string,
  value: Incident,
  type: string,
  data: { readonly [key: string]: Json },
): Outcome<Change<Incident>> {
  return accept({
    value,
    events: [{ type, incidentId, subject: subjectOf(incidentId), data }],
  });
}
