import type { Refusal } from '../shared/outcome.ts';
import { noticeWords, type NoticeWords } from '../texts/notice-words.ts';
import type { Locale } from '../texts/locale.ts';
import { lintManner } from './lint-manner.ts';
import type { Audience, NoticeContent } from './notice.ts';
import type { Find, NoticeFinding } from './notice-finding.ts';
import { notYetKnown } from './notice-facts.ts';
import { placeholderMarks, placeholdersOf, type PlaceholderField } from './placeholder.ts';

export const stepsMax = 5;
/** What a telephone shows before the reader scrolls. */
export const firstScreenChars = 900;

/** What the text is held against. */
export interface LintFacts {
  /** Kinds of data of this group, in the notice's language; more than half must be named. */
  readonly categories: readonly string[];
  /** As in the newest filing; null: nothing filed yet. */
  readonly filedCategories: readonly string[] | null;
  readonly homePageHost: string | null;
  /** Kinds of people that get this one text. */
  readonly groups: number;
  /** Languages that readers need and no notice has. */
  readonly missingLocales: readonly Locale[];
  /** Names of the controllers in the incident: none of them may stand in a text that several get. */
  readonly controllerNames: readonly string[];
}

export interface LintInput {
  readonly audience: Audience;
  readonly locale: Locale;
  readonly contents: readonly NoticeContent[];
  readonly facts: LintFacts;
  readonly smsSegments: (text: string) => number;
}

export function lintNotice(input: LintInput): readonly NoticeFinding[] {
  const words = noticeWords[input.locale];
  const findings: NoticeFinding[] = [];
  for (const content of input.contents) {
    const find: Find = (code, level, params = {}) => ({
      code,
      level,
      channel: content.channel,
      params,
    });
    findings.push(...lintManner(content, input.facts.homePageHost, words, find));
    if (content.channel === 'SMS') {
      const parts = input.smsSegments(content.text);
      if (parts > 1) findings.push(find('LINT_SMS_PARTS', 'WARN', { actual: parts }));
    } else {
      findings.push(...lintParts(input, content.text, words, find));
    }
  }
  return [...findings, ...lintWhole(input)];
}

export function blocksOf(findings: readonly NoticeFinding[]): readonly Refusal[] {
  return findings
    .filter((finding) => finding.level === 'BLOCK')
    .map((finding) => ({
      code: finding.code,
      field: finding.channel === null ? 'contents' : `contents.${finding.channel}`,
      params: finding.params,
    }));
}

function lintWhole(input: LintInput): readonly NoticeFinding[] {
  const find: Find = (code, level, params = {}) => ({ code, level, channel: null, params });
  const findings: NoticeFinding[] = [];
  if (
    input.audience === 'INDIVIDUALS' &&
    input.contents.every((content) => content.channel === 'SMS')
  ) {
    findings.push(find('LINT_FULL_TEXT_MISSING', 'WARN'));
  }
  if (input.facts.groups > 1) {
    findings.push(find('LINT_GROUPS_MIXED', 'WARN', { count: input.facts.groups }));
  }
  for (const locale of input.facts.missingLocales) {
    findings.push(find('LINT_LOCALE_MISSING', 'WARN', { locale }));
  }
  const { filedCategories, categories } = input.facts;
  if (filedCategories !== null) {
    const differing = [
      ...filedCategories.filter((category) => !categories.includes(category)),
      ...categories.filter((category) => !filedCategories.includes(category)),
    ];
    if (differing.length > 0) {
      findings.push(find('LINT_DIFFERS_FROM_FILING', 'WARN', { categories: differing.join(', ') }));
    }
  }
  return findings;
}

function lintParts(
  input: LintInput,
  text: string,
  words: NoticeWords,
  find: Find,
): readonly NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  if (input.audience === 'INDIVIDUALS' || input.audience === 'PUBLIC') {
    findings.push(...lintForIndividuals(input, text, words, find));
  }
  if (input.audience === 'CONTROLLERS') {
    findings.push(...lintForControllers(input, text, words, find));
  }
  if (input.audience === 'WRONG_RECIPIENTS') {
    if (!words.recallSteps.test(text)) findings.push(find('LINT_RECALL_STEPS_MISSING', 'BLOCK'));
  }
  if (input.audience !== 'MANAGEMENT') findings.push(...lintContact(text, find));
  const unknowns = text.split(notYetKnown[input.locale]).length - 1;
  if (unknowns > 0) findings.push(find('LINT_FACT_STILL_UNKNOWN', 'WARN', { count: unknowns }));
  return findings;
}

/** GDPR art. 34(2): nature in plain words, contact point, consequences, measures. */
function lintForIndividuals(
  input: LintInput,
  text: string,
  words: NoticeWords,
  find: Find,
): readonly NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  const { categories } = input.facts;
  const missing = categories.filter((category) => !names(text, category));
  if (namedTooFew(missing.length, categories.length)) {
    findings.push(find('LINT_CATEGORIES_MISSING', 'BLOCK'));
  } else {
    findings.push(
      ...missing.map((category) => find('LINT_CATEGORY_NOT_NAMED', 'WARN', { category })),
    );
  }
  if (!words.date.test(text)) findings.push(find('LINT_DATE_MISSING', 'BLOCK'));
  if (!words.consequences.test(text)) findings.push(find('LINT_CONSEQUENCES_MISSING', 'BLOCK'));
  if (!words.measures.test(text)) findings.push(find('LINT_MEASURES_MISSING', 'BLOCK'));
  if (!words.steps.test(text)) findings.push(find('LINT_STEPS_MISSING', 'BLOCK'));
  if (!words.hours.test(text)) findings.push(find('LINT_HOURS_MISSING', 'BLOCK'));
  if (!words.dpo.test(text)) findings.push(find('LINT_DPO_MISSING', 'BLOCK'));
  const steps = text.split('\n').filter((line) => /^\s*\d+[.)] /.test(line)).length;
  if (steps > stepsMax) {
    findings.push(find('LINT_STEPS_TOO_MANY', 'BLOCK', { actual: steps, max: stepsMax }));
  }
  const start = text.slice(0, firstScreenChars);
  const namesData = categories.some((category) => names(start, category));
  if (!words.date.test(start) || !namesData) findings.push(find('LINT_BURIED', 'WARN'));
  return findings;
}

function namedTooFew(missing: number, all: number): boolean {
  return all === 0 || missing * 2 >= all;
}

/** As words of their own, in any case: `adres` is not named by `mailadres`. */
function names(text: string, category: string): boolean {
  const lower = text.toLowerCase();
  const word = category.trim().toLowerCase();
  if (word === '') return true;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + word.length] ?? ' ';
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}

/** GDPR art. 33(2), with what art. 33(3) asks of the controller that reads it. */
function lintForControllers(
  { locale, facts }: LintInput,
  text: string,
  words: NoticeWords,
  find: Find,
): readonly NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  const { fields } = placeholdersOf(text);
  const own: readonly PlaceholderField[] = ['categories', 'people', 'receiptLink'];
  for (const field of own) {
    if (fields.includes(field)) continue;
    const placeholder = `{{${placeholderMarks[field][locale]}}}`;
    findings.push(find('LINT_PART_PLACEHOLDER_MISSING', 'BLOCK', { placeholder }));
  }
  if (!words.certainSince.test(text)) findings.push(find('LINT_CERTAIN_SINCE_MISSING', 'BLOCK'));
  if (!words.consequences.test(text)) findings.push(find('LINT_CONSEQUENCES_MISSING', 'BLOCK'));
  if (!words.measures.test(text)) findings.push(find('LINT_MEASURES_MISSING', 'BLOCK'));
  if (!words.nextUpdate.test(text)) findings.push(find('LINT_NEXT_UPDATE_MISSING', 'BLOCK'));
  for (const name of facts.controllerNames.filter((each) => names(text, each))) {
    findings.push(find('LINT_CONTROLLER_NAMED', 'BLOCK', { found: name }));
  }
  const judged = words.judgesForController.exec(text)?.[0];
  if (judged !== undefined) {
    findings.push(find('LINT_JUDGES_FOR_CONTROLLER', 'BLOCK', { found: judged }));
  }
  return findings;
}

const phone = /(\+|\b0)[\d][\d \-()]{6,}\d/;
const emailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;

function lintContact(text: string, find: Find): readonly NoticeFinding[] {
  return [
    ...(phone.test(text) ? [] : [find('LINT_PHONE_MISSING', 'BLOCK')]),
    ...(emailAddress.test(text) ? [] : [find('LINT_EMAIL_MISSING', 'BLOCK')]),
  ];
}
