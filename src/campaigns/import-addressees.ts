import { normalisedEmail } from '../identity/email-address.ts';
import { locales, type Locale } from '../texts/locale.ts';
import type { AddresseeData } from './addressee.ts';
import { addresseesMax } from './campaign.ts';
import type { ImportColumns, ImportField } from './import-columns.ts';
import { importFaultClasses, type ImportFault, type ImportFaultCode } from './import-fault.ts';

/** Characters of one cell. */
export const fieldCharsMax = 500;
export const faultRowsShownMax = 100;

export interface ImportedRow {
  /** As in a spreadsheet: the heading is row 1. */
  readonly sheetRow: number;
  readonly locale: Locale;
  readonly data: AddresseeData;
}

export interface ImportTools {
  /** E.164, or undefined when it is no number that a text message can reach. */
  readonly normalisedPhone: (text: string) => string | undefined;
  /** Of rows without a language. */
  readonly defaultLocale: Locale;
}

export interface Importer {
  /** The row to keep; undefined when it is blank, a repeat of an earlier one, or faulty. */
  readonly take: (sheetRow: number, cells: readonly string[]) => ImportedRow | undefined;
  /** Faults by class, gravest first. */
  readonly faults: () => readonly ImportFault[];
  readonly taken: () => number;
}

/**
 * Reads rows one by one and remembers only digests, so that a long list costs little memory. The same
 * rows in the same order always give the same answers.
 */
export function createImporter(
  columns: ImportColumns,
  tools: ImportTools,
  digest: (text: string) => string,
): Importer {
  const found = new Map<ImportFaultCode, { rows: number[]; count: number }>();
  const wholeRows = new Set<string>();
  const addresses = new Set<string>();
  let taken = 0;
  const fault = (code: ImportFaultCode, row: number): void => {
    const group = found.get(code) ?? { rows: [], count: 0 };
    if (group.rows.length < faultRowsShownMax) group.rows.push(row);
    group.count += 1;
    found.set(code, group);
  };
  for (let left = columns.unread.length; left > 0; left -= 1) fault('IMPORT_COLUMN_UNREAD', 1);

  const isRepeat = (row: ImportedRow): boolean => {
    const whole = digest(JSON.stringify([row.data, row.locale]));
    if (wholeRows.has(whole)) return true;
    wholeRows.add(whole);
    for (const address of [row.data.email, row.data.mobile]) {
      if (address === null) continue;
      const key = digest(address);
      if (addresses.has(key)) fault('IMPORT_ADDRESS_SHARED', row.sheetRow);
      addresses.add(key);
    }
    return false;
  };

  return {
    take(sheetRow, cells) {
      if (cells.every((cell) => cell.trim() === '')) return undefined;
      const { row, faults } = readRow({ sheetRow, cells, columns, tools });
      for (const code of faults) fault(code, sheetRow);
      if (!row) return undefined;
      if (isRepeat(row)) {
        fault('IMPORT_ROW_REPEATED', sheetRow);
        return undefined;
      }
      taken += 1;
      if (taken > addresseesMax) fault('IMPORT_TOO_MANY_ROWS', sheetRow);
      return row;
    },
    faults: () =>
      importFaultClasses
        .filter(({ code }) => found.has(code))
        .map(({ code, blocks }) => ({
          code,
          blocks,
          rows: found.get(code)?.rows ?? [],
          count: found.get(code)?.count ?? 0,
        })),
    taken: () => taken,
  };
}

interface Reading {
  readonly sheetRow: number;
  readonly cells: readonly string[];
  readonly columns: ImportColumns;
  readonly tools: ImportTools;
}

function readRow({ sheetRow, cells, columns, tools }: Reading): {
  readonly row: ImportedRow | undefined;
  readonly faults: ReadonlySet<ImportFaultCode>;
} {
  const faults = new Set<ImportFaultCode>();
  if (cells.length !== columns.width) {
    faults.add('IMPORT_ROW_RAGGED');
    return { row: undefined, faults };
  }
  const cell = (field: ImportField): string | null => {
    const position = columns.positions[field];
    const text = position === undefined ? '' : (cells[position] ?? '');
    if (text.length > fieldCharsMax) faults.add('IMPORT_CELL_TOO_LONG');
    if (/(?![\t\n\r])\p{Cc}/u.test(text)) faults.add('IMPORT_CELL_NOT_TEXT');
    if (/^\s*[=@\t\r]|^\s*[+-]\D/.test(text)) faults.add('IMPORT_CELL_LIKE_FORMULA');
    const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    return line === '' ? null : line;
  };
  const data: AddresseeData = {
    name: cell('name'),
    email: readEmail(cell('email'), faults),
    mobile: readMobile(cell('mobile'), tools, faults),
    postalAddress: postalAddress(cell),
    reference: cell('reference'),
    role: cell('role'),
    part: null,
    receiptToken: null,
  };
  const locale = readLocale(cell('locale'), tools.defaultLocale, faults);
  const blocked = importFaultClasses.some(({ code, blocks }) => blocks && faults.has(code));
  if (!blocked && data.email === null && data.mobile === null && data.postalAddress === null) {
    faults.add('IMPORT_NO_ADDRESS');
  }
  return { row: blocked ? undefined : { sheetRow, locale, data }, faults };
}

function readEmail(text: string | null, faults: Set<ImportFaultCode>): string | null {
  if (text === null) return null;
  const email = normalisedEmail(text, 'email');
  const domain = email.ok ? email.value.slice(email.value.indexOf('@') + 1) : '';
  const plain =
    /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain) && !/(^|[.@])-|-\.|-$/.test(domain);
  if (!email.ok || !plain || /\.\.|^\.|\.@/.test(email.value)) {
    faults.add('IMPORT_EMAIL_NOT_VALID');
    return null;
  }
  return email.value;
}

function readMobile(
  text: string | null,
  tools: ImportTools,
  faults: Set<ImportFaultCode>,
): string | null {
  if (text === null) return null;
  const mobile = tools.normalisedPhone(text);
  if (mobile === undefined) faults.add('IMPORT_MOBILE_NOT_VALID');
  return mobile ?? null;
}

function postalAddress(cell: (field: ImportField) => string | null): string | null {
  const street = cell('street');
  const place = [cell('postalCode'), cell('city')].filter((part) => part !== null).join(' ');
  const country = cell('country');
  if (street === null) return null;
  return [street, place, country ?? ''].filter((line) => line !== '').join('\n');
}

const localeNames: Readonly<Record<string, Locale>> = {
  nederlands: 'nl',
  dutch: 'nl',
  nld: 'nl',
  engels: 'en',
  english: 'en',
  eng: 'en',
};

function readLocale(
  text: string | null,
  defaultLocale: Locale,
  faults: Set<ImportFaultCode>,
): Locale {
  if (text === null) return defaultLocale;
  const name = text.toLowerCase();
  const short = name.split(/[-_]/)[0] ?? '';
  const locale = locales.find((known) => known === short) ?? localeNames[name];
  if (locale === undefined) faults.add('IMPORT_LANGUAGE_NOT_KNOWN');
  return locale ?? defaultLocale;
}
