import { samePerson } from '../identity/second-person.ts';
import { addMs, hourMs, msOf, type Instant } from '../shared/instant.ts';
import { acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { ApprovalKind, Notice, NoticeApproval } from './notice.ts';
import { contentDigest, currentVersion } from './notice-versions.ts';

/** A second person reviews a single signature within this time (rule 7). */
export const oneSignatureReviewMs = 24 * hourMs;
export const emergencyReasonCharsMin = 10;
export const emergencyReasonCharsMax = 2_000;

/** What the approver had on the screen. */
export interface Approved {
  readonly version: number;
  readonly contentDigest: string;
  readonly approverId: string;
  readonly at: Instant;
  /** Findings of the linter that block. */
  readonly blocks: readonly Refusal[];
}

/** Two people: nobody approves a text that they wrote any version of. */
export function approvedByTwo(notice: Notice, approved: Approved): Outcome<Change<Notice>> {
  const authors = notice.versions.map((version) => version.authorId);
  const faults = [
    ...exactVersionFaults(notice, approved),
    ...approved.blocks,
    ...samePerson('approveNotice', approved.approverId, authors),
  ];
  return acceptUnless(faults, () =>
    approvedAs(notice, approved, 'TWO_PEOPLE', { reason: null, reviewDueAt: null }),
  );
}

/** A template that two people approved beforehand, filled from facts and not edited since. */
export function preApproved(notice: Notice, approved: Approved): Outcome<Change<Notice>> {
  const faults = [...exactVersionFaults(notice, approved), ...approved.blocks];
  if (notice.versions.length > 1) faults.push({ code: 'NOTICE_WAS_EDITED', field: 'version' });
  return acceptUnless(faults, () =>
    approvedAs(notice, approved, 'PRE_APPROVED', { reason: null, reviewDueAt: null }),
  );
}

export interface Alone extends Approved {
  readonly reason: string;
}

/**
 * The emergency path of rule 7: one signature, marked as such, reviewed within 24 hours. That the
 * signer proved who it is a moment ago is checked where the actor is known (`requireRecentProof`).
 */
export function approvedAlone(notice: Notice, alone: Alone): Outcome<Change<Notice>> {
  const faults = [...exactVersionFaults(notice, alone), ...alone.blocks];
  const reason = alone.reason.trim();
  if (reason.length < emergencyReasonCharsMin || reason.length > emergencyReasonCharsMax) {
    faults.push({
      code: 'EMERGENCY_REASON_LENGTH',
      field: 'reason',
      params: { min: emergencyReasonCharsMin, max: emergencyReasonCharsMax },
    });
  }
  return acceptUnless(faults, () =>
    approvedAs(notice, alone, 'ONE_SIGNATURE', {
      reason,
      reviewDueAt: addMs(alone.at, oneSignatureReviewMs),
    }),
  );
}

export interface ReviewOfOne {
  readonly verdict: 'CONFIRMED' | 'OBJECTED';
  readonly reviewerId: string;
  readonly remark: string | null;
  readonly at: Instant;
}

/**
 * The second person's look afterwards; late is recorded as late, never refused. The newest unreviewed
 * single signature is meant, also when the text was revised since: it went out all the same.
 */
export function oneSignatureReviewed(notice: Notice, review: ReviewOfOne): Outcome<Change<Notice>> {
  const signed = awaitingReview(notice);
  if (!signed) return refuse({ code: 'NO_ONE_SIGNATURE_TO_REVIEW', field: 'noticeId' });
  const faults = [...samePerson('reviewOneSignature', review.reviewerId, [signed.approverId])];
  if (review.verdict === 'OBJECTED' && (review.remark ?? '').trim() === '') {
    faults.push({ code: 'OBJECTION_WITHOUT_REMARK', field: 'remark' });
  }
  return acceptUnless(faults, () => {
    const reviewed = { ...signed, review };
    const late = signed.reviewDueAt !== null && msOf(review.at) > msOf(signed.reviewDueAt);
    return {
      value: {
        ...notice,
        approval: notice.approval === signed ? reviewed : notice.approval,
        pastApprovals: notice.pastApprovals.map((past) => (past === signed ? reviewed : past)),
      },
      events: [
        {
          type: 'ONE_SIGNATURE_REVIEWED',
          incidentId: notice.incidentId,
          subject: { kind: 'notice', id: notice.id },
          data: { version: signed.version, verdict: review.verdict, late },
        },
      ],
    };
  });
}

/** What was approved on one signature and nobody else has looked at yet; the newest first. */
export function awaitingReview(notice: Notice): NoticeApproval | undefined {
  return [...notice.pastApprovals, ...(notice.approval ? [notice.approval] : [])].findLast(
    (approval) => approval.kind === 'ONE_SIGNATURE' && approval.review === null,
  );
}

function exactVersionFaults(notice: Notice, approved: Approved): Refusal[] {
  const current = currentVersion(notice);
  const faults: Refusal[] = [];
  if (approved.version !== current.number) {
    faults.push({
      code: 'NOTICE_VERSION_OUTDATED',
      field: 'version',
      params: { basedOn: approved.version, current: current.number },
    });
  } else if (approved.contentDigest !== contentDigest(current.contents)) {
    faults.push({ code: 'NOTICE_CONTENT_DIFFERS', field: 'contentDigest' });
  }
  if (notice.approval?.version === current.number) {
    faults.push({ code: 'NOTICE_ALREADY_APPROVED', field: 'version' });
  }
  return faults;
}

function approvedAs(
  notice: Notice,
  approved: Approved,
  kind: ApprovalKind,
  alone: { readonly reason: string | null; readonly reviewDueAt: Instant | null },
): Change<Notice> {
  return {
    value: {
      ...notice,
      approval: {
        kind,
        version: approved.version,
        contentDigest: approved.contentDigest,
        approverId: approved.approverId,
        at: approved.at,
        reason: alone.reason,
        reviewDueAt: alone.reviewDueAt,
        review: null,
      },
    },
    events: [
      {
        type: 'NOTICE_APPROVED',
        incidentId: notice.incidentId,
        subject: { kind: 'notice', id: notice.id },
        data: {
          version: approved.version,
          contentDigest: approved.contentDigest,
          approval: kind,
          ...(alone.reviewDueAt === null ? {} : { reviewDueAt: alone.reviewDueAt }),
        },
      },
    ],
  };
}
