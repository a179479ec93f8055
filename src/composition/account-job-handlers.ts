import { shortMoment } from '../clocks/moment-text.ts';
import { endGuestContacts } from '../incidents/use-cases/end-guest-contacts.ts';
import { momentIn, textIn } from '../escalation/escalation-jobs.ts';
import { accountJobKinds } from '../identity/account-jobs.ts';
import { forgetAskers } from '../identity/use-cases/forget-askers.ts';
import { freeEmail } from '../identity/use-cases/claim-email.ts';
import { sendResetLink } from '../identity/use-cases/send-reset-link.ts';
import type { User } from '../identity/user.ts';
import { jobId, type JobPayload, type NewJob } from '../jobs/job.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import type { JobHandler } from '../jobs/use-cases/ports.ts';
import { everyStored } from '../store/every-stored.ts';
import { administratorMail, type AdministratorNews } from '../texts/administrator-mail.ts';
import { accountLinkMail, accountMail, type AccountMailKind } from '../texts/account-mail.ts';
import { accountScope, queueMail } from './account-mails.ts';
import { breakGlassHandlers } from './break-glass-alarms.ts';
import { zoneOf } from './zone-of.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';

/** What follows from the events of accounts; each bears repeating. */
export function accountJobHandlers(
  parts: ProductParts,
  ports: ProductPorts,
  wakeDelivery: () => void,
): readonly (readonly [string, JobHandler])[] {
  const { collections, identity } = ports;
  const userIn = async (payload: JobPayload): Promise<{ userId: string; user: User }> => {
    const userId = textIn(payload, 'userId');
    const user = (await collections.users.get(userId))?.value;
    if (!user) throw new Error(`account ${userId} is missing`);
    return { userId, user };
  };
  const mailLink = async (
    kind: 'reset' | 'invitation',
    { userId, user }: { userId: string; user: User },
    link: string,
    cause: string,
  ): Promise<void> => {
    // The same event may have its owner told too: each is a message of its own.
    const occasion = `${cause} ${kind}`;
    const to = { ownerId: userId, addresseeId: userId, scope: accountScope(userId), occasion };
    await queueMail(
      parts,
      ports,
      { ...to, email: user.email },
      accountLinkMail(kind, `${parts.publicUrl}${link}`, user.locale),
    );
    wakeDelivery();
  };
  return [
    [
      accountJobKinds.resetLink,
      async ({ payload }) => {
        const requestId = textIn(payload, 'requestId');
        const mail = await sendResetLink(identity)(requestId);
        if (mail) await mailLink('reset', mail, resetPath(mail.token), requestId);
        return [];
      },
    ],
    [
      accountJobKinds.madeLink,
      async ({ payload }) => {
        const owner = await userIn(payload);
        const reset = owner.user.passwordReset;
        if (!reset?.tokenHash) return [];
        const link = resetPath(identity.linkToken(reset.requestId));
        await mailLink('reset', owner, link, textIn(payload, 'eventId'));
        return [];
      },
    ],
    [
      accountJobKinds.invitation,
      async ({ payload }) => {
        const owner = await userIn(payload);
        const { invitation } = owner.user;
        if (invitation === null) return [];
        const link = `/invitation/${identity.linkToken(invitation.seed)}`;
        await mailLink('invitation', owner, link, textIn(payload, 'eventId'));
        return [];
      },
    ],
    [
      accountJobKinds.mail,
      async ({ payload }) => {
        const { userId, user } = await userIn(payload);
        await tellOwner(parts, ports, { userId, user }, payload);
        wakeDelivery();
        return [];
      },
    ],
    [
      accountJobKinds.administrators,
      async ({ payload }) => {
        await tellAdministrators(parts, ports, await userIn(payload), payload);
        wakeDelivery();
        return [];
      },
    ],
    [
      accountJobKinds.freeEmail,
      async ({ payload }) => {
        const { userId, user } = await userIn(payload);
        const former = user.formerEmails[Number(payload.former)];
        if (former !== undefined && former !== user.email) {
          await freeEmail(identity, identity.addressTag(former), userId);
        }
        return [];
      },
    ],
    [
      accountJobKinds.endContacts,
      async ({ dueAt }) => {
        const { incidents, auditEntries, guestContactReviews } = collections;
        const stores = { incidents, auditEntries, guestContactReviews };
        await forgetAskers(identity)();
        await endGuestContacts({ ...identity, ...stores, vault: ports.vault, accountScope })();
        return [dailyGuestContactEnd(addMs(dueAt, dayMs))];
      },
    ],
    ...breakGlassHandlers(parts, ports, wakeDelivery),
  ];
}

/** One a day from the first start on. */
export function dailyGuestContactEnd(dueAt: Instant): NewJob {
  const kind = accountJobKinds.endContacts;
  return { id: jobId(kind, dueAt.slice(0, 10)), kind, dueAt, payload: {}, subjectIds: [] };
}

/** In the fragment, which browsers send nowhere: no log and no referrer holds it. */
export function resetPath(token: string): string {
  return `/reset#${token}`;
}

/** Every administrator of the organisation but who did it and whom it is about; sealed under that one's key. */
async function tellAdministrators(
  parts: ProductParts,
  ports: ProductPorts,
  { userId, user }: { readonly userId: string; readonly user: User },
  payload: JobPayload,
): Promise<void> {
  if (user.contactEndedAt !== null) return;
  const news = textIn(payload, 'news') as AdministratorNews;
  const by = textIn(payload, 'by');
  const at = shortMoment(momentIn(payload, 'at'), await zoneOf(ports, user.managedBy));
  const about = { at, name: user.name, url: parts.publicUrl };
  const occasion = `${textIn(payload, 'eventId')} administrators`;
  const administrators = everyStored(ports.collections.users, {
    index: 'active-role',
    equals: 'ADMINISTRATOR',
    where: (it) => it.partyId === user.managedBy && it.breakGlass === null,
  });
  for await (const { id, value } of administrators) {
    if (id === by || id === userId) continue;
    const to = { ownerId: userId, addresseeId: id, scope: accountScope(userId), occasion };
    const mail = administratorMail(news, about, value.locale);
    await queueMail(parts, ports, { ...to, email: value.email }, mail);
  }
}

/** Nobody reads the mail of a break-glass account, nor of one whose address was erased. */
async function tellOwner(
  parts: ProductParts,
  ports: ProductPorts,
  { userId, user }: { readonly userId: string; readonly user: User },
  payload: JobPayload,
): Promise<void> {
  if (user.breakGlass !== null || user.contactEndedAt !== null) return;
  const kind = textIn(payload, 'type') as AccountMailKind;
  const at = shortMoment(momentIn(payload, 'at'), await zoneOf(ports, user.managedBy));
  const about = { at, url: parts.publicUrl };
  const occasion = textIn(payload, 'eventId');
  const former = user.formerEmails[typeof payload.former === 'number' ? payload.former : -1];
  const addresses = [user.email, ...(former === undefined ? [] : [former])];
  for (const [place, email] of addresses.entries()) {
    const addresseeId = place === 0 ? userId : `${userId} before`;
    const to = { ownerId: userId, addresseeId, scope: accountScope(userId), occasion, email };
    await queueMail(parts, ports, to, accountMail(kind, about, user.locale));
  }
}
