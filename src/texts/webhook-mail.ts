import { fill, type Locale, type Sentence } from './locale.ts';

const texts = {
  subject: {
    nl: 'Meldklok: een webhook is uitgezet',
    en: 'Meldklok: a webhook was disabled',
  },
  text: {
    nl: `De webhook “{description}” hoort niets meer: het systeem antwoordde niet, of gaf aan dat het geen
berichten meer wil.

Wat te doen: kijk bij Systemen welke berichten niet aankwamen en waarom, herstel het andere systeem, zet de
webhook aan en stuur de gemiste berichten opnieuw.

{link}
`,
    en: `The webhook “{description}” hears nothing any more: the system did not answer, or said that it wants
no more messages.

What to do: look under Systems which messages did not arrive and why, mend the other system, enable the
webhook and send again what it missed.

{link}
`,
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export function webhookMail(
  about: { readonly description: string; readonly link: string },
  locale: Locale,
): { readonly subject: string; readonly text: string } {
  return { subject: texts.subject[locale], text: fill(texts.text, locale, about) };
}
