import { accept, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Actor } from '../actor.ts';
import { openSession, sessionActor } from '../session.ts';
import type { User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

export interface SignedIn {
  readonly userId: string;
  readonly user: User;
  /** For the cookie; kept nowhere else. Always new, so that no session can be planted beforehand. */
  readonly sessionToken: string;
  readonly actor: Actor;
}

/** The last step of every way in. */
export async function startSession(
  ports: Pick<IdentityPorts, 'changes' | 'sessions' | 'newSecret'>,
  userId: string,
  user: User,
): Promise<Outcome<SignedIn>> {
  const sessionToken = ports.newSecret();
  const now = ports.changes.now();
  const change = openSession(userId, user, now);
  const actor = sessionActor(change.value, user, now);
  const saved = await ports.changes.insert(ports.sessions, sha256Hex(sessionToken), change, actor);
  return saved.ok ? accept({ userId, user, sessionToken, actor }) : saved;
}
