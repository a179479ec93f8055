import type { AuditEntry } from '../../audit-log/entry.ts';
import { systemActor } from '../../identity/actor.ts';
import {
  endGuestContact,
  guestContactsReviewed,
  type GuestContactReview,
} from '../../identity/guest-contact.ts';
import type { AccountPorts } from '../../identity/use-cases/account-ports.ts';
import { freeEmail } from '../../identity/use-cases/claim-email.ts';
import { totpScope } from '../../identity/use-cases/ports.ts';
import type { User } from '../../identity/user.ts';
import type { SealScope, Vault } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept } from '../../shared/outcome.ts';
import { pageItemsMax, type Collection, type Query, type Stored } from '../../store/collection.ts';
import { contactEndsAt } from '../dialogue.ts';
import type { Incident } from '../incident.ts';

export interface EndGuestContactsPorts extends Pick<
  AccountPorts,
  'changes' | 'users' | 'userEmails' | 'sessions' | 'addressTag'
> {
  readonly incidents: Collection<Incident>;
  readonly auditEntries: Collection<AuditEntry>;
  readonly guestContactReviews: Collection<GuestContactReview>;
  readonly vault: Pick<Vault, 'destroy'>;
  /** Under whose key everything lies that was sent to the account. */
  readonly accountScope: (userId: string) => SealScope;
}

/** Who only read is no actor in a case. */
const readOnly: ReadonlySet<string> = new Set(['SENSITIVE_READ']);

/**
 * Ends contact data of guests three months after its last use: the last time the guest was here, or the
 * moment that the last incident of its party was closed, whichever is later; while one is open its party may
 * have to be told something (GDPR art. 33(2)), so the contact is in use. Whoever did something in a case is an
 * actor in evidence and keeps name and address. Contacts of agreements and on-call numbers are kept
 * elsewhere and are not touched. Safe to repeat.
 */
export const endGuestContacts =
  (ports: EndGuestContactsPorts) => async (): Promise<GuestContactReview> => {
    const now = ports.changes.now();
    const counts = { ended: 0, keptForEvidence: 0, inUse: 0 };
    const guests = await every(ports.users, { index: 'guest-contact', equals: 'kept' });
    for (const guest of guests) {
      const incidents = await every(ports.incidents, {
        index: 'guest',
        equals: guest.value.partyId,
      });
      if (await isInUse(ports, guest, incidents, now)) counts.inUse += 1;
      else if (await isActor(ports, guest.id, incidents)) counts.keptForEvidence += 1;
      else {
        await end(ports, guest, now);
        counts.ended += 1;
      }
    }
    if (counts.ended > 0) {
      const id = now.slice(0, 10);
      const reviewed = guestContactsReviewed(id, counts);
      await ports.changes.insert(ports.guestContactReviews, id, reviewed, systemActor);
    }
    return counts;
  };

async function isInUse(
  ports: EndGuestContactsPorts,
  { id, value: guest }: Stored<User>,
  incidents: readonly Stored<Incident>[],
  now: Instant,
): Promise<boolean> {
  const sessions = await every(ports.sessions, { index: 'every', equals: id });
  const moments = [
    guest.createdAt,
    ...sessions.map(({ value }) => value.lastSeenAt),
    ...incidents.map(({ value }) => value.closedAt ?? now),
  ];
  const last = moments.reduce((latest, at) => (at > latest ? at : latest));
  return contactEndsAt(last) > now;
}

async function isActor(
  ports: EndGuestContactsPorts,
  userId: string,
  incidents: readonly Stored<Incident>[],
): Promise<boolean> {
  const actor = `"id":${JSON.stringify(userId)},`;
  for (const { id } of incidents) {
    const entries = await every(ports.auditEntries, {
      index: 'incident',
      equals: id,
      where: (entry) => !readOnly.has(entry.type) && entry.canonical.includes(actor),
    });
    if (entries.length > 0) return true;
  }
  return false;
}

/** The keys go first, then the claims of the addresses, then the account says so. */
async function end(
  ports: EndGuestContactsPorts,
  { id, value: guest }: Stored<User>,
  now: Instant,
): Promise<void> {
  await ports.vault.destroy(ports.accountScope(id));
  await ports.vault.destroy(totpScope(id));
  for (const email of [guest.email, ...guest.formerEmails]) {
    await freeEmail(ports, ports.addressTag(email), id);
  }
  const saved = await ports.changes.apply(
    ports.users,
    id,
    (user) => accept(endGuestContact(user, id, now)),
    systemActor,
  );
  if (!saved.ok) throw new Error(`contact data of guest ${id} was not ended`);
}

async function every<T>(
  collection: Collection<T>,
  query: Omit<Query<T>, 'limit' | 'after'>,
): Promise<readonly Stored<T>[]> {
  const found: Stored<T>[] = [];
  let after: string | null = null;
  do {
    const page = await collection.page({
      ...query,
      limit: pageItemsMax,
      ...(after === null ? {} : { after }),
    });
    found.push(...page.items);
    after = page.cursor;
  } while (after !== null);
  return found;
}
