import { expect } from 'chai';
import type { Campaign, PeopleTally } from '../../../src/campaigns/campaign.ts';
import { nobody } from '../../../src/campaigns/campaign-list.ts';
import { everybodyToldAt } from '../../../src/campaigns/campaign-progress.ts';
import type { Instant } from '../../../src/shared/instant.ts';

const finishedAt = '2026-11-20T12:00:00.000Z' as Instant;
const postedAt = '2026-11-20T16:00:00.000Z' as Instant;

function campaign(people: Partial<PeopleTally>, more: Partial<Campaign> = {}): Campaign {
  const confirmation = { confirmedBy: 'anna', confirmedAt: finishedAt, count: 10 };
  return {
    drill: false,
    batches: [{ people: { ...nobody, ...people } }],
    lettersPosted: null,
    publicNotice: null,
    state: { kind: 'finished', confirmation, finishedAt },
    ...more,
  } as unknown as Campaign;
}

describe('everybody told', () => {
  it('is so when each was reached', () => {
    expect(everybodyToldAt(campaign({ reached: 10 }))).to.equal(finishedAt);
  });

  it('rule 14: what was only previewed told nobody', () => {
    expect(everybodyToldAt(campaign({ reached: 9, previewed: 1 }))).to.equal(null);
  });

  it('rule 12: a drill tells nobody', () => {
    expect(everybodyToldAt(campaign({ reached: 10 }, { drill: true }))).to.equal(null);
  });

  it('waits for the post, and then counts from it', () => {
    expect(everybodyToldAt(campaign({ reached: 9, letter: 1 }))).to.equal(null);
    const lettersPosted = { at: postedAt, recordedAt: postedAt, count: 1 };
    const posted = campaign({ reached: 9, letter: 1 }, { lettersPosted });
    expect(everybodyToldAt(posted)).to.equal(postedAt);
    expect(everybodyToldAt(campaign({ reached: 8, letter: 2 }, { lettersPosted }))).to.equal(null);
  });

  for (const kind of ['not-reached', 'unknown', 'by-hand', 'address-look-up', 'pending'] as const) {
    it(`is not so while one is ${kind}`, () => {
      expect(everybodyToldAt(campaign({ reached: 9, [kind]: 1 }))).to.equal(null);
    });
  }
});
