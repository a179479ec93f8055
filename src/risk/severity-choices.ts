import type { BreachFacts } from '../facts/breach-facts.ts';
import {
  severityChoiceText,
  type AdjustmentFactor,
  type SeverityChoiceId,
} from '../texts/severity-choices.ts';
import type { BreachCircumstances } from './breach-circumstances.ts';
import type { ClassScore, DataClass, DataContext } from './data-context.ts';
import type { EaseOfIdentification } from './ease-of-identification.ts';
import { isUnknown } from './unknown-facts.ts';

export const severityParts = [
  'DATA_CONTEXT',
  'OTHER_DATA_CLASS',
  'EASE_OF_IDENTIFICATION',
  'CONFIDENTIALITY',
  'INTEGRITY',
  'AVAILABILITY',
  'MALICIOUS_INTENT',
] as const;
export type SeverityPart = (typeof severityParts)[number];

/** One link of the chain from facts to severity. */
export interface SeverityChoice {
  /** What it counts in; a class of data that another one outweighs is shown and does not count. */
  readonly part: SeverityPart;
  readonly choice: SeverityChoiceId;
  /** Base score, steps up or down, factor or points; null: not yet known. */
  readonly value: number | null;
  /** Range of `value` over the unknown answers. */
  readonly low: number;
  readonly high: number;
  /** English; `severityChoiceText` has the other languages. */
  readonly text: string;
  /** Known facts that it rests on. */
  readonly facts: readonly string[];
}

function factorFacts(factor: AdjustmentFactor, dataClass: DataClass): readonly string[] {
  switch (factor) {
    case 'VOLUME_PER_PERSON':
      return ['detailPerPerson'];
    case 'NO_REAL_INSIGHT':
      return dataClass === 'SENSITIVE' ? ['specialDataDepth'] : ['detailPerPerson'];
    case 'CONTROLLER_FIELD_HEALTH':
      return ['controllerSector', 'subjectGroups'];
    case 'PEOPLE_AT_SPECIAL_RISK':
      return ['subjectGroups'];
    case 'OPENS_FINANCIAL_ACCOUNT':
      return ['controllerSector', 'dataCategories'];
    case 'FIT_FOR_PAYMENT_FRAUD':
      return ['dataCategories'];
    case 'PUBLIC_BEFORE':
      return ['alreadyPublic'];
    case 'ONLY_A_TRACE':
      return ['specialDataDepth'];
  }
}

/** SE = DPC × EI + CB: every base value, adjustment, factor and point with its reason, in that order. */
export function severityChoices(
  facts: BreachFacts,
  parts: {
    readonly context: DataContext;
    readonly ease: EaseOfIdentification;
    readonly circumstances: BreachCircumstances;
  },
): readonly SeverityChoice[] {
  const { context, ease, circumstances } = parts;
  const [counting, ...others] = context.classes;
  const { confidentiality, integrity, availability, maliciousIntent } = circumstances;
  const identified = {
    ...ease,
    facts: ease.choice === 'IDENTIFICATION_JUDGED' ? ['identifiability'] : ['dataCategories'],
  };
  const choices = [
    ...(counting ? classChoices('DATA_CONTEXT', counting) : [dataUnknown(context)]),
    ...others.flatMap((other) => classChoices('OTHER_DATA_CLASS', other)),
    choiceOf('EASE_OF_IDENTIFICATION', identified),
    choiceOf('CONFIDENTIALITY', confidentiality),
    choiceOf('INTEGRITY', integrity),
    choiceOf('AVAILABILITY', availability),
    choiceOf('MALICIOUS_INTENT', maliciousIntent),
  ];
  return choices.map((one) => ({
    ...one,
    facts: one.facts.filter((fact) => !isUnknown(facts, fact)),
  }));
}

function choiceOf(
  part: SeverityPart,
  { choice, value, low, high, facts }: Omit<SeverityChoice, 'part' | 'text'>,
): SeverityChoice {
  return { part, choice, value, low, high, text: severityChoiceText(choice, 'en'), facts };
}

function sureChoice(
  part: SeverityPart,
  choice: SeverityChoiceId,
  value: number,
  facts: readonly string[],
): SeverityChoice {
  return choiceOf(part, { choice, value, low: value, high: value, facts });
}

function dataUnknown({ low, high }: DataContext): SeverityChoice {
  return choiceOf('DATA_CONTEXT', { choice: 'DATA_UNKNOWN', value: null, low, high, facts: [] });
}

function classChoices(part: SeverityPart, score: ClassScore): readonly SeverityChoice[] {
  const { dataClass, base, adjustments } = score;
  const baseFacts =
    dataClass === 'SENSITIVE' ? ['dataCategories', 'specialDataDepth'] : ['dataCategories'];
  return [
    sureChoice(part, dataClass, base, baseFacts),
    ...adjustments.map(({ factor, steps }) =>
      sureChoice(part, factor, steps, factorFacts(factor, dataClass)),
    ),
  ];
}
