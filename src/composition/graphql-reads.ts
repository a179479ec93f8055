import { nodeOf } from '../adapters/graphql/nodes.ts';
import type { Reads, TimelineLine } from '../adapters/graphql/context.ts';
import { ownerAddresseeKey } from '../channels/messages.ts';
import { everyContact } from '../escalation/escalation-policy.ts';
import {
  listEvidence,
  viewEvidence,
  type EvidenceView,
} from '../evidence/use-cases/list-evidence.ts';
import type { Actor } from '../identity/actor.ts';
import type { User } from '../identity/user.ts';
import { requiredRoles } from '../identity/use-cases/second-factor-policy.ts';
import { viewOf } from '../incidents/access.ts';
import { readsLane } from '../incidents/counsel-lane.ts';
import { keptSheet } from '../incidents/use-cases/read-filing-sheet.ts';
import { registerColumns } from '../incidents/register.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import { KeyDestroyedError } from '../sealing/vault.ts';
import { lintNotice } from '../notices/lint.ts';
import { currentVersion } from '../notices/notice-versions.ts';
import { pageItemsMax, type Collection, type Stored } from '../store/collection.ts';
import { allStored } from '../store/every-stored.ts';
import { accept, refuse } from '../shared/outcome.ts';
import { destroyedText } from '../texts/destroyed-text.ts';
import { eventText } from '../texts/event-texts.ts';
import { formerGuest } from '../texts/former-guest.ts';
import { campaignRefusals } from '../texts/campaign-refusals.ts';
import { fill, type Locale } from '../texts/locale.ts';
import { orThrow } from '../adapters/graphql/user-errors.ts';
import { registerHeadings } from '../texts/register-texts.ts';
import { auditView, readsCaseEntries } from './audit-view.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';
import { registerRowOf } from './register-rows.ts';

/** Recorded like everything else, but no step of the case: the audit log shows them. */
const countedOnly: ReadonlySet<string> = new Set([
  'BATCH_TALLIED',
  'CONTROLLER_ROW_ADVANCED',
  'KEY_MADE',
]);

/** What the fields of one answer read; everything is asked once per request. */
export function graphqlReads(
  parts: ProductParts,
  ports: ProductPorts,
  asking: { readonly actor: Actor; readonly locale: Locale },
): Reads {
  const { actor, locale } = asking;
  const { collections, vault } = ports;
  const party = remembered(collections.parties);
  const user = remembered(collections.users);

  const nameOf = async (of: User | undefined): Promise<string | null> => {
    if (of?.contactEndedAt == null) return of?.name ?? null;
    const from = (await party(of.partyId))?.value.name ?? of.partyId;
    return fill(formerGuest, locale, { party: from });
  };
  const userName = async (userId: string): Promise<string | null> =>
    nameOf((await user(userId))?.value);

  const answers = new Map<string, ReturnType<Reads['openedAnswers']>>();
  const sheets = new Map<string, ReturnType<Reads['keptSheet']>>();

  const evidenceFrom = async (
    incidentId: string,
    after?: string,
  ): Promise<readonly EvidenceView[]> => {
    const query = { incidentId, limit: pageItemsMax, ...(after === undefined ? {} : { after }) };
    const page = orThrow(await listEvidence(ports.evidence, actor, query), locale);
    if (page.cursor === null) return page.items;
    return [...page.items, ...(await evidenceFrom(incidentId, page.cursor))];
  };

  return {
    secondFactorPolicy: (partyId) => requiredRoles(ports.identity, partyId),
    openedAnswers: (incident, partyId) => {
      const key = [incident.id, String(incident.version), partyId].join(' ');
      const subject = { incidentId: incident.id, incident, partyId };
      const known = answers.get(key) ?? ports.filings.answersOf(subject, actor);
      answers.set(key, known);
      return known;
    },
    keptSheet: (filing) => {
      const known = sheets.get(filing.id) ?? keptSheet(ports.filings, filing);
      sheets.set(filing.id, known);
      return known;
    },
    text: async (text) => {
      try {
        return await openSealedText(vault, text);
      } catch (error) {
        if (error instanceof KeyDestroyedError) return destroyedText[locale];
        throw error;
      }
    },
    registerCells: async (incident) => {
      const privileged = readsLane(actor, incident);
      const row = await registerRowOf(ports, { id: incident.id, incident, privileged }, locale);
      return row.map(({ value, state }, index) => {
        const key = registerColumns[index] ?? 'reference';
        return { key, heading: registerHeadings[key][locale], value: String(value), state };
      });
    },
    party: async (partyId) => {
      const stored = await party(partyId);
      if (!stored) throw new Error(`party ${partyId} is missing`);
      return nodeOf(stored);
    },
    partyName: async (partyId) => (await party(partyId))?.value.name ?? partyId,
    userName,
    user: async (userId) => (await user(userId))?.value ?? null,
    event: async (eventId) => {
      const stored = await collections.events.get(eventId);
      return stored ? nodeOf(stored) : null;
    },
    notices: async (incidentId, onBehalfOf) =>
      (await byIncident(collections.notices, incidentId)).filter(
        (notice) => onBehalfOf === undefined || notice.onBehalfOf === onBehalfOf,
      ),
    campaigns: async (incidentId, onBehalfOf) =>
      (await byIncident(collections.campaigns, incidentId)).filter(
        (campaign) => onBehalfOf === undefined || campaign.onBehalfOf === onBehalfOf,
      ),
    campaign: async (campaignId) => {
      const stored = await collections.campaigns.get(campaignId);
      if (!stored) throw new Error(`campaign ${campaignId} is missing`);
      return stored.value;
    },
    escalations: async (incidentId) => {
      const found = await allStored(collections.escalations, {
        index: 'incident',
        equals: incidentId,
      });
      return found.map(nodeOf);
    },
    evidence: (incidentId) => evidenceFrom(incidentId),
    messages: async (row) => {
      const found = await allStored(collections.messages, {
        index: 'by-owner-addressee',
        equals: ownerAddresseeKey(row.campaignId, row.id),
      });
      return found.map((stored) => stored.value);
    },
    findings: async (notice) => {
      const answer = await ports.notices.factsFor(notice);
      if (!answer) return [];
      const { audience, locale: language } = notice;
      const { contents } = currentVersion(notice);
      const { lint: facts } = answer;
      const smsSegments = (text: string): number => ports.notices.smsSegments(text);
      return lintNotice({ audience, locale: language, contents, facts, smsSegments });
    },
    timeline: async (incident, page) => {
      const entries = await collections.auditEntries.page({
        ...page,
        index: 'incident',
        equals: incident.id,
        where: (entry) => !countedOnly.has(entry.type),
      });
      const notes = new Map(incident.notes.map((note) => [note.id, note]));
      const inLane = readsLane(actor, incident);
      const items = await Promise.all(
        entries.items.map(async ({ value }): Promise<TimelineLine> => {
          const { actor: by, data } = JSON.parse(value.canonical) as {
            readonly actor: { readonly id: string };
            readonly data: Readonly<Record<string, unknown>>;
          };
          const note = typeof data['noteId'] === 'string' ? notes.get(data['noteId']) : undefined;
          return {
            sequence: value.sequence,
            type: value.type,
            at: note?.at ?? value.at,
            recordedAt: value.recordedAt,
            actorId: by.id,
            actorName: await userName(by.id),
            lane: note?.lane ?? 'ALL',
            text:
              note && (note.lane === 'ALL' || inLane)
                ? await openSealedText(vault, note.text)
                : eventText(value.type, locale),
          };
        }),
      );
      return { items, cursor: entries.cursor };
    },
    takerName: async ({ partyId, taking }) => {
      if (taking === null) return null;
      const policy = (await collections.escalationPolicies.get(partyId))?.value;
      const contact = policy && everyContact(policy).find((it) => it.id === taking.contactId);
      return contact?.name ?? (await userName(taking.by));
    },
    importFault: (fault) => ({
      code: fault.code,
      blocks: fault.blocks,
      message: fill(campaignRefusals[fault.code], locale, { count: fault.count }),
      rows: fault.rows,
      count: fault.count,
    }),
    sendsNothing: (campaign) =>
      campaign.drill ||
      campaign.plan.ladder.every(
        (kind) => kind === 'LETTER' || !parts.channels[kind].reachesOutside,
      ),
    ownCase: async (incidentId) => {
      const stored = await collections.incidents.get(incidentId);
      return stored && readsCaseEntries(actor) && viewOf(actor, stored.value)?.kind === 'WHOLE'
        ? accept(undefined)
        : refuse({ code: 'NOT_FOUND', field: 'incidentId' });
    },
    auditPage: async (page, incidentId) => {
      const found = await collections.auditEntries.page({
        ...page,
        index: incidentId === null ? 'sequence' : 'incident',
        equals: incidentId ?? 'all',
        direction: 'descending',
      });
      const entries = found.items.map((stored) => stored.value);
      const shown = await Promise.all(entries.map(auditView(collections, actor)));
      return { items: entries.filter((_, row) => shown[row]), cursor: found.cursor };
    },
    checkpointPage: async (page) => {
      const found = await collections.checkpoints.page({
        ...page,
        index: 'size',
        equals: 'all',
        direction: 'descending',
      });
      return { items: found.items.map((stored) => stored.value), cursor: found.cursor };
    },
    channels: () =>
      Object.values(parts.channels).map(({ kind, provider, reachesOutside }) => ({
        kind,
        provider,
        sends: reachesOutside,
      })),
    evidenceItem: ({ id, value }) => viewEvidence(ports.evidence, id, value),
    recordRead: async (kind, id, incidentId) => {
      await ports.recordRead(actor, { kind, id, incidentId, partyId: actor.partyId, count: 1 });
    },
  };
}

function remembered<T>(collection: Collection<T>): (id: string) => Promise<Stored<T> | undefined> {
  const asked = new Map<string, Promise<Stored<T> | undefined>>();
  return (id) => {
    const known = asked.get(id) ?? collection.get(id);
    asked.set(id, known);
    return known;
  };
}

async function byIncident<T>(collection: Collection<T>, incidentId: string): Promise<readonly T[]> {
  const found = await allStored(collection, { index: 'by-incident', equals: incidentId });
  return found.map((stored) => stored.value);
}
