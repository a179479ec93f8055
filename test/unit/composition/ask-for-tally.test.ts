import { expect } from 'chai';
import { askForTally } from '../../../src/composition/ask-for-tally.ts';
import { everyJob, jobs, claimedJob } from '../../../src/jobs/job.ts';
import { instantFromMs, type Instant } from '../../../src/shared/instant.ts';
import type { Collection, Store } from '../../../src/store/collection.ts';
import type { Job } from '../../../src/jobs/job.ts';
import { openTestStore } from '../../support/stores.ts';

const now: Instant = instantFromMs(Date.UTC(2026, 2, 14, 9, 0));
const settled = {
  purpose: 'NOTICE' as const,
  incidentId: 'incident-1',
  ownerId: 'campaign-1',
  batchIds: ['batch-1', 'batch-2'],
};

describe('asking for a count', () => {
  let store: Store;
  let ids = 0;
  let collection: Collection<Job>;
  let ask: ReturnType<typeof askForTally>;
  before(async () => {
    store = await openTestStore();
  });
  after(() => store.close());
  beforeEach(() => {
    collection = store.collection(jobs);
    ask = askForTally({
      jobs: collection,
      now: () => now,
      newToken: () => `token ${String((ids += 1))}`,
    });
  });
  const waiting = async () => {
    const page = await collection.page({ index: 'claimable', equals: everyJob, limit: 100 });
    return page.items.filter((job) => job.value.state === 'due');
  };
  const claimAll = async () =>
    await collection.claimMany({
      index: 'claimable',
      equals: everyJob,
      limit: 100,
      claim: (job) => claimedJob(job, { token: 'worker', now }),
      changeId: `claim ${String((ids += 1))}`,
    });

  it('asks once per batch for however many changes', async () => {
    for (let change = 0; change < 20; change += 1) await ask([settled]);
    const found = await waiting();
    expect(found.map((job) => job.value.payload['batchIds'])).to.have.deep.members([
      ['batch-1'],
      ['batch-2'],
    ]);
    await claimAll();
  });

  it('asks again for a change that came after a count began', async () => {
    await ask([settled]);
    await claimAll();
    await ask([{ ...settled, batchIds: ['batch-2'] }]);
    const found = await waiting();
    expect(found.map((job) => job.value.payload['batchIds'])).to.deep.equal([['batch-2']]);
    await claimAll();
  });

  it('counts nothing for messages of no campaign', async () => {
    await ask([{ ...settled, purpose: 'ESCALATION' }]);
    expect(await waiting()).to.deep.equal([]);
  });
});
