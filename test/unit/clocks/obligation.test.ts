import { expect } from 'chai';
import fc from 'fast-check';
import type { AgreementTerm } from '../../../src/clocks/agreement-term.ts';
import { dutchHolidays } from '../../../src/clocks/holidays.ts';
import { latenessReasons } from '../../../src/clocks/lateness.ts';
import {
  isOverdue,
  nextDue,
  obligationId,
  openObligation,
  recompute,
  settleByDecision,
  takeObligation,
  type Obligation,
  type ObligationInput,
} from '../../../src/clocks/obligation.ts';
import { openPromise } from '../../../src/clocks/promise.ts';
import {
  explainLateness,
  nextOpenStage,
  submitStage,
  type StageSubmission,
} from '../../../src/clocks/submit-stage.ts';
import { officeHours } from '../../../src/parties/agreement.ts';
import { addMs, hourMs, instantFromMs, type Instant } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';

const signal = instantFromMs(Date.UTC(2026, 10, 18, 8, 5));
const hours = (count: number): Instant => addMs(signal, count * hourMs);
const input: ObligationInput = {
  incidentId: 'incident',
  regimeId: 'gdpr-33',
  obligedPartyId: 'controller',
  addressee: { kind: 'AUTHORITY', partyId: null },
  zone: 'Europe/Amsterdam',
  anchor: { kind: 'AWARE', at: signal, provisional: false },
  alarms: true,
  practice: false,
  openedAt: signal,
};

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);

const opened = (change: Partial<ObligationInput> = {}): Obligation =>
  valueOf(openObligation({ ...input, ...change }));

const told = (at: Instant, change: Partial<StageSubmission> = {}): StageSubmission => ({
  stageId: 'notification',
  at,
  ref: 'filing',
  reasonCode: null,
  reason: null,
  reasonRequired: false,
  now: hours(10_000),
  ...change,
});

const dueOf = (obligation: Obligation, stageId: string): Instant | null | undefined =>
  obligation.stages.find((stage) => stage.id === stageId)?.dueAt;

describe('obligation', () => {
  it('rule 2: belongs to a regime, a party and an addressee, and its id says which', () => {
    const ids = [
      input,
      { ...input, incidentId: 'other' },
      { ...input, regimeId: 'gdpr-34' as const },
      { ...input, obligedPartyId: 'other' },
      { ...input, addressee: { kind: 'AUTHORITY' as const, partyId: 'ap' } },
      { ...input, addressee: { kind: 'CSIRT' as const, partyId: null } },
    ].map(obligationId);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(opened().id).to.equal(ids[0]);
    expect(opened({ anchor: { kind: 'AWARE', at: hours(5), provisional: true } }).id).to.equal(
      ids[0],
    );
  });

  it('rule 2: runs provisionally from the first signal and alarms like a real one', () => {
    const provisional = opened({ anchor: { kind: 'AWARE', at: signal, provisional: true } });
    expect(nextDue(provisional)).to.deep.equal({ stageId: 'notification', dueAt: hours(72) });
    expect(provisional.stages[0]?.derivation[0]?.code).to.equal('ANCHOR_PROVISIONAL');
    expect(isOverdue(provisional, hours(72))).to.equal(false);
    expect(isOverdue(provisional, addMs(hours(72), 1))).to.equal(true);
    const decided = recompute(provisional, {
      anchor: { kind: 'AWARE', at: hours(10), provisional: false },
    });
    expect(dueOf(decided, 'notification')).to.equal(hours(82));
    expect(decided.stages[0]?.derivation[0]?.code).to.equal('ANCHOR');
  });

  it('rule 2: a controller’s clock at its processor is shown, but neither alarms nor is overdue', () => {
    const shown = opened({
      anchor: { kind: 'RECEIPT', at: signal, provisional: true },
      alarms: false,
    });
    expect(nextDue(shown)?.dueAt).to.equal(hours(72));
    expect(isOverdue(shown, hours(1_000))).to.equal(false);
  });

  it('rule 2: is computed from the law as it stood at awareness, and keeps that version', () => {
    const eidas = { regimeId: 'eidas' as const };
    const at = (text: string): ObligationInput['anchor'] => ({
      kind: 'AWARE',
      at: text as Instant,
      provisional: false,
    });
    const old = opened({ ...eidas, anchor: at('2024-10-17T10:00:00.000Z') });
    expect([old.regimeVersion, old.article]).to.deep.equal(['2016-07-01', 'eIDAS art. 19(2)']);
    expect(recompute(old, { alarms: true }).regimeVersion).to.equal('2016-07-01');
    const later = recompute(old, { anchor: at('2024-10-18T10:00:00.000Z') });
    expect(later.regimeVersion).to.equal('2024-10-18');
    expect(later.article).to.match(/19a/);
    const before = recompute(old, { anchor: at('2015-01-01T10:00:00.000Z') });
    expect(before.regimeVersion).to.equal('2016-07-01');
    const frozen = { ...opened(eidas), regimeVersion: '2016-07-01' };
    expect(recompute(frozen, { alarms: false }).article).to.equal('eIDAS art. 19(2)');
  });

  it('rule 2: a promised update is an obligation too', () => {
    const promise = {
      incidentId: 'incident',
      obligedPartyId: 'processor',
      addressee: { kind: 'CONTROLLER' as const, partyId: 'controller' },
      zone: 'Europe/Amsterdam',
      madeAt: signal,
      promisedAt: hours(6),
      ownerId: 'user',
      practice: false,
    };
    const update = valueOf(openPromise(promise));
    expect(nextDue(update)).to.deep.equal({ stageId: 'update', dueAt: hours(6) });
    expect(isOverdue(update, hours(7))).to.equal(true);
    expect(recompute(update, { anchor: { ...update.anchor, at: hours(2) } })).to.deep.equal(update);
    const kept = valueOf(submitStage(update, told(hours(5), { stageId: 'update' })));
    expect(kept.state).to.equal('SETTLED');
    expect(valueOf(openPromise({ ...promise, promisedAt: hours(7) })).id).to.not.equal(update.id);
    expect(codes(openPromise({ ...promise, promisedAt: signal }))).to.deep.equal([
      'PROMISE_NOT_AFTER',
    ]);
  });

  it('refuses a draft, and a rule that was not in force', () => {
    expect(codes(openObligation({ ...input, regimeId: 'omnibus-draft' }))).to.deep.equal([
      'REGIME_IS_DRAFT',
    ]);
    const early = { kind: 'AWARE' as const, at: instantFromMs(0), provisional: false };
    expect(codes(openObligation({ ...input, regimeId: 'cbw', anchor: early }))).to.deep.equal([
      'REGIME_NOT_IN_FORCE',
    ]);
  });

  it('waits for a moment that is not there yet', () => {
    const waiting = opened({
      regimeId: 'gdpr-34',
      anchor: { kind: 'HIGH_RISK', at: null, provisional: false },
    });
    expect(nextDue(waiting)).to.equal(null);
    expect(isOverdue(waiting, hours(1_000))).to.equal(false);
    expect(waiting.stages[0]?.derivation[0]?.code).to.equal('WAITS_FOR_ANCHOR');
  });

  it('takes the agreement’s term where the law names no number', () => {
    const term: AgreementTerm = {
      length: 24,
      kind: 'CLOCK_HOURS',
      workingHours: officeHours,
      zone: 'Europe/Amsterdam',
      holidays: dutchHolidays,
    };
    for (const regimeId of ['agreement', 'gdpr-33-2'] as const) {
      const agreed = opened({ regimeId, term });
      expect(nextDue(agreed)).to.deep.equal({ stageId: 'notice', dueAt: hours(24) });
      expect(agreed.stages[0]?.startsAt).to.equal(signal);
      expect(nextDue(recompute(agreed, { term: null }))).to.equal(null);
    }
    expect(opened({ regimeId: 'agreement' }).stages[0]?.derivation.at(-1)?.code).to.equal(
      'NO_AGREED_NUMBER',
    );
  });

  it('NIS2: the month runs from the submission of the 72-hour report', () => {
    const anchor = { kind: 'SIGNIFICANT_INCIDENT', at: signal, provisional: false } as const;
    let cbw = opened({ regimeId: 'cbw', anchor });
    expect(nextDue(cbw)).to.deep.equal({ stageId: 'early-warning', dueAt: hours(24) });
    cbw = valueOf(submitStage(cbw, told(hours(20), { stageId: 'early-warning' })));
    expect([cbw.state, nextDue(cbw)?.stageId]).to.deep.equal(['OPEN', 'incident-report']);
    const reportedAt = '2027-01-31T14:00:00.000Z' as Instant;
    cbw = valueOf(submitStage(cbw, told(reportedAt, { stageId: 'incident-report' })));
    expect(dueOf(cbw, 'final-report')).to.equal('2027-02-28T14:00:00.000Z');
    expect(nextOpenStage(cbw)?.id).to.equal('final-report');
    cbw = valueOf(submitStage(cbw, told(hours(2_000), { stageId: 'final-report' })));
    expect([cbw.state, nextDue(cbw)]).to.deep.equal(['SETTLED', null]);
  });

  it('a month keeps the hour on the wall clock over a change of the clock', () => {
    const anchor = { kind: 'SIGNIFICANT_INCIDENT', at: signal, provisional: false } as const;
    const at = '2027-03-10T14:00:00.000Z' as Instant;
    const cbw = valueOf(
      submitStage(opened({ regimeId: 'cbw', anchor }), told(at, { stageId: 'incident-report' })),
    );
    expect(dueOf(cbw, 'final-report')).to.equal('2027-04-10T13:00:00.000Z');
  });

  describe('DORA', () => {
    const dora = (classifiedAt: Instant | null): Obligation =>
      opened({
        regimeId: 'dora',
        otherAnchors: classifiedAt ? [{ kind: 'CLASSIFICATION', at: classifiedAt }] : [],
      });
    const initial = (at: Instant | null): unknown => dueOf(dora(at), 'initial-notification');

    it('is due 24 hours after awareness while nothing is classified', () =>
      expect(initial(null)).to.equal(hours(24)));
    it('is due 4 hours after classification', () => expect(initial(hours(3))).to.equal(hours(7)));
    it('is never due later than 24 hours after awareness', () => {
      expect(initial(hours(22))).to.equal(hours(24));
      expect(initial(hours(24))).to.equal(hours(24));
    });
    it('is due 4 hours after a classification that came after those 24 hours', () => {
      expect(initial(hours(30))).to.equal(hours(34));
      expect(dora(hours(30)).stages[0]?.startsAt).to.equal(hours(30));
    });
    it('counts the 72 hours from the first report, the month from the second', () => {
      const first = valueOf(
        submitStage(dora(hours(3)), told(hours(5), { stageId: 'initial-notification' })),
      );
      expect(dueOf(first, 'intermediate-report')).to.equal(hours(77));
      expect(dueOf(first, 'final-report')).to.equal(null);
      const at = '2026-11-20T10:00:00.000Z' as Instant;
      const second = valueOf(submitStage(first, told(at, { stageId: 'intermediate-report' })));
      expect(dueOf(second, 'final-report')).to.equal('2026-12-20T10:00:00.000Z');
    });
  });

  it('telecom: the second notification is due three days after the first', () => {
    const anchor = { kind: 'DISCOVERY', at: signal, provisional: false } as const;
    const first = valueOf(
      submitStage(
        opened({ regimeId: 'telecom', anchor }),
        told(hours(10), { stageId: 'initial-notification' }),
      ),
    );
    expect(dueOf(first, 'second-notification')).to.equal(hours(82));
  });

  it('rule 3: recomputing never drops a decision, a filing or an owner', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('anchor'), at: fc.integer({ min: -400, max: 400 }) }),
        fc.record({ kind: fc.constant('submit'), at: fc.integer({ min: 0, max: 300 }) }),
        fc.record({ kind: fc.constant('decide'), at: fc.integer({ min: 0, max: 1 }) }),
        fc.record({ kind: fc.constant('own'), at: fc.integer({ min: 0, max: 5 }) }),
      ),
      { maxLength: 12 },
    );
    const regimes = fc.constantFrom('gdpr-33', 'cbw', 'dora', 'gdpr-34', 'eidas');
    fc.assert(
      fc.property(regimes, steps, (regimeId, changes) => {
        let it = opened({ regimeId });
        for (const { kind, at } of changes) {
          const before = it;
          if (kind === 'submit') {
            const stageId = nextOpenStage(it)?.id ?? it.stages[0]?.id ?? '';
            it = valueOf(submitStage(it, told(hours(at), { stageId, reasonCode: 'OTHER' })));
          } else if (kind === 'decide') {
            it = settleByDecision(it, { decisionId: 'd', tell: at === 1, at: signal });
          } else if (kind === 'own') it = takeObligation(it, `user-${at}`);
          else {
            it = recompute(it, { anchor: { kind: 'AWARE', at: hours(at), provisional: at < 0 } });
            expect([it.state, it.settledBy, it.ownerId, it.id]).to.deep.equal([
              before.state,
              before.settledBy,
              before.ownerId,
              before.id,
            ]);
          }
          for (const stage of before.stages) {
            if (stage.submission === null) continue;
            const now = it.stages.find(({ id }) => id === stage.id);
            expect(now?.submission).to.deep.equal(stage.submission);
          }
          expect(recompute(it, {})).to.deep.equal(it);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('rule 4: a decision not to tell settles it; a later one to tell opens it again', () => {
    const decision = { decisionId: 'd1', tell: false, at: hours(5) };
    const settled = settleByDecision(opened(), decision);
    expect(settled.state).to.equal('NOT_REQUIRED');
    expect(settled.settledBy).to.deep.equal({ kind: 'DECISION', decisionId: 'd1', at: hours(5) });
    expect([nextDue(settled), isOverdue(settled, hours(99))]).to.deep.equal([null, false]);
    const again = settleByDecision(settled, { ...decision, decisionId: 'd2', tell: true });
    expect(again).to.deep.equal(opened());
    const filed = valueOf(submitStage(opened(), told(hours(5))));
    expect(settleByDecision(filed, decision)).to.deep.equal(filed);
  });

  it('a filing after a decision not to tell is kept, and the decision stands', () => {
    const settled = settleByDecision(opened(), { decisionId: 'd', tell: false, at: hours(1) });
    const filed = valueOf(submitStage(settled, told(hours(2))));
    expect(filed.state).to.equal('NOT_REQUIRED');
    expect(filed.stages[0]?.submission?.ref).to.equal('filing');
  });

  it('rule 5: lateness is frozen at the first filing, with its reason', () => {
    const late = valueOf(
      submitStage(opened(), told(hours(80), { reasonCode: 'LINKED_BREACHES', reason: 'Series.' })),
    );
    const first = late.stages[0]?.submission;
    expect(late.state).to.equal('SETTLED');
    expect(first).to.deep.equal({
      at: hours(80),
      ref: 'filing',
      dueAt: hours(72),
      lateness: {
        byMs: 8 * hourMs,
        reasonCode: 'LINKED_BREACHES',
        reason: 'Series.',
        acceptedByAuthority: true,
        provisional: false,
        withinHourRule: false,
      },
    });
    const followUp = valueOf(submitStage(late, told(hours(200), { ref: 'second' })));
    expect(followUp).to.deep.equal(late);
    const moved = recompute(late, {
      anchor: { kind: 'AWARE', at: hours(40), provisional: false },
    });
    expect(dueOf(moved, 'notification')).to.equal(hours(112));
    expect(moved.stages[0]?.submission).to.deep.equal(first);
  });

  it('rule 5: is in time up to the due moment itself, and late one millisecond after', () => {
    const lateness = (at: Instant): unknown =>
      valueOf(submitStage(opened(), told(at))).stages[0]?.submission?.lateness;
    expect(lateness(hours(72))).to.equal(null);
    expect(lateness(addMs(hours(72), 1))).to.deep.include({ byMs: 1, withinHourRule: true });
    const hourRuleAt = opened().stages[0]?.hourRuleAt ?? signal;
    expect(lateness(hourRuleAt)).to.deep.include({ withinHourRule: true });
    expect(lateness(addMs(hourRuleAt, 1))).to.deep.include({ withinHourRule: false });
  });

  it('rule 5: asks for the reason, takes it once, and says which ones the authority refuses', () => {
    const required = told(hours(80), { reasonRequired: true });
    expect(codes(submitStage(opened(), required))).to.deep.equal(['LATENESS_REASON_NEEDED']);
    expect(codes(submitStage(opened(), { ...required, at: hours(72) }))).to.deep.equal([]);
    const delivered = valueOf(submitStage(opened(), told(hours(80))));
    expect(delivered.stages[0]?.submission?.lateness?.acceptedByAuthority).to.equal(null);
    const given = { stageId: 'notification', reason: null };
    for (const reasonCode of latenessReasons) {
      const explained = valueOf(explainLateness(delivered, { ...given, reasonCode }));
      const lateness = explained.stages[0]?.submission?.lateness;
      expect([lateness?.byMs, lateness?.acceptedByAuthority]).to.deep.equal([
        8 * hourMs,
        !['INTERNAL_ESCALATION_FAILED', 'HOLIDAY_OR_STAFFING'].includes(reasonCode),
      ]);
      expect(codes(explainLateness(explained, { ...given, reasonCode }))).to.deep.equal([
        'LATENESS_ALREADY_EXPLAINED',
      ]);
    }
    expect(codes(explainLateness(delivered, { ...given, reasonCode: null }))).to.deep.equal([
      'LATENESS_REASON_NEEDED',
    ]);
    expect(codes(explainLateness(opened(), { ...given, reasonCode: 'OTHER' }))).to.deep.equal([
      'NOT_LATE',
    ]);
  });

  it('marks lateness that was measured from a provisional anchor', () => {
    const provisional = opened({ anchor: { kind: 'AWARE', at: signal, provisional: true } });
    const filed = valueOf(submitStage(provisional, told(hours(80))));
    expect(filed.stages[0]?.submission?.lateness?.provisional).to.equal(true);
  });

  it('refuses a submission of another stage, from the future, or with too long a reason', () => {
    const refused = (change: Partial<StageSubmission>): readonly string[] =>
      codes(submitStage(opened(), told(hours(80), change)));
    expect(refused({ stageId: 'x' })).to.deep.equal(['STAGE_NOT_OF_OBLIGATION']);
    expect(
      refused({ now: hours(79), reason: 'x'.repeat(4_001), reasonRequired: true }),
    ).to.deep.equal(['SUBMITTED_IN_FUTURE', 'LATENESS_REASON_NEEDED', 'LATENESS_REASON_TOO_LONG']);
    expect(refused({ now: hours(80), reason: 'x'.repeat(4_000) })).to.deep.equal([]);
  });

  it('rule 6: stays overdue until filed or decided', () => {
    const years = hours(24 * 3_650);
    expect(isOverdue(opened(), years)).to.equal(true);
    expect(isOverdue(valueOf(submitStage(opened(), told(hours(9_000)))), years)).to.equal(false);
    const decided = settleByDecision(opened(), { decisionId: 'd', tell: false, at: hours(9_000) });
    expect(isOverdue(decided, years)).to.equal(false);
  });
});
