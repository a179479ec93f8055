import { expect } from 'chai';
import schedule from 'node-schedule';
import {
  beatMs,
  beatMsMax,
  startHeartbeat,
  type Heartbeat,
} from '../../../src/adapters/schedule/start-heartbeat.ts';

/** Real timers: this adapter is nothing but them. */
describe('the heartbeat', () => {
  const wallClock = Date.now;
  let heartbeat: Heartbeat | undefined;

  afterEach(() => {
    Date.now = wallClock;
    heartbeat?.stop();
  });

  it('beats again and again, each beat within a second of the last', async () => {
    const gaps = await gapsOfBeats(2);
    for (const gapMs of gaps) expect(gapMs).to.be.within(beatMs - 50, beatMsMax);
  });

  it('goes on within a second and a bit when the wall clock is set back', async () => {
    const waiting = gapsOfBeats(2);
    Date.now = () => wallClock() - 2_000;
    const [first, second] = await waiting;
    expect(first, 'the beat that was armed').to.be.below(beatMsMax + 500);
    expect(second, 'the next one').to.be.within(beatMs - 50, beatMsMax);
  });

  it('stops for good and leaves no job behind', () => {
    heartbeat = startHeartbeat(() => undefined);
    expect(Object.keys(schedule.scheduledJobs)).to.have.length(1);
    heartbeat.stop();
    expect(Object.keys(schedule.scheduledJobs)).to.have.length(0);
  });

  async function gapsOfBeats(count: number): Promise<readonly number[]> {
    const gaps: number[] = [];
    let last = performance.now();
    await new Promise<void>((resolve) => {
      heartbeat = startHeartbeat(() => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        if (gaps.length === count) resolve();
      });
    });
    return gaps;
  }
});
