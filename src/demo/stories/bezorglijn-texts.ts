type Locale = 'nl' | 'en';

const happened = {
  nl: 'De onvergrendelde telefoon van een koerier is gestolen, met adressen, handtekeningen en foto’s van voordeuren van die dag.',
  en: "A courier's unlocked phone was stolen, with that day's addresses, signatures and photos of front doors.",
};

/** What people wrote in the case of Bezorglijn; all of it is invented. */
export const bezorglijnTexts = {
  title: 'Telefoon van koerier gestolen',
  report: {
    title: 'Koerier belt: telefoon gestolen',
    description:
      'Uit de hand gerukt bij stop 61, scherm stond aan. De route van vandaag staat erop.',
  },
  otherReport: { title: 'Scanner hapert', description: 'De scanner van bus 4 leest geen codes.' },
  dismissed: 'Een defect apparaat; er is niets bekeken, veranderd of verdwenen.',
  summary: happened.nl,
  part: (locale: Locale) => happened[locale],
  consequences: ['Een dief kan zien wie waar woont en wanneer een pakket kwam.'],
  measures: ['De toegang van de telefoon is ingetrokken en wissen op afstand is opgedragen.'],
  aware:
    'Beheerplatform: het toestel was ontgrendeld en na de diefstal nog twintig minuten online.',
  contained: 'Toegang om 15.05 uur ingetrokken; het toestel meldde om 16.20 uur dat het gewist is.',
  collected: 'Gekopieerd voor de politie',
  handedOver: 'Bij de aangifte gegeven',
  campaign: 'Klanten informeren',
  notice: (locale: Locale) => ({
    whatHappened: happened[locale],
    consequences:
      locale === 'nl'
        ? ['Een dief kan zien wie waar woont en wanneer een pakket kwam.']
        : ['A thief can see who lives where and when a parcel came.'],
    measures:
      locale === 'nl'
        ? ['De toegang is ingetrokken en het toestel is gewist.']
        : ['Access was withdrawn and the phone was erased.'],
    contactPhone: '+44 7700 900301',
    contactEmail: 'incident@bezorglijn.example',
    nextUpdate: locale === 'nl' ? 'donderdag voor 12.00 uur' : 'Thursday before 12:00',
  }),
  called: 'De ontvanger bevestigde aan de telefoon dat het bericht er is.',
  view: 'Adressen van ontvangers halen naar ons oordeel de drempel niet; de klant beslist.',
  customerAware: (locale: Locale) =>
    locale === 'nl' ? 'Bericht van de vervoerder gelezen.' : "Read the carrier's notice.",
  tells: 'Onvergrendeld en gestolen: wij volgen het voorstel.',
  doesNotTell: 'Erased within two hours, names and doors only, no sign of misuse.',
  hesitates: 'Wij volgen liever het oordeel van de vervoerder.',
  filing: (mark: string) => `${mark}: gegevens van onze ontvangers op een gestolen telefoon.`,
  review: {
    rootCause: 'Het scherm van koerierstelefoons ging pas na tien minuten op slot.',
    lessons: 'Een toestel dat op straat wordt gebruikt, sluit na een halve minuut.',
  },
  action: 'Schermslot na dertig seconden op alle koerierstelefoons',
  effect: 'Steekproef van tien toestellen: alle tien sloten na dertig seconden.',
};
