import { samePerson } from '../identity/second-person.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { isStale, againstExemption, supersededBy } from './decision.ts';
import { isHiddenFrom, subjectOf, type Decision, type Incident } from './incident.ts';

/** Rule 4: the second person's answer to a decision not to tell; its clock runs until it is confirmed. */
export function confirmDecision(
  incidentId: string,
  incident: Incident,
  input: { decisionId: string; confirm: boolean; by: string; byPartyId: string; now: Instant },
): Outcome<Change<Incident>> {
  const pending = incident.decisions.find((decision) => decision.id === input.decisionId);
  const hidden = pending && isHiddenFrom(incident, pending, input.byPartyId);
  if (pending?.state !== 'PENDING_SECOND' || hidden === true) {
    return refuse({ code: 'NOT_FOUND', field: 'decisionId' });
  }
  if (pending.partyId !== input.byPartyId) {
    return refuse({ code: 'OWN_DECISIONS_ONLY', field: 'decisionId' });
  }
  const same = samePerson('confirmDecision', input.by, [pending.by]);
  if (same.length > 0) return refuse(...same);
  const overtaken = input.confirm ? overtakenBy(incident, pending, input.now) : [];
  if (overtaken.length > 0) return { ok: false, refusals: overtaken };
  const settled: Decision = {
    ...pending,
    state: input.confirm ? 'IN_FORCE' : 'REJECTED',
    secondBy: input.by,
    secondAt: input.now,
  };
  const decisions = incident.decisions.map((it) => {
    if (it.id === pending.id) return settled;
    return input.confirm ? supersededBy(it, settled) : it;
  });
  return accept({
    value: { ...incident, decisions },
    events: [
      {
        type: input.confirm ? 'DECIDED_NOT_TO_TELL' : 'DECISION_NOT_TO_TELL_REJECTED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { decisionId: pending.id, partyId: pending.partyId, subject: pending.subject },
      },
    ],
  });
}

/** What has changed since it was proposed, so that nobody confirms what no longer rests on the facts. */
function overtakenBy(incident: Incident, pending: Decision, now: Instant): readonly Refusal[] {
  if (pending.subject === 'REGIME_APPLIES') return [];
  const assessment = incident.assessments.find((it) => it.id === pending.assessmentId);
  const stale = assessment !== undefined && isStale(incident, assessment);
  return [
    ...(stale && !pending.onEarlierFacts
      ? [{ code: 'FACTS_CHANGED_SINCE_PROPOSAL', field: 'decisionId' }]
      : []),
    ...againstExemption(incident, pending, now),
  ];
}
