import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { isKnownTo, verifyContact as decide, type Party } from '../party.ts';
import type { PartyPorts } from './ports.ts';

export const verifyContact =
  (ports: PartyPorts) =>
  async (
    input: { readonly partyId: string; readonly contactId: string },
    by: Actor,
  ): Promise<Outcome<Stored<Party>>> => {
    const allowed = authorise(by, 'verifyContact');
    if (!allowed.ok) return allowed;
    const now = ports.changes.now();
    return ports.changes.apply(
      ports.parties,
      input.partyId,
      (party) =>
        isKnownTo(party, input.partyId, by.partyId)
          ? decide(party, { id: input.partyId, contactId: input.contactId, by: by.id, now })
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
  };
