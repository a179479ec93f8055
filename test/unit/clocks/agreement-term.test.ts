import { expect } from 'chai';
import fc from 'fast-check';
import {
  agreementDue,
  termEnds,
  termOf,
  type AgreementTerm,
} from '../../../src/clocks/agreement-term.ts';
import { readLocalTime } from '../../../src/clocks/local-time.ts';
import { dutchHolidays } from '../../../src/clocks/holidays.ts';
import { rfc3339In } from '../../../src/clocks/wall-clock.ts';
import { officeHours, type Agreement } from '../../../src/parties/agreement.ts';
import { naiveHolidays, readClock, seeded } from '../../support/naive-deadline.ts';
import { hourMs, instantFromMs, msOf, type Instant } from '../../../src/shared/instant.ts';

const zone = 'Europe/Amsterdam';
const base: AgreementTerm = {
  length: 24,
  kind: 'CLOCK_HOURS',
  workingHours: officeHours,
  zone,
  holidays: dutchHolidays,
};

function moment(text: string): Instant {
  const read = readLocalTime(text, zone);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function due(change: Partial<AgreementTerm>, from: string): string | null {
  const { dueAt } = agreementDue({ ...base, ...change }, moment(from));
  return dueAt === null ? null : rfc3339In(dueAt, zone).slice(0, 16);
}

/** Walks along the time line and counts every minute that a wall clock shows within working times. */
function naiveWorkingHours(term: AgreementTerm, startMs: number): number {
  let left = term.length * 60;
  for (let at = startMs; ; at += 60_000) {
    if (left === 0) return at;
    const { dateOn, hour, minute } = readClock(at, term.zone);
    const day = new Date(`${dateOn}T12:00:00Z`);
    const weekday = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    const { days, from, to } = term.workingHours;
    const works = days.includes(weekday) && !naiveHolidays(day.getUTCFullYear()).has(dateOn);
    if (works && time >= from && time < to) left -= 1;
  }
}

const without5May = { country: 'NL', without: ['05-05'], alsoOn: [] };

const endsFromNow = (agreement: Agreement): boolean =>
  termEnds(agreement, moment('2026-11-18T10:00'));

describe('agreement term', () => {
  it('in clock hours runs through nights, weekends and changes of the clock', () => {
    expect(due({}, '2026-11-20T17:30')).to.equal('2026-11-21T17:30');
    expect(due({}, '2026-10-24T10:00')).to.equal('2026-10-25T09:00');
    expect(due({ length: 48 }, '2027-03-27T10:00')).to.equal('2027-03-29T11:00');
  });

  for (const [why, length, from, expected] of [
    ['within the day', 4, '2026-11-18T10:00', '2026-11-18T14:00'],
    ['exactly to closing time', 8, '2026-11-18T09:00', '2026-11-18T17:00'],
    ['over the night', 4, '2026-11-18T15:00', '2026-11-19T11:00'],
    ['over the weekend', 4, '2026-11-20T15:00', '2026-11-23T11:00'],
    ['from the evening', 1, '2026-11-18T22:15', '2026-11-19T10:00'],
    ['from the early morning', 1, '2026-11-18T03:15', '2026-11-18T10:00'],
    ['from a Saturday', 2, '2026-11-21T12:00', '2026-11-23T11:00'],
    ['from closing time', 1, '2026-11-18T17:00', '2026-11-19T10:00'],
    ['over Christmas', 2, '2026-12-24T16:00', '2026-12-28T10:00'],
    ['to the minute', 3, '2026-11-18T15:37', '2026-11-19T10:37'],
  ] as const) {
    it(`in working hours counts ${why}`, () =>
      expect(due({ kind: 'WORKING_HOURS', length }, from)).to.equal(expected));
  }

  for (const [why, length, from, expected] of [
    ['the next day', 1, '2026-11-18T10:00', '2026-11-19T17:00'],
    ['not the day of the start, however early', 1, '2026-11-18T00:01', '2026-11-19T17:00'],
    ['over the weekend', 1, '2026-11-20T10:00', '2026-11-23T17:00'],
    ['from a Sunday', 2, '2026-11-22T10:00', '2026-11-24T17:00'],
    ['over Easter', 1, '2027-03-25T10:00', '2027-03-30T17:00'],
  ] as const) {
    it(`in working days counts ${why}`, () =>
      expect(due({ kind: 'WORKING_DAYS', length }, from)).to.equal(expected));
  }

  it('counts 5 May only where the agreement does', () => {
    const day = { kind: 'WORKING_DAYS', length: 1 } as const;
    expect(due(day, '2026-05-04T10:00')).to.equal('2026-05-06T17:00');
    expect(due({ ...day, holidays: without5May }, '2026-05-04T10:00')).to.equal('2026-05-05T17:00');
  });

  it('follows its own working times and zone', () => {
    const workingHours = { days: [6, 7], from: '22:00', to: '23:30' };
    const change = { kind: 'WORKING_HOURS', length: 2, workingHours } as const;
    expect(due(change, '2026-11-18T10:00')).to.equal('2026-11-22T22:30');
    const tokyo = { kind: 'WORKING_HOURS', length: 1, zone: 'Asia/Tokyo' } as const;
    expect(due(tokyo, '2026-11-18T10:00')).to.equal('2026-11-19T02:00');
  });

  it('loses the hour that the clock skips within working times', () => {
    const workingHours = { days: [7], from: '00:00', to: '06:00' };
    const holidays = { country: null, without: [], alsoOn: [] };
    const change = { kind: 'WORKING_HOURS', length: 5, workingHours, holidays } as const;
    expect(due(change, '2027-03-27T12:00')).to.equal('2027-03-28T06:00');
    expect(due(change, '2026-10-24T12:00')).to.equal('2026-10-25T04:00');
  });

  it('says which holidays it skipped, and when it knows no list', () => {
    const step = (change: Partial<AgreementTerm>): string | undefined =>
      agreementDue(
        { ...base, kind: 'WORKING_DAYS', length: 1, ...change },
        moment('2026-12-24T10:00'),
      ).derivation.at(-1)?.nl;
    expect(step({})).to.contain('vrijdag 25 december 2026');
    expect(step({ holidays: { country: 'QQ', without: [], alsoOn: [] } })).to.contain('QQ');
  });

  const roundTheClock = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };

  it('of who works round the clock counts like clock hours, but for holidays', () => {
    const holidays = { country: null, without: [], alsoOn: [] };
    const open = { kind: 'WORKING_HOURS', workingHours: roundTheClock, holidays } as const;
    for (const from of ['2026-10-24T10:00', '2027-03-27T10:00', '2026-12-24T23:59']) {
      expect(due(open, from)).to.equal(due({}, from));
    }
    const closed = { ...open, holidays: dutchHolidays };
    expect(due({ ...closed, length: 1 }, '2026-12-24T23:30')).to.equal('2026-12-27T00:30');
  });

  it('in working days may end at midnight, written as the next day', () => {
    const workingHours = { ...roundTheClock, days: [1, 2, 3, 4, 5] };
    const days = { kind: 'WORKING_DAYS', length: 1, workingHours } as const;
    expect(due(days, '2026-11-18T10:00')).to.equal('2026-11-20T00:00');
    expect(due(days, '2026-11-20T10:00')).to.equal('2026-11-24T00:00');
  });

  it('starts counting after a holiday on which it began, and after one that follows', () => {
    const hour = { kind: 'WORKING_HOURS', length: 1 } as const;
    expect(due(hour, '2026-05-05T10:00')).to.equal('2026-05-06T10:00');
    expect(due(hour, '2026-05-04T16:30')).to.equal('2026-05-06T09:30');
    expect(due({ ...hour, holidays: without5May }, '2026-05-04T16:30')).to.equal(
      '2026-05-05T09:30',
    );
    const named = { country: 'NL', without: ['GOOD_FRIDAY'], alsoOn: ['2026-04-07'] };
    expect(due({ ...hour, holidays: named }, '2026-04-02T16:30')).to.equal('2026-04-03T09:30');
    expect(due({ ...hour, holidays: named }, '2026-04-03T16:30')).to.equal('2026-04-08T09:30');
  });

  it('never ends in a calendar without any working day', () => {
    const alsoOn = Array.from({ length: 12 }, (_, month) =>
      Array.from(
        { length: 31 },
        (_day, day) => `${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
      ),
    ).flat();
    const holidays = { country: null, without: [], alsoOn };
    for (const kind of ['WORKING_HOURS', 'WORKING_DAYS'] as const) {
      expect(due({ kind, length: 1, holidays }, '2026-11-18T10:00')).to.equal(null);
    }
    expect(due({ length: 1, holidays }, '2026-11-18T10:00')).to.equal('2026-11-18T11:00');
  });

  it('counts what a clock on the wall shows, minute by minute', () => {
    const zones = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'] as const;
    const hours = [
      officeHours,
      roundTheClock,
      { days: [1, 3, 7], from: '01:30', to: '04:00' },
      { days: [6, 7], from: '22:15', to: '24:00' },
    ] as const;
    const random = seeded(1971);
    const pick = <T>(list: readonly [T, ...T[]]): T =>
      list[Math.floor(random() * list.length)] ?? list[0];
    for (let count = 0; count < 60; count += 1) {
      // Around the changes of the clock of 2026 and 2027, Easter and Christmas among them.
      const around = pick([Date.UTC(2026, 9, 22), Date.UTC(2027, 2, 24), Date.UTC(2026, 11, 22)]);
      const startMs = around + Math.floor(random() * 6 * 24 * 60) * 60_000;
      const term: AgreementTerm = {
        ...base,
        kind: 'WORKING_HOURS',
        length: 1 + Math.floor(random() * 6),
        workingHours: pick(hours),
        zone: pick(zones),
      };
      const { dueAt } = agreementDue(term, instantFromMs(startMs));
      expect(dueAt && msOf(dueAt), JSON.stringify([term, startMs])).to.equal(
        naiveWorkingHours(term, startMs),
      );
    }
  });

  it('still fits when it ends on the last day that is looked at', () => {
    // 523 Mondays after a Tuesday: 3,660 days.
    const workingHours = { days: [1], from: '09:00', to: '10:00' };
    const holidays = { country: null, without: [], alsoOn: [] };
    const weekly = { kind: 'WORKING_HOURS', workingHours, holidays } as const;
    expect(due({ ...weekly, length: 523 }, '2026-11-17T12:00')).to.equal('2036-11-24T10:00');
    expect(due({ ...weekly, length: 524 }, '2026-11-17T12:00')).to.equal(null);
    const days = { ...weekly, kind: 'WORKING_DAYS' } as const;
    expect(due({ ...days, length: 523 }, '2026-11-17T12:00')).to.equal('2036-11-24T10:00');
    expect(due({ ...days, length: 524 }, '2026-11-17T12:00')).to.equal(null);
  });

  it('gives up with a sentence when it never fits', () => {
    const workingHours = { days: [1], from: '09:00', to: '09:01' };
    const never = { kind: 'WORKING_HOURS', length: 8_760, workingHours } as const;
    expect(due(never, '2026-11-18T10:00')).to.equal(null);
    const { derivation } = agreementDue({ ...base, ...never }, moment('2026-11-18T10:00'));
    expect(derivation.map((step) => step.code)).to.deep.equal(['AGREED_TOO_FAR']);
  });

  it('is never due before its start, and later for a longer term', () => {
    const starts = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });
    const kinds = fc.constantFrom('CLOCK_HOURS', 'WORKING_HOURS', 'WORKING_DAYS');
    fc.assert(
      fc.property(starts, kinds, fc.integer({ min: 1, max: 60 }), (startMs, kind, length) => {
        const startsAt = instantFromMs(startMs);
        const at = (count: number): Instant =>
          agreementDue({ ...base, kind, length: count }, startsAt).dueAt ?? startsAt;
        expect(at(length) > startsAt).to.equal(true);
        expect(at(length + 1) > at(length)).to.equal(true);
        expect(msOf(at(length)) - msOf(startsAt)).to.be.at.least(
          kind === 'WORKING_DAYS' ? hourMs : length * hourMs,
        );
      }),
      { numRuns: 300, seed: 28 },
    );
  });

  it('is read from an agreement, null where that names no number', () => {
    const agreement: Agreement = {
      controllerPartyId: 'c',
      processorPartyId: 'p',
      dataCategories: [],
      term: 36,
      termKind: 'CLOCK_HOURS',
      startsAt: 'DISCOVERY',
      workingHours: officeHours,
      zone,
      holidays: 'NL',
      channel: 'EMAIL',
      contactIds: [],
      subProcessorFlowdown: true,
      validFromOn: null,
      validToOn: null,
      upstreamAgreementId: null,
      registeredBy: 'p',
      registeredAt: instantFromMs(0),
    };
    expect(termOf(agreement)).to.deep.equal({ ...base, length: 36 });
    expect(termOf({ ...agreement, term: null })).to.equal(null);
    const holidaysAlsoOn = ['12-31'];
    const holidaysWithout = ['LIBERATION_DAY'];
    expect(termOf({ ...agreement, holidaysAlsoOn, holidaysWithout })?.holidays).to.deep.equal({
      country: 'NL',
      without: holidaysWithout,
      alsoOn: holidaysAlsoOn,
    });
    expect(termOf({ ...agreement, holidays: null })?.holidays.country).to.equal(null);
    const closed = { ...agreement, termKind: 'WORKING_DAYS' as const };
    const never = { ...closed, workingHours: { days: [], from: '09:00', to: '17:00' } };
    expect([agreement, closed, never, { ...never, term: null }].map(endsFromNow)).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
  });
});
