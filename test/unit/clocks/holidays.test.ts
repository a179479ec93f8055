import { expect } from 'chai';
import Holidays from 'date-holidays';
import {
  dutchHolidays,
  hasHolidayList,
  holidaysOf,
  isHoliday,
  isWorkingDay,
  workingDayAfter,
} from '../../../src/clocks/holidays.ts';
import { dateOfDay, dayOf, weekdayOf } from '../../../src/clocks/wall-clock.ts';
import { easterSunday, naiveHolidays } from '../../support/naive-deadline.ts';

describe('holidays', () => {
  it('are those of the statutory list in every year from 1970 to 2099', () => {
    for (let year = 1970; year <= 2099; year += 1) {
      const days = [...holidaysOf('NL', year).keys()].sort();
      expect(days, String(year)).to.deep.equal([...naiveHolidays(year)].sort());
    }
  });

  it('put Easter where Gauss puts it', () => {
    expect(easterSunday(2026)).to.equal('2026-04-05');
    for (let year = 1970; year <= 2099; year += 1) {
      expect(holidaysOf('NL', year).get(easterSunday(year)), String(year)).to.include('easter');
    }
  });

  it('hold King’s Day on 26 April when the 27th is a Sunday', () => {
    for (const [year, day] of [
      [2025, '2025-04-26'],
      [2026, '2026-04-27'],
      [2031, '2031-04-26'],
    ] as const) {
      expect(isHoliday(day, dutchHolidays), day).to.equal(true);
      const other = day.endsWith('26') ? `${String(year)}-04-27` : `${String(year)}-04-26`;
      expect(isHoliday(other, dutchHolidays), other).to.equal(false);
    }
  });

  it('hold every public holiday that the library knows since King’s Day, and two more', () => {
    const library = new Holidays('NL', { types: ['public'] });
    for (let year = 2014; year <= 2099; year += 1) {
      const ours = holidaysOf('NL', year);
      for (const holiday of library.getHolidays(year)) {
        expect(ours.has(holiday.date.slice(0, 10)), holiday.date).to.equal(true);
      }
      expect(ours.has(`${String(year)}-05-05`)).to.equal(true);
      expect([...ours.values()].flat()).to.include('easter -2');
    }
  });

  it('leave out what an agreement does not count, and add what it does', () => {
    const theirs = { country: 'NL', without: ['05-05', 'easter -2'], alsoOn: ['2026-10-03'] };
    expect(isHoliday('2026-05-05', theirs)).to.equal(false);
    expect(isHoliday('2026-04-03', theirs)).to.equal(false);
    expect(isHoliday('2026-10-03', theirs)).to.equal(true);
    expect(isHoliday('2026-12-25', theirs)).to.equal(true);
    expect(isHoliday('2026-12-25', { country: null, without: [], alsoOn: [] })).to.equal(false);
  });

  it('keep Ascension Day for who leaves out 5 May, when both fall on one day', () => {
    const left = { country: 'NL', without: ['05-05'], alsoOn: [] };
    const named = { country: 'NL', without: ['LIBERATION_DAY'], alsoOn: [] };
    const both = { country: 'NL', without: ['LIBERATION_DAY', 'ASCENSION'], alsoOn: [] };
    const answers = ['2016-05-05', '2026-05-05'].map((day) =>
      [left, named, both].map((calendar) => isHoliday(day, calendar)),
    );
    expect(answers).to.deep.equal([
      [true, true, false],
      [false, false, false],
    ]);
  });

  it('are left out by name, by date, or by day of the year, and added the same way', () => {
    const off = (
      day: string,
      without: readonly string[],
      alsoOn: readonly string[] = [],
    ): boolean => isHoliday(day, { country: 'NL', without, alsoOn });
    expect(off('2026-04-03', ['GOOD_FRIDAY'])).to.equal(false);
    expect(off('2026-04-06', ['GOOD_FRIDAY'])).to.equal(true);
    expect(off('2026-04-27', ['KINGS_DAY'])).to.equal(false);
    expect(off('2031-04-26', ['KINGS_DAY'])).to.equal(false);
    expect(off('2026-05-05', ['2027-05-05'])).to.equal(true);
    expect(off('2027-05-05', ['2027-05-05'])).to.equal(false);
    expect(off('2027-12-31', [], ['12-31'])).to.equal(true);
    expect(off('2027-12-30', [], ['12-31'])).to.equal(false);
    expect(off('2026-10-03', [], ['2026-10-03'])).to.equal(true);
    expect(off('2027-10-03', [], ['2026-10-03'])).to.equal(false);
    expect(off('2026-12-25', ['NO_SUCH_DAY'])).to.equal(true);
    expect(off('2026-12-25', ['CHRISTMAS'], ['12-25'])).to.equal(true);
  });

  it('know other countries, and know which they do not know', () => {
    expect(isHoliday('2026-10-03', { country: 'DE', without: [], alsoOn: [] })).to.equal(true);
    expect(isHoliday('2026-07-21', { country: 'BE', without: [], alsoOn: [] })).to.equal(true);
    expect(hasHolidayList('NL')).to.equal(true);
    expect(hasHolidayList('QQ')).to.equal(false);
    expect(holidaysOf('QQ', 2026).size).to.equal(0);
  });

  it('are no working days, nor are Saturdays and Sundays', () => {
    expect(isWorkingDay(dayOf('2026-05-05'), dutchHolidays)).to.equal(false);
    expect(isWorkingDay(dayOf('2026-05-06'), dutchHolidays)).to.equal(true);
    expect(isWorkingDay(dayOf('2026-05-09'), dutchHolidays)).to.equal(false);
    expect(isWorkingDay(dayOf('2026-05-10'), dutchHolidays)).to.equal(false);
    expect(isWorkingDay(dayOf('2026-05-09'), dutchHolidays, [6])).to.equal(true);
    const after = (from: string, count: number): string =>
      dateOfDay(workingDayAfter(dayOf(from), count, dutchHolidays));
    expect(after('2026-12-24', 1)).to.equal('2026-12-28');
    expect(after('2026-12-24', 2)).to.equal('2026-12-29');
    expect(after('2027-03-25', 1)).to.equal('2027-03-30');
    expect(weekdayOf(dayOf('2026-11-16'))).to.equal(1);
    expect(weekdayOf(dayOf('2026-11-22'))).to.equal(7);
  });
});
