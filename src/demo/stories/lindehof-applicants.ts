/** The 1,240 home seekers of Lindehof Wonen: in the attachment, and its wrong recipients. All are fictitious. */
export interface Applicant {
  readonly name: string;
  readonly email: string;
  readonly mobile: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly locale: 'nl' | 'en';
}

export const applicantCount = 1_240;
/** Mailboxes that no longer exist; the first of them have a mobile number as well. */
export const goneMailboxes = 44;
export const goneWithMobile = 28;
const givenNames = [
  'Anne',
  'Bram',
  'Chris',
  'Dewi',
  'Emre',
  'Fleur',
  'Goran',
  'Hanna',
  'Iris',
  'Joep',
];
const familyNames = ['Aker', 'Beuk', 'Cirkel', 'Dam', 'Erf', 'Fontein', 'Gaard', 'Heuvel'];

export const applicants: readonly Applicant[] = Array.from({ length: applicantCount }, (_, row) => {
  const given = givenNames[row % givenNames.length] ?? '';
  const family = familyNames[row % familyNames.length] ?? '';
  const number = String(row + 1).padStart(4, '0');
  const isGone = row < goneMailboxes;
  return {
    name: `${given} ${family}`,
    email: isGone ? `weg${number}@oudepost.example` : `zoeker${number}@post.example`,
    mobile: row < goneWithMobile ? `+447700900${String(500 + row)}` : '',
    street: `Lindelaan ${String(row + 1)}`,
    postalCode: '0000 AB',
    city: 'Lindehof',
    locale: row % 25 === 24 ? 'en' : 'nl',
  };
});

const heading = 'naam;e-mailadres;mobiel;adres;postcode;woonplaats;taal';

function csvOf(rows: readonly Applicant[]): string {
  const lines = rows.map((it) =>
    [it.name, it.email, it.mobile, it.street, it.postalCode, it.city, it.locale].join(';'),
  );
  return [heading, ...lines, ''].join('\r\n');
}

export const applicantsCsv = csvOf(applicants);
/** Whom the mail with the attachment reached. */
export const wrongRecipientCount = applicantCount - goneMailboxes;
export const wrongRecipientsCsv = csvOf(applicants.slice(goneMailboxes));

/** As first exported from the office: five kinds of faults, of which four block. */
export const faultyCsv = [
  heading,
  'Anne Aker;zoeker0045@post.example;;Lindelaan 45;0000 AB;Lindehof;nl',
  'Bram Beuk;bram@@post.example;;Lindelaan 46;0000 AB;Lindehof;nl',
  'Chris Cirkel;zoeker0047@post.example;12;Lindelaan 47;0000 AB;Lindehof;nl',
  'Dewi Dam;zoeker0048@post.example;;Lindelaan 48',
  'Emre Erf;zoeker0049@post.example;;Lindelaan 49;0000 AB;Lindehof;klingon',
  '=Fleur Fontein;zoeker0050@post.example;;Lindelaan 50;0000 AB;Lindehof;nl',
  '',
].join('\r\n');
