import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import type { Campaign } from '../campaign.ts';
import { createListCounter, listBegun, type ListSummary } from '../campaign-list.ts';
import { createImporter, type ImportedRow } from '../import-addressees.ts';
import { importColumns } from '../import-columns.ts';
import type { ImportFault } from '../import-fault.ts';
import { openCampaign, stepOf } from './open-campaign.ts';
import type { ImportPorts } from './ports.ts';
import { channelsOf, createListWriter } from './store-list.ts';

export interface ImportAddresseesInput {
  readonly campaignId: string;
  /** Opened twice: checked whole first, then stored; both times the same bytes. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Only check; store nothing. */
  readonly checkOnly?: boolean;
  readonly defaultLocale?: Locale;
}

export interface ImportAnswer {
  readonly campaign: Stored<Campaign>;
  /** Rows stored; 0 when a class blocks or it was only a check. */
  readonly imported: number;
  /** Rows that would be stored. */
  readonly usable: number;
  readonly faults: readonly ImportFault[];
  /** Headings that are not read. */
  readonly unread: readonly string[];
}

/** All rows of the list or none: one class of faults that blocks and nothing is stored. */
export function importAddressees(ports: ImportPorts) {
  return async (actor: Actor, input: ImportAddresseesInput): Promise<Outcome<ImportAnswer>> => {
    const opened = await openCampaign(ports, actor, 'importAddressees', input.campaignId);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    const { audience, incidentId, onBehalfOf } = campaign.value;
    if (audience === 'CONTROLLERS') {
      return refuse({ code: 'CONTROLLERS_ARE_NOT_IMPORTED', field: 'campaignId' });
    }
    const counter = createListCounter();
    const check = await readList(ports, input, ({ locale, data }) => {
      counter.add({ locale, channels: channelsOf(data) }, data);
      return Promise.resolve();
    });
    if (!check.ok) return check;
    const { faults, unread, usable, bytesDigest } = check.value;
    const answer = { campaign, imported: 0, usable, faults, unread };
    if (input.checkOnly === true || faults.some((fault) => fault.blocks)) return accept(answer);

    const scope = { incidentId, partyId: onBehalfOf };
    const summary = counter.summary(await ports.vault.lookupTag(scope, bytesDigest));
    const stored = await storeList(ports, actor, input, { summary, bytesDigest });
    return stored.ok ? accept({ ...answer, campaign: stored.value, imported: usable }) : stored;
  };
}

async function storeList(
  ports: ImportPorts,
  actor: Actor,
  input: ImportAddresseesInput,
  { summary, bytesDigest }: { readonly summary: ListSummary; readonly bytesDigest: string },
): Promise<Outcome<Stored<Campaign>>> {
  const begun = await ports.changes.apply(
    ports.campaigns,
    input.campaignId,
    (campaign) => listBegun(campaign, { summary, by: actor.id }),
    stepOf(actor, 'list'),
  );
  if (!begun.ok || begun.value.value.list?.complete === true) return begun;
  const campaign = begun.value.value;
  const writer = createListWriter(ports, actor, campaign);
  const read = await readList(ports, input, ({ locale, data }) =>
    writer.add({ partyId: campaign.onBehalfOf, locale, data }),
  );
  if (!read.ok) return read;
  if (read.value.bytesDigest !== bytesDigest) {
    return refuse({ code: 'IMPORT_SOURCE_CHANGED', field: 'csv' });
  }
  return writer.finish();
}

interface ListRead {
  readonly faults: readonly ImportFault[];
  readonly unread: readonly string[];
  readonly usable: number;
  readonly bytesDigest: string;
}

async function readList(
  ports: ImportPorts,
  input: ImportAddresseesInput,
  keep: (row: ImportedRow) => Promise<void>,
): Promise<Outcome<ListRead>> {
  const table = await ports.readTable(input.open());
  if (!table.ok) return table;
  const columns = importColumns(table.value.header);
  if (!columns.ok) return columns;
  const importer = createImporter(
    columns.value,
    {
      normalisedPhone: (text) => ports.normalisedPhone(text),
      defaultLocale: input.defaultLocale ?? 'nl',
    },
    sha256Hex,
  );
  for await (const row of table.value.rows) {
    if (!row.ok) return row;
    const taken = importer.take(row.value.sheetRow, row.value.cells);
    if (taken) await keep(taken);
  }
  return accept({
    faults: importer.faults(),
    unread: columns.value.unread,
    usable: importer.taken(),
    bytesDigest: table.value.digest(),
  });
}
