import { expect } from 'chai';
import {
  answerAwarenessCorrection,
  awarenessOf,
  correctAwareness,
  deferAwareness,
  recordAwareness,
  type AwarenessInput,
} from '../../../src/incidents/awareness.ts';
import { incidentEntriesMax, type Incident } from '../../../src/incidents/incident.ts';
import { officeHours, type Agreement } from '../../../src/parties/agreement.ts';
import {
  at,
  changed,
  customer,
  derived,
  eventsOf,
  id,
  now,
  obligation,
  opened,
  own,
  refusalsOf,
  text,
  withCustomer,
} from './incident-fixture.ts';

const input = (change: Partial<AwarenessInput> = {}): AwarenessInput => ({
  id: 'awareness-1',
  partyId: own,
  anchor: 'AWARE',
  at: at('2026-11-16T10:00:00Z'),
  entered: '2026-11-16T11:00',
  zone: 'Europe/Amsterdam',
  reason: text('log read'),
  by: 'anna',
  byPartyId: own,
  now,
  ...change,
});
const aware = (): Incident => changed(recordAwareness(id, opened(), input()));
const later = input({ id: 'awareness-2', at: at('2026-11-16T11:00:00Z') });
const earlier = input({ id: 'awareness-2', at: at('2026-11-16T09:00:00Z') });
const answer = { awarenessId: 'awareness-2', approve: true, by: 'bram', byPartyId: own };

describe('awareness', () => {
  it('ends the provisional clock and starts the real one', () => {
    const before = obligation(opened(), 'gdpr-33');
    expect(before.anchor).to.include({ at: '2026-11-16T08:00:00.000Z', provisional: true });
    const after = obligation(derived(aware()), 'gdpr-33');
    expect(after.anchor).to.include({ at: '2026-11-16T10:00:00.000Z', provisional: false });
    expect(after.stages[0]?.dueAt).to.equal('2026-11-19T10:00:00.000Z');
  });

  it('starts an agreement’s term at the moment that the agreement names', () => {
    const agreement = (startsAt: Agreement['startsAt']): Agreement => ({
      controllerPartyId: customer,
      processorPartyId: own,
      dataCategories: [],
      term: 24,
      termKind: 'CLOCK_HOURS',
      startsAt,
      workingHours: officeHours,
      zone: 'Europe/Amsterdam',
      holidays: 'NL',
      channel: 'EMAIL',
      contactIds: [],
      subProcessorFlowdown: false,
      validFromOn: null,
      validToOn: null,
      upstreamAgreementId: null,
      registeredBy: own,
      registeredAt: now,
    });
    const knowing = changed(recordAwareness(id, withCustomer(), input()));
    const classified = changed(
      recordAwareness(
        id,
        knowing,
        input({ id: 'x', anchor: 'CLASSIFICATION', at: at('2026-11-16T11:30:00Z') }),
      ),
    );
    const agreed = (incident: Incident, startsAt: Agreement['startsAt']) => {
      const { anchor, stages } = obligation(derived(incident, [agreement(startsAt)]), 'agreement');
      return [anchor.kind, anchor.provisional, stages[0]?.dueAt];
    };
    expect(agreed(knowing, 'DISCOVERY')).to.deep.equal([
      'DISCOVERY',
      false,
      at('2026-11-17T08:00:00Z'),
    ]);
    expect(agreed(knowing, 'REASONABLE_CERTAINTY')).to.deep.equal([
      'AWARE',
      false,
      at('2026-11-17T10:00:00Z'),
    ]);
    expect(agreed(knowing, 'CLASSIFICATION')).to.deep.equal([
      'CLASSIFICATION',
      true,
      at('2026-11-17T10:00:00Z'),
    ]);
    expect(agreed(classified, 'CLASSIFICATION')).to.deep.equal([
      'CLASSIFICATION',
      false,
      at('2026-11-17T11:30:00Z'),
    ]);
  });

  it('rule 1: is never edited: a second fact of the same kind is a correction', () => {
    expect(refusalsOf(recordAwareness(id, aware(), input({ id: 'x' })))).to.deep.equal([
      'AWARENESS_ALREADY_RECORDED',
    ]);
  });

  it('rule 1: an earlier moment counts at once, and both stay visible', () => {
    const outcome = correctAwareness(id, aware(), 'awareness-1', earlier);
    expect(eventsOf(outcome)).to.deep.equal(['AWARENESS_CORRECTED_EARLIER']);
    const states = changed(outcome).awareness.map((it) => [it.id, it.state, it.supersedes]);
    expect(states).to.deep.equal([
      ['awareness-1', 'SUPERSEDED', null],
      ['awareness-2', 'IN_FORCE', 'awareness-1'],
    ]);
  });

  it('rule 1: a later moment waits for a second person while the clock of the earlier one runs', () => {
    const waiting = changed(correctAwareness(id, aware(), 'awareness-1', later));
    expect(awarenessOf(waiting, own, 'AWARE')?.id).to.equal('awareness-1');
    const clock = obligation(derived(waiting), 'gdpr-33');
    expect(clock.anchor.at).to.equal('2026-11-16T10:00:00.000Z');
    const self = answerAwarenessCorrection(id, waiting, { ...answer, by: 'anna' });
    expect(refusalsOf(self)).to.deep.equal(['SECOND_PERSON_NEEDED']);
    const approved = changed(answerAwarenessCorrection(id, waiting, answer));
    expect(awarenessOf(approved, own, 'AWARE')).to.include({
      id: 'awareness-2',
      answeredBy: 'bram',
    });
    expect(approved.awareness[0]?.state).to.equal('SUPERSEDED');
    expect(obligation(derived(approved), 'gdpr-33').anchor.at).to.equal('2026-11-16T11:00:00.000Z');
  });

  it('rule 1: a rejected correction stays visible and changes nothing', () => {
    const waiting = changed(correctAwareness(id, aware(), 'awareness-1', later));
    const outcome = answerAwarenessCorrection(id, waiting, { ...answer, approve: false });
    expect(eventsOf(outcome)).to.deep.equal(['AWARENESS_CORRECTION_REJECTED']);
    expect(changed(outcome).awareness.map((it) => it.state)).to.deep.equal([
      'IN_FORCE',
      'REJECTED',
    ]);
    expect(refusalsOf(answerAwarenessCorrection(id, changed(outcome), answer))).to.deep.equal([
      'NOT_FOUND',
    ]);
  });

  it('rule 1: what waits ends with the fact that it would correct, so that one moment counts', () => {
    const waiting = changed(correctAwareness(id, aware(), 'awareness-1', later));
    const third = { ...earlier, id: 'awareness-3' };
    const moved = changed(correctAwareness(id, waiting, 'awareness-1', third));
    expect(moved.awareness.map((it) => it.state)).to.deep.equal([
      'SUPERSEDED',
      'SUPERSEDED',
      'IN_FORCE',
    ]);
    expect(refusalsOf(answerAwarenessCorrection(id, moved, answer))).to.deep.equal(['NOT_FOUND']);
    expect(awarenessOf(moved, own, 'AWARE')?.at).to.equal(earlier.at);

    const two = changed(
      correctAwareness(id, waiting, 'awareness-1', { ...later, id: 'awareness-3' }),
    );
    const approved = changed(answerAwarenessCorrection(id, two, answer));
    expect(approved.awareness.map((it) => it.state)).to.deep.equal([
      'SUPERSEDED',
      'IN_FORCE',
      'SUPERSEDED',
    ]);
    const rejected = changed(answerAwarenessCorrection(id, two, { ...answer, approve: false }));
    expect(rejected.awareness.map((it) => it.state)).to.deep.equal([
      'IN_FORCE',
      'REJECTED',
      'PENDING_APPROVAL',
    ]);
  });

  it('rule 2: nobody decides when another party knew', () => {
    const incident = withCustomer();
    const theirs = input({ partyId: customer });
    expect(refusalsOf(recordAwareness(id, incident, theirs))).to.deep.equal(['OWN_AWARENESS_ONLY']);
    const fact = changed(recordAwareness(id, incident, { ...theirs, byPartyId: customer }));
    expect(refusalsOf(correctAwareness(id, fact, 'awareness-1', later))).to.deep.equal([
      'OWN_AWARENESS_ONLY',
    ]);
    const waiting = changed(
      correctAwareness(id, fact, 'awareness-1', { ...later, byPartyId: customer }),
    );
    expect(refusalsOf(answerAwarenessCorrection(id, waiting, answer))).to.deep.equal([
      'OWN_AWARENESS_ONLY',
    ]);
    const deferral = { partyId: customer, reason: text('x'), by: 'anna', byPartyId: own, at: now };
    expect(refusalsOf(deferAwareness(id, incident, deferral))).to.deep.equal([
      'OWN_AWARENESS_ONLY',
    ]);
  });

  it('rule 2: not yet aware has a reason and is reviewed within 24 hours', () => {
    const deferral = { partyId: own, reason: text('unclear'), by: 'anna', byPartyId: own, at: now };
    const outcome = deferAwareness(id, opened(), deferral);
    expect(changed(outcome).deferrals[0]?.reviewDueAt).to.equal('2026-11-17T12:00:00.000Z');
    expect(obligation(derived(changed(outcome)), 'gdpr-33').anchor.provisional).to.equal(true);
    expect(refusalsOf(deferAwareness(id, aware(), deferral))).to.deep.equal([
      'AWARENESS_ALREADY_RECORDED',
    ]);
  });

  it('refuses the future, strangers to the case, unknown facts and one too many', () => {
    const tomorrow = at('2026-11-17T12:00:00Z');
    expect(refusalsOf(recordAwareness(id, opened(), input({ at: tomorrow })))).to.deep.equal([
      'IN_THE_FUTURE',
    ]);
    expect(refusalsOf(correctAwareness(id, aware(), 'awareness-1', { ...later, at: tomorrow })))
      .deep //
      .equal(['IN_THE_FUTURE']);
    expect(refusalsOf(recordAwareness(id, opened(), input({ partyId: 'x' })))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
    expect(refusalsOf(correctAwareness(id, aware(), 'x', later))).to.deep.equal(['NOT_FOUND']);
    const [fact] = aware().awareness;
    const full = {
      ...opened(),
      awareness: Array.from({ length: incidentEntriesMax }, () => ({ ...fact!, partyId: 'x' })),
    };
    expect(refusalsOf(recordAwareness(id, full, input()))).to.deep.equal(['TOO_MANY']);
  });
});
