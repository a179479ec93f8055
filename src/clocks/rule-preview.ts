import type { Instant } from '../shared/instant.ts';
import { underRule, type Obligation } from './obligation.ts';
import type { Regime } from './regimes/regime.ts';

export interface RuleDifference {
  readonly obligationId: string;
  readonly stageId: string;
  readonly dueAt: Instant | null;
  /** Null also when the changed rule has no such stage. */
  readonly wouldBeDueAt: Instant | null;
}

/** What a changed rule would alter in open obligations; changes nothing. */
export function previewRule(
  obligations: readonly Obligation[],
  replaced: Regime['id'],
  changed: Regime,
): readonly RuleDifference[] {
  return obligations
    .filter((it) => it.regimeId === replaced && it.state === 'OPEN')
    .flatMap((obligation) => {
      const after = underRule(obligation, changed);
      const ids = new Set([...obligation.stages, ...after.stages].map((stage) => stage.id));
      return [...ids].map((stageId) => ({
        obligationId: obligation.id,
        stageId,
        dueAt: dueOf(obligation, stageId),
        wouldBeDueAt: dueOf(after, stageId),
      }));
    })
    .filter((difference) => difference.dueAt !== difference.wouldBeDueAt);
}

function dueOf(obligation: Obligation, stageId: string): Instant | null {
  return obligation.stages.find((stage) => stage.id === stageId)?.dueAt ?? null;
}
