import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { endSession } from '../session.ts';
import type { IdentityPorts } from './ports.ts';

export const signOut =
  (ports: Pick<IdentityPorts, 'changes' | 'sessions'>) =>
  async (sessionId: string | null, by: Actor): Promise<Outcome<void>> => {
    const allowed = authorise(by, 'signOut');
    if (!allowed.ok) return allowed;
    if (sessionId === null) return refuse({ code: 'NO_SESSION' });
    const now = ports.changes.now();
    const ended = await ports.changes.apply(
      ports.sessions,
      sessionId,
      (session) =>
        session.userId === by.id
          ? endSession(session, now)
          : refuse({ code: 'NOT_FOUND', field: 'sessionId' }),
      by,
    );
    return ended.ok ? accept(undefined) : ended;
  };
