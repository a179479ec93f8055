import type { ApprovalKind, Audience, NoticeChannel } from '../notices/notice.ts';
import type { MessageState } from '../channels/message.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { PlaceholderField } from '../notices/placeholder.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../texts/locale.ts';
import type { AddresseeStateKind } from './addressee.ts';

/** Rows of one batch; each batch is one event with its count and its Merkle root. */
export const batchRowsMax = 1_000;
export const addresseesMax = 200_000;

/** The exact approved version that a language of the campaign sends. */
export interface NoticeBinding {
  readonly locale: Locale;
  readonly noticeId: string;
  readonly version: number;
  readonly contentDigest: string;
  readonly approvalKind: ApprovalKind;
  readonly channels: readonly NoticeChannel[];
  /** Placeholders that the text uses. */
  readonly placeholders: readonly PlaceholderField[];
}

/** What happens when SMTP cannot say whether a mail left; chosen and approved before sending. */
export type UnknownPolicy = 'ASK_A_PERSON' | 'NEXT_CHANNEL';

export interface ChannelPlan {
  /** Tried in this order: the next when the one before failed for good. */
  readonly ladder: readonly NoticeChannel[];
  readonly unknownPolicy: UnknownPolicy;
}

export type PeopleTally = Readonly<Record<AddresseeStateKind, number>>;
export type MessageTally = Readonly<Record<MessageState, number>>;

/** stored: rows are in. queued: every row has its first message. settled: nothing pending. */
export interface Batch {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly size: number;
  /** Merkle root over the rows as imported, hex. */
  readonly rowsRoot: string;
  readonly state: 'stored' | 'queued' | 'settled';
  readonly messages: MessageTally;
  readonly people: PeopleTally;
}

export interface AddresseeList {
  readonly number: number;
  /** SHA-256 of the file's bytes, or of the controllers' parts. */
  readonly digest: string;
  readonly count: number;
  readonly complete: boolean;
  readonly importedBy: string;
  readonly locales: Readonly<Partial<Record<Locale, number>>>;
  /** How many rows can be reached over a channel at all. */
  readonly channels: Readonly<Partial<Record<NoticeChannel, number>>>;
  /** How many rows fill a placeholder. */
  readonly fields: Readonly<Partial<Record<PlaceholderField, number>>>;
}

export interface Confirmation {
  readonly confirmedBy: string;
  readonly confirmedAt: Instant;
  readonly count: number;
}

/**
 * draft: planned, the list is missing or still coming in. ready: the list is complete. running: the
 * number was typed and every language bound to an approved exact version; batches are queued one
 * after another. stopped: no batch is queued and no queued message leaves until resumed. finished:
 * nobody is pending. cancelled: will never run (again); what was sent stays recorded.
 *
 *   draft → ready → running ⇄ stopped, running → finished; all but finished → cancelled;
 *   finished → running when a person sends again to those not reached, or a mail bounces late
 */
export type CampaignState =
  | { readonly kind: 'draft' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly confirmation: Confirmation }
  | {
      readonly kind: 'stopped';
      readonly confirmation: Confirmation;
      readonly stoppedAt: Instant;
      readonly stoppedBy: string;
      readonly reason: SealedText;
    }
  | { readonly kind: 'finished'; readonly confirmation: Confirmation; readonly finishedAt: Instant }
  | {
      readonly kind: 'cancelled';
      readonly cancelledAt: Instant;
      readonly cancelledBy: string;
      readonly reason: SealedText;
      readonly confirmation: Confirmation | null;
    };

export interface PublicNotice {
  readonly noticeId: string;
  readonly version: number;
  readonly contentDigest: string;
  readonly publishedAt: Instant;
  /** Where it stands and why public reach is equal, in the words of whoever decided. */
  readonly where: SealedText;
  readonly reason: SealedText;
}

/** Telling one audience a notice: addressees, messages, progress, proof. */
export interface Campaign {
  readonly id: string;
  readonly incidentId: string;
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly title: string;
  /** Practice: nothing ever leaves (rule 12). */
  readonly drill: boolean;
  /** Sent on one signature; shown everywhere until reviewed. */
  readonly emergency: boolean;
  readonly plan: ChannelPlan;
  readonly list: AddresseeList | null;
  /** Chosen when planned, one per language. */
  readonly noticeIds: readonly string[];
  /** What is sent, exactly; bound when the campaign is confirmed. */
  readonly bindings: readonly NoticeBinding[];
  readonly batches: readonly Batch[];
  /** 1 on the first sending; one more for each time a person sends again to those not reached. */
  readonly round: number;
  /** When the look-up of addresses was asked for; rows that need one follow. */
  readonly lookUpRequestedAt: Instant | null;
  /** When the newest letter list was handed to the post, and how many letters with it and before. */
  readonly lettersPosted: {
    readonly at: Instant;
    readonly recordedAt: Instant;
    readonly count: number;
  } | null;
  /** GDPR art. 34(3)(c): for the rest, whom nothing else reached. */
  readonly publicNotice: PublicNotice | null;
  readonly plannedBy: string;
  readonly plannedAt: Instant;
  readonly state: CampaignState;
}
