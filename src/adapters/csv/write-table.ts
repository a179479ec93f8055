import { stringify } from 'csv-stringify/sync';

/** Characters with which spreadsheet programs begin a formula, in half and full width. */
const formulaStart = /^\s*[=+\-@\t\r|%＝＋－＠]/;

/**
 * CSV for a spreadsheet (RFC 4180, CRLF, UTF-8 with a byte order mark): every cell quoted, and a cell
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (formulaStart.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${stringify(safe, { quoted: true, record_delimiter: '\r\n' })}`;
}
