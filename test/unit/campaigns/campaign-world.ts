import { randomBytes } from 'node:crypto';
import { readTable } from '../../../src/adapters/csv/read-table.ts';
import { normalisedPhone } from '../../../src/adapters/csv/phone-number.ts';
import { createVault } from '../../../src/adapters/system/create-vault.ts';
import { vaultKeys } from '../../../src/adapters/system/vault-keys.ts';
import { loadTemplates } from '../../../src/adapters/templates/templates.ts';
import type { Addressee } from '../../../src/campaigns/addressee.ts';
import type { Campaign } from '../../../src/campaigns/campaign.ts';
import { addressees, campaigns, listKey } from '../../../src/campaigns/campaigns.ts';
import { confirmAndSend } from '../../../src/campaigns/use-cases/confirm-campaign.ts';
import { importAddressees } from '../../../src/campaigns/use-cases/import-addressees.ts';
import { planCampaign } from '../../../src/campaigns/use-cases/plan-campaign.ts';
import { queueBatch } from '../../../src/campaigns/use-cases/queue-batch.ts';
import { tallyCampaign } from '../../../src/campaigns/use-cases/tally-campaign.ts';
import type {
  AccessToAddressees,
  ControllerPart,
  ControllerPorts,
  ImportPorts,
} from '../../../src/campaigns/use-cases/ports.ts';
import { readAddresseeValues } from '../../../src/campaigns/use-cases/read-addressees.ts';
import { envelopeContext, type Envelope, type Message } from '../../../src/channels/message.ts';
import { messages, ownerAddresseeKey } from '../../../src/channels/messages.ts';
import type { Actor, Role } from '../../../src/identity/actor.ts';
import type { Audience, Notice, NoticeChannel } from '../../../src/notices/notice.ts';
import { notices } from '../../../src/notices/notices.ts';
import { approveNotice } from '../../../src/notices/use-cases/approve-notice.ts';
import { draftNotice } from '../../../src/notices/use-cases/draft-notice.ts';
import type { NoticePorts } from '../../../src/notices/use-cases/ports.ts';
import { addMs, instantFromMs, type Instant } from '../../../src/shared/instant.ts';
import { accept, refuse, type Outcome } from '../../../src/shared/outcome.ts';
import { createChanges } from '../../../src/store/changes.ts';
import type { Stored } from '../../../src/store/collection.ts';
import type { Locale } from '../../../src/texts/locale.ts';
import { openTestStore } from '../../support/stores.ts';
import { knownFacts, lintFacts } from '../notices/notice-facts.ts';

export const incidentId = 'incident-1';
export const ownParty = 'party-own';

export function actor(id: string, ...roles: readonly Role[]): Actor {
  return {
    kind: 'USER',
    id,
    partyId: ownParty,
    roles: roles.length > 0 ? roles : ['HANDLER', 'DECIDER'],
    method: 'password',
    authenticatedAt: null,
    operations: null,
  };
}
export const anna = actor('anna');
export const bram = actor('bram');

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
}

export type CampaignWorld = Awaited<ReturnType<typeof openCampaignWorld>>;

/** The real store, vault, templates and CSV reader; time moves only when the test says so. */
export async function openCampaignWorld() {
  const store = await openTestStore();
  let now: Instant = instantFromMs(Date.UTC(2026, 2, 14, 9, 0));
  let ids = 0;
  const changes = createChanges({
    now: () => now,
    newId: () => `id-${String((ids += 1))}`,
    wake: () => undefined,
    recorded: () => Promise.resolve(false),
  });
  const vault = createVault({
    changes,
    keys: store.collection(vaultKeys),
    masterKey: randomBytes(32),
  });
  const about = {
    drill: false,
    compromised: [] as NoticeChannel[],
    processors: [] as string[],
    controllers: [] as ControllerPart[],
  };
  const accesses: AccessToAddressees[] = [];
  const ports: ImportPorts & ControllerPorts = {
    changes,
    vault,
    campaigns: store.collection(campaigns),
    addressees: store.collection(addressees),
    notices: store.collection(notices),
    messages: store.collection(messages),
    authorise: (by, _act, incident, party) =>
      Promise.resolve(
        by.partyId === ownParty && incident === incidentId && party === ownParty
          ? accept(undefined)
          : refuse({ code: 'NOT_FOUND', field: 'incidentId' }),
      ),
    recordAccess: (access) => {
      accesses.push(access);
      return Promise.resolve();
    },
    caseOf: () => Promise.resolve(about),
    newSalt: () => randomBytes(16),
    wakeDelivery: () => undefined,
    receiptLink: (token) => `https://meldklok.example/receipt/${token}`,
    replyTo: 'vragen@lindehof.example',
    readTable,
    normalisedPhone: (text) => normalisedPhone(text),
    controllerParts: ({ partyIds }) =>
      Promise.resolve(
        about.controllers.filter(
          (part) => partyIds.length === 0 || partyIds.includes(part.partyId),
        ),
      ),
    newToken: () => randomBytes(32).toString('base64url'),
  };
  const noticePorts: NoticePorts = {
    changes,
    notices: ports.notices,
    templates: valueOf(loadTemplates('templates')),
    authorise: ports.authorise,
    factsFor: ({ locale }) =>
      Promise.resolve({ facts: knownFacts[locale], lint: lintFacts(locale) }),
    smsSegments: () => 1,
    addresseeValues: readAddresseeValues(ports),
  };

  const world = {
    ports,
    noticePorts,
    about,
    accesses,
    now: () => now,
    pass: (ms: number) => {
      now = addMs(now, ms);
    },
    close: () => store.close(),

    async approvedNotice(audience: Audience, locale: Locale): Promise<Notice> {
      const drafted = valueOf(
        await draftNotice(noticePorts)(anna, {
          incidentId,
          onBehalfOf: ownParty,
          audience,
          locale,
        }),
      );
      const approved = await approveNotice(noticePorts)(bram, { noticeId: drafted.id, version: 1 });
      return valueOf(approved).value;
    },

    async readyCampaign(
      csv: string,
      options: { audience?: Audience; ladder?: readonly NoticeChannel[] } = {},
    ): Promise<string> {
      const audience = options.audience ?? 'INDIVIDUALS';
      const nl = await world.approvedNotice(audience, 'nl');
      const en = await world.approvedNotice(audience, 'en');
      const planned = valueOf(
        await planCampaign(ports)(anna, {
          incidentId,
          onBehalfOf: ownParty,
          audience,
          title: 'Bewoners informeren',
          noticeIds: [nl.id, en.id],
          ladder: options.ladder ?? ['EMAIL', 'SMS', 'LETTER'],
        }),
      );
      valueOf(
        await importAddressees(ports)(anna, { campaignId: planned.id, open: () => bytesOf(csv) }),
      );
      return planned.id;
    },

    async confirm(campaignId: string): Promise<void> {
      const { list } = await world.campaign(campaignId);
      const addresseeCount = list?.count ?? 0;
      valueOf(await confirmAndSend(ports)(anna, { campaignId, addresseeCount }));
    },

    async campaign(id: string): Promise<Campaign> {
      const stored = await ports.campaigns.get(id);
      if (!stored) throw new Error(`no campaign ${id}`);
      return stored.value;
    },

    async rows(campaignId: string): Promise<readonly Addressee[]> {
      const { list } = await world.campaign(campaignId);
      const found: Addressee[] = [];
      let after: string | null = null;
      do {
        const page: { items: readonly Stored<Addressee>[]; cursor: string | null } =
          await ports.addressees.page({
            index: 'by-list',
            equals: listKey({ campaignId, list: list?.number ?? 0 }),
            limit: 1_000,
            ...(after === null ? {} : { after }),
          });
        found.push(...page.items.map((row) => row.value));
        after = page.cursor;
      } while (after !== null);
      return found;
    },

    async messagesTo(row: Addressee): Promise<readonly Message[]> {
      const page = await ports.messages.page({
        index: 'by-owner-addressee',
        equals: ownerAddresseeKey(row.campaignId, row.id),
        limit: 100,
      });
      return page.items.map((message) => message.value);
    },

    async envelope(message: Message): Promise<Envelope> {
      const scope = { incidentId: message.incidentId, partyId: message.partyId };
      const text = await vault.openText(scope, message.sealedEnvelope, envelopeContext(message.id));
      return JSON.parse(text) as Envelope;
    },

    /** What the channels make of the newest message of a row. */
    async provider(
      row: Addressee,
      state: 'sent' | 'delivered' | 'failed' | 'unknown' | 'previewed',
    ) {
      const fresh = await ports.addressees.get(row.id);
      const id = fresh?.value.steps.at(-1)?.messageId ?? '';
      const stored = await ports.messages.get(id);
      if (!stored) throw new Error(`row ${String(row.row)} has no message`);
      const value: Message = {
        ...stored.value,
        state,
        lease: null,
        sentAt: state === 'sent' || state === 'delivered' ? now : null,
        settledAt: now,
        failure: state === 'failed' ? { code: 'SMTP_550', permanent: true, detail: null } : null,
      };
      await ports.messages.replace({
        id,
        value,
        version: stored.version,
        changeId: changes.newId(),
      });
    },

    queue: queueBatch(ports),
    tally: tallyCampaign(ports),
  };
  return world;
}

export async function* bytesOf(text: string | Uint8Array, chunkBytes = 65_536) {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    yield await Promise.resolve(bytes.subarray(from, from + chunkBytes));
  }
}

export const heading = 'naam;e-mail;mobiel;adres;postcode;plaats;taal;referentie';

export function mobileOf(number: number): string {
  return `+447700900${String(number % 1_000).padStart(3, '0')}`;
}
