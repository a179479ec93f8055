import type { BreachFacts } from '../facts/breach-facts.ts';
import type { Instant } from '../shared/instant.ts';
import type { Refusal } from '../shared/outcome.ts';
import type { Exemption, ExemptionConditions } from './incident.ts';

export const noConditions: ExemptionConditions = {
  measures: null,
  measuresTakenAt: null,
  effort: null,
  publicCommunication: null,
  financialUndertaking: false,
  interest: null,
};

export interface ExemptionClaim {
  readonly exemption: Exemption;
  readonly conditions: ExemptionConditions;
  /** The facts of the party as they stand. */
  readonly facts: BreachFacts;
  readonly occurredFrom: Instant | null;
  readonly now: Instant;
}

type Condition = keyof ExemptionConditions;

const conditionsOf: Readonly<Record<Exemption, readonly Condition[]>> = {
  PROTECTED_DATA: [],
  RISK_REMOVED: ['measures', 'measuresTakenAt'],
  DISPROPORTIONATE_EFFORT: ['effort', 'publicCommunication'],
  NO_HIGH_RISK: [],
  FINANCIAL_UNDERTAKING: ['financialUndertaking'],
  WEIGHTY_INTEREST: ['interest'],
};
const neededCode = {
  measures: 'MEASURES_NEEDED',
  measuresTakenAt: 'MEASURES_MOMENT_NEEDED',
  effort: 'EFFORT_NEEDED',
  publicCommunication: 'PUBLIC_COMMUNICATION_NEEDED',
  financialUndertaking: 'FINANCIAL_UNDERTAKING_UNCONFIRMED',
  interest: 'INTEREST_NEEDED',
} as const satisfies Record<Condition, string>;

/** Each condition of the claimed exemption that is missing, or that the facts contradict. */
export function exemptionRefusals(claim: ExemptionClaim): readonly Refusal[] {
  const { exemption, conditions } = claim;
  const needed = conditionsOf[exemption];
  const given = (Object.keys(neededCode) as Condition[]).filter((it) => isGiven(conditions[it]));
  return [
    ...needed
      .filter((it) => !given.includes(it))
      .map((it) => ({ code: neededCode[it], field: `conditions.${it}` })),
    ...given
      .filter((it) => !needed.includes(it))
      .map((it) => ({ code: 'CONDITION_OF_ANOTHER_GROUND', field: `conditions.${it}` })),
    ...contradictions(claim),
  ];
}

function isGiven(condition: ExemptionConditions[Condition]): boolean {
  return condition !== null && condition !== false;
}

function contradictions(claim: ExemptionClaim): readonly Refusal[] {
  switch (claim.exemption) {
    case 'PROTECTED_DATA':
      return protectedData(claim.facts)
        ? []
        : [{ code: 'EXEMPTION_NOT_PROTECTED', field: 'exemption' }];
    case 'RISK_REMOVED':
      return riskRemoved(claim);
    case 'FINANCIAL_UNDERTAKING':
      return ['FINANCE', 'INSURANCE'].includes(claim.facts.controllerSector ?? '')
        ? []
        : [{ code: 'EXEMPTION_NOT_FINANCIAL', field: 'exemption' }];
    default:
      return [];
  }
}

/** Art. 34(3)(a): unintelligible to whoever is not authorised; pseudonyms are not (Art. 4(5)). */
function protectedData({ unintelligible, misuse }: BreachFacts): boolean {
  const means = unintelligible?.means;
  return (
    unintelligible?.state === 'YES' &&
    unintelligible.keySafe === true &&
    (means === 'ENCRYPTION' || means === 'SALTED_HASH') &&
    misuse !== 'CONFIRMED'
  );
}

/** Art. 34(3)(b): subsequent measures; what has already happened to people cannot be removed. */
function riskRemoved({ conditions, facts, occurredFrom, now }: ExemptionClaim): readonly Refusal[] {
  const { measuresTakenAt } = conditions;
  const field = 'conditions.measuresTakenAt';
  return [
    ...(facts.misuse === 'CONFIRMED' ? [{ code: 'EXEMPTION_MISUSED', field: 'exemption' }] : []),
    ...(measuresTakenAt !== null && measuresTakenAt > now
      ? [{ code: 'IN_THE_FUTURE', field }]
      : []),
    ...(measuresTakenAt !== null && occurredFrom !== null && measuresTakenAt < occurredFrom
      ? [{ code: 'MEASURES_BEFORE_BREACH', field }]
      : []),
  ];
}

/** Art. 34(3)(c) replaces each person's notice by a public one; the duty ends when that is out. */
export function leavesPublicNotice(exemption: Exemption | null): boolean {
  return exemption === 'DISPROPORTIONATE_EFFORT';
}
