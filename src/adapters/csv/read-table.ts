import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Table, TableRow } from '../../campaigns/use-cases/ports.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { decodeText, NotAList } from './decode-text.ts';

export const csvBytesMax = 100 * 1024 * 1024;
export const recordCharsMax = 100_000;
const headerCharsMax = 20_000;
const separators = [';', ',', '\t'] as const;

/** Streams a list: comma, semicolon or tab, quotes, line breaks inside quotes; strict about the rest. */
export async function readTable(bytes: AsyncIterable<Uint8Array>): Promise<Outcome<Table>> {
  const hash = createHash('sha256');
  const text = decodeText(hashed(bytes, hash), csvBytesMax);
  const start = await firstLine(text);
  if (!start.ok) return start;
  const rows = records(start.value, text);
  const first = await rows.next();
  if (first.done === true) return refuse({ code: 'CSV_EMPTY', field: 'csv' });
  if (!first.value.ok) return first.value;
  return accept({
    header: first.value.value.cells,
    rows,
    digest: () => hash.copy().digest('hex'),
  });
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Reads until the heading is complete, so that the separator can be told. */
async function firstLine(text: AsyncGenerator<string>): Promise<Outcome<string>> {
  let start = '';
  try {
    while (headingOf(start) === undefined) {
      const next = await text.next();
      if (next.done === true) break;
      start += next.value;
      if (headingOf(start) === undefined && start.length > headerCharsMax) {
        return refuse({
          code: 'CSV_HEADER_TOO_LONG',
          field: 'csv',
          params: { max: headerCharsMax },
        });
      }
    }
  } catch (error) {
    return refuse(refusalOf(error));
  }
  return start.trim() === '' ? refuse({ code: 'CSV_EMPTY', field: 'csv' }) : accept(start);
}

/** The first line that ends outside quotes. */
function headingOf(text: string): string | undefined {
  let quoted = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) return text.slice(0, position);
  }
  return undefined;
}

function separatorOf(heading: string): string {
  const bare = heading.replaceAll(/"[^"]*"/g, '');
  const counted = separators.map((separator) => ({
    separator,
    count: bare.split(separator).length - 1,
  }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}

async function* records(
  start: string,
  rest: AsyncGenerator<string>,
): AsyncGenerator<Outcome<TableRow>> {
  const source = Readable.from(joined(start, rest));
  const parser = parse({
    delimiter: separatorOf(headingOf(start) ?? start),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: recordCharsMax,
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let sheetRow = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      sheetRow += 1;
      yield accept({ sheetRow, cells });
    }
  } catch (error) {
    yield refuse(refusalOf(error, sheetRow + 1));
  } finally {
    source.destroy();
    parser.destroy();
  }
}

async function* joined(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (start !== '') yield start;
  for await (const text of rest) if (text !== '') yield text;
}

const codes: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'CSV_QUOTE_NOT_CLOSED',
  CSV_INVALID_CLOSING_QUOTE: 'CSV_QUOTE_MISPLACED',
  INVALID_OPENING_QUOTE: 'CSV_QUOTE_MISPLACED',
  CSV_MAX_RECORD_SIZE: 'CSV_RECORD_TOO_LONG',
};

/** Bad input becomes a refusal with its row; everything else is a fault and goes on up. */
function refusalOf(error: unknown, row = 1): Refusal {
  if (error instanceof NotAList) return error.refusal;
  if (error instanceof CsvError) {
    const code = codes[error.code];
    if (code !== undefined) return { code, field: 'csv', params: { row, max: recordCharsMax } };
  }
  throw error;
}
