import type { Message } from '../channels/message.ts';
import type { NoticeChannel } from '../notices/notice.ts';
import type { Instant } from '../shared/instant.ts';
import type { Addressee, AddresseeState } from './addressee.ts';
import type { Campaign } from './campaign.ts';

/** What is known of the last message to an addressee. */
export type LastMessage = Pick<
  Message,
  'state' | 'failure' | 'sentAt' | 'settledAt' | 'channelKind' | 'queuedAt'
>;

/** Either a state that stands, or the channel over which the next message goes. */
export type NextStep =
  | { readonly kind: 'state'; readonly state: AddresseeState }
  | { readonly kind: 'message'; readonly channel: 'EMAIL' | 'SMS' };

/** Where a row begins, or begins again: the first channel of the plan that it and its notice have. */
export function firstStep(campaign: Campaign, row: Addressee): NextStep {
  return stepAfter(campaign, row, null);
}

/** Rows that have no message yet in this round and should get one. */
export function needsMessage(campaign: Campaign, row: Addressee): boolean {
  const round = row.steps.at(-1)?.round ?? 0;
  if (row.state.kind === 'pending') return round === 0;
  return row.state.kind === 'not-reached' && round < campaign.round;
}

/**
 * Follows the last message. Once a person recorded something (by hand, acknowledged) or a
 * later measure took over (letter, look-up, public notice), a late message no longer changes it,
 * except that proof of delivery is never thrown away.
 */
export function followed(
  campaign: Campaign,
  row: Addressee,
  message: LastMessage | undefined,
): NextStep {
  const stays: NextStep = { kind: 'state', state: row.state };
  if (!message) return campaign.state.kind === 'cancelled' ? withoutMessage(row) : stays;
  if (isByPerson(row.state)) return stays;
  switch (message.state) {
    case 'queued':
    case 'claimed':
    case 'sending':
      return { kind: 'state', state: { kind: 'pending' } };
    case 'sent':
      return reached(message, 'ACCEPTED');
    case 'delivered':
      return reached(message, 'DELIVERED');
    case 'previewed':
      return { kind: 'state', state: { kind: 'previewed' } };
    case 'unknown':
      return afterUnknown(campaign, row, message.channelKind);
    case 'cancelled':
      if (message.failure?.code === 'CHANNEL_COMPROMISED') {
        return movedOn(campaign, row, message.channelKind);
      }
      return { kind: 'state', state: { kind: 'not-reached', why: 'CANCELLED' } };
    case 'failed':
      return movedOn(campaign, row, message.channelKind);
  }
}

/** Nothing new leaves while stopped or cancelled: the row waits where it is. */
function movedOn(campaign: Campaign, row: Addressee, from: NoticeChannel): NextStep {
  if (takenOver(row.state)) return { kind: 'state', state: row.state };
  const next = stepAfter(campaign, row, from);
  const open = campaign.state.kind === 'running' || campaign.state.kind === 'finished';
  if (next.kind === 'state' || open) return next;
  return campaign.state.kind === 'stopped'
    ? { kind: 'state', state: { kind: 'pending' } }
    : { kind: 'state', state: { kind: 'not-reached', why: 'CANCELLED' } };
}

function afterUnknown(campaign: Campaign, row: Addressee, from: NoticeChannel): NextStep {
  if (campaign.plan.unknownPolicy === 'NEXT_CHANNEL') {
    const next = movedOn(campaign, row, from);
    if (next.kind === 'message') return next;
  }
  return { kind: 'state', state: { kind: 'unknown' } };
}

function stepAfter(campaign: Campaign, row: Addressee, from: NoticeChannel | null): NextStep {
  const { ladder } = campaign.plan;
  const texts = campaign.bindings.find((binding) => binding.locale === row.locale)?.channels ?? [];
  const rest = from === null ? ladder : ladder.slice(ladder.indexOf(from) + 1);
  for (const channel of rest) {
    if (channel === 'LETTER') break;
    if (row.channels.includes(channel) && texts.includes(channel)) {
      return { kind: 'message', channel };
    }
  }
  return { kind: 'state', state: endOfLadder(campaign, row, rest.includes('LETTER')) };
}

/** A controller or a manager is called; an individual gets a letter, or an address is looked for. */
function endOfLadder(campaign: Campaign, row: Addressee, letters: boolean): AddresseeState {
  if (campaign.audience === 'CONTROLLERS' || campaign.audience === 'MANAGEMENT') {
    return { kind: 'by-hand' };
  }
  if (letters) {
    return row.channels.includes('LETTER')
      ? { kind: 'letter', postedAt: null, listedAt: null }
      : { kind: 'address-look-up', requestedAt: null };
  }
  return { kind: 'not-reached', why: 'FAILED' };
}

function reached(message: LastMessage, proof: 'ACCEPTED' | 'DELIVERED'): NextStep {
  const at = (proof === 'DELIVERED' ? message.settledAt : null) ?? message.sentAt;
  return {
    kind: 'state',
    state: {
      kind: 'reached',
      proof,
      via: message.channelKind,
      reachedAt: at ?? message.queuedAt,
      recordedBy: null,
    },
  };
}

function withoutMessage(row: Addressee): NextStep {
  const state: AddresseeState =
    row.state.kind === 'pending' ? { kind: 'not-reached', why: 'CANCELLED' } : row.state;
  return { kind: 'state', state };
}

export function isByPerson(state: AddresseeState): boolean {
  return state.kind === 'reached' && (state.proof === 'BY_HAND' || state.proof === 'ACKNOWLEDGED');
}

function takenOver(state: AddresseeState): boolean {
  return ['letter', 'address-look-up', 'by-hand', 'public-notice', 'not-reached'].includes(
    state.kind,
  );
}

/** From when a row stands on the letter list: a letter is posted only with a list that it was on. */
export function listed(state: AddresseeState, now: Instant): AddresseeState {
  const isNew = state.kind === 'letter' && state.postedAt === null && state.listedAt === null;
  return isNew ? { ...state, listedAt: now } : state;
}

/** What was decided for all rows of a kind at once: the post, the look-up, the public notice. */
export function withMeasures(
  campaign: Campaign,
  before: AddresseeState,
  now: Instant,
): AddresseeState {
  const { publicNotice, lettersPosted, lookUpRequestedAt } = campaign;
  const state = listed(before, now);
  if (publicNotice && (state.kind === 'not-reached' || state.kind === 'address-look-up')) {
    return { kind: 'public-notice', publishedAt: publicNotice.publishedAt };
  }
  if (state.kind === 'letter' && state.postedAt === null && lettersPosted !== null) {
    const wasOnIt = state.listedAt !== null && state.listedAt <= lettersPosted.recordedAt;
    return wasOnIt ? { kind: 'letter', postedAt: lettersPosted.at } : state;
  }
  if (state.kind === 'address-look-up' && state.requestedAt === null && lookUpRequestedAt) {
    return { kind: 'address-look-up', requestedAt: lookUpRequestedAt };
  }
  return state;
}
