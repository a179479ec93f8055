/** Members of the European Economic Area, as the template's country rows take them. */
export const eeaCountries =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE'.split(
    ' ',
  );

export function countryName(code: string, tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
}
