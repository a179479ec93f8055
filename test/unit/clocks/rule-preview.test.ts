import { expect } from 'chai';
import {
  openObligation,
  settleByDecision,
  type Obligation,
  type ObligationInput,
} from '../../../src/clocks/obligation.ts';
import { openPromise } from '../../../src/clocks/promise.ts';
import { gdpr33, gdpr33Processor, gdpr34, omnibusDraft } from '../../../src/clocks/regimes/gdpr.ts';
import { cbw } from '../../../src/clocks/regimes/nis2.ts';
import type { Regime } from '../../../src/clocks/regimes/regime.ts';
import {
  changedRule,
  previewHoursMax,
  previewRule,
  type RiskAnswers,
} from '../../../src/clocks/rule-preview.ts';
import { submitStage } from '../../../src/clocks/submit-stage.ts';
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

const opened = (change: Partial<ObligationInput> = {}): Obligation =>
  valueOf(openObligation({ ...input, ...change }));

const notRequired = (obligation: Obligation): Obligation =>
  settleByDecision(obligation, { decisionId: 'd', tell: false, at: hours(1) });

const told = (obligation: Obligation, stageId: string, at: Instant): Obligation =>
  valueOf(
    submitStage(obligation, {
      stageId,
      at,
      ref: 'filing',
      reasonCode: null,
      reason: null,
      reasonRequired: false,
      now: hours(10_000),
    }),
  );

const risk = (HIGH_RISK: RiskAnswers['HIGH_RISK'], RISK: RiskAnswers['RISK'] = 'YES') => ({
  RISK,
  HIGH_RISK,
});

const effects = (obligation: Obligation, rule: Regime, answers: RiskAnswers) =>
  previewRule(obligation, rule, answers).map(({ stageId, effect }) => [stageId, effect]);

const changed = (
  rule: Regime,
  change: Partial<Parameters<typeof changedRule>[1]>,
): Outcome<Regime> => changedRule(rule, { stages: [], threshold: undefined, ...change });

describe('preview of a changed rule', () => {
  it('moves an obligation to the due moment of the draft, where the risk is high', () => {
    expect(previewRule(opened(), omnibusDraft, risk('YES'))).to.deep.equal([
      {
        stageId: 'notification',
        dueAt: hours(72),
        wouldBeDueAt: hours(96),
        differenceMs: 24 * hourMs,
        effect: 'LATER',
      },
    ]);
  });

  it('lets an obligation fall away where the draft asks a high risk and there is none', () => {
    expect(previewRule(opened(), omnibusDraft, risk('NO'))).to.deep.equal([
      {
        stageId: 'notification',
        dueAt: hours(72),
        wouldBeDueAt: null,
        differenceMs: null,
        effect: 'FALLS_AWAY',
      },
    ]);
  });

  it('rule 13: unknown is not zero: without an answer on the risk nothing falls away', () => {
    const [row] = previewRule(opened(), omnibusDraft, risk('UNDECIDED'));
    expect([row?.effect, row?.wouldBeDueAt]).to.deep.equal(['UNDECIDED', hours(96)]);
  });

  it('brings back what a decision put aside, where the other rule asks sooner', () => {
    const individuals = notRequired(opened({ regimeId: 'gdpr-34' }));
    const atRisk = valueOf(changed(gdpr34, { threshold: 'RISK' }));
    expect(effects(individuals, atRisk, risk('NO', 'YES'))).to.deep.equal([
      ['communication', 'APPEARS'],
    ]);
    expect(effects(individuals, atRisk, risk('NO', 'UNDECIDED'))).to.deep.equal([
      ['communication', 'UNDECIDED'],
    ]);
    expect(effects(individuals, atRisk, risk('NO', 'NO'))).to.deep.equal([]);
    expect(effects(individuals, gdpr34, risk('YES'))).to.deep.equal([]);
    const always: Regime = { ...gdpr33, threshold: null };
    expect(effects(notRequired(opened()), always, risk('NO', 'NO'))).to.deep.equal([
      ['notification', 'APPEARS'],
    ]);
    expect(effects(notRequired(opened()), omnibusDraft, risk('YES'))).to.deep.equal([]);
  });

  it('keeps an obligation that the other rule asks at a lower risk, or at any', () => {
    const individuals = opened({ regimeId: 'gdpr-34' });
    for (const threshold of ['RISK', 'HIGH_RISK'] as const) {
      const rule = valueOf(changed(gdpr34, { threshold }));
      expect(effects(individuals, rule, risk('NO', 'NO'))).to.deep.equal([
        ['communication', 'SAME'],
      ]);
    }
    expect(effects(individuals, { ...gdpr34, threshold: null }, risk('NO'))).to.deep.equal([
      ['communication', 'SAME'],
    ]);
  });

  it('asks the risk of a rule that asked none', () => {
    const processor = opened({ regimeId: 'gdpr-33-2' });
    const atRisk = valueOf(changed(gdpr33Processor, { threshold: 'RISK' }));
    expect(effects(processor, atRisk, risk('YES', 'NO'))).to.deep.equal([['notice', 'FALLS_AWAY']]);
    expect(effects(processor, atRisk, risk('NO', 'YES'))).to.deep.equal([['notice', 'SAME']]);
  });

  it('tries out another number of hours, fewer, more or none', () => {
    const under = (count: number | null) =>
      previewRule(
        opened(),
        valueOf(changed(gdpr33, { stages: [{ id: 'notification', hours: count }] })),
        risk('NO'),
      ).map(({ effect, wouldBeDueAt, differenceMs }) => [effect, wouldBeDueAt, differenceMs]);
    expect(under(48)).to.deep.equal([['EARLIER', hours(48), -24 * hourMs]]);
    expect(under(72)).to.deep.equal([['SAME', hours(72), 0]]);
    expect(under(96)).to.deep.equal([['LATER', hours(96), 24 * hourMs]]);
    expect(under(null)).to.deep.equal([['LOSES_NUMBER', null, null]]);
  });

  it('gives a number to a rule that had none', () => {
    const rule = valueOf(changed(gdpr33Processor, { stages: [{ id: 'notice', hours: 24 }] }));
    const [row] = previewRule(opened({ regimeId: 'gdpr-33-2' }), rule, risk('NO'));
    expect([row?.effect, row?.wouldBeDueAt]).to.deep.equal(['GETS_NUMBER', hours(24)]);
    expect(rule.stages[0]?.terms[0]?.article).to.equal('GDPR art. 33(2)');
    expect([rule.status, gdpr33Processor.stages[0]?.terms]).to.deep.equal(['DRAFT', []]);
  });

  it('counts another term from where the stage starts today, and leaves what was told', () => {
    const open = opened({
      regimeId: 'cbw',
      addressee: { kind: 'CSIRT', partyId: null },
      anchor: { kind: 'SIGNIFICANT_INCIDENT', at: signal, provisional: false },
    });
    const shorter = valueOf(changed(cbw, { stages: [{ id: 'final-report', hours: 240 }] }));
    expect(effects(open, shorter, risk('NO'))).to.deep.equal([
      ['early-warning', 'SAME'],
      ['incident-report', 'SAME'],
      ['final-report', 'SAME'],
    ]);
    const reported = told(told(open, 'early-warning', hours(2)), 'incident-report', hours(50));
    expect(previewRule(reported, shorter, risk('NO')).map((row) => row.wouldBeDueAt)).to.deep.equal(
      [hours(290)],
    );
    const without: Regime = { ...cbw, stages: cbw.stages.slice(0, 1) };
    expect(effects(open, without, risk('NO'))).to.deep.equal([
      ['early-warning', 'SAME'],
      ['incident-report', 'FALLS_AWAY'],
      ['final-report', 'FALLS_AWAY'],
    ]);
  });

  it('shows a stage that would be added', () => {
    const [stage] = gdpr33.stages;
    if (!stage) throw new Error('gdpr-33 has no stage');
    const added: Regime = { ...gdpr33, stages: [stage, { ...stage, id: 'second' }] };
    expect(effects(opened(), added, risk('NO'))).to.deep.equal([
      ['notification', 'SAME'],
      ['second', 'APPEARS'],
    ]);
  });

  it('has nothing to say of what was told, and of promises', () => {
    expect(
      previewRule(told(opened(), 'notification', hours(3)), omnibusDraft, risk('YES')),
    ).to.deep.equal([]);
    const promise = valueOf(
      openPromise({
        incidentId: 'incident',
        obligedPartyId: 'controller',
        addressee: { kind: 'CONTROLLER', partyId: 'c' },
        zone: 'Europe/Amsterdam',
        madeAt: signal,
        promisedAt: hours(5),
        ownerId: null,
        practice: false,
      }),
    );
    expect(previewRule(promise, omnibusDraft, risk('NO'))).to.deep.equal([]);
  });

  it('refuses stages and hours that are none, all at once', () => {
    const stages = [
      { id: 'x', hours: 0 },
      { id: 'notification', hours: previewHoursMax + 1 },
    ];
    const refused = changed(gdpr33, { stages });
    expect(refused.ok ? [] : refused.refusals).to.deep.equal([
      { code: 'STAGE_NOT_OF_REGIME', field: 'stages.0.id', params: { ids: 'notification' } },
      {
        code: 'PREVIEW_HOURS_OUT_OF_RANGE',
        field: 'stages.0.hours',
        params: { hoursMax: previewHoursMax },
      },
      {
        code: 'PREVIEW_HOURS_OUT_OF_RANGE',
        field: 'stages.1.hours',
        params: { hoursMax: previewHoursMax },
      },
    ]);
    for (const count of [1, previewHoursMax]) {
      expect(changed(gdpr33, { stages: [{ id: 'notification', hours: count }] }).ok).to.equal(true);
    }
    expect(valueOf(changed(gdpr33, {}))).to.equal(gdpr33);
  });
});
