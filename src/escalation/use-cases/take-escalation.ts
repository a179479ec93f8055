import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { everyContact } from '../escalation-policy.ts';
import { takeEscalation as decide, type Escalation } from '../escalation.ts';
import type { EscalationPorts } from './ports.ts';
import { openSiblings } from './save-escalation.ts';

/** On the screen, by a member of the organisation whose management is woken. */
export const takeEscalation =
  (ports: Pick<EscalationPorts, 'changes' | 'escalations' | 'policies' | 'emailOfUser'>) =>
  async (
    input: { readonly escalationId: string; readonly until: Instant },
    by: Actor,
  ): Promise<Outcome<Stored<Escalation>>> => {
    const allowed = authorise(by, 'takeEscalation');
    if (!allowed.ok) return allowed;
    const id = input.escalationId;
    const stored = await ports.escalations.get(id);
    if (stored?.value.partyId !== by.partyId) {
      return refuse({ code: 'NOT_FOUND', field: 'escalationId' });
    }
    const contactId = await contactIdOf(ports, by);
    const now = ports.changes.now();
    const taking = {
      by: by.id,
      contactId,
      how: 'SCREEN',
      at: now,
      promisedAt: input.until,
    } as const;
    const take = (taken: string) =>
      ports.changes.apply(
        ports.escalations,
        taken,
        (escalation) => decide(escalation, { id: taken, taking, now }),
        by,
      );
    const siblings = await openSiblings(ports, stored);
    const outcome = await take(id);
    if (outcome.ok) for (const sibling of siblings) await take(sibling.id);
    return outcome;
  };

/** The contact that the user is, so that the reminders until the promised moment reach the right one. */
async function contactIdOf(
  ports: Pick<EscalationPorts, 'policies' | 'emailOfUser'>,
  by: Actor,
): Promise<string | null> {
  if (by.partyId === null || by.kind !== 'USER') return null;
  const email = await ports.emailOfUser(by.id);
  const policy = await ports.policies.get(by.partyId);
  if (email === undefined || !policy) return null;
  return everyContact(policy.value).find((contact) => contact.email === email)?.id ?? null;
}
