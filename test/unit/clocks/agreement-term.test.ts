import { expect } from 'chai';
import fc from 'fast-check';
import { agreementDue, termOf, type AgreementTerm } from '../../../src/clocks/agreement-term.ts';
import { readLocalTime } from '../../../src/clocks/local-time.ts';
import { dutchHolidays } from '../../../src/clocks/holidays.ts';
import { rfc3339In } from '../../../src/clocks/wall-clock.ts';
import { officeHours, type Agreement } from '../../../src/parties/agreement.ts';
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

const without5May = { country: 'NL', without: ['05-05'], alsoOn: [] };

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
  });
});
