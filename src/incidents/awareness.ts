import { samePerson } from '../identity/second-person.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { dayMs, addMs, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import {
  incidentEntriesMax,
  partyIn,
  subjectOf,
  type Awareness,
  type AwarenessAnchor,
  type Deferral,
  type Incident,
  isHiddenFrom,
} from './incident.ts';

/** "Not yet aware" is looked at again within this time (rule 2). */
export const deferralReviewMs = dayMs;

export interface AwarenessInput {
  readonly id: string;
  readonly partyId: string;
  readonly anchor: AwarenessAnchor;
  readonly at: Instant;
  readonly entered: string;
  readonly zone: string;
  readonly reason: SealedText;
  readonly by: string;
  readonly byPartyId: string;
  readonly now: Instant;
}

/** GDPR Art. 33(1) with EDPB Guidelines 9/2022: knew with a reasonable degree of certainty. */
export function recordAwareness(
  incidentId: string,
  incident: Incident,
  input: AwarenessInput,
): Outcome<Change<Incident>> {
  const refusals = [
    ...partyRefusals(incident, input),
    ...momentRefusals(incident, input.at, input.now),
  ];
  if (awarenessOf(incident, input.partyId, input.anchor)) {
    refusals.push({ code: 'AWARENESS_ALREADY_RECORDED', field: 'at' });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  return accept(
    added(incidentId, incident, newFact(input, 'IN_FORCE', null), 'AWARENESS_RECORDED'),
  );
}

/**
 * Rule 1: a correction is a new fact. Earlier is free; later waits for a second person. A proposal that
 * waits ends with the fact that it would correct: it was later than that one, not than what came after.
 */
export function correctAwareness(
  incidentId: string,
  incident: Incident,
  awarenessId: string,
  input: AwarenessInput,
): Outcome<Change<Incident>> {
  const before = incident.awareness.find((fact) => fact.id === awarenessId);
  if (before?.state !== 'IN_FORCE' || isHiddenFrom(incident, before, input.byPartyId)) {
    return refuse({ code: 'NOT_FOUND', field: 'awarenessId' });
  }
  const given = { ...input, partyId: before.partyId, anchor: before.anchor };
  const refusals = [
    ...partyRefusals(incident, given),
    ...momentRefusals(incident, input.at, input.now),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  if (input.at > before.at) {
    const waiting = newFact(given, 'PENDING_APPROVAL', before.id);
    return accept(added(incidentId, incident, waiting, 'AWARENESS_CORRECTION_PROPOSED'));
  }
  const fact = newFact(given, 'IN_FORCE', before.id);
  return accept(
    added(incidentId, superseded(incident, before.id), fact, 'AWARENESS_CORRECTED_EARLIER'),
  );
}

export function answerAwarenessCorrection(
  incidentId: string,
  incident: Incident,
  input: { awarenessId: string; approve: boolean; by: string; byPartyId: string },
): Outcome<Change<Incident>> {
  const waiting = incident.awareness.find((fact) => fact.id === input.awarenessId);
  const hidden = waiting && isHiddenFrom(incident, waiting, input.byPartyId);
  if (waiting?.state !== 'PENDING_APPROVAL' || hidden === true) {
    return refuse({ code: 'NOT_FOUND', field: 'awarenessId' });
  }
  if (waiting.partyId !== input.byPartyId) {
    return refuse({ code: 'OWN_AWARENESS_ONLY', field: 'awarenessId' });
  }
  const same = samePerson('answerAwarenessCorrection', input.by, [waiting.recordedBy]);
  if (same.length > 0) return refuse(...same);
  const state = input.approve ? 'IN_FORCE' : 'REJECTED';
  const answered: Awareness = { ...waiting, state, answeredBy: input.by };
  const corrected =
    input.approve && waiting.supersedes !== null
      ? superseded(incident, waiting.supersedes)
      : incident;
  const awareness = corrected.awareness.map((it) => (it.id === waiting.id ? answered : it));
  return accept({
    value: { ...incident, awareness },
    events: [
      {
        type: input.approve ? 'AWARENESS_CORRECTED_LATER' : 'AWARENESS_CORRECTION_REJECTED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { awarenessId: waiting.id, partyId: waiting.partyId, at: waiting.at },
      },
    ],
  });
}

export function deferAwareness(
  incidentId: string,
  incident: Incident,
  input: Omit<Deferral, 'reviewDueAt'> & { readonly byPartyId: string },
): Outcome<Change<Incident>> {
  const refusals = partyRefusals(incident, input);
  if (awarenessOf(incident, input.partyId, 'AWARE')) {
    refusals.push({ code: 'AWARENESS_ALREADY_RECORDED', field: 'partyId' });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const deferral: Deferral = {
    partyId: input.partyId,
    reason: input.reason,
    by: input.by,
    at: input.at,
    reviewDueAt: addMs(input.at, deferralReviewMs),
  };
  return accept({
    value: { ...incident, deferrals: [...incident.deferrals, deferral] },
    events: [
      {
        type: 'AWARENESS_DEFERRED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          partyId: input.partyId,
          reason: input.reason.commitment,
          reviewDueAt: deferral.reviewDueAt,
        },
      },
    ],
  });
}

/** The awareness fact that counts, if the party has one for this anchor. */
export function awarenessOf(
  incident: Incident,
  partyId: string,
  anchor: AwarenessAnchor,
): Awareness | undefined {
  return incident.awareness.find(
    (fact) => fact.partyId === partyId && fact.anchor === anchor && fact.state === 'IN_FORCE',
  );
}

/** Rule 2: only a party sets its own awareness; the handling party never sets a controller's. */
function partyRefusals(
  incident: Incident,
  input: { partyId: string; byPartyId: string },
): Refusal[] {
  if (!partyIn(incident, input.partyId))
    return [{ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' }];
  return input.partyId === input.byPartyId
    ? []
    : [{ code: 'OWN_AWARENESS_ONLY', field: 'partyId' }];
}

function momentRefusals(incident: Incident, at: Instant, now: Instant): Refusal[] {
  const refusals: Refusal[] = [];
  if (at > now) refusals.push({ code: 'IN_THE_FUTURE', field: 'at' });
  if (incident.awareness.length >= incidentEntriesMax) {
    refusals.push(limitReached('awareness', incidentEntriesMax));
  }
  return refusals;
}

export function limitReached(field: string, max: number): Refusal {
  return { code: 'TOO_MANY', field, params: { limit: 'incidentEntriesMax', max } };
}

function newFact(
  input: AwarenessInput,
  state: Awareness['state'],
  supersedes: string | null,
): Awareness {
  const { id, partyId, anchor, at, entered, zone, reason } = input;
  return {
    id,
    partyId,
    anchor,
    at,
    entered,
    zone,
    reason,
    recordedBy: input.by,
    recordedAt: input.now,
    state,
    supersedes,
    answeredBy: null,
  };
}

/** The fact gives way, and with it what waits to correct it. */
function superseded(incident: Incident, id: string): Incident {
  const givesWay = (fact: Awareness): boolean =>
    fact.id === id || (fact.supersedes === id && fact.state === 'PENDING_APPROVAL');
  return {
    ...incident,
    awareness: incident.awareness.map((fact) =>
      givesWay(fact) ? { ...fact, state: 'SUPERSEDED' } : fact,
    ),
  };
}

function added(
  incidentId: string,
  incident: Incident,
  fact: Awareness,
  type: string,
): Change<Incident> {
  return {
    value: { ...incident, awareness: [...incident.awareness, fact] },
    events: [
      {
        type,
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          awarenessId: fact.id,
          partyId: fact.partyId,
          anchor: fact.anchor,
          at: fact.at,
          zone: fact.zone,
          reason: fact.reason.commitment,
          supersedes: fact.supersedes,
        },
      },
    ],
  };
}
