import type { AnswerInput, RowKind, ValueFragment } from '../../../generated/operations.ts';
import { localIn } from '../../../clock/zoned-time.ts';

export interface CountryDraft {
  readonly country: string;
  readonly people: string;
}

/** What a person does with one row and has not saved yet. CLEAR: what follows from the case answers again. */
export type AnswerDraft =
  | { readonly act: 'NOT_YET_KNOWN' }
  | { readonly act: 'CLEAR' }
  | { readonly act: 'ANSWER'; readonly value: DraftValue };

export interface DraftValue {
  /** Text, number, date, local moment, YES or NO, or the one option. */
  readonly text: string;
  readonly list: readonly string[];
  readonly numbers: readonly CountryDraft[];
}

const nothing: DraftValue = { text: '', list: [], numbers: [] };

/** What an input shows for a recorded value. */
export function draftValue(value: ValueFragment | null, kind: RowKind, zone: string): DraftValue {
  if (value === null) return nothing;
  switch (kind) {
    case 'ONE':
      return { ...nothing, text: value.options?.[0] ?? '' };
    case 'MANY':
      return { ...nothing, list: value.options ?? [] };
    case 'YES_NO':
      return { ...nothing, text: value.yes === null ? '' : value.yes ? 'YES' : 'NO' };
    case 'DATE':
      return { ...nothing, text: value.on ?? '' };
    case 'MOMENT':
      return { ...nothing, text: value.at === null ? '' : localIn(value.zone ?? zone, value.at) };
    case 'NUMBER':
      return { ...nothing, text: value.number === null ? '' : String(value.number) };
    case 'COUNTRIES':
      return { ...nothing, list: value.countries ?? [] };
    case 'NUMBER_PER_COUNTRY':
      return {
        ...nothing,
        numbers: (value.numbers ?? []).map(({ country, people }) => ({
          country,
          people: String(people),
        })),
      };
    case 'PARTIES':
      return { ...nothing, text: (value.lines ?? []).join('\n') };
    case 'TEXT':
      return { ...nothing, text: value.text ?? '' };
  }
}

/** The answer as the door takes it; an emptied field is refused there, with what to do instead. */
export function answerInput(row: number, kind: RowKind, draft: AnswerDraft): AnswerInput {
  if (draft.act === 'NOT_YET_KNOWN') return { row, notYetKnown: true };
  if (draft.act === 'CLEAR') return { row, clear: true };
  const { text, list, numbers } = draft.value;
  switch (kind) {
    case 'ONE':
      return { row, options: text === '' ? [] : [text] };
    case 'MANY':
      return { row, options: [...list] };
    case 'YES_NO':
      return { row, yes: text === '' ? null : text === 'YES' };
    case 'DATE':
      return { row, on: text };
    case 'MOMENT':
      return { row, at: text };
    case 'NUMBER':
      return { row, number: text === '' ? null : Number(text.replaceAll(/[\s.,]/g, '')) };
    case 'COUNTRIES':
      return { row, countries: [...list] };
    case 'NUMBER_PER_COUNTRY':
      return {
        row,
        numbers: numbers
          .filter(({ country }) => country !== '')
          .map(({ country, people }) => ({ country, people: Number(people) })),
      };
    case 'PARTIES':
      return { row, lines: text.split('\n').filter((line) => line.trim() !== '') };
    case 'TEXT':
      return { row, text };
  }
}
