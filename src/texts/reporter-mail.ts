import type { Sentence } from './locale.ts';

/** Tells a reporter that there is an answer; neither the answer nor the number stands in it. */
export const reporterMailTexts = {
  SUBJECT: {
    nl: 'Er is een antwoord op uw melding {reference}',
    en: 'There is an answer to your report {reference}',
  },
  BODY: {
    nl: `Er is een antwoord op uw melding {reference}.

Open het met uw meldnummer op
{link}

Het antwoord zelf staat niet in dit bericht, en naar uw meldnummer vragen wij nooit per e-mail. Wij
gebruiken dit adres nergens anders voor en wissen het drie maanden na het laatste gebruik.
`,
    en: `There is an answer to your report {reference}.

Open it with your receipt number at
{link}

The answer itself is not in this message, and we never ask for your receipt number by e-mail. We use this
address for nothing else and erase it three months after its last use.
`,
  },
} as const satisfies Readonly<Record<string, Sentence>>;
