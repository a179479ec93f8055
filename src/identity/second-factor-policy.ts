import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { roles as everyRole, type Actor, type Role } from './actor.ts';
import { acts, permissions } from './permissions.ts';
import { provenTwice, type Proof } from './proof.ts';
import type { User } from './user.ts';

/** Which roles must have a second factor; one document per organisation, its id the organisation's. */
export interface SecondFactorPolicy {
  readonly roles: readonly Role[];
}

export const secondFactorPolicies: CollectionDefinition<SecondFactorPolicy> = {
  name: 'second-factor-policies',
  indexes: [],
};

export function setSecondFactorPolicy(
  partyId: string,
  chosen: readonly Role[],
): Outcome<Change<SecondFactorPolicy>> {
  if (chosen.some((role) => !everyRole.includes(role)) || new Set(chosen).size !== chosen.length) {
    return refuse({ code: 'ROLE_NOT_KNOWN', field: 'roles' });
  }
  return accept({
    value: { roles: chosen },
    events: [
      {
        type: 'SECOND_FACTOR_POLICY_SET',
        subject: { kind: 'PARTY', id: partyId },
        data: { roles: chosen },
      },
    ],
  });
}

/**
 * In the night of a breach nobody should have to find a phone first: where the organisation has not
 * chosen, an account goes on without for its first day. Where it has chosen, at once.
 */
export const firstGraceMs = dayMs;

export interface StandingPolicy {
  readonly roles: readonly Role[];
  /** False while the organisation never chose and the installation's own answer stands. */
  readonly chosen: boolean;
}

/** From when on nothing else is open without one; null where none is asked. */
export function enrolmentDueAt(
  user: Pick<User, 'roles' | 'breakGlass' | 'createdAt' | 'cameInAt'>,
  { roles, chosen }: StandingPolicy,
): Instant | null {
  if (user.breakGlass !== null || !mustHaveSecondFactor(user, roles)) return null;
  const since = user.cameInAt ?? user.createdAt;
  return chosen ? since : addMs(since, firstGraceMs);
}

/** A guest is measured by being a guest alone, whatever it does for its own organisation. */
export function mustHaveSecondFactor(
  user: Pick<User, 'roles'>,
  required: readonly Role[],
): boolean {
  const measured = user.roles.includes('GUEST') ? (['GUEST'] as const) : user.roles;
  return measured.some((role) => required.includes(role));
}

/** What is open to somebody who must have a second factor and has shown none. */
const enrolling: ReadonlySet<string> = new Set([
  'me',
  'signOut',
  'confirmIdentity',
  'startTotp',
  'startSms',
  'confirmSms',
  'confirmTotp',
  'startPasskey',
  'addPasskey',
  'askPasskey',
]);
export const enrollingActs = acts.filter(
  (act) => permissions[act] === 'ANYONE' || enrolling.has(act),
);

/**
 * Recognised, but for nothing else than getting a second factor, where one is required. Not so at the
 * break-glass account, which is there for when second factors fail and alarms instead.
 */
export function heldToPolicy(
  actor: Actor,
  shown: { readonly provenBy: readonly Proof[]; readonly user: User },
  policy: StandingPolicy,
  now: Instant,
): Actor {
  const dueAt = enrolmentDueAt(shown.user, policy);
  const held = dueAt !== null && dueAt <= now && !provenTwice(shown.provenBy);
  return held ? { ...actor, operations: enrollingActs } : actor;
}
