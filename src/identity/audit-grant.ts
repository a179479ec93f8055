import { addMs, dayMs, msOf, type Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';
import type { Role } from './actor.ts';

/** Why an auditor reads the cases, and until when: through that day as people here live it (`auditZone`). */
export interface AuditGrant {
  readonly purpose: string;
  readonly endsOn: string;
}

export const auditPurposeCharsMax = 500;
export const auditGrantDaysMax = 366;
export const auditZone = 'Europe/Amsterdam';

interface Granted {
  readonly roles: readonly Role[];
  readonly auditGrant: AuditGrant | null;
}

/** Reading everything has a purpose and an end (GDPR art. 5(1)(b) and (e)). */
export function auditGrantRefusals(
  { roles, auditGrant }: Granted,
  now: Instant,
): readonly Refusal[] {
  const wanted = roles.includes('AUDITOR');
  if (!wanted && auditGrant === null) return [];
  if (!wanted) return [{ code: 'AUDIT_GRANT_WITHOUT_AUDITOR', field: 'auditGrant' }];
  if (auditGrant === null) return [{ code: 'AUDIT_GRANT_NEEDED', field: 'auditGrant' }];
  const refusals: Refusal[] = [];
  const { purpose, endsOn } = auditGrant;
  if (purpose.trim() === '') refusals.push({ code: 'TEXT_MISSING', field: 'auditGrant.purpose' });
  if (purpose.length > auditPurposeCharsMax) {
    const params = { charsMax: auditPurposeCharsMax };
    refusals.push({ code: 'TEXT_TOO_LONG', field: 'auditGrant.purpose', params });
  }
  if (/\p{Cc}/u.test(purpose)) {
    refusals.push({ code: 'TEXT_HAS_CONTROLS', field: 'auditGrant.purpose' });
  }
  const latest = dayOf(addMs(now, auditGrantDaysMax * dayMs));
  if (endsOn < dayOf(now) || endsOn > latest) {
    const params = { daysMax: auditGrantDaysMax };
    refusals.push({ code: 'AUDIT_END_OUT_OF_RANGE', field: 'auditGrant.endsOn', params });
  }
  return refusals;
}

/** Past its end the role of auditor counts no more, in sessions that are open too. */
export function rolesNow({ roles, auditGrant }: Granted, now: Instant): readonly Role[] {
  const counts = auditGrant !== null && dayOf(now) <= auditGrant.endsOn;
  return counts ? roles : roles.filter((role) => role !== 'AUDITOR');
}

const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: auditZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function dayOf(at: Instant): string {
  return days.format(msOf(at));
}
