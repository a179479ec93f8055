import { expect } from 'chai';
import { jobsAfter } from '../../../src/campaigns/campaign-jobs.ts';
import { actorRef, systemActor } from '../../../src/identity/actor.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import type { ChangeEvent } from '../../../src/store/change-event.ts';

function event(type: string, data: ChangeEvent['data'], kind = 'campaign'): ChangeEvent {
  const at = instantFromMs(0);
  return { id: 'e', type, at, actor: actorRef(systemActor), subject: { kind, id: 'c-1' }, data };
}

describe('work that follows from events of a campaign', () => {
  it('confirming, resuming and sending again queue every batch', () => {
    for (const type of ['CAMPAIGN_CONFIRMED', 'CAMPAIGN_RESUMED', 'CAMPAIGN_SENT_AGAIN']) {
      const batches = jobsAfter(event(type, { batches: 3 })).flatMap((job) =>
        job.kind === 'campaign-batch' ? [job.batch] : [],
      );
      expect(batches).to.deep.equal([1, 2, 3]);
    }
  });

  it('what happens in one batch counts that batch only', () => {
    const data = { campaignId: 'c-2', batchId: 'b-7' };
    expect(jobsAfter(event('RECEIPT_ACKNOWLEDGED', data, 'addressee'))).to.deep.equal([
      { kind: 'tally-campaign', campaignId: 'c-2', batchIds: ['b-7'] },
    ]);
    expect(jobsAfter(event('LETTERS_POSTED', { count: 2 }))).to.deep.equal([
      { kind: 'tally-campaign', campaignId: 'c-1', batchIds: null },
    ]);
  });

  it('cancelling takes back what is queued; other events ask for nothing', () => {
    expect(
      jobsAfter(event('CAMPAIGN_CANCELLED', { batches: 2 })).map((job) => job.kind),
    ).to.deep.equal(['cancel-campaign-messages', 'tally-campaign']);
    for (const type of ['CAMPAIGN_PLANNED', 'BATCH_TALLIED', 'BATCH_SETTLED', 'FACTS_RECORDED']) {
      expect(jobsAfter(event(type, {}))).to.deep.equal([]);
    }
  });
});
