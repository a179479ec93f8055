import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor } from '../actor.ts';
import { passwordCharsMax } from '../password-rules.ts';
import { refusedSignIn, shownSecret } from '../sign-in-attempt.ts';
import type { User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

/** The password of somebody who is signed in; a wrong one counts and is recorded as at the sign-in. */
export async function provePassword(
  ports: IdentityPorts,
  owner: { readonly userId: string; readonly user: User },
  given: { readonly password: string; readonly address: string; readonly field: string },
): Promise<Outcome<void>> {
  const { password, address, field } = given;
  if (password.length > 2 * passwordCharsMax) return refuse({ code: 'PASSWORD_NOT_RIGHT', field });
  const attempt = { accountTag: ports.addressTag(owner.user.email), address };
  const seconds = await ports.signInLimits.secondsToWait(attempt);
  if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });
  const matches = await ports.passwords.matches(
    owner.user.passwordHash,
    shownSecret(owner.user, password),
  );
  if (!matches.ok) return matches;
  if (!matches.value) {
    const id = ports.changes.newId();
    const refusal = refusedSignIn(id, owner.userId, 'PASSWORD_WRONG');
    await ports.changes.insert(ports.refusedSignIns, id, refusal, publicActor);
    return refuse({ code: 'PASSWORD_NOT_RIGHT', field });
  }
  await ports.signInLimits.succeeded(attempt);
  return accept(undefined);
}
