import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { endFactor } from '../account-factors.ts';
import type { Actor } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { requireRecentProof } from '../recent-proof.ts';
import { hasSecondFactor, recoveryCodesMade } from '../second-factors.ts';
import type { IdentityPorts } from './ports.ts';
import { goOn, type SignedIn } from './start-session.ts';

export interface RecoveryCodes {
  /** As shown, once: `ABCDE-FGHJK`. */
  readonly shown: readonly string[];
  readonly tags: readonly string[];
}

export interface RenewedCodes extends Pick<RecoveryCodes, 'shown'> {
  readonly signedIn: SignedIn;
}

/** Kept as the installation's HMAC, each under its owner: nobody reads a code back. */
export function recoveryTag(
  ports: Pick<IdentityPorts, 'addressTag'>,
  userId: string,
  code: string,
): string {
  return ports.addressTag(`recovery ${userId} ${code}`);
}

export function makeRecoveryCodes(
  ports: Pick<IdentityPorts, 'addressTag' | 'newRecoveryCode'>,
  userId: string,
): RecoveryCodes {
  const codes = Array.from({ length: recoveryCodesMade }, () => ports.newRecoveryCode());
  return {
    shown: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`),
    tags: codes.map((code) => recoveryTag(ports, userId, code)),
  };
}

/** New ones in place of all that were left; every session ends, but for the one that goes on here. */
export const renewRecoveryCodes =
  (ports: IdentityPorts) =>
  async (by: Actor): Promise<Outcome<RenewedCodes>> => {
    const allowed = authorise(by, 'renewRecoveryCodes');
    if (!allowed.ok) return allowed;
    const recent = requireRecentProof(by, ports.changes.now());
    if (!recent.ok) return recent;
    const codes = makeRecoveryCodes(ports, by.id);
    const saved = await ports.changes.apply(
      ports.users,
      by.id,
      (user) =>
        hasSecondFactor(user.secondFactors)
          ? accept(
              endFactor(user, { ...user.secondFactors, recoveryCodes: codes.tags }, by.id, {
                type: 'RECOVERY_CODES_MADE',
                data: { count: codes.tags.length },
              }),
            )
          : refuse({ code: 'NO_SECOND_FACTOR' }),
      by,
    );
    if (!saved.ok) return saved;
    const signedIn = await goOn(ports, saved.value.value, by);
    return signedIn.ok ? accept({ shown: codes.shown, signedIn: signedIn.value }) : signedIn;
  };
