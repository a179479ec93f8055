import type { Condition, OutsideFact } from './template-row.ts';

export interface Asked {
  /** Options chosen in a row; undefined while nobody knows, empty when the row does not apply. */
  readonly chosen: (row: number) => readonly string[] | undefined;
  readonly outside: (fact: OutsideFact) => boolean;
}

/** Undefined: it depends on an answer that is not there yet. */
export function holds(condition: Condition, asked: Asked): boolean | undefined {
  if ('outside' in condition) return asked.outside(condition.outside);
  if ('all' in condition) return every(condition.all.map((it) => holds(it, asked)));
  if ('any' in condition) {
    const none = every(condition.any.map((it) => negated(holds(it, asked))));
    return negated(none);
  }
  const chosen = asked.chosen(condition.row);
  if (chosen === undefined) return undefined;
  if ('has' in condition) return condition.has.some((option) => chosen.includes(option));
  return !condition.lacks.some((option) => chosen.includes(option));
}

/** One false settles it, also when others are not known. */
function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function negated(part: boolean | undefined): boolean | undefined {
  return part === undefined ? undefined : !part;
}

/** Rows whose answers a condition looks at. */
export function rowsOf(condition: Condition | null): readonly number[] {
  if (condition === null || 'outside' in condition) return [];
  if ('all' in condition) return unique(condition.all.flatMap(rowsOf));
  if ('any' in condition) return unique(condition.any.flatMap(rowsOf));
  return [condition.row];
}

function unique(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)];
}
