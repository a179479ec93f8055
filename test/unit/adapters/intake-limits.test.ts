import { expect } from 'chai';
import {
  createIntakeLimits,
  defaultIntakeLimits,
} from '../../../src/adapters/http/intake-limits.ts';
import type { Refusal } from '../../../src/shared/outcome.ts';

const small = {
  reportsPerAddressMax: 4,
  reportsPerNetworkMax: 6,
  reportsBeforeFloodMax: 10,
  reportsPerNetworkInFloodMax: 2,
  reportsFromAnywhereMax: 30,
  reportsPerAccountMax: 5,
  receiptTriesPerAddressMax: 5,
  receiptTriesPerNumberMax: 8,
  receiptTriesBeforeFloodMax: 12,
  receiptTriesInFloodMax: 2,
};
const nobody = (address: string) => ({ address, userId: null });
const limitOf = (refusal: Refusal | null) => refusal?.params?.['limit'] ?? null;

async function times<T>(count: number, run: (turn: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await run(turn));
  return all;
}

describe('budgets of the public form', () => {
  it('hold one address, and name the limit and the wait', async () => {
    const limits = createIntakeLimits(small);
    const said = await times(5, () => limits.reportRefused(nobody('192.0.2.1')));
    expect(said.slice(0, 4)).to.deep.equal([null, null, null, null]);
    expect(said[4]).to.deep.equal({
      code: 'TOO_MANY_REPORTS',
      params: { limit: 'reportsPerAddressMax', max: 4, minutes: 60 },
    });
  });

  it('hold one network: a subscriber with many addresses is still one', async () => {
    for (const address of [
      (turn: number) => `192.0.2.${String(turn)}`,
      (turn: number) => `2001:db8:1:${String(turn)}::`,
    ]) {
      const limits = createIntakeLimits(small);
      const said = await times(7, (turn) => limits.reportRefused(nobody(address(turn))));
      expect(said.map(limitOf)).to.deep.equal([
        ...Array.from({ length: 6 }, () => null),
        'reportsPerNetworkMax',
      ]);
    }
  });

  it('in a flood let through who sent little, and hold who sent much', async () => {
    const limits = createIntakeLimits(small);
    const flooder = nobody('192.0.2.1');
    await times(3, () => limits.reportRefused(flooder));
    await times(9, (turn) => limits.reportRefused(nobody(`198.51.${String(turn)}.1`)));
    expect(limitOf(await limits.reportRefused(flooder))).to.equal('reportsPerNetworkInFloodMax');
    const said = await times(3, () => limits.reportRefused(nobody('203.0.113.9')));
    expect(said.map(limitOf)).to.deep.equal([null, null, 'reportsPerNetworkInFloodMax']);
  });

  it('take in no more than the store can bear, and never touch who is signed in', async () => {
    const limits = createIntakeLimits(small);
    const said = await times(40, (turn) => limits.reportRefused(nobody(`10.${String(turn)}.0.1`)));
    expect(said.filter((it) => it === null)).to.have.length(30);
    expect(limitOf(said.at(-1) ?? null)).to.equal('reportsFromAnywhereMax');
    const own = { address: '10.1.0.1', userId: 'u1' };
    const mine = await times(6, () => limits.reportRefused(own));
    expect(mine.map(limitOf)).to.deep.equal([null, null, null, null, null, 'reportsPerAccountMax']);
    expect(await limits.reportRefused({ ...own, userId: 'u2' })).to.equal(null);
  });

  it('count wrong receipt numbers of an address; right ones are given back', async () => {
    const limits = createIntakeLimits(small);
    const from = nobody('192.0.2.1');
    await times(20, async (turn) => {
      expect(await limits.tryRefused(from, `right ${String(turn)}`)).to.equal(null);
      await limits.triedWell(from);
    });
    const said = await times(6, (turn) => limits.tryRefused(from, `wrong ${String(turn)}`));
    expect(said.map(limitOf)).to.deep.equal([
      ...Array.from({ length: 5 }, () => null),
      'receiptTriesPerAddressMax',
    ]);
    expect(said[5]?.code).to.equal('TOO_MANY_RECEIPT_TRIES');
  });

  it('count tries of one number from wherever, right or wrong', async () => {
    const limits = createIntakeLimits(small);
    const said = await times(9, (turn) => limits.tryRefused(nobody(`10.${String(turn)}.0.1`), 'n'));
    expect(limitOf(said[8] ?? null)).to.equal('receiptTriesPerNumberMax');
  });

  it('in a flood of guesses let a reporter mistype, and open with the right number', async () => {
    const limits = createIntakeLimits(small);
    await times(30, (turn) =>
      limits.tryRefused(nobody(`10.${String(turn)}.0.1`), `guess ${String(turn)}`),
    );
    const real = nobody('192.0.2.44');
    expect(await limits.tryRefused(real, 'mistyped')).to.equal(null);
    expect(await limits.tryRefused(real, 'right')).to.equal(null);
    await limits.triedWell(real);
    expect(await limits.tryRefused(real, 'right')).to.equal(null);
  });

  it('leave a guesser no chance: tries of a year against 118 bits', () => {
    const perYear = defaultIntakeLimits.receiptTriesBeforeFloodMax * 4 * 24 * 365;
    expect(perYear / 31 ** 24).to.be.below(1e-25);
  });
});
