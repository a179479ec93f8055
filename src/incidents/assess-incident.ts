import { assess } from '../risk/assess.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { limitReached } from './awareness.ts';
import {
  incidentEntriesMax,
  partyIn,
  subjectOf,
  type Advice,
  type FrozenAssessment,
  type Incident,
} from './incident.ts';
import { factsOfParty } from './incident-parties.ts';
import { currentFacts } from './record-facts.ts';

/** Freezes facts version, method version, score and proposal for one party's part. */
export function assessIncident(
  incidentId: string,
  incident: Incident,
  input: { id: string; partyId: string; by: string; now: Instant },
): Outcome<Change<Incident>> {
  if (!partyIn(incident, input.partyId)) {
    return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' });
  }
  if (incident.assessments.length >= incidentEntriesMax) {
    return refuse(limitReached('assessments', incidentEntriesMax));
  }
  const facts = factsOfParty(incident, input.partyId);
  const answer = assess(facts);
  const assessment: FrozenAssessment = {
    id: input.id,
    partyId: input.partyId,
    factsVersion: currentFacts(incident).number,
    facts,
    answer,
    by: input.by,
    at: input.now,
  };
  return accept({
    value: { ...incident, assessments: [...incident.assessments, assessment] },
    events: [
      {
        type: 'ASSESSED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          assessmentId: input.id,
          partyId: input.partyId,
          factsVersion: assessment.factsVersion,
          method: { ...answer.method },
          score: answer.severity.score,
          level: answer.severity.level,
          notifyAuthority: answer.proposal.notifyAuthority,
          notifyIndividuals: answer.proposal.notifyIndividuals,
        },
      },
    ],
  });
}

/** The DPO advises and does not decide; a processor's view stands beside the proposal. */
export function giveAdvice(
  incidentId: string,
  incident: Incident,
  advice: Advice,
): Outcome<Change<Incident>> {
  const forParty = partyIn(incident, advice.forPartyId);
  if (!forParty) return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'forPartyId' });
  if (advice.kind !== 'PROCESSOR_VIEW' && advice.forPartyId !== advice.byPartyId) {
    return refuse({ code: 'ADVISES_OWN_PARTY_ONLY', field: 'forPartyId' });
  }
  if (advice.kind === 'PROCESSOR_VIEW' && forParty.informedByPartyId !== advice.byPartyId) {
    return refuse({ code: 'VIEW_FOR_INFORMED_PARTY_ONLY', field: 'forPartyId' });
  }
  if (incident.advice.length >= incidentEntriesMax) {
    return refuse(limitReached('advice', incidentEntriesMax));
  }
  return accept({
    value: { ...incident, advice: [...incident.advice, advice] },
    events: [
      {
        type: 'ADVICE_GIVEN',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          adviceId: advice.id,
          lane: advice.lane,
          kind: advice.kind,
          forPartyId: advice.forPartyId,
          // Many read the log: what counsel concludes in its own lane stands in its words alone.
          ...(advice.lane === 'ALL' ? { subject: advice.subject, answer: advice.answer } : {}),
          text: advice.text.commitment,
        },
      },
    ],
  });
}
