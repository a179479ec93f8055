import type { Instant } from '../../shared/instant.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Collection, Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Actor } from '../actor.ts';
import { apiTokenActor, apiTokenHolds, apiTokenPrefix, usedAgain } from '../api-token.ts';
import { cameInRightly } from '../only-by-sso.ts';
import { provenTwice } from '../proof.ts';
import { heldToPolicy } from '../second-factor-policy.ts';
import { seenAgain, sessionActor, sessionHolds } from '../session.ts';
import type { User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';
import { requiredRoles } from './second-factor-policy.ts';

export interface Credentials {
  readonly sessionToken?: string;
  readonly bearer?: string;
}

/** Whoever shows a valid session or token. */
export interface Recognised {
  readonly actor: Actor;
  /** Null for tokens. */
  readonly sessionId: string | null;
  readonly user: User | null;
  readonly locale: Locale | null;
}

type ResolvePorts = Pick<
  IdentityPorts,
  | 'changes'
  | 'sessions'
  | 'users'
  | 'apiTokens'
  | 'singleSignOn'
  | 'secondFactorPolicies'
  | 'secondFactorRolesAtFirst'
>;

/**
 * A bearer token is the only thing looked at when there is one. Undefined: nobody we know. A stream
 * that looks `AGAIN` whether it may go on is no sign that anybody is there: it keeps no session alive.
 */
export const resolveActor =
  (ports: ResolvePorts) =>
  async (
    credentials: Credentials,
    look: 'FIRST' | 'AGAIN' = 'FIRST',
  ): Promise<Recognised | undefined> => {
    const now = ports.changes.now();
    if (credentials.bearer !== undefined) return byToken(ports, credentials.bearer, now);
    if (credentials.sessionToken === undefined) return undefined;
    const session = await ports.sessions.get(sha256Hex(credentials.sessionToken));
    const user = session && (await ports.users.get(session.value.userId));
    if (!user || !sessionHolds(session.value, user.value, now)) return undefined;
    if (!cameInRightly(session.value.provenBy, user.value, ports.singleSignOn)) return undefined;
    if (look === 'FIRST') {
      await note(ports, ports.sessions, session, seenAgain(session.value, now));
    }
    const { provenBy } = session.value;
    const actor = sessionActor(session.value, user.value, now);
    const shown = { provenBy, user: user.value };
    const held = async () =>
      heldToPolicy(actor, shown, await requiredRoles(ports, user.value.managedBy), now);
    return {
      actor: provenTwice(provenBy) ? actor : await held(),
      sessionId: session.id,
      user: user.value,
      locale: user.value.locale,
    };
  };

async function byToken(
  ports: Pick<IdentityPorts, 'changes' | 'apiTokens'>,
  bearer: string,
  now: Instant,
): Promise<Recognised | undefined> {
  if (!bearer.startsWith(apiTokenPrefix)) return undefined;
  const token = await ports.apiTokens.get(sha256Hex(bearer));
  if (!token || !apiTokenHolds(token.value, now)) return undefined;
  await note(ports, ports.apiTokens, token, usedAgain(token.value, now));
  return {
    actor: apiTokenActor(token.id, token.value),
    sessionId: null,
    user: null,
    locale: null,
  };
}

/** When it was last seen is no event. Losing the race is harmless: somebody else noted it. */
async function note<T>(
  ports: Pick<IdentityPorts, 'changes'>,
  collection: Collection<T>,
  stored: Stored<T>,
  value: T | undefined,
): Promise<void> {
  if (value === undefined) return;
  await collection.replace({ ...stored, value, changeId: ports.changes.newId() });
}
