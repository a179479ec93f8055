import type { ChannelKind } from '../channels/message.ts';
import { nextDue, type Obligation } from '../clocks/obligation.ts';
import type { BreachFacts } from '../facts/breach-facts.ts';
import type { FactsVersion } from '../facts/incident-facts.ts';
import type { PartyRole } from '../parties/party.ts';
import type { Assessment as RiskAssessment } from '../risk/assess.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { CollectionDefinition } from '../store/collection.ts';

/** Parties in one incident; a larger chain is split over several. */
export const incidentPartiesMax = 1_000;
/** Entries of one list inside an incident: awareness facts, advice, decisions, filings, notes, actions. */
export const incidentEntriesMax = 1_000;

/** One party's share of the breach. Nothing in it concerns another party (rule 10). */
export interface AffectedPart {
  readonly peopleMin: number | null;
  readonly peopleMax: number | null;
  readonly dataCategories: readonly string[] | null;
  readonly subjectGroups: readonly string[] | null;
  readonly remark: SealedText | null;
  /** Facts that differ from the incident's. */
  readonly breach: BreachFacts;
}

export interface IncidentParty {
  readonly partyId: string;
  readonly role: PartyRole;
  /** The link of the chain above it; null for the handling party and for those nobody here informs. */
  readonly informedByPartyId: string | null;
  readonly affected: AffectedPart | null;
  readonly sharedAt: Instant | null;
  /** The earliest proven receipt of the informer's notice. */
  readonly receivedAt: Instant | null;
}

export const awarenessAnchors = [
  'AWARE',
  'SIGNIFICANT_INCIDENT',
  'DISCOVERY',
  'CLASSIFICATION',
  'REQUESTED',
  'ONGOING',
  'HANDLED',
] as const;
export type AwarenessAnchor = (typeof awarenessAnchors)[number];

/**
 * An awareness fact is never edited (rule 1). IN_FORCE: counts. PENDING_APPROVAL: a later moment that
 * waits for a second person while the clock of the earlier one runs on. SUPERSEDED and REJECTED stay
 * visible.
 */
export interface Awareness {
  readonly id: string;
  readonly partyId: string;
  readonly anchor: AwarenessAnchor;
  readonly at: Instant;
  readonly entered: string;
  readonly zone: string;
  readonly reason: SealedText;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly state: 'IN_FORCE' | 'PENDING_APPROVAL' | 'SUPERSEDED' | 'REJECTED';
  readonly supersedes: string | null;
  readonly answeredBy: string | null;
}

/** "Not yet aware": a reason, and a review within 24 hours (rule 2). */
export interface Deferral {
  readonly partyId: string;
  readonly reason: SealedText;
  readonly by: string;
  readonly at: Instant;
  readonly reviewDueAt: Instant;
}

export interface FrozenAssessment {
  readonly id: string;
  readonly partyId: string;
  readonly factsVersion: number;
  /** The facts as scored: the incident's with the party's own part over them. */
  readonly facts: BreachFacts;
  readonly answer: RiskAssessment;
  readonly by: string;
  readonly at: Instant;
}

export const decisionSubjects = [
  'NOTIFY_AUTHORITY',
  'NOTIFY_INDIVIDUALS',
  'REGIME_APPLIES',
] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export const adviceKinds = ['DPO', 'PROCESSOR_VIEW', 'COUNSEL'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** COUNSEL_ONLY: legal privilege (see `counsel-lane.ts`). */
export const lanes = ['ALL', 'COUNSEL_ONLY'] as const;
export type Lane = (typeof lanes)[number];

export interface Advice {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: AdviceKind;
  readonly byPartyId: string;
  readonly forPartyId: string;
  readonly subject: DecisionSubject;
  readonly answer: 'YES' | 'NO' | 'UNDECIDED';
  readonly text: SealedText;
  readonly by: string;
  readonly at: Instant;
}

/**
 * Why individuals are not told: GDPR Art. 34(3)(a), (b), (c); Art. 34(1) not met; and the exceptions of the
 * Dutch UAVG, art. 42 (financial undertakings) and art. 41 (weighty interests).
 */
export const exemptions = [
  'PROTECTED_DATA',
  'RISK_REMOVED',
  'DISPROPORTIONATE_EFFORT',
  'NO_HIGH_RISK',
  'FINANCIAL_UNDERTAKING',
  'WEIGHTY_INTEREST',
] as const;
export type Exemption = (typeof exemptions)[number];

/** What the decider states to hold; which of it is needed depends on the exemption. */
export interface ExemptionConditions {
  readonly measures: SealedText | null;
  readonly measuresTakenAt: Instant | null;
  readonly effort: SealedText | null;
  readonly publicCommunication: SealedText | null;
  readonly financialUndertaking: boolean;
  readonly interest: SealedText | null;
}

/** A version of a rule pack, as it counted when something was decided. */
export interface LawVersion {
  readonly regime: string;
  readonly version: string;
}

/** PENDING_SECOND has no effect: the clock runs on until a second person confirms (rules 4, 7). */
export interface Decision {
  readonly id: string;
  readonly partyId: string;
  readonly subject: DecisionSubject;
  readonly regimeId: string | null;
  readonly tell: boolean;
  readonly rationale: SealedText;
  readonly exemption: Exemption | null;
  readonly conditions: ExemptionConditions | null;
  readonly departure: SealedText | null;
  /** Why this case differs from similar ones of which people were told. */
  readonly differsBecause: SealedText | null;
  readonly similarIncidentIds: readonly string[];
  /** The frozen inputs and method that the decision answers. */
  readonly assessmentId: string | null;
  /** Decided knowingly on a scoring of earlier facts. */
  readonly onEarlierFacts: boolean;
  /** The DPO's advice that lay beside it. */
  readonly adviceId: string | null;
  readonly law: readonly LawVersion[];
  readonly by: string;
  readonly at: Instant;
  readonly state: 'PENDING_SECOND' | 'IN_FORCE' | 'SUPERSEDED' | 'REJECTED';
  readonly secondBy: string | null;
  readonly secondAt: Instant | null;
}

export const filingKinds = ['NEW', 'FOLLOW_UP', 'WITHDRAWAL'] as const;
export type FilingKind = (typeof filingKinds)[number];

/** What was told to an authority, verbatim. */
export interface Filing {
  readonly id: string;
  readonly obligationId: string;
  readonly stageId: string;
  readonly kind: FilingKind;
  readonly complete: boolean;
  readonly number: string;
  /** Of the filing that a follow-up adds to, or that a withdrawal ends; null for a new one. */
  readonly firstNumber: string | null;
  readonly withdrawalReason: SealedText | null;
  readonly filedAt: Instant;
  readonly receipt: SealedText | null;
  /** Null: the answers of the sheet were filed as they stood. */
  readonly content: SealedText | null;
  /** The answer sheet as it stood, kept under this filing's id; null where the regime has none. */
  readonly sheet: { readonly commitment: string } | null;
  readonly latenessText: SealedText | null;
  /** Filings of one bulk report share it. */
  readonly bulkId: string | null;
  readonly by: string;
  readonly recordedAt: Instant;
}

export interface Note {
  readonly id: string;
  readonly lane: Lane;
  readonly at: Instant;
  readonly text: SealedText;
  readonly by: string;
  readonly recordedAt: Instant;
}

export interface Action {
  readonly id: string;
  readonly title: SealedText;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly effect: SealedText | null;
  readonly completedAt: Instant | null;
}

export interface Statement {
  readonly at: Instant;
  readonly by: string;
  readonly text: SealedText;
}

export interface Review {
  readonly at: Instant;
  readonly by: string;
  readonly rootCause: SealedText;
  readonly lessons: SealedText;
}

/** Need to know: who of the handling organisation may see the case at all (see `restriction.ts`). */
export interface Restriction {
  readonly userIds: readonly string[];
  readonly reason: SealedText;
  readonly by: string;
  /** Who restricted it before, since it was last open to everybody. */
  readonly earlierBy: readonly string[];
  readonly at: Instant;
}

/** An event that is being handled. Never deleted, only closed; can be reopened. */
export interface Incident {
  readonly reference: string;
  readonly title: string;
  readonly kind: 'CASE' | 'DRILL';
  readonly status: 'OPEN' | 'CLOSED';
  readonly handledBy: string;
  readonly zone: string;
  readonly firstSignalAt: Instant;
  readonly eventId: string | null;
  /** Personal data touched; null is not yet known and counts as a breach for the clocks. */
  readonly breach: boolean | null;
  /** Oldest first; empty before anything was recorded. */
  readonly facts: readonly FactsVersion[];
  readonly parties: readonly IncidentParty[];
  readonly awareness: readonly Awareness[];
  readonly deferrals: readonly Deferral[];
  readonly obligations: readonly Obligation[];
  readonly assessments: readonly FrozenAssessment[];
  readonly advice: readonly Advice[];
  readonly decisions: readonly Decision[];
  readonly filings: readonly Filing[];
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
  readonly containment: Statement | null;
  readonly review: Review | null;
  readonly compromisedChannels: readonly ChannelKind[];
  /** Null: everybody of the handling organisation whose role reads cases. */
  readonly restriction: Restriction | null;
  /** Named by counsel to read counsel's lane. */
  readonly laneReaderIds: readonly string[];
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Sorts incidents without a due moment last. */
const noDueAt = '9999';

/** The soonest due moment of an open stage that alarms. */
export function nextDueAt(incident: Incident): Instant | null {
  const due = incident.obligations
    .filter((obligation) => obligation.alarms)
    .flatMap((obligation) => nextDue(obligation)?.dueAt ?? []);
  return due.reduce<Instant | null>(
    (soonest, at) => (soonest === null || at < soonest ? at : soonest),
    null,
  );
}

export const incidents: CollectionDefinition<Incident> = {
  name: 'incidents',
  indexes: [
    { name: 'handler', equals: (it) => it.handledBy, order: (it) => [it.openedAt] },
    {
      name: 'handler-status',
      equals: (it) => `${it.handledBy}:${it.status}`,
      order: (it) => [it.openedAt],
    },
    {
      name: 'handler-next-due',
      equals: (it) => (it.status === 'OPEN' ? it.handledBy : undefined),
      order: (it) => [nextDueAt(it) ?? noDueAt, it.openedAt],
    },
    {
      name: 'register',
      equals: (it) => (it.kind === 'CASE' && it.breach !== false ? it.handledBy : undefined),
      order: (it) => [it.firstSignalAt],
    },
    {
      name: 'register-restricted',
      equals: (it) =>
        it.restriction !== null && it.kind === 'CASE' && it.breach !== false
          ? it.handledBy
          : undefined,
      order: (it) => [it.firstSignalAt],
    },
    {
      name: 'guest',
      equals: (it) =>
        it.parties.filter((party) => party.sharedAt !== null).map((party) => party.partyId),
      order: (it) => [it.openedAt],
    },
    {
      name: 'obligation',
      equals: (it) => it.obligations.map((obligation) => obligation.id),
      order: () => [],
    },
  ],
};

export function partyIn(incident: Incident, partyId: string): IncidentParty | undefined {
  return incident.parties.find((party) => party.partyId === partyId);
}

/** Rule 10: a guest does not learn that another party has such a fact or decision at all. */
export function isHiddenFrom(
  incident: Incident,
  of: { readonly partyId: string },
  byPartyId: string,
): boolean {
  return of.partyId !== byPartyId && incident.handledBy !== byPartyId;
}

export function subjectOf(incidentId: string): { kind: string; id: string } {
  return { kind: 'INCIDENT', id: incidentId };
}
