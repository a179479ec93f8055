import { accept, refuse, type Outcome } from '../shared/outcome.ts';

/** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
export const emailCharsMax = 254;

const plausible = /^[^\s@"<>(),:;[\]\\\p{Cc}]{1,64}@[^\s@"<>(),:;[\]\\\p{Cc}]{1,252}$/u;

/** Lower case, NFC, no surrounding space: the form in which addresses are kept and compared. */
export function normalisedEmail(text: string, field: string): Outcome<string> {
  const email = text.normalize('NFC').trim().toLowerCase();
  if (email.length > emailCharsMax) {
    return refuse({ code: 'TEXT_TOO_LONG', field, params: { charsMax: emailCharsMax } });
  }
  if (!plausible.test(email) || !email.slice(email.indexOf('@')).includes('.')) {
    return refuse({ code: 'EMAIL_NOT_VALID', field });
  }
  return accept(email);
}
