import { momentText } from '../clocks/moment-text.ts';
import { templateRows } from '../facts/template-rows.ts';
import type { Instant } from '../shared/instant.ts';
import type { PrintedDocument, PrintedRow, PrintedSection } from '../shared/printed-document.ts';
import { answerSheetTexts } from '../texts/answer-sheet-texts.ts';
import { apForm, type FormAnswer, type FormQuestion } from '../texts/ap-form.ts';
import { fill, type Locale } from '../texts/locale.ts';
import { answerWords, optionWords, rowLabel } from './answer-words.ts';
import { missingForComplete, type OpenedAnswer } from './opened-answer.ts';

export interface SheetInput {
  readonly locale: Locale;
  readonly reference: string;
  readonly drill: boolean;
  /** Name of the obliged party. */
  readonly organisation: string;
  readonly regimeId: string;
  /** Of the obligation, in the reader's language. */
  readonly article: string;
  readonly aware: { readonly at: Instant | null; readonly provisional: boolean };
  readonly dueAt: Instant | null;
  readonly zone: string;
  readonly madeAt: Instant;
  /** All rows of the template, those of the filing itself included. */
  readonly answers: readonly OpenedAnswer[];
}

/**
 * Everything that the authority asks, in the order of the AP's web form; behind it the rows that only the
 * EDPB's template asks. Every row stands in it: given, not yet known, or not asked here and why.
 */
export function answerSheet(input: SheetInput): PrintedDocument {
  const { locale, reference } = input;
  const onForm = new Set(
    apForm.flatMap(({ questions }) => questions.flatMap((question) => question.rows)),
  );
  const byRow = new Map(input.answers.map((answer) => [answer.row, answer]));
  const rest = templateRows.flatMap(({ row }) => (onForm.has(row) ? [] : [row]));
  return {
    locale,
    title: fill(answerSheetTexts.TITLE, locale, { reference }),
    about: aboutLines(input),
    sections: [
      ...apForm.map((section) => ({
        heading: `${String(section.number)}. ${section[locale]}`,
        rows: section.questions.flatMap((question) => questionRows(question, byRow, input)),
        table: null,
      })),
      restSection(rest, byRow, locale),
    ],
  };
}

type ByRow = ReadonlyMap<number, OpenedAnswer>;

function restSection(rows: readonly number[], byRow: ByRow, locale: Locale): PrintedSection {
  return {
    heading: answerSheetTexts.OTHER_ROWS[locale],
    rows: rows.map((row) => printedRow(row, byRow, locale, '')),
    table: null,
  };
}

function aboutLines(input: SheetInput): readonly string[] {
  const { locale, zone, aware, dueAt, article } = input;
  const say = (
    key: keyof typeof answerSheetTexts,
    params: Readonly<Record<string, string | number>> = {},
  ): string => fill(answerSheetTexts[key], locale, params);
  const at = (moment: Instant): string => momentText(moment, zone, locale);
  const missing = missingForComplete(input.answers);
  const awareKey = aware.provisional ? 'AWARE_PROVISIONAL' : 'AWARE';
  return [
    ...(input.drill ? [say('DRILL')] : []),
    say('ORGANISATION', { name: input.organisation }),
    say('OBLIGATION', { article }),
    ...(aware.at === null ? [] : [say(awareKey, { at: at(aware.at) })]),
    dueAt === null ? say('NO_DUE') : say('DUE', { at: at(dueAt) }),
    say('MADE', { at: at(input.madeAt) }),
    missing.length === 0
      ? say('COMPLETE')
      : say('MISSING', {
          count: missing.length,
          rows: missing.map(({ row }) => `${rowLabel(row)[locale]} (${String(row)})`).join('; '),
        }),
    say('FORM_NOTE'),
    say('ROW_NOTE'),
  ];
}

/** A question of the form: one line per row that answers it, so that each can be copied by itself. */
function questionRows(
  question: FormQuestion,
  byRow: ByRow,
  input: SheetInput,
): readonly PrintedRow[] {
  const { locale } = input;
  const asked = `${question[locale]}${question.source === 'MEMORY' ? ' *' : ''}`;
  if (question.by !== null) return [{ label: asked, ...formAnswer(question.by, byRow, input) }];
  return question.rows.map((row) => printedRow(row, byRow, locale, asked));
}

function printedRow(row: number, byRow: ByRow, locale: Locale, asked: string): PrintedRow {
  const label = `${rowLabel(row)[locale]} (${String(row)})`;
  const answer = byRow.get(row);
  return {
    label: asked === '' ? label : `${asked} – ${label}`,
    answer: answer ? answerWords(answer, locale) : answerSheetTexts.NOT_YET_KNOWN[locale],
    state: answer ? printedState(answer) : 'NOT_YET_KNOWN',
  };
}

function printedState({ state }: OpenedAnswer): PrintedRow['state'] {
  return state === 'OPEN' ? 'NOT_YET_KNOWN' : state;
}

/** Questions of the form that the template asks otherwise. */
function formAnswer(
  by: FormAnswer,
  byRow: ByRow,
  input: SheetInput,
): Pick<PrintedRow, 'answer' | 'state'> {
  const { locale } = input;
  const say = (key: keyof typeof answerSheetTexts): string => answerSheetTexts[key][locale];
  const given = (answer: string): Pick<PrintedRow, 'answer' | 'state'> => ({
    answer,
    state: 'GIVEN',
  });
  switch (by) {
    case 'LEGAL_BASIS':
      return given(say(input.regimeId === 'telecom' ? 'TELECOM' : 'GDPR'));
    case 'ONGOING':
      return ongoing(byRow.get(44), locale);
    case 'GENERAL_DATA':
      return dataAnswer(byRow.get(70), locale, (option) => !specialData.includes(option));
    case 'SPECIAL_DATA':
      return dataAnswer(byRow.get(70), locale, (option) => specialData.includes(option));
    case 'PUBLIC_NOTICE':
      return publicNotice(byRow, locale);
    case 'REMARKS':
      return given(say('NONE'));
    case 'COMPLETE':
      return given(say(chosen(byRow.get(4)).includes('a') ? 'IS_COMPLETE' : 'WILL_FOLLOW'));
  }
}

/** Letters of row 70 in GDPR art. 9(1): biometric, political, race, belief, sex life, union, genetic, health. */
const specialData = 'cefghijkm';

function chosen(answer: OpenedAnswer | undefined): readonly string[] {
  const value = answer?.value ?? null;
  if (value?.kind === 'ONE') return [value.option];
  return value?.kind === 'MANY' ? value.options : [];
}

function ongoing(
  answer: OpenedAnswer | undefined,
  locale: Locale,
): Pick<PrintedRow, 'answer' | 'state'> {
  const [when] = chosen(answer);
  if (when === 'c') return { answer: answerSheetTexts.YES[locale], state: 'GIVEN' };
  if (when === 'a' || when === 'b') return { answer: answerSheetTexts.NO[locale], state: 'GIVEN' };
  return { answer: answerSheetTexts.UNKNOWN[locale], state: 'NOT_YET_KNOWN' };
}

function dataAnswer(
  answer: OpenedAnswer | undefined,
  locale: Locale,
  belongs: (option: string) => boolean,
): Pick<PrintedRow, 'answer' | 'state'> {
  const options = chosen(answer);
  const known = answer?.state === 'GIVEN';
  if (!known) return { answer: answerSheetTexts.NOT_YET_KNOWN[locale], state: 'NOT_YET_KNOWN' };
  const own = options.filter(belongs).map((option) => optionWords(70, option, locale));
  return {
    answer: own.length === 0 ? answerSheetTexts.NONE[locale] : own.join('; '),
    state: 'GIVEN',
  };
}

/** GDPR art. 34(3)(c): asked only when telling each person would be a disproportionate effort. */
function publicNotice(byRow: ByRow, locale: Locale): Pick<PrintedRow, 'answer' | 'state'> {
  if (!chosen(byRow.get(100)).includes('c')) {
    return { answer: answerSheetTexts.NO_PUBLIC_NOTICE[locale], state: 'DOES_NOT_APPLY' };
  }
  const why = byRow.get(101);
  return {
    answer: why ? answerWords(why, locale) : answerSheetTexts.NOT_YET_KNOWN[locale],
    state: why ? printedState(why) : 'NOT_YET_KNOWN',
  };
}
