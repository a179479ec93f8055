import { derivedId } from '../shared/sha256.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { AgreementTerm } from './agreement-term.ts';
import type { DerivationStep } from './derivation.ts';
import type { Lateness } from './lateness.ts';
import type { AddresseeKind, AnchorKind, Regime, RegimeId } from './regimes/regime.ts';
import { regimeInForce, regimeVersion, rulePacks } from './regimes/rule-packs.ts';
import { isAskedFor, stageClock, type ClockMoments } from './stage-clock.ts';

/** Parties have a `partyId`; the people concerned and a CSIRT without a record have none. */
export interface ObligationAddressee {
  readonly kind: AddresseeKind;
  readonly partyId: string | null;
}

/** `at` null: the clock waits for this moment. Provisional: the first signal stands in for it (rule 2). */
export interface ObligationAnchor {
  readonly kind: AnchorKind;
  readonly at: Instant | null;
  readonly provisional: boolean;
}

export interface Submission {
  readonly at: Instant;
  /** Filing, campaign or note that proves it. */
  readonly ref: string;
  /** The due moment that counted when it was told: what the lateness was measured against. */
  readonly dueAt: Instant | null;
  readonly lateness: Lateness | null;
}

export interface ObligationStage {
  readonly id: string;
  /** From which moment the governing term runs; null while it waits. */
  readonly startsAt: Instant | null;
  /** Null: the law names no number, or an earlier moment is waited for. */
  readonly dueAt: Instant | null;
  readonly hourRuleAt: Instant | null;
  readonly derivation: readonly DerivationStep[];
  /** The first telling; follow-ups do not replace it. */
  readonly submission: Submission | null;
}

/**
 * OPEN: asks something, alarms when `alarms`. SETTLED: every stage was told. NOT_REQUIRED: a decision in
 * force says so; a later decision to tell opens it again, its due moments unchanged. WITHDRAWN: what was
 * told was withdrawn and asks nothing more, until a later decision to tell or a new filing.
 */
type ObligationState =
  | { readonly state: 'OPEN'; readonly settledBy: null }
  | {
      readonly state: 'SETTLED';
      readonly settledBy: {
        readonly kind: 'SUBMISSION';
        readonly ref: string;
        readonly at: Instant;
      };
    }
  | {
      readonly state: 'NOT_REQUIRED';
      readonly settledBy: {
        readonly kind: 'DECISION';
        readonly decisionId: string;
        readonly at: Instant;
      };
    }
  | {
      readonly state: 'WITHDRAWN';
      readonly settledBy: {
        readonly kind: 'WITHDRAWAL';
        readonly ref: string;
        readonly at: Instant;
      };
    };

/** Clocks that come from no rule pack: their moment is set once, when they open. */
export const ownClocks = ['promise', 'one-signature', 'follow-up'] as const;
type OwnClock = (typeof ownClocks)[number];

/** One regime × one obliged party × one addressee in one incident. */
export type Obligation = {
  readonly id: string;
  /**
   * `promise`: an update that was promised, due at the moment promised (rule 2). `one-signature`: the
   * second person's review of what went out on one signature (rule 7). `follow-up`: what an incomplete
   * filing still owes (GDPR art. 33(4)), due at our own target.
   */
  readonly regimeId: RegimeId | OwnClock;
  readonly regimeVersion: string;
  readonly article: string;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
  readonly zone: string;
  readonly anchor: ObligationAnchor;
  /** Other moments that its terms run from, such as DORA's classification. */
  readonly otherAnchors: readonly { readonly kind: AnchorKind; readonly at: Instant }[];
  readonly stages: readonly ObligationStage[];
  /** The agreement's term, where the law names no number (GDPR art. 33(2)). */
  readonly term: AgreementTerm | null;
  readonly ownerId: string | null;
  /** False for a controller's clock as shown at its processor: no alarm, never overdue (rule 2). */
  readonly alarms: boolean;
  /** The clock of a drill: no legal obligation (rule 12). */
  readonly practice: boolean;
} & ObligationState;

export interface ObligationInput {
  readonly incidentId: string;
  readonly regimeId: RegimeId;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
  readonly zone: string;
  readonly anchor: ObligationAnchor;
  readonly otherAnchors?: Obligation['otherAnchors'];
  readonly term?: AgreementTerm | null;
  readonly ownerId?: string | null;
  readonly alarms: boolean;
  readonly practice: boolean;
  /** Whose law counts while the anchor is not there yet. */
  readonly openedAt: Instant;
}

/** The same incident, regime, party and addressee always give the same id, so opening twice is seen. */
export function obligationId(input: {
  readonly incidentId: string;
  readonly regimeId: string;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
}): string {
  const { incidentId, regimeId, obligedPartyId, addressee } = input;
  const addresseeKey = `${addressee.kind}:${addressee.partyId ?? ''}`;
  return derivedId('obligation', incidentId, regimeId, obligedPartyId, addresseeKey);
}

/** Rule 2: a clock belongs to an obligation. Its rule is the version in force at the anchor, frozen in it. */
export function openObligation(input: ObligationInput): Outcome<Obligation> {
  const { regimeId, zone, anchor } = input;
  const regime = regimeInForce(regimeId, anchor.at ?? input.openedAt, zone);
  if (!regime) {
    const draft = rulePacks.every((pack) => pack.id !== regimeId || pack.status === 'DRAFT');
    const code = draft ? 'REGIME_IS_DRAFT' : 'REGIME_NOT_IN_FORCE';
    return refuse({ code, field: 'regime', params: { regime: regimeId } });
  }
  const opened: Obligation = {
    id: obligationId(input),
    regimeId,
    regimeVersion: regime.version,
    article: regime.article,
    obligedPartyId: input.obligedPartyId,
    addressee: input.addressee,
    zone,
    anchor,
    otherAnchors: input.otherAnchors ?? [],
    stages: [],
    term: input.term ?? null,
    ownerId: input.ownerId ?? null,
    alarms: input.alarms,
    practice: input.practice,
    state: 'OPEN',
    settledBy: null,
  };
  return accept(withClocks(opened, regime));
}

/** What may be found out or corrected after opening; what is left out stays as it is. */
export interface ObligationFacts {
  readonly anchor?: ObligationAnchor;
  readonly otherAnchors?: Obligation['otherAnchors'];
  readonly term?: AgreementTerm | null;
  readonly alarms?: boolean;
}

/**
 * Rule 3: only the clocks change; a decision, a submission and an owner stay. An anchor that moved brings
 * the law of its own moment; otherwise the frozen version counts, whatever is in force today.
 */
export function recompute(obligation: Obligation, facts: ObligationFacts): Obligation {
  const changed: Obligation = { ...obligation, ...facts };
  if (isOwnClock(changed.regimeId)) return obligation;
  const { at } = changed.anchor;
  const moved = at !== null && at !== obligation.anchor.at;
  const frozen = regimeVersion(changed.regimeId, changed.regimeVersion);
  const regime = moved ? (regimeInForce(changed.regimeId, at, changed.zone) ?? frozen) : frozen;
  const { version, article } = regime;
  return withClocks({ ...changed, regimeVersion: version, article }, regime);
}

/** The frozen rule; null for a clock that comes from no rule pack. */
export function ruleOf({ regimeId, regimeVersion: version }: Obligation): Regime | null {
  return isOwnClock(regimeId) ? null : regimeVersion(regimeId, version);
}

export function isOwnClock(regimeId: Obligation['regimeId']): regimeId is OwnClock {
  return ownClocks.some((it) => it === regimeId);
}

/** The same obligation under another rule, to show what a changed rule would alter; never stored. */
export function underRule(obligation: Obligation, regime: Regime): Obligation {
  return withClocks(
    { ...obligation, regimeVersion: regime.version, article: regime.article },
    regime,
  );
}

function withClocks(obligation: Obligation, regime: Regime): Obligation {
  const submissions = new Map(obligation.stages.map((stage) => [stage.id, stage.submission]));
  const submittedAt = new Map<string, Instant>();
  for (const [id, submission] of submissions) if (submission) submittedAt.set(id, submission.at);
  const { zone, anchor, otherAnchors, term } = obligation;
  const moments: ClockMoments = { zone, anchor, otherAnchors, submittedAt, term };
  const stages = regime.stages
    .filter((stage) => isAskedFor(stage, moments) || submittedAt.has(stage.id))
    .map((stage) => ({
      id: stage.id,
      ...stageClock(regime, stage, moments),
      submission: submissions.get(stage.id) ?? null,
    }));
  return asksAgain(obligation, stages)
    ? { ...obligation, stages, state: 'OPEN', settledBy: null }
    : { ...obligation, stages };
}

/** A stage that is asked for only now, after every other one was told: a report on request. */
function asksAgain(obligation: Obligation, stages: readonly ObligationStage[]): boolean {
  const before = new Set(obligation.stages.map((stage) => stage.id));
  return (
    obligation.state === 'SETTLED' &&
    stages.some((stage) => stage.submission === null && !before.has(stage.id))
  );
}

/** Rule 4: a decision in force. Not telling settles an open obligation; telling opens it again. */
export function settleByDecision(
  obligation: Obligation,
  decision: { readonly decisionId: string; readonly tell: boolean; readonly at: Instant },
): Obligation {
  if (obligation.state === 'SETTLED') return obligation;
  const { state, settledBy } = obligation;
  if (state === 'WITHDRAWN' && !(decision.tell && decision.at > settledBy.at)) return obligation;
  if (decision.tell) return { ...obligation, state: 'OPEN', settledBy: null };
  const { decisionId, at } = decision;
  return { ...obligation, state: 'NOT_REQUIRED', settledBy: { kind: 'DECISION', decisionId, at } };
}

export function takeObligation(obligation: Obligation, ownerId: string): Obligation {
  return { ...obligation, ownerId };
}

/** The soonest moment that still asks something, alarming or not; null: settled, waiting, or no number. */
export function nextDue(
  obligation: Obligation,
): { readonly stageId: string; readonly dueAt: Instant } | null {
  if (obligation.state !== 'OPEN') return null;
  let next: { readonly stageId: string; readonly dueAt: Instant } | null = null;
  for (const { id, dueAt, submission } of obligation.stages) {
    if (submission !== null || dueAt === null) continue;
    if (next === null || dueAt < next.dueAt) next = { stageId: id, dueAt };
  }
  return next;
}

/** Rule 6: until told or decided. Rule 2: never for a controller's clock that is shown at its processor. */
export function isOverdue(obligation: Obligation, now: Instant): boolean {
  const next = nextDue(obligation);
  return obligation.alarms && next !== null && next.dueAt < now;
}
