import type { Actor } from '../../identity/actor.ts';
import { addMs, minuteMs } from '../../shared/instant.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { takeEscalation, type Escalation } from '../escalation.ts';
import type { EscalationPorts } from './ports.ts';
import { openSiblings } from './save-escalation.ts';

/** How long an answer keeps the others quiet when it does not say. */
export const quietMinutesDefault = 60;

interface Answer {
  readonly escalation: Pick<Stored<Escalation>, 'id' | 'value'>;
  readonly contactId: string;
  readonly how: 'LINK' | 'SMS';
  readonly minutes: number | null;
}

/** One answer takes all that one message woke for. */
export async function takeAsContact(
  ports: Pick<EscalationPorts, 'changes' | 'escalations'>,
  answer: Answer,
): Promise<Outcome<Stored<Escalation>>> {
  const siblings = await openSiblings(ports, answer.escalation);
  const taken = await takeOne(ports, answer);
  if (!taken.ok) return taken;
  for (const escalation of siblings) await takeOne(ports, { ...answer, escalation });
  return taken;
}

/** A contact is known by its link or by its number, and has no account. The same answer twice is one. */
async function takeOne(
  ports: Pick<EscalationPorts, 'changes' | 'escalations'>,
  { escalation, contactId, how, minutes }: Answer,
): Promise<Outcome<Stored<Escalation>>> {
  const { id, value } = escalation;
  const now = ports.changes.now();
  const promisedAt = addMs(now, (minutes ?? quietMinutesDefault) * minuteMs);
  const taking = { by: contactId, contactId, how, at: now, promisedAt };
  return ports.changes.apply(
    ports.escalations,
    id,
    (current) =>
      minutes === null && isHeldBy(current, contactId)
        ? accept({ value: current, events: [] })
        : takeEscalation(current, { id, taking, now }),
    contactActor({ contactId, partyId: value.partyId, how }),
  );
}

function isHeldBy(escalation: Escalation, contactId: string): boolean {
  return escalation.state === 'TAKEN' && escalation.taking.contactId === contactId;
}

function contactActor(of: {
  readonly contactId: string;
  readonly partyId: string;
  readonly how: 'LINK' | 'SMS';
}): Actor {
  return {
    ...{ kind: 'PUBLIC', id: of.contactId, partyId: of.partyId, roles: [] },
    ...{ method: of.how.toLowerCase(), authenticatedAt: null, operations: null },
  };
}
