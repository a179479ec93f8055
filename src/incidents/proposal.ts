import { nextDue, type Obligation } from '../clocks/obligation.ts';
import type { RiskAnswers } from '../clocks/rule-preview.ts';
import { hourMs, msOf, type Instant } from '../shared/instant.ts';
import { decisionInForce, latestAssessment } from './decision.ts';
import type { Incident } from './incident.ts';

/** A proposal still undecided this long before the due moment proposes an incomplete filing (rule 2). */
export const incompleteFilingLeadMs = 8 * hourMs;

/** What the last assessment of the obliged party proposes; null: nothing assessed, or not its subject. */
export function proposalFor(
  incident: Incident,
  obligation: Obligation,
): 'YES' | 'NO' | 'UNDECIDED' | null {
  const proposal = latestAssessment(incident, obligation.obligedPartyId)?.answer.proposal;
  if (!proposal) return null;
  if (obligation.regimeId === 'gdpr-33') return proposal.notifyAuthority;
  return obligation.regimeId === 'gdpr-34' ? proposal.notifyIndividuals : null;
}

/**
 * How the risk stands for a party: a decision in force first, else the last proposal. Telling the people
 * concerned is due at a high risk (GDPR art. 34(1)), telling the authority at a risk (art. 33(1)).
 */
export function riskAnswers(incident: Incident, partyId: string): RiskAnswers {
  const proposal = latestAssessment(incident, partyId)?.answer.proposal;
  const answer = (
    subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS',
    proposed: RiskAnswers['RISK'] | undefined,
  ): RiskAnswers['RISK'] => {
    const decision = decisionInForce(incident, { partyId, subject, regimeId: null });
    const exempt = decision?.exemption !== null && decision?.exemption !== 'NO_HIGH_RISK';
    if (!decision || exempt) return proposed ?? 'UNDECIDED';
    return decision.tell ? 'YES' : 'NO';
  };
  return {
    RISK: answer('NOTIFY_AUTHORITY', proposal?.notifyAuthority),
    HIGH_RISK: answer('NOTIFY_INDIVIDUALS', proposal?.notifyIndividuals),
  };
}

export function proposesIncompleteFiling(
  incident: Incident,
  obligation: Obligation,
  now: Instant,
): boolean {
  if (obligation.state !== 'OPEN' || obligation.regimeId !== 'gdpr-33') return false;
  const dueAt = nextDue(obligation)?.dueAt ?? null;
  if (dueAt === null || msOf(dueAt) - msOf(now) > incompleteFilingLeadMs) return false;
  const proposal = proposalFor(incident, obligation);
  return proposal === null || proposal === 'UNDECIDED';
}
