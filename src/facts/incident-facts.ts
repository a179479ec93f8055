import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { BreachFacts } from './breach-facts.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

/** Versions of the facts of one incident. */
export const factsVersionsMax = 500;

/** What is known at a moment; null is *not yet known*. Versions are never edited. */
export interface FactsVersion {
  /** From 1; 0 before anything was recorded. */
  readonly number: number;
  readonly summary: SealedText | null;
  readonly occurredFrom: Instant | null;
  readonly occurredTo: Instant | null;
  readonly ongoing: boolean | null;
  readonly consequences: SealedText | null;
  readonly measures: SealedText | null;
  readonly breach: BreachFacts;
  /** Rows of the notification template that were answered in this version; absent: none. */
  readonly answers?: readonly RecordedAnswer[];
  readonly recordedBy: string | null;
  readonly recordedAt: Instant | null;
}

export const noFactsYet: FactsVersion = {
  number: 0,
  summary: null,
  occurredFrom: null,
  occurredTo: null,
  ongoing: null,
  consequences: null,
  measures: null,
  breach: {},
  recordedBy: null,
  recordedAt: null,
};

export type FactsChange = Partial<
  Pick<
    FactsVersion,
    'summary' | 'occurredFrom' | 'occurredTo' | 'ongoing' | 'consequences' | 'measures' | 'breach'
  >
>;

/** What GDPR Art. 33(3)(a), (c), (d) asks and the facts do not answer yet. */
export function missingForFiling(facts: FactsVersion): readonly string[] {
  const { breach } = facts;
  const checks: readonly (readonly [string, boolean])[] = [
    ['summary', facts.summary === null],
    ['occurredFrom', facts.occurredFrom === null],
    ['breach.breachTypes', unknownList(breach.breachTypes)],
    ['breach.dataCategories', unknownList(breach.dataCategories)],
    ['breach.subjectGroups', unknownList(breach.subjectGroups)],
    ['breach.people', breach.people?.min == null && breach.people?.max == null],
    ['consequences', facts.consequences === null],
    ['measures', facts.measures === null],
  ];
  return checks.filter(([, missing]) => missing).map(([field]) => field);
}

function unknownList(list: readonly string[] | null | undefined): boolean {
  return list === null || list === undefined || list.length === 0;
}
