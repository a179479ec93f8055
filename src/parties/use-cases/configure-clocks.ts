import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { configureClocks as decide, type Party } from '../party.ts';
import type { PartyPorts } from './ports.ts';

/** Sets what the actor's own organisation sees of its clocks. */
export const configureClocks =
  (ports: Pick<PartyPorts, 'changes' | 'parties'>) =>
  async (
    input: { readonly showsTwoWorkingDays: boolean },
    by: Actor,
  ): Promise<Outcome<Stored<Party>>> => {
    const allowed = authorise(by, 'configureClocks');
    if (!allowed.ok) return allowed;
    const { partyId } = by;
    if (partyId === null) return refuse({ code: 'FORBIDDEN' });
    return await ports.changes.apply(
      ports.parties,
      partyId,
      (party) => decide(party, { id: partyId, ...input }),
      by,
    );
  };
