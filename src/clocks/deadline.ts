import type { Instant } from '../shared/instant.ts';
import { accept, type Outcome, type Refusal } from '../shared/outcome.ts';
import { derivationStep, type DerivationStep } from './derivation.ts';
import { readLocalTime } from './local-time.ts';
import { regimeIds, type Regime, type RegimeId } from './regimes/regime.ts';
import { isRegimeId, regimeInForce, regimeNearest } from './regimes/rule-packs.ts';
import { isAskedFor, stageClock, type ClockMoments, type StageClock } from './stage-clock.ts';
import { twoWorkingDays } from './two-working-days.ts';

export interface DeadlineQuestion {
  /** RFC 3339, or a local time of the zone. */
  readonly aware: string;
  readonly zone: string;
  readonly regimeId?: string;
}

export interface DeadlineAnswer {
  readonly regime: RegimeId;
  readonly regimeVersion: string;
  readonly aware: Instant;
  /** Of the first stage; null: no number of hours, or waiting. */
  readonly due: Instant | null;
  readonly hourRule: Instant | null;
  /** Reg. 1182/71 art. 3(5): for information only, never driving alarms. */
  readonly twoWorkingDays: Instant | null;
  readonly derivation: readonly DerivationStep[];
  /** Only for regimes of several stages. */
  readonly stages?: readonly { readonly id: string; readonly due: Instant | null }[];
}

/** The due moments of a regime for an awareness moment; nothing but computation. */
export function deadline(question: DeadlineQuestion): Outcome<DeadlineAnswer> {
  const { zone, regimeId = 'gdpr-33' } = question;
  const refusals: Refusal[] = [];
  const aware = readLocalTime(question.aware, zone, { time: 'aware' });
  if (!aware.ok) refusals.push(...aware.refusals);
  if (!isRegimeId(regimeId)) {
    const params = { ids: regimeIds.join(', ') };
    refusals.push({ code: 'REGIME_NOT_KNOWN', field: 'regime', params });
  }
  if (!aware.ok || !isRegimeId(regimeId)) return { ok: false, refusals };
  return accept(answer(regimeId, aware.value, zone));
}

function answer(regimeId: RegimeId, aware: Instant, zone: string): DeadlineAnswer {
  const regime = regimeNearest(regimeId, aware, zone);
  // The moment given is the one that the regime runs from: for art. 34 the finding of a high risk.
  const anchor = { kind: regime.anchor, at: aware, provisional: false };
  const moments: ClockMoments = {
    zone,
    anchor,
    otherAnchors: [],
    submittedAt: new Map(),
    term: null,
  };
  const clocks = regime.stages
    .filter((stage) => isAskedFor(stage, moments))
    .map((stage) => ({
      id: stage.id,
      title: stage.title,
      clock: stageClock(regime, stage, moments),
    }));
  const [first] = clocks;
  if (!first) throw new Error(`regime ${regime.id} has no stage`);
  const { hourRuleAt } = first.clock;
  const workingDays = twoWorkingDays(regime, { at: aware, hourRuleAt }, zone);
  return {
    regime: regimeId,
    regimeVersion: regime.version,
    aware,
    due: first.clock.dueAt,
    hourRule: hourRuleAt,
    twoWorkingDays: workingDays?.at ?? null,
    derivation: [
      ...validitySteps(regime, aware, zone),
      ...first.clock.derivation,
      ...(workingDays === null ? [] : [workingDays]),
      ...clocks
        .slice(1)
        .flatMap(({ title, clock }) => [
          derivationStep({ code: 'NEXT_STAGE', zone, params: { stage: title } }),
          ...laterSteps(clock, first.clock),
        ]),
    ],
    ...(clocks.length > 1
      ? { stages: clocks.map(({ id, clock }) => ({ id, due: clock.dueAt })) }
      : {}),
  };
}

/** The steps of a later stage without those that all stages share. */
function laterSteps(clock: StageClock, first: StageClock): readonly DerivationStep[] {
  const said = new Set(first.derivation.map((step) => step.en));
  return clock.derivation.filter((step) => !said.has(step.en));
}

function validitySteps(regime: Regime, aware: Instant, zone: string): readonly DerivationStep[] {
  if (regime.status === 'DRAFT' || regimeInForce(regime.id, aware, zone)) return [];
  const params = {
    version: regime.version,
    validity: `${regime.validFromOn} – ${regime.validUntilOn ?? '…'}`,
  };
  return [derivationStep({ code: 'NOT_IN_FORCE', zone, params })];
}
