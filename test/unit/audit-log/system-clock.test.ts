import { expect } from 'chai';
import {
  clockJitterMsMax,
  createSystemClock,
  type ClockJump,
} from '../../../src/adapters/system/system-clock.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';

describe('system clock', () => {
  const startMs = Date.UTC(2026, 10, 21, 9);
  let wallMs = startMs;
  let jumps: ClockJump[] = [];
  const clock = () =>
    createSystemClock(
      (jump) => jumps.push(jump),
      () => wallMs,
    );
  beforeEach(() => {
    wallMs = startMs;
    jumps = [];
  });

  it('waits out a small step back', () => {
    const now = clock();
    now();
    wallMs = startMs - clockJitterMsMax;
    expect(now()).to.equal(instantFromMs(startMs));
    expect(jumps).to.deep.equal([]);
  });

  it('follows a jump back and reports it once', () => {
    const now = clock();
    now();
    wallMs = startMs - 3_600_000;
    expect(now()).to.equal(instantFromMs(wallMs));
    wallMs += 5;
    expect(now()).to.equal(instantFromMs(wallMs));
    expect(jumps).to.deep.equal([
      { from: instantFromMs(startMs), to: instantFromMs(startMs - 3_600_000) },
    ]);
  });
});
