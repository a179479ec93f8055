import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { challengeHolds, withChallenge, type ChallengePurpose } from '../session.ts';
import { heldSession } from './held-session.ts';
import type { IdentityPorts } from './ports.ts';

type ChallengePorts = Pick<IdentityPorts, 'changes' | 'sessions'>;

/** Bound to the session; the newest is the only one that counts. It is no event. */
export async function keepChallenge(
  ports: ChallengePorts,
  sessionId: string,
  challenge: { readonly text: string; readonly purpose: ChallengePurpose },
): Promise<Outcome<void>> {
  const stored = await ports.sessions.get(sessionId);
  if (!stored) return refuse({ code: 'NO_SESSION' });
  const value = withChallenge(stored.value, challenge, ports.changes.now());
  const changeId = ports.changes.newId();
  const result = await ports.sessions.replace({ ...stored, value, changeId });
  return result === 'replaced' ? accept(undefined) : refuse({ code: 'CHANGED_MEANWHILE' });
}

/** Whoever takes it takes it away: a challenge is answered once, right or wrong. */
export async function takeChallenge(
  ports: ChallengePorts,
  sessionId: string,
  purpose: ChallengePurpose,
): Promise<string | undefined> {
  const stored = await ports.sessions.get(sessionId);
  const challenge = stored?.value.challenge;
  if (!stored || !challenge) return undefined;
  const value = { ...stored.value, challenge: null };
  const changeId = ports.changes.newId();
  const result = await ports.sessions.replace({ ...stored, value, changeId });
  const holds = challengeHolds(challenge, purpose, ports.changes.now());
  return result === 'replaced' && holds ? challenge.text : undefined;
}

/** What the browser needs to show a passkey: to whoever is half in, or confirms who it is. */
export const askPasskey =
  (ports: IdentityPorts) =>
  async (sessionId: string | null, by: Actor): Promise<Outcome<string>> => {
    const allowed = authorise(by, 'askPasskey');
    if (!allowed.ok) return allowed;
    const held = await heldSession(ports, sessionId);
    const passkeys = held?.user.secondFactors.passkeys ?? [];
    if (!held || passkeys.length === 0) return refuse({ code: 'SECOND_STEP_OVER' });
    const asked = await ports.passkeys.askToProve(passkeys);
    const challenge = { text: asked.challenge, purpose: 'PROVE' as const };
    const kept = await keepChallenge(ports, held.session.id, challenge);
    return kept.ok ? accept(asked.options) : kept;
  };
