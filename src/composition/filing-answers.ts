import { templateRows } from '../facts/template-rows.ts';
import type { FilingPorts } from '../incidents/use-cases/filing-ports.ts';

/** The rows of the template as they stand for one party. */
export function filingAnswers(): FilingPorts['answersOf'] {
  return async () =>
    await Promise.resolve(
      templateRows.map(({ row, required }) => ({
        row,
        state: 'NOT_YET_KNOWN' as const,
        value: null,
        origin: { kind: 'NONE' as const },
        since: null,
        why: null,
        shown: 'YES' as const,
        required: required === 'ALWAYS',
      })),
    );
}
