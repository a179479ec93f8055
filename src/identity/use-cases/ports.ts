import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Party } from '../../parties/party.ts';
import type { ApiToken } from '../api-token.ts';
import type { PasswordStrength } from '../password-rules.ts';
import type { Session } from '../session.ts';
import type { SingleSignOn } from '../only-by-sso.ts';
import type { SetUpLink } from '../set-up-link.ts';
import type { RefusedSignIn } from '../sign-in-attempt.ts';
import type { SealScope, Vault } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Role } from '../actor.ts';
import type { SecondFactorPolicy } from '../second-factor-policy.ts';
import type { Passkey } from '../second-factors.ts';
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

/** RFC 6238: six digits of SHA-1, a step of 30 seconds. */
export interface OneTimeCodes {
  /** 160 random bits, base32. */
  newSecret(): string;
  /** For an authenticator app, to open or to scan. */
  shown(secret: string, account: string): { readonly uri: string; readonly qrSvg: string };
  /** The step whose code this is: the one of `now` or one beside it; null when it is none of them. */
  stepOf(secret: string, code: string, now: Instant): number | null;
}

/** WebAuthn, for this installation's own origin. Options and answers are the JSON of its level 3. */
export interface Passkeys {
  askToRegister(
    owner: { readonly userId: string; readonly email: string; readonly name: string },
    known: readonly Passkey[],
  ): Promise<{ readonly challenge: string; readonly options: string }>;
  /** Undefined when the answer is not a new passkey for that challenge and this origin. */
  registered(
    answer: string,
    challenge: string,
  ): Promise<Omit<Passkey, 'name' | 'addedAt' | 'lastUsedAt'> | undefined>;
  askToProve(
    known: readonly Passkey[],
  ): Promise<{ readonly challenge: string; readonly options: string }>;
  /** Undefined when the answer was not signed by one of these for that challenge and this origin. */
  proven(
    answer: string,
    challenge: string,
    known: readonly Passkey[],
  ): Promise<{ readonly id: string; readonly counter: number } | undefined>;
}

export function totpScope(userId: string): SealScope {
  return { incidentId: 'second-factors', partyId: userId };
}

export const totpContext = 'totp';
export const smsContext = 'sms';

export interface IdentityPorts {
  readonly changes: Changes;
  readonly users: Collection<User>;
  readonly userEmails: Collection<UserEmail>;
  readonly sessions: Collection<Session>;
  readonly apiTokens: Collection<ApiToken>;
  readonly setUpLinks: Collection<SetUpLink>;
  readonly refusedSignIns: Collection<RefusedSignIn>;
  readonly parties: Collection<Party>;
  readonly singleSignOn: SingleSignOn;
  readonly passwords: Passwords;
  readonly passwordStrength: PasswordStrength;
  readonly signInLimits: SignInLimits;
  readonly vault: Pick<Vault, 'seal' | 'openText'>;
  readonly secondFactorPolicies: Collection<SecondFactorPolicy>;
  /** Who must have a second factor where an organisation never chose. */
  readonly secondFactorRolesAtFirst: readonly Role[];
  readonly oneTimeCodes: OneTimeCodes;
  readonly passkeys: Passkeys;
  /** Ten letters and digits that are not mistaken for one another; 50 random bits. */
  readonly newRecoveryCode: () => string;
  /** Six random digits. */
  readonly newSmsCode: () => string;
  /** E.164 of a number that a text message reaches. */
  readonly normalisedPhone: (text: string) => string | undefined;
  /** Whether text messages leave from here. */
  readonly smsLeaves: boolean;
  /** Queued durably; the same occasion twice is one message. */
  readonly sendSms: (message: {
    readonly userId: string;
    readonly number: string;
    readonly code: string;
    readonly locale: Locale;
    readonly occasion: string;
  }) => Promise<void>;
  /** Seconds to wait until another code may be sent; 0: now. Asking counts. */
  readonly secondsUntilSms: (userId: string) => Promise<number>;
  /** HMAC-SHA256 of a normalised e-mail address under the installation's own key, as hex. */
  readonly addressTag: (text: string) => string;
  /** 256 random bits as base64url; never the same twice. */
  readonly newSecret: () => string;
}
