import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { limitReached } from './awareness.ts';
import {
  incidentEntriesMax,
  partyIn,
  subjectOf,
  type Advice,
  type Decision,
  type DecisionSubject,
  type FrozenAssessment,
  type Incident,
} from './incident.ts';

export interface DecisionInput {
  readonly id: string;
  readonly partyId: string;
  readonly subject: DecisionSubject;
  readonly regimeId: string | null;
  readonly tell: boolean;
  readonly rationale: SealedText;
  readonly exemption: Decision['exemption'];
  readonly departure: SealedText | null;
  readonly by: string;
  readonly byPartyId: string;
  readonly now: Instant;
}

/** About which duty a decision is; a later one on the same matter supersedes the earlier. */
export interface DecisionMatter {
  readonly partyId: string;
  readonly subject: DecisionSubject;
  readonly regimeId: string | null;
}

export function sameMatter(a: DecisionMatter, b: DecisionMatter): boolean {
  return a.partyId === b.partyId && a.subject === b.subject && a.regimeId === b.regimeId;
}

export function latestAssessment(
  incident: Incident,
  partyId: string,
): FrozenAssessment | undefined {
  return incident.assessments.findLast((assessment) => assessment.partyId === partyId);
}

/** The DPO's newest advice on the matter (GDPR Art. 38(3), 39); missing advice never stops a clock. */
export function latestAdvice(
  incident: Incident,
  { partyId, subject }: Pick<DecisionMatter, 'partyId' | 'subject'>,
): Advice | undefined {
  return incident.advice.findLast(
    (advice) =>
      advice.kind === 'DPO' && advice.forPartyId === partyId && advice.subject === subject,
  );
}

/** The decision that has effect on the matter now. */
export function decisionInForce(incident: Incident, matter: DecisionMatter): Decision | undefined {
  return incident.decisions.findLast(
    (decision) => sameMatter(decision, matter) && decision.state === 'IN_FORCE',
  );
}

/**
 * Rule 4: the score proposes, a person decides. Telling takes effect at once. Not telling, and "this
 * regime does not apply", wait for a second person while their clocks run.
 */
export function decide(
  incidentId: string,
  incident: Incident,
  input: DecisionInput,
): Outcome<Change<Incident>> {
  const refusals = decisionRefusals(incident, input);
  if (refusals.length > 0) return { ok: false, refusals };
  const assessment = latestAssessment(incident, input.partyId);
  const { id, partyId, subject, regimeId, tell, rationale, exemption, departure, by } = input;
  const decision: Decision = {
    id,
    partyId,
    subject,
    regimeId,
    tell,
    rationale,
    exemption,
    departure,
    assessmentId: assessment?.id ?? null,
    by,
    at: input.now,
    state: tell ? 'IN_FORCE' : 'PENDING_SECOND',
    secondBy: null,
    secondAt: null,
  };
  const earlier = incident.decisions.map((it) => supersededBy(it, decision));
  return accept({
    value: { ...incident, decisions: [...earlier, decision] },
    events: [
      {
        type: tell ? 'DECIDED_TO_TELL' : 'DECISION_NOT_TO_TELL_PROPOSED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          decisionId: id,
          partyId,
          subject,
          regimeId,
          tell,
          rationale: rationale.commitment,
          exemption,
          departure: departure === null ? null : departure.commitment,
          assessmentId: decision.assessmentId,
          method: assessment?.answer.method ?? null,
        },
      },
    ],
  });
}

export function confirmDecision(
  incidentId: string,
  incident: Incident,
  input: { decisionId: string; confirm: boolean; by: string; byPartyId: string; now: Instant },
): Outcome<Change<Incident>> {
  const pending = incident.decisions.find((decision) => decision.id === input.decisionId);
  if (pending?.state !== 'PENDING_SECOND')
    return refuse({ code: 'NOT_FOUND', field: 'decisionId' });
  if (pending.partyId !== input.byPartyId) {
    return refuse({ code: 'OWN_DECISIONS_ONLY', field: 'decisionId' });
  }
  if (pending.by === input.by) return refuse({ code: 'SECOND_PERSON_NEEDED', field: 'decisionId' });
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

function supersededBy(earlier: Decision, later: Decision): Decision {
  if (earlier.id === later.id || !sameMatter(earlier, later)) return earlier;
  const stillOpen = earlier.state === 'IN_FORCE' || earlier.state === 'PENDING_SECOND';
  return stillOpen && later.state === 'IN_FORCE' ? { ...earlier, state: 'SUPERSEDED' } : earlier;
}

function decisionRefusals(incident: Incident, input: DecisionInput): Refusal[] {
  const refusals: Refusal[] = [];
  const party = partyIn(incident, input.partyId);
  if (!party) refusals.push({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' });
  if (input.partyId !== input.byPartyId) {
    refusals.push({ code: 'OWN_DECISIONS_ONLY', field: 'partyId' });
  }
  const aboutRegime = input.subject === 'REGIME_APPLIES';
  // Rule 2: Art. 33(1) and 34 GDPR bind the controller; a processor proposes and never decides.
  if (party && party.role !== 'CONTROLLER' && !aboutRegime) {
    refusals.push({ code: 'ONLY_A_CONTROLLER_DECIDES', field: 'subject' });
  }
  if (aboutRegime !== (input.regimeId !== null))
    refusals.push({ code: 'REGIME_NEEDED', field: 'regime' });
  if (!aboutRegime && !latestAssessment(incident, input.partyId)) {
    refusals.push({ code: 'ASSESS_FIRST', field: 'subject' });
  }
  if (input.subject === 'NOTIFY_INDIVIDUALS' && !input.tell && input.exemption === null) {
    refusals.push({ code: 'EXEMPTION_NEEDED', field: 'exemption' });
  }
  if (input.tell && input.exemption !== null) {
    refusals.push({ code: 'EXEMPTION_ONLY_WHEN_NOT_TELLING', field: 'exemption' });
  }
  const advice = latestAdvice(incident, input);
  const departs = advice !== undefined && advice.answer !== (input.tell ? 'YES' : 'NO');
  if (departs && !aboutRegime && input.departure === null) {
    refusals.push({ code: 'DEPARTURE_NEEDS_A_REASON', field: 'departure' });
  }
  if (incident.decisions.length >= incidentEntriesMax) {
    refusals.push(limitReached('decisions', incidentEntriesMax));
  }
  return refusals;
}
