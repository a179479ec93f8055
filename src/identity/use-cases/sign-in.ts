import { refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor, type Actor } from '../actor.ts';
import { normalisedEmail } from '../email-address.ts';
import { passwordCharsMax } from '../password-rules.ts';
import { authorise } from '../permissions.ts';
import { refusedSignIn, shownSecret, signInFault } from '../sign-in-attempt.ts';
import type { IdentityPorts } from './ports.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * Does the same work whether or not the account exists: two reads, one hash, one write. The one refusal
 * never says what was wrong.
 */
export const signIn =
  (ports: IdentityPorts) =>
  async (input: SignInInput, by: Actor): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'signIn');
    if (!allowed.ok) return allowed;
    const email = normalisedEmail(input.email, 'email');
    if (!email.ok || input.password.length > 2 * passwordCharsMax) {
      return refuse({ code: 'SIGN_IN_REFUSED' });
    }
    const accountTag = ports.addressTag(email.value);
    const attempt = { accountTag, address: input.address };
    const seconds = await ports.signInLimits.secondsToWait(attempt);
    if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });

    const claimed = (await ports.userEmails.get(accountTag))?.value.userId;
    const stored = await ports.users.get(claimed ?? 'nobody');
    const matches = await ports.passwords.matches(
      stored?.value.passwordHash ?? null,
      shownSecret(stored?.value, input.password),
    );
    if (!matches.ok) return matches;

    const fault = signInFault(stored?.value, matches.value, ports.singleSignOn);
    if (stored && fault === undefined) {
      await ports.signInLimits.succeeded(attempt);
      return startSession(ports, {
        userId: stored.id,
        user: stored.value,
        provenBy: ['PASSWORD'],
      });
    }
    const id = ports.changes.newId();
    const refusal = refusedSignIn(id, stored?.id ?? null, fault ?? 'ACCOUNT_NOT_KNOWN');
    await ports.changes.insert(ports.refusedSignIns, id, refusal, publicActor);
    return refuse({ code: 'SIGN_IN_REFUSED' });
  };
