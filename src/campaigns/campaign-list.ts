import { leafHash, pushLeaf, rootOf } from '../audit-log/merkle-tree.ts';
import { messageStates } from '../channels/message.ts';
import { placeholderMarks, type PlaceholderField } from '../notices/placeholder.ts';
import { noticeChannels } from '../notices/notice.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId, sha256Hex } from '../shared/sha256.ts';
import type { Change } from '../store/changes.ts';
import { locales } from '../texts/locale.ts';
import { addresseeStateKinds, type Addressee, type AddresseeData } from './addressee.ts';
import {
  addresseesMax,
  type AddresseeList,
  type Batch,
  type Campaign,
  type MessageTally,
  type PeopleTally,
} from './campaign.ts';
import { happened } from './campaign-life.ts';

export function addresseeId(of: {
  readonly campaignId: string;
  readonly list: number;
  readonly row: number;
}): string {
  return derivedId('addressee', of.campaignId, String(of.list), String(of.row));
}

export function batchIdOf(of: {
  readonly campaignId: string;
  readonly list: number;
  readonly batch: number;
}): string {
  return derivedId('batch', of.campaignId, String(of.list), String(of.batch));
}

/** The context that a row is sealed under: bytes moved to another row do not open. */
export function addresseeContext(id: string): string {
  return `addressee:${id}`;
}

/**
 * Merkle root (RFC 9162) over the rows as imported, in order. A leaf holds a digest of the sealed
 * bytes and no personal data, so it can be checked long after the key was destroyed.
 */
export function rowsRoot(rows: readonly Addressee[]): string {
  const peaks: string[] = [];
  rows.forEach((row, size) => {
    const leaf = canonicalJson({
      id: row.id,
      row: row.row,
      partyId: row.partyId,
      locale: row.locale,
      channels: row.channels,
      sealed: sha256Hex(row.sealed),
    });
    pushLeaf(peaks, size, leafHash(leaf));
  });
  return rootOf(peaks);
}

export interface ListSummary {
  readonly digest: string;
  readonly count: number;
  readonly locales: AddresseeList['locales'];
  readonly channels: AddresseeList['channels'];
  readonly fields: AddresseeList['fields'];
}

export interface ListCounter {
  readonly add: (row: Pick<Addressee, 'locale' | 'channels'>, data: AddresseeData) => void;
  readonly summary: (digest: string) => ListSummary;
}

export function createListCounter(): ListCounter {
  const counts = new Map<string, number>();
  const more = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const some = <K extends string>(keys: readonly K[]): Partial<Record<K, number>> =>
    Object.fromEntries(
      keys.filter((key) => counts.has(key)).map((key) => [key, counts.get(key)]),
    ) as Partial<Record<K, number>>;
  return {
    add(row, data) {
      more('rows');
      more(row.locale);
      row.channels.forEach(more);
      for (const field of filledFields(data)) more(field);
    },
    summary: (digest) => ({
      digest,
      count: counts.get('rows') ?? 0,
      locales: some(locales),
      channels: some(noticeChannels),
      fields: some(Object.keys(placeholderMarks) as PlaceholderField[]),
    }),
  };
}

function filledFields(data: AddresseeData): readonly PlaceholderField[] {
  return [
    ...(data.name === null ? [] : (['name'] as const)),
    ...(data.reference === null ? [] : (['reference'] as const)),
    ...(data.role === null ? [] : (['role'] as const)),
    ...(data.part === null ? [] : (['categories', 'people', 'records'] as const)),
    ...(data.receiptToken === null ? [] : (['receiptLink'] as const)),
  ];
}

/**
 * A list is begun before its rows are stored. The same file again goes on where it was left; another
 * one starts a new list and supersedes the earlier, whose rows stay sealed and unused.
 */
export function listBegun(
  campaign: Campaign,
  begin: { readonly summary: ListSummary; readonly by: string },
): Outcome<Change<Campaign>> {
  const { summary, by } = begin;
  if (campaign.state.kind !== 'draft' && campaign.state.kind !== 'ready') {
    return refuse({
      code: 'CAMPAIGN_LIST_CLOSED',
      field: 'campaignId',
      params: { state: campaign.state.kind },
    });
  }
  if (summary.count === 0) return refuse({ code: 'IMPORT_NO_ROWS', field: 'csv' });
  if (summary.count > addresseesMax) {
    return refuse({
      code: 'IMPORT_TOO_MANY_ROWS',
      field: 'csv',
      params: { max: addresseesMax, count: summary.count },
    });
  }
  if (campaign.list?.digest === summary.digest) return accept({ value: campaign, events: [] });
  const number = (campaign.list?.number ?? 0) + 1;
  return accept({
    value: {
      ...campaign,
      list: { ...summary, number, complete: false, importedBy: by },
      batches: [],
      state: { kind: 'draft' },
    },
    events: [
      happened(campaign, 'ADDRESSEE_LIST_BEGUN', {
        list: number,
        digest: summary.digest,
        count: summary.count,
      }),
    ],
  });
}

/** One batch's rows are stored; the last one makes the list complete. */
export function batchStored(
  campaign: Campaign,
  stored: {
    readonly list: number;
    readonly number: number;
    readonly size: number;
    readonly rowsRoot: string;
  },
): Outcome<Change<Campaign>> {
  const { list } = campaign;
  if (list?.number !== stored.list) {
    return refuse({ code: 'ADDRESSEE_LIST_SUPERSEDED', field: 'campaignId' });
  }
  if (campaign.batches.some((batch) => batch.number === stored.number)) {
    return accept({ value: campaign, events: [] });
  }
  const { number, size } = stored;
  const id = batchIdOf({ campaignId: campaign.id, list: list.number, batch: number });
  const batch: Batch = {
    id,
    number,
    size,
    rowsRoot: stored.rowsRoot,
    state: 'stored',
    messages: noMessages,
    people: { ...nobody, pending: size },
  };
  const batches = [...campaign.batches, batch].sort((a, b) => a.number - b.number);
  const complete = batches.reduce((sum, each) => sum + each.size, 0) === list.count;
  return accept({
    value: {
      ...campaign,
      batches,
      list: { ...list, complete },
      state: complete ? { kind: 'ready' } : campaign.state,
    },
    events: [
      happened(campaign, 'ADDRESSEES_IMPORTED', {
        list: list.number,
        batch: number,
        batchId: id,
        count: size,
        rowsRoot: stored.rowsRoot,
        complete,
      }),
    ],
  });
}

export const nobody = Object.fromEntries(
  addresseeStateKinds.map((kind) => [kind, 0]),
) as PeopleTally;
export const noMessages = Object.fromEntries(
  messageStates.map((state) => [state, 0]),
) as MessageTally;
