/** Shown on a page of their own to whoever comes back from the sign-in provider. */
export const ssoRefusals = {
  SSO_UNAVAILABLE: {
    nl: 'De aanmelddienst van uw organisatie antwoordt niet. Probeer het over een paar minuten opnieuw. Is er haast en hebt u een wachtwoord voor Meldklok, meld u dan daarmee aan.',
    en: 'The sign-in service of your organisation does not answer. Try again in a few minutes. In a hurry, and with a password for Meldklok, sign in with that.',
  },
  SSO_NOT_PROVEN: {
    nl: 'Het aanmelden is niet gelukt of duurde te lang. Begin opnieuw, in dezelfde browser.',
    en: 'Signing in did not work or took too long. Begin again, in the same browser.',
  },
  SSO_OTHER_PERSON: {
    nl: 'U bent hier met een ander account aangemeld dan bij de aanmelddienst. Meld u daar af en bevestig opnieuw.',
    en: 'You are signed in here with another account than at the sign-in service. Sign out there and confirm again.',
  },
  CONFIRM_AT_PROVIDER: {
    nl: 'Bevestig bij de aanmelddienst van uw organisatie dat u het bent: dit account heeft hier geen wachtwoord.',
    en: 'Confirm at the sign-in service of your organisation that it is you: this account has no password here.',
  },
  SSO_REFUSED: {
    nl: 'Met dit account kunt u zich nu niet aanmelden. Vraag uw beheerder wat er aan de hand is.',
    en: 'You cannot sign in with this account now. Ask your administrator what the matter is.',
  },
  SSO_NO_ROLE: {
    nl: 'U bent herkend, maar u hebt nog geen taak in Meldklok. Vraag uw beheerder om u in de aanmelddienst in de juiste groep te zetten.',
    en: 'You were recognised, but you have no role in Meldklok yet. Ask your administrator to put you in the right group in the sign-in service.',
  },
  ONLY_BY_SSO: {
    nl: 'Medewerkers van uw organisatie melden zich aan bij de eigen aanmelddienst, zonder wachtwoord voor Meldklok. Gebruik die knop op het aanmeldscherm.',
    en: 'Members of your organisation sign in at its own sign-in service, without a password for Meldklok. Use that button on the sign-in screen.',
  },
  SSO_EMAIL_NOT_PROVEN: {
    nl: 'De aanmelddienst bevestigt uw e-mailadres niet. Vraag de beheerder van die dienst om het te bevestigen.',
    en: 'The sign-in service does not confirm your e-mail address. Ask the administrator of that service to confirm it.',
  },
  SSO_ACCOUNT_EXISTS: {
    nl: 'Er is al een account met dit e-mailadres. Meld u aan met uw wachtwoord, of vraag uw beheerder om uw account met eenmalig aanmelden te verbinden (Mensen, bij uw naam). Daarna werkt deze knop.',
    en: 'There is an account with this e-mail address already. Sign in with your password, or ask your administrator to bind your account to single sign-on (People, at your name). Then this button works.',
  },
} as const;
