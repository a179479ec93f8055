import { fill, type Locale, type Sentence } from './locale.ts';
import { riskRules } from './risk-rules.ts';

/** What may differ between a decision and its replay. */
const things = {
  method: { nl: 'De methode', en: 'The method' },
  notifyAuthority: {
    nl: 'Het voorstel over melden aan de toezichthouder (art. 33 AVG)',
    en: 'The proposal on telling the authority (GDPR art. 33)',
  },
  notifyIndividuals: {
    nl: 'Het voorstel over inlichten van betrokkenen (art. 34 AVG)',
    en: 'The proposal on telling individuals (GDPR art. 34)',
  },
  severity: { nl: 'De ernst volgens ENISA', en: 'The severity after ENISA' },
  reason: { nl: 'De reden', en: 'The reason' },
  missing: { nl: 'Het ontbrekende feit', en: 'The missing fact' },
  flag: { nl: 'De aantekening', en: 'The flag' },
  fact: { nl: 'Het feit', en: 'The fact' },
  law: { nl: 'De regel', en: 'The rule' },
  exemption: {
    nl: 'De grond om betrokkenen niet in te lichten',
    en: 'The ground for not telling individuals',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
export type ReplayedThing = keyof typeof things;

const changes = {
  CHANGED: {
    nl: '{thing} was {before} en is nu {after}.',
    en: '{thing} was {before} and is now {after}.',
  },
  NEW: { nl: '{thing} is er nu wel: {after}.', en: '{thing} is there now: {after}.' },
  GONE: { nl: '{thing} is er niet meer: {before}.', en: '{thing} is no longer there: {before}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

const answers: Readonly<Record<string, Sentence>> = {
  YES: { nl: 'ja', en: 'yes' },
  NO: { nl: 'nee', en: 'no' },
  UNDECIDED: { nl: 'onbeslist', en: 'undecided' },
};

/** GDPR Art. 34(3) and 34(1), UAVG art. 42 and 41, in the words of a sentence. */
const exemptions: Readonly<Record<string, Sentence>> = {
  PROTECTED_DATA: { nl: 'gegevens die niemand kan lezen', en: 'data that nobody can read' },
  RISK_REMOVED: { nl: 'weggenomen hoog risico', en: 'a high risk that was removed' },
  DISPROPORTIONATE_EFFORT: { nl: 'onevenredige inspanning', en: 'disproportionate effort' },
  NO_HIGH_RISK: { nl: 'geen hoog risico', en: 'no high risk' },
  FINANCIAL_UNDERTAKING: { nl: 'financiële onderneming', en: 'a financial undertaking' },
  WEIGHTY_INTEREST: { nl: 'zwaarwegend belang', en: 'a weighty interest' },
};

export interface ReplayedDifference {
  readonly what: ReplayedThing;
  readonly name: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** One difference in one sentence. */
export function replayText(difference: ReplayedDifference, locale: Locale): string {
  const { what, name, before, after } = difference;
  const kind = before === null ? 'NEW' : after === null ? 'GONE' : 'CHANGED';
  const named = name === null || name === (before ?? after) ? '' : ` ${name}`;
  const shown = (value: string | null): string => valueText(difference, value, locale);
  return fill(changes[kind], locale, {
    thing: `${things[what][locale]}${named}`,
    before: shown(before),
    after: shown(after),
  });
}

function valueText({ what }: ReplayedDifference, value: string | null, locale: Locale): string {
  if (value === null) return '';
  if (what === 'reason' && isRiskRule(value)) return riskRules[value][locale].replace(/\.$/, '');
  return (
    (answers[value] ?? (what === 'exemption' ? exemptions[value] : undefined))?.[locale] ?? value
  );
}

function isRiskRule(text: string): text is keyof typeof riskRules {
  return Object.hasOwn(riskRules, text);
}
