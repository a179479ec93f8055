import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { UnknownOutcome } from './settle-message.ts';

/** What a person made of messages of which nobody knows whether they were sent. Never changed. */
export interface MessageDecision {
  readonly incidentId: string;
  readonly partyId: string;
  readonly ownerId: string;
  readonly addresseeId: string;
  readonly messageIds: readonly string[];
  readonly outcome: UnknownOutcome;
  readonly reason: SealedText;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

export const messageDecisions: CollectionDefinition<MessageDecision> = {
  name: 'message-decisions',
  indexes: [
    {
      name: 'by-owner',
      equals: (decision) => decision.ownerId,
      order: (decision) => [decision.decidedAt],
    },
  ],
};

export function decideUnknown(id: string, decision: MessageDecision): Change<MessageDecision> {
  const { incidentId, ownerId, addresseeId, messageIds, outcome, reason } = decision;
  return {
    value: decision,
    events: [
      {
        type: 'UNKNOWN_MESSAGES_SETTLED',
        incidentId,
        subject: { kind: 'MESSAGE_DECISION', id },
        data: { ownerId, addresseeId, messageIds, outcome, reason: reason.commitment },
      },
    ],
  };
}
