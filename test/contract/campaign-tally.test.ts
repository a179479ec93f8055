import { expect } from 'chai';
import { peopleOf } from '../../src/campaigns/campaign-progress.ts';
import { tallyCampaign } from '../../src/campaigns/use-cases/tally-campaign.ts';
import {
  heading,
  openCampaignWorld,
  type CampaignWorld,
} from '../unit/campaigns/campaign-world.ts';

describe('two counts of one batch at the same time', () => {
  let world: CampaignWorld;
  before(async () => {
    world = await openCampaignWorld();
  });
  after(() => world.close());

  it('leave the newer one standing', async () => {
    const row = 'Bewoner;p@bewoner.example;;;;;nl;K-1';
    const id = await world.readyCampaign(`${heading}\n${row}`, { ladder: ['EMAIL'] });
    await world.confirm(id);
    await world.queue({ campaignId: id, batch: 1 });
    const [addressee] = await world.rows(id);
    if (!addressee) throw new Error('the list is empty');

    await world.tally({ campaignId: id });
    expect(peopleOf(await world.campaign(id)).pending).to.equal(1);

    let overtaken = false;
    const { messages } = world.ports;
    const slow = tallyCampaign({
      ...world.ports,
      messages: {
        ...messages,
        async getMany(ids) {
          const asTheyWere = await messages.getMany(ids);
          if (!overtaken) {
            overtaken = true;
            await world.provider(addressee, 'sent');
            await world.tally({ campaignId: id });
          }
          return asTheyWere;
        },
      },
    });
    await slow({ campaignId: id });

    expect(peopleOf(await world.campaign(id))).to.include({ pending: 0, reached: 1 });
    expect((await world.campaign(id)).state.kind).to.equal('finished');
    const [after] = await world.rows(id);
    expect(after?.state.kind).to.equal('reached');
  });
});
