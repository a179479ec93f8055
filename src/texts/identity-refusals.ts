import type { Sentence } from './locale.ts';

export const identityRefusals = {
  FORBIDDEN: {
    nl: 'Dit mag u met uw rollen niet doen of zien.',
    en: 'Your roles do not allow you to do or see this.',
  },
  NOT_SIGNED_IN: { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  NO_SESSION: {
    nl: 'Er is geen sessie. Meld u eerst aan.',
    en: 'There is no session. Sign in first.',
  },
  CONFIRM_IDENTITY_FIRST: {
    nl: 'Bevestig eerst dat u het bent: dit vraagt een bewijs van hooguit {minutesMax} minuten oud.',
    en: 'Confirm first that it is you: this asks for a proof at most {minutesMax} minutes old.',
  },
  PASSWORD_NOT_RIGHT: {
    nl: 'Dit is niet uw huidige wachtwoord.',
    en: 'This is not your current password.',
  },
  SIGN_IN_REFUSED: {
    nl: 'Aanmelden is niet gelukt. Controleer het e-mailadres en het wachtwoord.',
    en: 'Sign-in failed. Check the e-mail address and the password.',
  },
  TOO_MANY_ATTEMPTS: {
    nl: 'Te veel pogingen. Probeer het over {seconds} seconden opnieuw.',
    en: 'Too many attempts. Try again in {seconds} seconds.',
  },
  TOO_BUSY: {
    nl: 'Er melden zich nu te veel mensen tegelijk aan: er wachten er al {waitingMax}. Probeer het over enkele seconden opnieuw.',
    en: 'Too many people are signing in right now: {waitingMax} are waiting. Try again in a few seconds.',
  },
  SET_UP_LINK_NOT_VALID: {
    nl: 'Deze inrichtingslink is gebruikt of vervangen. De dienst toont bij het starten een nieuwe zolang er geen beheerder is.',
    en: 'This set-up link was used or replaced. The service prints a new one at start while there is no administrator.',
  },
  SET_UP_NEEDS_PASSWORDS: {
    nl: 'Start de dienst voor de inrichting zonder OIDC_ONLY. Zet het weer aan zodra een beheerder zich bij de aanmelddienst kon aanmelden.',
    en: 'Start the service without OIDC_ONLY to set it up. Turn it on again once an administrator could sign in at the sign-in service.',
  },
  INVITATION_NOT_VALID: {
    nl: 'Deze uitnodiging is gebruikt, verlopen of ingetrokken. Vraag een nieuwe aan uw beheerder.',
    en: 'This invitation was used, has expired or was withdrawn. Ask your administrator for a new one.',
  },
  EMAIL_NOT_VALID: { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' },
  EMAIL_IN_USE: {
    nl: 'Met dit e-mailadres bestaat al een account.',
    en: 'There is already an account with this e-mail address.',
  },
  TEXT_MISSING: { nl: 'Vul dit veld in.', en: 'Fill in this field.' },
  TEXT_TOO_LONG: {
    nl: 'Deze tekst is te lang: ten hoogste {charsMax} tekens.',
    en: 'This text is too long: at most {charsMax} characters.',
  },
  TEXT_HAS_CONTROLS: {
    nl: 'Deze tekst bevat stuurtekens. Schrijf één regel gewone tekst.',
    en: 'This text holds control characters. Write one line of plain text.',
  },
  TEXT_NOT_UNICODE: {
    nl: 'Deze tekst is geen geldige Unicode.',
    en: 'This text is not valid Unicode.',
  },
  ROLE_MISSING: { nl: 'Kies ten minste één rol.', en: 'Choose at least one role.' },
  ROLE_NOT_KNOWN: {
    nl: 'Een rol bestaat niet of staat er dubbel.',
    en: 'A role does not exist or is named twice.',
  },
  OWN_PARTY_HAS_NO_GUESTS: {
    nl: 'Gast is een rol voor mensen van een andere partij.',
    en: 'Guest is a role for people of another party.',
  },
  OTHER_PARTY_GUESTS_ONLY: {
    nl: 'Mensen van een andere partij hebben altijd de rol gast, naast hun andere rol.',
    en: 'People of another party always have the role guest, beside their other role.',
  },
  ADMINISTRATOR_OF_OTHER_PARTY: {
    nl: 'Een beheerder hoort bij een eigen organisatie.',
    en: 'An administrator belongs to an organisation of this installation.',
  },
  NOT_YOURSELF: {
    nl: 'Dit kunt u niet voor uw eigen account doen. Vraag een andere beheerder.',
    en: 'You cannot do this to your own account. Ask another administrator.',
  },
  USER_NOT_BLOCKED: { nl: 'Dit account is niet geblokkeerd.', en: 'This account is not blocked.' },
  USER_DEACTIVATED: {
    nl: 'Dit account is uitgezet. Zet het eerst weer aan.',
    en: 'This account is deactivated. Reactivate it first.',
  },
  USER_NOT_DEACTIVATED: {
    nl: 'Dit account is niet uitgezet.',
    en: 'This account is not deactivated.',
  },
  USER_CONTACT_ENDED: {
    nl: 'Naam en adres van deze gast zijn gewist. Nodig de persoon opnieuw uit.',
    en: 'Name and address of this guest were erased. Invite the person anew.',
  },
  USER_NOT_INVITED: {
    nl: 'Dit account wacht niet op een uitnodiging.',
    en: 'This account waits for no invitation.',
  },
  USER_CANNOT_RESET: {
    nl: 'Voor dit account kan geen link voor een nieuw wachtwoord worden gemaakt: het is niet actief, heeft geen wachtwoord of is het noodaccount.',
    en: 'No link for a new password can be made for this account: it is not active, has no password or is the break-glass account.',
  },
  RESET_LINK_NOT_VALID: {
    nl: 'Deze link is gebruikt, verlopen of vervangen. Vraag een nieuwe aan.',
    en: 'This link was used, has expired or was replaced. Ask for a new one.',
  },
  LAST_ADMINISTRATOR: {
    nl: 'Dit is de laatste beheerder van de organisatie. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator of the organisation. Make somebody else administrator first.',
  },
  BREAK_GLASS_NO_AUDITOR: {
    nl: 'Een noodaccount kan geen auditor zijn: die rol hoort bij een persoon, met een einddatum.',
    en: 'A break-glass account cannot be an auditor: that role belongs to a person, with an end date.',
  },
  BREAK_GLASS_NOT_USED: {
    nl: 'Er is geen gebruik van het noodaccount dat op een beoordeling wacht.',
    en: 'No use of the break-glass account waits for a review.',
  },
  BREAK_GLASS_NO_SECOND_PERSON: {
    nl: 'Dit vraagt een tweede persoon met een eigen account; het noodaccount telt daarvoor niet.',
    en: 'This takes a second person with an account of their own; the break-glass account does not count as one.',
  },
  BREAK_GLASS_REVIEWED_BY_ANOTHER: {
    nl: 'Meld u met uw eigen account aan: het gebruik van het noodaccount beoordeelt een ander dan wie het gebruikte.',
    en: 'Sign in with your own account: the use of the break-glass account is reviewed by another person than who used it.',
  },
  NOT_BREAK_GLASS: { nl: 'Dit is geen noodaccount.', en: 'This is no break-glass account.' },
  TOKEN_NEVER_ADMINISTRATOR: {
    nl: 'Een token kan geen beheerder zijn.',
    en: 'A token cannot be an administrator.',
  },
  OPERATION_BEYOND_ROLES: {
    nl: 'De gekozen rollen laten “{operation}” niet toe. Kies een rol erbij of laat het weg.',
    en: 'The chosen roles do not allow “{operation}”. Add a role or leave it out.',
  },
  OPERATION_NOT_KNOWN: {
    nl: 'Een van de handelingen bestaat niet.',
    en: 'One of the operations does not exist.',
  },
  TOKEN_END_OUT_OF_RANGE: {
    nl: 'Een token eindigt in de toekomst en uiterlijk over {daysMax} dagen.',
    en: 'A token ends in the future and within {daysMax} days.',
  },
  PASSWORD_TOO_SHORT: {
    nl: 'Kies een wachtwoord van ten minste {charsMin} tekens.',
    en: 'Choose a password of at least {charsMin} characters.',
  },
  PASSWORD_TOO_LONG: {
    nl: 'Een wachtwoord heeft ten hoogste {charsMax} tekens.',
    en: 'A password has at most {charsMax} characters.',
  },
  PASSWORD_GUESSABLE: {
    nl: 'Dit wachtwoord wordt als een van de eerste geraden. Kies een ander, bijvoorbeeld vier losse woorden.',
    en: 'This password is among the first to be guessed. Choose another, for example four unrelated words.',
  },
  PASSWORD_NOT_NEW: {
    nl: 'Dit is uw huidige wachtwoord. Kies een ander.',
    en: 'This is your current password. Choose another.',
  },
  PASSWORD_TELLS_ITS_OWNER: {
    nl: 'In dit wachtwoord staat uw naam of adres. Kies een ander.',
    en: 'This password holds your name or address. Choose another.',
  },
  AUDIT_GRANT_NEEDED: {
    nl: 'Geef bij de rol auditor het doel en de einddatum.',
    en: 'Give the purpose and the end date with the role of auditor.',
  },
  AUDIT_GRANT_WITHOUT_AUDITOR: {
    nl: 'Doel en einddatum horen bij de rol auditor; kies die rol of laat ze weg.',
    en: 'Purpose and end date go with the role of auditor; choose that role or leave them out.',
  },
  AUDIT_END_OUT_OF_RANGE: {
    nl: 'De einddatum is vandaag (Nederlandse tijd) of later, en hoogstens {daysMax} dagen vooruit.',
    en: 'The end date is today (in Amsterdam) or later, and at most {daysMax} days ahead.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
