import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { withoutLink } from './password-reset.ts';
import {
  lineRefusals,
  nameRefusals,
  newAccount,
  roleRefusals,
  userEvent,
  type NewUser,
  type User,
} from './user.ts';

export const breakGlassReviewMsMax = dayMs;
export const breakGlassTextCharsMax = 500;

/** Roles are chosen one by one: nothing comes with it by itself. No auditor: that role has a person and an end. */
export function makeBreakGlass(input: {
  readonly id: string;
  readonly user: Omit<NewUser, 'managedBy' | 'auditGrant'>;
  readonly passwordHash: string;
  readonly now: Instant;
}): Outcome<Change<User>> {
  const { id, user, passwordHash, now } = input;
  const refusals: Refusal[] = [...nameRefusals(user.name), ...roleRefusals(user.roles, true)];
  if (user.roles.includes('AUDITOR')) {
    refusals.push({ code: 'BREAK_GLASS_NO_AUDITOR', field: 'roles' });
  }
  return acceptUnless(refusals, () => ({
    value: {
      ...newAccount,
      ...user,
      name: user.name.trim(),
      managedBy: user.partyId,
      passwordHash,
      state: 'ACTIVE',
      breakGlass: { passphraseMadeAt: now, passphraseUsed: false, use: null, lastReview: null },
      createdAt: now,
    },
    events: [userEvent('BREAK_GLASS_MADE', id, { roles: user.roles })],
  }));
}

/** Each sign-in is an event and an alarm of its own; the review is due a day after the first. */
export function useBreakGlass(user: User, id: string, now: Instant): Change<User> {
  const { breakGlass } = user;
  if (breakGlass === null) return { value: user, events: [] };
  const use = breakGlass.use ?? { at: now, reviewDueAt: addMs(now, breakGlassReviewMsMax) };
  return {
    value: { ...user, breakGlass: { ...breakGlass, passphraseUsed: true, use } },
    events: [userEvent('BREAK_GLASS_USED', id, { reviewDueAt: use.reviewDueAt })],
  };
}

export function reviewBreakGlass(
  user: User,
  input: {
    readonly id: string;
    readonly who: string;
    readonly why: string;
    readonly by: string;
    readonly now: Instant;
  },
): Outcome<Change<User>> {
  const { id, who, why, by, now } = input;
  const use = user.breakGlass?.use;
  if (!user.breakGlass || !use) return refuse({ code: 'BREAK_GLASS_NOT_USED', field: 'userId' });
  const { breakGlass } = user;
  const refusals = [
    ...lineRefusals(who, 'who', breakGlassTextCharsMax),
    ...lineRefusals(why, 'why', breakGlassTextCharsMax),
  ];
  return acceptUnless(refusals, () => ({
    value: {
      ...user,
      breakGlass: {
        ...breakGlass,
        use: null,
        lastReview: { usedAt: use.at, who: who.trim(), why: why.trim(), by, at: now },
      },
    },
    events: [
      userEvent('BREAK_GLASS_REVIEWED', id, { usedAt: use.at, late: now > use.reviewDueAt }),
    ],
  }));
}

/** The old passphrase and every session that it opened end. */
export function renewBreakGlass(
  user: User,
  input: { readonly id: string; readonly passwordHash: string; readonly now: Instant },
): Outcome<Change<User>> {
  const { id, passwordHash, now } = input;
  const { breakGlass } = user;
  if (breakGlass === null) return refuse({ code: 'NOT_BREAK_GLASS', field: 'userId' });
  return accept({
    value: {
      ...user,
      passwordHash,
      passwordReset: withoutLink(user.passwordReset),
      breakGlass: { ...breakGlass, passphraseMadeAt: now, passphraseUsed: false },
      sessionGeneration: user.sessionGeneration + 1,
    },
    events: [userEvent('BREAK_GLASS_RENEWED', id, {})],
  });
}
