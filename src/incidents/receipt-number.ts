/** 31 symbols that are not mistaken for one another. */
const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = BigInt(symbols.length);
/** 24 symbols of 31 are 118 bits: nobody guesses one. */
const receiptSymbols = 24;
const receiptPattern = new RegExp(`^[${symbols}]{${String(receiptSymbols)}}$`);
/** 160 bits for 118, so that no symbol comes up noticeably more often than another. */
export const receiptRandomBytes = 20;
/** Of what was typed; more is never looked at. */
const typedCharactersMax = 200;

/** Has no symbol of a receipt number, so nothing is kept under it. */
const noReceipt = '0'.repeat(receiptSymbols);

/** Six groups of four, for people to read aloud and to type over. */
export function receiptNumber(random: Uint8Array): string {
  if (random.length !== receiptRandomBytes) throw new Error('a receipt number needs 20 bytes');
  let rest = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let plain = '';
  for (let place = 0; place < receiptSymbols; place += 1) {
    plain += symbols.charAt(Number(rest % base));
    rest /= base;
  }
  return plain.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The bare symbols, in whatever case and with whatever spaces or hyphens they were typed. What cannot be
 * a receipt number becomes one that was never given, of the same length: from here on a number that is
 * mistyped and one that is unknown take the same path.
 */
export function plainReceipt(typed: string): string {
  const plain = typed
    .slice(0, typedCharactersMax)
    .normalize('NFKC')
    .replace(/[\s\p{Dash}]/gu, '')
    .toUpperCase();
  return receiptPattern.test(plain) ? plain : noReceipt;
}
