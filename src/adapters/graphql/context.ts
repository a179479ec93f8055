import type { Addressee } from '../../campaigns/addressee.ts';
import type { Campaign } from '../../campaigns/campaign.ts';
import type { ImportFault } from '../../campaigns/import-fault.ts';
import type { AuditEntry } from '../../audit-log/entry.ts';
import type { Checkpoint } from '../../audit-log/checkpoint.ts';
import type { ChannelKind, Message } from '../../channels/message.ts';
import type { EvidenceItem } from '../../evidence/evidence-item.ts';
import type { Actor } from '../../identity/actor.ts';
import type { SingleSignOn } from '../../identity/only-by-sso.ts';
import type { User } from '../../identity/user.ts';
import type { StandingPolicy } from '../../identity/second-factor-policy.ts';
import type { SheetContents } from '../../incidents/filing-sheet.ts';
import type { Filing, Incident, Lane } from '../../incidents/incident.ts';
import type { OpenedAnswer } from '../../incidents/opened-answer.ts';
import type { Notice } from '../../notices/notice.ts';
import type { NoticeFinding } from '../../notices/notice-finding.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { EscalationNode, EvidenceNode, EventNode, IncidentNode, PartyNode } from './nodes.ts';
import type { UseCases } from './use-cases.ts';

/** What one request carries to its resolvers. */
export interface Context {
  readonly actor: Actor;
  /** Who it is now, for an answer that stays open: the public once the session or token has ended. */
  readonly recogniseAgain: () => Promise<Actor>;
  readonly locale: Locale;
  readonly now: () => Instant;
  readonly publicUrl: string;
  /** The data is the fictitious demo. */
  readonly demo: boolean;
  /** The log's line of this request then names nobody. */
  readonly leaveUnnamed: () => void;
  /** People sign in at a provider of their own. */
  readonly singleSignOn: SingleSignOn;
  readonly remoteAddress: string;
  readonly useCases: UseCases;
  readonly session: SessionDoor;
  readonly reads: Reads;
  readonly changes: ChangeFeed;
  /**
   * Runs a mutation once per idempotency key: the actor it hands on carries the key, and the same key
   * with other input is refused.
   */
  readonly once: <T>(
    key: string | null | undefined,
    operation: string,
    input: unknown,
    run: (actor: Actor) => Promise<Outcome<T>>,
  ) => Promise<Outcome<T>>;
}

/** What was recorded lately, for the screens; a slow reader misses none but may get them late. */
export interface ChangeFeed {
  readonly subscribe: (wanted: (entry: AuditEntry) => boolean) => AsyncIterableIterator<AuditEntry>;
}

/** The session of this request and the cookie of its answer. */
export interface SessionDoor {
  /** Null for tokens and for the public. */
  readonly id: string | null;
  /** Of the cookie, unproven: also of a session that is half-open, or of none. Null without a cookie. */
  readonly shownId: string | null;
  readonly set: (token: string) => void;
  readonly clear: () => void;
}

/** What fields of an answer ask for, once the thing they belong to was authorised. */
export interface Reads {
  /** Every row of the EDPB's template as it stands for a party. */
  readonly openedAnswers: (
    incident: IncidentNode,
    partyId: string,
  ) => Promise<readonly OpenedAnswer[]>;
  /** The answer sheet kept with a filing; null where there is none. */
  readonly keptSheet: (filing: Filing) => Promise<SheetContents | null>;
  /** Opens a person's words. */
  readonly text: (text: SealedText) => Promise<string>;
  /** One breach as the register has it; authorised with the register. */
  readonly registerCells: (incident: IncidentNode) => Promise<
    readonly {
      readonly key: string;
      readonly heading: string;
      readonly value: string;
      readonly state: string;
    }[]
  >;
  readonly party: (partyId: string) => Promise<PartyNode>;
  readonly partyName: (partyId: string) => Promise<string>;
  readonly userName: (userId: string) => Promise<string | null>;
  readonly user: (userId: string) => Promise<User | null>;
  /** The roles that must have a second factor among those whom an organisation manages. */
  readonly secondFactorPolicy: (partyId: string) => Promise<StandingPolicy>;
  readonly event: (eventId: string) => Promise<EventNode | null>;
  /** `onBehalfOf` narrows to one party's own. */
  readonly notices: (incidentId: string, onBehalfOf?: string) => Promise<readonly Notice[]>;
  readonly campaigns: (incidentId: string, onBehalfOf?: string) => Promise<readonly Campaign[]>;
  readonly campaign: (campaignId: string) => Promise<Campaign>;
  readonly escalations: (incidentId: string) => Promise<readonly EscalationNode[]>;
  readonly evidence: (incidentId: string) => Promise<readonly EvidenceNode[]>;
  readonly messages: (row: Addressee) => Promise<readonly Message[]>;
  readonly findings: (notice: Notice) => Promise<readonly NoticeFinding[]>;
  readonly timeline: (
    incident: Incident & { readonly id: string },
    page: { readonly limit: number; readonly after?: string },
  ) => Promise<Page<TimelineLine>>;
  /** Who took an escalation, by name; null while nobody did. */
  readonly takerName: (escalation: EscalationNode) => Promise<string | null>;
  readonly importFault: (fault: ImportFault) => ShownFault;
  /** Whether no provider is connected for the channels of this campaign (rule 14). */
  readonly sendsNothing: (campaign: Campaign) => boolean;
  /** Refuses, as if it did not exist, a case whose log the actor may not read. */
  readonly ownCase: (incidentId: string) => Promise<Outcome<void>>;
  readonly auditPage: (
    page: { readonly limit: number; readonly after?: string },
    incidentId: string | null,
  ) => Promise<Page<AuditEntry>>;
  readonly checkpointPage: (page: {
    readonly limit: number;
    readonly after?: string;
  }) => Promise<Page<Checkpoint>>;
  readonly channels: () => readonly {
    readonly kind: ChannelKind;
    readonly provider: string;
    readonly sends: boolean;
  }[];
  readonly evidenceItem: (stored: Stored<EvidenceItem>) => Promise<EvidenceNode>;
  /** Rule 9: resolves when the access record is durable. */
  readonly recordRead: (kind: string, id: string, incidentId: string | null) => Promise<void>;
}

export interface TimelineLine {
  readonly sequence: number | null;
  readonly type: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly lane: Lane;
  readonly text: string;
}

export interface ShownFault {
  readonly code: string;
  readonly blocks: boolean;
  readonly message: string;
  readonly rows: readonly number[];
  readonly count: number;
}
