import { expect } from 'chai';
import type { AgreementTerm } from '../../../src/clocks/agreement-term.ts';
import { dutchHolidays } from '../../../src/clocks/holidays.ts';
import { durationText, weekdaysWords } from '../../../src/clocks/moment-text.ts';
import {
  openObligation,
  recompute,
  settleByDecision,
  type Obligation,
  type ObligationInput,
} from '../../../src/clocks/obligation.ts';
import type { AnchorKind } from '../../../src/clocks/regimes/regime.ts';
import { regimeVersion } from '../../../src/clocks/regimes/rule-packs.ts';
import { conditionText, termText } from '../../../src/clocks/regimes/regime-words.ts';
import { submitStage } from '../../../src/clocks/submit-stage.ts';
import { twoWorkingDaysOf } from '../../../src/clocks/two-working-days.ts';
import { officeHours } from '../../../src/parties/agreement.ts';
import type { Instant } from '../../../src/shared/instant.ts';
import type { Locale } from '../../../src/texts/locale.ts';

const at = (text: string): Instant => `${text}:00.000Z` as Instant;

function opened(
  regimeId: ObligationInput['regimeId'],
  awareAt: string,
  change: Partial<ObligationInput> = {},
): Obligation {
  const outcome = openObligation({
    incidentId: 'incident',
    regimeId,
    obligedPartyId: 'party',
    addressee: { kind: 'AUTHORITY', partyId: null },
    zone: 'Europe/Amsterdam',
    anchor: { kind: 'AWARE', at: at(awareAt), provisional: false },
    alarms: true,
    practice: false,
    openedAt: at(awareAt),
    ...change,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function told(obligation: Obligation, stageId: string, toldAt: string): Obligation {
  const outcome = submitStage(obligation, {
    stageId,
    at: at(toldAt),
    ref: 'filing',
    reasonCode: null,
    reason: null,
    reasonRequired: false,
    now: at('2027-12-31T00:00'),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const stage = (obligation: Obligation, id: string) => {
  const found = obligation.stages.find((it) => it.id === id);
  if (!found) throw new Error(`no stage ${id}`);
  return found;
};
const words = (obligation: Obligation, id: string, locale: Locale): readonly string[] =>
  stage(obligation, id).derivation.map((step) => step[locale]);
const ids = (obligation: Obligation): readonly string[] => obligation.stages.map(({ id }) => id);

const significant = (text: string) => ({
  anchor: { kind: 'SIGNIFICANT_INCIDENT' as const, at: at(text), provisional: false },
});
const moment = (kind: AnchorKind, text: string) => ({ kind, at: at(text) });

describe('derivation, as a lawyer reads it', () => {
  it('of 72 hours over a change of the clock, in Dutch and in English', () => {
    const obligation = opened('gdpr-33', '2026-10-23T08:15');
    expect(words(obligation, 'notification', 'nl')).to.deep.equal([
      'Kennisname: vrijdag 23 oktober 2026 om 10:15 (UTC+02:00).',
      'AVG art. 33 lid 1: 72 verstreken uren, van vrijdag 23 oktober 2026 om 10:15 (UTC+02:00) tot maandag 26 oktober 2026 om 09:15 (UTC+01:00). Nachten, weekeinden en feestdagen tellen mee (Verordening 1182/71 art. 3 lid 3).',
      'Tussendoor gaat de klok 60 minuten terug. Daardoor lijkt de termijn op de wandklok korter; zij is het niet.',
      'Ter informatie: het uur van de gebeurtenis telt niet mee (Verordening 1182/71 art. 3 lid 1). Gerekend vanaf het volgende hele uur, vrijdag 23 oktober 2026 om 11:00 (UTC+02:00), is het uiterste moment maandag 26 oktober 2026 om 10:00 (UTC+01:00).',
    ]);
    expect(words(obligation, 'notification', 'en')).to.deep.equal([
      'Awareness: Friday 23 October 2026 at 10:15 (UTC+02:00).',
      'GDPR art. 33(1): 72 elapsed hours, from Friday 23 October 2026 at 10:15 (UTC+02:00) to Monday 26 October 2026 at 09:15 (UTC+01:00). Nights, weekends and holidays count (Reg. 1182/71 art. 3(3)).',
      'The clock goes back 60 minutes in between. On the wall clock the term looks shorter; it is not.',
      'For information: the hour of the event does not count (Reg. 1182/71 art. 3(1)). From the next full hour, Friday 23 October 2026 at 11:00 (UTC+02:00), the latest moment is Monday 26 October 2026 at 10:00 (UTC+01:00).',
    ]);
  });

  it('of a provisional clock over the spring change', () => {
    const obligation = opened('gdpr-33', '2027-03-25T15:20', {
      anchor: { kind: 'AWARE', at: at('2027-03-25T15:20'), provisional: true },
    });
    const [first, , third] = words(obligation, 'notification', 'en');
    expect(first).to.equal(
      'Provisional. Awareness has not been established yet; the term runs from Thursday 25 March 2027 at 16:20 (UTC+01:00) for now.',
    );
    expect(third).to.equal(
      'The clock goes forward 60 minutes in between. On the wall clock the term looks longer; it is not.',
    );
  });

  const term: AgreementTerm = {
    length: 10,
    kind: 'WORKING_HOURS',
    workingHours: officeHours,
    zone: 'Europe/Amsterdam',
    holidays: dutchHolidays,
  };

  for (const [change, expected, expectedDutch] of [
    [
      {},
      'Agreement: 10 working hours from Thursday 24 December 2026 at 16:00 (UTC+01:00). Working time: Monday to Friday from 09:00 to 17:00 (Europe/Amsterdam). At the latest Tuesday 29 December 2026 at 10:00 (UTC+01:00).',
      'Overeenkomst: 10 werkuren vanaf donderdag 24 december 2026 om 16:00 (UTC+01:00). Werktijd: maandag tot en met vrijdag van 09:00 tot 17:00 (Europe/Amsterdam). Uiterlijk dinsdag 29 december 2026 om 10:00 (UTC+01:00).',
    ],
    [
      { kind: 'WORKING_DAYS', length: 1 },
      'Agreement: 1 working day after the day of Thursday 24 December 2026 at 16:00 (UTC+01:00), until working time ends. Working time: Monday to Friday from 09:00 to 17:00 (Europe/Amsterdam). At the latest Monday 28 December 2026 at 17:00 (UTC+01:00).',
      'Overeenkomst: 1 werkdag na de dag van donderdag 24 december 2026 om 16:00 (UTC+01:00), tot het einde van de werktijd. Werktijd: maandag tot en met vrijdag van 09:00 tot 17:00 (Europe/Amsterdam). Uiterlijk maandag 28 december 2026 om 17:00 (UTC+01:00).',
    ],
  ] as const) {
    it(`of an agreement in ${'kind' in change ? 'working days' : 'working hours'}`, () => {
      const obligation = opened('agreement', '2026-12-24T15:00', { term: { ...term, ...change } });
      expect(words(obligation, 'notice', 'en').slice(1)).to.deep.equal([
        expected,
        'Not a working day because of a holiday: Friday 25 December 2026.',
      ]);
      expect(words(obligation, 'notice', 'nl')[1]).to.equal(expectedDutch);
    });
  }

  it('of an agreement names no holiday when none was skipped', () => {
    const codes = (from: string, holidays = dutchHolidays) =>
      stage(opened('agreement', from, { term: { ...term, holidays } }), 'notice').derivation.map(
        (step) => step.code,
      );
    const counted = ['ANCHOR', 'AGREED_WORKING_HOURS'];
    expect(codes('2026-11-18T09:00')).to.deep.equal(counted);
    // 1 January 2028 and the Easter Sunday of 2027 are no weekdays.
    expect(codes('2027-12-31T13:00')).to.deep.equal(counted);
    expect(codes('2026-12-24T09:00')).to.deep.equal([...counted, 'HOLIDAYS_SKIPPED']);
    const nobodys = { country: null, without: [], alsoOn: [] };
    expect(codes('2026-12-24T09:00', nobodys)).to.deep.equal(counted);
    const own = { ...nobodys, alsoOn: ['11-19'] };
    expect(codes('2026-11-18T09:00', own)).to.deep.equal([...counted, 'HOLIDAYS_SKIPPED']);
  });

  it('of an agreement in clock hours names no working time and no holiday', () => {
    const agreed = { ...term, kind: 'CLOCK_HOURS', length: 1 } as const;
    const obligation = opened('agreement', '2026-12-24T23:30', { term: agreed });
    expect(words(obligation, 'notice', 'nl').slice(1)).to.deep.equal([
      'Overeenkomst: 1 verstreken uur, van vrijdag 25 december 2026 om 00:30 (UTC+01:00) tot vrijdag 25 december 2026 om 01:30 (UTC+01:00).',
    ]);
  });

  it('of DORA before and after the classification, and of one that came too late', () => {
    const known = at('2026-11-18T08:05');
    const codes = (classified: string | null) => {
      const otherAnchors = classified === null ? [] : [moment('CLASSIFICATION', classified)];
      const dora = opened('dora', '2026-11-18T08:05', { otherAnchors });
      return stage(dora, 'initial-notification').derivation.map((step) => [step.code, step.at]);
    };
    expect(codes(null)).to.deep.equal([
      ['ANCHOR', known],
      ['UNVERIFIED_RULE', null],
      ['WAITS_FOR_MOMENT', null],
      ['TERM_HOURS', at('2026-11-19T08:05')],
      ['HOUR_RULE', at('2026-11-19T09:00')],
    ]);
    expect(codes('2026-11-18T11:00')).to.deep.equal([
      ['ANCHOR', known],
      ['UNVERIFIED_RULE', null],
      ['TERM_HOURS', at('2026-11-18T15:00')],
      ['TERM_HOURS', at('2026-11-19T08:05')],
      ['EARLIEST_COUNTS', at('2026-11-18T15:00')],
      ['HOUR_RULE', at('2026-11-18T16:00')],
    ]);
    expect(codes('2026-11-20T11:00')).to.deep.equal([
      ['ANCHOR', known],
      ['UNVERIFIED_RULE', null],
      ['TERM_HOURS', at('2026-11-20T15:00')],
      ['TERM_HOURS', at('2026-11-19T08:05')],
      ['FELL_AWAY', at('2026-11-19T08:05')],
      ['HOUR_RULE', at('2026-11-20T16:00')],
    ]);
    expect(codes('2026-11-19T08:05').map(([code]) => code)).to.include('EARLIEST_COUNTS');
  });

  it('says against what an unverified rule was checked, by whom and when', () => {
    const dora = opened('dora', '2026-11-18T08:05');
    expect(words(dora, 'final-report', 'en').slice(1)).to.deep.equal([
      'This rule was not compared with the text of the law itself, but with: public summaries, which disagree on where the 72 hours start (Meldklok, Saturday 21 November 2026).',
      'The term (Reg. (EU) 2025/301 art. 5(1)(c)) starts with the submission of an earlier step: intermediate report. That has not been done yet.',
    ]);
  });

  it('of the month of the Cbw: the same hour, and what the Regulation would add', () => {
    const cbw = told(
      opened('cbw', '2026-11-18T08:05', significant('2026-11-18T08:05')),
      'incident-report',
      '2026-11-20T10:00',
    );
    expect(stage(cbw, 'final-report').dueAt).to.equal(at('2026-12-20T10:00'));
    expect(words(cbw, 'final-report', 'nl').at(-1)).to.equal(
      'NIS2 art. 23 lid 4 onder d: 1 maand na vrijdag 20 november 2026 om 11:00 (UTC+01:00), op hetzelfde uur: zondag 20 december 2026 om 11:00 (UTC+01:00). Volgens Verordening 1182/71 art. 3 lid 2 onder c loopt de termijn tot het einde van die dag en, als dat een zaterdag, zondag of feestdag is, van de volgende werkdag (lid 4). De strenge lezing geldt hier.',
    );
    expect(words(cbw, 'final-report', 'en').at(-1)).to.match(/\(art\. 3\(4\)\)/);
  });

  it('of the three days of telecom, and of a law without a number', () => {
    const telecom = told(
      opened('telecom', '2026-11-18T08:05', {
        anchor: { kind: 'DISCOVERY', at: at('2026-11-18T08:05'), provisional: false },
      }),
      'initial-notification',
      '2026-11-18T09:00',
    );
    expect(words(telecom, 'second-notification', 'en').at(-1)).to.equal(
      'Reg. (EU) 611/2013 art. 2(3): 3 days after Wednesday 18 November 2026 at 10:00 (UTC+01:00), read strictly as 72 elapsed hours: Saturday 21 November 2026 at 10:00 (UTC+01:00). Under Reg. 1182/71 art. 3(2)(b) the term runs until the end of the last day.',
    );
    expect(words(opened('gdpr-34', '2026-11-18T08:05'), 'communication', 'nl')).to.deep.equal([
      'Kennisname: woensdag 18 november 2026 om 09:05 (UTC+01:00).',
      'AVG art. 34 lid 1: zonder onredelijke vertraging. De wet noemt geen aantal uren.',
    ]);
  });
});

describe('reports of NIS2 art. 23(4)', () => {
  const cbw = (otherAnchors: Obligation['otherAnchors'] = [], regimeId = 'cbw' as const) =>
    opened(regimeId, '2026-11-18T08:05', { ...significant('2026-11-18T08:05'), otherAnchors });
  const basic = ['early-warning', 'incident-report', 'final-report'];

  it('are three while nobody asks for more and the incident is over in a month', () => {
    expect(ids(cbw())).to.deep.equal(basic);
    expect(ids(cbw([moment('HANDLED', '2026-11-19T08:00')]))).to.deep.equal(basic);
  });

  it('give a trust service provider 24 hours instead of 72', () => {
    const dues = (regimeId: 'cbw' | 'cbw-trust') =>
      opened(regimeId, '2026-11-18T08:05', significant('2026-11-18T08:05')).stages.map(
        ({ dueAt }) => dueAt,
      );
    const [warning] = dues('cbw');
    expect(dues('cbw')).to.deep.equal([at('2026-11-19T08:05'), at('2026-11-21T08:05'), null]);
    expect(dues('cbw-trust')).to.deep.equal([warning, warning, null]);
  });

  it('on request have no number and run from the request', () => {
    const asked = cbw([moment('REQUESTED', '2026-11-19T10:00')]);
    expect(ids(asked)).to.deep.equal([
      'early-warning',
      'incident-report',
      'intermediate-report',
      'final-report',
    ]);
    expect(stage(asked, 'intermediate-report')).to.include({
      startsAt: at('2026-11-19T10:00'),
      dueAt: null,
      hourRuleAt: null,
    });
    expect(words(asked, 'intermediate-report', 'en').slice(2)).to.deep.equal([
      'Request for a report: Thursday 19 November 2026 at 11:00 (UTC+01:00).',
      'Cbw art. 25-29 (NIS2 art. 23(4)): without undue delay. The law names no number of hours.',
    ]);
  });

  it('of an incident that goes on: progress after a month, the final one a month after handling', () => {
    const ongoing = [moment('ONGOING', '2026-12-10T10:00')];
    const reported = told(cbw(), 'incident-report', '2026-11-20T10:00');
    const progress = recompute(reported, { otherAnchors: ongoing });
    expect(stage(progress, 'progress-report').dueAt).to.equal(at('2026-12-20T10:00'));
    expect(stage(progress, 'final-report').dueAt).to.equal(null);
    expect(words(progress, 'final-report', 'nl').at(-1)).to.equal(
      'Een termijn (NIS2 art. 23 lid 4 onder e) begint pas met: Afhandeling van het incident. Dat moment is niet vastgelegd.',
    );
    const handled = recompute(progress, {
      otherAnchors: [...ongoing, moment('HANDLED', '2027-01-31T10:00')],
    });
    expect(stage(handled, 'progress-report').dueAt).to.equal(at('2026-12-20T10:00'));
    expect(stage(handled, 'final-report').dueAt).to.equal(at('2027-02-28T10:00'));
  });

  it('open a settled obligation again when one is asked for, and only then', () => {
    let settled = cbw();
    for (const id of basic) settled = told(settled, id, '2026-11-18T12:00');
    expect(settled.state).to.equal('SETTLED');
    expect(recompute(settled, { otherAnchors: [] }).state).to.equal('SETTLED');
    const again = recompute(settled, { otherAnchors: [moment('REQUESTED', '2026-11-19T10:00')] });
    expect([again.state, again.settledBy]).to.deep.equal(['OPEN', null]);
    const answered = told(again, 'intermediate-report', '2026-11-19T12:00');
    expect(answered.state).to.equal('SETTLED');
    expect(recompute(answered, { otherAnchors: again.otherAnchors }).state).to.equal('SETTLED');
    const decided = { decisionId: 'd', tell: false, at: at('2026-11-18T12:00') };
    expect(
      recompute(settleByDecision(cbw(), decided), { otherAnchors: again.otherAnchors }).state,
    ).to.equal('NOT_REQUIRED');
  });

  it('rule 3: recomputing never drops a report that was told', () => {
    const asked = cbw([moment('REQUESTED', '2026-11-19T10:00')]);
    const answered = told(asked, 'intermediate-report', '2026-11-19T12:00');
    expect(ids(recompute(answered, { otherAnchors: [] }))).to.include('intermediate-report');
    expect(ids(recompute(asked, { otherAnchors: [] }))).to.deep.equal(basic);
  });
});

describe('words of the clocks', () => {
  it('give a duration without its zeroes, one day as one day', () => {
    const minute = 60_000;
    const texts = [
      0,
      59_999,
      minute,
      61 * minute,
      1_440 * minute,
      3_065 * minute,
      -120 * minute,
    ].map((ms) => [durationText(ms, 'nl'), durationText(ms, 'en')]);
    expect(texts).to.deep.equal([
      ['0 minuten', '0 minutes'],
      ['0 minuten', '0 minutes'],
      ['1 minuut', '1 minute'],
      ['1 uur en 1 minuut', '1 hour and 1 minute'],
      ['1 dag', '1 day'],
      ['2 dagen, 3 uur en 5 minuten', '2 days, 3 hours and 5 minutes'],
      ['2 uur', '2 hours'],
    ]);
  });

  it('name weekdays in order, and a row of them by its ends', () => {
    expect(weekdaysWords([5, 1, 3, 2, 4, 1])).to.deep.equal({
      nl: 'maandag tot en met vrijdag',
      en: 'Monday to Friday',
    });
    expect(weekdaysWords([7, 6]).en).to.equal('Saturday, Sunday');
    expect(weekdaysWords([1, 2, 4]).nl).to.equal('maandag, dinsdag, donderdag');
    expect(weekdaysWords([3, 4, 5]).en).to.equal('Wednesday to Friday');
  });

  it('put the terms of a rule in a sentence', () => {
    const terms = (id: 'dora' | 'cbw' | 'telecom', version: string, locale: Locale) => {
      const rule = regimeVersion(id, version);
      return rule.stages.map(({ terms: list }) => list.map((it) => termText(rule, it, locale)));
    };
    expect(terms('dora', '2025-01-17', 'en')).to.deep.equal([
      [
        '4 hours after classification as major',
        '24 hours after awareness; falls away when this comes only after it: classification as major',
      ],
      ['72 hours after the submission of the step ‘initial notification’'],
      ['1 month after the submission of the step ‘intermediate report’'],
    ]);
    expect(terms('cbw', '2026-08-15', 'nl').at(-1)).to.deep.equal([
      '1 maand na het indienen van de stap ‘incidentmelding’, zolang niet is vastgelegd: vaststelling dat het incident nog loopt',
      '1 maand na afhandeling van het incident, als is vastgelegd: vaststelling dat het incident nog loopt',
    ]);
    expect(terms('telecom', '2013-08-25', 'en').at(-1)).to.deep.equal([
      '3 days after the submission of the step ‘initial notification’',
    ]);
    const { stages } = regimeVersion('cbw', '2026-08-15');
    expect(stages.map((it) => conditionText(it, 'en'))).to.deep.equal([
      null,
      null,
      'Only once recorded: request for a report.',
      'Only once recorded: finding that the incident still goes on.',
      null,
    ]);
  });
});

describe('reading of two working days', () => {
  it('is given for a stage that stands in a case, and where the rule has it', () => {
    const reading = (obligation: Obligation) =>
      obligation.stages.map((it) => twoWorkingDaysOf(obligation, it)?.at ?? null);
    expect(reading(opened('gdpr-33', '2026-11-20T13:25'))).to.deep.equal([at('2026-11-24T23:00')]);
    expect(reading(opened('gdpr-33', '2026-11-18T08:05'))).to.deep.equal([at('2026-11-21T09:00')]);
    expect(reading(opened('uk-gdpr', '2026-11-20T13:25'))).to.deep.equal([null]);
    expect(reading(opened('gdpr-34', '2026-11-20T13:25'))).to.deep.equal([null]);
  });
});
