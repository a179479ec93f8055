import { expect } from 'chai';
import { createPace } from '../../../src/channels/use-cases/create-pace.ts';
import { provider } from './message-fixture.ts';

/** A clock that stands still until every sleeper is asleep, then wakes the next one. */
function sleepers(): {
  monotonicMs: () => number;
  sleep: (ms: number) => Promise<void>;
  wakeAll: () => Promise<void>;
} {
  let nowMs = 5_000;
  let asleep: { untilMs: number; wake: () => void }[] = [];
  return {
    monotonicMs: () => nowMs,
    sleep: (ms) => new Promise((wake) => asleep.push({ untilMs: nowMs + ms, wake })),
    async wakeAll() {
      await new Promise((resolve) => setImmediate(resolve));
      while (asleep.length > 0) {
        asleep.sort((one, other) => one.untilMs - other.untilMs);
        const [next, ...rest] = asleep;
        asleep = rest;
        nowMs = Math.max(nowMs, next!.untilMs);
        next!.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

describe('the pace of a channel', () => {
  it('keeps the rate in every second, however many workers ask', async () => {
    const clock = sleepers();
    const pace = createPace(clock);
    const channel = {
      ...provider,
      capabilities: { ...provider.capabilities, ratePerSecondMax: 10 },
    };
    const calledMs: number[] = [];
    const all = Promise.all(
      Array.from({ length: 35 }, () =>
        pace(channel).then(() => calledMs.push(clock.monotonicMs())),
      ),
    );
    await clock.wakeAll();
    await all;
    for (const startMs of calledMs) {
      const inSecond = calledMs.filter((ms) => ms >= startMs && ms < startMs + 1_000).length;
      expect(inSecond).to.be.at.most(10);
    }
    expect(calledMs.at(-1)! - calledMs[0]!).to.equal(3_400);
  });

  it('saves nothing up while nobody asks, and paces each provider by itself', async () => {
    const clock = sleepers();
    const pace = createPace(clock);
    const slow = { ...provider, capabilities: { ...provider.capabilities, ratePerSecondMax: 1 } };
    await pace(slow);
    await pace({ ...slow, provider: 'other' });
    const second = pace(slow);
    await clock.wakeAll();
    await second;
    expect(clock.monotonicMs()).to.equal(6_000);
  });
});
