import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { confirmIdentity as decide } from '../session.ts';
import type { IdentityPorts } from './ports.ts';
import { provePassword } from './prove-password.ts';

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
    const proven = await provePassword(
      ports,
      { userId: by.id, user: user.value },
      { password: input.password, address: input.address, field: 'password' },
    );
    if (!proven.ok) return proven;
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
