import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { blockUser as decide } from '../account-state.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import type { User } from '../user.ts';
import { changeStillAdministered, type AdministrationPorts } from './still-administered.ts';

/**
 * In one write the account is closed and every session of it is void. Tokens that the person made stay: they
 * belong to the organisation and bear its name in the audit log; whoever distrusts them revokes them.
 */
export const blockUser =
  (ports: AdministrationPorts) =>
  async (
    input: { readonly userId: string; readonly reason: string },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'blockUser');
    if (!allowed.ok) return allowed;
    if (input.userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    const { userId, reason } = input;
    return await changeStillAdministered(ports, { userId, by }, (user) =>
      decide(user, userId, reason),
    );
  };
