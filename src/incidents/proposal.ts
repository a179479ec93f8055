import { nextDue, type Obligation } from '../clocks/obligation.ts';
import { hourMs, msOf, type Instant } from '../shared/instant.ts';
import { latestAssessment } from './decision.ts';
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
