import type { Obligation, ObligationStage } from '../../clocks/obligation.ts';
import type { Regime } from '../../clocks/regimes/regime.ts';
import type { Campaign } from '../../campaigns/campaign.ts';
import type { ShownAddressee } from '../../campaigns/use-cases/read-addressees.ts';
import type { EvidenceView } from '../../evidence/use-cases/list-evidence.ts';
import type { Escalation } from '../../escalation/escalation.ts';
import type { EscalationPolicy } from '../../escalation/escalation-policy.ts';
import type { FactsVersion } from '../../facts/incident-facts.ts';
import type { Actor } from '../../identity/actor.ts';
import type { User } from '../../identity/user.ts';
import type {
  Action,
  Advice,
  AffectedPart,
  Awareness,
  Decision,
  ExemptionConditions,
  Filing,
  FrozenAssessment,
  Incident,
  IncidentParty,
  Review,
  Statement,
} from '../../incidents/incident.ts';
import type { DialogueMessage } from '../../incidents/dialogue.ts';
import type { OpenedDialogue } from '../../incidents/use-cases/open-report.ts';
import type { PreviewRow } from '../../incidents/use-cases/preview-regime.ts';
import type { ReportedEvent } from '../../incidents/reported-event.ts';
import type { Checkpoint } from '../../audit-log/checkpoint.ts';
import type { AuditEntry } from '../../audit-log/entry.ts';
import type { Message } from '../../channels/message.ts';
import type { NoticeFinding } from '../../notices/notice-finding.ts';
import type { Notice } from '../../notices/notice.ts';
import type { Agreement } from '../../parties/agreement.ts';
import type { Contact } from '../../parties/contact.ts';
import type { Party } from '../../parties/party.ts';
import type { Page } from '../../shared/page.ts';
import type { Stored } from '../../store/collection.ts';

/** What resolvers hand on: the stored value with its id, so that most fields need no resolver. */
export type Node<T> = T & { readonly id: string; readonly version: number };

export function nodeOf<T>(stored: Stored<T>): Node<T> {
  return { ...stored.value, id: stored.id, version: stored.version };
}

export interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function connectionOf<T, N>(page: Page<T>, map: (item: T) => N): Connection<N> {
  return {
    nodes: page.items.map(map),
    pageInfo: { hasNextPage: page.cursor !== null, endCursor: page.cursor },
  };
}

export interface MeNode {
  readonly actor: Actor;
}
export type UserNode = Node<User>;
export type PartyNode = Node<Party>;
export type AgreementNode = Node<Agreement>;
export type EventNode = Node<ReportedEvent>;
export type DialogueNode = OpenedDialogue;
export type DialogueMessageNode = DialogueMessage;
export type IncidentNode = Node<Incident>;

/** A guest's own part: everything in it is looked up by this party's id. */
export interface PartNode {
  readonly incident: IncidentNode;
  readonly partyId: string;
}

export interface FactsNode extends FactsVersion {
  readonly incident: IncidentNode;
}

export interface IncidentPartyNode extends IncidentParty {
  readonly incident: IncidentNode;
}

export interface ObligationNode {
  readonly incident: IncidentNode;
  readonly obligation: Obligation;
}

export interface StageNode {
  readonly stage: ObligationStage;
  readonly obligation: Obligation;
}

export type NoticeNode = Notice;
export type CampaignNode = Campaign;
export type AddresseeNode = ShownAddressee;
export type EscalationNode = Node<Escalation>;
export type EscalationPolicyNode = Node<EscalationPolicy>;
export type EvidenceNode = EvidenceView;
export type CustodyNode = EvidenceView['custody'][number];
export type CheckpointNode = Checkpoint;

/** `not-reached` of the domain is `NOT_REACHED` at the door, which knows no dashes. */
export function enumOf<K extends string>(kind: K): EnumName<K> {
  return kind.toUpperCase().replaceAll('-', '_') as EnumName<K>;
}

type Underscored<K extends string> = K extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : K;
type EnumName<K extends string> = Uppercase<Underscored<K>>;

/** A rule, or one stage or term of it with the rule that it belongs to. */
export type RegimeNode = Regime;
export interface RegimeStageNode {
  readonly regime: Regime;
  readonly stage: Regime['stages'][number];
}
export interface RegimeTermNode {
  readonly regime: Regime;
  readonly term: Regime['stages'][number]['terms'][number];
}
export type RegimePreviewRowNode = PreviewRow;
export type ContactNode = Contact;
export type AffectedPartNode = AffectedPart;
export type AwarenessNode = Awareness;
export type AssessmentNode = FrozenAssessment;
export type AdviceNode = Advice;
export type DecisionNode = Decision;
export type ExemptionConditionsNode = ExemptionConditions;
export interface FilingNode extends Filing {
  readonly incident: IncidentNode;
}
export type ActionNode = Action;
export type ContainmentNode = Statement;
export type ReviewNode = Review;
export type MessageNode = Message;
export type NoticeFindingNode = NoticeFinding;
export type AuditEntryNode = AuditEntry;
