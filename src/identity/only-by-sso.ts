import type { Proof } from './proof.ts';
import type { User } from './user.ts';

/** How the organisation's own people come in: ALONE leaves them no other way than their provider. */
export type SingleSignOn = 'OFF' | 'BESIDE_PASSWORDS' | 'ALONE';

/** Guests have no account at that provider, and the break-glass account is for when it fails. */
export function mayUsePassword(
  user: Pick<User, 'roles' | 'breakGlass'>,
  singleSignOn: SingleSignOn,
): boolean {
  return singleSignOn !== 'ALONE' || user.breakGlass !== null || user.roles.includes('GUEST');
}

/** Also of a session that was opened before the setting was. */
export function cameInRightly(
  provenBy: readonly Proof[],
  user: Pick<User, 'roles' | 'breakGlass'>,
  singleSignOn: SingleSignOn,
): boolean {
  const bySso = provenBy.includes('SSO') || provenBy.includes('SSO_SECOND_FACTOR');
  return bySso || mayUsePassword(user, singleSignOn);
}
