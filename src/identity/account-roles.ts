import type { Role } from './actor.ts';
import { auditGrantRefusals, type AuditGrant } from './audit-grant.ts';
import type { Instant } from '../shared/instant.ts';
import { acceptUnless, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { roleRefusals, userEvent, type User } from './user.ts';

/** Without a new grant an auditor keeps the old one, if it has not ended. */
export function changeRoles(
  user: User,
  input: {
    readonly id: string;
    readonly roles: readonly Role[];
    readonly auditGrant: AuditGrant | null;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  const { id, roles, now } = input;
  const kept = roles.includes('AUDITOR') ? user.auditGrant : null;
  const auditGrant = input.auditGrant ?? kept;
  const refusals = [
    ...roleRefusals(roles, !user.roles.includes('GUEST')),
    ...auditGrantRefusals({ roles, auditGrant }, now),
  ];
  return acceptUnless(refusals, () => ({
    value: { ...user, roles, auditGrant },
    events: [
      userEvent('ROLES_CHANGED', id, {
        was: user.roles,
        roles,
        auditEndsOn: auditGrant?.endsOn ?? null,
      }),
    ],
  }));
}
