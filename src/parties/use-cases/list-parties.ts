import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import type { Stored } from '../../store/collection.ts';
import type { Agreement } from '../agreement.ts';
import { isKnownTo, type Party } from '../party.ts';
import type { PartyPorts } from './ports.ts';

export interface PageInput {
  readonly limit: number;
  readonly after?: string;
}

export const listParties =
  (ports: Pick<PartyPorts, 'parties'>) =>
  async (input: PageInput, by: Actor): Promise<Outcome<Page<Stored<Party>>>> => {
    const allowed = authorise(by, 'parties');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    return accept(await ports.parties.page({ ...input, index: 'known-to', equals: by.partyId }));
  };

/** A party that the actor's organisation does not know is answered like one that does not exist. */
export const showParty =
  (ports: Pick<PartyPorts, 'parties'>) =>
  async (partyId: string, by: Actor): Promise<Outcome<Stored<Party>>> => {
    const allowed = authorise(by, 'party');
    if (!allowed.ok) return allowed;
    const party = await ports.parties.get(partyId);
    return party && isKnownTo(party.value, partyId, by.partyId)
      ? accept(party)
      : refuse({ code: 'NOT_FOUND', field: 'id' });
  };

export const listAgreements =
  (ports: Pick<PartyPorts, 'agreements'>) =>
  async (input: PageInput, by: Actor): Promise<Outcome<Page<Stored<Agreement>>>> => {
    const allowed = authorise(by, 'agreements');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    return accept(await ports.agreements.page({ ...input, index: 'known-to', equals: by.partyId }));
  };
