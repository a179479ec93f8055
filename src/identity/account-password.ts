import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { newPasswordReset, withoutLink } from './password-reset.ts';
import { userEvent, type User } from './user.ts';

/**
 * Who has a password to set again. Blocked, deactivated and invited accounts have not, nor who comes in by
 * single sign-on alone, nor the break-glass account, whose passphrase lies in a safe.
 */
export function mayReset(user: User): boolean {
  return user.state === 'ACTIVE' && user.passwordHash !== null && user.breakGlass === null;
}

/** No change for who may not, for an older question, and for one that was answered already. */
export function sendResetLink(
  user: User,
  input: {
    readonly id: string;
    readonly requestId: string;
    readonly tokenHash: string;
    readonly askedAt: Instant;
  },
): Change<User> {
  const { id, ...link } = input;
  const known = user.passwordReset;
  const settled = known !== null && known.askedAt >= link.askedAt;
  if (settled || !mayReset(user)) return { value: user, events: [] };
  return {
    value: { ...user, passwordReset: newPasswordReset(link) },
    events: [userEvent('PASSWORD_RESET_LINK_SENT', id, {})],
  };
}

/** Made by an administrator, where no mail goes out or for who cannot ask. */
export function makeResetLink(
  user: User,
  input: {
    readonly id: string;
    readonly requestId: string;
    readonly tokenHash: string;
    readonly byMail: boolean;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  const { id, requestId, tokenHash, byMail, now } = input;
  if (!mayReset(user)) return refuse({ code: 'USER_CANNOT_RESET', field: 'userId' });
  return accept({
    value: { ...user, passwordReset: newPasswordReset({ requestId, tokenHash, askedAt: now }) },
    events: [userEvent('PASSWORD_RESET_LINK_MADE', id, { byMail })],
  });
}

export function resetLinkHolds(user: User, tokenHash: string, now: Instant): boolean {
  const { passwordReset: reset } = user;
  return mayReset(user) && reset?.tokenHash === tokenHash && now < reset.expiresAt;
}

/** Ends every session. Second factors stay as they are: the new password is asked for beside them. */
export function resetPassword(
  user: User,
  input: {
    readonly id: string;
    readonly tokenHash: string;
    readonly passwordHash: string;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  if (!resetLinkHolds(user, input.tokenHash, input.now)) {
    return refuse({ code: 'RESET_LINK_NOT_VALID', field: 'token' });
  }
  return accept({
    value: {
      ...user,
      passwordHash: input.passwordHash,
      passwordReset: withoutLink(user.passwordReset),
      sessionGeneration: user.sessionGeneration + 1,
    },
    events: [userEvent('PASSWORD_RESET', input.id, {})],
  });
}

/** Changed only over the password that was proven, so that two changes at once do not both count. */
export function changePassword(
  user: User,
  input: {
    readonly id: string;
    readonly provenHash: string | null;
    readonly passwordHash: string;
  },
): Outcome<Change<User>> {
  if (user.state !== 'ACTIVE' || user.passwordHash !== input.provenHash) {
    return refuse({ code: 'SIGN_IN_REFUSED', field: 'currentPassword' });
  }
  return accept({
    value: {
      ...user,
      passwordHash: input.passwordHash,
      passwordReset: withoutLink(user.passwordReset),
      sessionGeneration: user.sessionGeneration + 1,
    },
    events: [userEvent('PASSWORD_CHANGED', input.id, {})],
  });
}
