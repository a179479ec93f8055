export const nlAccounts = {
  'forgot.link': 'Wachtwoord vergeten?',
  'forgot.title': 'Nieuw wachtwoord aanvragen',
  'forgot.text':
    'Vul het e-mailadres van uw account in. U krijgt een link die één uur en één keer werkt.',
  'forgot.submit': 'Link aanvragen',
  'forgot.sent':
    'Als er een account met dit adres is, is er een link onderweg. Niets ontvangen? Kijk bij ongewenste post, of vraag uw beheerder om een link.',
  'reset.title': 'Kies een nieuw wachtwoord',
  'reset.text':
    'Al uw sessies worden beëindigd. Een tweede stap bij het aanmelden blijft zoals die was.',
  'reset.submit': 'Wachtwoord instellen',
  'reset.done': 'Uw nieuwe wachtwoord is ingesteld. Meld u ermee aan.',
  'reset.toSignIn': 'Naar aanmelden',
  'reset.again': 'Nieuwe link aanvragen',
  'factors.passkeyNameNeeded': 'Geef de passkey een naam.',
  'users.rolesChanged': 'De rollen zijn gewijzigd.',
  'users.corrected': 'Verbeterd.',
  'users.correctEmail': 'Hiermee meldt dit account zich aan',
  'users.mailedToo':
    'De uitnodiging gaat naar dit e-mailadres. U kunt de link ook zelf doorgeven; hij wordt één keer getoond.',
  'users.factorsLost': 'Tweede factor kwijt',
  'users.factorsLostText':
    'Alleen als deze persoon geen enkele tweede factor en geen herstelcode meer heeft. Spreek hem of haar eerst zelf, via een nummer dat u al kende. Alle tweede factoren en herstelcodes vervallen en alle sessies eindigen; na het wachtwoord kan deze persoon een nieuwe toevoegen.',
  'users.factorsLostSubmit': 'Tweede factoren weghalen',
  'users.factorsLostDone':
    'Weggehaald. De eigenaar krijgt hiervan bericht en kan zich met het wachtwoord aanmelden.',
  'factors.policyDone': 'Vastgelegd.',
  'second.codeNeeded': 'Vul de code in.',
  'reset.noLink':
    'Deze pagina kent uw link niet meer. Open de link in de e-mail opnieuw, of vraag een nieuwe aan.',
  'users.byMail': 'Stuur de link ook per e-mail',
  'users.renew': 'Nieuwe uitnodigingslink maken',
  'users.resetLink': 'Link voor een nieuw wachtwoord maken',
  'users.resetLinkText':
    'De link gaat naar de eigenaar zelf. Alleen als er geen e-mail wordt verstuurd, ziet u hem hier om te overhandigen.',
  'users.mailed': 'De link is naar de eigenaar gemaild.',
  'users.changeRoles': 'Rollen wijzigen',
  'users.correct': 'Naam of e-mailadres verbeteren',
  'users.correctText': 'Zowel het oude als het nieuwe adres krijgt hiervan bericht.',
  'users.correctSubmit': 'Verbeteren',
  'users.deactivate': 'Account uitzetten',
  'users.deactivateText':
    'Voor wie weg is. Alle sessies eindigen meteen; de naam blijft in de geschiedenis staan. Tokens die deze persoon maakte, blijven van de organisatie: bekijk ze bij Systemen.',
  'users.reactivate': 'Account weer aanzetten',
  'breakGlass.title': 'Noodaccount',
  'breakGlass.text':
    'Voor als eenmalig aanmelden of de tweede stap ’s nachts uitvalt. Print de wachtzin en leg die in een kluis. Elk gebruik alarmeert meteen alle beheerders en de leiding.',
  'breakGlass.make': 'Noodaccount maken',
  'breakGlass.email': 'Aanmeldnaam, in de vorm van een e-mailadres',
  'breakGlass.passphrase':
    'Wachtzin: print deze en leg hem in een kluis. Hij wordt één keer getoond.',
  'breakGlass.renew': 'Wachtzin vernieuwen',
  'breakGlass.used': 'De wachtzin is gebruikt en dus bekend. Vernieuw hem.',
  'breakGlass.waits': 'Het noodaccount is gebruikt',
  'breakGlass.waitsText': 'Leg vast wie het gebruikte en waarom, uiterlijk',
  'breakGlass.yourself':
    'U bent aangemeld met het noodaccount. Iedereen die het aangaat is gealarmeerd; een ander beoordeelt dit gebruik.',
  'breakGlass.who': 'Wie gebruikte het?',
  'breakGlass.why': 'Waarom?',
  'breakGlass.review': 'Beoordeling vastleggen',
  'IdentityProof.PASSWORD': 'Wachtwoord',
  'IdentityProof.SECOND_FACTOR': 'Tweede factor',
  'IdentityProof.PROVIDER': 'Aanmelddienst van uw organisatie',
  'UserState.DEACTIVATED': 'uitgezet',
} as const;
