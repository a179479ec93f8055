import { shortMoment } from '../clocks/moment-text.ts';
import { everyContact } from '../escalation/escalation-policy.ts';
import { textIn } from '../escalation/escalation-jobs.ts';
import { accountJobKinds } from '../identity/account-jobs.ts';
import type { User } from '../identity/user.ts';
import { jobId, type JobPayload, type NewJob } from '../jobs/job.ts';
import type { JobHandler } from '../jobs/use-cases/ports.ts';
import { addMs, hourMs, type Instant } from '../shared/instant.ts';
import { pageItemsMax } from '../store/collection.ts';
import { breakGlassMail, breakGlassSms } from '../texts/account-mail.ts';
import { accountScope, queueMail, queueSms } from './account-mails.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';
import { zoneOf } from './zone-of.ts';

/** Once overdue it goes on until somebody has reviewed the use. */
export const breakGlassAlarmAgainMs = 4 * hourMs;

/** At once at each sign-in, and again from the moment on at which the review was due. */
export function breakGlassHandlers(
  parts: ProductParts,
  ports: ProductPorts,
  wakeDelivery: () => void,
): readonly (readonly [string, JobHandler])[] {
  const load = async (payload: JobPayload) => {
    const userId = textIn(payload, 'userId');
    const user = (await ports.collections.users.get(userId))?.value;
    if (!user) throw new Error(`account ${userId} is missing`);
    return { userId, user };
  };
  return [
    [
      accountJobKinds.alarm,
      async ({ payload, dueAt }) => {
        const { userId, user } = await load(payload);
        const use = user.breakGlass?.use;
        const occasion = textIn(payload, 'eventId');
        const due = use?.reviewDueAt ?? dueAt;
        const alarm = { userId, partyId: user.partyId, at: dueAt, due, occasion };
        await raise(parts, ports, 'alarm', alarm);
        wakeDelivery();
        return use ? [overdueJob(userId, use.at, use.reviewDueAt)] : [];
      },
    ],
    [
      accountJobKinds.overdue,
      async ({ payload, dueAt }) => {
        const { userId, user } = await load(payload);
        const use = user.breakGlass?.use;
        if (use?.at !== payload.usedAt || !use) return [];
        const alarm = { userId, partyId: user.partyId, at: use.at, due: use.reviewDueAt };
        await raise(parts, ports, 'overdue', { ...alarm, occasion: dueAt });
        wakeDelivery();
        return [overdueJob(userId, use.at, addMs(dueAt, breakGlassAlarmAgainMs))];
      },
    ],
  ];
}

function overdueJob(userId: string, usedAt: Instant, dueAt: Instant): NewJob {
  const kind = accountJobKinds.overdue;
  const id = jobId(kind, userId, usedAt, dueAt);
  return { id, kind, dueAt, payload: { userId, usedAt }, subjectIds: [] };
}

interface Alarm {
  readonly userId: string;
  readonly partyId: string;
  readonly at: Instant;
  readonly due: Instant;
  readonly occasion: string;
}

/** Mail to every administrator and manager, mail and SMS to whoever is woken for alarms, all at once. */
async function raise(
  parts: ProductParts,
  ports: ProductPorts,
  kind: 'alarm' | 'overdue',
  { userId, partyId, at, due, occasion }: Alarm,
): Promise<void> {
  const url = parts.publicUrl;
  const zone = await zoneOf(ports, partyId);
  const about = { at: shortMoment(at, zone), due: shortMoment(due, zone), url };
  const owner = { ownerId: userId, occasion };
  const mailed = new Set<string>();
  for (const [id, user] of await alarmed(ports, partyId)) {
    if (mailed.has(user.email)) continue;
    mailed.add(user.email);
    const to = { ...owner, addresseeId: id, scope: accountScope(id), email: user.email };
    await queueMail(parts, ports, to, breakGlassMail(kind, about, user.locale));
  }
  const policy = (await ports.collections.escalationPolicies.get(partyId))?.value;
  for (const { id, phone, email, locale } of policy ? everyContact(policy) : []) {
    const to = { ...owner, addresseeId: id, scope: accountScope(userId) };
    if (phone !== null) {
      await queueSms(parts, ports, { ...to, phone }, breakGlassSms(kind, about, locale));
    }
    if (email !== null && !mailed.has(email)) {
      await queueMail(parts, ports, { ...to, email }, breakGlassMail(kind, about, locale));
    }
  }
}

async function alarmed(ports: ProductPorts, partyId: string): Promise<ReadonlyMap<string, User>> {
  const found = new Map<string, User>();
  for (const equals of ['ADMINISTRATOR', 'MANAGER']) {
    const page = await ports.collections.users.page({
      index: 'active-role',
      equals,
      limit: pageItemsMax,
      where: (user) => user.partyId === partyId && user.breakGlass === null,
    });
    for (const { id, value } of page.items) found.set(id, value);
  }
  return found;
}
