import { expect } from 'chai';
import fc from 'fast-check';
import { recordAwareness } from '../../../src/incidents/awareness.ts';
import { assessIncident } from '../../../src/incidents/assess-incident.ts';
import { confirmDecision } from '../../../src/incidents/confirm-decision.ts';
import { decide } from '../../../src/incidents/decision.ts';
import { filingState } from '../../../src/incidents/filing-chain.ts';
import type { FilingInput } from '../../../src/incidents/filing-input.ts';
import { recordFiling, recordInformed } from '../../../src/incidents/filing.ts';
import { incidentEntriesMax, nextDueAt, type Incident } from '../../../src/incidents/incident.ts';
import { promiseUpdate, takeObligation } from '../../../src/incidents/promise-update.ts';
import { recordReceipt } from '../../../src/incidents/record-receipt.ts';
import type { Agreement } from '../../../src/parties/agreement.ts';
import { addMs, hourMs, type Instant } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import type { Change } from '../../../src/store/changes.ts';
import {
  at,
  changed,
  customer,
  derived,
  eventsOf,
  firstSignal,
  id,
  now,
  obligation,
  opened,
  own,
  refusalsOf,
  text,
  withCustomer,
} from './incident-fixture.ts';

const filing = (incident: Incident, change: Partial<FilingInput> = {}): FilingInput => ({
  id: 'filing-1',
  obligationId: obligation(incident, 'gdpr-33').id,
  stageId: null,
  kind: 'NEW',
  complete: false,
  number: ' AP-1 ',
  firstNumber: null,
  withdrawalReason: null,
  filedAt: now,
  receipt: null,
  content: text('as filed'),
  sheet: null,
  bulkId: null,
  latenessReason: null,
  latenessText: null,
  by: 'anna',
  byPartyId: own,
  now,
  ...change,
});
const late = at('2026-11-19T09:00:00Z');

describe('filings', () => {
  it('rule 7: recording one never waits for approval, and settles the clock', () => {
    const incident = opened();
    const filed = changed(recordFiling(id, incident, filing(incident, { receipt: text('ok') })));
    expect(obligation(filed, 'gdpr-33').state).to.equal('SETTLED');
    expect(filed.filings[0]).to.include({ number: 'AP-1', stageId: 'notification' });
  });

  it('rule 5: lateness is frozen at the first filing, with its reason, and stays', () => {
    const incident = opened();
    const told = { filedAt: late, now: late };
    expect(refusalsOf(recordFiling(id, incident, filing(incident, told)))).to.deep.equal([
      'LATENESS_REASON_NEEDED',
    ]);
    const reason = { ...told, latenessReason: 'HOLIDAY_OR_STAFFING' } as const;
    const filed = changed(recordFiling(id, incident, filing(incident, reason)));
    const frozen = obligation(filed, 'gdpr-33').stages[0]?.submission;
    expect(frozen?.lateness).to.include({ byMs: hourMs, acceptedByAuthority: false });
    const again = { id: 'filing-2', kind: 'FOLLOW_UP', complete: true } as const;
    const followed = changed(recordFiling(id, filed, filing(filed, { ...told, ...again })));
    const aware = changed(
      recordAwareness(id, followed, {
        id: 'a',
        partyId: own,
        anchor: 'AWARE',
        at: at('2026-11-17T08:00:00Z'),
        entered: '',
        zone: 'Europe/Amsterdam',
        reason: text('x'),
        by: 'anna',
        byPartyId: own,
        now: late,
      }),
    );
    const after = obligation(derived(aware), 'gdpr-33');
    expect(after.stages[0]?.submission).to.deep.equal(frozen);
    expect(aware.filings).to.have.length(2);
  });

  const next = (incident: Incident, change: Partial<FilingInput>): Incident =>
    changed(
      recordFiling(id, incident, filing(incident, { id: `f-${String(change.id)}`, ...change })),
    );

  it('Art. 33(4): an incomplete filing owes a follow-up, at our own target, until one comes', () => {
    const filed = next(opened(), { id: 'f1' });
    const owed = obligation(filed, 'follow-up');
    expect(owed).to.include({ state: 'OPEN', article: 'GDPR art. 33(4)', alarms: true });
    expect(owed.stages[0]?.dueAt).to.equal(addMs(now, 14 * 24 * hourMs));
    expect(owed.stages[0]?.derivation.map((it) => it.en).join(' ')).to.contain(
      'not a term of the law',
    );
    expect(filingState(filed, obligation(filed, 'gdpr-33'))).to.equal('INCOMPLETE');
    const again = next(filed, { id: 'f2', kind: 'FOLLOW_UP', number: ' ' });
    expect(again.filings[1]).to.include({ number: 'AP-1', firstNumber: 'AP-1' });
    const followUps = again.obligations.filter((it) => it.regimeId === 'follow-up');
    expect(followUps.map((it) => it.state)).to.deep.equal(['SETTLED', 'OPEN']);
    const done = next(again, { id: 'f3', kind: 'FOLLOW_UP', complete: true });
    expect(done.obligations.filter((it) => it.state === 'OPEN' && it.regimeId === 'follow-up'))
      .to.have //
      .length(0);
    expect(filingState(done, obligation(done, 'gdpr-33'))).to.equal('COMPLETE');
    expect(derived(done).obligations).to.deep.equal(done.obligations);
  });

  it('a follow-up told to the clock of the follow-up serves the obligation itself', () => {
    const filed = next(opened(), { id: 'f1' });
    const followUp = {
      kind: 'FOLLOW_UP',
      obligationId: obligation(filed, 'follow-up').id,
    } as const;
    const done = next(filed, { ...followUp, id: 'f2', complete: true });
    expect(done.filings[1]?.obligationId).to.equal(obligation(done, 'gdpr-33').id);
    expect(obligation(done, 'follow-up').state).to.equal('SETTLED');
  });

  it('rule 5: a withdrawal keeps everything, and lateness stays that of the first filing', () => {
    const lateFiling = { filedAt: late, now: late, latenessReason: 'DETECTED_LATE' } as const;
    const filed = next(opened(), { id: 'f1', ...lateFiling });
    const frozen = obligation(filed, 'gdpr-33').stages[0]?.submission;
    const withdrawn = next(filed, {
      id: 'f2',
      kind: 'WITHDRAWAL',
      number: null,
      withdrawalReason: text('no data'),
      filedAt: late,
      now: late,
    });
    const after = derived(withdrawn);
    expect(obligation(after, 'gdpr-33')).to.deep.include({ state: 'WITHDRAWN' });
    expect(obligation(after, 'gdpr-33').stages[0]?.submission).to.deep.equal(frozen);
    expect(obligation(after, 'follow-up').state).to.equal('WITHDRAWN');
    expect(filingState(after, obligation(after, 'gdpr-33'))).to.equal('WITHDRAWN');
    expect(after.filings).to.have.length(2);
    const anew = next(after, {
      id: 'f3',
      number: 'AP-2',
      complete: true,
      filedAt: late,
      now: late,
    });
    expect(obligation(anew, 'gdpr-33')).to.include({ state: 'SETTLED' });
    expect(obligation(anew, 'gdpr-33').stages[0]?.submission).to.deep.equal(frozen);
    expect(filingState(anew, obligation(anew, 'gdpr-33'))).to.equal('COMPLETE');
  });

  it('refuses a follow-up and a withdrawal without a first filing, and a withdrawal without why', () => {
    const incident = opened();
    const refused = (from: Incident, change: Partial<FilingInput>) =>
      refusalsOf(recordFiling(id, from, filing(from, change)));
    const why = { withdrawalReason: text('twice') };
    expect(refused(incident, { kind: 'FOLLOW_UP' })).to.deep.equal(['FIRST_FILING_NEEDED']);
    expect(refused(incident, { kind: 'WITHDRAWAL' })).to.deep.equal([
      'WITHDRAWAL_REASON_NEEDED',
      'FIRST_FILING_NEEDED',
    ]);
    expect(refused(incident, why)).to.deep.equal(['ONLY_FOR_A_WITHDRAWAL']);
    expect(refused(incident, { firstNumber: 'AP-1' })).to.deep.equal(['NOT_FOR_A_NEW_FILING']);
    const filed = next(incident, { id: 'f1' });
    expect(refused(filed, { kind: 'FOLLOW_UP', firstNumber: 'AP-9' })).to.deep.equal([
      'FIRST_NUMBER_UNKNOWN',
    ]);
    expect(refused(filed, { kind: 'FOLLOW_UP', filedAt: firstSignal })).to.deep.equal([
      'BEFORE_THE_FIRST_FILING',
    ]);
    expect(refused(filed, { kind: 'FOLLOW_UP', content: null })).to.deep.equal(['REQUIRED']);
    const withdrawn = next(filed, { id: 'f2', kind: 'WITHDRAWAL', ...why });
    expect(refused(withdrawn, { kind: 'FOLLOW_UP' })).to.deep.equal(['FILING_IS_WITHDRAWN']);
  });

  it('names every fault at once', () => {
    const incident = opened();
    const refused = (change: Partial<FilingInput>) =>
      refusalsOf(recordFiling(id, incident, filing(incident, change)));
    expect(refused({ number: ' ', filedAt: late })).to.deep.equal([
      'FILING_NUMBER_NEEDED',
      'IN_THE_FUTURE',
    ]);
    expect(refused({ number: 'x'.repeat(65) })).to.deep.equal(['TOO_LONG']);
    expect(refused({ stageId: 'x' })).to.deep.equal(['STAGE_NOT_FOUND']);
    expect(refused({ byPartyId: 'x' })).to.deep.equal(['OBLIGATION_NOT_FOUND']);
    const individuals = obligation(incident, 'gdpr-34').id;
    expect(refused({ obligationId: individuals })).to.deep.equal(['NOT_FOR_AN_AUTHORITY']);
    const one = changed(recordFiling(id, incident, filing(incident)));
    const filings = Array.from({ length: incidentEntriesMax }, () => one.filings[0]!);
    const full = { ...one, filings };
    expect(refusalsOf(recordFiling(id, full, filing(full)))).to.deep.equal(['TOO_MANY']);
  });
});

describe('telling those who are next in the chain', () => {
  const receipt = {
    partyId: customer,
    receivedAt: now,
    ref: 'r',
    proof: 'LINK',
    plannedAt: null,
    now,
  };

  it('a proven receipt meets the duty to inform and shows the controller its own clock', () => {
    const incident = withCustomer();
    expect(incident.obligations.map((it) => it.regimeId)).to.deep.equal(['gdpr-33-2']);
    const outcome = recordReceipt(id, incident, receipt);
    expect(eventsOf(outcome)).to.deep.equal(['RECEIPT_PROVEN', 'OBLIGATION_MET']);
    const told = derived(changed(outcome));
    expect(obligation(told, 'gdpr-33-2').state).to.equal('SETTLED');
    const theirs = obligation(told, 'gdpr-33', customer);
    expect(theirs.anchor).to.include({ at: now, provisional: true });
    expect(theirs.alarms).to.equal(false);
    expect(nextDueAt(told)).to.equal(null);
  });

  it('an earlier proof moves the receipt, a later one never does', () => {
    const told = changed(recordReceipt(id, withCustomer(), receipt));
    const laterOne = recordReceipt(id, told, { ...receipt, receivedAt: late, now: late });
    expect(eventsOf(laterOne)).to.deep.equal([]);
    const earlier = changed(recordReceipt(id, told, { ...receipt, receivedAt: firstSignal }));
    expect(earlier.parties[1]?.receivedAt).to.equal(firstSignal);
    expect(refusalsOf(recordReceipt(id, told, { ...receipt, partyId: 'x' }))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
  });

  it('a telling by hand is recorded once, with its reason when it is late', () => {
    const incident = withCustomer();
    const input = {
      obligationId: obligation(incident, 'gdpr-33-2').id,
      at: now,
      ref: 'note',
      means: 'phone',
      note: text('spoke to'),
      latenessReason: null,
      reasonRequired: true,
      byPartyId: own,
      now,
    };
    const told = changed(recordInformed(id, incident, input));
    expect(obligation(told, 'gdpr-33-2').state).to.equal('SETTLED');
    expect(eventsOf(recordInformed(id, told, input))).to.deep.equal([]);
    expect(eventsOf(recordInformed(id, incident, { ...input, note: null }))).to.deep.equal([
      'INFORMED_RECORDED',
    ]);
    const others = { ...input, byPartyId: customer };
    expect(refusalsOf(recordInformed(id, incident, others))).to.deep.equal([
      'OBLIGATION_NOT_FOUND',
    ]);
    const tomorrow = recordInformed(id, incident, { ...input, at: late });
    expect(refusalsOf(tomorrow)).to.deep.equal(['SUBMITTED_IN_FUTURE']);
  });

  it('rule 2: a promised update is an obligation too', () => {
    const incident = withCustomer();
    const promise = { obligedPartyId: own, addresseePartyId: customer, dueAt: late, now };
    const outcome = promiseUpdate(id, incident, promise);
    expect(eventsOf(outcome)).to.deep.equal(['UPDATE_PROMISED']);
    expect(nextDueAt(derived(changed(outcome)))).to.equal(late);
    expect(refusalsOf(promiseUpdate(id, incident, { ...promise, dueAt: firstSignal })))
      .to.have //
      .length(1);
    const toNobody = { ...promise, addresseePartyId: own };
    expect(refusalsOf(promiseUpdate(id, incident, toNobody))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
  });

  it('the agreement’s own term stands beside the law’s', () => {
    const agreement = {
      controllerPartyId: customer,
      processorPartyId: own,
      term: 24,
      termKind: 'CLOCK_HOURS',
      startsAt: 'DISCOVERY',
      zone: 'Europe/Amsterdam',
      workingHours: { from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5] },
      holidays: 'NL',
    } as unknown as Agreement;
    const incident = derived(withCustomer(), [agreement]);
    expect(nextDueAt(incident)).to.equal('2026-11-17T08:00:00.000Z');
    const told = changed(recordReceipt(id, incident, receipt));
    expect(obligation(told, 'agreement').state).to.equal('SETTLED');
  });
});

describe('rule 3: recomputing never drops a decision, a filing or an owner', () => {
  type Command = (incident: Incident, moment: Instant) => Outcome<Change<Incident>>;
  const commands: readonly Command[] = [
    (it, moment) =>
      recordFiling(id, it, filing(it, { filedAt: moment, now: moment, latenessReason: 'OTHER' })),
    (it) =>
      takeObligation(id, it, { obligationId: it.obligations[0]!.id, by: 'anna', byPartyId: own }),
    (it, moment) =>
      recordAwareness(id, it, {
        id: `aware-${moment}`,
        partyId: own,
        anchor: 'AWARE',
        at: moment,
        entered: '',
        zone: it.zone,
        reason: text('x'),
        by: 'anna',
        byPartyId: own,
        now: moment,
      }),
    (it, moment) =>
      assessIncident(id, it, { id: `assessment-${moment}`, partyId: own, by: 'anna', now: moment }),
    (it, moment) =>
      decide(id, it, {
        id: `decision-${moment}`,
        partyId: own,
        subject: 'NOTIFY_AUTHORITY',
        regimeId: null,
        tell: moment.includes('0:'),
        rationale: text('x'),
        exemption: null,
        conditions: null,
        departure: text('x'),
        differsBecause: null,
        similar: [],
        onEarlierFacts: true,
        by: 'anna',
        byPartyId: own,
        now: moment,
      }),
    (it, moment) =>
      confirmDecision(id, it, {
        decisionId: it.decisions.at(-1)?.id ?? '',
        confirm: true,
        by: 'bram',
        byPartyId: own,
        now: moment,
      }),
    (it) => ({
      ok: true,
      value: { value: { ...it, breach: it.breach === true ? false : true }, events: [] },
    }),
  ];

  it('whatever happens, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(commands.length - 1), fc.integer({ min: 1, max: 30 })), {
          maxLength: 25,
        }),
        (steps) => {
          let incident = opened();
          let moment = now;
          for (const [which, hours] of steps) {
            moment = addMs(moment, hours * hourMs);
            const before = incident;
            const outcome = commands[which]!(before, moment);
            if (!outcome.ok) continue;
            incident = derived(outcome.value.value);
            keeps(before, incident);
          }
        },
      ),
      { numRuns: 200, seed: 20_261_116 },
    );
  });

  function keeps(before: Incident, after: Incident): void {
    for (const earlier of before.obligations) {
      const later = after.obligations.find((it) => it.id === earlier.id);
      expect(later, earlier.regimeId).not.to.equal(undefined);
      if (earlier.ownerId !== null) expect(later?.ownerId).to.equal(earlier.ownerId);
      for (const stage of earlier.stages.filter((it) => it.submission !== null)) {
        const kept = later?.stages.find((it) => it.id === stage.id)?.submission;
        expect(kept).to.deep.equal(stage.submission);
      }
    }
    for (const list of ['decisions', 'filings', 'awareness', 'assessments'] as const) {
      const ids = after[list].map((it) => it.id);
      expect(ids).to.include.members(before[list].map((it) => it.id));
    }
  }
});
