import type { ChangeEvent } from '../store/change-event.ts';

/** Work that follows from an event; safe to do twice, in any order. */
export type CampaignJob =
  | { readonly kind: 'campaign-batch'; readonly campaignId: string; readonly batch: number }
  | {
      readonly kind: 'tally-campaign';
      readonly campaignId: string;
      /** Null: all of them. */
      readonly batchIds: readonly string[] | null;
    }
  /** Takes back what no provider was called for: `cancelMessages` of the channels. */
  | { readonly kind: 'cancel-campaign-messages'; readonly campaignId: string };

const queues = new Set(['CAMPAIGN_CONFIRMED', 'CAMPAIGN_RESUMED', 'CAMPAIGN_SENT_AGAIN']);
/** Of one batch when the event names it, else of the whole campaign. */
const tallies = new Set([
  'BATCH_QUEUED',
  'CAMPAIGN_RESUMED',
  'CAMPAIGN_CANCELLED',
  'PUBLIC_NOTICE_PUBLISHED',
  'LETTERS_POSTED',
  'ADDRESS_LOOK_UP_REQUESTED',
  'ADDRESSEE_REACHED_BY_HAND',
  'ADDRESS_RECORDED',
  'RECEIPT_ACKNOWLEDGED',
]);

export function jobsAfter(event: ChangeEvent): readonly CampaignJob[] {
  const campaignId =
    event.subject.kind === 'campaign' ? event.subject.id : event.data['campaignId'];
  if (typeof campaignId !== 'string') return [];
  const { batches, batchId } = event.data;
  const count = typeof batches === 'number' ? batches : 0;
  return [
    ...(queues.has(event.type)
      ? Array.from({ length: count }, (_, position) => ({
          kind: 'campaign-batch' as const,
          campaignId,
          batch: position + 1,
        }))
      : []),
    ...(event.type === 'CAMPAIGN_CANCELLED'
      ? [{ kind: 'cancel-campaign-messages' as const, campaignId }]
      : []),
    ...(tallies.has(event.type)
      ? [
          {
            kind: 'tally-campaign' as const,
            campaignId,
            batchIds: typeof batchId === 'string' ? [batchId] : null,
          },
        ]
      : []),
  ];
}
