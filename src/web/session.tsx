import { createContext, useContext } from 'react';
import type { SessionFragment } from './generated/operations.ts';

export interface Session {
  readonly me: SessionFragment;
  readonly demo: boolean;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Who is signed in; only inside the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('nobody is signed in');
  return session;
}

/** Whether the roles allow an act; the server decides, the screens only leave out what would be refused. */
export function useMay(): (act: string) => boolean {
  const { me } = useSession();
  return (act) => me.acts.includes(act);
}

export function isGuest(me: Pick<SessionFragment, 'roles'>): boolean {
  return me.roles.includes('GUEST');
}
