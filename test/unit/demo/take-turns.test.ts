import { expect } from 'chai';
import type { Stage } from '../../../src/demo/stage.ts';
import { takeTurns } from '../../../src/demo/take-turns.ts';
import { addMs, hourMs, instantFromMs, type Instant } from '../../../src/shared/instant.ts';

const startAt = instantFromMs(Date.UTC(2026, 10, 2, 12));
const endAt = addMs(startAt, 10 * hourMs);

function stageWithClock(): { readonly stage: Stage; readonly jumps: Instant[] } {
  let now = startAt;
  const jumps: Instant[] = [];
  const stage = {
    now: () => now,
    advanceTo: (at: Instant) => {
      expect(at >= now, 'time never goes back').to.equal(true);
      now = at;
      jumps.push(at);
      return Promise.resolve();
    },
  } as unknown as Stage;
  return { stage, jumps };
}

describe('stories that take turns on one clock', () => {
  it('lets the story go on whose moment comes first, and one story act at a time', async () => {
    const { stage } = stageWithClock();
    const said: string[] = [];
    const tell = (name: string, hours: readonly number[]) => async (own: Stage) => {
      for (const each of hours) {
        await own.advanceTo(addMs(startAt, each * hourMs));
        said.push(`${name} at ${String(each)}`);
        await Promise.resolve();
        said.push(`${name} acted`);
      }
    };
    await takeTurns(
      stage,
      [
        { tell: tell('a', [1, 4]), startAt },
        { tell: tell('b', [2, 3]), startAt },
      ],
      endAt,
    );
    expect(said).to.deep.equal([
      ...['a at 1', 'a acted', 'b at 2', 'b acted'],
      ...['b at 3', 'b acted', 'a at 4', 'a acted'],
    ]);
    expect(stage.now()).to.equal(endAt);
  });

  it('stops a story that wants to go past the end, with its case still open', async () => {
    const { stage, jumps } = stageWithClock();
    let reached = 0;
    const tell = async (own: Stage) => {
      await own.fastForward({ hours: 2 });
      reached = 1;
      await own.fastForward({ hours: 30 });
      reached = 2;
    };
    await takeTurns(stage, [{ tell, startAt: addMs(startAt, hourMs) }], endAt);
    expect(reached).to.equal(1);
    expect(jumps.at(-1)).to.equal(endAt);
  });

  it('fails as a whole when one story fails', async () => {
    const { stage } = stageWithClock();
    const tell = () => Promise.reject(new Error('the door refused'));
    const failed = await takeTurns(stage, [{ tell, startAt }], endAt).then(
      () => null,
      (fault: unknown) => fault,
    );
    expect(failed).to.have.property('message', 'the door refused');
  });
});
