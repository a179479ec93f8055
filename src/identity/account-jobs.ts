import type { Json } from '../shared/canonical-json.ts';
import type { AdministratorNews } from '../texts/administrator-mail.ts';
import { isAccountMailKind } from '../texts/account-mail.ts';

export const accountJobKinds = {
  resetLink: 'send-reset-link',
  madeLink: 'mail-made-reset-link',
  mail: 'mail-account',
  invitation: 'mail-invitation',
  freeEmail: 'free-email',
  administrators: 'mail-administrators',
  alarm: 'break-glass-alarm',
  overdue: 'break-glass-overdue',
  endContacts: 'end-guest-contacts',
} as const;

export interface AccountJob {
  readonly kind: string;
  readonly payload: { readonly [key: string]: Json };
}

/** What follows from an event of an account. */
export function accountJobs(event: {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly actor: { readonly id: string };
  readonly subject: { readonly kind: string; readonly id: string };
  readonly data: { readonly [key: string]: Json };
}): readonly AccountJob[] {
  const { id: eventId, type, at, actor, subject, data } = event;
  if (type === 'PASSWORD_RESET_ASKED') {
    return [{ kind: accountJobKinds.resetLink, payload: { requestId: subject.id } }];
  }
  if (subject.kind !== 'USER') return [];
  const about = { userId: subject.id, eventId };
  const jobs: AccountJob[] = [];
  if (isAccountMailKind(type)) {
    const former = data.former ?? null;
    jobs.push({ kind: accountJobKinds.mail, payload: { ...about, type, at, former } });
  }
  if (type === 'USER_EMAIL_CORRECTED') {
    const payload = { ...about, former: data.former ?? null };
    jobs.push({ kind: accountJobKinds.freeEmail, payload });
  }
  if (data.byMail === true) {
    const kind =
      type === 'PASSWORD_RESET_LINK_MADE' ? accountJobKinds.madeLink : accountJobKinds.invitation;
    jobs.push({ kind, payload: about });
  }
  const news = newsForAdministrators(type, data);
  if (news !== null) {
    const payload = { ...about, at, news, by: actor.id };
    jobs.push({ kind: accountJobKinds.administrators, payload });
  }
  if (type === 'BREAK_GLASS_USED') {
    jobs.push({ kind: accountJobKinds.alarm, payload: { ...about, at } });
  }
  return jobs;
}

const telling = ['ADMINISTRATOR', 'DECIDER'] as const;

/** Whoever lets an intruder in by giving a role does not do it unseen by the other administrators. */
function newsForAdministrators(
  type: string,
  { was, roles }: { readonly [key: string]: Json },
): AdministratorNews | null {
  if (type === 'BREAK_GLASS_MADE') return 'BREAK_GLASS_MADE';
  if (!Array.isArray(roles)) return null;
  const before: readonly Json[] = Array.isArray(was) ? was : [];
  return telling.find((role) => roles.includes(role) && !before.includes(role)) ?? null;
}
