import { addMs, dayMs, type Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Collection } from '../../store/collection.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import type { SsoPermit } from '../single-sign-on.ts';
import { isManagedBy } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

export const ssoPermitMsMax = dayMs;

/** Lets the next single sign-on with this account's own proven address bind it, within a day. */
export const allowSso =
  (
    ports: Pick<IdentityPorts, 'changes' | 'users'> & {
      readonly ssoPermits: Collection<SsoPermit>;
    },
  ) =>
  async (userId: string, by: Actor): Promise<Outcome<Instant>> => {
    const allowed = authorise(by, 'allowSingleSignOn');
    if (!allowed.ok) return allowed;
    const user = (await ports.users.get(userId))?.value;
    if (!user || !isManagedBy(user, by)) return refuse({ code: 'NOT_FOUND', field: 'userId' });
    const until = addMs(ports.changes.now(), ssoPermitMsMax);
    const happening = {
      type: 'SSO_ALLOWED',
      subject: { kind: 'USER', id: userId },
      data: { until },
    };
    const value = { until, usedAt: null };
    const change = { value, events: [happening] };
    const first = await ports.changes.insert(ports.ssoPermits, userId, change, by);
    if (first.ok) return accept(first.value.value.until);
    const again = await ports.changes.apply(ports.ssoPermits, userId, () => accept(change), by);
    return again.ok ? accept(again.value.value.until) : again;
  };
