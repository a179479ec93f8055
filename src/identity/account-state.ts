import { addMs, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { withoutLink } from './password-reset.ts';
import {
  invitationMsMax,
  lineRefusals,
  nameRefusals,
  stateReasonCharsMax,
  userEvent,
  type Invitation,
  type User,
} from './user.ts';

/** Roles and second factors stay, and count for nothing while the account is closed. */
function closed(user: User, state: 'BLOCKED' | 'DEACTIVATED', reason: string): User {
  return {
    ...user,
    state,
    stateReason: reason.trim(),
    invitation: null,
    passwordReset: withoutLink(user.passwordReset),
    sessionGeneration: user.sessionGeneration + 1,
  };
}

/** The account stays as it is; whoever is in has to come in anew. */
export function endSessions(user: User, id: string): Change<User> {
  return {
    value: { ...user, sessionGeneration: user.sessionGeneration + 1 },
    events: [userEvent('SESSIONS_ENDED', id, {})],
  };
}

export function blockUser(user: User, id: string, reason: string): Outcome<Change<User>> {
  const refusals: Refusal[] = [...lineRefusals(reason, 'reason', stateReasonCharsMax)];
  if (user.state === 'DEACTIVATED') refusals.push({ code: 'USER_DEACTIVATED', field: 'userId' });
  if (refusals.length === 0 && user.state === 'BLOCKED') return accept({ value: user, events: [] });
  return acceptUnless(refusals, () => ({
    value: closed(user, 'BLOCKED', reason),
    events: [userEvent('USER_BLOCKED', id, { was: user.state })],
  }));
}

/** Whoever has no password here is invited again: by a new link, or by the organisation's own sign-in. */
export function unblockUser(user: User, id: string, reason: string): Outcome<Change<User>> {
  const refusals: Refusal[] = [...lineRefusals(reason, 'reason', stateReasonCharsMax)];
  if (user.state !== 'BLOCKED') {
    refusals.push({ code: 'USER_NOT_BLOCKED', field: 'userId' });
  }
  const state = user.passwordHash === null ? 'INVITED' : 'ACTIVE';
  return acceptUnless(refusals, () => ({
    value: { ...user, state, stateReason: reason.trim() },
    events: [userEvent('USER_UNBLOCKED', id, {})],
  }));
}

export function deactivateUser(user: User, id: string, reason: string): Outcome<Change<User>> {
  const refusals = lineRefusals(reason, 'reason', stateReasonCharsMax);
  if (refusals.length === 0 && user.state === 'DEACTIVATED') {
    return accept({ value: user, events: [] });
  }
  return acceptUnless(refusals, () => ({
    value: closed(user, 'DEACTIVATED', reason),
    events: [userEvent('USER_DEACTIVATED', id, { was: user.state })],
  }));
}

/** Whose contact data was erased has nothing to come back with: invite the person anew. */
export function reactivateUser(user: User, id: string, reason: string): Outcome<Change<User>> {
  const refusals: Refusal[] = [...lineRefusals(reason, 'reason', stateReasonCharsMax)];
  if (user.contactEndedAt !== null) {
    refusals.push({ code: 'USER_CONTACT_ENDED', field: 'userId' });
  } else if (user.state !== 'DEACTIVATED') {
    refusals.push({ code: 'USER_NOT_DEACTIVATED', field: 'userId' });
  }
  return acceptUnless(refusals, () => ({
    value: {
      ...user,
      state: user.passwordHash === null ? 'INVITED' : 'ACTIVE',
      stateReason: reason.trim(),
    },
    events: [userEvent('USER_REACTIVATED', id, {})],
  }));
}

/** Another link; the one before is void. */
export function renewInvitation(
  user: User,
  input: {
    readonly id: string;
    readonly invitation: Pick<Invitation, 'seed' | 'tokenHash'>;
    readonly byMail: boolean;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  const { id, invitation, byMail, now } = input;
  if (user.state !== 'INVITED') return refuse({ code: 'USER_NOT_INVITED', field: 'userId' });
  return accept({
    value: { ...user, invitation: { ...invitation, expiresAt: addMs(now, invitationMsMax) } },
    events: [userEvent('INVITATION_RENEWED', id, { byMail })],
  });
}

/**
 * `email` is normalised and claimed. A link that was mailed to the old address is void; who was invited
 * there gets another link at the new one, for as long as the first was good.
 */
export function correctUser(
  user: User,
  input: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly link: Pick<Invitation, 'seed' | 'tokenHash'>;
    readonly byMail: boolean;
  },
): Outcome<Change<User>> {
  const refusals: Refusal[] = [...nameRefusals(input.name)];
  if (user.contactEndedAt !== null) refusals.push({ code: 'USER_CONTACT_ENDED', field: 'userId' });
  const name = input.name.trim();
  const moved = input.email !== user.email;
  const invitation = moved && user.invitation ? { ...user.invitation, ...input.link } : null;
  const told = invitation === null ? {} : { byMail: input.byMail };
  const events = [
    ...(name === user.name ? [] : [userEvent('USER_NAME_CORRECTED', input.id, {})]),
    ...(moved
      ? [userEvent('USER_EMAIL_CORRECTED', input.id, { former: user.formerEmails.length, ...told })]
      : []),
  ];
  return acceptUnless(refusals, () => ({
    value: {
      ...user,
      name,
      email: input.email,
      formerEmails: moved ? [...user.formerEmails, user.email] : user.formerEmails,
      invitation: invitation ?? user.invitation,
      passwordReset: moved ? withoutLink(user.passwordReset) : user.passwordReset,
    },
    events,
  }));
}

/** Whether the organisation is without an administrator when this account stops being one. */
export function administers(user: User): boolean {
  return (
    user.state === 'ACTIVE' && user.breakGlass === null && user.roles.includes('ADMINISTRATOR')
  );
}
