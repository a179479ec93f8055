import { dateOn, rfc3339In } from '../clocks/wall-clock.ts';
import { authorityNames } from '../facts/eea.ts';
import { templateRows } from '../facts/template-rows.ts';
import type { TemplateRow } from '../facts/template-row.ts';
import type { Instant } from '../shared/instant.ts';
import { answerSheetTexts, notificationNotes } from '../texts/answer-sheet-texts.ts';
import { fill, type Locale } from '../texts/locale.ts';
import {
  answerWords,
  countryName,
  isAuthorityRow,
  linesText,
  optionWords,
} from './answer-words.ts';
import { gravestFirst, lettersForUnknown, noteRows, requiredRows } from './edpb-rows.ts';
import type { OpenedAnswer, OpenedValue } from './opened-answer.ts';

/** `field_<row>`: a letter, text, a number, a moment or a date, as the template's schema says. */
export type EdpbNotification = Readonly<Record<string, string | number | boolean>>;

export interface EdpbInput {
  /** All rows of the template, those of the filing itself included. */
  readonly answers: readonly OpenedAnswer[];
  readonly locale: Locale;
  readonly zone: string;
  /** Where the clock runs from; stands in row 48 until awareness is decided. */
  readonly anchorAt: Instant;
  readonly madeAt: Instant;
}

/**
 * The answers as the template's JSON, always valid against its schema (N. Franchetto, M. Taborda Barata,
 * CC BY 4.0). The schema is narrower than the template: one letter where several hold, one number where
 * each country has its own, and required rows that may not be known yet. What it has no place for is said
 * in the row that describes further; a value that only stands for *not yet known* is named as such there
 * (rule 13).
 */
export function edpbNotification(input: EdpbInput): EdpbNotification {
  const fields = new Map<number, string | number | boolean>();
  const notes = new Map<number, string[]>();
  const byRow = new Map(input.answers.map((answer) => [answer.row, answer]));
  for (const row of templateRows) {
    const written = writeRow(row, byRow.get(row.row) ?? unanswered(row.row), input);
    if (written.value !== undefined) fields.set(row.row, written.value);
    for (const note of written.notes) {
      const to = note.to ?? noteRows[row.row] ?? otherNotesRow;
      notes.set(to, [...(notes.get(to) ?? []), note.text]);
    }
  }
  for (const [row, lines] of notes) fields.set(row, withNotes(fields.get(row), lines));
  return Object.fromEntries(
    [...fields].sort(([a], [b]) => a - b).map(([row, value]) => [`field_${String(row)}`, value]),
  );
}

/** Where a remark goes that has no describing row of its own: measures taken, always in the file. */
const otherNotesRow = 92;

interface Note {
  readonly text: string;
  readonly to?: number;
}
interface Written {
  readonly value: string | number | boolean | undefined;
  readonly notes: readonly Note[];
}

function withNotes(text: string | number | boolean | undefined, notes: readonly string[]): string {
  return [...(typeof text === 'string' && text !== '' ? [text] : []), ...notes].join('\n');
}

function unanswered(row: number): OpenedAnswer {
  return {
    row,
    state: 'NOT_YET_KNOWN',
    value: null,
    origin: { kind: 'NONE' },
    since: null,
    why: null,
    shown: 'YES',
    required: true,
  };
}

function writeRow(row: TemplateRow, answer: OpenedAnswer, input: EdpbInput): Written {
  if (row.row === preventionRow) return writePrevention(answer, input);
  const { state, value } = answer;
  if (value !== null && state !== 'DOES_NOT_APPLY' && state !== 'OPEN') {
    return writeValue(row.row, value, input);
  }
  return requiredRows.has(row.row) || (state === 'NOT_YET_KNOWN' && row.kind === 'TEXT')
    ? writeNothing(row, answer, input)
    : { value: undefined, notes: [] };
}

function writeValue(row: number, value: OpenedValue, input: EdpbInput): Written {
  const { locale } = input;
  switch (value.kind) {
    case 'ONE':
      return writeOptions(row, [value.option], locale);
    case 'MANY':
      return writeOptions(row, value.options, locale);
    case 'TEXT':
    case 'PARTIES':
      return plain(linesText(value.lines, locale));
    case 'YES_NO':
      // Row 29 is text in the schema, row 45 a boolean.
      return plain(row === 45 ? value.yes : answerSheetTexts[value.yes ? 'YES' : 'NO'][locale]);
    case 'DATE':
      return plain(value.on);
    case 'MOMENT':
      return plain(rfc3339In(value.at, value.zone));
    case 'NUMBER':
      return plain(value.number);
    case 'COUNTRIES':
      return plain(value.countries.map((it) => countryName(it, locale)).join(', '));
    case 'NUMBER_PER_COUNTRY':
      return {
        value: value.numbers.reduce((sum, { people }) => sum + people, 0),
        notes: [note('PER_COUNTRY', { numbers: answerWords(given(row, value), locale) }, locale)],
      };
  }
}

/** The gravest letter where one must do; the others are named beside it. */
function writeOptions(row: number, options: readonly string[], locale: Locale): Written {
  const words = (some: readonly string[]): string =>
    some.map((option) => optionWords(row, option, locale)).join('; ');
  if (isAuthorityRow(row)) return writeAuthorities(row, options, locale);
  const [first, ...others] = gravestFirst(row, options);
  if (first === undefined) return writeNone(row, locale);
  const letter = narrowed(row, first);
  const notes = [
    ...(letter === first
      ? []
      : [note('STANDS_FOR', { row, value: letter, meaning: words([first]) }, locale)]),
    ...(others.length === 0 ? [] : [note('ALSO', { row, options: words(others) }, locale)]),
  ];
  return { value: letter, notes };
}

/** Nothing of a list holds: the schema has no letter for that. */
function writeNone(row: number, locale: Locale): Written {
  const value = lettersForUnknown[row];
  const meaning = answerSheetTexts.NONE[locale];
  return value === undefined
    ? { value, notes: [] }
    : { value, notes: [note('STANDS_FOR', { row, value, meaning }, locale)] };
}

/** Letters that the schema lost: 89 d was joined to c, and 97 b1 to b. */
function narrowed(row: number, option: string): string {
  if (row === 89 && option === 'd') return 'c';
  return row === 97 && option === 'f' ? 'b' : option;
}

/** Row 114 takes a name; rows 118 and 123 lost their list and keep a single letter. */
function writeAuthorities(row: number, codes: readonly string[], locale: Locale): Written {
  const known: Readonly<Record<string, string>> = authorityNames;
  const names = codes.map((code) => known[code] ?? code).join('; ');
  if (row === 114) return plain(names);
  return codes.length === 0
    ? { value: undefined, notes: [] }
    : { value: 'a', notes: [note('AUTHORITIES', { names }, locale)] };
}

/** A required row without an answer: words that say so, or a value that only stands for it. */
function writeNothing(row: TemplateRow, answer: OpenedAnswer, input: EdpbInput): Written {
  const { locale } = input;
  const stands = (value: string | number): Written => ({
    value,
    notes: [
      answer.state === 'DOES_NOT_APPLY'
        ? note('STANDS_FOR', { row: row.row, value, meaning: answerWords(answer, locale) }, locale)
        : note('STANDS_FOR_UNKNOWN', { row: row.row, value }, locale),
    ],
  });
  if (row.row === awarenessRow) {
    const notes = [note('PROVISIONAL_AWARENESS', {}, locale)];
    return { value: rfc3339In(input.anchorAt, input.zone), notes };
  }
  if (row.kind === 'NUMBER') return stands(0);
  // One of the two always belongs to the other kind of controller, of which *no* is true.
  if (row.row === 113 || row.row === 120) {
    return plain(answer.state === 'DOES_NOT_APPLY' ? 'b' : 'c');
  }
  const letter = lettersForUnknown[row.row];
  if (letter === undefined) return plain(answerWords(answer, locale));
  return row.pendingOptions.includes(letter) ? plain(letter) : stands(letter);
}

const awarenessRow = 48;
const preventionRow = 95;

/**
 * The schema types row 95 as a date although it asks for a description: the date says when the
 * description held, and the words go to row 92 with the other measures.
 */
function writePrevention(answer: OpenedAnswer, input: EdpbInput): Written {
  const { locale, zone, madeAt } = input;
  const text = answerWords(answer, locale);
  return {
    value: dateOn(answer.since?.at ?? madeAt, zone),
    notes: [{ ...note('PREVENTION', { text }, locale), to: otherNotesRow }],
  };
}

function note(
  key: keyof typeof notificationNotes,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): Note {
  return { text: fill(notificationNotes[key], locale, params) };
}

function plain(value: string | number | boolean): Written {
  return { value, notes: [] };
}

function given(row: number, value: OpenedValue): OpenedAnswer {
  return { ...unanswered(row), state: 'GIVEN', value };
}
