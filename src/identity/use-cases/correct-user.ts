import { refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import { correctUser as decide } from '../account-state.ts';
import type { Actor } from '../actor.ts';
import { normalisedEmail } from '../email-address.ts';
import { authorise } from '../permissions.ts';
import { isManagedBy, nameRefusals, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import { claimEmail } from './claim-email.ts';

export interface CorrectUserInput {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** The new address is claimed first; a job frees the old one once the change is on record. */
export const correctUser =
  (
    ports: Pick<
      AccountPorts,
      'changes' | 'users' | 'userEmails' | 'addressTag' | 'linkToken' | 'mailGoesOut'
    >,
  ) =>
  async (input: CorrectUserInput, by: Actor): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'correctUser');
    if (!allowed.ok) return allowed;
    const { userId: id, name } = input;
    const known = await ports.users.get(id);
    if (!known || !isManagedBy(known.value, by)) return refuse({ code: 'NOT_FOUND', field: 'id' });
    const email = normalisedEmail(input.email, 'email');
    const refusals = [...nameRefusals(name), ...(email.ok ? [] : email.refusals)];
    if (!email.ok || refusals.length > 0) return refuse(...refusals);
    const seed = ports.changes.newId();
    const link = { seed, tokenHash: sha256Hex(ports.linkToken(seed)) };
    const corrected = { id, name, email: email.value, link, byMail: ports.mailGoesOut() };
    const checked = decide(known.value, corrected);
    if (!checked.ok) return checked;
    const owner = await claimEmail(ports, ports.addressTag(email.value), id);
    if (owner !== id) return refuse({ code: 'EMAIL_IN_USE', field: 'email' });
    return ports.changes.apply(ports.users, id, (user) => decide(user, corrected), by);
  };
