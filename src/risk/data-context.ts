import type { BreachFacts, DataCategory } from '../facts/breach-facts.ts';
import type { AdjustmentFactor } from '../texts/severity-choices.ts';
import { specialCategories } from './data-harm.ts';
import { knownList } from './reading.ts';

/** ENISA 2013, Data Processing Context: four classes with their basic score. */
export const dataClassBase = { SIMPLE: 1, BEHAVIOURAL: 2, FINANCIAL: 3, SENSITIVE: 4 } as const;
export type DataClass = keyof typeof dataClassBase;

/** ENISA 2013: the score stays between 1 and 4; one adjustment per class never leads beyond. */
export const dataContextMin = 1;
export const dataContextMax = 4;

export interface Adjustment {
  readonly factor: AdjustmentFactor;
  readonly steps: number;
}

export interface ClassScore {
  readonly dataClass: DataClass;
  readonly base: number;
  readonly adjustments: readonly Adjustment[];
  /** Base and adjustments together. */
  readonly value: number;
}

export interface DataContext {
  /** Null while the categories are not known. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** The class that counts comes first; base and adjustments are kept apart. */
  readonly classes: readonly ClassScore[];
}

const behavioural: readonly DataCategory[] = ['LOCATION', 'COMMUNICATIONS', 'PROFILE', 'PURCHASES'];
const financial: readonly DataCategory[] = [
  'BANK_ACCOUNT',
  'PAYMENT_CARD',
  'FINANCIAL_STATUS',
  'BILLING',
];

const sectorsThatRaise = ['HEALTH_CARE', 'FINANCE'] as const;
const groupsThatRaise = ['PATIENTS', 'VULNERABLE'] as const;

function classOf(category: DataCategory): DataClass {
  if (specialCategories.includes(category)) return 'SENSITIVE';
  if (financial.includes(category)) return 'FINANCIAL';
  return behavioural.includes(category) ? 'BEHAVIOURAL' : 'SIMPLE';
}

export function dataContext(facts: BreachFacts): DataContext {
  const categories = knownList(facts.dataCategories);
  if (categories === null) {
    const surelySensitive =
      facts.specialDataDepth === 'SUBSTANTIAL' && facts.alreadyPublic === false;
    const low = surelySensitive ? dataContextMax : dataContextMin;
    return { value: null, low, high: dataContextMax, classes: [] };
  }
  const now = scoreClasses(categories, facts);
  // Unanswered adjusting questions at their best and at their worst.
  const low = scoreClasses(categories, {
    ...facts,
    specialDataDepth: facts.specialDataDepth ?? 'NONE',
    detailPerPerson: facts.detailPerPerson ?? 'MINIMAL',
    alreadyPublic: facts.alreadyPublic ?? true,
  });
  const sectors = facts.controllerSector ? [facts.controllerSector] : sectorsThatRaise;
  const high = sectors.flatMap((controllerSector) =>
    scoreClasses(categories, {
      ...facts,
      controllerSector,
      specialDataDepth: facts.specialDataDepth ?? 'SUBSTANTIAL',
      detailPerPerson: facts.detailPerPerson ?? 'EXTENSIVE',
      alreadyPublic: facts.alreadyPublic ?? false,
      subjectGroups: knownList(facts.subjectGroups) ?? groupsThatRaise,
    }),
  );
  return { value: top(now), low: top(low), high: top(high), classes: now };
}

function top(classes: readonly ClassScore[]): number {
  return classes.reduce((highest, one) => Math.max(highest, one.value), dataContextMin);
}

function scoreClasses(
  categories: readonly DataCategory[],
  facts: BreachFacts,
): readonly ClassScore[] {
  const classes = [...new Set(categories.map(classOf))];
  if (facts.specialDataDepth === 'SUBSTANTIAL') classes.push('SENSITIVE');
  return [...new Set(classes)]
    .map((dataClass) => scoreClass(dataClass, categories, facts))
    .sort((one, other) => other.value - one.value || other.base - one.base);
}

function scoreClass(
  dataClass: DataClass,
  categories: readonly DataCategory[],
  facts: BreachFacts,
): ClassScore {
  const base = dataClassBase[dataClass];
  const adjustments = adjustmentsOf(dataClass, categories, facts);
  const value = adjustments.reduce<number>((total, { steps }) => total + steps, base);
  return { dataClass, base, adjustments, value };
}

/**
 * ENISA 2013, adjustment table: per class the strongest raising factor counts, not their sum; what
 * lowers counts only when nothing raises, for it says that the data reveal less than they seem to.
 */
function adjustmentsOf(
  dataClass: DataClass,
  categories: readonly DataCategory[],
  facts: BreachFacts,
): readonly Adjustment[] {
  const raising = raises(dataClass, categories, facts).filter(({ steps }) => steps > 0);
  const strongest = raising.sort((one, other) => other.steps - one.steps)[0];
  if (strongest) return [strongest];
  const lowering = lowers(dataClass, facts).filter(({ steps }) => steps < 0);
  const weakest = lowering.sort((one, other) => one.steps - other.steps)[0];
  return weakest ? [weakest] : [];
}

function raises(
  dataClass: DataClass,
  categories: readonly DataCategory[],
  facts: BreachFacts,
): Adjustment[] {
  const bulk = when(facts.detailPerPerson === 'EXTENSIVE', 'VOLUME_PER_PERSON', 1);
  const groups = facts.subjectGroups ?? [];
  const health = facts.controllerSector === 'HEALTH_CARE' || groups.includes('PATIENTS');
  const opensMoney = facts.controllerSector === 'FINANCE' && categories.includes('CREDENTIALS');
  switch (dataClass) {
    case 'SIMPLE':
      return [
        bulk,
        when(health, 'CONTROLLER_FIELD_HEALTH', 2),
        when(
          groups.some((group) => ['MINORS', 'VULNERABLE', 'MILITARY_POLICE'].includes(group)),
          'PEOPLE_AT_SPECIAL_RISK',
          3,
        ),
        when(opensMoney, 'OPENS_FINANCIAL_ACCOUNT', 3),
      ];
    case 'BEHAVIOURAL':
      return [bulk, when(health, 'CONTROLLER_FIELD_HEALTH', 2)];
    case 'FINANCIAL':
      return [
        bulk,
        when(opensMoney || categories.includes('PAYMENT_CARD'), 'FIT_FOR_PAYMENT_FRAUD', 1),
      ];
    case 'SENSITIVE':
      return [];
  }
}

function when(met: boolean, factor: AdjustmentFactor, steps: number): Adjustment {
  return { factor, steps: met ? steps : 0 };
}

function lowers(dataClass: DataClass, facts: BreachFacts): Adjustment[] {
  const little = facts.detailPerPerson === 'MINIMAL';
  const open = facts.alreadyPublic === true;
  switch (dataClass) {
    case 'SIMPLE':
      return [];
    case 'BEHAVIOURAL':
      return [when(little, 'NO_REAL_INSIGHT', -1), when(open, 'PUBLIC_BEFORE', -1)];
    case 'FINANCIAL':
      return [when(little, 'NO_REAL_INSIGHT', -1), when(open, 'PUBLIC_BEFORE', -2)];
    case 'SENSITIVE':
      return [
        when(open, 'PUBLIC_BEFORE', -3),
        when(facts.specialDataDepth === 'NONE', 'NO_REAL_INSIGHT', -3),
        when(facts.specialDataDepth === 'TRACE', 'ONLY_A_TRACE', -2),
      ];
  }
}
