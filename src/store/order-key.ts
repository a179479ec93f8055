import type { OrderScalar } from './collection.ts';

/**
 * Text whose order is the order of the scalars, element by element, in every engine: it holds no
 * surrogates, so comparing UTF-16 code units (JavaScript) and UTF-8 bytes (LMDB, MongoDB) agree.
 *
 * - number: `n` and 16 hex digits of the double, its bits arranged so that they sort;
 * - string: `s`, the text as `textKey` writes it, U+0001.
 *
 * Each element ends itself, so the key of a prefix is a prefix of the key and sorts before it.
 */
export function orderKey(scalars: readonly OrderScalar[]): string {
  let key = '';
  for (const scalar of scalars) {
    key += typeof scalar === 'number' ? `n${numberKey(scalar)}` : `s${textKey(scalar)}\u0001`;
  }
  return key;
}

/** The place of a document inside one key of an index; the id comes last and makes it unique. */
export function positionKey(order: readonly OrderScalar[], id: string): string {
  return `${orderKey(order)}!${textKey(id)}`;
}

/** Control units separate elements; from U+D7FF on, UTF-16 and UTF-8 order part. */
const escapedUnits = /[^\u0020-\ud7fe]/g;

/** Control units are escaped with U+0002 and units from U+D7FF with U+D7FF; order is kept. */
export function textKey(text: string): string {
  return text.replace(escapedUnits, escapeUnit);
}

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0x20
    ? `\u0002${String.fromCharCode(0x20 + code)}`
    : `\ud7ff${String.fromCharCode(0x1000 + code - 0xd7ff)}`;
}

const view = new DataView(new ArrayBuffer(8));

function numberKey(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError('an order holds finite numbers only');
  view.setFloat64(0, number === 0 ? 0 : number);
  const bits = view.getBigUint64(0);
  const sortable = number < 0 ? ~bits & 0xffff_ffff_ffff_ffffn : bits | 0x8000_0000_0000_0000n;
  return sortable.toString(16).padStart(16, '0');
}
