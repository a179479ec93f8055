import type { Stored } from '../../store/collection.ts';
import { cameInRightly } from '../only-by-sso.ts';
import { awaitsSecondStep, sessionHolds, type Session } from '../session.ts';
import type { User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

export interface HeldSession {
  readonly session: Stored<Session>;
  readonly user: User;
  readonly halfOpen: boolean;
}

/** The session of a cookie, also one that awaits its second step; undefined when it is neither. */
export async function heldSession(
  ports: Pick<IdentityPorts, 'changes' | 'sessions' | 'users' | 'singleSignOn'>,
  sessionId: string | null,
): Promise<HeldSession | undefined> {
  const session = sessionId === null ? undefined : await ports.sessions.get(sessionId);
  const user = session && (await ports.users.get(session.value.userId))?.value;
  if (!user || !cameInRightly(session.value.provenBy, user, ports.singleSignOn)) return undefined;
  const now = ports.changes.now();
  const halfOpen = awaitsSecondStep(session.value, user, now);
  return halfOpen || sessionHolds(session.value, user, now)
    ? { session, user, halfOpen }
    : undefined;
}
