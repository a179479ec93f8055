import type { Sealed } from '../sealing/vault.ts';
import { addMs, minuteMs, type Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';
import type { Proof } from './proof.ts';

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

/** The number is used for nothing else. */
export interface SmsFactor {
  readonly phone: Sealed;
  /** Its last two digits, so that its owner knows which one it is. */
  readonly ending: string;
  readonly addedAt: Instant;
}

/** Kept in the account's own document, so that a code is used up in the write that checks it. */
export interface SecondFactors {
  readonly totp: Totp | null;
  /** Shown, not yet confirmed by a code. */
  readonly pendingTotp: { readonly secret: Sealed; readonly startedAt: Instant } | null;
  readonly passkeys: readonly Passkey[];
  readonly sms: SmsFactor | null;
  /** A code was sent, and did not come back yet; `tag` is the installation's HMAC of it. */
  readonly pendingSms:
    (Omit<SmsFactor, 'addedAt'> & { readonly tag: string; readonly startedAt: Instant }) | null;
  /** Tags of the codes that are left; each works once. */
  readonly recoveryCodes: readonly string[];
}

export const noSecondFactors: SecondFactors = {
  totp: null,
  pendingTotp: null,
  passkeys: [],
  sms: null,
  pendingSms: null,
  recoveryCodes: [],
};

export const recoveryCodesMade = 10;
export const pendingTotpMsMax = 30 * minuteMs;
export const pendingSmsMsMax = 10 * minuteMs;
export const passkeysMax = 10;
export const passkeyNameCharsMax = 60;

export function kindsOf(factors: SecondFactors): readonly SecondFactorKind[] {
  return [
    ...(factors.totp === null ? [] : (['TOTP'] as const)),
    ...(factors.passkeys.length === 0 ? [] : (['PASSKEY'] as const)),
    ...(factors.sms === null ? [] : (['SMS_CODE'] as const)),
  ];
}

export function hasSecondFactor(factors: SecondFactors): boolean {
  return kindsOf(factors).length > 0;
}

/** What was shown with a factor that is gone proves nothing any more; nor does a code in its stead. */
export function standingProofs(
  provenBy: readonly Proof[],
  factors: SecondFactors,
): readonly Proof[] {
  const kinds = kindsOf(factors);
  const gone: readonly Proof[] = secondFactorKinds.filter((kind) => !kinds.includes(kind));
  return provenBy.filter(
    (proof) => !gone.includes(proof) && (proof !== 'RECOVERY_CODE' || kinds.length > 0),
  );
}

/** Undefined when that was no code to confirm, or it was shown too long ago. */
export function withTotp(
  factors: SecondFactors,
  step: number,
  now: Instant,
): SecondFactors | undefined {
  const pending = factors.pendingTotp;
  if (pending === null || now > addMs(pending.startedAt, pendingTotpMsMax)) return undefined;
  const totp = { secret: pending.secret, addedAt: now, lastStep: step };
  return { ...factors, totp, pendingTotp: null };
}

/** Undefined when that was not the code, or it was sent too long ago. */
export function withSms(
  factors: SecondFactors,
  tag: string,
  now: Instant,
): SecondFactors | undefined {
  const pending = factors.pendingSms;
  const right = pending?.tag === tag && now <= addMs(pending.startedAt, pendingSmsMsMax);
  if (!right) return undefined;
  const { phone, ending } = pending;
  return { ...factors, sms: { phone, ending, addedAt: now }, pendingSms: null };
}

/** Undefined when a code of this step, or a later one, has counted before. */
export function afterTotp(factors: SecondFactors, step: number): SecondFactors | undefined {
  const { totp } = factors;
  return totp === null || step <= totp.lastStep
    ? undefined
    : { ...factors, totp: { ...totp, lastStep: step } };
}

/** Undefined when there is no such code left. */
export function afterRecoveryCode(factors: SecondFactors, tag: string): SecondFactors | undefined {
  return factors.recoveryCodes.includes(tag)
    ? { ...factors, recoveryCodes: factors.recoveryCodes.filter((it) => it !== tag) }
    : undefined;
}

/** Undefined when the passkey is not there, or its counter went back (WebAuthn section 6.1.1). */
export function afterPasskey(
  factors: SecondFactors,
  used: { readonly id: string; readonly counter: number },
  now: Instant,
): SecondFactors | undefined {
  const passkey = factors.passkeys.find((it) => it.id === used.id);
  if (!passkey) return undefined;
  const counts = passkey.counter > 0 || used.counter > 0;
  if (counts && used.counter <= passkey.counter) return undefined;
  const after = { ...passkey, counter: used.counter, lastUsedAt: now };
  return { ...factors, passkeys: factors.passkeys.map((it) => (it === passkey ? after : it)) };
}

export function passkeyRefusals(factors: SecondFactors, name: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (name.trim() === '') refusals.push({ code: 'TEXT_MISSING', field: 'name' });
  if (name.length > passkeyNameCharsMax) {
    const params = { charsMax: passkeyNameCharsMax };
    refusals.push({ code: 'TEXT_TOO_LONG', field: 'name', params });
  }
  if (/\p{Cc}/u.test(name)) refusals.push({ code: 'TEXT_HAS_CONTROLS', field: 'name' });
  if (factors.passkeys.length >= passkeysMax) {
    refusals.push({ code: 'PASSKEYS_TOO_MANY', params: { passkeysMax } });
  }
  return refusals;
}

/** Without any factor left the recovery codes mean nothing, and go. Undefined: there was no such one. */
export function without(
  factors: SecondFactors,
  which: { readonly kind: SecondFactorKind; readonly passkeyId: string | null },
): SecondFactors | undefined {
  const left = leftWithout(factors, which);
  const same = kindsOf(left).length === kindsOf(factors).length;
  if (same && left.passkeys.length === factors.passkeys.length) return undefined;
  return hasSecondFactor(left) ? left : noSecondFactors;
}

function leftWithout(
  factors: SecondFactors,
  { kind, passkeyId }: { readonly kind: SecondFactorKind; readonly passkeyId: string | null },
): SecondFactors {
  if (kind === 'TOTP') return { ...factors, totp: null };
  if (kind === 'SMS_CODE') return { ...factors, sms: null };
  return { ...factors, passkeys: factors.passkeys.filter((it) => it.id !== passkeyId) };
}
