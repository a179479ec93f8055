import type { ControllerPorts } from '../campaigns/use-cases/ports.ts';
import { factsOfParty, informedBy } from '../incidents/incident-parties.ts';
import { usableContacts } from '../parties/party.ts';
import { factWords } from '../texts/fact-words.ts';
import { pageItemsMax } from '../store/collection.ts';
import type { Collections } from './collections.ts';

/** Whom a party informs in an incident, each with its own share in words of its own language. */
export function controllerParts(
  collections: Pick<Collections, 'incidents' | 'parties' | 'agreements'>,
): ControllerPorts['controllerParts'] {
  return async ({ incidentId, onBehalfOf, partyIds }) => {
    const incident = (await collections.incidents.get(incidentId))?.value;
    if (!incident) return [];
    const told = informedBy(incident, onBehalfOf)
      .filter((it) => partyIds.length === 0 || partyIds.includes(it.partyId))
      .toSorted((a, b) => (a.partyId < b.partyId ? -1 : 1));
    const parties = await collections.parties.getMany(told.map((it) => it.partyId));
    const agreements = await collections.agreements.page({
      index: 'processor',
      equals: onBehalfOf,
      limit: pageItemsMax,
    });
    return told.flatMap((it, position) => {
      const party = parties[position]?.value;
      if (!party) return [];
      const agreement = agreements.items.find(
        ({ value }) => value.controllerPartyId === it.partyId,
      );
      const named = agreement?.value.contactIds ?? [];
      const usable = usableContacts(party).filter(
        (contact) => named.length === 0 || named.includes(contact.id),
      );
      const contact = usable.find((each) => each.email !== null) ?? usable[0];
      const locale = contact?.locale ?? 'nl';
      const facts = factsOfParty(incident, it.partyId);
      const words = factWords[locale];
      return [
        {
          partyId: it.partyId,
          name: party.name,
          locale,
          contact: contact ? { email: contact.email, mobile: contact.phone } : null,
          part: {
            categories: words.list(facts.dataCategories),
            people: words.range(facts.people),
            records: words.unknown,
          },
        },
      ];
    });
  };
}
