import { expect } from 'chai';
import { authoriseIncident, viewOf } from '../../../src/incidents/access.ts';
import * as aftercare from '../../../src/incidents/aftercare.ts';
import { boardOf } from '../../../src/incidents/board.ts';
import { closeIncident, closingGates, reopenIncident } from '../../../src/incidents/closing.ts';
import {
  addIncidentParty,
  factsOfParty,
  informedBy,
  recordAffectedPart,
  sharePart,
} from '../../../src/incidents/incident-parties.ts';
import {
  incidentEntriesMax,
  incidentPartiesMax,
  incidents,
  type AffectedPart,
  type Incident,
} from '../../../src/incidents/incident.ts';
import { readTitle } from '../../../src/incidents/read-title.ts';
import { recordFacts } from '../../../src/incidents/record-facts.ts';
import { registerColumns, registerRow } from '../../../src/incidents/register.ts';
import { recordFiling } from '../../../src/incidents/filing.ts';
import {
  dismissed,
  promoted,
  registered,
  reportedEvents,
  type ReportedEvent,
} from '../../../src/incidents/reported-event.ts';
import { factsVersionsMax } from '../../../src/facts/incident-facts.ts';
import type { Actor } from '../../../src/identity/actor.ts';
import { systemActor } from '../../../src/identity/actor.ts';
import {
  aDecision,
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

const statement = { at: now, by: 'anna', text: text('stopped') };
const review = { at: now, by: 'anna', rootCause: text('why'), lessons: text('learnt') };
const action = {
  id: 'action-1',
  title: text('do'),
  ownerId: 'anna',
  dueOn: '2026-12-01',
  effect: null,
  completedAt: null,
};
const note = {
  lane: 'ALL' as const,
  id: 'note-1',
  at: firstSignal,
  text: text('seen'),
  by: 'anna',
  recordedAt: now,
};
const fill = <T>(item: T) => Array.from({ length: incidentEntriesMax }, () => item);

describe('closing', () => {
  it('rule 16: has gates, and names all that are open', () => {
    expect(
      closingGates(opened())
        .filter((it) => !it.passed)
        .map((it) => it.code),
    ).to.deep.equal([
      'OBLIGATIONS_SETTLED',
      'CONTAINMENT_CONFIRMED',
      'REVIEW_HELD',
      'ACTIONS_ASSIGNED',
    ]);
    const outcome = closeIncident(id, opened(), now);
    expect(refusalsOf(outcome)).to.deep.equal(['GATES_OPEN']);
    expect(outcome.ok ? '' : outcome.refusals[0]?.params?.['gates']).to.include('REVIEW_HELD');
  });

  it('rule 16: passes once all is settled, and can be reopened with a reason', () => {
    const ready = cared(opened({ breach: false }));
    expect(ready.obligations).to.deep.equal([]);
    const closed = changed(closeIncident(id, ready, now));
    expect(closed).to.include({ status: 'CLOSED', closedAt: now });
    expect(refusalsOf(reopenIncident(id, ready, text('x')))).to.deep.equal(['INCIDENT_NOT_CLOSED']);
    const reopened = changed(reopenIncident(id, closed, text('again')));
    expect(reopened).to.include({ status: 'OPEN', closedAt: null });
  });

  it('rule 16: waits for a second person, and not for the duties of others or of practice', () => {
    const waiting = { ...cared(opened({ breach: false })), awareness: [pending()] };
    expect(refusalsOf(closeIncident(id, waiting, now))).to.deep.equal(['GATES_OPEN']);
    expect(refusalsOf(closeIncident(id, cared(opened({ kind: 'DRILL' })), now))).to.deep.equal([]);
    const theirs = derived({
      ...opened({ role: 'PROCESSOR' }),
      parties: withCustomer().parties.map((it) => ({ ...it, receivedAt: now })),
    });
    const open = {
      ...theirs,
      obligations: theirs.obligations.filter((it) => it.obligedPartyId === customer),
    };
    expect(open.obligations).not.to.deep.equal([]);
    expect(refusalsOf(closeIncident(id, cared(open), now))).to.deep.equal([]);
  });

  const pending = () =>
    ({
      id: 'x',
      partyId: own,
      anchor: 'AWARE',
      at: now,
      entered: '',
      zone: '',
      reason: text('x'),
      recordedBy: 'a',
      recordedAt: now,
      state: 'PENDING_APPROVAL',
      supersedes: null,
      answeredBy: null,
    }) as const;
  const cared = (incident: Incident): Incident => {
    const contained = changed(aftercare.confirmContainment(id, incident, statement));
    const reviewed = changed(aftercare.holdReview(id, contained, review));
    return changed(aftercare.addAction(id, reviewed, action));
  };

  it('completes a measure once, with its effect', () => {
    const assigned = changed(aftercare.addAction(id, opened(), action));
    const input = { actionId: 'action-1', effect: text('works'), now };
    const done = changed(aftercare.completeAction(id, assigned, input));
    expect(done.actions[0]).to.include({ completedAt: now });
    expect(refusalsOf(aftercare.completeAction(id, done, input))).to.deep.equal([
      'ACTION_COMPLETED',
    ]);
    expect(refusalsOf(aftercare.completeAction(id, opened(), input))).to.deep.equal(['NOT_FOUND']);
    const full = { ...opened(), actions: fill(action), notes: fill(note) };
    expect(refusalsOf(aftercare.addAction(id, full, action))).to.deep.equal(['TOO_MANY']);
    expect(refusalsOf(aftercare.addNote(id, full, note))).to.deep.equal(['TOO_MANY']);
  });

  it('keeps notes with their own time, and marks a channel once', () => {
    expect(changed(aftercare.addNote(id, opened(), note)).notes).to.deep.equal([note]);
    const ahead = { ...note, at: at('2026-11-17T00:00:00Z') };
    expect(refusalsOf(aftercare.addNote(id, opened(), ahead))).to.deep.equal(['IN_THE_FUTURE']);
    const mark = { channel: 'EMAIL', reason: text('phished') } as const;
    const marked = changed(aftercare.markChannelCompromised(id, opened(), mark));
    expect(marked.compromisedChannels).to.deep.equal(['EMAIL']);
    expect(eventsOf(aftercare.markChannelCompromised(id, marked, mark))).to.deep.equal([]);
  });
});

describe('parties and their parts', () => {
  const part: AffectedPart = {
    peopleMin: 1,
    peopleMax: 5,
    dataCategories: ['CONTACT'],
    subjectGroups: ['CUSTOMERS'],
    remark: text('theirs'),
    breach: {},
  };

  it('rule 10: a part is one party’s own, laid over the facts of the case', () => {
    const incident = withCustomer();
    const recorded = changed(recordAffectedPart(id, incident, { partyId: customer, part }));
    expect(factsOfParty(recorded, customer)).to.deep.include({ people: { min: 1, max: 5 } });
    expect(factsOfParty(recorded, own)).not.to.deep.include({ people: { min: 1, max: 5 } });
    const empty = {
      ...part,
      peopleMin: null,
      peopleMax: null,
      dataCategories: null,
      subjectGroups: null,
      remark: null,
    };
    const unknown = changed(recordAffectedPart(id, incident, { partyId: customer, part: empty }));
    expect(factsOfParty(unknown, customer)).to.deep.equal(factsOfParty(incident, own));
    const swapped = { partyId: customer, part: { ...part, peopleMin: 6 } };
    expect(refusalsOf(recordAffectedPart(id, incident, swapped))).to.deep.equal(['MIN_ABOVE_MAX']);
    expect(refusalsOf(recordAffectedPart(id, incident, { partyId: 'x', part }))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
  });

  it('rule 10: a guest sees its own shared part and nothing before', () => {
    const incident = withCustomer();
    const guest: Actor = {
      ...systemActor,
      kind: 'USER',
      id: 'g',
      partyId: customer,
      roles: ['GUEST', 'DECIDER'],
    };
    const member: Actor = { ...guest, partyId: own, roles: ['DECIDER'] };
    expect(viewOf(guest, incident)).to.equal(undefined);
    expect(refusalsOf(authoriseIncident(guest, 'decide', incident))).to.deep.equal(['NOT_FOUND']);
    const shared = changed(sharePart(id, incident, { partyId: customer, now }));
    expect(viewOf(guest, shared)).to.deep.equal({ kind: 'PART', partyId: customer });
    expect(refusalsOf(authoriseIncident(guest, 'decide', shared, own))).to.deep.equal([
      'NOT_FOUND',
    ]);
    expect(refusalsOf(authoriseIncident(guest, 'decide', shared, customer))).to.deep.equal([]);
    expect(refusalsOf(authoriseIncident(guest, 'closeIncident', shared))).to.deep.equal([
      'FORBIDDEN',
    ]);
    expect(viewOf(member, shared)).to.deep.equal({ kind: 'WHOLE' });
    expect(viewOf(systemActor, shared)).to.deep.equal({ kind: 'WHOLE' });
    expect(viewOf({ ...member, partyId: null }, shared)).to.equal(undefined);
    expect(viewOf({ ...member, partyId: customer }, shared)).to.equal(undefined);
    expect(refusalsOf(authoriseIncident(systemActor, 'decide', shared))).to.deep.equal([]);
    expect(refusalsOf(sharePart(id, shared, { partyId: own, now }))).to.deep.equal([
      'HANDLER_SEES_ALL',
    ]);
    const index = incidents.indexes.find((it) => it.name === 'guest');
    expect(index?.equals(shared, id)).to.deep.equal([customer]);
  });

  it('are added once, along the chain, within the limit', () => {
    const incident = withCustomer();
    const add = (partyId: string, informedByPartyId: string | null, from = incident) =>
      refusalsOf(addIncidentParty(id, from, { partyId, role: 'CONTROLLER', informedByPartyId }));
    expect(add(customer, own)).to.deep.equal(['PARTY_ALREADY_IN_INCIDENT']);
    expect(add('new', 'x')).to.deep.equal(['PARTY_NOT_IN_INCIDENT']);
    expect(add('new', null)).to.deep.equal([]);
    const full = {
      ...incident,
      parties: Array.from({ length: incidentPartiesMax }, () => incident.parties[0]!),
    };
    expect(add('new', null, full)).to.deep.equal(['TOO_MANY']);
    expect(informedBy(incident, own).map((it) => it.partyId)).to.deep.equal([customer]);
  });
});

describe('facts, board and register', () => {
  it('rule 13: what is left out stays, and null is not yet known', () => {
    const record = (incident: Incident, change: Parameters<typeof recordFacts>[2]['change']) =>
      recordFacts(id, incident, { change, by: 'anna', now });
    const first = changed(
      record(opened(), { summary: text('what'), breach: { intent: 'MALICIOUS' } as never }),
    );
    const next = changed(record(first, { summary: null, ongoing: true }));
    expect(next.facts.map((it) => it.number)).to.deep.equal([1, 2]);
    expect(next.facts[1]).to.deep.include({ summary: null, ongoing: true });
    expect(next.facts[1]?.breach).to.include({ intent: 'MALICIOUS' });
    const wrong = { occurredFrom: now, occurredTo: firstSignal };
    expect(refusalsOf(record(opened(), wrong))).to.deep.equal(['ENDS_BEFORE_IT_BEGINS']);
    expect(refusalsOf(record(opened(), { breach: { people: { min: 5, max: 1 } } })))
      .to //
      .deep.equal(['MIN_ABOVE_MAX']);
    const full = { ...opened(), facts: [{ ...next.facts[1]!, number: factsVersionsMax }] };
    expect(refusalsOf(record(full, {}))).to.deep.equal(['TOO_MANY']);
  });

  it('rule 6: the board shows what is due, overdue, waiting and to be decided', () => {
    const before = boardOf(id, opened(), now);
    expect(before.dated.map((it) => [it.todo, it.overdue])).to.deep.equal([['FILE', false]]);
    expect(before.toDecide.map((it) => it.todo)).to.deep.equal(['DECIDE_AWARENESS']);
    const after = boardOf(id, opened(), at('2026-11-30T00:00:00Z'));
    expect(after.dated[0]?.overdue).to.equal(true);
    const shown = [...before.undated, ...before.waiting].map((it) => it.todo);
    expect(shown).to.include('DECIDE_INDIVIDUALS');
    const deferred = {
      ...opened(),
      deferrals: [{ partyId: own, reason: text('x'), by: 'a', at: now, reviewDueAt: now }],
    };
    expect(boardOf(id, deferred, now).toDecide[0]).to.include({
      todo: 'REVIEW_DEFERRAL',
      dueAt: now,
    });
    expect(boardOf(id, withCustomer(), now).undated.map((it) => it.todo)).to.include('INFORM');
  });

  it('the register has a cell for each column, and unknown is not no', async () => {
    const incident = opened();
    const about = (it: Incident) => ({
      incident: it,
      names: new Map([['a', 'Anna']]),
      telling: { startedAt: null, told: 0, notTold: 0, individually: false, publicly: false },
      evidence: { count: 0, whole: true },
    });
    const row = await registerRow(about(incident), 'en', (it) => Promise.resolve(it.commitment));
    expect(row).to.have.length(registerColumns.length);
    expect(row[registerColumns.indexOf('authority')]).to.deep.equal({
      value: 'not decided yet',
      state: 'NOT_YET_KNOWN',
    });
    const filed = changed(
      recordFiling(id, incident, {
        id: 'f',
        obligationId: obligation(incident, 'gdpr-33').id,
        stageId: null,
        kind: 'NEW',
        complete: true,
        number: 'AP-1',
        firstNumber: null,
        withdrawalReason: null,
        filedAt: now,
        receipt: null,
        content: text('x'),
        sheet: null,
        bulkId: null,
        latenessReason: null,
        latenessText: null,
        by: 'anna',
        byPartyId: own,
        now,
      }),
    );
    const decision = aDecision();
    const not = aDecision({ id: 'e', subject: 'NOTIFY_INDIVIDUALS', tell: false });
    const told = await registerRow(about({ ...filed, decisions: [decision, not] }), 'en', (it) =>
      Promise.resolve(it.commitment),
    );
    const cell = (key: (typeof registerColumns)[number]) =>
      told[registerColumns.indexOf(key)]?.value;
    expect(cell('filings')).to.match(/^AP-1, /);
    expect([cell('authority'), cell('individuals')]).to.deep.equal(['yes', 'no']);
    expect(cell('authorityReason')).to.equal('digest of why');
    expect(cell('authorityBy')).to.match(/^Anna, /);
  });
});

describe('events', () => {
  const event: ReportedEvent = {
    dialogueId: 'dialogue-1',
    reference: 'EV-1',
    partyId: own,
    title: 't',
    description: text('d'),
    reporterKind: 'EMPLOYEE',
    reporter: null,
    observedAt: null,
    reportedAt: firstSignal,
    state: { kind: 'NEW' },
  };

  it('are promoted or dismissed once, and neither is undone', () => {
    expect(registered('e', event).events[0]?.type).to.equal('EVENT_REGISTERED');
    const up = promoted('e', event, { incidentId: id, at: now });
    const after = up.ok ? up.value.value : event;
    expect(after.state.kind).to.equal('PROMOTED');
    const again = promoted('e', after, { incidentId: id, at: now });
    expect(again.ok && again.value.events).to.deep.equal([]);
    expect(refusalsOf(promoted('e', after, { incidentId: 'x', at: now }))).to.deep.equal([
      'EVENT_SETTLED',
    ]);
    expect(refusalsOf(dismissed('e', after, { reason: text('no'), at: now }))).to.deep.equal([
      'EVENT_SETTLED',
    ]);
    const down = dismissed('e', event, { reason: text('no'), at: now });
    expect(down.ok && down.value.value.state.kind).to.equal('DISMISSED');
    const keys = reportedEvents.indexes.map((it) => [it.equals(event, 'e'), it.order(event, 'e')]);
    expect(keys).to.deep.equal([
      [own, [firstSignal]],
      [`${own}:NEW`, [firstSignal]],
      [undefined, [firstSignal]],
    ]);
  });

  it('rule 15: a title is short plain text, and names its limit', () => {
    expect(readTitle('  twee\n woorden ')).to.deep.equal({ ok: true, value: 'twee woorden' });
    expect(refusalsOf(readTitle('  '))).to.deep.equal(['REQUIRED']);
    expect(refusalsOf(readTitle('x'.repeat(121)))).to.deep.equal(['TOO_LONG']);
    expect(refusalsOf(readTitle('a\u0007'))).to.deep.equal(['NOT_TEXT']);
    expect(refusalsOf(readTitle('a\ud800'))).to.deep.equal(['NOT_TEXT']);
  });
});
