import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { publicActor, type Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { kindsOf } from '../second-factors.ts';
import { awaitsSecondStep, endHalfOpen } from '../session.ts';
import { heldSession } from './held-session.ts';
import type { IdentityPorts } from './ports.ts';
import { proveSecondFactor, type SecondProof } from './prove-second-factor.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface SecondStep {
  readonly kinds: readonly SecondProof['kind'][];
  readonly until: Instant;
}

/** What the half-open session of this cookie waits for; null when nothing does. */
export const readSecondStep =
  (ports: IdentityPorts) =>
  async (sessionId: string | null, by: Actor): Promise<Outcome<SecondStep | null>> => {
    const allowed = authorise(by, 'secondStep');
    if (!allowed.ok) return allowed;
    const held = await heldSession(ports, sessionId);
    const until = held?.session.value.secondStepUntil ?? null;
    if (!held || until === null) return accept(null);
    const { secondFactors } = held.user;
    const codes = secondFactors.recoveryCodes.length > 0 ? (['RECOVERY_CODE'] as const) : [];
    return accept({ kinds: [...kindsOf(secondFactors), ...codes], until });
  };

/** The half-open session ends and another opens under a new token: none could be planted beforehand. */
export const proveSecondStep =
  (ports: IdentityPorts) =>
  async (
    input: {
      readonly sessionId: string | null;
      readonly proof: SecondProof;
      readonly address: string;
    },
    by: Actor,
  ): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'proveSecondStep');
    if (!allowed.ok) return allowed;
    const held = await heldSession(ports, input.sessionId);
    if (!held?.halfOpen) return refuse({ code: 'SECOND_STEP_OVER' });
    const { id: sessionId, value } = held.session;
    const { userId } = value;
    const asked = { userId, sessionId, address: input.address };
    const proven = await proveSecondFactor(ports, asked, input.proof, publicActor);
    if (!proven.ok) return proven;
    const user = (await ports.users.get(userId))?.value;
    const now = ports.changes.now();
    const ended = await ports.changes.apply(
      ports.sessions,
      sessionId,
      (session) =>
        user && awaitsSecondStep(session, user, now)
          ? accept(endHalfOpen(session, now))
          : refuse({ code: 'SECOND_STEP_OVER' }),
      publicActor,
    );
    if (!ended.ok) return ended;
    if (!user) return refuse({ code: 'SECOND_STEP_OVER' });
    return startSession(ports, { userId, user, provenBy: [...value.provenBy, proven.value] });
  };
