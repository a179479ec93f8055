import { msOf, type Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';

/** Why a first filing was late (GDPR art. 33(1), last sentence). */
export const latenessReasons = [
  'DETECTED_LATE',
  'LINKED_BREACHES',
  'PROCESSOR_INFORMED_LATE',
  'AUTHORITY_ASKED_SILENCE',
  'FORM_FAILED',
  'OTHER',
  'INTERNAL_ESCALATION_FAILED',
  'HOLIDAY_OR_STAFFING',
] as const;
export type LatenessReason = (typeof latenessReasons)[number];

const notAccepted: readonly LatenessReason[] = [
  'INTERNAL_ESCALATION_FAILED',
  'HOLIDAY_OR_STAFFING',
];

/** The AP does not accept weekends, holidays, illness, being busy or a slow internal report. */
export function acceptedByAuthority(reason: LatenessReason): boolean {
  return !notAccepted.includes(reason);
}

export const latenessReasonCharsMax = 4_000;

/** Frozen at the first filing (rule 5). */
export interface Lateness {
  readonly byMs: number;
  /** Null: still asked for; `explainLateness` fills it in once. */
  readonly reasonCode: LatenessReason | null;
  readonly reason: string | null;
  /** Null while no reason is given. */
  readonly acceptedByAuthority: boolean | null;
  /** Measured from a provisional anchor, so possibly not late at all. */
  readonly provisional: boolean;
  /** Told before the latest moment under the hour rule, Reg. 1182/71 art. 3(1). */
  readonly withinHourRule: boolean;
}

export type LatenessExplanation = Pick<Lateness, 'reasonCode' | 'reason'>;

/** Null: in time, or no due moment. */
export function latenessOf(
  stage: { readonly dueAt: Instant | null; readonly hourRuleAt: Instant | null },
  told: LatenessExplanation & { readonly at: Instant; readonly provisional: boolean },
): Lateness | null {
  const { at, provisional } = told;
  if (stage.dueAt === null || at <= stage.dueAt) return null;
  return {
    byMs: msOf(at) - msOf(stage.dueAt),
    provisional,
    withinHourRule: stage.hourRuleAt !== null && at <= stage.hourRuleAt,
    ...explained(told),
  };
}

export function explained({
  reasonCode,
  reason,
}: LatenessExplanation): Pick<Lateness, 'reasonCode' | 'reason' | 'acceptedByAuthority'> {
  return {
    reasonCode,
    reason,
    acceptedByAuthority: reasonCode === null ? null : acceptedByAuthority(reasonCode),
  };
}

export function reasonRefusals(
  { reasonCode, reason }: LatenessExplanation,
  required: boolean,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (required && reasonCode === null) {
    refusals.push({ code: 'LATENESS_REASON_NEEDED', field: 'latenessReason' });
  }
  if ((reason ?? '').length > latenessReasonCharsMax) {
    const params = { charsMax: latenessReasonCharsMax };
    refusals.push({ code: 'LATENESS_REASON_TOO_LONG', field: 'latenessText', params });
  }
  return refusals;
}
