import { expect } from 'chai';
import fc from 'fast-check';
import { alarmMoments, overdueAlarmAfter } from '../../../src/clocks/thresholds.ts';
import {
  addMs,
  hourMs,
  instantFromMs,
  minuteMs,
  type Instant,
} from '../../../src/shared/instant.ts';

const start = instantFromMs(Date.UTC(2026, 10, 18, 8, 5));
const after = (hours: number): Instant => addMs(start, hours * hourMs);
const moments = (hours: number): readonly unknown[] =>
  alarmMoments({ startsAt: start, dueAt: after(hours) }).map(({ id, at }) => [id, at]);

describe('thresholds', () => {
  it('warn 24, 8 and 2 hours before a term of 72 hours ends, and when it does', () => {
    expect(moments(72)).to.deep.equal([
      ['H24', after(48)],
      ['H8', after(64)],
      ['H2', after(70)],
      ['DUE', after(72)],
    ]);
  });

  it('warn at the start, 50, 75 and 90 % of a term under 48 hours', () => {
    expect(moments(24)).to.deep.equal([
      ['START', start],
      ['P50', after(12)],
      ['P75', after(18)],
      ['P90', after(21.6)],
      ['DUE', after(24)],
    ]);
  });

  it('take exactly 48 hours as a long term', () => {
    expect(moments(48).map((it) => (it as string[])[0])).to.deep.equal(['H24', 'H8', 'H2', 'DUE']);
    expect(moments(48 - 1 / 3600).map((it) => (it as string[])[0])).to.include('P50');
  });

  it('never fire before the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 20_000 }), (minutes) => {
        const dueAt = addMs(start, minutes * minuteMs);
        const fired = alarmMoments({ startsAt: start, dueAt });
        for (const { at } of fired) expect(at >= start && at <= dueAt).to.equal(true);
        expect([...fired].sort((a, b) => (a.at < b.at ? -1 : 1))).to.deep.equal(fired);
        expect(fired.some(({ id }) => id === 'DUE')).to.equal(minutes >= 0);
      }),
      { seed: 24 },
    );
  });

  it('have nothing to fire while a stage waits or has no number', () => {
    expect(alarmMoments({ startsAt: start, dueAt: null })).to.deep.equal([]);
    expect(alarmMoments({ startsAt: null, dueAt: start })).to.deep.equal([]);
  });

  it('rule 6: overdue keeps alarming, every hour, without end', () => {
    expect(overdueAlarmAfter(start, start)).to.deep.equal({ id: 'OVERDUE_1', at: after(1) });
    expect(overdueAlarmAfter(start, after(-5))).to.deep.equal({ id: 'OVERDUE_1', at: after(1) });
    expect(overdueAlarmAfter(start, after(0.5))).to.deep.equal({ id: 'OVERDUE_1', at: after(1) });
    expect(overdueAlarmAfter(start, after(1))).to.deep.equal({ id: 'OVERDUE_2', at: after(2) });
    expect(overdueAlarmAfter(start, after(999.5)).id).to.equal('OVERDUE_1000');
  });
});
