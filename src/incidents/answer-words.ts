import { momentText, datesWords } from '../clocks/moment-text.ts';
import { authorityNames } from '../facts/eea.ts';
import { templateRow } from '../facts/template-rows.ts';
import { answerSheetTexts } from '../texts/answer-sheet-texts.ts';
import type { Locale, Sentence } from '../texts/locale.ts';
import { rowLabels } from '../texts/template-labels.ts';
import { optionLabels } from '../texts/template-options.ts';
import type { OpenedAnswer, OpenedLine, OpenedValue } from './opened-answer.ts';

/** An answer in words, ready to copy; says so when there is none, and why. */
export function answerWords(answer: OpenedAnswer, locale: Locale): string {
  const { state, value, why } = answer;
  if (state === 'GIVEN' && value !== null) return valueWords(answer.row, value, locale);
  if (state === 'DOES_NOT_APPLY') {
    const text = answerSheetTexts.DOES_NOT_APPLY[locale];
    return why === null ? text : `${text}: ${why[locale]}`;
  }
  return state === 'OPEN'
    ? answerSheetTexts.NOT_ANSWERED[locale]
    : answerSheetTexts.NOT_YET_KNOWN[locale];
}

export function valueWords(row: number, value: OpenedValue, locale: Locale): string {
  switch (value.kind) {
    case 'ONE':
      return optionWords(row, value.option, locale);
    case 'MANY':
      return value.options.length === 0
        ? answerSheetTexts.NONE[locale]
        : value.options.map((option) => optionWords(row, option, locale)).join('; ');
    case 'TEXT':
    case 'PARTIES':
      return linesText(value.lines, locale);
    case 'YES_NO':
      return answerSheetTexts[value.yes ? 'YES' : 'NO'][locale];
    case 'DATE':
      return datesWords(value.on)[locale];
    case 'MOMENT':
      return momentText(value.at, value.zone, locale);
    case 'NUMBER':
      return String(value.number);
    case 'COUNTRIES':
      return value.countries.map((country) => countryName(country, locale)).join(', ');
    case 'NUMBER_PER_COUNTRY':
      return value.numbers
        .map(({ country, people }) => `${countryName(country, locale)}: ${String(people)}`)
        .join('; ');
  }
}

export function linesText(lines: readonly OpenedLine[], locale: Locale): string {
  return lines.map((line) => (typeof line === 'string' ? line : line[locale])).join('\n');
}

export function rowLabel(row: number): Sentence {
  return rowLabels[row] ?? { nl: String(row), en: String(row) };
}

/** An option of the template in words; an authority by its own name. */
export function optionWords(row: number, option: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = authorityNames;
  return known[option] ?? optionLabels[row]?.[option]?.[locale] ?? option;
}

export function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}

export function isAuthorityRow(row: number): boolean {
  return templateRow(row)?.options.some((option) => Object.hasOwn(authorityNames, option)) ?? false;
}
