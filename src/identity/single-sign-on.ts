import type { Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { changeRoles } from './account-roles.ts';
import type { Role } from './actor.ts';
import { nameRefusals, newAccount, roleRefusals, type NewUser, type User } from './user.ts';

/**
 * Who at the organisation's own sign-in provider is which account here. The id is derived from issuer and
 * subject, the only pair that a provider promises to keep for one person: an e-mail address is never enough.
 */
export interface SsoIdentity {
  readonly userId: string;
  readonly boundAt: Instant;
}

export const ssoIdentities: CollectionDefinition<SsoIdentity> = {
  name: 'sso-identities',
  indexes: [],
};

/** By user: an administrator allowed this account to be bound at its next sign-in with its own address. */
export interface SsoPermit {
  readonly until: Instant;
  readonly usedAt: Instant | null;
}

export const ssoPermits: CollectionDefinition<SsoPermit> = { name: 'sso-permits', indexes: [] };

/** A way to the provider that came back; a second coming of it is refused. */
export interface UsedSsoFlow {
  readonly usedAt: Instant;
}

export const usedSsoFlows: CollectionDefinition<UsedSsoFlow> = {
  name: 'used-sso-flows',
  indexes: [],
};

/** What a provider says of a person, its signature and addressee proven. */
export interface SsoClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
  readonly groups: readonly string[];
  /** The provider says that two factors were shown. */
  readonly secondFactor: boolean;
}

/** Roles by group. Neither guests, who are invited, nor auditors, whose right has a purpose and an end. */
export type RoleMap = Readonly<Record<string, readonly Role[]>>;

export function ssoIdentityId({ issuer, subject }: Pick<SsoClaims, 'issuer' | 'subject'>): string {
  return derivedId('sso-identity', issuer, subject);
}

export function mappedRoles(groups: readonly string[], map: RoleMap): readonly Role[] {
  const roles = groups.flatMap((group) => (Object.hasOwn(map, group) ? (map[group] ?? []) : []));
  return [...new Set(roles)].sort();
}

/** First sign-in of somebody whom nobody invited. Without a password there is none to reset or to guess. */
export function joinBySso(input: {
  readonly id: string;
  readonly user: NewUser;
  readonly now: Instant;
}): Outcome<Change<User>> {
  const { id, user, now } = input;
  const { partyId, roles } = user;
  const refusals = [...nameRefusals(user.name), ...roleRefusals(roles, true)];
  return acceptUnless(refusals, () => ({
    value: {
      ...newAccount,
      ...user,
      name: user.name.trim(),
      passwordHash: null,
      state: 'ACTIVE',
      createdAt: now,
    },
    events: [event('USER_JOINED_BY_SSO', id, { partyId, roles })],
  }));
}

/** An invitation that is answered by signing in at the provider instead of with a password. */
export function acceptBySso(user: User, id: string): Outcome<Change<User>> {
  if (user.state !== 'INVITED') return refuse({ code: 'SSO_REFUSED' });
  return accept({
    value: { ...user, state: 'ACTIVE', invitation: null },
    events: [event('INVITATION_ACCEPTED', id, { by: 'SSO' })],
  });
}

/** What the provider says counts, but for the right of an auditor, which an administrator gave. */
export function remapRoles(
  user: User,
  input: { readonly id: string; readonly mapped: readonly Role[]; readonly now: Instant },
): Outcome<Change<User>> {
  const kept = user.roles.includes('AUDITOR') ? (['AUDITOR'] as const) : [];
  const roles = [...input.mapped, ...kept];
  const same =
    roles.length === user.roles.length && roles.every((role) => user.roles.includes(role));
  return same
    ? accept({ value: user, events: [] })
    : changeRoles(user, { id: input.id, roles, auditGrant: null, now: input.now });
}

export function ssoBound(userId: string, now: Instant): Change<SsoIdentity> {
  return { value: { userId, boundAt: now }, events: [event('SSO_BOUND', userId, {})] };
}

function event(type: string, id: string, data: Change<User>['events'][number]['data']) {
  return { type, subject: { kind: 'USER', id }, data };
}
