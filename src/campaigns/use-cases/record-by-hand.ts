import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Addressee } from '../addressee.ts';
import { addressRecorded, reachedByHand, receiptAcknowledged } from '../by-hand.ts';
import type { Campaign } from '../campaign.ts';
import { addresseeContext } from '../campaign-list.ts';
import { fieldCharsMax } from '../import-addressees.ts';
import { openCampaign } from './open-campaign.ts';
import type { CampaignPorts } from './ports.ts';
import { openRow } from './store-list.ts';

export interface RecordReachedByHandInput {
  readonly campaignId: string;
  readonly addresseeId: string;
  readonly at: Instant;
  readonly means: 'PHONE' | 'IN_PERSON';
  /** Who was spoken to, and what was said; kept sealed. */
  readonly note: string;
}

export function recordReachedByHand(ports: CampaignPorts) {
  return async (
    actor: Actor,
    input: RecordReachedByHandInput,
  ): Promise<Outcome<Stored<Addressee>>> => {
    const opened = await openAddressee(ports, actor, 'recordReachedByHand', input);
    if (!opened.ok) return opened;
    const { campaign, row } = opened.value;
    const note = await sealText(
      ports,
      { incidentId: row.value.incidentId, partyId: row.value.partyId },
      { text: input.note, field: 'note' },
    );
    if (!note.ok) return note;
    const hand = {
      at: input.at,
      means: input.means,
      note: note.value,
      by: actor.id,
      now: ports.changes.now(),
    };
    return ports.changes.apply(
      ports.addressees,
      row.id,
      (current) => reachedByHand(campaign.value, current, hand),
      actor,
    );
  };
}

/** Whoever holds the link proves receipt; a link that does not exist and one that expired look alike. */
export function acknowledgeReceipt(ports: CampaignPorts) {
  return async (actor: Actor, input: { readonly token: string }): Promise<Outcome<Instant>> => {
    const unknown = refuse({ code: 'RECEIPT_LINK_UNKNOWN', field: 'token' });
    if (!/^[\w-]{43}$/.test(input.token)) return unknown;
    const page = await ports.addressees.page({
      index: 'by-receipt',
      equals: sha256Hex(input.token),
      limit: 1,
    });
    const row = page.items[0];
    if (!row) return unknown;
    const now = ports.changes.now();
    const saved = await ports.changes.apply(
      ports.addressees,
      row.id,
      (current) => receiptAcknowledged(current, now),
      actor,
    );
    return saved.ok ? accept(saved.value.value.receipt?.acknowledgedAt ?? now) : saved;
  };
}

export interface RecordAddressInput {
  readonly campaignId: string;
  readonly addresseeId: string;
  /** Lines as on an envelope; null: none was found. */
  readonly postalAddress: string | null;
}

export function recordAddress(ports: CampaignPorts) {
  return async (actor: Actor, input: RecordAddressInput): Promise<Outcome<Stored<Addressee>>> => {
    const opened = await openAddressee(ports, actor, 'recordAddress', input);
    if (!opened.ok) return opened;
    const { row } = opened.value;
    const address = input.postalAddress?.trim() ?? null;
    if (address !== null && (address === '' || address.length > fieldCharsMax)) {
      return refuse({
        code: 'POSTAL_ADDRESS_LENGTH',
        field: 'postalAddress',
        params: { max: fieldCharsMax },
      });
    }
    const sealed = address === null ? null : await withAddress(ports, row.value, address);
    return ports.changes.apply(
      ports.addressees,
      row.id,
      (current) =>
        addressRecorded(current, {
          address: sealed === null ? null : { sealed },
          now: ports.changes.now(),
        }),
      actor,
    );
  };
}

async function withAddress(
  ports: CampaignPorts,
  row: Addressee,
  postalAddress: string,
): Promise<Addressee['sealed']> {
  const data = await openRow(ports, row);
  const scope = { incidentId: row.incidentId, partyId: row.partyId };
  return ports.vault.seal(
    scope,
    JSON.stringify({ ...data, postalAddress }),
    addresseeContext(row.id),
  );
}

async function openAddressee(
  ports: CampaignPorts,
  actor: Actor,
  act: Act,
  input: { readonly campaignId: string; readonly addresseeId: string },
): Promise<Outcome<{ readonly campaign: Stored<Campaign>; readonly row: Stored<Addressee> }>> {
  const opened = await openCampaign(ports, actor, act, input.campaignId);
  if (!opened.ok) return opened;
  const row = await ports.addressees.get(input.addresseeId);
  if (row?.value.campaignId !== input.campaignId) {
    return refuse({ code: 'ADDRESSEE_NOT_FOUND', field: 'addresseeId' });
  }
  return accept({ campaign: opened.value, row });
}
