import { stat } from 'node:fs/promises';
import { parseOptions } from '@node-rs/argon2';
import { expect } from 'chai';
import { createSignInLimits } from '../../src/adapters/http/sign-in-limits.ts';
import {
  argon2Cost,
  createArgon2Passwords,
  hashesAtOnceMax,
} from '../../src/adapters/system/argon2-passwords.ts';

describe('passwords with argon2id', () => {
  it('match themselves only, and are kept as argon2id with a salt of their own', async () => {
    const passwords = await createArgon2Passwords();
    const [one, two] = [await passwords.hash('veulen trapt'), await passwords.hash('veulen trapt')];
    if (!one.ok || !two.ok) throw new Error('refused');
    expect(one.value)
      .to.match(/^\$argon2id\$/)
      .and.not.equal(two.value);
    expect(parseOptions(one.value)).to.include({ ...argon2Cost, outputLen: 32 });
    expect(await passwords.matches(one.value, 'veulen trapt')).to.deep.equal({
      ok: true,
      value: true,
    });
    expect(await passwords.matches(one.value, 'veulen trap')).to.deep.equal({
      ok: true,
      value: false,
    });
  });

  it('never match where there is none, not even the text that stands in for it', async () => {
    const passwords = await createArgon2Passwords();
    const text = 'nothing matches this: the answer is overruled below';
    expect(await passwords.matches(null, text)).to.deep.equal({ ok: true, value: false });
  });

  it('fifty at once leave the threads that the store needs', async () => {
    const passwords = await createArgon2Passwords();
    let pending = 50;
    const hashing = Array.from({ length: pending }, async () => {
      await passwords.matches(null, 'veulen trapt dorpel');
      pending -= 1;
    });
    let reads = 0;
    while (pending > 0) {
      await stat('.');
      reads += 1;
    }
    await Promise.all(hashing);
    expect(reads, 'reads of the disk while fifty passwords were hashed').to.be.greaterThan(100);
  });

  it('rule 15: a longer queue is refused at once, naming the limit', async () => {
    const waitingMax = 4;
    const passwords = await createArgon2Passwords(waitingMax);
    const crowd = hashesAtOnceMax + waitingMax;
    const waiting = Array.from({ length: crowd }, () => passwords.matches(null, 'x'));
    expect(await passwords.matches(null, 'x')).to.deep.equal({
      ok: false,
      refusals: [{ code: 'TOO_BUSY', params: { waitingMax } }],
    });
    expect((await Promise.all(waiting)).every((outcome) => outcome.ok)).to.equal(true);
  });
});

describe('tries to sign in', () => {
  const table = {
    windowSeconds: 900,
    accountAndAddressTriesMax: 3,
    addressTriesMax: 5,
    accountTriesMax: 4,
  };
  const office = { accountTag: 'mila', address: '198.51.100.1' };

  async function tries(
    limits: ReturnType<typeof createSignInLimits>,
    attempts: readonly (typeof office)[],
  ) {
    const allowed: boolean[] = [];
    for (const attempt of attempts) allowed.push((await limits.secondsToWait(attempt)) === 0);
    return allowed;
  }

  it('are counted per account and address', async () => {
    const limits = createSignInLimits(table);
    expect(await tries(limits, [office, office, office, office])).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(await limits.secondsToWait(office)).to.be.within(1, table.windowSeconds);
  });

  it('are counted per address, over all accounts', async () => {
    const limits = createSignInLimits(table);
    const spray = Array.from({ length: 6 }, (_, n) => ({ ...office, accountTag: String(n) }));
    expect(await tries(limits, spray)).to.deep.equal([true, true, true, true, true, false]);
  });

  it('from everywhere do not lock out an account where it signed in before', async () => {
    const limits = createSignInLimits(table);
    expect(await tries(limits, [office])).to.deep.equal([true]);
    await limits.succeeded(office);
    const flood = Array.from({ length: 10 }, (_, n) => ({
      ...office,
      address: `10.0.0.${String(n)}`,
    }));
    expect((await tries(limits, flood)).filter((allowed) => allowed)).to.have.length(
      table.accountTriesMax,
    );
    expect(await tries(limits, [office])).to.deep.equal([true]);
  });

  it('are given back to who signs in', async () => {
    const limits = createSignInLimits(table);
    for (let round = 0; round < 10; round += 1) {
      expect(await tries(limits, [office])).to.deep.equal([true]);
      await limits.succeeded(office);
    }
  });
});
