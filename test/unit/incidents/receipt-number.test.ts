import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { plainReceipt, receiptNumber } from '../../../src/incidents/receipt-number.ts';

const randoms = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a receipt number', () => {
  it('is six groups of four symbols that are not mistaken for one another', () => {
    fc.assert(
      fc.property(randoms, (random) => {
        expect(receiptNumber(random)).to.match(/^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/);
      }),
    );
  });

  it('is read in any case, with spaces, hyphens or none, as it is pasted', () => {
    const given = receiptNumber(randomBytes(20));
    const plain = given.replaceAll('-', '');
    for (const typed of [
      given,
      plain,
      given.toLowerCase(),
      ` ${given.replaceAll('-', ' ')}\n`,
      given.replaceAll('-', ' – '),
      plain.replaceAll(/./g, '$& '),
    ]) {
      expect(plainReceipt(typed), typed).to.equal(plain);
    }
  });

  it('becomes one that was never given when it cannot be one, always of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const plain = plainReceipt(typed);
        expect(plain).to.have.length(24);
        expect(plain).to.match(/^(0{24}|[2-9A-HJ-NP-Z]{24})$/);
      }),
    );
    expect(plainReceipt('')).to.equal('0'.repeat(24));
    expect(plainReceipt('A'.repeat(10_000_000))).to.equal('0'.repeat(24));
  });

  it('uses all its random bits: two numbers differ wherever the bytes do', () => {
    const seen = new Set(Array.from({ length: 2_000 }, () => receiptNumber(randomBytes(20))));
    expect(seen.size).to.equal(2_000);
  });
});
