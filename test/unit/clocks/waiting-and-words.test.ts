import { expect } from 'chai';
import { durationText } from '../../../src/clocks/moment-text.ts';
import { nextDue, openObligation, type Obligation } from '../../../src/clocks/obligation.ts';
import { regimeIds } from '../../../src/clocks/regimes/regime.ts';
import { newestVersion, regimeVersion, rulePacks } from '../../../src/clocks/regimes/rule-packs.ts';
import { previewHoursMax } from '../../../src/clocks/rule-preview.ts';
import { hourMs, instantFromMs, minuteMs, type Instant } from '../../../src/shared/instant.ts';

const signal = instantFromMs(Date.UTC(2026, 10, 18, 8, 5));

function opened(regimeId: 'dora' | 'gdpr-33', anchorAt: Instant | null): Obligation {
  const outcome = openObligation({
    incidentId: 'incident',
    regimeId,
    obligedPartyId: 'controller',
    addressee: { kind: 'AUTHORITY', partyId: null },
    zone: 'Europe/Amsterdam',
    anchor: { kind: 'AWARE', at: anchorAt, provisional: false },
    alarms: true,
    practice: false,
    openedAt: signal,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

describe('durations in words', () => {
  it('count days of 24 hours, and leave out what is none', () => {
    expect(durationText(24 * hourMs - minuteMs, 'en')).to.equal('23 hours and 59 minutes');
    expect(durationText(24 * hourMs, 'en')).to.equal('1 day');
    expect(durationText(2 * 24 * hourMs + 60 * minuteMs, 'nl')).to.match(/^2 dagen en 1 uur$/);
    expect(durationText(minuteMs - 1, 'en')).to.equal('0 minutes');
  });
});

describe('an obligation that waits for its moment', () => {
  it('has no due moment, and says once what it waits for', () => {
    for (const regimeId of ['gdpr-33', 'dora'] as const) {
      const waiting = opened(regimeId, null);
      expect(nextDue(waiting)).to.equal(null);
      for (const { derivation, dueAt } of waiting.stages) {
        expect(dueAt).to.equal(null);
        for (const step of derivation) expect(step).to.have.property('code');
      }
    }
  });

  it('is due at the soonest of its open stages, in whatever order they stand', () => {
    const [first] = opened('gdpr-33', signal).stages;
    const stage = (id: string, hour: number) => ({
      ...first!,
      id,
      dueAt: instantFromMs(Date.UTC(2026, 10, 18, hour)),
    });
    const due = (stages: Obligation['stages']) =>
      nextDue({ ...opened('gdpr-33', signal), stages })?.stageId;
    expect(due([stage('late', 20), stage('soon', 10), stage('middle', 15)])).to.equal('soon');
    expect(due([stage('soon', 10), stage('late', 20)])).to.equal('soon');
  });
});

describe('rules as people are told of them', () => {
  it('the newest version of each id is the last that was written', () => {
    for (const id of regimeIds) {
      const newest = newestVersion(id);
      expect(regimeVersion(id, newest.version)).to.equal(newest);
      const later = rulePacks.filter((it) => it.id === id && it.validFromOn > newest.validFromOn);
      expect(later, id).to.deep.equal([]);
    }
  });

  it('GDPR art. 33(2): the processor does not weigh the risk, and says so', () => {
    const remarks = newestVersion('gdpr-33-2').remarks.map(({ en }) => en);
    expect(remarks.join(' ')).to.match(/does not weigh the risk/);
    expect(remarks.join(' ')).to.match(/72 hours of the controller start with the receipt/);
  });

  it('rule 15: a term that is tried out is a year at most', () => {
    expect(previewHoursMax).to.equal(365 * 24);
  });
});
