import type { Sentence } from './locale.ts';

export const secondFactorRefusals = {
  SECOND_FACTOR_REFUSED: {
    nl: 'Dit klopt niet, of het is al een keer gebruikt. Wacht op een nieuwe code of kies een andere manier.',
    en: 'That is not right, or it was used before. Wait for a new code or choose another way.',
  },
  SECOND_FACTOR_NEEDED: {
    nl: 'Toon ook uw tweede factor: een wachtwoord alleen is hiervoor niet genoeg.',
    en: 'Show your second factor too: a password alone is not enough for this.',
  },
  SECOND_FACTOR_REQUIRED: {
    nl: 'Uw rol vraagt om een tweede factor. Voeg eerst een andere toe.',
    en: 'Your role asks for a second factor. Add another one first.',
  },
  SECOND_STEP_OVER: {
    nl: 'Deze aanmelding is verlopen. Meld u opnieuw aan.',
    en: 'This sign-in has run out. Sign in again.',
  },
  ACCOUNT_HAS_NO_SECOND_FACTOR: {
    nl: 'Dit account heeft geen tweede factor: aanmelden gaat met het wachtwoord alleen.',
    en: 'This account has no second factor: signing in takes the password alone.',
  },
  NO_SECOND_FACTOR: {
    nl: 'Er is geen tweede factor om dit mee te doen.',
    en: 'There is no second factor to do this with.',
  },
  SMS_DOES_NOT_LEAVE: {
    nl: 'Hier is geen sms-dienst gekoppeld. Kies een app of een passkey.',
    en: 'No provider of text messages is connected here. Choose an app or a passkey.',
  },
  SMS_CODES_TOO_MANY: {
    nl: 'Er zijn te veel codes verstuurd. Over {seconds} seconden kan er weer een; of kies een andere manier.',
    en: 'Too many codes were sent. Another can follow in {seconds} seconds; or choose another way.',
  },
  TOTP_NOT_SHOWN: {
    nl: 'Begin opnieuw: laat eerst een nieuwe QR-code tonen.',
    en: 'Start again: have a new QR code shown first.',
  },
  PASSKEY_REFUSED: {
    nl: 'Deze passkey is niet toegevoegd. Probeer het opnieuw, op dit adres en binnen vijf minuten.',
    en: 'This passkey was not added. Try again, at this address and within five minutes.',
  },
  PASSKEYS_TOO_MANY: {
    nl: 'Er zijn al {passkeysMax} passkeys. Verwijder er eerst een.',
    en: 'There are {passkeysMax} passkeys already. Remove one first.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
