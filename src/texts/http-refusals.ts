import type { Sentence } from './locale.ts';

export const httpRefusals = {
  FAULT: {
    nl: 'Er ging iets mis aan onze kant. In het logboek staat het als {id}.',
    en: 'Something went wrong on our side. It is in the log as {id}.',
  },
  OTHER_SITE: {
    nl: 'Dit verzoek komt van een andere site. Gebruik {publicUrl}.',
    en: 'This request comes from another site. Use {publicUrl}.',
  },
  TOO_MANY_REQUESTS: {
    nl: 'Te veel verzoeken: ten hoogste {perMinuteMax} per minuut. Probeer het over {seconds} seconden opnieuw.',
    en: 'Too many requests: at most {perMinuteMax} per minute. Try again in {seconds} seconds.',
  },
  POST_ONLY: {
    nl: 'Vragen komen hier binnen met POST, niet in het adres.',
    en: 'Questions are taken by POST, not in the address.',
  },
  TOO_MANY_STREAMS: {
    nl: 'Er staan al {streamsMax} schermen open die wijzigingen volgen. Sluit er een en probeer het opnieuw.',
    en: 'Already {streamsMax} screens are open that follow changes. Close one and try again.',
  },
  BODY_TOO_LARGE: {
    nl: 'Dit is te groot: ten hoogste {bytesMax} bytes.',
    en: 'This is too large: at most {bytesMax} bytes.',
  },
  BODY_TOO_SLOW: {
    nl: 'De gegevens kwamen te langzaam: ten hoogste {secondsMax} seconden.',
    en: 'The data came too slowly: at most {secondsMax} seconds.',
  },
  BODY_CUT_OFF: {
    nl: 'De gegevens braken af voor het einde.',
    en: 'The data stopped before its end.',
  },
  BODY_COMPRESSED: {
    nl: 'Stuur de gegevens zonder compressie.',
    en: 'Send the data without compression.',
  },
  BODY_NOT_UTF8: {
    nl: 'De gegevens zijn geen geldige UTF-8.',
    en: 'The data is not valid UTF-8.',
  },
  BODY_NOT_JSON: { nl: 'De gegevens zijn geen JSON.', en: 'The data is not JSON.' },
  BODY_NOT_OBJECT: {
    nl: 'De gegevens moeten één JSON-object zijn.',
    en: 'The data must be one JSON object.',
  },
  BODY_TYPE_NOT_JSON: {
    nl: 'Stuur de gegevens als application/json.',
    en: 'Send the data as application/json.',
  },
  EVIDENCE_HEADER_MISSING: {
    nl: 'Zet in de kop X-Evidence wat dit bewijsstuk is: JSON in base64url, ten hoogste {bytesMax} bytes.',
    en: 'Say in the header X-Evidence what this item is: JSON in base64url, at most {bytesMax} bytes.',
  },
  LOCALE_NOT_KNOWN: {
    nl: 'Kies `nl` of `en` als taal.',
    en: 'Choose `nl` or `en` as the language.',
  },
  REGISTER_CHOICE_NOT_KNOWN: {
    nl: 'Kies een van deze: {options}.',
    en: 'Choose one of these: {options}.',
  },
  REGISTER_TEXT_TOO_LONG: {
    nl: 'Zoek met ten hoogste {max} tekens.',
    en: 'Search with at most {max} characters.',
  },
  YEAR_NOT_VALID: { nl: 'Geef een jaar van vier cijfers.', en: 'Give a year of four digits.' },
  SIGNATURE_WRONG: {
    nl: 'De handtekening van deze oproep klopt niet.',
    en: 'The signature of this call is wrong.',
  },
  LIMIT_EXCEEDED: {
    nl: 'Een grens is overschreden: {limit} is {max}.',
    en: 'A limit was exceeded: {limit} is {max}.',
  },
  PAGE_OUT_OF_RANGE: {
    nl: 'Vraag ten minste 1 en ten hoogste {pageRowsMax} rijen (pageRowsMax).',
    en: 'Ask for at least 1 and at most {pageRowsMax} rows (pageRowsMax).',
  },
  CURSOR_NOT_VALID: {
    nl: 'Deze cursor hoort niet bij deze vraag. Begin bij de eerste pagina.',
    en: 'This cursor does not belong to this question. Begin at the first page.',
  },
  REQUEST_NOT_UNDERSTOOD: {
    nl: 'Dit verzoek is niet te begrijpen.',
    en: 'This request cannot be understood.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
