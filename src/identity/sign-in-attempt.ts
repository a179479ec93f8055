import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { mayUsePassword, type SingleSignOn } from './only-by-sso.ts';
import { normalisedPassphrase, normalisedPassword } from './password-rules.ts';
import type { User } from './user.ts';

/** Why a sign-in failed: for the record only, never for whoever tried. */
export type SignInFault =
  | 'ACCOUNT_NOT_KNOWN'
  | 'PASSWORD_WRONG'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'ONLY_BY_SSO'
  | 'SECOND_FACTOR_WRONG'
  | 'SSO_NOT_PROVEN'
  | 'SSO_OTHER_PERSON'
  | 'SSO_NO_ROLE'
  | 'SSO_EMAIL_NOT_PROVEN'
  | 'SSO_ACCOUNT_EXISTS'
  | 'SSO_REFUSED';

/** One document per refused sign-in, also for accounts that do not exist, so that both cost the same. */
export interface RefusedSignIn {
  readonly userId: string | null;
  readonly fault: SignInFault;
}

export const refusedSignIns: CollectionDefinition<RefusedSignIn> = {
  name: 'refused-sign-ins',
  indexes: [],
};

/** Undefined when the password opens the account. */
export function signInFault(
  user: User | undefined,
  matches: boolean,
  singleSignOn: SingleSignOn,
): SignInFault | undefined {
  if (!user) return 'ACCOUNT_NOT_KNOWN';
  if (!matches) return 'PASSWORD_WRONG';
  if (user.state !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE';
  return mayUsePassword(user, singleSignOn) ? undefined : 'ONLY_BY_SSO';
}

/** The form that is compared with what was hashed. */
export function shownSecret(user: Pick<User, 'breakGlass'> | undefined, text: string): string {
  return user?.breakGlass ? normalisedPassphrase(text) : normalisedPassword(text);
}

export function refusedSignIn(
  id: string,
  userId: string | null,
  fault: SignInFault,
): Change<RefusedSignIn> {
  return {
    value: { userId, fault },
    events: [
      {
        type: 'SIGN_IN_REFUSED',
        subject: userId === null ? { kind: 'SIGN_IN', id } : { kind: 'USER', id: userId },
        data: { fault },
      },
    ],
  };
}
