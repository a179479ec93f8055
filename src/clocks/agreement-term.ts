import type { TermKind, WorkingHours } from '../parties/agreement.ts';
import type { HolidayCalendar } from './holidays.ts';

/** The term of an agreement as it stood when the obligation was opened. */
export interface AgreementTerm {
  /** Hours or days, as `kind` says. */
  readonly length: number;
  readonly kind: TermKind;
  readonly workingHours: WorkingHours;
  readonly zone: string;
  readonly holidays: HolidayCalendar;
}
