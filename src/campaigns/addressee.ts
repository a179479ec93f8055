import type { NoticeChannel } from '../notices/notice.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Sealed } from '../sealing/vault.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../texts/locale.ts';

/** Personal data of one addressee; stored only sealed, under the key of the incident and the party. */
export interface AddresseeData {
  readonly name: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly mobile: string | null;
  /** Lines as on an envelope. */
  readonly postalAddress: string | null;
  readonly reference: string | null;
  readonly role: string | null;
  /** Controllers only: what is told to this controller alone. */
  readonly part: ControllerPartText | null;
  /** Controllers only: 256 random bits, base64url; the row itself shows only its hash. */
  readonly receiptToken: string | null;
}

/** A controller's own part in words; nothing in it concerns another controller (rule 10). */
export interface ControllerPartText {
  readonly categories: string;
  readonly people: string;
  readonly records: string;
}

/** One attempt to tell over one channel; the message id is derived from these. */
export interface LadderStep {
  readonly channel: NoticeChannel;
  /** 1 for the first sending, higher for each time a person sends again. */
  readonly round: number;
  readonly messageId: string;
  readonly queuedAt: Instant;
}

/**
 * pending: nothing certain yet. reached: `ACCEPTED` by the mail server, `DELIVERED` on receipt,
 * `BY_HAND` by phone or in person, `ACKNOWLEDGED` by the addressee. not-reached: every channel
 * of the plan failed or nothing may be sent. previewed: kept for
 * looking at, *not sent*. unknown: it cannot be said whether the message
 * left. by-hand: a person must call. letter: on the letter list since
 * `listedAt`, or posted. address-look-up: no address
 * at all, one is being sought. public-notice: told with the rest by a public notice.
 */
export type AddresseeState =
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'reached';
      readonly proof: 'ACCEPTED' | 'DELIVERED' | 'BY_HAND' | 'ACKNOWLEDGED';
      readonly via: NoticeChannel | 'PHONE' | 'IN_PERSON' | 'PORTAL';
      readonly reachedAt: Instant;
      /** Who recorded it, when a person did. */
      readonly recordedBy: string | null;
    }
  | {
      readonly kind: 'not-reached';
      readonly why: 'FAILED' | 'CANCELLED' | 'NO_ADDRESS_FOUND';
    }
  | { readonly kind: 'previewed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'letter'; readonly postedAt: null; readonly listedAt: Instant | null }
  | { readonly kind: 'letter'; readonly postedAt: Instant }
  | { readonly kind: 'address-look-up'; readonly requestedAt: Instant | null }
  | { readonly kind: 'public-notice'; readonly publishedAt: Instant };
export const addresseeStateKinds = [
  'pending',
  'reached',
  'not-reached',
  'previewed',
  'unknown',
  'by-hand',
  'letter',
  'address-look-up',
  'public-notice',
] as const satisfies readonly AddresseeState['kind'][];
export type AddresseeStateKind = AddresseeState['kind'];

/** Proof of receipt by a controller: the link in its message carries the token, the row its hash. */
export interface Receipt {
  /** SHA-256 of the token; the token itself stands sealed in the row and in the message. */
  readonly tokenHash: string;
  readonly acknowledgedAt: Instant | null;
}

/** One row of a campaign. Its id derives from campaign, list and row number, never from personal data. */
export interface Addressee {
  readonly id: string;
  readonly campaignId: string;
  readonly incidentId: string;
  /** Whose part this is, and under whose key it is sealed: the controller itself for controllers. */
  readonly partyId: string;
  /** Which list of the campaign: a new import starts a new list and the earlier one is superseded. */
  readonly list: number;
  /** Row in the list, from 1. */
  readonly row: number;
  readonly batch: number;
  readonly locale: Locale;
  readonly sealed: Sealed;
  /** Keyed digests of the normalised addresses: find without revealing. */
  readonly lookupTags: readonly string[];
  /** Channels for which the row has an address, in the order of the plan. */
  readonly channels: readonly NoticeChannel[];
  readonly steps: readonly LadderStep[];
  readonly state: AddresseeState;
  readonly receipt: Receipt | null;
  /** What a person wrote down when recording something by hand. */
  readonly note: SealedText | null;
}
