import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import { makeResetLink as decide } from '../account-password.ts';
import type { Actor } from '../actor.ts';
import { mayUsePassword } from '../only-by-sso.ts';
import { authorise } from '../permissions.ts';
import { requireRecentProof } from '../recent-proof.ts';
import { isManagedBy, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';

export interface MadeLink {
  readonly user: Stored<User>;
  /** For the one-time link; null when it was mailed to the owner, whom nobody then stands between. */
  readonly token: string | null;
}

/**
 * For who cannot ask. Where mail goes out the link goes to the owner alone, so that no administrator can
 * take an account over; where none does, the administrator hands it over, and that is on record.
 */
export const makeResetLink =
  (ports: AccountPorts) =>
  async (input: { readonly userId: string }, by: Actor): Promise<Outcome<MadeLink>> => {
    const allowed = authorise(by, 'makeResetLink');
    if (!allowed.ok) return allowed;
    const now = ports.changes.now();
    const proof = requireRecentProof(by, now);
    if (!proof.ok) return proof;
    const { userId } = input;
    if (userId === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    const requestId = ports.changes.newId();
    const token = ports.linkToken(requestId);
    const byMail = ports.mailGoesOut();
    const link = { id: userId, requestId, tokenHash: sha256Hex(token), byMail, now };
    const saved = await ports.changes.apply(
      ports.users,
      userId,
      (user) => {
        if (!isManagedBy(user, by)) return refuse({ code: 'NOT_FOUND', field: 'id' });
        const may = mayUsePassword(user, ports.singleSignOn);
        return may ? decide(user, link) : refuse({ code: 'ONLY_BY_SSO', field: 'userId' });
      },
      by,
    );
    return saved.ok ? accept({ user: saved.value, token: byMail ? null : token }) : saved;
  };
