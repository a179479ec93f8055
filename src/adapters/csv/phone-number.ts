import { parsePhoneNumberWithError, ParseError, type CountryCode } from 'libphonenumber-js/max';

const cannotGetTexts = new Set(['FIXED_LINE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL']);

/** E.164 of a number that a text message can reach; undefined for anything else. */
export function normalisedPhone(text: string, country: CountryCode = 'NL'): string | undefined {
  try {
    const number = parsePhoneNumberWithError(text, { defaultCountry: country, extract: false });
    const type = number.getType();
    if (number.ext !== undefined || !number.isPossible()) return undefined;
    if (type !== undefined && cannotGetTexts.has(type)) return undefined;
    return isFiction(number.number) || number.isValid() ? number.number : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** Ofcom's numbers for drama: real in form, given to nobody; used by the demo and the tests. */
function isFiction(e164: string): boolean {
  return /^\+447700900\d{3}$/.test(e164);
}
