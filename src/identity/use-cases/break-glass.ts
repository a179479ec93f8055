import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Actor, Role } from '../actor.ts';
import {
  makeBreakGlass as make,
  renewBreakGlass as renew,
  reviewBreakGlass as review,
} from '../break-glass-account.ts';
import { normalisedEmail } from '../email-address.ts';
import { authorise } from '../permissions.ts';
import { normalisedPassphrase } from '../password-rules.ts';
import { requireRecentProof } from '../recent-proof.ts';
import { isManagedBy, type User } from '../user.ts';
import type { AccountPorts } from './account-ports.ts';
import { claimEmail } from './claim-email.ts';

export interface MakeBreakGlassInput {
  readonly name: string;
  /** What is typed at the sign-in; nothing is ever mailed to it. */
  readonly email: string;
  readonly roles: readonly Role[];
  readonly locale?: Locale | null;
}

export interface BreakGlassMade {
  readonly user: Stored<User>;
  /** Shown once, to be printed; kept nowhere. */
  readonly passphrase: string;
}

/** For the administrator's own organisation only. */
export const makeBreakGlass =
  (ports: AccountPorts) =>
  async (input: MakeBreakGlassInput, by: Actor): Promise<Outcome<BreakGlassMade>> => {
    const allowed = authorise(by, 'makeBreakGlass');
    if (!allowed.ok) return allowed;
    const now = ports.changes.now();
    const proof = requireRecentProof(by, now);
    if (!proof.ok) return proof;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const { name, roles, locale } = input;
    const email = normalisedEmail(input.email, 'email');
    const user = {
      name,
      roles,
      email: email.ok ? email.value : '',
      partyId: by.partyId,
      locale: locale ?? 'nl',
    };
    const checked = make({ id: 'unsaved', user, passwordHash: '', now });
    const refusals = [...(checked.ok ? [] : checked.refusals), ...(email.ok ? [] : email.refusals)];
    if (!email.ok || refusals.length > 0) return refuse(...refusals);
    const passphrase = ports.newPassphrase();
    const hash = await ports.passwords.hash(normalisedPassphrase(passphrase));
    if (!hash.ok) return hash;
    const newId = ports.changes.newId();
    const id = await claimEmail(ports, ports.addressTag(email.value), newId);
    const planned = make({ id, user, passwordHash: hash.value, now });
    if (!planned.ok) return planned;
    const saved = await ports.changes.insert(ports.users, id, planned.value, by);
    if (!saved.ok) return refuse({ code: 'EMAIL_IN_USE', field: 'email' });
    return accept({ user: saved.value, passphrase });
  };

/** Another person than the one at the break-glass account says who used it and why. */
export const reviewBreakGlass =
  (ports: Pick<AccountPorts, 'changes' | 'users'>) =>
  async (
    input: { readonly userId: string; readonly who: string; readonly why: string },
    by: Actor,
  ): Promise<Outcome<Stored<User>>> => {
    const allowed = authorise(by, 'reviewBreakGlass');
    if (!allowed.ok) return allowed;
    const reviewer = (await ports.users.get(by.id))?.value;
    if (!reviewer || reviewer.breakGlass !== null) {
      return refuse({ code: 'BREAK_GLASS_REVIEWED_BY_ANOTHER', field: 'userId' });
    }
    const { userId: id, who, why } = input;
    const now = ports.changes.now();
    return await ports.changes.apply(
      ports.users,
      id,
      (user) =>
        user.partyId === by.partyId
          ? review(user, { id, who, why, by: by.id, now })
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
  };

export const renewBreakGlass =
  (ports: AccountPorts) =>
  async (input: { readonly userId: string }, by: Actor): Promise<Outcome<BreakGlassMade>> => {
    const allowed = authorise(by, 'renewBreakGlass');
    if (!allowed.ok) return allowed;
    const now = ports.changes.now();
    const proof = requireRecentProof(by, now);
    if (!proof.ok) return proof;
    const { userId: id } = input;
    if (id === by.id) return refuse({ code: 'NOT_YOURSELF', field: 'userId' });
    const passphrase = ports.newPassphrase();
    const hash = await ports.passwords.hash(normalisedPassphrase(passphrase));
    if (!hash.ok) return hash;
    const saved = await ports.changes.apply(
      ports.users,
      id,
      (user) =>
        isManagedBy(user, by)
          ? renew(user, { id, passwordHash: hash.value, now })
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
    return saved.ok ? accept({ user: saved.value, passphrase }) : saved;
  };

/** What waits for a review in the organisation of who asks. */
export const listBreakGlassUses =
  (ports: Pick<AccountPorts, 'users'>) =>
  async (by: Actor): Promise<Outcome<readonly Stored<User>[]>> => {
    const allowed = authorise(by, 'breakGlassUses');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const query = { index: 'break-glass-use', equals: by.partyId, limit: pageItemsMax };
    return accept((await ports.users.page(query)).items);
  };
