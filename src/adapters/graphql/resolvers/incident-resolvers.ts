import { missingForFiling } from '../../../facts/incident-facts.ts';
import { closingGates } from '../../../incidents/closing.ts';
import { isShown, readsLane } from '../../../incidents/counsel-lane.ts';
import { informedBy } from '../../../incidents/incident-parties.ts';
import { partyIn, type Incident } from '../../../incidents/incident.ts';
import { proposalFor, proposesIncompleteFiling } from '../../../incidents/proposal.ts';
import { currentFacts } from '../../../incidents/record-facts.ts';
import { latenessSentence } from '../../../clocks/lateness-sentence.ts';
import { isOverdue, nextDue, ruleOf } from '../../../clocks/obligation.ts';
import { twoWorkingDaysOf } from '../../../clocks/two-working-days.ts';
import { obligationLabel } from '../../../texts/obligation-labels.ts';
import { riskRuleText } from '../../../texts/risk-rules.ts';
import { severityChoiceText } from '../../../texts/severity-choices.ts';
import { closingGateText } from '../../../texts/closing-gates.ts';
import type { Assessment as RiskAssessment } from '../../../risk/assess.ts';
import type { Context } from '../context.ts';
import { filedObligation, filingNodes } from './filing-resolvers.ts';
import type { AssessmentAnswer, Resolvers } from '../generated/resolvers.ts';
import { connectionOf, type IncidentNode, type PartNode } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { showsTwoWorkingDays, stageTitle } from './regime-resolvers.ts';
import type { SealedText } from '../../../sealing/sealed-text.ts';
import type { Locale } from '../../../texts/locale.ts';

import { orThrow } from '../user-errors.ts';
import { missingOf, notificationNodes } from './notification-resolvers.ts';
import { accept, refuse } from '../../../shared/outcome.ts';

const opened = async (context: Context, text: SealedText | null): Promise<string | null> =>
  text === null ? null : await context.reads.text(text);

/** Lists of a guest's part: only what is its own party's. */
function own<T extends { readonly partyId: string }>(list: readonly T[], part: PartNode): T[] {
  return list.filter((item) => item.partyId === part.partyId);
}

export function assessmentAnswer(answer: RiskAssessment, locale: Locale): AssessmentAnswer {
  return {
    method: answer.method.id,
    methodVersion: answer.method.version,
    score: answer.severity.score,
    level: answer.severity.level,
    low: answer.severity.low,
    high: answer.severity.high,
    choices: answer.severity.choices.map((choice) => ({
      ...choice,
      text: severityChoiceText(choice.choice, locale),
      facts: [...choice.facts],
    })),
    flags: [...answer.flags],
    notifyAuthority: answer.proposal.notifyAuthority,
    notifyIndividuals: answer.proposal.notifyIndividuals,
    reasons: answer.reasons.map((reason) => ({
      rule: reason.rule,
      article: reason.article,
      text: riskRuleText(reason.rule, locale),
      facts: [...reason.facts],
    })),
    missing: answer.missing.map((missing) => ({
      fact: missing.fact,
      couldChange: [...missing.couldChange],
    })),
    json: answer,
  };
}

/** The party asked about; the handling organisation when none is named. */
function inCase(
  context: Context,
  incident: IncidentNode,
  partyId: string | null | undefined,
): string {
  const asked = partyId ?? incident.handledBy;
  const known = partyIn(incident, asked) !== undefined;
  return orThrow(
    known ? accept(asked) : refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' }),
    context.locale,
  );
}

function factsNode(incident: IncidentNode) {
  return { ...currentFacts(incident), incident };
}

export const incidentResolvers: Pick<
  Resolvers,
  | 'Event'
  | 'Incident'
  | 'FactsVersion'
  | 'IncidentParty'
  | 'AffectedPart'
  | 'Awareness'
  | 'Obligation'
  | 'Stage'
  | 'Assessment'
  | 'Advice'
  | 'Action'
  | 'Containment'
  | 'Review'
  | 'Part'
> = {
  Event: {
    description: (event, _, context) => context.reads.text(event.description),
    reporter: async (event, _, context) => {
      if (event.reporter === null) return null;
      await context.reads.recordRead('EVENT_REPORTER', event.id, null);
      return await context.reads.text(event.reporter);
    },
    state: (event) => event.state.kind,
    dismissalReason: (event, _, context) =>
      event.state.kind === 'DISMISSED' ? context.reads.text(event.state.reason) : null,
    incidentId: (event) => (event.state.kind === 'PROMOTED' ? event.state.incidentId : null),
  },
  Incident: {
    handledBy: (incident, _, context) => context.reads.party(incident.handledBy),
    event: (incident, _, context) =>
      incident.eventId === null ? null : context.reads.event(incident.eventId),
    facts: (incident) => factsNode(incident),
    factsHistory: (incident) => incident.facts.map((facts) => ({ ...facts, incident })),
    parties: (incident) => incident.parties.map((party) => ({ ...party, incident })),
    obligations: (incident) => incident.obligations.map((obligation) => ({ obligation, incident })),
    filings: (incident) => filingNodes(incident, incident.filings),
    notices: (incident, _, context) => context.reads.notices(incident.id),
    campaigns: (incident, _, context) => context.reads.campaigns(incident.id),
    escalations: (incident, _, context) => context.reads.escalations(incident.id),
    evidence: (incident, _, context) => context.reads.evidence(incident.id),
    closingGates: (incident, _, context) =>
      closingGates(incident).map((gate) => ({
        ...gate,
        text: closingGateText(gate.code, context.locale),
      })),
    notificationAnswers: (incident, { partyId }, context) =>
      notificationNodes(context, incident, inCase(context, incident, partyId)),
    missingForComplete: (incident, { partyId }, context) =>
      missingOf(context, incident, inCase(context, incident, partyId)),
    advice: (incident, _, { actor }) =>
      incident.advice.filter((advice) => isShown(advice, actor, incident)),
    counselLane: async (incident, _, context) => {
      const reads = readsLane(context.actor, incident);
      const items = [...incident.notes, ...incident.advice];
      return {
        reads,
        people: reads ? await colleaguesOf(context, incident.laneReaderIds) : [],
        withheld: reads ? 0 : items.filter(({ lane }) => lane === 'COUNSEL_ONLY').length,
      };
    },
    restriction: async ({ restriction }, _, context) => {
      if (restriction === null) return null;
      const { userIds, reason, by, at } = restriction;
      const people = await colleaguesOf(context, userIds);
      const [words, byName] = [await context.reads.text(reason), await context.reads.userName(by)];
      return { people, reason: words, byName, at };
    },
    timeline: async (incident, args, context) =>
      connectionOf(await context.reads.timeline(incident, pageInput(args)), (line) => line),
  },
  FactsVersion: {
    summary: (facts, _, context) => opened(context, facts.summary),
    consequences: (facts, _, context) => opened(context, facts.consequences),
    measures: (facts, _, context) => opened(context, facts.measures),
    missing: (facts) => [...missingForFiling(facts)],
  },
  IncidentParty: {
    party: ({ partyId }, _, context) => context.reads.party(partyId),
    shared: (party) => party.sharedAt !== null,
  },
  AffectedPart: {
    remark: (part, _, context) => opened(context, part.remark),
    dataCategories: (part) => (part.dataCategories === null ? null : [...part.dataCategories]),
    subjectGroups: (part) => (part.subjectGroups === null ? null : [...part.subjectGroups]),
  },
  Awareness: { reason: (fact, _, context) => context.reads.text(fact.reason) },
  Obligation: {
    id: ({ obligation }) => obligation.id,
    regime: ({ obligation }) => obligation.regimeId,
    regimeVersion: ({ obligation }) => obligation.regimeVersion,
    rule: ({ obligation }) => ruleOf(obligation),
    article: ({ obligation }) => obligation.article,
    obligedPartyId: ({ obligation }) => obligation.obligedPartyId,
    addresseeKind: ({ obligation }) => obligation.addressee.kind,
    addresseePartyId: ({ obligation }) => obligation.addressee.partyId ?? null,
    anchorKind: ({ obligation }) => obligation.anchor.kind,
    anchorAt: ({ obligation }) => obligation.anchor.at,
    provisional: ({ obligation }) => obligation.anchor.provisional,
    alarms: ({ obligation }) => obligation.alarms,
    state: ({ obligation }) => obligation.state,
    stages: ({ obligation }) => obligation.stages.map((stage) => ({ stage, obligation })),
    dueAt: ({ obligation }) => nextDue(obligation)?.dueAt ?? null,
    overdue: ({ obligation }, _, context) => isOverdue(obligation, context.now()),
    ownerId: ({ obligation }) => obligation.ownerId,
    proposal: ({ incident, obligation }) => proposalFor(incident, obligation),
    proposeIncompleteFiling: ({ incident, obligation }, _, context) =>
      proposesIncompleteFiling(incident, obligation, context.now()),
    ...filedObligation,
  },
  Stage: {
    id: ({ stage }) => stage.id,
    dueAt: ({ stage }) => stage.dueAt,
    title: ({ stage, obligation }, _, { locale }) => {
      const rule = ruleOf(obligation);
      return rule
        ? stageTitle(rule, stage.id, locale)
        : obligationLabel(obligation.regimeId)[locale];
    },
    hourRuleAt: ({ stage }) => stage.hourRuleAt,
    twoWorkingDays: async ({ stage, obligation }, _, context) => {
      if (!(await showsTwoWorkingDays(context))) return null;
      const step = twoWorkingDaysOf(obligation, stage);
      return step?.at ? { at: step.at, text: step[context.locale] } : null;
    },
    derivation: ({ stage }, _, context) => stage.derivation.map((step) => step[context.locale]),
    submittedAt: ({ stage }) => stage.submission?.at ?? null,
    latenessMs: ({ stage }) => stage.submission?.lateness?.byMs ?? null,
    latenessReason: ({ stage }) => stage.submission?.lateness?.reasonCode ?? null,
    latenessAccepted: ({ stage }) => stage.submission?.lateness?.acceptedByAuthority ?? null,
    latenessSentence: ({ stage }, _, context) => {
      const lateness = stage.submission?.lateness ?? null;
      return lateness && latenessSentence(lateness, context.locale);
    },
  },
  Assessment: {
    answer: (assessment, _, context) => assessmentAnswer(assessment.answer, context.locale),
  },
  Advice: { text: (advice, _, context) => context.reads.text(advice.text) },
  Action: {
    title: (action, _, context) => context.reads.text(action.title),
    effect: (action, _, context) => opened(context, action.effect),
  },
  Containment: { statement: (it, _, context) => context.reads.text(it.text) },
  Review: {
    rootCause: (it, _, context) => context.reads.text(it.rootCause),
    lessons: (it, _, context) => context.reads.text(it.lessons),
  },
  Part: {
    incidentId: (part) => part.incident.id,
    reference: (part) => part.incident.reference,
    title: (part) => part.incident.reference,
    handledBy: (part, _, context) => context.reads.partyName(part.incident.handledBy),
    role: (part) => partyIn(part.incident, part.partyId)?.role ?? 'OTHER',
    summary: (part, _, context) =>
      opened(context, partyIn(part.incident, part.partyId)?.affected?.remark ?? null),
    affected: (part) => partyIn(part.incident, part.partyId)?.affected ?? null,
    awareness: (part) => own(part.incident.awareness, part),
    obligations: ({ incident, partyId }) =>
      incident.obligations
        .filter((obligation) => obligation.obligedPartyId === partyId)
        .map((obligation) => ({ obligation, incident })),
    assessments: (part) => own(part.incident.assessments, part),
    advice: ({ incident, partyId }) =>
      incident.advice.filter((it) => it.forPartyId === partyId && it.lane === 'ALL'),
    decisions: (part) => own(part.incident.decisions, part),
    filings: ({ incident, partyId }) => filingNodes(incident, filingsOf(incident, partyId)),
    campaigns: ({ incident, partyId }, _, context) => context.reads.campaigns(incident.id, partyId),
    notices: ({ incident, partyId }, _, context) => context.reads.notices(incident.id, partyId),
    informs: ({ incident, partyId }) =>
      informedBy(incident, partyId).map((party) => ({ ...party, incident })),
    receivedAt: (part) => partyIn(part.incident, part.partyId)?.receivedAt ?? null,
    notificationAnswers: ({ incident, partyId }, _, context) =>
      notificationNodes(context, incident, partyId),
    missingForComplete: ({ incident, partyId }, _, context) =>
      missingOf(context, incident, partyId),
  },
};

async function colleaguesOf(context: Context, userIds: readonly string[]) {
  return await Promise.all(
    userIds.map(async (id) => {
      const user = await context.reads.user(id);
      return { id, name: user?.name ?? id, roles: [...(user?.roles ?? [])] };
    }),
  );
}

function filingsOf(incident: Incident, partyId: string) {
  const ids = new Set(
    incident.obligations.filter((it) => it.obligedPartyId === partyId).map((it) => it.id),
  );
  return incident.filings.filter((filing) => ids.has(filing.obligationId));
}
