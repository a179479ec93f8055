import { createContext, useContext } from 'react';
import type { IncidentCaseQuery } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';

export type IncidentCase = NonNullable<IncidentCaseQuery['incident']>;

const Context = createContext<IncidentCase | null>(null);
export const IncidentProvider = Context.Provider;

export function useIncident(): IncidentCase {
  const incident = useContext(Context);
  if (!incident) throw new Error('no incident is shown');
  return incident;
}

/** Names for opaque ids, as far as this incident's own record knows them. */
export function useNames(): {
  readonly person: (id: string | number) => string;
  readonly party: (id: string | number | null) => string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
} {
  const incident = useIncident();
  const { me } = useSession();
  const { t } = useLanguage();
  const known = new Map<string, string>();
  for (const { actorId, actorName } of incident.timeline.nodes) {
    if (actorName !== null) known.set(actorId, actorName);
  }
  known.set(me.id, me.name ?? t('you'));
  const parties = new Map(incident.parties.map(({ party }) => [party.id, party.name]));
  parties.set(incident.handledBy.id, incident.handledBy.name);
  return {
    person: (id) => known.get(String(id)) ?? t('somebody'),
    party: (id) => parties.get(String(id)) ?? t('unknownParty'),
    people: [...known].map(([id, name]) => ({ id, name })),
  };
}
