import { expect } from 'chai';
import fc from 'fast-check';
import {
  followUpId,
  followUpTargetDays,
  openFollowUp,
  owesFollowUps,
} from '../../../src/clocks/follow-up.ts';
import { latenessChoices, latenessSentence } from '../../../src/clocks/lateness-sentence.ts';
import { latenessReasons, type Lateness } from '../../../src/clocks/lateness.ts';
import {
  isOverdue,
  nextDue,
  openObligation,
  recompute,
  settleByDecision,
  type Obligation,
  type ObligationInput,
} from '../../../src/clocks/obligation.ts';
import { submitStage } from '../../../src/clocks/submit-stage.ts';
import { refileObligation, withdrawObligation } from '../../../src/clocks/withdrawal.ts';
import {
  addMs,
  dayMs,
  hourMs,
  instantFromMs,
  minuteMs,
  type Instant,
} from '../../../src/shared/instant.ts';

const signal = instantFromMs(Date.UTC(2026, 10, 18, 8, 5));
const hours = (count: number): Instant => addMs(signal, count * hourMs);

function opened(change: Partial<ObligationInput> = {}): Obligation {
  const outcome = openObligation({
    incidentId: 'incident',
    regimeId: 'gdpr-33',
    obligedPartyId: 'controller',
    addressee: { kind: 'AUTHORITY', partyId: null },
    zone: 'Europe/Amsterdam',
    anchor: { kind: 'AWARE', at: signal, provisional: false },
    ownerId: 'hanna',
    alarms: true,
    practice: false,
    openedAt: signal,
    ...change,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function told(obligation: Obligation, stageId: string, at: Instant): Obligation {
  const outcome = submitStage(obligation, {
    stageId,
    at,
    ref: 'filing',
    reasonCode: null,
    reason: null,
    reasonRequired: false,
    now: at,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

describe('the clock of a follow-up', () => {
  const of = opened({ alarms: false, practice: true });
  const followUp = openFollowUp({ of, filingId: 'filing-1', filedAt: signal });

  it('is our own target of two weeks and says so; the law names no number', () => {
    expect(followUpTargetDays).to.equal(14);
    expect(nextDue(followUp)).to.deep.equal({
      stageId: 'follow-up',
      dueAt: addMs(signal, 14 * dayMs),
    });
    const [owed, target] = followUp.stages[0]!.derivation;
    expect(owed?.nl).to.contain('De wet noemt geen aantal dagen');
    expect(owed?.at).to.equal(signal);
    expect(target?.en).to.contain('not a term of the law: within 14 days');
    expect(target?.nl).to.contain('geen wettelijke termijn: binnen 14 dagen');
    expect(target?.at).to.equal(addMs(signal, 14 * dayMs));
  });

  it('takes after the obligation that was filed incompletely', () => {
    expect(followUp).to.deep.include({
      id: followUpId({ obligationId: of.id, filingId: 'filing-1' }),
      regimeId: 'follow-up',
      article: 'GDPR art. 33(4)',
      obligedPartyId: 'controller',
      addressee: of.addressee,
      zone: of.zone,
      anchor: { kind: 'PROMISE', at: signal, provisional: false },
      ownerId: 'hanna',
      alarms: false,
      practice: true,
      state: 'OPEN',
    });
    expect(followUp.stages[0]).to.include({ startsAt: signal, hourRuleAt: null, submission: null });
    const alarming = openFollowUp({ of: opened(), filingId: 'f', filedAt: signal });
    expect(alarming).to.include({ alarms: true, practice: false });
    expect(isOverdue(alarming, addMs(signal, 14 * dayMs + 1))).to.equal(true);
    expect(isOverdue(alarming, addMs(signal, 14 * dayMs))).to.equal(false);
    expect(followUpId({ obligationId: of.id, filingId: 'filing-2' })).not.to.equal(followUp.id);
  });

  it('is owed where information comes in phases without a stage of its own', () => {
    expect(owesFollowUps({ regimeId: 'gdpr-33' })).to.equal(true);
    expect(owesFollowUps({ regimeId: 'uk-gdpr' })).to.equal(true);
    for (const regimeId of ['cbw', 'dora', 'telecom', 'gdpr-34', 'promise', 'follow-up'] as const) {
      expect(owesFollowUps({ regimeId }), regimeId).to.equal(false);
    }
    const uk = openFollowUp({
      of: opened({ regimeId: 'uk-gdpr' }),
      filingId: 'f',
      filedAt: signal,
    });
    expect(uk.article).to.equal('UK GDPR art. 33(4)');
  });

  it('stands as it was opened, whatever is recomputed', () => {
    const anchor = { kind: 'AWARE', at: hours(1), provisional: false } as const;
    expect(recompute(followUp, { anchor })).to.equal(followUp);
  });
});

describe('a withdrawal', () => {
  const withdrawn = (obligation: Obligation) =>
    withdrawObligation(obligation, { ref: 'withdrawal', at: hours(10) });

  it('rule 5: asks nothing more and keeps what was told', () => {
    const filed = told(opened(), 'notification', hours(73));
    const after = withdrawn(filed);
    expect(after).to.deep.include({
      state: 'WITHDRAWN',
      settledBy: { kind: 'WITHDRAWAL', ref: 'withdrawal', at: hours(10) },
      stages: filed.stages,
    });
    expect(nextDue(withdrawn(opened()))).to.equal(null);
    expect(isOverdue(withdrawn(opened()), hours(1_000))).to.equal(false);
    expect(recompute(after, {}).state).to.equal('WITHDRAWN');
  });

  it('yields to a decision to tell that came later, and to no other', () => {
    const after = withdrawn(told(opened(), 'notification', hours(1)));
    const decide = (tell: boolean, at: Instant) =>
      settleByDecision(after, { decisionId: 'd', tell, at }).state;
    expect(decide(true, hours(9))).to.equal('WITHDRAWN');
    expect(decide(true, hours(10))).to.equal('WITHDRAWN');
    expect(decide(true, hours(11))).to.equal('OPEN');
    expect(decide(false, hours(9))).to.equal('WITHDRAWN');
    expect(decide(false, hours(11))).to.equal('WITHDRAWN');
  });

  it('is followed by a new filing: settled again, or open for the stages never told', () => {
    const again = { ref: 'anew', at: hours(20) };
    const once = refileObligation(withdrawn(told(opened(), 'notification', hours(1))), again);
    expect(once).to.deep.include({
      state: 'SETTLED',
      settledBy: { kind: 'SUBMISSION', ref: 'anew', at: hours(20) },
    });
    const cbw = opened({
      regimeId: 'cbw',
      addressee: { kind: 'CSIRT', partyId: null },
      anchor: { kind: 'SIGNIFICANT_INCIDENT', at: signal, provisional: false },
    });
    const staged = refileObligation(withdrawn(told(cbw, 'early-warning', hours(1))), again);
    expect(staged).to.include({ state: 'OPEN', settledBy: null });
    expect(nextDue(staged)?.stageId).to.equal('incident-report');
  });
});

describe('the sentence about lateness', () => {
  const late: Lateness = {
    byMs: 26 * hourMs + minuteMs,
    reasonCode: 'DETECTED_LATE',
    reason: null,
    acceptedByAuthority: true,
    provisional: false,
    withinHourRule: false,
  };

  it('says how late, why, and whether the AP accepts it', () => {
    expect(latenessSentence(late, 'en')).to.equal(
      'Late by 26 hours 1 minute. Reason: Detected late, despite the measures. The AP does not rule this reason out beforehand.',
    );
    expect(latenessSentence(late, 'nl')).to.equal(
      '26 uur 1 minuut te laat. Reden: Laat ontdekt, ondanks de maatregelen. De AP sluit deze reden niet bij voorbaat uit.',
    );
    const staff = {
      ...late,
      reasonCode: 'HOLIDAY_OR_STAFFING',
      acceptedByAuthority: false,
    } as const;
    expect(latenessSentence(staff, 'en')).to.match(/The AP does not accept this reason\.$/);
    expect(latenessSentence(staff, 'nl')).to.match(/De AP accepteert deze reden niet\.$/);
  });

  it('names what is still missing, provisional, or inside the hour rule', () => {
    const bare = { ...late, reasonCode: null, acceptedByAuthority: null };
    const odd = {
      ...bare,
      byMs: 2 * minuteMs,
      withinHourRule: true,
      provisional: true,
      reason: 'x',
    };
    expect(latenessSentence(odd, 'en')).to.equal(
      'Late by 2 minutes. Still before the latest moment under the hour rule (Regulation 1182/71 art. 3(1)). Counted from a provisional moment; awareness was not decided yet. No reason given yet. x',
    );
  });

  it('rounds up, so that nothing late is late by nothing', () => {
    const by = (byMs: number) => latenessSentence({ ...late, byMs }, 'en').split('.')[0];
    expect(by(1)).to.equal('Late by 1 minute');
    expect(by(hourMs)).to.equal('Late by 1 hour');
    expect(by(hourMs + 1)).to.equal('Late by 1 hour 1 minute');
    expect(by(2 * hourMs)).to.equal('Late by 2 hours');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 * dayMs }), (byMs) => {
        expect(by(byMs)).to.match(/^Late by \d/);
      }),
    );
  });

  it('offers every reason once, with what the AP makes of it, in both languages', () => {
    for (const locale of ['nl', 'en'] as const) {
      const choices = latenessChoices(locale);
      expect(choices.map((it) => it.reason)).to.deep.equal([...latenessReasons]);
      for (const { acceptedByAuthority, sentence, label } of choices) {
        expect(label).not.to.equal('');
        const says = /accepteert dit niet|does not accept this/.test(sentence);
        expect(says).to.equal(!acceptedByAuthority);
      }
    }
  });
});
