import { expect } from 'chai';
import { webhookKillRun } from '../support/webhook-kill-run.ts';

describe('the real program, killed while it calls a webhook', () => {
  it('tells of every event at least once, under one webhook-id, and lists it so', async function () {
    this.timeout(120_000);
    const figures = await webhookKillRun({
      seed: 11,
      events: 40,
      kills: 3,
      aliveMsMax: 900,
      answerMs: 150,
      finishWithinMs: 45_000,
    });
    expect(figures, JSON.stringify(figures)).to.include({
      events: 40,
      lost: 0,
      wronglySigned: 0,
      idsTooMany: 0,
      shownOtherwise: 0,
    });
    expect(figures.refusedOnce).to.be.above(0);
  });
});
