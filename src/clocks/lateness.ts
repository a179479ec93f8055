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
