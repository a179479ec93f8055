/**
 * What a person showed to come in. PASSWORD, SSO (another provider vouched) and SSO_SECOND_FACTOR (that
 * provider vouched for two factors) are proven before a session opens, the others in it. A PASSKEY with
 * user verification is two factors by itself.
 */
export const proofs = [
  'PASSWORD',
  'SSO',
  'SSO_SECOND_FACTOR',
  'TOTP',
  'PASSKEY',
  'SMS_CODE',
  'RECOVERY_CODE',
] as const;
export type Proof = (typeof proofs)[number];

const second: ReadonlySet<Proof> = new Set<Proof>([
  'SSO_SECOND_FACTOR',
  'TOTP',
  'PASSKEY',
  'SMS_CODE',
  'RECOVERY_CODE',
]);

/** Whether a second factor is among them. */
export function provenTwice(provenBy: readonly Proof[]): boolean {
  return provenBy.some((proof) => second.has(proof));
}

/** For the record: `password`, `password+totp`, `sso`. */
export function methodOf(provenBy: readonly Proof[]): string {
  return provenBy.map((proof) => proof.toLowerCase()).join('+');
}
