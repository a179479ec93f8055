import { toldPeople } from '../campaigns/told-people.ts';
import { isPrivileged } from '../evidence/evidence-item.ts';
import type { Incident } from '../incidents/incident.ts';
import { registerRow } from '../incidents/register.ts';
import type { RegisterAbout, RegisterCell } from '../incidents/register-line.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import type { Vault } from '../sealing/vault.ts';
import { KeyDestroyedError } from '../sealing/vault.ts';
import { pageItemsMax } from '../store/collection.ts';
import { allStored } from '../store/every-stored.ts';
import { destroyedText } from '../texts/destroyed-text.ts';
import type { Locale } from '../texts/locale.ts';
import type { Collections } from './collections.ts';

export interface RegisterPorts {
  readonly collections: Pick<Collections, 'parties' | 'users' | 'campaigns' | 'evidenceItems'>;
  readonly vault: Vault;
}

export interface RegisterCase {
  readonly id: string;
  readonly incident: Incident;
  /** Whether the items in counsel's lane count too: only for whom they are there. */
  readonly privileged: boolean;
}

/** One breach with its words opened; words whose key was destroyed say so. */
export async function registerRowOf(
  ports: RegisterPorts,
  of: RegisterCase,
  locale: Locale,
): Promise<readonly RegisterCell[]> {
  return await registerRow(await aboutOf(ports, of), locale, async (text) => {
    try {
      return await openSealedText(ports.vault, text);
    } catch (error) {
      if (error instanceof KeyDestroyedError) return destroyedText[locale];
      throw error;
    }
  });
}

async function aboutOf(
  { collections }: RegisterPorts,
  { id, incident, privileged }: RegisterCase,
): Promise<RegisterAbout> {
  const { handledBy } = incident;
  const [names, campaigns, evidence] = await Promise.all([
    namesIn(collections, incident),
    allStored(collections.campaigns, { index: 'by-incident', equals: id }),
    collections.evidenceItems.page({
      ...{ index: 'incident', equals: id, limit: pageItemsMax },
      where: (item) => privileged || !isPrivileged(item),
    }),
  ]);
  const own = campaigns
    .map(({ value }) => value)
    .filter(({ onBehalfOf }) => onBehalfOf === handledBy);
  return {
    incident,
    names,
    telling: toldPeople(own),
    evidence: { count: evidence.items.length, whole: evidence.cursor === null },
  };
}

async function namesIn(
  collections: Pick<Collections, 'parties' | 'users'>,
  incident: Incident,
): Promise<ReadonlyMap<string, string>> {
  const people = [
    ...incident.decisions.flatMap(({ by, secondBy }) => [
      by,
      ...(secondBy === null ? [] : [secondBy]),
    ]),
    ...incident.advice.map(({ by }) => by),
    ...incident.actions.map(({ ownerId }) => ownerId),
  ];
  const [users, parties] = await Promise.all([
    collections.users.getMany([...new Set(people)]),
    collections.parties.getMany(incident.parties.map(({ partyId }) => partyId)),
  ]);
  return new Map(
    [...users, ...parties].flatMap((it) => (it ? [[it.id, it.value.name] as const] : [])),
  );
}
