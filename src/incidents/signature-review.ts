import { openSignatureReview, signatureReviewId } from '../clocks/signature-review.ts';
import { submitStage } from '../clocks/submit-stage.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { withObligation } from './filing.ts';
import { partyIn, subjectOf, type Incident } from './incident.ts';

export interface OneSignature {
  readonly noticeId: string;
  readonly partyId: string;
  readonly signedAt: Instant;
  readonly reviewDueAt: Instant;
}

/** Rule 7: a single signature alarms at once and until a second person reviewed it. Safe to repeat. */
export function signedAlone(
  incidentId: string,
  incident: Incident,
  signature: OneSignature,
): Outcome<Change<Incident>> {
  const obligation = openSignatureReview({
    incidentId,
    obligedPartyId: signature.partyId,
    ...signature,
    zone: incident.zone,
    practice: incident.kind === 'DRILL',
  });
  const isKnown = incident.obligations.some((it) => it.id === obligation.id);
  if (isKnown || !partyIn(incident, signature.partyId)) {
    return accept({ value: incident, events: [] });
  }
  const { noticeId, partyId, reviewDueAt } = signature;
  return accept({
    value: { ...incident, obligations: [...incident.obligations, obligation] },
    events: [
      {
        type: 'SIGNATURE_REVIEW_OPENED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { obligationId: obligation.id, noticeId, partyId, dueAt: reviewDueAt },
      },
    ],
  });
}

export function signatureReviewed(
  incidentId: string,
  incident: Incident,
  review: Pick<OneSignature, 'noticeId' | 'signedAt'> & {
    readonly reviewedAt: Instant;
    readonly now: Instant;
  },
): Outcome<Change<Incident>> {
  const id = signatureReviewId({ incidentId, ...review });
  const obligation = incident.obligations.find((it) => it.id === id);
  if (obligation?.state !== 'OPEN') return accept({ value: incident, events: [] });
  const submitted = submitStage(obligation, {
    stageId: 'review',
    at: review.reviewedAt,
    ref: review.noticeId,
    reasonCode: null,
    reason: null,
    reasonRequired: false,
    now: review.now,
  });
  if (!submitted.ok) return submitted;
  return accept({
    value: withObligation(incident, submitted.value),
    events: [
      {
        type: 'OBLIGATION_MET',
        incidentId,
        subject: subjectOf(incidentId),
        data: { obligationId: id, noticeId: review.noticeId, at: review.reviewedAt },
      },
    ],
  });
}
