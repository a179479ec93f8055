import type { MessageState } from '../channels/message.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { msOf, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { Addressee } from './addressee.ts';
import type { Batch, Campaign, MessageTally, PeopleTally, PublicNotice } from './campaign.ts';
import { happened } from './campaign-life.ts';
import { nobody, noMessages } from './campaign-list.ts';

export function batchQueued(campaign: Campaign, number: number): Outcome<Change<Campaign>> {
  const batch = campaign.batches.find((each) => each.number === number);
  if (batch?.state !== 'stored') return accept({ value: campaign, events: [] });
  const data = { batch: number, batchId: batch.id, size: batch.size, round: campaign.round };
  return accept({
    value: withBatch(campaign, { ...batch, state: 'queued' }),
    events: [happened(campaign, 'BATCH_QUEUED', data)],
  });
}

export interface BatchTally {
  readonly number: number;
  readonly messages: MessageTally;
  readonly people: PeopleTally;
  readonly at: Instant;
}

/**
 * Live totals stand in the campaign; nothing is written when nothing changed. A mail that bounces
 * after everything was settled opens its batch, and with it the campaign, again.
 */
export function batchTallied(campaign: Campaign, tally: BatchTally): Outcome<Change<Campaign>> {
  const batch = campaign.batches.find((each) => each.number === tally.number);
  if (!batch) return refuse({ code: 'NOT_FOUND', field: 'batch' });
  const state = settledOrNot(batch, tally.people.pending);
  if (state === batch.state && same(batch, tally)) return accept({ value: campaign, events: [] });
  const { messages, people } = tally;
  const counted = withBatch(campaign, { ...batch, messages, people, state });
  const type = state === 'settled' && batch.state === 'queued' ? 'BATCH_SETTLED' : 'BATCH_TALLIED';
  const event = happened(campaign, type, {
    batch: tally.number,
    batchId: batch.id,
    messages: nonZero(messages),
    people: nonZero(people),
  });
  return accept(finishedOrNot(counted, event, tally.at));
}

function settledOrNot(batch: Batch, pending: number): Batch['state'] {
  if (batch.state === 'stored') return 'stored';
  return pending === 0 ? 'settled' : 'queued';
}

function finishedOrNot(campaign: Campaign, event: Happening, at: Instant): Change<Campaign> {
  const { state } = campaign;
  const settled = campaign.batches.every((batch) => batch.state === 'settled');
  if (state.kind === 'running' && settled) {
    const people = nonZero(peopleOf(campaign));
    return {
      value: {
        ...campaign,
        state: { kind: 'finished', confirmation: state.confirmation, finishedAt: at },
      },
      events: [event, happened(campaign, 'CAMPAIGN_FINISHED', { people })],
    };
  }
  if (state.kind === 'finished' && !settled) {
    return {
      value: { ...campaign, state: { kind: 'running', confirmation: state.confirmation } },
      events: [event, happened(campaign, 'CAMPAIGN_REOPENED', {})],
    };
  }
  return { value: campaign, events: [event] };
}

export function peopleOf(campaign: Campaign): PeopleTally {
  return campaign.batches.reduce((sum, batch) => added(sum, batch.people), nobody);
}

/**
 * Since when everybody was told: by message, by hand, by a letter that the post has, or by public notice.
 * Null while somebody was not. What was only previewed told nobody (rule 14).
 */
export function everybodyToldAt(campaign: Campaign): Instant | null {
  const { state, lettersPosted, publicNotice } = campaign;
  if (state.kind !== 'finished' || campaign.drill) return null;
  const people = peopleOf(campaign);
  if (stillToTell.some((kind) => people[kind] > 0)) return null;
  if (people.letter > (lettersPosted?.count ?? 0)) return null;
  const moments = [state.finishedAt, lettersPosted?.at ?? null, publicNotice?.publishedAt ?? null];
  return (
    moments
      .filter((at) => at !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

const stillToTell = [
  'pending',
  'not-reached',
  'previewed',
  'unknown',
  'by-hand',
  'address-look-up',
] as const;

export function peopleTally(rows: readonly Addressee[]): PeopleTally {
  const counts = { ...nobody };
  for (const row of rows) counts[row.state.kind] += 1;
  return counts;
}

export function messageTally(states: Iterable<MessageState>): MessageTally {
  const counts = { ...noMessages };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Whom only an address look-up can still help. */
export function lookUpRequested(campaign: Campaign, at: Instant): Outcome<Change<Campaign>> {
  const waiting = peopleOf(campaign)['address-look-up'];
  if (waiting === 0) return refuse({ code: 'NOBODY_TO_LOOK_UP', field: 'campaignId' });
  return accept({
    value: { ...campaign, lookUpRequestedAt: at },
    events: [happened(campaign, 'ADDRESS_LOOK_UP_REQUESTED', { count: waiting })],
  });
}

export function lettersPosted(
  campaign: Campaign,
  posted: {
    readonly count: number;
    readonly waiting: number;
    readonly at: Instant;
    readonly now: Instant;
  },
): Outcome<Change<Campaign>> {
  if (posted.count !== posted.waiting) {
    return refuse({ code: 'COUNT_DIFFERS', field: 'count', params: { typed: posted.count } });
  }
  const count = (campaign.lettersPosted?.count ?? 0) + posted.count;
  return accept({
    value: { ...campaign, lettersPosted: { at: posted.at, recordedAt: posted.now, count } },
    events: [happened(campaign, 'LETTERS_POSTED', { count: posted.count, postedAt: posted.at })],
  });
}

/** GDPR art. 34(3)(c): only when telling each person takes disproportionate effort, and recorded why. */
export function publicNoticePublished(
  campaign: Campaign,
  notice: PublicNotice,
): Outcome<Change<Campaign>> {
  const confirmation = 'confirmation' in campaign.state ? campaign.state.confirmation : null;
  if (confirmation === null) {
    return refuse({
      code: 'CAMPAIGN_NOT_RUNNING',
      field: 'campaignId',
      params: { state: campaign.state.kind },
    });
  }
  const tally = peopleOf(campaign);
  const rest = tally['not-reached'] + tally['address-look-up'];
  if (rest === 0) return refuse({ code: 'NOBODY_FOR_PUBLIC_NOTICE', field: 'campaignId' });
  if (msOf(notice.publishedAt) < msOf(confirmation.confirmedAt)) {
    return refuse({ code: 'BEFORE_CONFIRMATION', field: 'at' });
  }
  return accept({
    value: { ...campaign, publicNotice: notice },
    events: [
      happened(campaign, 'PUBLIC_NOTICE_PUBLISHED', {
        noticeId: notice.noticeId,
        version: notice.version,
        contentDigest: notice.contentDigest,
        publishedAt: notice.publishedAt,
        count: rest,
        ...commitments({ where: notice.where, reason: notice.reason }),
      }),
    ],
  });
}

function commitments(texts: Readonly<Record<string, SealedText>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.commitment]));
}

function withBatch(campaign: Campaign, changed: Batch): Campaign {
  return {
    ...campaign,
    batches: campaign.batches.map((batch) => (batch.number === changed.number ? changed : batch)),
  };
}

function same(batch: Batch, tally: BatchTally): boolean {
  const equal = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
    Object.keys(a).every((key) => a[key] === b[key]);
  return equal(tally.people, batch.people) && equal(tally.messages, batch.messages);
}

function added<K extends string>(
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  return Object.fromEntries((Object.keys(a) as K[]).map((key) => [key, a[key] + b[key]])) as Record<
    K,
    number
  >;
}

function nonZero(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
