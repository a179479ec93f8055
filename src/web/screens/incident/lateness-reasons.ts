import type { LatenessReason } from '../../generated/operations.ts';

export const latenessReasons = [
  'DETECTED_LATE',
  'LINKED_BREACHES',
  'PROCESSOR_INFORMED_LATE',
  'AUTHORITY_ASKED_SILENCE',
  'FORM_FAILED',
  'OTHER',
  'INTERNAL_ESCALATION_FAILED',
  'HOLIDAY_OR_STAFFING',
] as const satisfies readonly LatenessReason[];
