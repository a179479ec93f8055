import type { Actor } from '../../identity/actor.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Addressee, AddresseeData } from '../addressee.ts';
import { batchRowsMax, type Campaign } from '../campaign.ts';
import { addresseeContext, addresseeId, batchStored, rowsRoot } from '../campaign-list.ts';
import { stepOf } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';

export interface ListedAddressee {
  readonly partyId: string;
  readonly locale: Locale;
  readonly data: AddresseeData;
}

/**
 * Stores the rows of a list that was begun, in batches: rows first, then the batch as one event. Row
 * ids are derived, so a repeat after a kill finds what is there; batches already recorded are skipped.
 */
export function createListWriter(
  ports: CampaignPorts,
  actor: Actor,
  campaign: Campaign,
): {
  readonly add: (row: ListedAddressee) => Promise<void>;
  readonly finish: () => Promise<Outcome<Stored<Campaign>>>;
} {
  const list = campaign.list?.number ?? 0;
  let waiting: ListedAddressee[] = [];
  let batch = 1;
  const store = async (): Promise<Outcome<Stored<Campaign>>> => {
    const number = batch;
    const rows = waiting;
    batch += 1;
    waiting = [];
    const first = (number - 1) * batchRowsMax + 1;
    const known = campaign.batches.find((each) => each.number === number);
    const root = known?.rowsRoot ?? (await storeRows(ports, campaign, { rows, first, number }));
    return ports.changes.apply(
      ports.campaigns,
      campaign.id,
      (current) => batchStored(current, { list, number, size: rows.length, rowsRoot: root }),
      stepOf(actor, `list-${String(list)}-batch-${String(number)}`),
    );
  };
  let failed: Outcome<Stored<Campaign>> | undefined;
  return {
    async add(row) {
      if (waiting.length === batchRowsMax && !failed) {
        const stored = await store();
        if (!stored.ok) failed = stored;
      }
      waiting.push(row);
    },
    async finish() {
      return failed ?? (waiting.length > 0 ? store() : refuse({ code: 'IMPORT_NO_ROWS' }));
    },
  };
}

interface RowsOfBatch {
  readonly rows: readonly ListedAddressee[];
  readonly first: number;
  readonly number: number;
}

/** Answers the Merkle root over the rows as they are stored, whichever attempt stored them. */
async function storeRows(
  ports: CampaignPorts,
  campaign: Campaign,
  { rows, first, number }: RowsOfBatch,
): Promise<string> {
  const sealed = await Promise.all(
    rows.map((row, position) => sealedRow(ports, campaign, row, first + position, number)),
  );
  await ports.addressees.insertMany(sealed.map((value) => ({ id: value.id, value })));
  const stored = await ports.addressees.getMany(sealed.map((row) => row.id));
  return rowsRoot(
    stored.map((row, position) => {
      if (!row) throw new Error(`row ${String(first + position)} vanished while it was stored`);
      return row.value;
    }),
  );
}

async function sealedRow(
  ports: CampaignPorts,
  campaign: Campaign,
  listed: ListedAddressee,
  row: number,
  batch: number,
): Promise<Addressee> {
  const list = campaign.list?.number ?? 0;
  const id = addresseeId({ campaignId: campaign.id, list, row });
  const { partyId, locale, data } = listed;
  const scope = { incidentId: campaign.incidentId, partyId };
  const addresses = [data.email, data.mobile].filter((address) => address !== null);
  return {
    id,
    campaignId: campaign.id,
    incidentId: campaign.incidentId,
    partyId,
    list,
    row,
    batch,
    locale,
    sealed: await ports.vault.seal(scope, JSON.stringify(data), addresseeContext(id)),
    lookupTags: await Promise.all(addresses.map((text) => ports.vault.lookupTag(scope, text))),
    channels: channelsOf(data),
    steps: [],
    state: { kind: 'pending' },
    receipt:
      data.receiptToken === null
        ? null
        : { tokenHash: sha256Hex(data.receiptToken), acknowledgedAt: null },
    note: null,
  };
}

export function channelsOf(data: AddresseeData): Addressee['channels'] {
  return [
    ...(data.email === null ? [] : (['EMAIL'] as const)),
    ...(data.mobile === null ? [] : (['SMS'] as const)),
    ...(data.postalAddress === null ? [] : (['LETTER'] as const)),
  ];
}

/** What a row holds, for whoever may see it or for the message that is made from it. */
export async function openRow(
  ports: Pick<CampaignPorts, 'vault'>,
  row: Addressee,
): Promise<AddresseeData> {
  const scope = { incidentId: row.incidentId, partyId: row.partyId };
  const text = await ports.vault.openText(scope, row.sealed, addresseeContext(row.id));
  return JSON.parse(text) as AddresseeData;
}
