import type { Instant } from '../shared/instant.ts';
import { acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { AnswerValue, CountryNumber } from './answer-value.ts';
import { countMax } from './breach-facts.ts';
import { eeaCountries } from './eea.ts';
import type { AnswerGiven } from './recorded-answer.ts';
import type { RowKind, TemplateRow } from './template-row.ts';
import { templateRow, templateRows } from './template-rows.ts';

/** Lines of one answer about other parties; one line's characters. */
export const answerLinesMax = 100;
export const answerLineCharsMax = 500;
/** Characters of one answer in words. */
export const answerCharsMax = 20_000;

/** A row and the field of its kind, or that it is not yet known, or that an answer is taken back. */
export interface AnswerInput {
  readonly row: number;
  readonly options?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly yes?: boolean | null | undefined;
  readonly on?: string | null | undefined;
  readonly at?: string | null | undefined;
  readonly number?: number | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly numbers?: readonly CountryNumber[] | null | undefined;
  readonly lines?: readonly string[] | null | undefined;
  readonly notYetKnown?: boolean | null | undefined;
  readonly clear?: boolean | null | undefined;
}

export interface ReadingOfAnswers {
  readonly zone: string;
  /** The civil date and the moment of now. */
  readonly today: string;
  readonly now: Instant;
  /** Reads a moment as a person gives it, in `zone` when it names no offset. */
  readonly moment: (text: string, field: string) => Outcome<Instant>;
}

type Field = Exclude<keyof AnswerInput, 'row' | 'notYetKnown' | 'clear'>;

const fieldOf: Readonly<Record<RowKind, Field>> = {
  ONE: 'options',
  MANY: 'options',
  TEXT: 'text',
  YES_NO: 'yes',
  DATE: 'on',
  MOMENT: 'at',
  NUMBER: 'number',
  COUNTRIES: 'countries',
  NUMBER_PER_COUNTRY: 'numbers',
  PARTIES: 'lines',
};
const fields: readonly Field[] = [...new Set(Object.values(fieldOf))];

/** Reads answers strictly; every fault at once, each with its row. Words are not sealed yet. */
export function readAnswers(
  inputs: readonly AnswerInput[],
  reading: ReadingOfAnswers,
): Outcome<readonly AnswerGiven[]> {
  const max = templateRows.length;
  if (inputs.length > max) {
    return refuse({ code: 'ANSWERS_TOO_MANY', field: 'answers', params: { max } });
  }
  const refusals: Refusal[] = [];
  const seen = new Set<number>();
  const answers = inputs.flatMap((input, position) => {
    const field = `answers.${String(position)}`;
    const again = seen.has(input.row);
    seen.add(input.row);
    const read = again
      ? fault(input.row, field, 'ANSWER_TWICE')
      : readAnswer(input, field, reading);
    if (read.ok) return [read.value];
    refusals.push(...read.refusals);
    return [];
  });
  return acceptUnless(refusals, () => answers);
}

function readAnswer(
  input: AnswerInput,
  field: string,
  reading: ReadingOfAnswers,
): Outcome<AnswerGiven> {
  const { row } = input;
  const asked = templateRow(row);
  if (!asked) return fault(row, field, 'ANSWER_ROW_UNKNOWN');
  const given = [
    ...fields.filter((it) => input[it] !== null && input[it] !== undefined),
    ...(['notYetKnown', 'clear'] as const).filter((it) => input[it] === true),
  ];
  const [only] = given;
  if (only === undefined) return fault(row, field, 'ANSWER_EMPTY');
  if (only === 'clear' && given.length === 1) {
    return { ok: true, value: { row, state: 'CLEARED' } };
  }
  if (only === 'notYetKnown' && given.length === 1) {
    return asked.notYetKnown === 'NEVER'
      ? fault(row, field, 'ANSWER_ALWAYS_KNOWN')
      : { ok: true, value: { row, state: 'NOT_YET_KNOWN' } };
  }
  if (given.length > 1 || only !== fieldOf[asked.kind]) {
    return fault(row, field, 'ANSWER_OF_OTHER_KIND', { field: fieldOf[asked.kind] });
  }
  const value = readValue(input, asked, { ...reading, field: `${field}.${only}` });
  return value.ok ? { ok: true, value: { row, state: 'GIVEN', value: value.value } } : value;
}

type At = ReadingOfAnswers & { readonly field: string };

function readValue(input: AnswerInput, asked: TemplateRow, at: At): Outcome<AnswerValue> {
  const { row, kind } = asked;
  switch (kind) {
    case 'ONE':
    case 'MANY':
      return readOptions(input.options ?? [], asked, at.field);
    case 'TEXT':
      return readWords([input.text ?? ''], answerCharsMax, { row, field: at.field }, 'TEXT');
    case 'PARTIES':
      return readLines(input.lines ?? [], row, at.field);
    case 'YES_NO':
      return { ok: true, value: { kind, yes: input.yes === true } };
    case 'DATE':
      return readDate(input.on ?? '', row, at);
    case 'MOMENT':
      return readMoment(input.at ?? '', row, at);
    case 'NUMBER':
      return isCount(input.number)
        ? { ok: true, value: { kind, number: input.number } }
        : fault(row, at.field, 'ANSWER_NOT_A_COUNT', { max: countMax });
    case 'COUNTRIES':
      return readCountries(input.countries ?? [], row, at.field);
    case 'NUMBER_PER_COUNTRY':
      return readNumbers(input.numbers ?? [], row, at.field);
  }
}

function readOptions(
  options: readonly string[],
  { row, kind, options: known }: TemplateRow,
  field: string,
): Outcome<AnswerValue> {
  const unknown = options.filter((option) => !known.includes(option));
  if (unknown.length > 0) {
    return refuse(
      ...unknown.slice(0, known.length).map((option) => ({
        code: 'ANSWER_OPTION_UNKNOWN',
        field,
        params: { row, option: option.slice(0, answerLineCharsMax), options: known.join(', ') },
      })),
    );
  }
  const [option] = options;
  if (option === undefined) return fault(row, field, 'ANSWER_EMPTY');
  const chosen = known.filter((it) => options.includes(it));
  if (kind === 'MANY') return { ok: true, value: { kind, options: chosen } };
  if (options.length > 1) return fault(row, field, 'ANSWER_ONE_OPTION');
  return { ok: true, value: { kind: 'ONE', option } };
}

function readWords(
  texts: readonly string[],
  charsMax: number,
  { row, field }: { readonly row: number; readonly field: string },
  kind: 'TEXT' | 'PARTIES',
): Outcome<AnswerValue> {
  const lines = texts.map((text) => text.trim());
  const refusals: Refusal[] = [];
  if (lines.includes('')) refusals.push({ code: 'ANSWER_EMPTY', field, params: { row } });
  if (lines.some((line) => line.length > charsMax)) {
    refusals.push({ code: 'ANSWER_TOO_LONG', field, params: { row, max: charsMax } });
  }
  if (lines.some((line) => !line.isWellFormed() || line.includes('\0'))) {
    refusals.push({ code: 'ANSWER_NOT_TEXT', field, params: { row } });
  }
  return acceptUnless(refusals, () => ({ kind, lines }));
}

function readLines(lines: readonly string[], row: number, field: string): Outcome<AnswerValue> {
  if (lines.length === 0) return fault(row, field, 'ANSWER_EMPTY');
  if (lines.length > answerLinesMax) {
    return fault(row, field, 'ANSWER_LINES_TOO_MANY', { max: answerLinesMax });
  }
  return readWords(lines, answerLineCharsMax, { row, field }, 'PARTIES');
}

/** Row 99 is a date to come; every other date is past. */
const dateToCome = 99;

function readDate(on: string, row: number, { field, today }: At): Outcome<AnswerValue> {
  if (!isCivilDate(on)) return fault(row, field, 'ANSWER_NOT_A_DATE');
  if (row !== dateToCome && on > today) return fault(row, field, 'ANSWER_IN_FUTURE');
  return { ok: true, value: { kind: 'DATE', on } };
}

function readMoment(text: string, row: number, at: At): Outcome<AnswerValue> {
  const { field, zone } = at;
  const read = at.moment(text, field);
  if (!read.ok) return read;
  if (read.value > at.now) return fault(row, field, 'ANSWER_IN_FUTURE');
  return { ok: true, value: { kind: 'MOMENT', at: read.value, zone } };
}

function readCountries(
  countries: readonly string[],
  row: number,
  field: string,
): Outcome<AnswerValue> {
  if (countries.length === 0) return fault(row, field, 'ANSWER_EMPTY');
  const refusals = unknownCountries(countries, row, field);
  return acceptUnless(refusals, () => ({
    kind: 'COUNTRIES',
    countries: eeaCountries.filter((country) => countries.includes(country)),
  }));
}

function readNumbers(
  numbers: readonly CountryNumber[],
  row: number,
  field: string,
): Outcome<AnswerValue> {
  if (numbers.length === 0) return fault(row, field, 'ANSWER_EMPTY');
  const countries = numbers.map(({ country }) => country);
  const refusals = [...unknownCountries(countries, row, field)];
  if (new Set(countries).size < countries.length) {
    refusals.push({ code: 'ANSWER_COUNTRY_TWICE', field, params: { row } });
  }
  if (!numbers.every(({ people }) => isCount(people))) {
    refusals.push({ code: 'ANSWER_NOT_A_COUNT', field, params: { row, max: countMax } });
  }
  return acceptUnless(refusals, () => ({
    kind: 'NUMBER_PER_COUNTRY',
    numbers: numbers.map(({ country, people }) => ({ country, people })),
  }));
}

function unknownCountries(
  countries: readonly string[],
  row: number,
  field: string,
): readonly Refusal[] {
  return [...new Set(countries)]
    .filter((country) => !eeaCountries.some((it) => it === country))
    .slice(0, eeaCountries.length)
    .map((country) => ({
      code: 'ANSWER_COUNTRY_UNKNOWN',
      field,
      params: { row, country: country.slice(0, answerLineCharsMax) },
    }));
}

function isCount(count: unknown): count is number {
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= countMax;
}

function isCivilDate(on: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return false;
  const ms = Date.parse(`${on}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(on);
}

function fault(
  row: number,
  field: string,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): Outcome<never> {
  return refuse({ code, field, params: { row, ...params } });
}
