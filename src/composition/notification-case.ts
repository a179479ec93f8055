import { toldPeople } from '../campaigns/told-people.ts';
import type { Campaign } from '../campaigns/campaign.ts';
import type { Actor } from '../identity/actor.ts';
import type {
  NotificationCase,
  OtherParty,
  Reporter,
  Telling,
} from '../incidents/notification-case.ts';
import type { Incident } from '../incidents/incident.ts';
import type { NoticeContent } from '../notices/notice.ts';
import { noProfile } from '../parties/filing-profile.ts';
import { usableContacts, type Party } from '../parties/party.ts';
import type { Instant } from '../shared/instant.ts';
import type { Collection } from '../store/collection.ts';
import { allStored } from '../store/every-stored.ts';
import { roleWords } from '../texts/derived-words.ts';
import type { Collections } from './collections.ts';

export interface NotificationCasePorts {
  readonly collections: Pick<Collections, 'parties' | 'events' | 'campaigns' | 'notices' | 'users'>;
  readonly now: () => Instant;
}

/** Gathers what one party's answers follow from; who asks is who files, for its own party only. */
export async function notificationCase(
  { collections, now }: NotificationCasePorts,
  subject: { readonly incidentId: string; readonly incident: Incident; readonly partyId: string },
  actor: Actor,
): Promise<NotificationCase> {
  const { incidentId, incident, partyId } = subject;
  const party = (await collections.parties.get(partyId))?.value;
  if (!party) throw new Error(`party ${partyId} is missing`);
  const event =
    incident.eventId === null ? undefined : await collections.events.get(incident.eventId);
  return {
    incident,
    partyId,
    party: {
      name: party.name,
      country: party.country,
      contact: contactLine(party),
      profile: party.filingProfile ?? noProfile,
    },
    processors: await processorsIn(collections, incident),
    reporter: actor.partyId === partyId ? await reporterOf(collections, actor) : null,
    event: event?.value ?? null,
    telling: await tellingOf(collections, incidentId, partyId),
    withdrawing: null,
    now: now(),
  };
}

async function processorsIn(
  collections: Pick<Collections, 'parties'>,
  incident: Incident,
): Promise<readonly OtherParty[]> {
  const among = incident.parties.filter(
    ({ role }) => role === 'PROCESSOR' || role === 'SUB_PROCESSOR',
  );
  const parties = await collections.parties.getMany(among.map(({ partyId }) => partyId));
  return among.flatMap(({ partyId, role }, position) => {
    const party = parties[position]?.value;
    return party ? [{ partyId, role, name: party.name, contact: contactLine(party) }] : [];
  });
}

/** A checked contact before any other. */
function contactLine(party: Party): string | null {
  const contact = usableContacts(party)[0] ?? party.contacts[0];
  if (!contact) return null;
  return [contact.name, contact.email, contact.phone].filter((it) => it !== null).join(', ');
}

async function reporterOf(
  collections: Pick<Collections, 'users'>,
  { id, roles }: Actor,
): Promise<Reporter | null> {
  const user = (await collections.users.get(id))?.value;
  if (!user) return null;
  return {
    name: user.name,
    contact: user.email,
    dpo: roles.includes('DPO'),
    function: roleWords(roles),
  };
}

async function tellingOf(
  collections: Pick<Collections, 'campaigns' | 'notices'>,
  incidentId: string,
  partyId: string,
): Promise<Telling> {
  const own = <T extends { readonly onBehalfOf: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ onBehalfOf }) => onBehalfOf === partyId);
  const campaigns = own(await byIncident(collections.campaigns, incidentId));
  const told = toldPeople(campaigns);
  const sent = campaigns.filter(isTelling);
  const notices = new Map(
    own(await byIncident(collections.notices, incidentId)).map((notice) => [notice.id, notice]),
  );
  const texts = sent
    .flatMap(({ bindings, publicNotice }) => [...bindings, ...(publicNotice ? [publicNotice] : [])])
    .flatMap(
      ({ noticeId, version }) => notices.get(noticeId)?.versions[version - 1]?.contents ?? [],
    )
    .map(contentText);
  return { ...told, texts: told.startedAt === null ? [] : [...new Set(texts)] };
}

function isTelling({ audience, drill, state }: Campaign): boolean {
  return audience === 'INDIVIDUALS' && !drill && 'confirmation' in state;
}

function contentText(content: NoticeContent): string {
  return content.channel === 'EMAIL' ? `${content.subject}\n\n${content.text}` : content.text;
}

async function byIncident<T>(collection: Collection<T>, equals: string): Promise<readonly T[]> {
  const found = await allStored(collection, { index: 'by-incident', equals });
  return found.map(({ value }) => value);
}
