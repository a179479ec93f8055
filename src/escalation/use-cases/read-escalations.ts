import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { EscalationPolicy } from '../escalation-policy.ts';
import type { Escalation } from '../escalation.ts';
import type { EscalationPorts } from './ports.ts';

/** Rule 10: those that wake the actor's own organisation. */
export const readEscalations =
  (ports: Pick<EscalationPorts, 'escalations'>) =>
  async (incidentId: string, by: Actor): Promise<Outcome<readonly Stored<Escalation>[]>> => {
    const allowed = authorise(by, 'escalations');
    if (!allowed.ok) return allowed;
    const found = await ports.escalations.page({
      ...{ index: 'incident', equals: incidentId, limit: pageItemsMax },
      where: ({ partyId }) => partyId === by.partyId,
    });
    return accept(found.items);
  };

/** Undefined when the actor's organisation has configured none. */
export const readEscalationPolicy =
  (ports: Pick<EscalationPorts, 'policies'>) =>
  async (by: Actor): Promise<Outcome<Stored<EscalationPolicy> | undefined>> => {
    const allowed = authorise(by, 'escalationPolicy');
    if (!allowed.ok) return allowed;
    return accept(by.partyId === null ? undefined : await ports.policies.get(by.partyId));
  };
