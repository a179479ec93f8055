import type { CampaignStateFragment, NoticeTextFragment } from '../../generated/operations.ts';

/** A campaign with its texts, one per language. */
export interface CampaignProps {
  readonly campaign: CampaignStateFragment;
  readonly notices: readonly NoticeTextFragment[];
}
