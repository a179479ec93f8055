import type { Sealed } from '../sealing/vault.ts';
import type { Instant } from '../shared/instant.ts';

/** What an account can be asked for beside its password, apart from recovery codes. */
export const secondFactorKinds = ['TOTP', 'PASSKEY', 'SMS_CODE'] as const;
export type SecondFactorKind = (typeof secondFactorKinds)[number];

export interface Totp {
  /** The shared secret of RFC 6238. */
  readonly secret: Sealed;
  readonly addedAt: Instant;
  /** The time step of the last code that counted: no code counts twice (RFC 6238 section 5.2). */
  readonly lastStep: number;
}

export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly name: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** Authenticators that count raise it with each use; one that goes back is a copy. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
}

/** Kept in the account's own document, so that a code is used up in the write that checks it. */
export interface SecondFactors {
  readonly totp: Totp | null;
  /** Shown, not yet confirmed by a code. */
  readonly pendingTotp: { readonly secret: Sealed; readonly startedAt: Instant } | null;
  readonly passkeys: readonly Passkey[];
  /** Tags of the codes that are left; each works once. */
  readonly recoveryCodes: readonly string[];
}

export const noSecondFactors: SecondFactors = {
  totp: null,
  pendingTotp: null,
  passkeys: [],
  recoveryCodes: [],
};

export function kindsOf(factors: SecondFactors): readonly SecondFactorKind[] {
  return [
    ...(factors.totp === null ? [] : (['TOTP'] as const)),
    ...(factors.passkeys.length === 0 ? [] : (['PASSKEY'] as const)),
  ];
}

export function hasSecondFactor(factors: SecondFactors): boolean {
  return kindsOf(factors).length > 0;
}
