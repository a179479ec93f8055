import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Actor, Role } from '../actor.ts';
import type { AuditGrant } from '../audit-grant.ts';
import { authorise } from '../permissions.ts';
import { changeRoles as decide } from '../account-roles.ts';
import { isManagedBy, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import { stillAdministered } from './still-administered.ts';

/**
 * Nobody gives roles to themselves: an administrator cannot open the cases to its own account. Sessions that
 * are open have the new roles at once.
 */
export const changeRoles =
  (ports: Pick<AccountPorts, 'changes' | 'users' | 'inTurn'>) =>
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
    const change = () =>
      ports.changes.apply(
        ports.users,
        input.userId,
        (user) =>
          isManagedBy(user, by)
            ? decide(user, {
                id: input.userId,
                roles: input.roles,
                auditGrant: input.auditGrant ?? null,
                now: ports.changes.now(),
              })
            : refuse({ code: 'NOT_FOUND', field: 'id' }),
        by,
      );
    return input.roles.includes('ADMINISTRATOR')
      ? await change()
      : await stillAdministered(ports, { userId: input.userId, by }, change);
  };
