import { msOf, type Instant } from '../shared/instant.ts';
import { accept, type Outcome, type Refusal } from '../shared/outcome.ts';
import { ruleOf, underRule, type Obligation, type ObligationStage } from './obligation.ts';
import type { Regime, RegimeStage, RiskThreshold } from './regimes/regime.ts';

/** Hours of a term that is tried out. */
export const previewHoursMax = 8_760;

/** How the risk of the breach stands for the obliged party. */
export type RiskAnswers = Readonly<Record<RiskThreshold, 'YES' | 'NO' | 'UNDECIDED'>>;

export type RuleEffect =
  | 'EARLIER'
  | 'LATER'
  | 'GETS_NUMBER'
  | 'LOSES_NUMBER'
  | 'APPEARS'
  | 'FALLS_AWAY'
  | 'UNDECIDED'
  | 'SAME';

export interface RuleDifference {
  readonly stageId: string;
  /** Null: no number, waiting, or not asked today. */
  readonly dueAt: Instant | null;
  readonly wouldBeDueAt: Instant | null;
  /** Negative: earlier. */
  readonly differenceMs: number | null;
  readonly effect: RuleEffect;
}

/** A rule with other terms or another threshold; a draft, whatever it was made from. */
export function changedRule(
  rule: Regime,
  change: {
    readonly stages: readonly { readonly id: string; readonly hours: number | null }[];
    readonly threshold: RiskThreshold | undefined;
  },
): Outcome<Regime> {
  const refusals: Refusal[] = [];
  for (const [position, { id, hours }] of change.stages.entries()) {
    const field = `stages.${String(position)}`;
    if (!rule.stages.some((stage) => stage.id === id)) {
      const params = { ids: rule.stages.map((stage) => stage.id).join(', ') };
      refusals.push({ code: 'STAGE_NOT_OF_REGIME', field: `${field}.id`, params });
    }
    if (hours !== null && (hours < 1 || hours > previewHoursMax)) {
      const params = { hoursMax: previewHoursMax };
      refusals.push({ code: 'PREVIEW_HOURS_OUT_OF_RANGE', field: `${field}.hours`, params });
    }
  }
  if (refusals.length > 0) return { ok: false, refusals };
  if (change.stages.length === 0 && change.threshold === undefined) return accept(rule);
  const hoursOf = new Map(change.stages.map(({ id, hours }) => [id, hours]));
  return accept({
    ...rule,
    threshold: change.threshold ?? rule.threshold,
    status: 'DRAFT',
    stages: rule.stages.map((stage) => {
      const hours = hoursOf.get(stage.id);
      return hours === undefined ? stage : { ...stage, terms: termsOf(rule, stage, hours) };
    }),
  });
}

/** The stage's own terms with another length, so that they start where they start today. */
function termsOf(rule: Regime, stage: RegimeStage, hours: number | null): RegimeStage['terms'] {
  if (hours === null) return [];
  const length = { unit: 'HOURS', hours } as const;
  if (stage.terms.length > 0) return stage.terms.map((term) => ({ ...term, length }));
  return [{ from: { kind: 'OBLIGATION' }, length, article: rule.article }];
}

/**
 * What a changed rule would alter in an obligation; changes nothing. What was told stays told, so only
 * stages that still ask something are compared.
 */
export function previewRule(
  obligation: Obligation,
  changed: Regime,
  risk: RiskAnswers,
): readonly RuleDifference[] {
  const today = ruleOf(obligation);
  if (today === null) return [];
  const wanted = wantedUnder(obligation, today.threshold, changed.threshold, risk);
  if (wanted === null) return [];
  const asked = obligation.state === 'OPEN';
  const before = asked ? obligation.stages.filter(untold) : [];
  const after = wanted === 'NO' ? [] : underRule(obligation, changed).stages.filter(untold);
  const ids = new Set([...before, ...after].map((stage) => stage.id));
  return [...ids].map((stageId) => {
    const now = before.find((stage) => stage.id === stageId);
    const then = after.find((stage) => stage.id === stageId);
    const dueAt = now?.dueAt ?? null;
    const wouldBeDueAt = then?.dueAt ?? null;
    const differenceMs =
      dueAt === null || wouldBeDueAt === null ? null : msOf(wouldBeDueAt) - msOf(dueAt);
    const effect = wanted === 'UNDECIDED' ? 'UNDECIDED' : effectOf(now, then);
    return { stageId, dueAt, wouldBeDueAt, differenceMs, effect };
  });
}

function untold(stage: ObligationStage): boolean {
  return stage.submission === null;
}

/** How strict a threshold is: a higher one asks less often. */
function height(threshold: RiskThreshold | null): number {
  if (threshold === null) return 0;
  return threshold === 'RISK' ? 1 : 2;
}

/** Whether the obligation would be there under the other threshold; null: there is nothing to say. */
function wantedUnder(
  obligation: Obligation,
  today: RiskThreshold | null,
  other: RiskThreshold | null,
  risk: RiskAnswers,
): 'YES' | 'NO' | 'UNDECIDED' | null {
  if (obligation.state === 'OPEN') {
    return other === null || height(other) <= height(today) ? 'YES' : risk[other];
  }
  if (obligation.state !== 'NOT_REQUIRED' || height(other) >= height(today)) return null;
  const answer = other === null ? 'YES' : risk[other];
  return answer === 'NO' ? null : answer;
}

function effectOf(now: ObligationStage | undefined, then: ObligationStage | undefined): RuleEffect {
  if (!then) return 'FALLS_AWAY';
  if (!now) return 'APPEARS';
  if (now.dueAt === then.dueAt) return 'SAME';
  if (now.dueAt === null) return 'GETS_NUMBER';
  if (then.dueAt === null) return 'LOSES_NUMBER';
  return then.dueAt < now.dueAt ? 'EARLIER' : 'LATER';
}
