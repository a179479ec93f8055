import { Buffer } from 'node:buffer';
import type { AddresseeStateKind } from '../../../campaigns/addressee.ts';
import type { Campaign } from '../../../campaigns/campaign.ts';
import type { Actor } from '../../../identity/actor.ts';
import type { MessageState } from '../../../channels/message.ts';
import { accept, type Outcome } from '../../../shared/outcome.ts';
import { channelFailures } from '../../../texts/channel-failures.ts';
import type { Locale, Sentence } from '../../../texts/locale.ts';
import type { Context } from '../context.ts';
import type {
  AddresseeState,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../generated/resolvers.ts';
import { connectionOf, enumOf } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow, payload, userErrors } from '../user-errors.ts';

type CampaignChange = (actor: Actor) => Promise<Outcome<{ readonly value: Campaign }>>;

async function change(
  context: Context,
  args: { readonly idempotencyKey?: string | null },
  operation: string,
  run: CampaignChange,
) {
  const { idempotencyKey, ...input } = args;
  const done = await context.once(idempotencyKey, operation, input, run);
  return payload(done, context.locale, 'campaign', ({ value }) => value);
}

/** For acts on one addressee: the answer is the campaign as it stands after them. */
async function changeRow(
  context: Context,
  args: { readonly campaignId: string; readonly idempotencyKey?: string | null },
  operation: string,
  run: (actor: Actor) => Promise<Outcome<unknown>>,
) {
  return await change(context, args, operation, async (actor) => {
    const done = await run(actor);
    return done.ok ? accept({ value: await context.reads.campaign(args.campaignId) }) : done;
  });
}

export const campaignQueries: Pick<QueryResolvers, 'campaign' | 'addressees'> = {
  campaign: async (_, { id }, context) =>
    orThrow(await context.useCases.readCampaign(context.actor, { campaignId: id }), context.locale)
      .value,
  addressees: async (_, { campaignId, state, ...args }, context) => {
    const page = await context.useCases.readAddressees(context.actor, {
      campaignId,
      ...pageInput(args),
      ...(state && state !== 'PREVIEWED' ? { state: stateKindOf(state) } : {}),
    });
    return connectionOf(orThrow(page, context.locale), (row) => row);
  },
};

function stateKindOf(state: Exclude<AddresseeState, 'PREVIEWED'>) {
  return state.toLowerCase().replaceAll('_', '-') as
    | 'pending'
    | 'reached'
    | 'not-reached'
    | 'unknown'
    | 'by-hand'
    | 'letter'
    | 'address-look-up'
    | 'public-notice';
}

type Names =
  | 'planCampaign'
  | 'importAddressees'
  | 'confirmCampaign'
  | 'stopCampaign'
  | 'resumeCampaign'
  | 'settleUnknown'
  | 'recordReachedByHand'
  | 'recordLettersPosted'
  | 'requestAddressLookUp'
  | 'recordAddress'
  | 'publishPublicNotice';

export const campaignMutations: Pick<MutationResolvers, Names> = {
  planCampaign: (_, args, context) =>
    change(context, args, 'planCampaign', (actor) => {
      const { audience, channels, letters, partyIds, onBehalfOf, ...input } = args.input;
      const plan = {
        ...input,
        onBehalfOf: onBehalfOf ?? actor.partyId ?? '',
        ladder: [
          ...(channels ?? ['EMAIL' as const]),
          ...((letters ?? true) ? ['LETTER' as const] : []),
        ],
      };
      return audience === 'CONTROLLERS'
        ? context.useCases.planControllerCampaign(actor, { ...plan, partyIds: partyIds ?? [] })
        : context.useCases.planCampaign(actor, { ...plan, audience });
    }),
  importAddressees: async (_, { campaignId, csv, idempotencyKey }, context) => {
    const bytes = Buffer.from(csv, 'utf8');
    const open = async function* () {
      yield await Promise.resolve(bytes);
    };
    const done = await context.once(
      idempotencyKey,
      'importAddressees',
      { campaignId, csv },
      (actor) => context.useCases.importAddressees(actor, { campaignId, open }),
    );
    if (!done.ok) {
      const errors = userErrors(done.refusals, context.locale);
      return { campaign: null, imported: 0, faults: [], errors };
    }
    const { campaign, imported, faults } = done.value;
    return {
      campaign: campaign.value,
      imported,
      faults: faults.map((fault) => context.reads.importFault(fault)),
      errors: [],
    };
  },
  confirmCampaign: (_, args, context) =>
    change(context, args, 'confirmCampaign', (actor) =>
      context.useCases.confirmAndSend(actor, args),
    ),
  stopCampaign: (_, args, context) =>
    change(context, args, 'stopCampaign', (actor) => context.useCases.stopCampaign(actor, args)),
  resumeCampaign: (_, args, context) =>
    change(context, args, 'resumeCampaign', (actor) =>
      context.useCases.resumeCampaign(actor, args),
    ),
  settleUnknown: (_, args, context) =>
    changeRow(context, args, 'settleUnknown', (actor) =>
      context.useCases.settleUnknown({ ...args, ownerId: args.campaignId }, actor),
    ),
  recordReachedByHand: (_, { input, idempotencyKey }, context) =>
    changeRow(
      context,
      { ...input, ...(idempotencyKey ? { idempotencyKey } : {}) },
      'recordReachedByHand',
      (actor) =>
        context.useCases.recordReachedByHand(actor, {
          ...input,
          means: /phone|telefo/i.test(input.means) ? 'PHONE' : 'IN_PERSON',
        }),
    ),
  recordLettersPosted: (_, args, context) =>
    change(context, args, 'recordLettersPosted', (actor) =>
      context.useCases.recordLettersPosted(actor, args),
    ),
  requestAddressLookUp: (_, args, context) =>
    change(context, args, 'requestAddressLookUp', (actor) =>
      context.useCases.requestAddressLookUp(actor, args),
    ),
  recordAddress: (_, args, context) =>
    changeRow(context, args, 'recordAddress', (actor) =>
      context.useCases.recordAddress(actor, { ...args, postalAddress: args.postalAddress ?? null }),
    ),
  publishPublicNotice: (_, args, context) =>
    change(context, args, 'publishPublicNotice', (actor) =>
      context.useCases.publishPublicNotice(actor, args),
    ),
};

export const campaignTypes: Pick<Resolvers, 'Campaign' | 'Addressee' | 'Message'> = {
  Message: {
    channel: (message) => message.channelKind,
    state: (message) => enumOf(message.state),
    failure: (message) => message.failure?.code ?? null,
    failureText: (message, _, context) => failureText(message.failure?.code, context.locale),
  },
  Campaign: {
    state: (campaign) => enumOf(campaign.state.kind),
    notSent: (campaign, _, context) => context.reads.sendsNothing(campaign),
    addresseeCount: (campaign) => campaign.list?.count ?? 0,
    people: peopleTotals,
    messages: messageTotals,
    batches: (campaign) =>
      campaign.batches.map(({ number, size, rowsRoot }) => ({ number, size, rowsRoot })),
    confirmedAt: (campaign) => confirmationOf(campaign)?.confirmedAt ?? null,
    confirmedBy: (campaign) => confirmationOf(campaign)?.confirmedBy ?? null,
    finishedAt: ({ state }) => (state.kind === 'finished' ? state.finishedAt : null),
  },
  Addressee: {
    id: ({ row }) => row.id,
    row: ({ row }) => row.row,
    name: ({ data }) => data.name ?? '',
    email: ({ data }) => data.email,
    phone: ({ data }) => data.mobile,
    postalAddress: ({ data }) => data.postalAddress,
    partyId: ({ row }) => (row.receipt === null ? null : row.partyId),
    state: ({ row }) => enumOf(row.state.kind),
    messages: ({ row }, _, context) => context.reads.messages(row),
    receivedAt: ({ row }) =>
      row.receipt?.acknowledgedAt ?? (row.state.kind === 'reached' ? row.state.reachedAt : null),
  },
};

function confirmationOf({ state }: Campaign) {
  return 'confirmation' in state ? state.confirmation : null;
}

function totals(campaign: Campaign, of: 'people' | 'messages') {
  const counts = new Map<string, number>();
  for (const batch of campaign.batches) {
    for (const [kind, count] of Object.entries(batch[of])) {
      counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
  }
  return [...counts].filter(([, count]) => count > 0);
}

function peopleTotals(campaign: Campaign) {
  return totals(campaign, 'people').map(([kind, count]) => ({
    state: enumOf(kind as AddresseeStateKind),
    count,
  }));
}

function messageTotals(campaign: Campaign) {
  return totals(campaign, 'messages').map(([kind, count]) => ({
    state: enumOf(kind as MessageState),
    count,
  }));
}

function failureText(code: string | undefined, locale: Locale): string | null {
  const known: Readonly<Record<string, Sentence>> = channelFailures;
  return code === undefined ? null : (known[code]?.[locale] ?? null);
}
