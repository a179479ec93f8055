export const webhookRefusals = {
  EVENT_TYPE_MISSING: {
    nl: 'Kies ten minste één soort gebeurtenis.',
    en: 'Choose at least one type of event.',
  },
  EVENT_TYPE_NOT_KNOWN: {
    nl: 'Hierbij staat een soort gebeurtenis die niet bestaat. Kies uit de lijst.',
    en: 'This names a type of event that does not exist. Choose from the list.',
  },
  WEBHOOKS_TOO_MANY: {
    nl: 'Een organisatie heeft ten hoogste {webhookEndpointsMax} webhooks.',
    en: 'An organisation has at most {webhookEndpointsMax} webhooks.',
  },
  WEBHOOK_URL_TOO_LONG: {
    nl: 'Een webadres heeft ten hoogste {urlCharsMax} tekens.',
    en: 'A web address has at most {urlCharsMax} characters.',
  },
  WEBHOOK_URL_NOT_VALID: {
    nl: 'Geef een volledig webadres zonder gebruikersnaam, wachtwoord of #, zoals https://systeem.organisatie.example/meldklok.',
    en: 'Give a whole web address without user name, password or #, like https://system.organisation.example/meldklok.',
  },
  WEBHOOK_URL_NOT_HTTPS: {
    nl: 'Het adres moet met https:// beginnen.',
    en: 'The address must start with https://.',
  },
  WEBHOOK_PORT_NOT_ALLOWED: {
    nl: 'Alleen deze poorten mogen: {ports}. Wie de installatie beheert kan er poorten bij zetten.',
    en: 'Only these ports are allowed: {ports}. Whoever runs the installation can add ports.',
  },
  WEBHOOK_ADDRESS_NOT_PUBLIC: {
    nl: 'Dit adres ligt niet op het openbare internet en wordt daarom nooit aangeroepen.',
    en: 'This address is not on the public Internet and is therefore never called.',
  },
  WEBHOOK_DISABLED: {
    nl: 'Deze webhook staat uit. Zet hem eerst aan.',
    en: 'This webhook is disabled. Enable it first.',
  },
} as const;
