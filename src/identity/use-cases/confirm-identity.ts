import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import type { Proof } from '../proof.ts';
import { identityProof } from '../identity-proof.ts';
import { hasSecondFactor } from '../second-factors.ts';
import { confirmIdentity as decide } from '../session.ts';
import type { IdentityPorts } from './ports.ts';
import { provePassword } from './prove-password.ts';
import { proveSecondFactor, type SecondProof } from './prove-second-factor.ts';

export interface ConfirmIdentityInput {
  readonly sessionId: string | null;
  /** Of an account that has one. */
  readonly password: string | null;
  /** Asked where the account has a second factor: the password alone is no strong proof then. */
  readonly secondProof?: SecondProof | null;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * What the account has (`identityProof`) again, for acts that want a recent proof: the password and, of an
 * account that has one, a second factor. Answers the moment of the proof.
 */
export const confirmIdentity =
  (ports: IdentityPorts) =>
  async (input: ConfirmIdentityInput, by: Actor): Promise<Outcome<Instant>> => {
    const allowed = authorise(by, 'confirmIdentity');
    if (!allowed.ok) return allowed;
    const { sessionId } = input;
    const user = await ports.users.get(by.id);
    if (sessionId === null || !user) return refuse({ code: 'NO_SESSION' });
    const { secondProof } = input;
    const twice = hasSecondFactor(user.value.secondFactors);
    if (twice && !secondProof) return refuse({ code: 'SECOND_FACTOR_NEEDED', field: 'code' });
    const way = identityProof(user.value, ports.singleSignOn);
    if (way === 'PROVIDER') return refuse({ code: 'CONFIRM_AT_PROVIDER' });
    const given = { password: input.password ?? '', address: input.address, field: 'password' };
    const proven =
      way === 'PASSWORD'
        ? await provePassword(ports, { userId: by.id, user: user.value }, given)
        : accept(undefined);
    if (!proven.ok) return proven;
    const asked = { userId: by.id, sessionId, address: input.address };
    const second =
      twice && secondProof
        ? await proveSecondFactor(ports, asked, secondProof, by)
        : accept<Proof | null>(null);
    if (!second.ok) return second;
    const now = ports.changes.now();
    const saved = await ports.changes.apply(
      ports.sessions,
      sessionId,
      (session) =>
        session.userId === by.id
          ? accept(decide(session, second.value, now))
          : refuse({ code: 'NOT_FOUND', field: 'sessionId' }),
      by,
    );
    return saved.ok ? accept(now) : saved;
  };
