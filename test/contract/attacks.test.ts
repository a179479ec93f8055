import { expect } from 'chai';
import { attacks, openTarget } from '../support/attack-run.ts';

/** Full size: `bench attacks`. */
const sizes = {
  slowSenders: 40,
  receiptGuesses: 50,
  aliasRounds: 4,
  patternCharacters: 4_000,
  patternPieces: 2,
};

describe('attacks on the whole product', () => {
  let target: Awaited<ReturnType<typeof openTarget>>;
  before(async () => {
    target = await openTarget();
  });
  after(() => target.close());

  for (const [name, attack] of Object.entries(attacks(sizes))) {
    it(`none gets through: ${name}`, async () => {
      const { tried, succeeded } = await attack(target);
      expect(succeeded).to.deep.equal([]);
      expect(tried).to.be.greaterThan(5);
    }).timeout(120_000);
  }
});
