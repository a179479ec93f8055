import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor, Role } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { setSecondFactorPolicy, type StandingPolicy } from '../second-factor-policy.ts';
import type { IdentityPorts } from './ports.ts';

type PolicyPorts = Pick<
  IdentityPorts,
  'changes' | 'secondFactorPolicies' | 'secondFactorRolesAtFirst'
>;

/** The roles that must have a second factor, by who manages the account. */
export async function requiredRoles(
  ports: Omit<PolicyPorts, 'changes'>,
  managedBy: string,
): Promise<StandingPolicy> {
  const stored = await ports.secondFactorPolicies.get(managedBy);
  return stored
    ? { roles: stored.value.roles, chosen: true }
    : { roles: ports.secondFactorRolesAtFirst, chosen: false };
}

export const readSecondFactorPolicy =
  (ports: PolicyPorts) =>
  async (by: Actor): Promise<Outcome<StandingPolicy>> => {
    const allowed = authorise(by, 'secondFactorPolicy');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    return accept(await requiredRoles(ports, by.partyId));
  };

/** Counts at the next request of whoever it concerns, in sessions that are open too. */
export const configureSecondFactors =
  (ports: PolicyPorts) =>
  async (roles: readonly Role[], by: Actor): Promise<Outcome<StandingPolicy>> => {
    const allowed = authorise(by, 'configureSecondFactors');
    if (!allowed.ok) return allowed;
    const { partyId } = by;
    if (partyId === null || by.kind !== 'USER') return refuse({ code: 'FORBIDDEN' });
    const set = setSecondFactorPolicy(partyId, roles);
    if (!set.ok) return set;
    const { changes, secondFactorPolicies } = ports;
    const first = await changes.insert(secondFactorPolicies, partyId, set.value, by);
    const saved = first.ok
      ? first
      : await changes.apply(secondFactorPolicies, partyId, () => set, by);
    return saved.ok ? accept({ roles: saved.value.value.roles, chosen: true }) : saved;
  };
