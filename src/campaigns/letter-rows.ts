import type { Addressee, AddresseeData } from './addressee.ts';

export const letterHeading = ['kenmerk', 'naam', 'adres', 'referentie', 'taal'] as const;

/** What the printer needs and nothing else; `kenmerk` is the row's number in the campaign. */
export function letterRows(
  rows: readonly { readonly row: Addressee; readonly data: AddresseeData }[],
): readonly (readonly string[])[] {
  return [
    letterHeading,
    ...rows.map(({ row, data }) => [
      String(row.row),
      data.name ?? '',
      data.postalAddress ?? '',
      data.reference ?? '',
      row.locale,
    ]),
  ];
}
