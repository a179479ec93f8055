import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor, type Actor } from '../actor.ts';
import { normalisedEmail } from '../email-address.ts';
import { askForPasswordReset } from '../password-reset.ts';
import { authorise } from '../permissions.ts';
import type { AccountPorts } from './account-ports.ts';

export interface RequestPasswordResetInput {
  readonly email: string;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * One write and no read, whether or not there is such an account: who it is and whether a link goes out is
 * found out by the job that follows.
 */
export const requestPasswordReset =
  (ports: Pick<AccountPorts, 'changes' | 'passwordResetRequests' | 'resetLimits' | 'addressTag'>) =>
  async (input: RequestPasswordResetInput, by: Actor): Promise<Outcome<void>> => {
    const allowed = authorise(by, 'requestPasswordReset');
    if (!allowed.ok) return allowed;
    const email = normalisedEmail(input.email, 'email');
    if (!email.ok) return email;
    const addressTag = ports.addressTag(email.value);
    const { address } = input;
    const { secondsToWait, muted } = await ports.resetLimits.count({
      accountTag: addressTag,
      address,
    });
    if (secondsToWait > 0) {
      return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds: secondsToWait } });
    }
    const id = ports.changes.newId();
    const asked = askForPasswordReset(id, { addressTag, askedAt: ports.changes.now(), muted });
    const saved = await ports.changes.insert(ports.passwordResetRequests, id, asked, publicActor);
    return saved.ok ? accept(undefined) : saved;
  };
