import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { sealText, type SealTextPorts } from '../../sealing/seal-text.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Changes } from '../../store/changes.ts';
import type { Collection, Stored } from '../../store/collection.ts';
import { allStored } from '../../store/every-stored.ts';
import { decideUnknown, type MessageDecision } from '../message-decision.ts';
import { ownerAddresseeKey } from '../messages.ts';
import type { Message } from '../message.ts';
import { settledByDecision, type UnknownOutcome } from '../settle-message.ts';
import type { ChannelPorts } from './ports.ts';
import { saveChanges, settledOf } from './save-changes.ts';

export interface SettleUnknownPorts extends Omit<ChannelPorts, 'vault'>, SealTextPorts {
  readonly changes: Changes;
  readonly decisions: Collection<MessageDecision>;
  /** Whether the actor may touch this owner's messages; the same refusal as for one that is not there. */
  readonly mayTouch: (by: Actor, ownerId: string) => Promise<Outcome<void>>;
}

export interface SettleUnknown {
  readonly ownerId: string;
  readonly addresseeId: string;
  readonly outcome: UnknownOutcome;
  readonly reason: string;
}

/**
 * A person says what an unknown message was. The decision is stored first, with its record; a kill
 * before the rows follow leaves them unknown, and the person decides again. Answers how many it concerns.
 */
export const settleUnknown =
  (ports: SettleUnknownPorts) =>
  async (input: SettleUnknown, by: Actor): Promise<Outcome<number>> => {
    const allowed = authorise(by, 'settleUnknown');
    if (!allowed.ok) return allowed;
    const touch = await ports.mayTouch(by, input.ownerId);
    if (!touch.ok) return touch;

    const decisionId = decisionIdOf(ports, input, by);
    const repeated = await ports.decisions.get(decisionId);
    if (repeated) return accept(await follow(ports, repeated));

    const rows = await rowsToSettle(ports, input);
    const [first] = rows;
    if (!first) return refuse({ code: 'MESSAGE_NOT_UNKNOWN', field: 'addresseeId' });
    const { incidentId, partyId } = first.value;
    const reason = await sealText(
      ports,
      { incidentId, partyId },
      { text: input.reason, field: 'reason' },
    );
    if (!reason.ok) return reason;

    const saved = await ports.changes.insert(
      ports.decisions,
      decisionId,
      decideUnknown(decisionId, {
        incidentId,
        partyId,
        ownerId: input.ownerId,
        addresseeId: input.addresseeId,
        messageIds: rows.map((row) => row.id),
        outcome: input.outcome,
        reason: reason.value,
        decidedBy: by.id,
        decidedAt: ports.now(),
      }),
      by,
    );
    if (!saved.ok) return saved;
    return accept(await follow(ports, saved.value));
  };

function decisionIdOf(ports: SettleUnknownPorts, input: SettleUnknown, by: Actor): string {
  if (by.idempotencyKey === undefined) return ports.changes.newId();
  return derivedId('message-decision', by.id, by.idempotencyKey, input.ownerId, input.addresseeId);
}

async function rowsToSettle(
  ports: SettleUnknownPorts,
  { ownerId, addresseeId, outcome }: SettleUnknown,
): Promise<readonly Stored<Message>[]> {
  return await allStored(ports.messages, {
    index: 'by-owner-addressee',
    equals: ownerAddresseeKey(ownerId, addresseeId),
    where: (row) => settledByDecision(row, probe(outcome, row)).ok,
  });
}

function probe(
  outcome: UnknownOutcome,
  { queuedAt }: Message,
): Parameters<typeof settledByDecision>[1] {
  return { outcome, by: 'PERSON', decisionId: '', now: queuedAt };
}

/** Safe to repeat: a row that already followed this decision is left alone. */
async function follow(
  ports: SettleUnknownPorts,
  { id: decisionId, value: { outcome, messageIds } }: Stored<MessageDecision>,
): Promise<number> {
  const now = ports.now();
  const rows = await ports.messages.getMany(messageIds);
  const saved = await saveChanges(
    ports,
    rows
      .filter((stored) => stored !== undefined)
      .map((stored) => ({
        stored,
        decide: (message) => {
          if (message.settledBy?.decisionId === decisionId) return undefined;
          const settled = settledByDecision(message, { outcome, by: 'PERSON', decisionId, now });
          return settled.ok ? settled.value : undefined;
        },
      })),
  );
  if (saved.length > 0) await ports.settled(settledOf(saved.map((row) => row.value)));
  return messageIds.length;
}
