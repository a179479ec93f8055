import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';

/**
 * How the first administrator comes in. One document; while no administrator exists each start makes a
 * new token and the old one is void. The ids are chosen once, so that a set-up that was cut off half way
 * is finished by the next one and leaves nothing behind.
 */
export interface SetUpLink {
  readonly tokenHash: string;
  readonly administratorId: string;
  readonly partyId: string;
  readonly usedAt: Instant | null;
}

export const setUpLinkId = 'set-up-link';

export const setUpLinks: CollectionDefinition<SetUpLink> = { name: 'set-up-links', indexes: [] };

export function makeSetUpLink(link: Omit<SetUpLink, 'usedAt'>): Change<SetUpLink> {
  return { value: { ...link, usedAt: null }, events: [linkEvent('SET_UP_LINK_MADE')] };
}

export function renewSetUpLink(link: SetUpLink, tokenHash: string): Outcome<Change<SetUpLink>> {
  return accept({
    value: { ...link, tokenHash, usedAt: null },
    events: [linkEvent('SET_UP_LINK_MADE')],
  });
}

export function setUpLinkHolds(link: SetUpLink | undefined, tokenHash: string): boolean {
  return link?.usedAt === null && link.tokenHash === tokenHash;
}

export function useSetUpLink(
  link: SetUpLink,
  tokenHash: string,
  now: Instant,
): Outcome<Change<SetUpLink>> {
  if (!setUpLinkHolds(link, tokenHash)) {
    return refuse({ code: 'SET_UP_LINK_NOT_VALID', field: 'token' });
  }
  return accept({ value: { ...link, usedAt: now }, events: [linkEvent('SET_UP_LINK_USED')] });
}

function linkEvent(type: string): Change<SetUpLink>['events'][number] {
  return { type, subject: { kind: 'SET_UP_LINK', id: setUpLinkId }, data: {} };
}
