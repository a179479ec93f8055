import type { ChannelKind } from '../../channels/message.ts';
import type { Job } from '../../jobs/job.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection } from '../../store/collection.ts';
import type { EscalationPolicy } from '../escalation-policy.ts';
import type { Escalation } from '../escalation.ts';
import type { WatchedStage } from '../watched-stage.ts';

/** One text to one contact over one channel, as it is to be queued. */
export interface EscalationMessage {
  /** Derived: the same page, contact and channel give the same id. */
  readonly id: string;
  readonly incidentId: string;
  readonly partyId: string;
  readonly escalationId: string;
  readonly contactId: string;
  readonly channelKind: ChannelKind;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  /** Rule 12: only a channel from which nothing leaves may carry it. */
  readonly drill: boolean;
  readonly at: Instant;
}

export interface TakeToken {
  readonly escalationId: string;
  readonly contactId: string;
}

export interface EscalationPorts {
  readonly changes: Changes;
  readonly escalations: Collection<Escalation>;
  readonly policies: Collection<EscalationPolicy>;
  readonly jobs: Pick<Collection<Job>, 'getMany'>;
  /** Every stage of every obligation of the incident, computed now; empty when there is no such incident. */
  readonly loadStages: (incidentId: string) => Promise<readonly WatchedStage[]>;
  /** Channels of this incident in an attacker's hands. */
  readonly compromisedChannels: (incidentId: string) => Promise<readonly ChannelKind[]>;
  /** Stores the rows and leaves those alone whose id is there; resolves when all are durable. */
  readonly queueMessages: (rows: readonly EscalationMessage[]) => Promise<void>;
  /** The address of the page where this contact takes this escalation; nobody can guess it. */
  readonly takeLink: (token: TakeToken) => string;
  /** Undefined for a token that `takeLink` did not make. */
  readonly readTakeToken: (token: string) => TakeToken | undefined;
  readonly emailOfUser: (userId: string) => Promise<string | undefined>;
  /** A phone number as E.164; undefined when it is none. */
  readonly normalisedPhone: (text: string) => string | undefined;
}
