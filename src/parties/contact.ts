import type { Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';
import type { Locale } from '../texts/locale.ts';

export const contactChannels = ['EMAIL', 'SMS', 'PHONE'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** A person or desk of a party that can be reached. Gets notices only once somebody has checked it. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly function: string | null;
  readonly channels: readonly ContactChannel[];
  readonly locale: Locale;
  readonly verifiedAt: Instant | null;
  readonly verifiedBy: string | null;
}

/** A contact as given, its e-mail address and phone number already normalised. */
export interface NewContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly function: string | null;
  /** Null: every channel that its addresses allow. */
  readonly channels: readonly ContactChannel[] | null;
  readonly locale: Locale;
}

export const contactTextCharsMax = 200;

export function newContact(input: NewContact): Contact {
  return {
    ...input,
    name: input.name.trim(),
    channels: input.channels ?? channelsOf(input),
    verifiedAt: null,
    verifiedBy: null,
  };
}

function channelsOf(input: Pick<NewContact, 'email' | 'phone'>): readonly ContactChannel[] {
  return [
    ...(input.email === null ? [] : (['EMAIL'] as const)),
    ...(input.phone === null ? [] : (['SMS', 'PHONE'] as const)),
  ];
}

export function contactRefusals(input: NewContact, field: string): readonly Refusal[] {
  const refusals: Refusal[] = [
    ...lineRefusals(input.name, `${field}.name`),
    ...(input.function === null ? [] : lineRefusals(input.function, `${field}.function`)),
  ];
  if (input.email === null && input.phone === null) {
    refusals.push({ code: 'CONTACT_WITHOUT_ADDRESS', field });
  }
  const reachable = channelsOf(input);
  if (input.channels?.some((channel) => !reachable.includes(channel)) === true) {
    refusals.push({ code: 'CONTACT_CHANNEL_WITHOUT_ADDRESS', field: `${field}.channels` });
  }
  return refusals;
}

/** One line of text that a person typed. */
export function lineRefusals(text: string, field: string): readonly Refusal[] {
  if (text.trim() === '') return [{ code: 'TEXT_MISSING', field }];
  if (text.length > contactTextCharsMax) {
    return [{ code: 'TEXT_TOO_LONG', field, params: { charsMax: contactTextCharsMax } }];
  }
  return /\p{Cc}/u.test(text) ? [{ code: 'TEXT_HAS_CONTROLS', field }] : [];
}
