import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { blockUser as decide, isManagedBy, type User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

/** In one write the account is closed and every session of it is void. */
export const blockUser =
  (ports: Pick<IdentityPorts, 'changes' | 'users'>) =>
  async (
    input: { readonly userId: string; readonly reason: string },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'blockUser');
    if (!allowed.ok) return allowed;
    if (input.userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    return ports.changes.apply(
      ports.users,
      input.userId,
      (user) =>
        isManagedBy(user, by)
          ? decide(user, input.userId, input.reason)
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
  };
