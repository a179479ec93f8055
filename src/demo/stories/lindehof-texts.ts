const contact = {
  contactPhone: '+447700900200',
  contactEmail: 'datalek@lindehof.example',
} as const;
const reachable = {
  nl: {
    ...contact,
    contactHours: 'maandag tot en met zaterdag van 8 tot 20 uur',
    dpo: 'Farah Geurts, fg@lindehof.example',
  },
  en: {
    ...contact,
    contactHours: 'Monday to Saturday from 8 to 20 hours',
    dpo: 'Farah Geurts, fg@lindehof.example',
  },
} as const;

export const facts = {
  summary:
    'Een medewerker stuurde een mail aan 1.240 woningzoekenden met een bijlage. Daarin stonden namen, adressen, inkomens en medische urgentiegronden van alle woningzoekenden.',
  consequences:
    '+/- 410 mensen hebben de bijlage geopend. Zij kunnen inkomens en medische gegevens van anderen lezen, doorgeven of gebruiken om op te lichten.',
  measures:
    'De mail is teruggeroepen en alle ontvangers is gevraagd de bijlage te verwijderen. Bijlagen met gegevens van meer mensen worden nu geweigerd.',
} as const;

export const toIndividuals = {
  nl: {
    ...reachable.nl,
    headline: 'Een bijlage met gegevens van alle woningzoekenden is aan woningzoekenden gemaild.',
    whoMayHaveIt:
      'De mail ging naar andere woningzoekenden. Ongeveer 410 van hen openden de bijlage.',
    notInvolved: ['burgerservicenummer', 'wachtwoorden', 'rekeningnummer'],
    consequences: [
      'Andere woningzoekenden kunnen uw inkomen en de reden van uw urgentie hebben gelezen.',
      'Iemand kan zich als ons voordoen om u op te lichten.',
    ],
    steps: [
      'Let op berichten en telefoontjes die uit onze naam komen. Bel ons bij twijfel.',
      'Hebt u zelf de bijlage gekregen? Verwijder haar dan.',
      'Wordt u lastiggevallen over uw gezondheid of inkomen? Bel ons; wij helpen u.',
    ],
  },
  en: {
    ...reachable.en,
    headline: 'An attachment with data of all home seekers was mailed to home seekers.',
    whatHappened:
      'An employee sent a mail to 1,240 home seekers with an attachment. It held names, addresses, incomes and medical grounds for urgency of all home seekers.',
    whoMayHaveIt: 'The mail went to other home seekers. About 410 of them opened the attachment.',
    notInvolved: ['national identification number', 'passwords', 'bank account number'],
    consequences: [
      'Other home seekers may have read your income and the reason for your urgency.',
      'Somebody may pretend to be us and try a scam.',
    ],
    measures: [
      'We recalled the mail and asked every recipient to delete the attachment. Attachments with data of several people are now refused.',
    ],
    steps: [
      'Watch out for messages and calls in our name. When in doubt, call us.',
      'Did you get the attachment yourself? Please delete it.',
      'Does anybody bother you about your health or income? Call us; we will help you.',
    ],
  },
} as const;

export const toWrongRecipients = {
  nl: {
    ...reachable.nl,
    sentItem: 'de mail "Uitnodiging inschrijfmiddag" met een bijlage over woningzoekenden',
  },
  en: {
    ...reachable.en,
    sentItem: 'the mail "Uitnodiging inschrijfmiddag" with an attachment about home seekers',
  },
} as const;

export const filings = {
  first:
    'Mail met bijlage aan 1.240 woningzoekenden; namen, adressen, inkomens en medische urgentiegronden. Hoeveel ontvangers de bijlage doorstuurden, weten wij nog niet.',
  firstReceipt: 'Ontvangen: eerste melding datalek, nog niet volledig.',
  followUp:
    'Aanvulling: 410 ontvangers openden de bijlage. Alle 1.240 betrokkenen zijn ingelicht per mail, sms of brief. Alle ontvangers is om verwijdering gevraagd.',
  followUpReceipt: 'Ontvangen: vervolgmelding, volledig.',
} as const;

export const words = {
  advice:
    'Melden aan de AP en aan de betrokkenen. Medische gronden en inkomens zijn bij honderden onbekenden terechtgekomen.',
  notTelling: 'De ontvangers hebben zelf ook belang bij stilte.',
  departure: 'Een bericht maakt het lek alleen bekender.',
  telling:
    'Hoog risico: medische gegevens en inkomens in handen van honderden andere woningzoekenden.',
  containment: 'De mail is teruggeroepen, de bijlage is van de server gehaald.',
  rootCause: 'Een exportbestand stond in de map waaruit bijlagen worden gekozen.',
  lessons:
    'Exports met persoonsgegevens krijgen een eigen plek, en mail aan velen een tweede paar ogen.',
} as const;
