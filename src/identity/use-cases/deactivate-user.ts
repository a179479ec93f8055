import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { deactivateUser as deactivate, reactivateUser as reactivate } from '../account-state.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { isManagedBy, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import { changeStillAdministered, type AdministrationPorts } from './still-administered.ts';

interface StateInput {
  readonly userId: string;
  readonly reason: string;
}

/** For who left: in one write the account is closed and every session of it is void. Nothing is deleted. */
export const deactivateUser =
  (ports: AdministrationPorts) =>
  async (input: StateInput, by: Actor): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'deactivateUser');
    if (!allowed.ok) return allowed;
    const { userId, reason } = input;
    if (userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    return await changeStillAdministered(ports, { userId, by }, (user) =>
      deactivate(user, userId, reason),
    );
  };

export const reactivateUser =
  (ports: Pick<AccountPorts, 'changes' | 'users'>) =>
  async (input: StateInput, by: Actor): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'reactivateUser');
    if (!allowed.ok) return allowed;
    const { userId, reason } = input;
    return await ports.changes.apply(
      ports.users,
      userId,
      (user) =>
        isManagedBy(user, by)
          ? reactivate(user, userId, reason)
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
  };
