import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { explained, latenessOf, reasonRefusals, type LatenessExplanation } from './lateness.ts';
import { recompute, type Obligation, type ObligationStage, type Submission } from './obligation.ts';

export interface StageSubmission extends LatenessExplanation {
  readonly stageId: string;
  readonly at: Instant;
  /** Filing, campaign or note that proves it. */
  readonly ref: string;
  /** GDPR art. 33(1): a late filing carries its reason. A delivery that proves itself need not. */
  readonly reasonRequired: boolean;
  readonly now: Instant;
}

/**
 * Rule 5: lateness is frozen at the first submission of a stage, with its reason. A later one (a
 * follow-up) changes nothing here. Stages that run from this one get their due moments.
 */
export function submitStage(obligation: Obligation, told: StageSubmission): Outcome<Obligation> {
  const { stageId, at, ref } = told;
  const stage = obligation.stages.find(({ id }) => id === stageId);
  if (!stage) return refuse({ code: 'STAGE_NOT_OF_OBLIGATION', field: 'stageId' });
  if (stage.submission !== null) return accept(obligation);
  const { provisional } = obligation.anchor;
  const lateness = latenessOf(stage, { ...told, provisional });
  const refusals = [
    ...(at > told.now ? [{ code: 'SUBMITTED_IN_FUTURE', field: 'at' }] : []),
    ...reasonRefusals(told, lateness !== null && told.reasonRequired),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const first: Submission = { at, ref, dueAt: stage.dueAt, lateness };
  const submitted = recompute(withSubmission(obligation, stageId, first), {});
  const done = nextOpenStage(submitted) === undefined;
  return accept(
    done && submitted.state === 'OPEN'
      ? { ...submitted, state: 'SETTLED', settledBy: { kind: 'SUBMISSION', ref, at } }
      : submitted,
  );
}

/** The stage that a submission without a stage of its own serves: the first one not told yet. */
export function nextOpenStage(obligation: Obligation): ObligationStage | undefined {
  return obligation.stages.find((stage) => stage.submission === null);
}

/** Gives the reason that a late submission still lacked; the lateness itself stays as frozen. */
export function explainLateness(
  obligation: Obligation,
  input: LatenessExplanation & { readonly stageId: string },
): Outcome<Obligation> {
  const submission = obligation.stages.find(({ id }) => id === input.stageId)?.submission;
  const lateness = submission?.lateness;
  if (!submission || !lateness) return refuse({ code: 'NOT_LATE', field: 'stageId' });
  if (lateness.reasonCode !== null) {
    return refuse({ code: 'LATENESS_ALREADY_EXPLAINED', field: 'latenessReason' });
  }
  const refusals = reasonRefusals(input, true);
  if (refusals.length > 0) return { ok: false, refusals };
  const explanation = { ...submission, lateness: { ...lateness, ...explained(input) } };
  return accept(withSubmission(obligation, input.stageId, explanation));
}

function withSubmission(
  obligation: Obligation,
  stageId: string,
  submission: Submission,
): Obligation {
  const stages = obligation.stages.map((stage) =>
    stage.id === stageId ? { ...stage, submission } : stage,
  );
  return { ...obligation, stages };
}
