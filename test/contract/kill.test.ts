import { expect } from 'chai';
import { killRun } from '../support/kill-run.ts';

describe('the real program, killed while it sends', () => {
  it('rule 8: loses nobody, tells nobody twice, and shows as unknown what nobody knows', async function () {
    this.timeout(120_000);
    const { sms, email, ...run } = await killRun({
      seed: 7,
      addressees: 150,
      kills: 4,
      aliveMsMax: 700,
      answerDelayMs: 200,
      finishWithinMs: 60_000,
    });
    const everybody = { addressees: 75, lost: 0, duplicates: 0, shownWrongly: 0 };
    expect(sms).to.include({ ...everybody, taken: 75, shownReached: 75, shownUnknown: 0 });
    expect(email).to.include(everybody);
    expect(email.shownReached + email.shownUnknown).to.equal(75);
    expect(run).to.include({ verifiedAfterRestart: 5 });
    expect(run.verdicts).to.deep.equal([]);
  });
});
