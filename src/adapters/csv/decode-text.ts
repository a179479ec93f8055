import type { Refusal } from '../../shared/outcome.ts';

/** The bytes are not text that a list can be read from; carries the refusal out of the stream. */
export class NotAList extends Error {
  override readonly name = 'NotAList';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** UTF-8 with or without a byte order mark; everything else is refused by name, never guessed. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  bytesMax: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let total = 0;
  let lines = 1;
  let first = true;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > bytesMax) {
      throw new NotAList({ code: 'CSV_TOO_LARGE', field: 'csv', params: { bytesMax } });
    }
    if (first && chunk.length > 0) {
      refuseUtf16(chunk);
      first = false;
    }
    const nul = chunk.indexOf(0);
    if (nul >= 0) {
      throw new NotAList({
        code: 'CSV_NUL_BYTE',
        field: 'csv',
        params: { line: lines + newlines(chunk.subarray(0, nul)) },
      });
    }
    const text = decoded(() => decoder.decode(chunk, { stream: true }), chunk, lines);
    lines += newlines(chunk);
    yield text;
  }
  yield decoded(() => decoder.decode(), new Uint8Array(), lines);
}

function decoded(decode: () => string, chunk: Uint8Array, line: number): string {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const code = looksLikeLatin1(chunk) ? 'CSV_LATIN1' : 'CSV_NOT_UTF8';
    throw new NotAList({ code, field: 'csv', params: { line } });
  }
}

function refuseUtf16(chunk: Uint8Array): void {
  const [one, two, three, four] = chunk;
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  const unmarked = (two === 0 && four === 0) || (one === 0 && three === 0);
  if (marked || (chunk.length >= 4 && unmarked)) {
    throw new NotAList({ code: 'CSV_UTF16', field: 'csv' });
  }
}

/** A lone high byte between ordinary letters is what Latin-1 and Windows-1252 make of é and ë. */
function looksLikeLatin1(chunk: Uint8Array): boolean {
  return chunk.some(
    (byte, position) =>
      byte >= 0xc0 &&
      (chunk[position + 1] ?? 0x20) < 0x80 &&
      (position === 0 || (chunk[position - 1] ?? 0x20) < 0x80),
  );
}

function newlines(chunk: Uint8Array): number {
  let count = 0;
  for (const byte of chunk) if (byte === 0x0a) count += 1;
  return count;
}
