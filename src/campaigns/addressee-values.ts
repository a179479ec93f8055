import type { PlaceholderValues } from '../notices/placeholder.ts';
import type { Locale } from '../texts/locale.ts';
import type { AddresseeData } from './addressee.ts';

/** Stands in for a name that the list does not have. */
const politeName: Readonly<Record<Locale, string>> = {
  nl: 'heer of mevrouw',
  en: 'Sir or Madam',
};

/** What fills the placeholders for one addressee: only what is in its own row (rule 10). */
export function addresseeValues(
  data: AddresseeData,
  locale: Locale,
  receiptLink: (token: string) => string,
): PlaceholderValues {
  return {
    name: data.name ?? politeName[locale],
    ...(data.reference === null ? {} : { reference: data.reference }),
    ...(data.role === null ? {} : { role: data.role }),
    ...(data.part === null ? {} : data.part),
    ...(data.receiptToken === null ? {} : { receiptLink: receiptLink(data.receiptToken) }),
  };
}
