import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { deadline, type DeadlineAnswer } from '../../../src/clocks/deadline.ts';
import { rfc3339In } from '../../../src/clocks/wall-clock.ts';
import { instantFromMs, msOf, type Instant } from '../../../src/shared/instant.ts';
import { naiveDeadline, seeded, troublesomeZones } from '../../support/naive-deadline.ts';

interface Moment {
  readonly local: string;
  readonly utc: string;
}
interface Vector {
  readonly id: string;
  readonly aware: Moment;
  readonly L0_strict72h: Moment;
  readonly L1_hourRule3_1: Moment;
  readonly L2_twoFullWorkingDaysAfterAwarenessDay: Moment;
}

const zone = 'Europe/Amsterdam';
const vectors = JSON.parse(
  readFileSync(new URL('../../support/clock-vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];

function answerFor(aware: string, regimeId?: string, inZone = zone): DeadlineAnswer {
  const outcome = deadline({ aware, zone: inZone, ...(regimeId ? { regimeId } : {}) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function local(at: Instant | null): string | null {
  return at === null ? null : rfc3339In(at, zone);
}

const withSeconds = (text: string): string => text.replace(/T(\d\d:\d\d)([+-])/, 'T$1:00$2');

describe('deadline', () => {
  it('has all eleven worked examples', () => expect(vectors).to.have.length(11));

  for (const vector of vectors) {
    it(`agrees with the worked example ${vector.id}`, () => {
      const answer = answerFor(vector.aware.local);
      expect({
        due: local(answer.due),
        hourRule: local(answer.hourRule),
        twoWorkingDays: local(answer.twoWorkingDays),
      }).to.deep.equal({
        due: withSeconds(vector.L0_strict72h.local),
        hourRule: withSeconds(vector.L1_hourRule3_1.local),
        twoWorkingDays: withSeconds(vector.L2_twoFullWorkingDaysAfterAwarenessDay.local),
      });
      expect(msOf(answer.aware)).to.equal(Date.parse(vector.aware.utc));
    });
  }

  it('agrees with the naive reading at 4,000 moments in every kind of zone', () => {
    const random = seeded(33_34);
    const from = Date.UTC(1973, 0, 1);
    const until = Date.UTC(2099, 11, 20);
    for (let count = 0; count < 4_000; count += 1) {
      const inZone =
        count % 2 === 0
          ? zone
          : (troublesomeZones[Math.floor(random() * troublesomeZones.length)] ?? zone);
      const awareMs = Math.floor((from + random() * (until - from)) / 1000) * 1000;
      const answer = answerFor(instantFromMs(awareMs), 'gdpr-33', inZone);
      const naive = naiveDeadline(awareMs, inZone);
      expect(
        [answer.due, answer.hourRule, answer.twoWorkingDays].map((at) => at && msOf(at)),
        `${instantFromMs(awareMs)} ${inZone}`,
      ).to.deep.equal([naive.dueMs, naive.hourRuleMs, naive.twoWorkingDaysMs]);
    }
  });

  it('agrees with the naive reading around every change of the clock from 2018 to 2028', () => {
    for (const inZone of troublesomeZones) {
      let earlier = offsetByIntl(Date.UTC(2018, 0, 1), inZone);
      for (let at = Date.UTC(2018, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
        const offset = offsetByIntl(at, inZone);
        if (offset === earlier) continue;
        earlier = offset;
        for (let minutes = -27 * 60; minutes <= 60; minutes += 61) {
          const awareMs = at + minutes * 60_000;
          const answer = answerFor(instantFromMs(awareMs), 'gdpr-33', inZone);
          const naive = naiveDeadline(awareMs, inZone);
          expect(
            [answer.hourRule, answer.twoWorkingDays].map((it) => it && msOf(it)),
            `${instantFromMs(awareMs)} ${inZone}`,
          ).to.deep.equal([naive.hourRuleMs, naive.twoWorkingDaysMs]);
        }
      }
    }
  });

  it('counts a full hour as over: 12:00 becomes 13:00', () => {
    expect(local(answerFor('2026-12-30T12:00').hourRule)).to.equal('2027-01-02T13:00:00+01:00');
    expect(local(answerFor('2026-12-30T11:59:59').hourRule)).to.equal('2027-01-02T12:00:00+01:00');
    expect(local(answerFor('2026-12-30T12:00:01').hourRule)).to.equal('2027-01-02T13:00:00+01:00');
  });

  it('has no number for a regime without hours, and says so', () => {
    for (const id of ['gdpr-33-2', 'gdpr-34', 'agreement']) {
      const answer = answerFor('2026-11-18T09:05', id);
      expect([answer.due, answer.hourRule, answer.twoWorkingDays, answer.stages]).to.deep.equal([
        null,
        null,
        null,
        undefined,
      ]);
      expect(answer.derivation.at(-1)?.en).to.match(/without undue delay/);
    }
  });

  it('gives each stage of a staged regime, null while it waits for an earlier one', () => {
    const stages = (id: string): unknown =>
      answerFor('2026-11-18T09:05', id).stages?.map((stage) => [stage.id, local(stage.due)]);
    expect(stages('cbw')).to.deep.equal([
      ['early-warning', '2026-11-19T09:05:00+01:00'],
      ['incident-report', '2026-11-21T09:05:00+01:00'],
      ['final-report', null],
    ]);
    expect(stages('dora')).to.deep.equal([
      ['initial-notification', '2026-11-19T09:05:00+01:00'],
      ['intermediate-report', null],
      ['final-report', null],
    ]);
    expect(stages('telecom')).to.deep.equal([
      ['initial-notification', '2026-11-19T09:05:00+01:00'],
      ['second-notification', null],
    ]);
    expect(stages('gdpr-33')).to.equal(undefined);
  });

  it('gives 24 hours for a trust service, 72 for the United Kingdom, 96 for the draft', () => {
    const due = (id: string): unknown => local(answerFor('2026-11-18T09:05', id).due);
    expect(due('eidas')).to.equal('2026-11-19T09:05:00+01:00');
    expect(due('uk-gdpr')).to.equal('2026-11-21T09:05:00+01:00');
    expect(due('omnibus-draft')).to.equal('2026-11-22T09:05:00+01:00');
    expect(answerFor('2026-11-18T09:05', 'uk-gdpr').twoWorkingDays).to.equal(null);
  });

  it('says when a rule is a draft, unverified, or was not in force', () => {
    const codes = (aware: string, id: string): readonly string[] =>
      answerFor(aware, id).derivation.map((step) => step.code);
    expect(codes('2026-11-18T09:05', 'omnibus-draft')).to.include('DRAFT_RULE');
    expect(codes('2026-11-18T09:05', 'dora')).to.include('UNVERIFIED_RULE');
    expect(codes('2026-08-14T23:59', 'cbw')).to.include('NOT_IN_FORCE');
    expect(codes('2026-08-15T00:00', 'cbw')).to.not.include('NOT_IN_FORCE');
    expect(codes('2018-05-24T23:59', 'gdpr-33')).to.include('NOT_IN_FORCE');
    expect(codes('2018-05-25T00:00', 'gdpr-33')).to.deep.equal([
      'ANCHOR',
      'TERM_HOURS',
      'HOUR_RULE',
      'TWO_WORKING_DAYS',
    ]);
  });

  it('takes the version of the rule that held at the moment', () => {
    expect(answerFor('2024-10-17T23:59', 'eidas').regimeVersion).to.equal('2016-07-01');
    expect(answerFor('2024-10-18T00:00', 'eidas').regimeVersion).to.equal('2024-10-18');
  });

  it('can be read by a lawyer, in Dutch and English, with the article', () => {
    const steps = answerFor('2026-10-23T10:15').derivation;
    expect(steps.map((step) => step.code)).to.deep.equal([
      'ANCHOR',
      'TERM_HOURS',
      'WALL_CLOCK_BACK',
      'HOUR_RULE',
      'TWO_WORKING_DAYS',
    ]);
    expect(steps[0]?.nl).to.equal('Kennisname: vrijdag 23 oktober 2026 om 10:15 (UTC+02:00).');
    expect(steps[1]?.nl).to.match(
      /^AVG art\. 33 lid 1: 72 verstreken uren, .* tot maandag 26 oktober 2026 om 09:15 \(UTC\+01:00\)/,
    );
    expect(steps[1]?.en).to.match(/^GDPR art\. 33\(1\): 72 elapsed hours, from Friday 23 October/);
    expect(steps[2]?.en).to.contain('back 60 minutes');
    expect(steps[4]?.nl).to.contain('maandag 26 oktober 2026 en dinsdag 27 oktober 2026');
    expect(answerFor('2027-03-25T16:20').derivation[2]?.code).to.equal('WALL_CLOCK_FORWARD');
    for (const id of ['gdpr-33', 'cbw', 'dora', 'telecom', 'eidas', 'agreement', 'gdpr-34']) {
      for (const step of answerFor('2026-10-23T10:15:30', id).derivation) {
        expect(`${step.nl} ${step.en}`).to.not.match(/[{}]|undefined|NaN/);
      }
    }
  });
});

function offsetByIntl(epochMs: number, inZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: inZone, timeZoneName: 'longOffset' })
    .format(epochMs)
    .replace(/^.*GMT/, '');
}
