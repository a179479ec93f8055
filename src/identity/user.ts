import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { Locale } from '../texts/locale.ts';
import { roles as everyRole, type Actor, type Role } from './actor.ts';
import { auditGrantRefusals, type AuditGrant } from './audit-grant.ts';
import type { BreakGlass } from './break-glass.ts';
import type { PasswordReset } from './password-reset.ts';
import { noSecondFactors, type SecondFactors } from './second-factors.ts';

/**
 * INVITED      no password yet, an invitation waits.
 * ACTIVE       may sign in.
 * BLOCKED      may not, for now: every session ended with the block.
 * DEACTIVATED  may not, because the person left: likewise. The name stays in the history.
 *
 * INVITED → ACTIVE (accepted); INVITED, ACTIVE → BLOCKED → ACTIVE; any → DEACTIVATED → ACTIVE, or INVITED
 * where there never was a password. A user is never deleted.
 */
export type UserState = 'INVITED' | 'ACTIVE' | 'BLOCKED' | 'DEACTIVATED';

export interface User {
  readonly email: string;
  readonly name: string;
  /** The organisation the user acts for. */
  readonly partyId: string;
  /** The organisation whose administrators invite, block and give roles: for guests not their own. */
  readonly managedBy: string;
  readonly roles: readonly Role[];
  /** With the role of auditor, and only then. */
  readonly auditGrant: AuditGrant | null;
  readonly locale: Locale;
  /** An argon2id string; null until the invitation is accepted. */
  readonly passwordHash: string | null;
  readonly secondFactors: SecondFactors;
  readonly state: UserState;
  /** Why it was last blocked or unblocked. */
  readonly stateReason: string | null;
  readonly invitation: Invitation | null;
  readonly passwordReset: PasswordReset | null;
  /** For when single sign-on or second factors fail; null for everybody else. */
  readonly breakGlass: BreakGlass | null;
  /** Addresses it had before, oldest first: they hear of the change too. */
  readonly formerEmails: readonly string[];
  /** Guests only: when name and address were erased. */
  readonly contactEndedAt: Instant | null;
  /** A session counts only while it carries this number; raising it ends every session at once. */
  readonly sessionGeneration: number;
  readonly createdAt: Instant;
  /** When an invitation was accepted; null: it was never invited, or did not come in yet. */
  readonly cameInAt: Instant | null;
}

export interface Invitation {
  /** The token in the link is derived from it, under the installation's own key. */
  readonly seed: string;
  /** SHA-256 of the token in the link. */
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}

/** One document per address, its id the installation's HMAC of it: two users never share one. It goes with the address. */
export interface UserEmail {
  readonly userId: string;
}

export const userNameCharsMax = 200;
export const stateReasonCharsMax = 500;
export const invitationMsMax = 7 * dayMs;

export const users: CollectionDefinition<User> = {
  name: 'users',
  indexes: [
    {
      name: 'managed-by',
      equals: (user) => [...new Set([user.partyId, user.managedBy])],
      order: (user) => [user.createdAt],
    },
    {
      name: 'active-role',
      equals: (user) => (user.state === 'ACTIVE' ? user.roles : undefined),
      order: (user) => [user.createdAt],
    },
    {
      name: 'invitation',
      equals: (user) => user.invitation?.tokenHash,
      order: (user) => [user.createdAt],
    },
    {
      name: 'password-reset',
      equals: (user) => user.passwordReset?.tokenHash ?? undefined,
      order: (user) => [user.createdAt],
    },
    {
      name: 'break-glass-use',
      equals: (user) => (user.breakGlass?.use ? user.partyId : undefined),
      order: (user) => [user.createdAt],
    },
    {
      name: 'guest-contact',
      equals: (user) =>
        user.roles.includes('GUEST') && user.contactEndedAt === null ? 'kept' : undefined,
      order: (user) => [user.createdAt],
    },
  ],
};

export const userEmails: CollectionDefinition<UserEmail> = { name: 'user-emails', indexes: [] };

/** What every account begins with. */
export const newAccount = {
  auditGrant: null,
  secondFactors: noSecondFactors,
  stateReason: null,
  invitation: null,
  passwordReset: null,
  breakGlass: null,
  formerEmails: [],
  contactEndedAt: null,
  sessionGeneration: 1,
  cameInAt: null,
} as const satisfies Partial<User>;

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly partyId: string;
  readonly managedBy: string;
  readonly roles: readonly Role[];
  readonly auditGrant: AuditGrant | null;
  readonly locale: Locale;
}

/** `ownParty`: whether the user's party is the one that runs this installation. */
function userRefusals(
  user: Pick<NewUser, 'name' | 'roles' | 'auditGrant'>,
  ownParty: boolean,
  now: Instant,
): readonly Refusal[] {
  return [
    ...nameRefusals(user.name),
    ...roleRefusals(user.roles, ownParty),
    ...auditGrantRefusals(user, now),
  ];
}

export function nameRefusals(name: string): readonly Refusal[] {
  return lineRefusals(name, 'name', userNameCharsMax);
}

export function lineRefusals(text: string, field: string, charsMax: number): readonly Refusal[] {
  if (text.trim() === '') return [{ code: 'TEXT_MISSING', field }];
  if (text.length > charsMax) return [{ code: 'TEXT_TOO_LONG', field, params: { charsMax } }];
  return /\p{Cc}/u.test(text) ? [{ code: 'TEXT_HAS_CONTROLS', field }] : [];
}

export function roleRefusals(roles: readonly Role[], ownParty: boolean): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (roles.length === 0) refusals.push({ code: 'ROLE_MISSING', field: 'roles' });
  if (roles.some((role) => !everyRole.includes(role)) || new Set(roles).size !== roles.length) {
    refusals.push({ code: 'ROLE_NOT_KNOWN', field: 'roles' });
  }
  if (roles.includes('GUEST') === ownParty) {
    refusals.push({
      code: ownParty ? 'OWN_PARTY_HAS_NO_GUESTS' : 'OTHER_PARTY_GUESTS_ONLY',
      field: 'roles',
    });
  }
  if (!ownParty && roles.includes('ADMINISTRATOR')) {
    refusals.push({ code: 'ADMINISTRATOR_OF_OTHER_PARTY', field: 'roles' });
  }
  return refusals;
}

export function inviteUser(input: {
  readonly id: string;
  readonly user: NewUser;
  readonly invitation: Pick<Invitation, 'seed' | 'tokenHash'>;
  readonly byMail: boolean;
  readonly ownParty: boolean;
  readonly now: Instant;
}): Outcome<Change<User>> {
  const { user, now } = input;
  return acceptUnless(userRefusals(user, input.ownParty, now), () => ({
    value: {
      ...newAccount,
      ...user,
      name: user.name.trim(),
      passwordHash: null,
      state: 'INVITED',
      invitation: { ...input.invitation, expiresAt: addMs(now, invitationMsMax) },
      createdAt: now,
    },
    events: [
      userEvent('USER_INVITED', input.id, {
        partyId: user.partyId,
        roles: user.roles,
        auditEndsOn: user.auditGrant?.endsOn ?? null,
        byMail: input.byMail,
      }),
    ],
  }));
}

export function makeAdministrator(input: {
  readonly id: string;
  readonly user: Omit<NewUser, 'roles' | 'managedBy' | 'auditGrant'>;
  readonly passwordHash: string;
  readonly now: Instant;
}): Change<User> {
  return {
    value: {
      ...newAccount,
      ...input.user,
      name: input.user.name.trim(),
      managedBy: input.user.partyId,
      roles: ['ADMINISTRATOR'],
      passwordHash: input.passwordHash,
      state: 'ACTIVE',
      createdAt: input.now,
    },
    events: [userEvent('ADMINISTRATOR_SET_UP', input.id, { partyId: input.user.partyId })],
  };
}

export function acceptInvitation(
  user: User,
  input: {
    readonly id: string;
    readonly tokenHash: string;
    readonly passwordHash: string;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  if (!invitationHolds(user, input.tokenHash, input.now)) {
    return refuse({ code: 'INVITATION_NOT_VALID', field: 'token' });
  }
  return accept({
    value: {
      ...user,
      passwordHash: input.passwordHash,
      state: 'ACTIVE',
      invitation: null,
      cameInAt: input.now,
    },
    events: [userEvent('INVITATION_ACCEPTED', input.id, {})],
  });
}

export function invitationHolds(user: User, tokenHash: string, now: Instant): boolean {
  return (
    user.state === 'INVITED' &&
    user.invitation?.tokenHash === tokenHash &&
    now <= user.invitation.expiresAt
  );
}

/** Whether the actor's organisation administers this account. */
export function isManagedBy(user: User, actor: Actor): boolean {
  return actor.partyId !== null && [user.partyId, user.managedBy].includes(actor.partyId);
}

export function userEvent(
  type: string,
  id: string,
  data: Change<User>['events'][number]['data'],
): Change<User>['events'][number] {
  return { type, subject: { kind: 'USER', id }, data };
}
