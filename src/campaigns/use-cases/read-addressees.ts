import type { Actor } from '../../identity/actor.ts';
import type { PlaceholderValues } from '../../notices/placeholder.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import { allStored } from '../../store/every-stored.ts';
import type { Addressee, AddresseeData, AddresseeStateKind } from '../addressee.ts';
import { addresseeValues } from '../addressee-values.ts';
import { earliestReceipt } from '../by-hand.ts';
import type { Campaign } from '../campaign.ts';
import { listKey, partyKey, stateKey } from '../campaigns.ts';
import { letterRows } from '../letter-rows.ts';
import { openCampaign } from './open-campaign.ts';
import type { AccessToAddressees, CampaignPorts } from './ports.ts';
import { openRow } from './store-list.ts';

export interface ReadAddresseesInput {
  readonly campaignId: string;
  readonly state?: AddresseeStateKind;
  readonly limit: number;
  readonly after?: string;
}

export interface ShownAddressee {
  readonly row: Addressee;
  readonly data: AddresseeData;
}

/** A page of rows, opened; the access is recorded before anything is answered. */
export function readAddressees(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: ReadAddresseesInput,
  ): Promise<Outcome<Page<ShownAddressee>>> => {
    const opened = await openCampaign(ports, actor, 'addressees', input.campaignId);
    if (!opened.ok) return opened;
    const campaign = opened.value.value;
    if (!campaign.list) return accept({ items: [], cursor: null });
    const list = { campaignId: campaign.id, list: campaign.list.number };
    const page = await ports.addressees.page({
      ...(input.state === undefined
        ? { index: 'by-list', equals: listKey(list) }
        : { index: 'by-state', equals: stateKey(list, input.state) }),
      limit: Math.min(input.limit, pageItemsMax),
      ...(input.after === undefined ? {} : { after: input.after }),
    });
    await ports.recordAccess(access(ports, actor, campaign, 'SHOWN', page.items.length));
    return accept({ items: await openRows(ports, page.items), cursor: page.cursor });
  };
}

export interface FindAddresseesInput {
  readonly campaignId: string;
  /** An e-mail address or an E.164 number, as the person who calls says it. */
  readonly address: string;
}

/** Rows with this address, found by its keyed digest: nothing is opened but what is found. */
export function findAddressees(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: FindAddresseesInput,
  ): Promise<Outcome<readonly ShownAddressee[]>> => {
    const opened = await openCampaign(ports, actor, 'addressees', input.campaignId);
    if (!opened.ok) return opened;
    const campaign = opened.value.value;
    const scope = { incidentId: campaign.incidentId, partyId: campaign.onBehalfOf };
    const tag = await ports.vault.lookupTag(scope, input.address.trim().toLowerCase());
    const page = await ports.addressees.page({
      index: 'by-address',
      equals: tag,
      limit: pageItemsMax,
      where: (row) => row.campaignId === campaign.id && row.list === campaign.list?.number,
    });
    await ports.recordAccess(access(ports, actor, campaign, 'SHOWN', page.items.length));
    return accept(await openRows(ports, page.items));
  };
}

/** The letter list of those who still wait for one: CSV rows with a heading, for whoever prints. */
export function exportLetters(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: { readonly campaignId: string },
  ): Promise<Outcome<readonly (readonly string[])[]>> => {
    const opened = await openCampaign(ports, actor, 'exportLetters', input.campaignId);
    if (!opened.ok) return opened;
    const campaign = opened.value.value;
    const rows = await allStored(ports.addressees, {
      index: 'by-state',
      equals: stateKey({ campaignId: campaign.id, list: campaign.list?.number ?? 0 }, 'letter'),
      where: isWaiting,
    });
    await ports.recordAccess(access(ports, actor, campaign, 'LETTERS_EXPORTED', rows.length));
    return accept(letterRows(await openRows(ports, rows)));
  };
}

/** For the preview of a notice: what fills its placeholders for one addressee. */
export function readAddresseeValues(ports: CampaignPorts) {
  return async (
    actor: Actor,
    incidentId: string,
    addresseeId: string,
  ): Promise<PlaceholderValues | undefined> => {
    const row = await ports.addressees.get(addresseeId);
    if (row?.value.incidentId !== incidentId) return undefined;
    const opened = await openCampaign(ports, actor, 'previewNotice', row.value.campaignId);
    if (!opened.ok) return undefined;
    await ports.recordAccess(access(ports, actor, opened.value.value, 'PREVIEWED', 1));
    const data = await openRow(ports, row.value);
    return addresseeValues(data, row.value.locale, () => ports.receiptLink('…'));
  };
}

/** From when a controller demonstrably had a notice of this incident; null: no proof yet. */
export function readEarliestReceipt(ports: Pick<CampaignPorts, 'addressees'>) {
  return async (incidentId: string, partyId: string): Promise<Instant | null> => {
    const page = await ports.addressees.page({
      index: 'by-party',
      equals: partyKey(incidentId, partyId),
      limit: pageItemsMax,
    });
    return earliestReceipt(page.items.map((row) => row.value));
  };
}

function isWaiting(row: Addressee): boolean {
  return row.state.kind === 'letter' && row.state.postedAt === null;
}

function openRows(
  ports: CampaignPorts,
  rows: readonly Stored<Addressee>[],
): Promise<readonly ShownAddressee[]> {
  return Promise.all(
    rows.map(async ({ value }) => ({ row: value, data: await openRow(ports, value) })),
  );
}

function access(
  ports: CampaignPorts,
  actor: Actor,
  campaign: Campaign,
  purpose: AccessToAddressees['purpose'],
  count: number,
): AccessToAddressees {
  return {
    actor,
    incidentId: campaign.incidentId,
    partyId: campaign.onBehalfOf,
    subject: { kind: 'campaign', id: campaign.id },
    purpose,
    count,
    at: ports.changes.now(),
  };
}
