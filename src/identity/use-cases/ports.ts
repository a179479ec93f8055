import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Party } from '../../parties/party.ts';
import type { ApiToken } from '../api-token.ts';
import type { PasswordStrength } from '../password-rules.ts';
import type { Session } from '../session.ts';
import type { SetUpLink } from '../set-up-link.ts';
import type { RefusedSignIn } from '../sign-in-attempt.ts';
import type { User, UserEmail } from '../user.ts';

/**
 * Hashes passwords with argon2id. Only a few run at once, so that a crowd at the door never takes the
 * threads that the store needs; when too many wait, the answer is the refusal TOO_BUSY.
 */
export interface Passwords {
  hash(password: string): Promise<Outcome<string>>;
  /** With null it does the same work against a hash that nothing matches, and answers false. */
  matches(hash: string | null, password: string): Promise<Outcome<boolean>>;
}

/**
 * Counts failed proofs of identity per account and address, per address and per account. The account
 * is named by its tag, whether or not it exists.
 */
export interface SignInLimits {
  /** Seconds to wait; 0 when a try is allowed. Asking counts as a try. */
  secondsToWait(attempt: SignInAttempt): Promise<number>;
  /** A right password gives the tries of this account from this address back. */
  succeeded(attempt: SignInAttempt): Promise<void>;
}

export interface SignInAttempt {
  readonly accountTag: string;
  /** The caller's network address. */
  readonly address: string;
}

export interface IdentityPorts {
  readonly changes: Changes;
  readonly users: Collection<User>;
  readonly userEmails: Collection<UserEmail>;
  readonly sessions: Collection<Session>;
  readonly apiTokens: Collection<ApiToken>;
  readonly setUpLinks: Collection<SetUpLink>;
  readonly refusedSignIns: Collection<RefusedSignIn>;
  readonly parties: Collection<Party>;
  readonly passwords: Passwords;
  readonly passwordStrength: PasswordStrength;
  readonly signInLimits: SignInLimits;
  /** HMAC-SHA256 of a normalised e-mail address under the installation's own key, as hex. */
  readonly addressTag: (text: string) => string;
  /** 256 random bits as base64url; never the same twice. */
  readonly newSecret: () => string;
}
