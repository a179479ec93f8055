import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { resetLinkHolds, resetPassword as decide } from '../account-password.ts';
import { mayUsePassword } from '../only-by-sso.ts';
import { publicActor, type Actor } from '../actor.ts';
import { normalisedPassword, passwordRefusals } from '../password-rules.ts';
import { authorise } from '../permissions.ts';
import type { AccountPorts } from './account-ports.ts';

export interface ResetPasswordInput {
  readonly token: string;
  readonly newPassword: string;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * Sets another password through a link and ends every session. Nobody is signed in by it: the sign-in that
 * follows asks for the second factor, as ever. From this address it is not held up by who guesses elsewhere.
 */
export const resetPassword =
  (ports: AccountPorts) =>
  async (input: ResetPasswordInput, by: Actor): Promise<Outcome<void>> => {
    const allowed = authorise(by, 'resetPassword');
    if (!allowed.ok) return allowed;
    const tokenHash = sha256Hex(input.token);
    const found = await ports.users.page({ index: 'password-reset', equals: tokenHash, limit: 1 });
    const owner = found.items[0];
    const now = ports.changes.now();
    if (!owner || !resetLinkHolds(owner.value, tokenHash, now)) {
      return refuse({ code: 'RESET_LINK_NOT_VALID', field: 'token' });
    }
    const { id, value: user } = owner;
    if (!mayUsePassword(user, ports.singleSignOn)) return refuse({ code: 'ONLY_BY_SSO' });
    const { email, name, partyId } = user;
    const organisation = (await ports.parties.get(partyId))?.value.name ?? '';
    const refusals = passwordRefusals(
      input.newPassword,
      { email, name, organisation },
      ports.passwordStrength,
    );
    if (refusals.length > 0)
      return refuse(...refusals.map((it) => ({ ...it, field: 'newPassword' })));
    const hash = await ports.passwords.hash(normalisedPassword(input.newPassword));
    if (!hash.ok) return hash;
    const saved = await ports.changes.apply(
      ports.users,
      id,
      (value) => decide(value, { id, tokenHash, passwordHash: hash.value, now }),
      { ...publicActor, method: 'link' },
    );
    if (!saved.ok) return saved;
    const accountTag = ports.addressTag(email);
    await ports.signInLimits.succeeded({ accountTag, address: input.address });
    return accept(undefined);
  };
