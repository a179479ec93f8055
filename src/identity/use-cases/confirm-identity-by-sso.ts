import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor } from '../actor.ts';
import { hasSecondFactor } from '../second-factors.ts';
import { confirmIdentity } from '../session.ts';
import { mappedRoles, remapRoles, ssoIdentityId, type SsoClaims } from '../single-sign-on.ts';
import { heldSession } from './held-session.ts';
import { refuseSso } from './refuse-sso.ts';
import { withoutRole, type SsoPorts } from './sign-in-by-sso.ts';

const provider = { ...publicActor, method: 'sso' };

/**
 * A recent proof for the session that asked for it, by the same person at the provider, who was asked to
 * sign in again there. An account with a second factor of its own wants two: the provider vouches for both,
 * or the factor is shown here instead. The groups count as at every sign-in.
 */
export const confirmIdentityBySso =
  (ports: SsoPorts) =>
  async (claims: SsoClaims, sessionId: string): Promise<Outcome<void>> => {
    const userId = (await ports.ssoIdentities.get(ssoIdentityId(claims)))?.value.userId;
    const held = await heldSession(ports, sessionId);
    if (!held || held.halfOpen) return refuse({ code: 'NO_SESSION' });
    if (held.session.value.userId !== userId) {
      return await refuseSso(ports, 'SSO_OTHER_PERSON', userId ?? null);
    }
    const mapped = mappedRoles(claims.groups, ports.roleMap);
    if (mapped.length === 0) return await withoutRole(ports, userId);
    if (hasSecondFactor(held.user.secondFactors) && !claims.secondFactor) {
      return refuse({ code: 'SECOND_FACTOR_NEEDED' });
    }
    const now = ports.changes.now();
    const remapped = await ports.changes.apply(
      ports.users,
      userId,
      (user) => remapRoles(user, { id: userId, mapped, now }),
      provider,
    );
    if (!remapped.ok) return remapped;
    const proof = claims.secondFactor ? 'SSO_SECOND_FACTOR' : 'SSO';
    const saved = await ports.changes.apply(
      ports.sessions,
      sessionId,
      (session) => accept(confirmIdentity(session, proof, now)),
      provider,
    );
    return saved.ok ? accept(undefined) : saved;
  };
