import { sha256Hex } from '../../shared/sha256.ts';
import { systemActor } from '../actor.ts';
import { sendResetLink as decide } from '../account-password.ts';
import { mayUsePassword } from '../only-by-sso.ts';
import type { User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';

export interface ResetMail {
  readonly userId: string;
  readonly user: User;
  readonly token: string;
}

/** What a question for a new password comes to: whom to mail which link; undefined: nobody. Repeatable. */
export const sendResetLink =
  (
    ports: Pick<
      AccountPorts,
      | 'changes'
      | 'users'
      | 'userEmails'
      | 'passwordResetRequests'
      | 'addressTag'
      | 'linkToken'
      | 'singleSignOn'
    >,
  ) =>
  async (requestId: string): Promise<ResetMail | undefined> => {
    const request = (await ports.passwordResetRequests.get(requestId))?.value;
    if (!request?.addressTag || request.muted) return undefined;
    const { addressTag, askedAt } = request;
    const userId = (await ports.userEmails.get(addressTag))?.value.userId;
    const known = userId ? await ports.users.get(userId) : undefined;
    if (!known || ports.addressTag(known.value.email) !== addressTag) return undefined;
    if (!mayUsePassword(known.value, ports.singleSignOn)) return undefined;
    const token = ports.linkToken(requestId);
    const tokenHash = sha256Hex(token);
    const link = { id: known.id, requestId, tokenHash, askedAt };
    const saved = await ports.changes.apply(
      ports.users,
      known.id,
      (user) => ({ ok: true, value: decide(user, link) }),
      systemActor,
    );
    if (!saved.ok) throw new Error(`no reset link was made for request ${requestId}`);
    const { id, value: user } = saved.value;
    return user.passwordReset?.tokenHash === tokenHash ? { userId: id, user, token } : undefined;
  };
