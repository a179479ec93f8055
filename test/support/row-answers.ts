import type { TemplateRow } from '../../src/facts/template-row.ts';

/** An answer of the row's kind; different variants choose different options. */
export function answerFor(row: TemplateRow, variant: number): Readonly<Record<string, unknown>> {
  const options = row.options.filter((option) => !row.pendingOptions.includes(option));
  switch (row.kind) {
    case 'ONE':
      return { options: [options[variant % options.length]] };
    case 'MANY':
      return { options };
    case 'TEXT':
      return { text: `Antwoord op vraag ${row.row}` };
    case 'PARTIES':
      return { lines: ['Eerste', 'Tweede'] };
    case 'YES_NO':
      return { yes: variant % 2 === 0 };
    case 'DATE':
      return { on: '2026-11-14' };
    case 'MOMENT':
      return { at: '2026-11-15T10:00' };
    case 'NUMBER':
      return { number: 12 };
    case 'COUNTRIES':
      return { countries: ['DE', 'NL'] };
    case 'NUMBER_PER_COUNTRY':
      return { numbers: [{ country: 'DE', people: 3 }] };
  }
}
