import type { BreachFacts } from '../facts/breach-facts.ts';
import { riskRules, riskRuleText, type RiskRule } from '../texts/risk-rules.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';
import { proposeWithRules, type Proposal } from './propose.ts';
import { largeScalePeopleAbove, readingOf } from './reading.ts';
import { severityOf, type Severity } from './severity.ts';

/** Changes whenever the same facts could be answered differently; frozen assessments keep theirs. */
export const riskMethod = { id: 'ENISA-2013+EDPB-01/2021+EDPB-9/2022', version: '1.1.0' } as const;

export const riskFlags = ['MORE_THAN_100_PEOPLE', 'UNINTELLIGIBLE_DATA'] as const;
export type RiskFlag = (typeof riskFlags)[number];

export interface Reason {
  readonly rule: RiskRule;
  readonly article: string;
  /** English; `riskRuleText` has the other languages. */
  readonly text: string;
  readonly facts: readonly string[];
}

export interface Assessment {
  readonly method: { readonly id: string; readonly version: string };
  readonly severity: Severity;
  /** ENISA 2013: told beside the score, not in it. */
  readonly flags: readonly RiskFlag[];
  readonly proposal: Proposal;
  readonly reasons: readonly Reason[];
  readonly missing: readonly MissingFact[];
}

/** Two outputs, never one number: the severity, and what the rules propose. A person decides (rule 4). */
export function assess(facts: BreachFacts): Assessment {
  const { proposal, rules } = proposeWithRules(facts);
  const missing = missingFacts(facts, proposal);
  return {
    method: riskMethod,
    severity: severityOf(facts),
    flags: flagsOf(facts),
    proposal,
    reasons: rules.map(({ rule, facts: used }) => ({
      rule,
      article: riskRules[rule].article,
      text: riskRuleText(rule, 'en'),
      facts: rule === 'FACTS_MISSING' ? decidingFacts(missing, proposal) : used,
    })),
    missing,
  };
}

function decidingFacts(missing: readonly MissingFact[], proposal: Proposal): readonly string[] {
  const open = (['notifyAuthority', 'notifyIndividuals'] as const).filter(
    (answer) => proposal[answer] === 'UNDECIDED',
  );
  return missing
    .filter(({ couldChange }) => open.some((answer) => couldChange.includes(answer)))
    .map(({ fact }) => fact);
}

function flagsOf(facts: BreachFacts): readonly RiskFlag[] {
  return [
    ...((facts.people?.min ?? 0) > largeScalePeopleAbove ? [riskFlags[0]] : []),
    ...(readingOf(facts, 'HARSH').unintelligible ? [riskFlags[1]] : []),
  ];
}
