import type { RiskRule } from '../texts/risk-rules.ts';

/** Unlikely to result in a risk; a risk (Art. 33(1) GDPR); a high risk (Art. 34(1) GDPR). */
export const riskLevels = ['UNLIKELY', 'RISK', 'HIGH_RISK'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A named rule that spoke, with the level it leads to; several may speak and the highest holds. */
export interface Finding {
  readonly rule: RiskRule;
  readonly level: RiskLevel;
  readonly facts: readonly string[];
}

export function found(level: RiskLevel, rule: RiskRule, ...facts: readonly string[]): Finding {
  return { rule, level, facts };
}

export function atLeastRisk(level: RiskLevel, floor: RiskLevel): boolean {
  return riskLevels.indexOf(level) >= riskLevels.indexOf(floor);
}

export function highest(findings: readonly Finding[]): RiskLevel {
  return findings.reduce<RiskLevel>(
    (level, finding) => (atLeastRisk(finding.level, level) ? finding.level : level),
    'UNLIKELY',
  );
}
