import { expect } from 'chai';
import { addMs, instantFromMs, type Instant } from '../../../src/shared/instant.ts';
import {
  hasTimeLeft,
  leaseLeftMsMin,
  leaseMs,
  newLease,
  releasedLease,
  takenLease,
} from '../../../src/jobs/lease.ts';

const now = instantFromMs(1_000_000_000_000);
const later = (ms: number): Instant => addMs(now, ms);

describe('a named lease', () => {
  const lease = newLease({ token: 'one', now });

  it("is nobody else's until it ends", () => {
    expect(takenLease(lease, { token: 'two', now: later(leaseMs - 1) })).to.equal(undefined);
    expect(takenLease(lease, { token: 'two', now: later(leaseMs) })?.token).to.equal('two');
  });

  it('is extended by its holder', () => {
    expect(takenLease(lease, { token: 'one', now: later(leaseMs - 1) })).to.deep.equal({
      token: 'one',
      until: later(2 * leaseMs - 1),
    });
  });

  it('is given back by its holder only', () => {
    expect(releasedLease(lease, { token: 'two', now })).to.equal(undefined);
    const free = releasedLease(lease, { token: 'one', now });
    expect(free && takenLease(free, { token: 'two', now })?.token).to.equal('two');
  });

  it('lets no work begin when little of it is left', () => {
    expect(hasTimeLeft(lease, later(leaseMs - leaseLeftMsMin))).to.equal(true);
    expect(hasTimeLeft(lease, later(leaseMs - leaseLeftMsMin + 1))).to.equal(false);
  });
});
