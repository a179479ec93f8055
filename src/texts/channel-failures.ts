import type { Sentence } from './locale.ts';

/** What the codes on failed, cancelled and put-off messages mean to a person. */
export const channelFailures = {
  ADDRESS_INVALID: {
    nl: 'Dit is geen bruikbaar adres of nummer.',
    en: 'This is not a usable address or number.',
  },
  SUBJECT_INVALID: {
    nl: 'Het onderwerp bevat tekens die niet in een onderwerp horen.',
    en: 'The subject has characters that do not belong in a subject.',
  },
  TEXT_LENGTH_INVALID: {
    nl: 'De tekst is leeg of langer dan de aanbieder aanneemt (1600 tekens).',
    en: 'The text is empty or longer than the provider takes (1,600 characters).',
  },
  RETRY_WINDOW_OVER: {
    nl: 'Twee dagen lang opnieuw geprobeerd, zonder resultaat.',
    en: 'Tried again for two days, without result.',
  },
  CHANNEL_COMPROMISED: {
    nl: 'Niet verzonden: dit kanaal is als gecompromitteerd aangemerkt.',
    en: 'Not sent: this channel is marked as compromised.',
  },
  CAMPAIGN_CANCELLED: {
    nl: 'Niet verzonden: de verzending is afgebroken.',
    en: 'Not sent: the campaign was cancelled.',
  },
  KEY_DESTROYED: {
    nl: 'Niet verzonden: de sleutel van deze gegevens is vernietigd.',
    en: 'Not sent: the key of this data has been destroyed.',
  },
  ENVELOPE_BROKEN: {
    nl: 'Niet verzonden: de verzegelde inhoud is beschadigd of veranderd.',
    en: 'Not sent: the sealed content is damaged or was changed.',
  },
  PROVIDER_GAVE_UP: {
    nl: 'De aanbieder nam het bericht aan, maar kon het niet afleveren.',
    en: 'The provider took the message but could not deliver it.',
  },
  ANSWER_LOST: {
    nl: 'Het bericht was onderweg toen het antwoord wegviel: onbekend of het is verzonden.',
    en: 'The answer was lost while the message was on its way: unknown whether it was sent.',
  },
  NO_CONNECTION: {
    nl: 'De aanbieder was niet te bereiken; er wordt opnieuw geprobeerd.',
    en: 'The provider could not be reached; it is tried again.',
  },
  LEASE_OVER: {
    nl: 'De beurt was voorbij voordat er kon worden verzonden; er wordt opnieuw geprobeerd.',
    en: 'The turn was over before it could be sent; it is tried again.',
  },
} as const satisfies Record<string, Sentence>;
