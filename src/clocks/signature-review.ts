import type { Instant } from '../shared/instant.ts';
import { derivedId } from '../shared/sha256.ts';
import { derivationStep } from './derivation.ts';
import type { Obligation } from './obligation.ts';

/** Rule 7: what went out on one signature is looked at by a second person, before `reviewDueAt`. */
export function openSignatureReview(input: {
  readonly incidentId: string;
  readonly obligedPartyId: string;
  readonly noticeId: string;
  readonly zone: string;
  readonly signedAt: Instant;
  readonly reviewDueAt: Instant;
  readonly practice: boolean;
}): Obligation {
  const { obligedPartyId, zone, signedAt, reviewDueAt } = input;
  return {
    id: signatureReviewId(input),
    regimeId: 'one-signature',
    regimeVersion: '1',
    article: 'ISO/IEC 27001 A.5.3',
    obligedPartyId,
    addressee: { kind: 'OTHER', partyId: null },
    zone,
    anchor: { kind: 'PROMISE', at: signedAt, provisional: false },
    otherAnchors: [],
    stages: [
      {
        id: 'review',
        startsAt: signedAt,
        dueAt: reviewDueAt,
        hourRuleAt: null,
        derivation: [derivationStep({ code: 'REVIEW_OF_ONE_SIGNATURE', zone, at: reviewDueAt })],
        submission: null,
      },
    ],
    term: null,
    ownerId: null,
    alarms: true,
    practice: input.practice,
    state: 'OPEN',
    settledBy: null,
  };
}

export function signatureReviewId(input: {
  readonly incidentId: string;
  readonly noticeId: string;
  readonly signedAt: Instant;
}): string {
  return derivedId('one-signature', input.incidentId, input.noticeId, input.signedAt);
}
