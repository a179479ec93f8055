import type { Sealed } from '../sealing/vault.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { msOf, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { Addressee } from './addressee.ts';
import type { Campaign } from './campaign.ts';
import { batchIdOf } from './campaign-list.ts';
import { informed } from './controller-advanced.ts';

export interface ByHand {
  /** The true time, not that of recording. */
  readonly at: Instant;
  readonly means: 'PHONE' | 'IN_PERSON';
  readonly note: SealedText;
  readonly by: string;
  readonly now: Instant;
}

/** A person told the addressee; recorded with the true time and by whom. */
export function reachedByHand(
  campaign: Campaign,
  row: Addressee,
  hand: ByHand,
): Outcome<Change<Addressee>> {
  const faults: Refusal[] = [];
  if (msOf(hand.at) > msOf(hand.now)) faults.push({ code: 'IN_THE_FUTURE', field: 'at' });
  if (msOf(hand.at) < msOf(campaign.plannedAt)) {
    faults.push({ code: 'BEFORE_CAMPAIGN', field: 'at' });
  }
  const state = {
    kind: 'reached' as const,
    proof: 'BY_HAND' as const,
    via: hand.means,
    reachedAt: hand.at,
    recordedBy: hand.by,
  };
  const value = { ...row, state, note: hand.note };
  return acceptUnless(faults, () => ({
    value,
    events: [
      rowHappened(row, 'ADDRESSEE_REACHED_BY_HAND', {
        means: hand.means,
        reachedAt: hand.at,
        note: hand.note.commitment,
      }),
      ...(campaign.audience === 'CONTROLLERS' ? [informed(value, state)] : []),
    ],
  }));
}

/** The controller itself says that it has the notice; the first time counts. */
export function receiptAcknowledged(row: Addressee, now: Instant): Outcome<Change<Addressee>> {
  const { receipt } = row;
  if (!receipt) return refuse({ code: 'RECEIPT_LINK_UNKNOWN', field: 'token' });
  if (receipt.acknowledgedAt !== null) return accept({ value: row, events: [] });
  const state = {
    kind: 'reached' as const,
    proof: 'ACKNOWLEDGED' as const,
    via: 'PORTAL' as const,
    reachedAt: now,
    recordedBy: null,
  };
  const value = { ...row, state, receipt: { ...receipt, acknowledgedAt: now } };
  return accept({
    value,
    events: [
      rowHappened(row, 'RECEIPT_ACKNOWLEDGED', { acknowledgedAt: now }),
      informed(value, state),
    ],
  });
}

export interface LookedUp {
  /** Null: none was found. */
  readonly address: { readonly sealed: Sealed } | null;
  readonly now: Instant;
}

/** The look-up's answer: onto the letter list, or left for the public notice. */
export function addressRecorded(row: Addressee, looked: LookedUp): Outcome<Change<Addressee>> {
  if (row.state.kind !== 'address-look-up') {
    return refuse({ code: 'NO_ADDRESS_LOOK_UP', field: 'addresseeId' });
  }
  const found = looked.address;
  const value: Addressee = found
    ? {
        ...row,
        sealed: found.sealed,
        channels: [...row.channels.filter((channel) => channel !== 'LETTER'), 'LETTER'],
        state: { kind: 'letter', postedAt: null, listedAt: looked.now },
      }
    : { ...row, state: { kind: 'not-reached', why: 'NO_ADDRESS_FOUND' } };
  return accept({
    value,
    events: [rowHappened(row, 'ADDRESS_RECORDED', { found: found !== null })],
  });
}

/** The earliest moment from which a controller demonstrably had the notice. */
export function earliestReceipt(rows: readonly Addressee[]): Instant | null {
  const moments = rows.flatMap((row) => [
    ...(row.state.kind === 'reached' ? [row.state.reachedAt] : []),
    ...(row.receipt?.acknowledgedAt ? [row.receipt.acknowledgedAt] : []),
  ]);
  return moments.sort()[0] ?? null;
}

function rowHappened(row: Addressee, type: string, data: Happening['data']): Happening {
  return {
    type,
    incidentId: row.incidentId,
    subject: { kind: 'addressee', id: row.id },
    data: {
      campaignId: row.campaignId,
      batchId: batchIdOf(row),
      partyId: row.partyId,
      ...data,
    },
  };
}
