import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, acceptUnless, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import { placeholderMarks } from '../notices/placeholder.ts';
import type { Audience, NoticeChannel } from '../notices/notice.ts';
import type { Campaign, CampaignState, ChannelPlan, NoticeBinding } from './campaign.ts';

export const titleCharsMax = 200;
export const campaignNoticesMax = 10;

export interface CampaignPlan {
  readonly id: string;
  readonly incidentId: string;
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly title: string;
  readonly drill: boolean;
  readonly plan: ChannelPlan;
  readonly noticeIds: readonly string[];
  readonly compromised: readonly NoticeChannel[];
  readonly plannedBy: string;
  readonly plannedAt: Instant;
}

export function planned({ compromised, ...plan }: CampaignPlan): Outcome<Change<Campaign>> {
  const faults: Refusal[] = [...ladderFaults(plan.plan.ladder, compromised)];
  const title = plan.title.trim();
  if (title === '' || title.length > titleCharsMax) {
    faults.push({ code: 'CAMPAIGN_TITLE_LENGTH', field: 'title', params: { max: titleCharsMax } });
  }
  if (plan.audience === 'PUBLIC')
    faults.push({ code: 'PUBLIC_HAS_NO_ADDRESSEES', field: 'audience' });
  const ids = new Set(plan.noticeIds);
  if (ids.size !== plan.noticeIds.length || ids.size === 0 || ids.size > campaignNoticesMax) {
    faults.push({
      code: 'CAMPAIGN_NOTICES_NUMBER',
      field: 'noticeIds',
      params: { max: campaignNoticesMax },
    });
  }
  const value: Campaign = {
    ...plan,
    title,
    emergency: false,
    list: null,
    bindings: [],
    batches: [],
    round: 1,
    lookUpRequestedAt: null,
    lettersPosted: null,
    publicNotice: null,
    state: { kind: 'draft' },
  };
  const data = {
    audience: plan.audience,
    onBehalfOf: plan.onBehalfOf,
    drill: plan.drill,
    ladder: plan.plan.ladder,
    unknownPolicy: plan.plan.unknownPolicy,
    noticeIds: plan.noticeIds,
  };
  return acceptUnless(faults, () => ({
    value,
    events: [happened(value, 'CAMPAIGN_PLANNED', data)],
  }));
}

function ladderFaults(
  ladder: readonly NoticeChannel[],
  compromised: readonly NoticeChannel[],
): readonly Refusal[] {
  const faults: Refusal[] = [];
  const letter = ladder.indexOf('LETTER');
  if (
    ladder.length === 0 ||
    new Set(ladder).size !== ladder.length ||
    (letter >= 0 && letter !== ladder.length - 1)
  ) {
    faults.push({ code: 'CHANNEL_PLAN_NOT_VALID', field: 'channels' });
  }
  return [...faults, ...compromisedFaults(ladder, compromised)];
}

function compromisedFaults(
  ladder: readonly NoticeChannel[],
  compromised: readonly NoticeChannel[],
): readonly Refusal[] {
  return ladder
    .filter((channel) => compromised.includes(channel))
    .map((channel) => ({
      code: 'CHANNEL_COMPROMISED',
      field: 'channels',
      params: { channel },
    }));
}

export interface ConfirmCampaign {
  /** As typed by the person. */
  readonly typedCount: number;
  readonly bindings: readonly NoticeBinding[];
  readonly compromised: readonly NoticeChannel[];
  readonly by: string;
  readonly at: Instant;
}

/** Rule 7: exact approved versions only, and the number of addressees typed. */
export function confirmed(campaign: Campaign, confirm: ConfirmCampaign): Outcome<Change<Campaign>> {
  const { list } = campaign;
  if (campaign.state.kind !== 'ready' || list?.complete !== true) {
    return refuse({
      code: 'CAMPAIGN_NOT_READY',
      field: 'campaignId',
      params: { state: campaign.state.kind },
    });
  }
  const faults: Refusal[] = [...compromisedFaults(campaign.plan.ladder, confirm.compromised)];
  if (confirm.typedCount !== list.count) {
    faults.push({
      code: 'COUNT_DIFFERS',
      field: 'addresseeCount',
      params: { typed: confirm.typedCount },
    });
  }
  for (const [locale, count] of Object.entries(list.locales)) {
    if (confirm.bindings.some((binding) => binding.locale === locale)) continue;
    faults.push({ code: 'LANGUAGE_WITHOUT_NOTICE', field: 'noticeIds', params: { locale, count } });
  }
  for (const binding of confirm.bindings) faults.push(...valueGaps(campaign, binding));
  const confirmation = { confirmedBy: confirm.by, confirmedAt: confirm.at, count: list.count };
  const emergency = confirm.bindings.some((binding) => binding.approvalKind === 'ONE_SIGNATURE');
  return acceptUnless(faults, () => ({
    value: {
      ...campaign,
      bindings: confirm.bindings,
      emergency,
      state: { kind: 'running', confirmation },
    },
    events: [
      happened(campaign, 'CAMPAIGN_CONFIRMED', {
        count: list.count,
        list: list.number,
        batches: campaign.batches.length,
        emergency,
        drill: campaign.drill,
        notices: confirm.bindings.map(({ locale, noticeId, version, contentDigest }) => ({
          locale,
          noticeId,
          version,
          contentDigest,
        })),
      }),
    ],
  }));
}

/** A name has a polite stand-in; nothing else may be missing when the message is made. */
function valueGaps(campaign: Campaign, binding: NoticeBinding): readonly Refusal[] {
  const needed = campaign.list?.locales[binding.locale] ?? 0;
  if (needed === 0) return [];
  const count = campaign.list?.count ?? 0;
  return binding.placeholders
    .filter((field) => field !== 'name' && (campaign.list?.fields[field] ?? 0) < count)
    .map((field) => ({
      code: 'PLACEHOLDER_NOT_IN_LIST',
      field: 'noticeIds',
      params: {
        placeholder: placeholderMarks[field][binding.locale],
        missing: count - (campaign.list?.fields[field] ?? 0),
      },
    }));
}

export interface Interruption {
  readonly reason: SealedText;
  readonly by: string;
  readonly at: Instant;
}

export function stopped(campaign: Campaign, stop: Interruption): Outcome<Change<Campaign>> {
  const { state } = campaign;
  if (state.kind === 'stopped') return accept({ value: campaign, events: [] });
  if (state.kind !== 'running') return notIn(campaign, 'CAMPAIGN_NOT_RUNNING');
  return accept(
    moved(
      campaign,
      {
        kind: 'stopped',
        confirmation: state.confirmation,
        stoppedAt: stop.at,
        stoppedBy: stop.by,
        reason: stop.reason,
      },
      { type: 'CAMPAIGN_STOPPED', data: { reason: stop.reason.commitment } },
    ),
  );
}

export function resumed(campaign: Campaign): Outcome<Change<Campaign>> {
  const { state } = campaign;
  if (state.kind === 'running') return accept({ value: campaign, events: [] });
  if (state.kind !== 'stopped') return notIn(campaign, 'CAMPAIGN_NOT_STOPPED');
  return accept(
    moved(
      campaign,
      { kind: 'running', confirmation: state.confirmation },
      { type: 'CAMPAIGN_RESUMED', data: { batches: campaign.batches.length } },
    ),
  );
}

export function cancelled(campaign: Campaign, cancel: Interruption): Outcome<Change<Campaign>> {
  const { state } = campaign;
  if (state.kind === 'finished' || state.kind === 'cancelled') {
    return notIn(campaign, 'CAMPAIGN_OVER');
  }
  const confirmation = 'confirmation' in state ? state.confirmation : null;
  return accept(
    moved(
      campaign,
      {
        kind: 'cancelled',
        cancelledAt: cancel.at,
        cancelledBy: cancel.by,
        reason: cancel.reason,
        confirmation,
      },
      {
        type: 'CAMPAIGN_CANCELLED',
        data: { reason: cancel.reason.commitment, batches: campaign.batches.length },
      },
    ),
  );
}

/** Only those who were not reached get another message; the number of them is typed again. */
export function sentAgain(
  campaign: Campaign,
  again: { readonly typedCount: number },
): Outcome<Change<Campaign>> {
  const { state } = campaign;
  if (state.kind !== 'running' && state.kind !== 'finished') {
    return notIn(campaign, 'CAMPAIGN_NOT_RUNNING');
  }
  const failed = campaign.batches.reduce((sum, batch) => sum + batch.people['not-reached'], 0);
  if (failed === 0) return refuse({ code: 'NOBODY_TO_SEND_AGAIN', field: 'campaignId' });
  if (again.typedCount !== failed) {
    return refuse({
      code: 'COUNT_DIFFERS',
      field: 'addresseeCount',
      params: { typed: again.typedCount },
    });
  }
  const round = campaign.round + 1;
  return accept({
    value: {
      ...campaign,
      round,
      batches: campaign.batches.map((batch) =>
        batch.people['not-reached'] > 0 ? { ...batch, state: 'stored' as const } : batch,
      ),
      state: { kind: 'running', confirmation: state.confirmation },
    },
    events: [
      happened(campaign, 'CAMPAIGN_SENT_AGAIN', {
        round,
        count: failed,
        batches: campaign.batches.length,
      }),
    ],
  });
}

export function happened(
  campaign: Pick<Campaign, 'id' | 'incidentId'>,
  type: string,
  data: Happening['data'],
): Happening {
  return {
    type,
    incidentId: campaign.incidentId,
    subject: { kind: 'campaign', id: campaign.id },
    data,
  };
}

function moved(
  campaign: Campaign,
  state: CampaignState,
  what: Pick<Happening, 'type' | 'data'>,
): Change<Campaign> {
  return { value: { ...campaign, state }, events: [happened(campaign, what.type, what.data)] };
}

function notIn(campaign: Campaign, code: string): Outcome<never> {
  return refuse({ code, field: 'campaignId', params: { state: campaign.state.kind } });
}
