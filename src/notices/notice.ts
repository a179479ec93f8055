import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../texts/locale.ts';

export const audiences = [
  'INDIVIDUALS',
  'CONTROLLERS',
  'WRONG_RECIPIENTS',
  'PUBLIC',
  'MANAGEMENT',
] as const;
export type Audience = (typeof audiences)[number];

export const noticeChannels = ['EMAIL', 'SMS', 'LETTER'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** What one channel carries; `{{naam}}` and its like stay in the text until it is sent. */
export type NoticeContent =
  | {
      readonly channel: 'EMAIL';
      readonly subject: string;
      readonly text: string;
      readonly html: string | null;
    }
  | { readonly channel: 'SMS'; readonly text: string }
  | { readonly channel: 'LETTER'; readonly text: string };

export interface NoticeVersion {
  /** 1 is the draft made from the template. */
  readonly number: number;
  readonly contents: readonly NoticeContent[];
  readonly authorId: string;
  readonly at: Instant;
}

/**
 * `TWO_PEOPLE`: the approver is not an author. `ONE_SIGNATURE`: an emergency, one strongly
 * authenticated person with a reason, reviewed by a second one within 24 hours. `PRE_APPROVED`: an
 * unedited template that two people approved beforehand, filled from facts.
 */
export type ApprovalKind = 'TWO_PEOPLE' | 'ONE_SIGNATURE' | 'PRE_APPROVED';

export interface OneSignatureReview {
  readonly verdict: 'CONFIRMED' | 'OBJECTED';
  readonly reviewerId: string;
  readonly at: Instant;
  readonly remark: string | null;
}

/** Approval is of one exact version; a later version has none until it is approved itself. */
export interface NoticeApproval {
  readonly kind: ApprovalKind;
  readonly version: number;
  /** SHA-256 of the canonical JSON of what was approved. */
  readonly contentDigest: string;
  readonly approverId: string;
  readonly at: Instant;
  /** `ONE_SIGNATURE` only. */
  readonly reason: string | null;
  readonly reviewDueAt: Instant | null;
  readonly review: OneSignatureReview | null;
}

/** A text with versions, for one audience and one language. */
export interface Notice {
  readonly id: string;
  readonly incidentId: string;
  /** The party on whose behalf is told. */
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly templateId: string;
  /** Digest of the template's files, so that the text can be traced to what it was made from. */
  readonly templateDigest: string;
  readonly versions: readonly NoticeVersion[];
  /** The newest approval; earlier ones stay in `pastApprovals`. */
  readonly approval: NoticeApproval | null;
  readonly pastApprovals: readonly NoticeApproval[];
}
