import { addMs, hourMs, type Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';

export const passwordResetMsMax = hourMs;

/**
 * The last link by which an account may get another password. Its hash goes with the link's use, another
 * password, a block and a newer link; the rest stays, so that the job that made it recognises its own work.
 */
export interface PasswordReset {
  /** The request that it answers; the token in the link is derived from it. */
  readonly requestId: string;
  readonly askedAt: Instant;
  /** SHA-256 of the token in the link; null: the link is dead. */
  readonly tokenHash: string | null;
  readonly expiresAt: Instant;
}

export function newPasswordReset(input: {
  readonly requestId: string;
  readonly tokenHash: string;
  readonly askedAt: Instant;
}): PasswordReset {
  return { ...input, expiresAt: addMs(input.askedAt, passwordResetMsMax) };
}

export function withoutLink(reset: PasswordReset | null): PasswordReset | null {
  return reset && { ...reset, tokenHash: null };
}

/** One document per question, whether or not there is such an account, so that both cost the same. */
export interface PasswordResetRequest {
  /**
   * Of the address that was asked for: the account is looked for afterwards, where nobody waits. Null once
   * its link has lapsed: it would tell that somebody asked here.
   */
  readonly addressTag: string | null;
  readonly askedAt: Instant;
  /** Asked too often: no further link, and the one that was sent stays good. */
  readonly muted: boolean;
}

/** Every request whose asker is kept; the only key of its index. */
export const keptAskers = 'kept';

export const passwordResetRequests: CollectionDefinition<PasswordResetRequest> = {
  name: 'password-reset-requests',
  indexes: [
    {
      name: 'asker',
      equals: ({ addressTag }) => (addressTag === null ? undefined : keptAskers),
      order: ({ askedAt }) => [askedAt],
    },
  ],
};

export function forgetAsker(request: PasswordResetRequest): PasswordResetRequest {
  return { ...request, addressTag: null };
}

export function askForPasswordReset(
  id: string,
  request: PasswordResetRequest,
): Change<PasswordResetRequest> {
  return {
    value: request,
    events: [{ type: 'PASSWORD_RESET_ASKED', subject: { kind: 'PASSWORD_RESET', id }, data: {} }],
  };
}
