import type { BreachFacts } from '../facts/breach-facts.ts';
import type { RiskRule } from '../texts/risk-rules.ts';
import { availabilityRisk } from './availability-risk.ts';
import { confidentialityRisk } from './confidentiality-risk.ts';
import { atLeastRisk, highest, type Finding, type RiskLevel } from './finding.ts';
import { integrityRisk } from './integrity-risk.ts';
import { readingOf } from './reading.ts';
import { isUnknown, openEndOfPeople } from './unknown-facts.ts';

/** In order: a fact that worsens never moves an answer to the left. */
export const proposedAnswers = ['NO', 'UNDECIDED', 'YES'] as const;
export type ProposedAnswer = (typeof proposedAnswers)[number];

export interface Proposal {
  readonly notifyAuthority: ProposedAnswer;
  readonly notifyIndividuals: ProposedAnswer;
}

export interface RuleApplied {
  readonly rule: RiskRule;
  readonly facts: readonly string[];
}

interface Bounds {
  readonly kind: readonly Finding[];
  readonly harsh: readonly Finding[];
}

/** GDPR Art. 33(1): unless unlikely to result in a risk. Art. 34(1): likely to result in a high risk. */
export function propose(facts: BreachFacts): Proposal {
  return proposalOf(facts, boundsOf(facts));
}

function proposalOf(facts: BreachFacts, bounds: Bounds): Proposal {
  return {
    notifyAuthority: answer(bounds, 'RISK'),
    // Art. 34(3)(b) ends the duty towards the people, not the one towards the authority.
    notifyIndividuals: highRiskRemoved(facts) ? 'NO' : answer(bounds, 'HIGH_RISK'),
  };
}

/** The rules that carry the proposal. A rule that speaks only if an unknown turns out badly is left out. */
export function proposeWithRules(facts: BreachFacts): {
  readonly proposal: Proposal;
  readonly rules: readonly RuleApplied[];
} {
  const bounds = boundsOf(facts);
  const proposal = proposalOf(facts, bounds);
  const spoken = [
    ...carrying(proposal.notifyAuthority, bounds),
    ...carrying(answer(bounds, 'HIGH_RISK'), bounds),
  ].filter((finding) => rests(finding, facts, bounds));
  const rules = unique(spoken).map((finding) => ({
    rule: finding.rule,
    facts: finding.facts.filter((fact) => !isUnknown(facts, fact)),
  }));
  return { proposal, rules: [...rules, ...rulesAside(facts, proposal, bounds, rules.length)] };
}

function rulesAside(
  facts: BreachFacts,
  proposal: Proposal,
  bounds: Bounds,
  rulesSpoken: number,
): readonly RuleApplied[] {
  const open = Object.values(proposal).includes('UNDECIDED');
  const mayBeHigh = answer(bounds, 'HIGH_RISK') !== 'NO';
  const financial = facts.controllerSector === 'FINANCE' || facts.controllerSector === 'INSURANCE';
  return [
    ...(mayBeHigh && highRiskRemoved(facts)
      ? [
          {
            rule: 'HIGH_RISK_REMOVED' as const,
            facts: ['mitigation', 'misuse'].filter((fact) => !isUnknown(facts, fact)),
          },
        ]
      : []),
    ...(proposal.notifyIndividuals !== 'NO' && financial
      ? [{ rule: 'UAVG_42' as const, facts: ['controllerSector'] }]
      : []),
    ...(open ? [{ rule: 'FACTS_MISSING' as const, facts: [] }] : []),
    ...(!open && rulesSpoken === 0 ? [{ rule: 'NO_RISK_FOUND' as const, facts: [] }] : []),
  ];
}

/** GDPR Art. 34(3)(b): what confirmed misuse shows to have materialised was not removed. */
function highRiskRemoved(facts: BreachFacts): boolean {
  return facts.mitigation === 'HIGH_RISK_REMOVED' && facts.misuse !== 'CONFIRMED';
}

function boundsOf(facts: BreachFacts): Bounds {
  return { kind: findingsOf(facts, 'KIND'), harsh: findingsOf(facts, 'HARSH') };
}

function findingsOf(facts: BreachFacts, lean: 'KIND' | 'HARSH'): readonly Finding[] {
  const reading = readingOf(facts, lean);
  return [...confidentialityRisk(reading), ...availabilityRisk(reading), ...integrityRisk(reading)];
}

function answer(bounds: Bounds, floor: RiskLevel): ProposedAnswer {
  if (atLeastRisk(highest(bounds.kind), floor)) return 'YES';
  return atLeastRisk(highest(bounds.harsh), floor) ? 'UNDECIDED' : 'NO';
}

function carrying(answered: ProposedAnswer, bounds: Bounds): readonly Finding[] {
  if (answered === 'YES') return bounds.kind;
  return answered === 'NO' ? bounds.harsh : [...bounds.kind, ...bounds.harsh];
}

function rests(finding: Finding, facts: BreachFacts, bounds: Bounds): boolean {
  const unknown = finding.facts.filter((fact) => isUnsettled(facts, fact));
  if (unknown.length === 0) return true;
  if (unknown.length === finding.facts.length) return false;
  const inBoth = [bounds.kind, bounds.harsh].every((findings) =>
    findings.some((other) => other.rule === finding.rule),
  );
  return inBoth;
}

/** Not known, or a number of people that may turn out to be large scale or not. */
function isUnsettled(facts: BreachFacts, fact: string): boolean {
  return fact === 'people' ? openEndOfPeople(facts) !== null : isUnknown(facts, fact);
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
}
