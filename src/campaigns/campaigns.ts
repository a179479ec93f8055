import type { CollectionDefinition } from '../store/collection.ts';
import type { Addressee, AddresseeStateKind } from './addressee.ts';
import type { Campaign } from './campaign.ts';

export const campaigns: CollectionDefinition<Campaign> = {
  name: 'campaigns',
  indexes: [
    {
      name: 'by-incident',
      equals: (campaign) => campaign.incidentId,
      order: (campaign) => [campaign.plannedAt],
    },
    {
      name: 'by-state',
      equals: (campaign) => campaign.state.kind,
      order: (campaign) => [campaign.plannedAt],
    },
  ],
};

export function listKey(of: { readonly campaignId: string; readonly list: number }): string {
  return `${of.campaignId}|${String(of.list)}`;
}

export function stateKey(
  of: { readonly campaignId: string; readonly list: number },
  state: AddresseeStateKind,
): string {
  return `${listKey(of)}|${state}`;
}

export function partyKey(incidentId: string, partyId: string): string {
  return `${incidentId}|${partyId}`;
}

/** Rows carry no outbox, save for what a person records about one addressee by hand. */
export const addressees: CollectionDefinition<Addressee> = {
  name: 'addressees',
  indexes: [
    { name: 'by-list', equals: listKey, order: (row) => [row.row] },
    { name: 'by-state', equals: (row) => stateKey(row, row.state.kind), order: (row) => [row.row] },
    {
      name: 'by-receipt',
      equals: (row) => row.receipt?.tokenHash,
      order: () => [],
    },
    {
      name: 'by-party',
      equals: (row) => (row.receipt ? partyKey(row.incidentId, row.partyId) : undefined),
      order: (row) => [row.campaignId, row.row],
    },
    { name: 'by-address', equals: (row) => row.lookupTags, order: (row) => [row.campaignId] },
  ],
};
