import type { Collection } from '../../store/collection.ts';
import type { Administration } from '../administration.ts';
import type { PasswordResetRequest } from '../password-reset.ts';
import type { IdentityPorts } from './ports.ts';

/**
 * Counts questions for a new password per account (by its tag, whether or not it exists), per address and
 * in all. In a flood an address that asked little still gets through.
 */
export interface ResetLimits {
  /** Asking counts. `secondsToWait` speaks of the address alone; `muted` of the account, and is never told. */
  count(attempt: {
    readonly accountTag: string;
    readonly address: string;
  }): Promise<{ readonly secondsToWait: number; readonly muted: boolean }>;
}

/** What administering accounts asks for beside what signing in does. */
export interface AccountPorts extends IdentityPorts {
  readonly administrations: Collection<Administration>;
  readonly passwordResetRequests: Collection<PasswordResetRequest>;
  readonly resetLimits: ResetLimits;
  /** 256 bits as base64url, from the seed and a key of this installation: the same seed, the same token. */
  readonly linkToken: (seed: string) => string;
  /** Whether a mail provider is configured. */
  readonly mailGoesOut: () => boolean;
  /** Over 128 random bits in groups that can be read from paper. */
  readonly newPassphrase: () => string;
}
