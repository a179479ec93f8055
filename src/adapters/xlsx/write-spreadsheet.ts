import writeExcelFile, { type Cell } from 'write-excel-file/node';

/** Limits of the file format itself. */
export const sheetRowsMax = 1_048_576;
export const sheetColumnsMax = 16_384;
export const cellCharsMax = 32_767;
const columnWidthMin = 10;
const columnWidthMax = 48;

export type SheetCell = string | number | null;

export interface Spreadsheet {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Ends a cell that holds more than a spreadsheet can, e.g. `[the rest is in the PDF]`. */
  readonly cutMark: string;
}

/**
 * Texts are texts: a spreadsheet runs none of them as a formula. Moments are texts with their zone, for a
 * spreadsheet's own dates have none. Throws a RangeError above the format's rows and columns.
 */
export async function writeSpreadsheet(table: Spreadsheet): Promise<Buffer> {
  if (table.rows.length >= sheetRowsMax || table.columns.length > sheetColumnsMax) {
    throw new RangeError('more rows or columns than a spreadsheet holds');
  }
  const head = table.columns.map((value): Cell => {
    return { ...textCell(value, table.cutMark), fontWeight: 'bold' };
  });
  const rows = table.rows.map((row) => row.map((value) => cellOf(value, table.cutMark)));
  const made = writeExcelFile([head, ...rows], {
    sheet: sheetName(table.sheet),
    stickyRowsCount: 1,
    columns: table.columns.map((column, at) => ({ width: columnWidth(table, column, at) })),
  });
  return await made.toBuffer();
}

function cellOf(value: SheetCell, cutMark: string): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return textCell(value, cutMark);
  return { value, type: Number, alignVertical: 'top' };
}

function textCell(value: string, cutMark: string) {
  const whole = xmlText(value);
  const room = cellCharsMax - cutMark.length - 1;
  const shown = whole.length <= cellCharsMax ? whole : `${cutAt(whole, room)} ${cutMark}`;
  return { value: shown, type: String, wrap: true, alignVertical: 'top' } as const;
}

/** Never between the halves of one character. */
function cutAt(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

/** XML 1.0 has no place for control characters and lone surrogates: they stand as their code. */
function xmlText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) =>
    /[\t\n\r]/.test(char)
      ? char
      : `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function columnWidth(table: Spreadsheet, column: string, at: number): number {
  const longest = table.rows.reduce(
    (most, row) => Math.max(most, String(row[at] ?? '').length),
    column.length,
  );
  return Math.min(columnWidthMax, Math.max(columnWidthMin, longest + 2));
}
