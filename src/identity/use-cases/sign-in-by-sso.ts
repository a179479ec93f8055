import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Collection, Stored } from '../../store/collection.ts';
import { endSessions } from '../account-state.ts';
import { publicActor, type Role } from '../actor.ts';
import { normalisedEmail } from '../email-address.ts';
import {
  acceptBySso,
  joinBySso,
  mappedRoles,
  remapRoles,
  ssoBound,
  ssoIdentityId,
  type RoleMap,
  type SsoClaims,
  type SsoIdentity,
  type SsoPermit,
} from '../single-sign-on.ts';
import type { User } from '../user.ts';
import { claimEmail } from './claim-email.ts';
import type { IdentityPorts } from './ports.ts';
import { refuseSso } from './refuse-sso.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface SsoPorts extends IdentityPorts {
  readonly ssoIdentities: Collection<SsoIdentity>;
  readonly ssoPermits: Collection<SsoPermit>;
  readonly roleMap: RoleMap;
  /** The organisation whose people sign in there: the only own one. */
  readonly ssoPartyId: () => Promise<string | undefined>;
}

const provider = { ...publicActor, method: 'sso' };

/**
 * Matched by issuer and subject alone. Whoever is not known yet becomes a member, answers an invitation to
 * the same proven address, or is bound to the account that an administrator allowed; an account that is
 * there already is never taken over because of its address.
 */
export const signInBySso =
  (ports: SsoPorts) =>
  async (claims: SsoClaims): Promise<Outcome<SignedIn>> => {
    const roles = mappedRoles(claims.groups, ports.roleMap);
    const known = (await ports.ssoIdentities.get(ssoIdentityId(claims)))?.value.userId;
    if (roles.length === 0) return await withoutRole(ports, known);
    const found = await account(ports, claims, roles, known);
    if (!found.ok) return found;
    const { id, value: user } = found.value;
    if (user.state !== 'ACTIVE') return await refuseSso(ports, 'SSO_REFUSED', id);
    const now = ports.changes.now();
    const remapped = await ports.changes.apply(
      ports.users,
      id,
      (current) => remapRoles(current, { id, mapped: roles, now }),
      provider,
    );
    if (!remapped.ok) return remapped;
    // Blocked in between: the session would come alive with the account.
    if (remapped.value.value.state !== 'ACTIVE') return await refuseSso(ports, 'SSO_REFUSED', id);
    const provenBy = claims.secondFactor ? (['SSO_SECOND_FACTOR'] as const) : (['SSO'] as const);
    return await startSession(ports, { userId: id, user: remapped.value.value, provenBy });
  };

/** Whoever the provider took every role from goes on in no session that was opened before. */
export async function withoutRole(
  ports: SsoPorts,
  known: string | undefined,
): Promise<Outcome<never>> {
  if (known !== undefined) {
    const ended = await ports.changes.apply(
      ports.users,
      known,
      (user) => accept(endSessions(user, known)),
      provider,
    );
    if (!ended.ok) return ended;
  }
  return await refuseSso(ports, 'SSO_NO_ROLE', known ?? null);
}

/** Bound before the account is made, so that a crash in between is mended by the next sign-in. */
async function account(
  ports: SsoPorts,
  claims: SsoClaims,
  roles: readonly Role[],
  known: string | undefined,
): Promise<Outcome<Stored<User>>> {
  const partyId = await ports.ssoPartyId();
  if (partyId === undefined) return await refuseSso(ports, 'SSO_REFUSED', null);
  const bound = known === undefined ? await bind(ports, claims, partyId) : accept(known);
  if (!bound.ok) return bound;
  const userId = bound.value;
  const stored = await ports.users.get(userId);
  if (!stored) return await joined(ports, { claims, roles, partyId, userId });
  if (stored.value.partyId !== partyId) return await refuseSso(ports, 'SSO_REFUSED', userId);
  return stored.value.state === 'INVITED' ? await accepted(ports, stored) : accept(stored);
}

async function bind(ports: SsoPorts, claims: SsoClaims, partyId: string): Promise<Outcome<string>> {
  const email = provenEmail(claims);
  if (email === undefined) return await refuseSso(ports, 'SSO_EMAIL_NOT_PROVEN', null);
  const tag = ports.addressTag(email);
  const userId = await claimEmail(ports, tag, ports.changes.newId());
  const existing = await ports.users.get(userId);
  if (existing && !(await mayBind(ports, existing, partyId))) {
    return await refuseSso(ports, 'SSO_ACCOUNT_EXISTS', userId);
  }
  const identity = ssoBound(userId, ports.changes.now());
  const id = ssoIdentityId(claims);
  const saved = await ports.changes.insert(ports.ssoIdentities, id, identity, provider);
  return saved.ok ? accept(userId) : await refuseSso(ports, 'SSO_REFUSED', userId);
}

function provenEmail({ email, emailVerified }: SsoClaims): string | undefined {
  const read = normalisedEmail(email ?? '', 'email');
  return read.ok && emailVerified ? read.value : undefined;
}

/** An invitation may be answered this way; an account with a password only when a person allowed it. */
async function mayBind(
  ports: SsoPorts,
  { id, value: user }: Stored<User>,
  partyId: string,
): Promise<boolean> {
  if (user.partyId !== partyId || user.roles.includes('GUEST')) return false;
  if (user.state === 'INVITED') return true;
  const permit = await ports.ssoPermits.get(id);
  const now = ports.changes.now();
  if (!permit || permit.value.usedAt !== null || now >= permit.value.until) return false;
  const used = { ...permit, value: { ...permit.value, usedAt: now } };
  const result = await ports.ssoPermits.replace({ ...used, changeId: ports.changes.newId() });
  return result === 'replaced';
}

async function accepted(ports: SsoPorts, { id }: Stored<User>): Promise<Outcome<Stored<User>>> {
  return await ports.changes.apply(ports.users, id, (user) => acceptBySso(user, id), provider);
}

interface Joining {
  readonly claims: SsoClaims;
  readonly roles: readonly Role[];
  readonly partyId: string;
  readonly userId: string;
}

async function joined(ports: SsoPorts, joining: Joining): Promise<Outcome<Stored<User>>> {
  const { claims, roles, partyId, userId: id } = joining;
  const email = provenEmail(claims);
  if (email === undefined) return await refuseSso(ports, 'SSO_EMAIL_NOT_PROVEN', null);
  const made = joinBySso({
    id,
    user: {
      email,
      name: claims.name ?? email,
      partyId,
      managedBy: partyId,
      roles,
      auditGrant: null,
      locale: 'nl',
    },
    now: ports.changes.now(),
  });
  return made.ok ? await ports.changes.insert(ports.users, id, made.value, provider) : made;
}
