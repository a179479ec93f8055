import type { Message } from '../../channels/message.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import type { Notice, NoticeChannel } from '../../notices/notice.ts';
import type { Vault } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Addressee, ControllerPartText } from '../addressee.ts';
import type { Campaign } from '../campaign.ts';

/** Refuses what the actor may not do in this incident for this party; a foreign one is *not found*. */
export type Authorise = (
  actor: Actor,
  act: Act,
  incidentId: string,
  onBehalfOf: string,
) => Promise<Outcome<void>>;

export interface CampaignPorts {
  readonly changes: Changes;
  readonly vault: Vault;
  readonly campaigns: Collection<Campaign>;
  readonly addressees: Collection<Addressee>;
  readonly notices: Collection<Notice>;
  readonly messages: Collection<Message>;
  readonly authorise: Authorise;
  /** Inserts an access record; whoever awaits it may answer afterwards (rule 9). */
  readonly recordAccess: (access: AccessToAddressees) => Promise<void>;
  /** What the case says of sending; undefined: no such incident. */
  readonly caseOf: (incidentId: string) => Promise<CaseForSending | undefined>;
  /** `saltBytes` random bytes. */
  readonly newSalt: () => Uint8Array;
  /** Called after message rows were inserted. */
  readonly wakeDelivery: () => void;
  /** Where a controller confirms receipt; the door must ask for a click there, as scanners follow links. */
  readonly receiptLink: (token: string) => string;
  readonly replyTo: string | null;
}

export interface AccessToAddressees {
  readonly actor: Actor;
  readonly incidentId: string;
  readonly partyId: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly purpose: 'SHOWN' | 'PREVIEWED' | 'LETTERS_EXPORTED';
  readonly count: number;
  readonly at: Instant;
}

export interface CaseForSending {
  readonly drill: boolean;
  /** Channels in an attacker's hands: they carry no notice. */
  readonly compromised: readonly NoticeChannel[];
  /** Parties that process for others here: Art. 34 GDPR does not address them. */
  readonly processors: readonly string[];
}

export interface ImportPorts extends CampaignPorts {
  readonly readTable: (bytes: AsyncIterable<Uint8Array>) => Promise<Outcome<Table>>;
  readonly normalisedPhone: (text: string) => string | undefined;
}

/** A list as it is read: the heading, then rows until the first that cannot be read. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<Outcome<TableRow>>;
  /** SHA-256 of all bytes, hex; known once the rows have been read. */
  readonly digest: () => string;
}

export interface TableRow {
  /** As in a spreadsheet: the heading is row 1. */
  readonly sheetRow: number;
  readonly cells: readonly string[];
}

export interface ControllerPorts extends CampaignPorts {
  /**
   * The controllers that the party informs in this incident, each with its own share in words of its
   * own language. `contact` is verified, or null. Ordered by party id, so that a repeat is the same.
   */
  readonly controllerParts: (about: {
    readonly incidentId: string;
    readonly onBehalfOf: string;
    /** Empty: all. */
    readonly partyIds: readonly string[];
  }) => Promise<readonly ControllerPart[]>;
  /** 32 random bytes, base64url. */
  readonly newToken: () => string;
}

export interface ControllerPart {
  readonly partyId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly contact: {
    readonly email: string | null;
    readonly mobile: string | null;
  } | null;
  readonly part: ControllerPartText;
}
