import fc from 'fast-check';
import { eeaCountries } from '../../src/facts/eea.ts';
import type { TemplateRow } from '../../src/facts/template-row.ts';
import { templateRows } from '../../src/facts/template-rows.ts';
import type { OpenedAnswer, OpenedValue } from '../../src/incidents/opened-answer.ts';
import { instantFromMs } from '../../src/shared/instant.ts';

const momentMsMax = Date.UTC(2099, 0, 1);
const anyMoment = fc.integer({ min: 0, max: momentMsMax }).map(instantFromMs);
const anyLine = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.record({ nl: fc.string(), en: fc.string() }),
);
const anyLines = fc.array(anyLine, { maxLength: 3 });
const anyCountry = fc.constantFrom(...eeaCountries);

function anyValue(row: TemplateRow): fc.Arbitrary<OpenedValue> {
  const option = fc.constantFrom(...(row.options.length > 0 ? row.options : ['a']));
  switch (row.kind) {
    case 'ONE':
      return option.map((it) => ({ kind: 'ONE', option: it }));
    case 'MANY':
      return fc.uniqueArray(option).map((options) => ({ kind: 'MANY', options }));
    case 'TEXT':
    case 'PARTIES':
      return anyLines.map((lines) => ({ kind: row.kind === 'TEXT' ? 'TEXT' : 'PARTIES', lines }));
    case 'YES_NO':
      return fc.boolean().map((yes) => ({ kind: 'YES_NO', yes }));
    case 'DATE':
      return anyMoment.map((at) => ({ kind: 'DATE', on: at.slice(0, 10) }));
    case 'MOMENT':
      return fc
        .record({ at: anyMoment, zone: fc.constantFrom('Europe/Amsterdam', 'America/Curacao') })
        .map((it) => ({ kind: 'MOMENT', ...it }));
    case 'NUMBER':
      return fc.nat().map((number) => ({ kind: 'NUMBER', number }));
    case 'COUNTRIES':
      return fc.uniqueArray(anyCountry).map((countries) => ({ kind: 'COUNTRIES', countries }));
    case 'NUMBER_PER_COUNTRY':
      return fc
        .uniqueArray(fc.record({ country: anyCountry, people: fc.nat() }), {
          selector: (it) => it.country,
        })
        .map((numbers) => ({ kind: 'NUMBER_PER_COUNTRY', numbers }));
  }
}

function anyAnswer(row: TemplateRow): fc.Arbitrary<OpenedAnswer> {
  const common = {
    row: row.row,
    origin: { kind: 'NONE' },
    since: null,
    why: null,
    shown: 'YES',
    required: row.required === 'ALWAYS',
  } as const;
  const why = { nl: 'hier niet gevraagd', en: 'not asked here' };
  return fc.oneof(
    anyValue(row).map((value): OpenedAnswer => ({ ...common, state: 'GIVEN', value })),
    fc.constant<OpenedAnswer>({ ...common, state: 'NOT_YET_KNOWN', value: null }),
    fc.constant<OpenedAnswer>({ ...common, state: 'OPEN', value: null }),
    fc.constant<OpenedAnswer>({ ...common, state: 'DOES_NOT_APPLY', value: null, why }),
  );
}

/** Any answers to all the rows of the template, whether they make sense together or not. */
export const anyAnswers: fc.Arbitrary<readonly OpenedAnswer[]> = fc.tuple(
  ...templateRows.map(anyAnswer),
);
