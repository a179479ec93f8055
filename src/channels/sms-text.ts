/**
 * How a text travels as SMS (3GPP TS 23.038 and 23.040). One character outside the GSM-7 alphabet
 * turns the whole message into UCS-2. Joined parts lose room to their header, and neither an escaped
 * character nor a surrogate pair may be cut in two.
 */
export interface SmsText {
  readonly charset: 'GSM-7' | 'UCS-2';
  /** Septets, escaped characters counted twice; or UTF-16 code units. */
  readonly units: number;
  readonly parts: number;
  /** What makes it UCS-2, each once, in order. */
  readonly outsideGsm7: readonly string[];
}

const gsm7Single = { alone: 160, joined: 153 };
const ucs2Single = { alone: 70, joined: 67 };

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const escaped = new Set('\f^{}\\[~]|€');

export function smsText(text: string): SmsText {
  const characters = Array.from(text);
  const outside = characters.filter((char) => !basic.has(char) && !escaped.has(char));
  if (outside.length === 0) {
    const sizes = characters.map((char) => (escaped.has(char) ? 2 : 1));
    return { charset: 'GSM-7', ...measured(sizes, gsm7Single), outsideGsm7: [] };
  }
  const sizes = characters.map((char) => char.length);
  return { charset: 'UCS-2', ...measured(sizes, ucs2Single), outsideGsm7: [...new Set(outside)] };
}

function measured(
  sizes: readonly number[],
  room: { readonly alone: number; readonly joined: number },
): { units: number; parts: number } {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= room.alone) return { units, parts: 1 };
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room.joined) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return { units, parts };
}

const replacements: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['\u00a0', ' '],
  ['ë', 'e'],
  ['ê', 'e'],
  ['ï', 'i'],
  ['î', 'i'],
  ['ç', 'c'],
  ['á', 'a'],
  ['â', 'a'],
  ['í', 'i'],
  ['ó', 'o'],
  ['ô', 'o'],
  ['ú', 'u'],
  ['û', 'u'],
]);

/** What the writer may be offered, and must agree to, so that the text fits GSM-7. */
export function gsm7Proposal(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => replacements.get(char) ?? char).join('');
}
