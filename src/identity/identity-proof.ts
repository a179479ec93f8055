import { mayUsePassword, type SingleSignOn } from './only-by-sso.ts';
import { hasSecondFactor } from './second-factors.ts';
import type { User } from './user.ts';

/**
 * What an account shows anew for acts that want a recent proof. PASSWORD: it, and a second factor where the
 * account has one. SECOND_FACTOR: there is no password that opens the account, so the factor stands alone
 * beside the open session. PROVIDER: nothing is kept here, so the provider asks the person again.
 */
export type IdentityProof = 'PASSWORD' | 'SECOND_FACTOR' | 'PROVIDER';

export function identityProof(
  user: Pick<User, 'passwordHash' | 'secondFactors' | 'roles' | 'breakGlass'>,
  singleSignOn: SingleSignOn,
): IdentityProof {
  if (user.passwordHash !== null && mayUsePassword(user, singleSignOn)) return 'PASSWORD';
  return hasSecondFactor(user.secondFactors) ? 'SECOND_FACTOR' : 'PROVIDER';
}
