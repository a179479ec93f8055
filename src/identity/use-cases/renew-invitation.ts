import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { renewInvitation as decide } from '../account-state.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { isManagedBy } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import type { MadeLink } from './make-reset-link.ts';

/** Another link for who lost the first, mailed as well where mail goes out. */
export const renewInvitation =
  (ports: Pick<AccountPorts, 'changes' | 'users' | 'linkToken' | 'mailGoesOut'>) =>
  async (input: { readonly userId: string }, by: Actor): Promise<Outcome<MadeLink>> => {
    const allowed = authorise(by, 'renewInvitation');
    if (!allowed.ok) return allowed;
    const { userId: id } = input;
    const seed = ports.changes.newId();
    const token = ports.linkToken(seed);
    const invitation = { seed, tokenHash: sha256Hex(token) };
    const now = ports.changes.now();
    const byMail = ports.mailGoesOut();
    const saved = await ports.changes.apply(
      ports.users,
      id,
      (user) =>
        isManagedBy(user, by)
          ? decide(user, { id, invitation, byMail, now })
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
    return saved.ok ? accept({ user: saved.value, token }) : saved;
  };
