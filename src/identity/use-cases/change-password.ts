import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { newPasswordRefusals, normalisedPassword } from '../password-rules.ts';
import { hasSecondFactor } from '../second-factors.ts';
import { authorise } from '../permissions.ts';
import { changePassword as decide } from '../account-password.ts';
import type { IdentityPorts } from './ports.ts';
import { provePassword } from './prove-password.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** The caller's network address. */
  readonly address: string;
}

/**
 * The current password is the proof. Every session ends, and the one who changed it gets a new one, in which
 * the password alone is no recent proof of an account that has a second factor.
 */
export const changePassword =
  (ports: IdentityPorts) =>
  async (input: ChangePasswordInput, by: Actor): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'changePassword');
    if (!allowed.ok) return allowed;
    const stored = by.kind === 'USER' ? await ports.users.get(by.id) : undefined;
    if (!stored) return refuse({ code: 'NO_SESSION' });
    const user = stored.value;
    const proven = await provePassword(
      ports,
      { userId: by.id, user },
      { password: input.currentPassword, address: input.address, field: 'currentPassword' },
    );
    if (!proven.ok) return proven;
    const organisation = (await ports.parties.get(user.partyId))?.value.name ?? '';
    const refusals = newPasswordRefusals(
      { currentPassword: input.currentPassword, newPassword: input.newPassword },
      { email: user.email, name: user.name, organisation },
      ports.passwordStrength,
    );
    if (refusals.length > 0) return refuse(...refusals);
    const hash = await ports.passwords.hash(normalisedPassword(input.newPassword));
    if (!hash.ok) return hash;
    const saved = await ports.changes.apply(
      ports.users,
      by.id,
      (now) => decide(now, { id: by.id, provenHash: user.passwordHash, passwordHash: hash.value }),
      by,
    );
    return saved.ok
      ? startSession(ports, {
          userId: by.id,
          user: saved.value.value,
          provenBy: by.provenBy ?? ['PASSWORD'],
          authenticatedAt: hasSecondFactor(user.secondFactors) ? by.authenticatedAt : null,
        })
      : saved;
  };
