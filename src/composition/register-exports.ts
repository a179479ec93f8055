import { setImmediate } from 'node:timers/promises';
import { writeTable } from '../adapters/csv/write-table.ts';
import type { Download, RegisterAs, RegisterAsked } from '../adapters/http/http-ports.ts';
import { printPdf } from '../adapters/pdf/print-pdf.ts';
import { writeSpreadsheet } from '../adapters/xlsx/write-spreadsheet.ts';
import { momentText } from '../clocks/moment-text.ts';
import type { Actor } from '../identity/actor.ts';
import { readRegisterFilter, type RegisterFilter } from '../incidents/register-filter.ts';
import type { RegisterCell } from '../incidents/register-line.ts';
import { registerColumns, registerHeads } from '../incidents/register.ts';
import { countNotShown, listRegister } from '../incidents/use-cases/read-incidents.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { PrintedDocument, PrintedSection } from '../shared/printed-document.ts';
import { pageItemsMax } from '../store/collection.ts';
import { fill, type Locale } from '../texts/locale.ts';
import {
  registerHeadings,
  registerPhrases,
  registerWords,
  type RegisterColumnKey,
} from '../texts/register-texts.ts';
import type { Product } from './product.ts';
import { readsLane } from '../incidents/counsel-lane.ts';
import { registerRowOf, type RegisterCase } from './register-rows.ts';

/** Breaches in one file; a longer register is asked for year by year. */
export const registerRowsMax = 10_000;
/** Each breach is a page or so. */
export const registerPrintedRowsMax = 1_000;

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

type Row = readonly RegisterCell[];

/** Art. 33(5) GDPR as a file; the reading is on record before it leaves. */
export async function exportRegister(
  product: Product,
  asked: RegisterAsked,
  as: RegisterAs,
  actor: Actor,
): Promise<Outcome<Download>> {
  const filter = readRegisterFilter(asked);
  const read = await rowsOf(product, filter.ok ? filter.value : {}, as, actor);
  if (!read.ok) return read;
  if (!filter.ok) return filter;
  const rows = read.value;
  await product.ports.recordRead(actor, {
    kind: 'REGISTER',
    id: actor.partyId ?? '',
    incidentId: null,
    partyId: actor.partyId,
    count: rows.length,
  });
  const { year } = filter.value;
  const notShown = await countNotShown(product.ports.incidents)(actor);
  if (!notShown.ok) return notShown;
  const bytes = await written(product, { rows, notShown: notShown.value }, filter.value, as);
  return accept({
    fileName: `register${year === undefined ? '' : `-${String(year)}`}.${as.format}`,
    contentType: contentTypes[as.format],
    size: bytes.length,
    bytes: once(bytes),
  });
}

/** The bundle's line of one incident; counsel's lane leaves in a bundle of its own. */
export async function registerLineCsv(
  product: Product,
  of: Omit<RegisterCase, 'privileged'>,
): Promise<AsyncIterable<Uint8Array>> {
  const row = await registerRowOf(product.ports, { ...of, privileged: false }, 'en');
  return once(Buffer.from(csvOf([row], 'en'), 'utf8'));
}

async function rowsOf(
  product: Product,
  filter: RegisterFilter,
  { format, locale }: RegisterAs,
  actor: Actor,
): Promise<Outcome<readonly Row[]>> {
  const limit = format === 'pdf' ? 'registerPrintedRowsMax' : 'registerRowsMax';
  const max = format === 'pdf' ? registerPrintedRowsMax : registerRowsMax;
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page = await listRegister(product.ports.incidents)(
      { filter, limit: pageItemsMax, ...(after === null ? {} : { after }) },
      actor,
    );
    if (!page.ok) return page;
    if (rows.length + page.value.items.length > max) {
      return refuse({ code: 'TOO_MANY', field: 'year', params: { limit, max } });
    }
    for (const { id, value: incident } of page.value.items) {
      const privileged = readsLane(actor, incident);
      rows.push(await registerRowOf(product.ports, { id, incident, privileged }, locale));
    }
    after = page.value.cursor;
    await setImmediate();
  } while (after !== null);
  return accept(rows);
}

async function written(
  product: Product,
  { rows, notShown }: Shown,
  filter: RegisterFilter,
  { format, locale }: RegisterAs,
): Promise<Buffer> {
  const remark = notShownRemark(notShown, locale);
  if (format === 'csv') return Buffer.from(csvOf(rows, locale, remark), 'utf8');
  if (format === 'pdf') {
    const at = momentText(product.parts.now(), 'Europe/Amsterdam', locale);
    return await printPdf(documentOf(rows, filter, { locale, at, remark }));
  }
  return await writeSpreadsheet({
    sheet: registerPhrases.TITLE[locale],
    columns: registerHeads(locale),
    rows: [...rows.map((row) => row.map(({ value }) => value)), ...remarkRows(remark, locale)],
    cutMark: registerPhrases.CUT[locale],
  });
}

interface Shown {
  readonly rows: readonly Row[];
  /** Breaches that are kept from this reader. */
  readonly notShown: number;
}

/** A register that is not whole says so, in whatever form. */
function notShownRemark(count: number, locale: Locale): readonly string[] {
  return count === 0 ? [] : [fill(registerPhrases.NOT_SHOWN, locale, { count })];
}

function remarkRows(remark: readonly string[], locale: Locale): readonly string[][] {
  const rest = registerHeads(locale).slice(1);
  return remark.map((it) => [it, ...rest.map(() => '')]);
}

function csvOf(rows: readonly Row[], locale: Locale, remark: readonly string[] = []): string {
  return writeTable([
    registerHeads(locale),
    ...rows.map((row) => row.map(({ value }) => String(value))),
    ...remarkRows(remark, locale),
  ]);
}

const overview: readonly RegisterColumnKey[] = [
  'reference',
  'title',
  'status',
  'firstSignal',
  'level',
  'authority',
  'individuals',
];

/** A table of all breaches, then each with everything that is known of it. */
function documentOf(
  rows: readonly Row[],
  filter: RegisterFilter,
  about: { readonly locale: Locale; readonly at: string; readonly remark: readonly string[] },
): PrintedDocument {
  const { locale, at, remark } = about;
  const say = (phrase: keyof typeof registerPhrases, params = {}): string =>
    fill(registerPhrases[phrase], locale, params);
  const heads = registerHeads(locale);
  const cellsOf = (row: Row): readonly string[] =>
    overview.map((key) => String(row[registerColumns.indexOf(key)]?.value ?? ''));
  const columns = overview.map((key) => registerHeadings[key][locale]);
  const first: PrintedSection = {
    heading: say('OVERVIEW'),
    rows: [],
    table: { columns, rows: rows.map(cellsOf) },
  };
  const each = rows.map((row): PrintedSection => {
    const answers = row.map(({ value, state }, index) => {
      return { label: heads[index] ?? '', answer: String(value), state };
    });
    return { heading: cellsOf(row).slice(0, 2).join(' – '), rows: answers, table: null };
  });
  const { year, ...rest } = filter;
  const chosen = Object.values(rest).map((it) => wordOf(it, locale));
  return {
    locale,
    title: say('TITLE'),
    about: [
      say('ABOUT'),
      ...(year === undefined ? [] : [say('YEAR', { year })]),
      ...(chosen.length === 0 ? [] : [say('FILTERED', { filter: chosen.join(', ') })]),
      say('COUNT', { count: rows.length }),
      ...remark,
      say('MADE', { at }),
      ...(rows.length === 0 ? [say('EMPTY')] : []),
    ],
    sections: rows.length === 0 ? [] : [first, ...each],
  };
}

const allWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = registerWords;

function wordOf(code: string, locale: Locale): string {
  return allWords[code]?.[locale] ?? code;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
