import type { BreachFacts, Identifiability } from '../facts/breach-facts.ts';
import { breachCircumstances } from './breach-circumstances.ts';
import { dataContext, type ClassScore } from './data-context.ts';
import { easeOfIdentification } from './ease-of-identification.ts';
import { severityChoices, type SeverityChoice } from './severity-choices.ts';

export const severityLevels = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;
export type SeverityLevel = (typeof severityLevels)[number];

/** ENISA 2013, severity bands: each from this score on; below the first it is low. */
export const mediumFrom = 2;
export const highFrom = 3;
export const veryHighFrom = 4;

export interface Severity {
  /** SE = DPC × EI + CB; null while DPC or EI is not known. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly level: SeverityLevel | null;
  readonly dataContext: number | null;
  readonly easeOfIdentification: number | null;
  /** Points of each circumstance; null: not yet known. */
  readonly circumstances: {
    readonly confidentiality: number | null;
    readonly integrity: number | null;
    readonly availability: number | null;
    readonly maliciousIntent: number | null;
  };
  /** Base value and adjustments of every class of data; the class that counts comes first. */
  readonly dataClasses: readonly ClassScore[];
  readonly identification: Identifiability | null;
  /** The whole chain of choices, each with its reason. */
  readonly choices: readonly SeverityChoice[];
}

/** Every value is a multiple of 0.25, so the sums are exact. */
export function severityRange(facts: BreachFacts) {
  const context = dataContext(facts);
  const ease = easeOfIdentification(facts);
  const parts = breachCircumstances(facts);
  const points = Object.values(parts) as readonly (typeof parts)['integrity'][];
  const sum = (pick: (part: (typeof parts)['integrity']) => number) =>
    points.reduce((total, part) => total + pick(part), 0);
  const score =
    context.value === null || ease.value === null
      ? null
      : context.value * ease.value + sum((part) => part.value ?? 0);
  return {
    score,
    low: context.low * ease.low + sum((part) => part.low),
    high: context.high * ease.high + sum((part) => part.high),
    context,
    ease,
    parts,
  };
}

export function severityOf(facts: BreachFacts): Severity {
  const { score, low, high, context, ease, parts } = severityRange(facts);
  return {
    score,
    low,
    high,
    level: score === null ? null : severityLevel(score),
    dataContext: context.value,
    easeOfIdentification: ease.value,
    circumstances: {
      confidentiality: parts.confidentiality.value,
      integrity: parts.integrity.value,
      availability: parts.availability.value,
      maliciousIntent: parts.maliciousIntent.value,
    },
    dataClasses: context.classes,
    identification: ease.degree,
    choices: severityChoices(facts, { context, ease, circumstances: parts }),
  };
}

export function severityLevel(score: number): SeverityLevel {
  if (score >= veryHighFrom) return 'VERY_HIGH';
  if (score >= highFrom) return 'HIGH';
  return score >= mediumFrom ? 'MEDIUM' : 'LOW';
}
