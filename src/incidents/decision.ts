import type { BreachFacts } from '../facts/breach-facts.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { limitReached } from './awareness.ts';
import { exemptionRefusals, noConditions } from './exemption.ts';
import { factsOfParty } from './incident-parties.ts';
import {
  incidentEntriesMax,
  partyIn,
  subjectOf,
  type Advice,
  type Decision,
  type DecisionSubject,
  type ExemptionConditions,
  type FrozenAssessment,
  type Incident,
  type LawVersion,
} from './incident.ts';
import { currentFacts } from './record-facts.ts';

export interface DecisionInput {
  readonly id: string;
  readonly partyId: string;
  readonly subject: DecisionSubject;
  readonly regimeId: string | null;
  readonly tell: boolean;
  readonly rationale: SealedText;
  readonly exemption: Decision['exemption'];
  readonly conditions: ExemptionConditions | null;
  readonly departure: SealedText | null;
  readonly differsBecause: SealedText | null;
  /** Earlier breaches that are alike and were told; `reference` only where the decider may see it. */
  readonly similar: readonly { readonly incidentId: string; readonly reference: string | null }[];
  readonly onEarlierFacts: boolean;
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
  const decision = frozenDecision(incident, input, assessment);
  const { id, partyId, subject, regimeId, tell, rationale, exemption, departure } = decision;
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
          conditions: committedConditions(decision.conditions),
          departure: commitmentOf(departure),
          differsBecause: commitmentOf(decision.differsBecause),
          similarIncidentIds: [...decision.similarIncidentIds],
          assessmentId: decision.assessmentId,
          onEarlierFacts: decision.onEarlierFacts,
          adviceId: decision.adviceId,
          law: decision.law.map((it) => ({ ...it })),
          method: assessment?.answer.method ?? null,
        },
      },
    ],
  });
}

/** The decision with all that it rests on: scoring, advice and law as they stood. */
function frozenDecision(
  incident: Incident,
  input: DecisionInput,
  assessment: FrozenAssessment | undefined,
): Decision {
  const { id, partyId, subject, regimeId, tell, rationale, exemption, departure, by } = input;
  return {
    id,
    partyId,
    subject,
    regimeId,
    tell,
    rationale,
    exemption,
    conditions: exemption === null ? null : (input.conditions ?? noConditions),
    departure,
    differsBecause: input.differsBecause,
    similarIncidentIds: input.similar.map((it) => it.incidentId),
    assessmentId: assessment?.id ?? null,
    onEarlierFacts: assessment !== undefined && isStale(incident, assessment),
    adviceId: latestAdvice(incident, input)?.id ?? null,
    law: lawOf(incident, partyId),
    by,
    at: input.now,
    state: tell ? 'IN_FORCE' : 'PENDING_SECOND',
    secondBy: null,
    secondAt: null,
  };
}

/** The rule packs that the party's obligations are frozen under. */
export function lawOf(incident: Incident, partyId: string): readonly LawVersion[] {
  const own = incident.obligations.filter((it) => it.obligedPartyId === partyId);
  const versions = new Map(own.map((it) => [it.regimeId, it.regimeVersion]));
  return [...versions].map(([regime, version]) => ({ regime, version }));
}

/** Whether the party's facts have changed since they were scored. */
export function isStale(incident: Incident, assessment: FrozenAssessment): boolean {
  const text = (facts: BreachFacts) => canonicalJson(facts as Json);
  return text(assessment.facts) !== text(factsOfParty(incident, assessment.partyId));
}

function commitmentOf(text: SealedText | null): string | null {
  return text === null ? null : text.commitment;
}

function committedConditions(conditions: ExemptionConditions | null): Json {
  if (conditions === null) return null;
  const { measures, effort, publicCommunication, interest, ...plain } = conditions;
  return {
    ...plain,
    measures: commitmentOf(measures),
    effort: commitmentOf(effort),
    publicCommunication: commitmentOf(publicCommunication),
    interest: commitmentOf(interest),
  };
}

/** A decision in force ends whatever stood or waited on its matter. */
export function supersededBy(earlier: Decision, later: Decision): Decision {
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
  if (party) refusals.push(...exemptionFaults(incident, input));
  if (!aboutRegime) refusals.push(...groundsMissing(incident, input));
  if (incident.decisions.length >= incidentEntriesMax) {
    refusals.push(limitReached('decisions', incidentEntriesMax));
  }
  return refusals;
}

function exemptionFaults(incident: Incident, input: DecisionInput): readonly Refusal[] {
  const { exemption } = input;
  if (exemption === null) {
    const needed = input.subject === 'NOTIFY_INDIVIDUALS' && !input.tell;
    return needed ? [{ code: 'EXEMPTION_NEEDED', field: 'exemption' }] : [];
  }
  if (input.tell) return [{ code: 'EXEMPTION_ONLY_WHEN_NOT_TELLING', field: 'exemption' }];
  if (input.subject !== 'NOTIFY_INDIVIDUALS') {
    return [{ code: 'EXEMPTION_FOR_INDIVIDUALS_ONLY', field: 'exemption' }];
  }
  return againstExemption(incident, input, input.now);
}

/** What is missing for the exemption that is claimed, or what the facts as they stand say against it. */
export function againstExemption(
  incident: Incident,
  { exemption, conditions, partyId }: Pick<Decision, 'exemption' | 'conditions' | 'partyId'>,
  now: Instant,
): readonly Refusal[] {
  if (exemption === null) return [];
  return exemptionRefusals({
    exemption,
    conditions: conditions ?? noConditions,
    facts: factsOfParty(incident, partyId),
    occurredFrom: currentFacts(incident).occurredFrom,
    now,
  });
}

/** Rule 4: what a person owes the proposal, the advice and earlier cases when departing from them. */
function groundsMissing(incident: Incident, input: DecisionInput): readonly Refusal[] {
  const assessment = latestAssessment(incident, input.partyId);
  if (!assessment) return [{ code: 'ASSESS_FIRST', field: 'subject' }];
  const refusals: Refusal[] = [];
  if (isStale(incident, assessment) && !input.onEarlierFacts) {
    refusals.push({ code: 'FACTS_CHANGED_SINCE_ASSESSMENT', field: 'onEarlierFacts' });
  }
  const advice = latestAdvice(incident, input);
  const departs = advice !== undefined && advice.answer !== (input.tell ? 'YES' : 'NO');
  if (departs && input.departure === null) {
    refusals.push({ code: 'DEPARTURE_NEEDS_A_REASON', field: 'departure' });
  } else if (againstProposal(assessment, input) && input.departure === null) {
    refusals.push({ code: 'AGAINST_PROPOSAL_NEEDS_A_REASON', field: 'departure' });
  }
  if (!input.tell && input.similar.length > 0 && input.differsBecause === null) {
    const shown = input.similar.flatMap((it) => it.reference ?? []);
    const params = { count: input.similar.length, references: shown.join(', ') || '–' };
    refusals.push({ code: 'SIMILAR_CASE_TOLD', field: 'differsBecause', params });
  }
  return refusals;
}

/** Not telling where the rules propose to tell. An exemption other than *no high risk* grants the proposal. */
function againstProposal({ answer }: FrozenAssessment, input: DecisionInput): boolean {
  if (input.tell) return false;
  if (input.subject === 'NOTIFY_AUTHORITY') return answer.proposal.notifyAuthority === 'YES';
  return input.exemption === 'NO_HIGH_RISK' && answer.proposal.notifyIndividuals === 'YES';
}
