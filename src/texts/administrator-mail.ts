import type { AccountMail } from './account-mail.ts';
import { fill, type Locale, type Sentence } from './locale.ts';

/** What the other administrators hear of an account: roles that let in, and the account in the safe. */
const news = {
  ADMINISTRATOR: {
    nl: 'Meldklok: iemand is beheerder geworden',
    en: 'Meldklok: somebody became administrator',
  },
  DECIDER: {
    nl: 'Meldklok: iemand is gemandateerde geworden',
    en: 'Meldklok: somebody became decider',
  },
  BREAK_GLASS_MADE: {
    nl: 'Meldklok: er is een noodaccount gemaakt',
    en: 'Meldklok: a break-glass account was made',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

const body = {
  nl: `Het gaat om het account van {name} ({at}).

Is dit niet afgesproken? Blokkeer het account dan meteen, onder Mensen.

{url}
`,
  en: `It is about the account of {name} ({at}).

Was this not agreed? Then block the account at once, under People.

{url}
`,
} as const satisfies Sentence;

export type AdministratorNews = keyof typeof news;

export function administratorMail(
  about: AdministratorNews,
  words: { readonly at: string; readonly name: string; readonly url: string },
  locale: Locale,
): AccountMail {
  return { subject: news[about][locale], text: fill(body, locale, words) };
}
