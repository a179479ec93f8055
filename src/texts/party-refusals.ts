import type { Sentence } from './locale.ts';

export const partyRefusals = {
  CONTACT_WITHOUT_ADDRESS: {
    nl: 'Geef van dit contact een e-mailadres of een telefoonnummer.',
    en: 'Give an e-mail address or a phone number for this contact.',
  },
  CONTACT_CHANNEL_WITHOUT_ADDRESS: {
    nl: 'Dit contact heeft een kanaal zonder bijbehorend adres of nummer.',
    en: 'This contact has a channel without an address or number for it.',
  },
  PHONE_NOT_VALID: {
    nl: 'Dit is geen telefoonnummer. Schrijf het met landnummer, zoals +44 7700 900123.',
    en: 'This is not a phone number. Write it with its country code, like +44 7700 900123.',
  },
  COUNTRY_NOT_KNOWN: {
    nl: 'Geef het land als twee hoofdletters, zoals NL.',
    en: 'Give the country as two capitals, like NL.',
  },
  ZONE_NOT_KNOWN: {
    nl: 'Deze tijdzone bestaat niet. Geef een zone zoals Europe/Amsterdam.',
    en: 'This time zone does not exist. Give a zone like Europe/Amsterdam.',
  },
  CONTACTS_TOO_MANY: {
    nl: 'Een partij heeft ten hoogste {contactsMax} contacten.',
    en: 'A party has at most {contactsMax} contacts.',
  },
  CATEGORIES_TOO_MANY: {
    nl: 'Een overeenkomst noemt ten hoogste {categoriesMax} soorten gegevens.',
    en: 'An agreement names at most {categoriesMax} categories of data.',
  },
  AGREEMENT_WITH_ITSELF: {
    nl: 'Een partij sluit geen overeenkomst met zichzelf.',
    en: 'A party makes no agreement with itself.',
  },
  TERM_OUT_OF_RANGE: {
    nl: 'De termijn is een heel getal van 1 tot en met {termMax}, of leeg: zonder onredelijke vertraging.',
    en: 'The term is a whole number from 1 to {termMax}, or empty: without undue delay.',
  },
  WORKING_HOURS_NOT_VALID: {
    nl: 'Geef ten minste één werkdag (1 tot en met 7) en een begin dat voor het einde ligt, als 09:00.',
    en: 'Give at least one working day (1 to 7) and a start before the end, written as 09:00.',
  },
  TERM_NEVER_ENDS: {
    nl: 'Deze termijn loopt nooit af: in deze kalender is geen enkele werkdag, of de termijn is veel te lang.',
    en: 'This term never ends: this calendar has no working day at all, or the term is far too long.',
  },
  DAYS_OFF_TOO_MANY: {
    nl: 'Geef ten hoogste {daysMax} dagen.',
    en: 'Give at most {daysMax} days.',
  },
  HOLIDAY_NOT_KNOWN: {
    nl: 'Geef een dag als 05-05, een datum als 2027-05-05, of een naam: {names}.',
    en: 'Give a day as 05-05, a date as 2027-05-05, or a name: {names}.',
  },
  DAY_NOT_VALID: {
    nl: 'Geef een bestaande dag als 12-31, of een datum als 2026-10-03.',
    en: 'Give an existing day as 12-31, or a date as 2026-10-03.',
  },
  DATE_NOT_VALID: {
    nl: 'Geef een bestaande datum als JJJJ-MM-DD, vanaf 1970.',
    en: 'Give an existing date as YYYY-MM-DD, from 1970 on.',
  },
  ENDS_BEFORE_IT_STARTS: {
    nl: 'De overeenkomst eindigt voordat zij begint.',
    en: 'The agreement ends before it starts.',
  },
  CONTACT_NOT_OF_CONTROLLER: {
    nl: 'Kies contacten van de partij die het bericht krijgt.',
    en: 'Choose contacts of the party that is told.',
  },
  UPSTREAM_NOT_LINKED: {
    nl: 'In de voorgaande overeenkomst moet de partij die hier meldt, degene zijn die daar het bericht krijgt.',
    en: 'In the agreement before this one, the party that must tell here must be the one that is told.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
