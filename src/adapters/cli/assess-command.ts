import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readBreachFacts } from '../../facts/breach-facts.ts';
import { assess } from '../../risk/assess.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { riskRefusals } from '../../texts/risk-refusals.ts';
import { factsRefusals } from '../../texts/facts-refusals.ts';
import { fill, type Sentence } from '../../texts/locale.ts';
import type { Command, CommandIo } from './command.ts';

/** One set of facts, as a whole file or as one line of NDJSON. */
export const factsBytesMax = 64 * 1024;
/** The facts need two levels and a list; more is not facts. */
export const factsDepthMax = 4;

const exitDone = 0;
const exitBadInput = 2;
const lineFeed = 0x0a;
const batchCharsMax = 64 * 1024;

const sentences: Readonly<Record<string, Sentence>> = { ...factsRefusals, ...riskRefusals };

/** `assess [FILE|-] [--ndjson]`: facts in, assessment out, both as JSON. */
export const assessCommand: Command = async (args, io) => {
  const asked = readArguments(args);
  if (!asked.ok) return sayAll(asked.refusals, io);
  const { file, ndjson } = asked.value;
  const source = file === null ? io.stdin : createReadStream(file);
  try {
    return await (ndjson ? assessLines(source, io) : assessOne(source, io));
  } catch (fault) {
    if (file === null || !isFileFault(fault)) throw fault;
    return sayAll([{ code: 'FILE_NOT_READABLE', params: { file, reason: fault.code } }], io);
  }
};

function readArguments(
  args: readonly string[],
): Outcome<{ readonly file: string | null; readonly ndjson: boolean }> {
  const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  const unknown = args.filter((arg) => arg !== '--ndjson' && !files.includes(arg));
  const refusals: Refusal[] = unknown.map((name) => ({
    code: 'ASSESS_OPTION_UNKNOWN',
    params: { name },
  }));
  if (files.length > 1) refusals.push({ code: 'ONE_FILE_ONLY' });
  if (refusals.length > 0) return { ok: false, refusals };
  const [file = '-'] = files;
  return accept({ file: file === '-' ? null : file, ndjson: args.includes('--ndjson') });
}

async function assessOne(source: Readable, io: CommandIo): Promise<number> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    const part = bytesOf(chunk);
    bytes += part.length;
    if (bytes > factsBytesMax) return sayAll([tooLong], io);
    chunks.push(part);
  }
  const facts = readFacts(Buffer.concat(chunks));
  if (!facts.ok) return sayAll(facts.refusals, io);
  await io.out(`${JSON.stringify(assess(facts.value), null, 2)}\n`);
  return exitDone;
}

/** One answer per line, in order. A bad line is answered in its place and the rest goes on. */
async function assessLines(source: Readable, io: CommandIo): Promise<number> {
  let status = exitDone;
  let batch = '';
  for await (const line of linesOf(source)) {
    const facts: Outcome<Parameters<typeof assess>[0]> =
      line === null ? refuse(tooLong) : readFacts(line);
    if (!facts.ok) status = exitBadInput;
    batch += `${JSON.stringify(facts.ok ? assess(facts.value) : errorsOf(facts.refusals))}\n`;
    if (batch.length < batchCharsMax) continue;
    await io.out(batch);
    batch = '';
  }
  if (batch !== '') await io.out(batch);
  return status;
}

/** Lines without their end; null for a line over the limit, of which nothing more is kept. */
async function* linesOf(source: Readable): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let bytes = 0;
  const take = () => {
    const line = bytes > factsBytesMax ? null : Buffer.concat(parts);
    parts = [];
    bytes = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    bytes += part.length;
    if (bytes > factsBytesMax) parts = [];
    else parts.push(part);
  };
  for await (const chunk of source) {
    let rest = bytesOf(chunk);
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      keep(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      yield take();
    }
    keep(rest);
  }
  if (bytes > 0) yield take();
}

function bytesOf(chunk: unknown): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
}

const tooLong: Refusal = { code: 'FACTS_TOO_LONG', params: { limit: factsBytesMax } };
const utf8 = new TextDecoder('utf-8', { fatal: true });

function readFacts(bytes: Buffer): ReturnType<typeof readBreachFacts> {
  const text = decoded(bytes);
  if (text === undefined) return refuse({ code: 'NOT_UTF8' });
  if (nestingOf(text) > factsDepthMax) {
    return refuse({ code: 'FACTS_TOO_DEEP', params: { limit: factsDepthMax } });
  }
  const value = parsed(text);
  return value === undefined ? refuse({ code: 'NOT_JSON' }) : readBreachFacts(value);
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** Deepest nesting of brackets outside strings, found before anything recursive sees the text. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

function errorsOf(refusals: readonly Refusal[]) {
  return {
    errors: refusals.map((refusal) => ({
      code: refusal.code,
      field: refusal.field ?? null,
      message: sentenceOf(refusal),
    })),
  };
}

function sayAll(refusals: readonly Refusal[], io: CommandIo): number {
  for (const refusal of refusals) {
    const field = refusal.field === undefined ? '' : `${refusal.field}: `;
    io.say(`${field}${sentenceOf(refusal)}`);
  }
  return exitBadInput;
}

function sentenceOf(refusal: Refusal): string {
  const sentence = sentences[refusal.code];
  return sentence ? fill(sentence, 'en', refusal.params) : refusal.code;
}

function isFileFault(fault: unknown): fault is Error & { readonly code: string } {
  return fault instanceof Error && 'syscall' in fault && 'code' in fault;
}
