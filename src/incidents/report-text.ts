import { normalisedEmail } from '../identity/email-address.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';

/** Of a name that a reporter gives. */
export const reporterNameCharactersMax = 200;
/** Marks over or under one letter; more of them is no writing. */
export const combinedMarksMax = 8;

/** No control characters but tabs and ends of lines, none that turn the reading direction unseen. */
const notText = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\p{Zl}\p{Zp}]/u;
const tooManyMarks = new RegExp(`\\p{M}{${String(combinedMarksMax + 1)},}`, 'u');
const telephone = /^\+?[\d\s()./-]{6,30}$/;

/** What nobody vouches for is read strictly: it is shown to people and printed. */
export function readPlainText(typed: {
  readonly text: string;
  readonly field: string;
  readonly charactersMax: number;
}): Outcome<string> {
  const { field, charactersMax } = typed;
  const text = typed.text.trim();
  if (text === '') return refuse({ code: 'REQUIRED', field });
  if (text.length > charactersMax) {
    const params = { limit: 'charactersMax', max: charactersMax };
    return refuse({ code: 'TOO_LONG', field, params });
  }
  const readable = text.isWellFormed() && !notText.test(text) && !tooManyMarks.test(text);
  return readable ? accept(text) : refuse({ code: 'NOT_TEXT', field });
}

export interface ContactInput {
  readonly reporter: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface ContactData {
  /** As it is shown to those who handle the report. */
  readonly shown: string;
  readonly email: string | null;
}

/** Null: the reporter stays anonymous. */
export function readContact(input: ContactInput): Outcome<ContactData | null> {
  const refusals: Refusal[] = [];
  const given = (text: string | null): string | null => (text?.trim() === '' ? null : text);
  const read = (text: string | null, as: (text: string) => Outcome<string>): string | null => {
    const typed = given(text);
    if (typed === null) return null;
    const outcome = as(typed);
    if (outcome.ok) return outcome.value;
    refusals.push(...outcome.refusals);
    return null;
  };
  const name = read(input.reporter, (text) =>
    readPlainText({ text, field: 'reporter', charactersMax: reporterNameCharactersMax }),
  );
  const email = read(input.email, (text) => normalisedEmail(text, 'email'));
  const phone = read(input.phone, (text) =>
    telephone.test(text.trim())
      ? accept(text.trim())
      : refuse({ code: 'REPORTER_PHONE_NOT_VALID', field: 'phone' }),
  );
  if (refusals.length > 0) return { ok: false, refusals };
  const lines = [name, email, phone].filter((line) => line !== null);
  return accept(lines.length === 0 ? null : { shown: lines.join(', '), email });
}
