import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { endFactor, resetFactors } from '../account-factors.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { requireRecentProof } from '../recent-proof.ts';
import { mustHaveSecondFactor } from '../second-factor-policy.ts';
import { hasSecondFactor, without, type SecondFactorKind } from '../second-factors.ts';
import { isManagedBy, type User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';
import { requiredRoles } from './second-factor-policy.ts';
import { goOn, type SignedIn } from './start-session.ts';

export interface RemoveSecondFactorInput {
  readonly kind: SecondFactorKind;
  readonly passkeyId?: string | null;
}

/** Never the last one where the role must have one. Every session ends, but for the one that goes on here. */
export const removeSecondFactor =
  (ports: IdentityPorts) =>
  async (input: RemoveSecondFactorInput, by: Actor): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'removeSecondFactor');
    if (!allowed.ok) return allowed;
    const recent = requireRecentProof(by, ports.changes.now());
    if (!recent.ok) return recent;
    const managedBy = (await ports.users.get(by.id))?.value.managedBy;
    if (managedBy === undefined) return refuse({ code: 'NO_SESSION' });
    const { roles } = await requiredRoles(ports, managedBy);
    const { kind, passkeyId = null } = input;
    const saved = await ports.changes.apply(
      ports.users,
      by.id,
      (user) => {
        const factors = without(user.secondFactors, { kind, passkeyId });
        if (factors === undefined) return refuse({ code: 'NO_SECOND_FACTOR' });
        if (!hasSecondFactor(factors) && mustHaveSecondFactor(user, roles)) {
          return refuse({ code: 'SECOND_FACTOR_REQUIRED' });
        }
        return accept(
          endFactor(user, factors, by.id, { type: 'SECOND_FACTOR_REMOVED', data: { kind } }),
        );
      },
      by,
    );
    return saved.ok ? await goOn(ports, saved.value.value, by) : saved;
  };

/** For who lost them all: the account is back to its password and every session of it ends. */
export const resetSecondFactors =
  (ports: Pick<IdentityPorts, 'changes' | 'users'>) =>
  async (
    input: { readonly userId: string; readonly reason: string },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'resetSecondFactors');
    if (!allowed.ok) return allowed;
    if (input.userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    const recent = requireRecentProof(by, ports.changes.now());
    if (!recent.ok) return recent;
    return ports.changes.apply(
      ports.users,
      input.userId,
      (user) =>
        isManagedBy(user, by)
          ? resetFactors(user, input.userId, input.reason)
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
  };
