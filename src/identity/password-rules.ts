import type { Refusal } from '../shared/outcome.ts';

export const passwordCharsMin = 12;
export const passwordCharsMax = 256;
/** Fewer different characters than this is a pattern, not a password. */
const distinctCharsMin = 5;
/** A name or address this short may stand in a password by chance. */
const tellingPartCharsMin = 5;

/** Long enough for the minimum and still guessed first; compared without case, spaces and marks. */
const guessedFirst: ReadonlySet<string> = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234567890',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  'administrator',
  'amsterdam2026',
  'geheimwachtwoord',
  'iloveyou1234',
  'letmein12345',
  'meldklok1234',
  'meldklokmeldklok',
  'passwordpassword',
  'password1234',
  'password12345',
  'password123456',
  'qwertyqwerty',
  'qwertyuiopas',
  'qwerty123456',
  'qwertyuiop123',
  'superuser1234',
  'wachtwoord12',
  'wachtwoord123',
  'wachtwoord1234',
  'wachtwoord2026',
  'welkom123456',
  'welkom012345',
  'welkomwelkom',
  'welcome12345',
  'welcome123456',
  'changeme1234',
  'correcthorsebatterystaple',
]);

/** Fewer tries than this power of ten, by somebody who knows the person, and it is guessed. */
export const guessesPowerMin = 10;

/**
 * The power of ten of the tries that guessing takes for who knows the owner's words. It is asked without
 * spaces and marks: they would count as words of their own, and who guesses tries them anyway.
 */
export type PasswordStrength = (password: string, ownWords: readonly string[]) => number;

export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
}

/** The form that is hashed: one spelling for what looks alike (RFC 8265 section 4.2.2). */
export function normalisedPassword(text: string): string {
  return text.normalize('NFC');
}

/** Copied from paper in the middle of the night: capitals, spaces and dashes say nothing. */
export function normalisedPassphrase(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

export function passwordRefusals(
  password: string,
  owner: PasswordOwner,
  strength: PasswordStrength,
): readonly Refusal[] {
  const field = 'password';
  const chars = Array.from(password).length;
  if (chars < passwordCharsMin) {
    return [{ code: 'PASSWORD_TOO_SHORT', field, params: { charsMin: passwordCharsMin } }];
  }
  if (chars > passwordCharsMax) {
    return [{ code: 'PASSWORD_TOO_LONG', field, params: { charsMax: passwordCharsMax } }];
  }
  if (!password.isWellFormed()) return [{ code: 'TEXT_NOT_UNICODE', field }];
  const plain = folded(password);
  if (guessedFirst.has(plain) || new Set(plain).size < distinctCharsMin) {
    return [{ code: 'PASSWORD_GUESSABLE', field }];
  }
  if (tellingParts(owner).some((part) => plain.includes(part))) {
    return [{ code: 'PASSWORD_TELLS_ITS_OWNER', field }];
  }
  return strength(plain, ownWords(owner)) < guessesPowerMin
    ? [{ code: 'PASSWORD_GUESSABLE', field }]
    : [];
}

/** For who changes it: the same rules, and another one than before. */
export function newPasswordRefusals(
  change: { readonly currentPassword: string; readonly newPassword: string },
  owner: PasswordOwner,
  strength: PasswordStrength,
): readonly Refusal[] {
  const field = 'newPassword';
  if (normalisedPassword(change.newPassword) === normalisedPassword(change.currentPassword)) {
    return [{ code: 'PASSWORD_NOT_NEW', field }];
  }
  return passwordRefusals(change.newPassword, owner, strength).map((it) => ({ ...it, field }));
}

function ownWords(owner: PasswordOwner): readonly string[] {
  const whole = [owner.email, owner.name, owner.organisation, 'meldklok'];
  return [...whole, ...whole.flatMap((text) => text.split(/[\s@._-]+/))].filter(
    (word) => word !== '',
  );
}

function tellingParts(owner: PasswordOwner): readonly string[] {
  const localPart = owner.email.split('@')[0] ?? '';
  return [localPart, ...owner.name.split(/\s+/)]
    .map(folded)
    .filter((part) => part.length >= tellingPartCharsMin);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s._-]/g, '');
}
