import type { Party } from '../../parties/party.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Actor, Role } from '../actor.ts';
import type { AuditGrant } from '../audit-grant.ts';
import { normalisedEmail } from '../email-address.ts';
import { authorise } from '../permissions.ts';
import { inviteUser as decide, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import { claimEmail } from './claim-email.ts';
import type { IdentityPorts } from './ports.ts';

export interface InviteUserInput {
  readonly name: string;
  readonly email: string;
  readonly partyId: string;
  readonly roles: readonly Role[];
  readonly auditGrant?: AuditGrant | null;
  readonly locale?: Locale | null;
  /** Whether the link is mailed as well, where mail goes out. */
  readonly byMail?: boolean | null;
}

export interface Invited {
  readonly user: Stored<User>;
  /** For the one-time link; null when this call only repeated an earlier one. */
  readonly invitationToken: string | null;
}

/** The address is claimed before the account is made; a claim that a crash left alone is taken over. */
export const inviteUser =
  (ports: AccountPorts) =>
  async (input: InviteUserInput, by: Actor): Promise<Outcome<Invited>> => {
    const allowed = authorise(by, 'inviteUser');
    if (!allowed.ok) return allowed;
    const party = await ports.parties.get(input.partyId);
    if (!party || !(await mayInvite(ports, party, by))) {
      return refuse({ code: 'NOT_FOUND', field: 'partyId' });
    }
    const seed = ports.changes.newId();
    const invitationToken = ports.linkToken(seed);
    const byMail = input.byMail === true && ports.mailGoesOut();
    const email = normalisedEmail(input.email, 'email');
    const plan = (id: string) =>
      decide({
        id,
        user: {
          email: email.ok ? email.value : '',
          name: input.name,
          partyId: input.partyId,
          managedBy: party.value.own ? input.partyId : party.value.registeredBy,
          roles: input.roles,
          auditGrant: input.auditGrant ?? null,
          locale: input.locale ?? 'nl',
        },
        invitation: { seed, tokenHash: sha256Hex(invitationToken) },
        byMail,
        ownParty: party.value.own,
        now: ports.changes.now(),
      });
    const checked = plan('unsaved');
    const refusals: Refusal[] = [
      ...(checked.ok ? [] : checked.refusals),
      ...(email.ok ? [] : email.refusals),
    ];
    if (!email.ok || refusals.length > 0) return refuse(...refusals);

    const tag = ports.addressTag(email.value);
    const userId = await claimEmail(ports, tag, ports.changes.newId());
    const existing = await ports.users.get(userId);
    if (existing) {
      const same =
        by.idempotencyKey !== undefined &&
        existing.value.invitation !== null &&
        existing.value.partyId === input.partyId;
      return same
        ? accept({ user: existing, invitationToken: null })
        : refuse({ code: 'EMAIL_IN_USE', field: 'email' });
    }
    const planned = plan(userId);
    if (!planned.ok) return planned;
    const saved = await ports.changes.insert(ports.users, userId, planned.value, by);
    if (!saved.ok) return refuse({ code: 'EMAIL_IN_USE', field: 'email' });
    return accept({ user: saved.value, invitationToken });
  };

/**
 * Whoever registers another organisation that works here invites its first people; once one of them has
 * come in, that organisation's own administrators do, so that nobody else opens its cases.
 */
async function mayInvite(
  ports: Pick<IdentityPorts, 'users'>,
  { id, value: party }: Stored<Party>,
  by: Actor,
): Promise<boolean> {
  if (id === by.partyId) return true;
  if (party.registeredBy !== by.partyId) return false;
  if (!party.own) return true;
  const came = await ports.users.page({
    index: 'managed-by',
    equals: id,
    limit: 1,
    where: (user) => user.state !== 'INVITED',
  });
  return came.items.length === 0;
}
