import { expect } from 'chai';
import fc from 'fast-check';
import { deadline } from '../../../src/clocks/deadline.ts';
import { readLocalTime } from '../../../src/clocks/local-time.ts';
import { instantsAtWall, rfc3339In, wallMs } from '../../../src/clocks/wall-clock.ts';
import { dayMs, hourMs, instantFromMs } from '../../../src/shared/instant.ts';
import type { Refusal } from '../../../src/shared/outcome.ts';
import { readClock, seeded, troublesomeZones } from '../../support/naive-deadline.ts';

const zone = 'Europe/Amsterdam';

function refusalsOf(text: string, inZone = zone): readonly Refusal[] {
  const read = readLocalTime(text, inZone);
  return read.ok ? [] : read.refusals;
}

const codesOf = (text: string, inZone = zone): readonly unknown[] =>
  refusalsOf(text, inZone).map((refusal) => refusal.code);

describe('local time', () => {
  it('reads a time with an offset as it is, whatever the zone', () => {
    const read = readLocalTime('2026-11-18T09:05+05:30', zone);
    expect(read).to.deep.equal({ ok: true, value: '2026-11-18T03:35:00.000Z' });
    expect(readLocalTime('2026-10-25T02:30:00+02:00', zone)).to.deep.equal({
      ok: true,
      value: '2026-10-25T00:30:00.000Z',
    });
  });

  it('reads a time without an offset in the zone', () => {
    expect(readLocalTime('2026-07-18T09:05', zone)).to.deep.include({
      value: '2026-07-18T07:05:00.000Z',
    });
    expect(readLocalTime('2026-11-18T09:05:06', zone)).to.deep.include({
      value: '2026-11-18T08:05:06.000Z',
    });
  });

  it('asks back which of two moments is meant in the repeated hour', () => {
    expect(refusalsOf('2026-10-25T02:30')).to.deep.equal([
      {
        code: 'TIME_AMBIGUOUS',
        field: 'at',
        params: {
          zone,
          first: '2026-10-25T02:30:00+02:00',
          second: '2026-10-25T02:30:00+01:00',
        },
        choices: ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
      },
    ]);
    expect(codesOf('2026-10-25T02:00')).to.deep.equal(['TIME_AMBIGUOUS']);
    expect(codesOf('2026-10-25T02:59:59')).to.deep.equal(['TIME_AMBIGUOUS']);
    expect(codesOf('2026-10-25T01:59:59')).to.deep.equal([]);
    expect(codesOf('2026-10-25T03:00')).to.deep.equal([]);
  });

  it('asks back what is meant by a time that the clock skipped, and says between which times', () => {
    const choices = ['2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00'];
    const [first, second] = choices;
    expect(refusalsOf('2026-03-29T02:30')).to.deep.equal([
      {
        code: 'TIME_NOT_EXISTING',
        field: 'at',
        params: { zone, from: '2026-03-29T02:00', until: '2026-03-29T03:00', first, second },
        choices,
      },
    ]);
    expect(codesOf('2026-03-29T02:00')).to.deep.equal(['TIME_NOT_EXISTING']);
    expect(codesOf('2026-03-29T03:00')).to.deep.equal([]);
    expect(codesOf('2026-03-29T01:59')).to.deep.equal([]);
    expect(codesOf('2011-12-30T12:00', 'Pacific/Apia')).to.deep.equal(['TIME_NOT_EXISTING']);
    expect(codesOf('2018-11-04T00:30', 'America/Sao_Paulo')).to.deep.equal(['TIME_NOT_EXISTING']);
  });

  it('offers only moments that can be given back', () => {
    for (const [text, where] of [
      ['2026-03-29T02:59:59', zone],
      ['2026-10-25T02:00', zone],
      ['2011-12-30T12:00', 'Pacific/Apia'],
      ['2026-10-04T02:15', 'Australia/Lord_Howe'],
      ['2026-04-05T01:45', 'Australia/Lord_Howe'],
    ] as const) {
      const choices = refusalsOf(text, where)[0]?.choices ?? [];
      expect(choices, text).to.have.length(2);
      const [first, second] = choices.map((choice) => readLocalTime(choice, where));
      if (!first?.ok || !second?.ok) throw new Error(`${text}: ${choices.join(' ')}`);
      expect(first.value < second.value, text).to.equal(true);
    }
  });

  it('refuses what is not a time of the calendar', () => {
    for (const text of [
      '',
      'yesterday',
      '2026-02-29T10:00',
      '2026-02-30T10:00+01:00',
      '2026-13-01T10:00',
      '2026-11-31T10:00',
      '2026-11-18',
      '2026-11-18 09:05',
      '2026-11-18T24:00',
      '2026-11-18T09:60',
      '2026-11-18T09:05:60',
      '2026-11-18T9:05',
      '2026-11-18T09:05+15:00',
      '2026-11-18T09:05[Europe/Amsterdam]',
      '+002026-11-18T09:05',
      '20261118T090500Z',
      '1700000000',
    ]) {
      expect(codesOf(text), text).to.deep.equal(['TIME_NOT_VALID']);
    }
    expect(codesOf('2026-11-18T09:05'.padEnd(65, '0'))).to.deep.equal(['TIME_TOO_LONG']);
  });

  it('refuses years that the rules are not checked for', () => {
    for (const text of [
      '2100-01-01T00:00',
      '9999-12-31T23:59:59Z',
      '1970-01-01T00:59',
      '1969-12-31T23:59:59-05:00',
    ]) {
      expect(codesOf(text), text).to.deep.equal(['YEAR_OUT_OF_RANGE']);
    }
    expect(codesOf('2099-12-31T23:59')).to.deep.equal([]);
    expect(readLocalTime('1970-01-01T01:00', zone)).to.deep.include({
      value: '1970-01-01T00:00:00.000Z',
    });
    expect(codesOf('1970-01-01T00:00', 'America/New_York')).to.deep.equal([]);
    expect(codesOf('1970-01-01T00:00', 'UTC')).to.deep.equal([]);
  });

  it('names every fault at once', () => {
    const answer = deadline({ aware: 'x', zone: 'Mars/Base', regimeId: 'gdpr-99' });
    expect(answer.ok ? [] : answer.refusals.map(({ code, field }) => [code, field])).to.deep.equal([
      ['TIME_NOT_VALID', 'aware'],
      ['ZONE_NOT_KNOWN', 'zone'],
      ['REGIME_NOT_KNOWN', 'regime'],
    ]);
  });

  it('refuses names that are no zone', () => {
    for (const name of ['', 'Amsterdam', '+01:00', 'Europe/Amsterdam ', '../x', 'x'.repeat(999)]) {
      expect(codesOf('2026-11-18T09:05', name), name).to.deep.equal(['ZONE_NOT_KNOWN']);
    }
  });

  it('shows what Intl shows, and reads back what it shows, at any moment in any zone', () => {
    const moments = fc.integer({ min: 100_000_000, max: 4_102_272_000 });
    fc.assert(
      fc.property(moments, fc.constantFrom(...troublesomeZones), (seconds, inZone) => {
        const at = instantFromMs(seconds * 1000);
        const text = rfc3339In(at, inZone);
        const shown = readClock(seconds * 1000, inZone);
        const two = (count: number): string => String(count).padStart(2, '0');
        expect(text.slice(0, 19)).to.equal(
          `${shown.dateOn}T${two(shown.hour)}:${two(shown.minute)}:${two(shown.second)}`,
        );
        expect(readLocalTime(text, inZone)).to.deep.equal({ ok: true, value: at });
        const candidates = instantsAtWall(wallMs(at, inZone), inZone);
        expect(candidates).to.include(at);
        const read = readLocalTime(text.slice(0, 19), inZone);
        expect(read.ok).to.equal(candidates.length === 1);
      }),
      { numRuns: 3_000, seed: 1182 },
    );
  });

  it('shows what Intl shows in every zone, also around changes that lie a week apart', () => {
    const random = seeded(2040);
    const year = (from: number): number => Math.floor(from + random() * 130 * 365.2425 * dayMs);
    const near = (...days: readonly number[]): readonly number[] =>
      days.flatMap((day) => Array.from({ length: 72 }, (_, hour) => day + hour * hourMs));
    const moments: readonly (readonly [string, number])[] = [
      ...Intl.supportedValuesOf('timeZone').flatMap((inZone) =>
        Array.from({ length: 8 }, () => [inZone, year(0)] as const),
      ),
      ...near(Date.UTC(2000, 9, 8), Date.UTC(2000, 9, 15)).map(
        (ms) => ['America/Recife', ms] as const,
      ),
      ...near(Date.UTC(2040, 9, 20), Date.UTC(2040, 9, 27)).map((ms) => ['Asia/Gaza', ms] as const),
      ...near(Date.UTC(2011, 11, 29)).map((ms) => ['Pacific/Apia', ms] as const),
    ];
    for (const [inZone, ms] of moments) {
      const shown = readClock(ms, inZone);
      const shownMs =
        Date.parse(`${shown.dateOn}T00:00:00Z`) +
        ((shown.hour * 60 + shown.minute) * 60 + shown.second) * 1_000;
      const whole = Math.floor(ms / 1_000) * 1_000;
      expect(wallMs(instantFromMs(whole), inZone), `${inZone} ${String(ms)}`).to.equal(shownMs);
    }
  });

  it('keeps apart what lies before and after a change, also when asked first at the change', () => {
    const changeMs = Date.UTC(2026, 9, 25, 1);
    const shown = (at: number): string => rfc3339In(instantFromMs(at), 'Europe/Paris');
    expect(shown(changeMs)).to.equal('2026-10-25T02:00:00+01:00');
    expect(shown(changeMs - 1000)).to.equal('2026-10-25T02:59:59+02:00');
    expect(shown(Date.UTC(2026, 2, 29, 1))).to.equal('2026-03-29T03:00:00+02:00');
    expect(shown(Date.UTC(2026, 2, 29, 1) - 1000)).to.equal('2026-03-29T01:59:59+01:00');
  });

  it('writes an offset of whole minutes for the zone that had seconds', () => {
    const at = instantFromMs(86_400_000);
    expect(Date.parse(rfc3339In(at, 'Africa/Monrovia'))).to.equal(86_400_000);
    expect(rfc3339In(instantFromMs(86_400_500), 'UTC')).to.equal('1970-01-02T00:00:00.500+00:00');
  });
});
