import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { unblockUser as decide } from '../account-state.ts';
import { isManagedBy, type User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

export const unblockUser =
  (ports: Pick<IdentityPorts, 'changes' | 'users'>) =>
  async (
    input: { readonly userId: string; readonly reason: string },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'unblockUser');
    if (!allowed.ok) return allowed;
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
