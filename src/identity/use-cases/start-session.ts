import { accept, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { publicActor, type Actor } from '../actor.ts';
import { useBreakGlass } from '../break-glass-account.ts';
import { openSession, sessionActor, type SignIn } from '../session.ts';
import type { User } from '../user.ts';
import { heldToPolicy } from '../second-factor-policy.ts';
import { standingProofs } from '../second-factors.ts';
import type { IdentityPorts } from './ports.ts';
import { requiredRoles } from './second-factor-policy.ts';

export interface SignedIn {
  readonly userId: string;
  readonly user: User;
  /** For the cookie; kept nowhere else. Always new, so that no session can be planted beforehand. */
  readonly sessionToken: string;
  readonly awaitsSecondStep: boolean;
  /** Whom the session recognises: the public while a second step is awaited. */
  readonly actor: Actor;
}

/**
 * After a factor of the account went: whoever took it away goes on with what still proves it, and shows
 * another factor first where one is left and none of those was shown.
 */
export async function goOn(
  ports: Parameters<typeof startSession>[0],
  user: User,
  by: Actor,
): Promise<Outcome<SignedIn>> {
  const provenBy = standingProofs(by.provenBy ?? [], user.secondFactors);
  const { authenticatedAt } = by;
  return await startSession(ports, { userId: by.id, user, provenBy, authenticatedAt });
}

/**
 * The last step of every way in: says what the person has shown. Where the account has a second factor
 * and none was shown, the session stays half-open until one is.
 */
export async function startSession(
  ports: Pick<
    IdentityPorts,
    | 'changes'
    | 'users'
    | 'sessions'
    | 'newSecret'
    | 'secondFactorPolicies'
    | 'secondFactorRolesAtFirst'
  >,
  entry: SignIn,
): Promise<Outcome<SignedIn>> {
  const sessionToken = ports.newSecret();
  const now = ports.changes.now();
  const change = openSession(entry, now);
  const { userId, user } = entry;
  const actor = sessionActor(change.value, user, now);
  if (user.breakGlass !== null) {
    // The alarm is on its way before anybody is in.
    const used = await ports.changes.apply(
      ports.users,
      userId,
      (owner) => accept(useBreakGlass(owner, userId, now)),
      actor,
    );
    if (!used.ok) return used;
  }
  const saved = await ports.changes.insert(ports.sessions, sha256Hex(sessionToken), change, actor);
  if (!saved.ok) return saved;
  const halfOpen = change.value.secondStepUntil !== null;
  const policy = await requiredRoles(ports, user.managedBy);
  return accept({
    userId,
    user,
    sessionToken,
    awaitsSecondStep: halfOpen,
    actor: halfOpen ? publicActor : heldToPolicy(actor, entry, policy, now),
  });
}
