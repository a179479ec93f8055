import { addMs, dayMs, hourMs, minuteMs, type Instant } from '../shared/instant.ts';
import { anchorNames } from '../texts/clock-derivations.ts';
import { agreementDue, type AgreementTerm } from './agreement-term.ts';
import { derivationStep, type DerivationStep } from './derivation.ts';
import { countWords, datesWords, momentWords } from './moment-text.ts';
import type { AnchorKind, Regime, RegimeStage, StageTerm } from './regimes/regime.ts';
import { dateOn, firstInstantAtWall, nextFullHour, offsetMsAt, wallMs } from './wall-clock.ts';

export interface ClockMoments {
  readonly zone: string;
  readonly anchor: {
    readonly kind: AnchorKind;
    readonly at: Instant | null;
    readonly provisional: boolean;
  };
  readonly otherAnchors: readonly { readonly kind: AnchorKind; readonly at: Instant }[];
  /** First submissions of stages, by stage id. */
  readonly submittedAt: ReadonlyMap<string, Instant>;
  readonly term: AgreementTerm | null;
}

export interface StageClock {
  readonly startsAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly hourRuleAt: Instant | null;
  readonly derivation: readonly DerivationStep[];
}

interface Run {
  readonly term: StageTerm;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
}

/** When a stage is due by its rule, and why. */
export function stageClock(regime: Regime, stage: RegimeStage, moments: ClockMoments): StageClock {
  const steps: DerivationStep[] = [anchorStep(moments), ...statusSteps(regime, moments.zone)];
  if (stage.terms.length === 0) return withoutNumber(regime, stage, moments, steps);
  const runs: Run[] = [];
  for (const term of stage.terms) {
    if (!counts(term, moments)) continue;
    const startsAt = startOf(term, moments);
    if (startsAt === null) {
      const waits = waitStep(regime, term, moments.zone);
      if (waits !== null) steps.push(waits);
      continue;
    }
    const dueAt = endOf(term, startsAt, moments.zone);
    runs.push({ term, startsAt, dueAt });
    steps.push(termStep(term, startsAt, dueAt, moments.zone));
  }
  return governed(runs, moments, steps);
}

function governed(
  runs: readonly Run[],
  moments: ClockMoments,
  before: readonly DerivationStep[],
): StageClock {
  const { zone } = moments;
  const steps = [...before];
  const standing = runs.filter((run) => {
    const later = laterAnchor(run, moments);
    if (later === null) return true;
    const params = { anchor: anchorNames[later] };
    steps.push(derivationStep({ code: 'FELL_AWAY', zone, at: run.dueAt, params }));
    return false;
  });
  const [first, ...others] = standing;
  if (!first) return { startsAt: null, dueAt: null, hourRuleAt: null, derivation: steps };
  const run = others.reduce((a, b) => (b.dueAt < a.dueAt ? b : a), first);
  if (others.length > 0) {
    steps.push(derivationStep({ code: 'EARLIEST_COUNTS', zone, at: run.dueAt }));
  }
  steps.push(...wallClockSteps(run.startsAt, run.dueAt, zone));
  const hourRule = hourRuleOf(run, zone);
  if (hourRule !== null) steps.push(hourRule);
  return {
    startsAt: run.startsAt,
    dueAt: run.dueAt,
    hourRuleAt: hourRule?.at ?? null,
    derivation: steps,
  };
}

/** Whether the moment that the stage depends on is there; most stages depend on none. */
export function isAskedFor(stage: RegimeStage, moments: Pick<ClockMoments, AnchorFields>): boolean {
  return stage.onlyWith === undefined || anchorAt(stage.onlyWith, moments) !== null;
}

function counts(term: StageTerm, moments: ClockMoments): boolean {
  const given = (kind: AnchorKind): boolean => anchorAt(kind, moments) !== null;
  const { unless, onlyWith } = term;
  return !(unless !== undefined && given(unless)) && (onlyWith === undefined || given(onlyWith));
}

function withoutNumber(
  regime: Regime,
  stage: RegimeStage,
  moments: ClockMoments,
  before: readonly DerivationStep[],
): StageClock {
  const { zone, anchor, term } = moments;
  const { article } = regime;
  const agreed = regime.id === 'agreement';
  const steps = [...before];
  if (stage.onlyWith !== undefined) {
    const startsAt = anchorAt(stage.onlyWith, moments);
    if (startsAt !== null) steps.push(askedStep(stage.onlyWith, startsAt, zone));
    steps.push(derivationStep({ code: 'NO_NUMBER', zone, article }));
    return { startsAt, dueAt: null, hourRuleAt: null, derivation: steps };
  }
  if (!agreed) steps.push(derivationStep({ code: 'NO_NUMBER', zone, article }));
  if (term === null || anchor.at === null) {
    if (agreed) steps.push(derivationStep({ code: 'NO_AGREED_NUMBER', zone, article }));
    return { startsAt: anchor.at, dueAt: null, hourRuleAt: null, derivation: steps };
  }
  const { dueAt, derivation } = agreementDue(term, anchor.at);
  return {
    startsAt: anchor.at,
    dueAt,
    hourRuleAt: null,
    derivation: [...steps, ...derivation],
  };
}

function anchorStep({ anchor, zone }: ClockMoments): DerivationStep {
  const params = { anchor: anchorNames[anchor.kind] };
  if (anchor.at === null) return derivationStep({ code: 'WAITS_FOR_ANCHOR', zone, params });
  const code = anchor.provisional ? 'ANCHOR_PROVISIONAL' : 'ANCHOR';
  return derivationStep({ code, zone, at: anchor.at, params });
}

function askedStep(kind: AnchorKind, at: Instant, zone: string): DerivationStep {
  return derivationStep({ code: 'ANCHOR', zone, at, params: { anchor: anchorNames[kind] } });
}

function statusSteps(regime: Regime, zone: string): readonly DerivationStep[] {
  if (regime.status === 'VERIFIED') return [];
  const { version, checkedAgainst: against, checkedBy: by } = regime;
  if (regime.status === 'DRAFT') {
    return [derivationStep({ code: 'DRAFT_RULE', zone, params: { version } })];
  }
  const params = { against, by, on: datesWords(regime.checkedOn) };
  return [derivationStep({ code: 'UNVERIFIED_RULE', zone, params })];
}

function startOf({ from }: StageTerm, moments: ClockMoments): Instant | null {
  if (from.kind === 'OBLIGATION') return moments.anchor.at;
  if (from.kind === 'STAGE') return moments.submittedAt.get(from.stageId) ?? null;
  return anchorAt(from.anchor, moments);
}

type AnchorFields = 'anchor' | 'otherAnchors';

function anchorAt(kind: AnchorKind, moments: Pick<ClockMoments, AnchorFields>): Instant | null {
  if (moments.anchor.kind === kind) return moments.anchor.at;
  return moments.otherAnchors.find((other) => other.kind === kind)?.at ?? null;
}

/** The anchor by which this term falls away, if it does. */
function laterAnchor({ term, dueAt }: Run, moments: ClockMoments): AnchorKind | null {
  if (term.unlessAfter === undefined) return null;
  const at = anchorAt(term.unlessAfter, moments);
  return at !== null && at > dueAt ? term.unlessAfter : null;
}

function endOf({ length }: StageTerm, startsAt: Instant, zone: string): Instant {
  switch (length.unit) {
    case 'HOURS':
      return addMs(startsAt, length.hours * hourMs);
    case 'DAYS':
      return addMs(startsAt, length.days * dayMs);
    case 'CALENDAR_MONTHS':
      return monthsLater(startsAt, length.months, zone);
  }
}

/** The same wall-clock time on the same day of a later month, or on that month's last day. */
function monthsLater(startsAt: Instant, months: number, zone: string): Instant {
  const wall = wallMs(startsAt, zone);
  const [year = 0, month = 0, day = 0] = dateOn(startsAt, zone).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return firstInstantAtWall(date + (wall % dayMs), zone);
}

function waitStep(regime: Regime, term: StageTerm, zone: string): DerivationStep | null {
  const { from, article } = term;
  if (from.kind === 'OBLIGATION') return null;
  if (from.kind === 'STAGE') {
    const earlier = regime.stages.find(({ id }) => id === from.stageId);
    if (!earlier) throw new Error(`regime ${regime.id} has no stage ${from.stageId}`);
    const params = { stage: earlier.title };
    return derivationStep({ code: 'WAITS_FOR_STAGE', zone, article, params });
  }
  const params = { anchor: anchorNames[from.anchor] };
  return derivationStep({ code: 'WAITS_FOR_MOMENT', zone, article, params });
}

function termStep(term: StageTerm, startsAt: Instant, at: Instant, zone: string): DerivationStep {
  const { length, article } = term;
  const from = momentWords(startsAt, zone);
  if (length.unit === 'HOURS') {
    const params = { hours: countWords(length.hours, 'ELAPSED_HOURS'), from };
    return derivationStep({ code: 'TERM_HOURS', zone, article, at, params });
  }
  if (length.unit === 'DAYS') {
    const params = {
      days: countWords(length.days, 'DAYS'),
      hours: countWords(length.days * 24, 'ELAPSED_HOURS'),
      from,
    };
    return derivationStep({ code: 'TERM_DAYS', zone, article, at, params });
  }
  const params = { months: countWords(length.months, 'MONTHS'), from };
  return derivationStep({ code: 'TERM_MONTHS', zone, article, at, params });
}

/** Reg. 1182/71 art. 3(1): the hour in which the event falls is not counted. */
function hourRuleOf({ term, startsAt }: Run, zone: string): DerivationStep | null {
  if (term.length.unit !== 'HOURS') return null;
  const from = nextFullHour(startsAt, zone);
  return derivationStep({
    code: 'HOUR_RULE',
    zone,
    article: 'Reg. 1182/71 art. 3(1)',
    at: addMs(from, term.length.hours * hourMs),
    params: { from: momentWords(from, zone) },
  });
}

function wallClockSteps(
  startsAt: Instant,
  dueAt: Instant,
  zone: string,
): readonly DerivationStep[] {
  const shiftMs = offsetMsAt(dueAt, zone) - offsetMsAt(startsAt, zone);
  if (shiftMs === 0) return [];
  const code = shiftMs < 0 ? 'WALL_CLOCK_BACK' : 'WALL_CLOCK_FORWARD';
  const params = { minutes: Math.abs(shiftMs) / minuteMs };
  return [derivationStep({ code, zone, params })];
}
