import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Actor, Role } from '../actor.ts';
import type { AuditGrant } from '../audit-grant.ts';
import { authorise } from '../permissions.ts';
import { changeRoles as decide } from '../account-roles.ts';
import { isManagedBy, type User } from '../user.ts';
import {
  changeStillAdministered,
  noLongerLeaving,
  type AdministrationPorts,
} from './still-administered.ts';

/**
 * Nobody gives roles to themselves: an administrator cannot open the cases to its own account. Sessions that
 * are open have the new roles at once.
 */
export const changeRoles =
  (ports: AdministrationPorts) =>
  async (
    input: {
      readonly userId: string;
      readonly roles: readonly Role[];
      readonly auditGrant?: AuditGrant | null | undefined;
    },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'changeRoles');
    if (!allowed.ok) return allowed;
    if (input.userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    const { userId: id, roles, auditGrant = null } = input;
    const change = (user: User) =>
      decide(user, { id, roles, auditGrant, now: ports.changes.now() });
    if (!roles.includes('ADMINISTRATOR')) {
      return await changeStillAdministered(ports, { userId: id, by }, change);
    }
    const saved = await ports.changes.apply(
      ports.users,
      id,
      (user) => (isManagedBy(user, by) ? change(user) : refuse({ code: 'NOT_FOUND', field: 'id' })),
      by,
    );
    if (saved.ok) await noLongerLeaving(ports, saved.value.value.partyId, id);
    return saved;
  };
