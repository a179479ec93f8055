import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor, type Actor } from '../actor.ts';
import { normalisedPassword, passwordCharsMax } from '../password-rules.ts';
import { authorise } from '../permissions.ts';
import { confirmIdentity as decide } from '../session.ts';
import { refusedSignIn } from '../sign-in-attempt.ts';
import type { IdentityPorts } from './ports.ts';

export interface ConfirmIdentityInput {
  readonly sessionId: string | null;
  readonly password: string;
  /** The caller's network address. */
  readonly address: string;
}

/** The password again, for acts that want a recent proof. Answers the moment of the proof. */
export const confirmIdentity =
  (ports: IdentityPorts) =>
  async (input: ConfirmIdentityInput, by: Actor): Promise<Outcome<Instant>> => {
    const allowed = authorise(by, 'confirmIdentity');
    if (!allowed.ok) return allowed;
    const { sessionId } = input;
    const user = await ports.users.get(by.id);
    if (sessionId === null || !user) return refuse({ code: 'NO_SESSION' });
    if (input.password.length > 2 * passwordCharsMax) return refuse({ code: 'SIGN_IN_REFUSED' });
    const attempt = { accountTag: ports.addressTag(user.value.email), address: input.address };
    const seconds = await ports.signInLimits.secondsToWait(attempt);
    if (seconds > 0) return refuse({ code: 'TOO_MANY_ATTEMPTS', params: { seconds } });
    const matches = await ports.passwords.matches(
      user.value.passwordHash,
      normalisedPassword(input.password),
    );
    if (!matches.ok) return matches;
    if (!matches.value) {
      const id = ports.changes.newId();
      const refusal = refusedSignIn(id, by.id, 'PASSWORD_WRONG');
      await ports.changes.insert(ports.refusedSignIns, id, refusal, publicActor);
      return refuse({ code: 'SIGN_IN_REFUSED', field: 'password' });
    }
    await ports.signInLimits.succeeded(attempt);
    const now = ports.changes.now();
    const saved = await ports.changes.apply(
      ports.sessions,
      sessionId,
      (session) =>
        session.userId === by.id
          ? accept(decide(session, now))
          : refuse({ code: 'NOT_FOUND', field: 'sessionId' }),
      by,
    );
    return saved.ok ? accept(now) : saved;
  };
