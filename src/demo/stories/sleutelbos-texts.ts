type Locale = 'nl' | 'en';

const part = {
  nl: 'Door een fout in de rechten waren deurlogboek en profielen van gebruikers te zien voor één beheerder van een ander bedrijf. De fout is hersteld.',
  en: 'A fault in access rights showed the door log and profiles of users to one administrator of another company. The fault was repaired.',
};
const consequences = {
  nl: ['Iemand van buiten kon zien wie wanneer een deur opende.'],
  en: ['An outsider could see who opened a door, and when.'],
};
const measures = {
  nl: ['De fout is donderdag om 16.45 uur hersteld en de logboeken zijn veiliggesteld.'],
  en: ['The fault was repaired on Thursday at 16:45 and the logs were secured.'],
};

/** What people wrote in the case of Sleutelbos; all of it is invented. */
export const sleutelbosTexts = {
  title: 'Deurlogboek zichtbaar voor beheerder van andere huurder',
  report: {
    title: 'Ik zie namen die niet van ons zijn',
    description:
      'In het beheerscherm van de sloten zie ik sinds maandag ook deuren en gebruikers van andere bedrijven.',
  },
  summary: (wrongTenant: string) =>
    `Door een autorisatiefout zag de beheerder van ${wrongTenant} het deurlogboek en de profielen van 312 gebruikers in 3 gebouwen.`,
  consequences: (wrongTenant: string) =>
    `De beheerder van ${wrongTenant} kon zien wie wanneer binnenkwam.`,
  measures: (wrongTenant: string) =>
    `De toegang van ${wrongTenant} is beperkt tot eigen deuren; om verwijdering is gevraagd.`,
  part: (locale: Locale) => part[locale],
  aware: 'Nagebouwd in de testomgeving en bevestigd in het logboek.',
  contained: 'De fout is om 16.45 uur hersteld; de andere deuren zijn niet meer te zien.',
  sealed: 'Kopie verzegeld voor onderzoek',
  campaigns: {
    landlords: 'Verhuurders informeren',
    tenants: 'Huurders informeren',
    people: (locale: Locale) =>
      locale === 'nl' ? 'Eigen medewerkers informeren' : 'Tell our own staff',
  },
  notice: (locale: Locale) => ({
    whatHappened: part[locale],
    consequences: consequences[locale],
    measures: measures[locale],
    contactPhone: '+44 7700 900201',
    contactEmail: 'incident@sleutelbos.example',
    nextUpdate: locale === 'nl' ? 'uiterlijk maandag om 12.00 uur' : 'by Monday 12:00',
  }),
  onward: (locale: Locale) => ({
    consequences: consequences[locale],
    measures: measures[locale],
    nextUpdate:
      locale === 'nl'
        ? 'zodra wij meer weten, uiterlijk dinsdag'
        : 'as soon as we know more, by Tuesday',
  }),
  called: 'De ontvanger bevestigde aan de telefoon dat het bericht er is en las het kenmerk terug.',
  landlordAware: (locale: Locale) =>
    locale === 'nl'
      ? 'Bericht van de leverancier gelezen en de genoemde gebouwen herkend.'
      : "Read the supplier's notice and recognised the building.",
  tenantAware: (locale: Locale) =>
    locale === 'nl'
      ? 'Bericht van de verhuurder gelezen; het zijn onze medewerkers.'
      : "Read the landlord's notice; these are our staff.",
  statement: (wrongTenant: string) =>
    `De beheerder van ${wrongTenant} verklaart alle overzichten te hebben gewist en niets te hebben gedeeld.\n`,
  readStatement: 'Verklaring gelezen en vergeleken met de afspraak',
  rationale: (locale: Locale, tells: boolean, mark: string) =>
    locale === 'nl'
      ? `${mark}: ${tells ? 'wij vertellen het liever wel' : 'één vertrouwde beheerder, gewist, geen misbruik gezien'}.`
      : `${mark}: ${tells ? 'we would rather tell' : 'one trusted administrator, deleted, no misuse seen'}.`,
  filing: (mark: string) =>
    `${mark}: deurlogboek en profielen van 47 medewerkers waren zichtbaar voor één beheerder van een ander bedrijf.`,
  toPeople: (locale: Locale) =>
    locale === 'nl'
      ? {
          whoMayHaveIt: 'Eén beheerder van een ander bedrijf zag uw gegevens en wiste ze.',
          consequences: consequences.nl,
          measures: measures.nl,
          contactHours: 'elke werkdag van 9 tot 17 uur',
          dpo: 'Jip Jansma',
        }
      : {
          whoMayHaveIt: 'One administrator of another company saw your data and erased it.',
          consequences: consequences.en,
          measures: measures.en,
          contactHours: 'open on working days from 9 to 17',
          dpo: 'Jip Jansma',
        },
  update: 'Verwijdering is bevestigd; het onderzoek is klaar.',
  review: {
    rootCause: 'Een zoekvraag vergat de huurder als filter na een wijziging van maandag.',
    lessons: 'Elke zoekvraag krijgt een test met twee huurders voordat zij naar buiten gaat.',
  },
  action: 'Test met twee huurders voor elke zoekvraag invoeren',
};
