import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';

export const columnsMax = 60;

const synonyms = {
  name: ['naam', 'name', 'volledige naam', 'full name', 'voor- en achternaam', 'aanhef en naam'],
  email: ['e-mail', 'email', 'mail', 'e-mailadres', 'mailadres', 'e-mail address', 'email address'],
  mobile: [
    'mobiel',
    'mobile',
    'mobiel nummer',
    'mobiele nummer',
    'mobile number',
    'mobile phone',
    'gsm',
    'telefoon',
    'telefoonnummer',
    'phone',
    'phone number',
  ],
  street: ['adres', 'address', 'straat', 'street', 'straat en huisnummer', 'postadres'],
  postalCode: ['postcode', 'postal code', 'zip', 'zip code', 'post code'],
  city: ['plaats', 'woonplaats', 'city', 'town', 'stad'],
  country: ['land', 'country'],
  locale: ['taal', 'language', 'voorkeurstaal', 'locale'],
  reference: ['referentie', 'reference', 'kenmerk', 'klantnummer', 'customer number', 'ref'],
  role: ['rol', 'role', 'functie', 'groep', 'group'],
} as const;
export type ImportField = keyof typeof synonyms;

const fieldOfHeader: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names.map((name): [string, ImportField] => [simplified(name), field as ImportField]),
  ),
);

/**
 * Numbers and addresses that people gave to prove who they are are never used to tell them anything:
 * that was not what they were given for (GDPR art. 5(1)(b)), and it trains people to trust such texts.
 */
const secondFactor =
  /(2fa|mfa|otp|totp|tweedefactor|tweestaps|secondfactor|twofactor|twostep|authenti|inlogcode|logincode|verificatie|verification)/;

export interface ImportColumns {
  /** Which cell fills a field. */
  readonly positions: Readonly<Partial<Record<ImportField, number>>>;
  readonly width: number;
  /** Headings that are not read; their cells are not kept. */
  readonly unread: readonly string[];
}

/** Matches the headings of a list to what an addressee has; refuses what is missing, double or forbidden. */
export function importColumns(header: readonly string[]): Outcome<ImportColumns> {
  const refusals: Refusal[] = [];
  const positions: Partial<Record<ImportField, number>> = {};
  const unread: string[] = [];
  if (header.length > columnsMax) {
    refusals.push({
      code: 'IMPORT_TOO_MANY_COLUMNS',
      field: 'header',
      params: { max: columnsMax, actual: header.length },
    });
  }
  header.slice(0, columnsMax).forEach((heading, position) => {
    const name = simplified(heading);
    const column = shown(heading);
    if (secondFactor.test(name)) {
      refusals.push({ code: 'IMPORT_SECOND_FACTOR_COLUMN', field: 'header', params: { column } });
      return;
    }
    const field = fieldOfHeader.get(name);
    if (field === undefined) unread.push(column);
    else if (positions[field] !== undefined) {
      refusals.push({ code: 'IMPORT_COLUMN_TWICE', field: 'header', params: { column } });
    } else positions[field] = position;
  });
  const { email, mobile, street } = positions;
  if (email === undefined && mobile === undefined && street === undefined) {
    refusals.push({ code: 'IMPORT_COLUMN_MISSING', field: 'header' });
  }
  return acceptUnless(refusals, () => ({ positions, width: header.length, unread }));
}

function simplified(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-_.:/()'"]+/g, '');
}

function shown(heading: string): string {
  return heading
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 60);
}
