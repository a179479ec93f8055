import { termOf, type AgreementTerm } from '../clocks/agreement-term.ts';
import {
  obligationId,
  openObligation,
  ownClocks,
  recompute,
  settleByDecision,
  type Obligation,
} from '../clocks/obligation.ts';
import type { Agreement } from '../parties/agreement.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import type { Change, Happening } from '../store/changes.ts';
import { decisionInForce, type DecisionMatter } from './decision.ts';
import { leavesPublicNotice } from './exemption.ts';
import { subjectOf, type Incident } from './incident.ts';
import { wantedObligations, type WantedObligation } from './wanted-obligations.ts';

/**
 * Brings the obligations in line with the incident: opens what is called for, recomputes clocks whose
 * anchor moved, applies decisions. Rule 3: nothing is ever dropped; what is no longer called for stays
 * with its history.
 */
export function deriveObligations(
  incidentId: string,
  incident: Incident,
  agreements: readonly Agreement[],
  now: Instant,
): Change<Incident> {
  const known = new Map(incident.obligations.map((it) => [it.id, it]));
  const derived = new Map(known);
  for (const wanted of wantedObligations(incident, agreements)) {
    const obligation = bringInLine(incidentId, incident, wanted, known, now);
    if (obligation) derived.set(obligation.id, obligation);
  }
  const obligations = [...derived.values()].map((it) => decided(incident, it));
  return {
    value: { ...incident, obligations },
    events: obligations.flatMap((it) => happeningOf(incidentId, known.get(it.id), it)),
  };
}

function bringInLine(
  incidentId: string,
  incident: Incident,
  wanted: WantedObligation,
  known: ReadonlyMap<string, Obligation>,
  now: Instant,
): Obligation | undefined {
  const { regimeId, obligedPartyId, addressee, anchor, otherAnchors, alarms } = wanted;
  const existing = known.get(obligationId({ incidentId, regimeId, obligedPartyId, addressee }));
  if (existing) {
    const term = existing.term ?? agreedTerm(wanted.agreement);
    return recompute(existing, { anchor, otherAnchors, alarms, term });
  }
  const opened = openObligation({
    incidentId,
    regimeId,
    obligedPartyId,
    addressee,
    zone: incident.zone,
    anchor,
    otherAnchors,
    term: agreedTerm(wanted.agreement),
    alarms,
    practice: incident.kind === 'DRILL',
    openedAt: now,
  });
  return opened.ok ? opened.value : undefined;
}

function agreedTerm(agreement: Agreement | null): AgreementTerm | null {
  return agreement === null ? null : termOf(agreement);
}

/** Rule 4: only a decision in force has effect, and a later one to tell opens the obligation again. */
function decided(incident: Incident, obligation: Obligation): Obligation {
  const matter = matterOf(obligation);
  const decision = matter && decisionInForce(incident, matter);
  if (!decision) return obligation;
  const { id: decisionId, at, secondAt } = decision;
  const tell = decision.tell || leavesPublicNotice(decision.exemption);
  return settleByDecision(obligation, { decisionId, tell, at: secondAt ?? at });
}

function matterOf(obligation: Obligation): DecisionMatter | null {
  const partyId = obligation.obligedPartyId;
  if (obligation.regimeId === 'gdpr-33') {
    return { partyId, subject: 'NOTIFY_AUTHORITY', regimeId: null };
  }
  if (obligation.regimeId === 'gdpr-34') {
    return { partyId, subject: 'NOTIFY_INDIVIDUALS', regimeId: null };
  }
  const undecided: readonly string[] = ['gdpr-33-2', 'agreement', ...ownClocks];
  if (undecided.includes(obligation.regimeId)) return null;
  return { partyId, subject: 'REGIME_APPLIES', regimeId: obligation.regimeId };
}

function happeningOf(
  incidentId: string,
  before: Obligation | undefined,
  after: Obligation,
): readonly Happening[] {
  if (before && canonicalJson(shape(before)) === canonicalJson(shape(after))) return [];
  return [
    {
      type: before ? 'OBLIGATION_RECOMPUTED' : 'OBLIGATION_OPENED',
      incidentId,
      subject: subjectOf(incidentId),
      data: { obligationId: after.id, ...shape(after) },
    },
  ];
}

function shape(obligation: Obligation): { readonly [key: string]: Json } {
  return {
    regime: obligation.regimeId,
    regimeVersion: obligation.regimeVersion,
    obligedPartyId: obligation.obligedPartyId,
    addressee: { ...obligation.addressee },
    anchor: { ...obligation.anchor },
    alarms: obligation.alarms,
    state: obligation.state,
    dueAt: Object.fromEntries(obligation.stages.map((stage) => [stage.id, stage.dueAt])),
  };
}
