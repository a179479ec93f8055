import { expect } from 'chai';
import { assessIncident, giveAdvice } from '../../../src/incidents/assess-incident.ts';
import { confirmDecision } from '../../../src/incidents/confirm-decision.ts';
import { decide, decisionInForce, type DecisionInput } from '../../../src/incidents/decision.ts';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { noConditions } from '../../../src/incidents/exemption.ts';
import { recordInformed } from '../../../src/incidents/filing.ts';
import { recordFacts } from '../../../src/incidents/record-facts.ts';
import { incidentEntriesMax, type Advice, type Incident } from '../../../src/incidents/incident.ts';
import { proposalFor, proposesIncompleteFiling } from '../../../src/incidents/proposal.ts';
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

const graveFacts: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  intent: 'MALICIOUS',
  dataCategories: ['NAME', 'NATIONAL_ID', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  people: { min: 640, max: 640 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
};
const assessed = (incident = opened(), partyId = own): Incident =>
  changed(assessIncident(id, incident, { id: `assessment-${partyId}`, partyId, by: 'anna', now }));
const input = (change: Partial<DecisionInput> = {}): DecisionInput => ({
  id: 'decision-1',
  partyId: own,
  subject: 'NOTIFY_INDIVIDUALS',
  regimeId: null,
  tell: false,
  rationale: text('no high risk'),
  exemption: 'NO_HIGH_RISK',
  conditions: null,
  departure: null,
  differsBecause: null,
  similar: [],
  onEarlierFacts: false,
  by: 'anna',
  byPartyId: own,
  now,
  ...change,
});
const telling = (change: Partial<DecisionInput> = {}) =>
  input({ tell: true, exemption: null, ...change });
const second = { decisionId: 'decision-1', confirm: true, by: 'bram', byPartyId: own, now };
const advice = (change: Partial<Advice> = {}): Advice => ({
  id: 'advice-1',
  lane: 'ALL',
  kind: 'DPO',
  byPartyId: own,
  forPartyId: own,
  subject: 'NOTIFY_INDIVIDUALS',
  answer: 'YES',
  text: text('tell them'),
  by: 'dirk',
  at: now,
  ...change,
});

describe('decisions', () => {
  it('rule 4: the score proposes and settles nothing', () => {
    const incident = derived(assessed());
    expect(obligation(incident, 'gdpr-33').state).to.equal('OPEN');
    expect(proposalFor(incident, obligation(incident, 'gdpr-33'))).to.be.a('string');
    expect(proposalFor(incident, obligation(incident, 'gdpr-34'))).to.be.a('string');
    expect(proposalFor(opened(), obligation(opened(), 'gdpr-33'))).to.equal(null);
    expect(incident.assessments[0]).to.deep.include({ factsVersion: 0, partyId: own });
  });

  it('rule 4: not telling waits for a second person while the clock runs', () => {
    const outcome = decide(id, assessed(), input());
    expect(eventsOf(outcome)).to.deep.equal(['DECISION_NOT_TO_TELL_PROPOSED']);
    const waiting = derived(changed(outcome));
    expect(obligation(waiting, 'gdpr-34').state).to.equal('OPEN');
    expect(refusalsOf(confirmDecision(id, waiting, { ...second, by: 'anna' }))).to.deep.equal([
      'SECOND_PERSON_NEEDED',
    ]);
    expect(refusalsOf(confirmDecision(id, waiting, { ...second, byPartyId: 'x' }))).to.deep.equal([
      'NOT_FOUND',
    ]);
    const settled = derived(changed(confirmDecision(id, waiting, second)));
    expect(obligation(settled, 'gdpr-34')).to.deep.include({ state: 'NOT_REQUIRED' });
    expect(settled.decisions[0]).to.include({ secondBy: 'bram', state: 'IN_FORCE' });
    expect(refusalsOf(confirmDecision(id, settled, second))).to.deep.equal(['NOT_FOUND']);
  });

  const learnt = (incident: Incident, breach: BreachFacts): Incident =>
    changed(recordFacts(id, incident, { change: { breach }, by: 'anna', now }));

  it('rule 4: nobody confirms what the facts have overtaken; rejecting stays possible', () => {
    const waiting = learnt(changed(decide(id, assessed(), input())), { misuse: 'CONFIRMED' });
    expect(refusalsOf(confirmDecision(id, waiting, second))).to.deep.equal([
      'FACTS_CHANGED_SINCE_PROPOSAL',
    ]);
    const clock = obligation(derived(assessed(waiting)), 'gdpr-34');
    expect(clock.state).to.equal('OPEN');
    const rejected = confirmDecision(id, waiting, { ...second, confirm: false });
    expect(eventsOf(rejected)).to.deep.equal(['DECISION_NOT_TO_TELL_REJECTED']);
    const back = learnt(waiting, { misuse: null });
    expect(refusalsOf(confirmDecision(id, back, second))).to.deep.equal([
      'FACTS_CHANGED_SINCE_PROPOSAL',
    ]);
  });

  it('rule 4: an exemption that the facts no longer bear is not confirmed, also on earlier facts', () => {
    const encrypted = { state: 'YES', means: 'ENCRYPTION', keySafe: true } as const;
    const before = assessed(learnt(opened(), { unintelligible: encrypted }));
    const stale = learnt(before, { integrity: 'INTACT' });
    const knowingly = input({ exemption: 'PROTECTED_DATA', onEarlierFacts: true });
    const waiting = changed(decide(id, stale, knowingly));
    expect(refusalsOf(confirmDecision(id, waiting, second))).to.deep.equal([]);
    const lost = learnt(waiting, { unintelligible: { ...encrypted, keySafe: false } });
    expect(refusalsOf(confirmDecision(id, lost, second))).to.deep.equal([
      'EXEMPTION_NOT_PROTECTED',
    ]);
  });

  it('a decision on earlier facts says so; what it rests on is frozen in it', () => {
    const advised = changed(giveAdvice(id, assessed(), advice()));
    const stale = learnt(advised, { misuse: 'POSSIBLE' });
    expect(refusalsOf(decide(id, stale, telling()))).to.deep.equal([
      'FACTS_CHANGED_SINCE_ASSESSMENT',
    ]);
    const [frozen] = changed(decide(id, stale, telling({ onEarlierFacts: true }))).decisions;
    expect(frozen).to.deep.include({
      assessmentId: `assessment-${own}`,
      adviceId: 'advice-1',
      onEarlierFacts: true,
    });
    expect(frozen?.law.map((it) => it.regime)).to.include.members(['gdpr-33', 'gdpr-34']);
    const [fresh] = changed(decide(id, advised, telling({ onEarlierFacts: true }))).decisions;
    expect(fresh?.onEarlierFacts).to.equal(false);
  });

  it('not telling against a proposal to tell needs a reason, and so does leaving similar cases', () => {
    const grave = assessed(learnt(opened(), graveFacts));
    const authority = input({ subject: 'NOTIFY_AUTHORITY', exemption: null });
    for (const not of [authority, input()]) {
      expect(refusalsOf(decide(id, grave, not))).to.deep.equal(['AGAINST_PROPOSAL_NEEDS_A_REASON']);
      expect(refusalsOf(decide(id, grave, { ...not, departure: text('why') }))).to.deep.equal([]);
    }
    const similar = [
      { incidentId: 'other-1', reference: 'INC-1' },
      { incidentId: 'other-2', reference: null },
    ];
    const outcome = decide(id, assessed(), input({ similar }));
    expect(outcome).to.deep.equal({
      ok: false,
      refusals: [
        {
          code: 'SIMILAR_CASE_TOLD',
          field: 'differsBecause',
          params: { count: 2, references: 'INC-1' },
        },
      ],
    });
    const differs = decide(id, assessed(), input({ similar, differsBecause: text('smaller') }));
    expect(changed(differs).decisions[0]?.similarIncidentIds).to.deep.equal(['other-1', 'other-2']);
    expect(refusalsOf(decide(id, assessed(), telling({ similar })))).to.deep.equal([]);
  });

  it('GDPR art. 34(3)(c): the public communication is owed until it is out', () => {
    const publicly = input({
      exemption: 'DISPROPORTIONATE_EFFORT',
      conditions: {
        ...noConditions,
        effort: text('no addresses'),
        publicCommunication: text('papers'),
      },
    });
    const waiting = changed(decide(id, assessed(), publicly));
    const inForce = derived(changed(confirmDecision(id, waiting, second)));
    expect(obligation(inForce, 'gdpr-34').state).to.equal('OPEN');
    const out = recordInformed(id, inForce, {
      obligationId: obligation(inForce, 'gdpr-34').id,
      at: now,
      ref: 'paper',
      means: 'advertisement',
      note: null,
      latenessReason: null,
      reasonRequired: false,
      byPartyId: own,
      now,
    });
    expect(obligation(derived(changed(out)), 'gdpr-34').state).to.equal('SETTLED');
  });

  it('rule 4: what the second person rejects has no effect', () => {
    const waiting = changed(decide(id, assessed(), input()));
    const outcome = confirmDecision(id, waiting, { ...second, confirm: false });
    expect(eventsOf(outcome)).to.deep.equal(['DECISION_NOT_TO_TELL_REJECTED']);
    expect(obligation(derived(changed(outcome)), 'gdpr-34').state).to.equal('OPEN');
  });

  it('rule 4: a later decision to tell opens the obligation again, with its own clock', () => {
    const waiting = changed(decide(id, assessed(), input()));
    const not = derived(changed(confirmDecision(id, waiting, second)));
    const told = derived(changed(decide(id, not, telling({ id: 'decision-2' }))));
    expect(obligation(told, 'gdpr-34').state).to.equal('OPEN');
    expect(told.decisions.map((it) => it.state)).to.deep.equal(['SUPERSEDED', 'IN_FORCE']);
    const again = changed(decide(id, told, input({ id: 'decision-3' })));
    expect(again.decisions.map((it) => it.state)).to.deep.equal([
      'SUPERSEDED',
      'IN_FORCE',
      'PENDING_SECOND',
    ]);
    const confirmed = changed(confirmDecision(id, again, { ...second, decisionId: 'decision-3' }));
    const matter = { partyId: own, subject: 'NOTIFY_INDIVIDUALS', regimeId: null } as const;
    expect(decisionInForce(confirmed, matter)?.id).to.equal('decision-3');
  });

  it('rule 4: not telling individuals names its exemption, and telling has none', () => {
    const decided = (change: Partial<DecisionInput>) =>
      refusalsOf(decide(id, assessed(), input(change)));
    expect(decided({ exemption: null })).to.deep.equal(['EXEMPTION_NEEDED']);
    expect(decided({ tell: true })).to.deep.equal(['EXEMPTION_ONLY_WHEN_NOT_TELLING']);
    expect(decided({ subject: 'NOTIFY_AUTHORITY', exemption: null })).to.deep.equal([]);
  });

  it('departing from the DPO’s advice needs a reason, missing advice does not', () => {
    const advised = changed(giveAdvice(id, assessed(), advice()));
    expect(refusalsOf(decide(id, advised, input()))).to.deep.equal(['DEPARTURE_NEEDS_A_REASON']);
    expect(refusalsOf(decide(id, advised, input({ departure: text('because') })))).to.deep.equal(
      [],
    );
    expect(refusalsOf(decide(id, advised, telling()))).to.deep.equal([]);
    const undecided = changed(giveAdvice(id, advised, advice({ answer: 'UNDECIDED' })));
    expect(refusalsOf(decide(id, undecided, telling()))).to.deep.equal([
      'DEPARTURE_NEEDS_A_REASON',
    ]);
  });

  it('rule 2: a processor proposes to its controller and never decides Art. 33(1) or 34', () => {
    const incident = assessed(assessed(withCustomer()), customer);
    expect(refusalsOf(decide(id, incident, telling()))).to.deep.equal([
      'ONLY_A_CONTROLLER_DECIDES',
    ]);
    expect(refusalsOf(decide(id, incident, telling({ partyId: customer })))).to.deep.equal([
      'OWN_DECISIONS_ONLY',
    ]);
    const view = advice({ kind: 'PROCESSOR_VIEW', forPartyId: customer });
    expect(eventsOf(giveAdvice(id, incident, view))).to.deep.equal(['ADVICE_GIVEN']);
    expect(refusalsOf(giveAdvice(id, incident, { ...view, byPartyId: 'x' }))).to.deep.equal([
      'VIEW_FOR_INFORMED_PARTY_ONLY',
    ]);
    expect(refusalsOf(giveAdvice(id, incident, advice({ forPartyId: customer })))).to.deep.equal([
      'ADVISES_OWN_PARTY_ONLY',
    ]);
    expect(refusalsOf(giveAdvice(id, incident, advice({ forPartyId: 'x' })))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
  });

  it('a regime binds once a person decided that it applies', () => {
    const about = telling({ subject: 'REGIME_APPLIES', regimeId: 'cbw' });
    const bound = derived(changed(decide(id, opened(), about)));
    expect(obligation(bound, 'cbw').state).to.equal('OPEN');
    expect(refusalsOf(decide(id, opened(), { ...about, regimeId: null }))).to.deep.equal([
      'REGIME_NEEDED',
    ]);
    expect(refusalsOf(decide(id, assessed(), telling({ regimeId: 'cbw' })))).to.deep.equal([
      'REGIME_NEEDED',
    ]);
  });

  it('refuses what was not assessed, strangers to the case and one too many', () => {
    expect(refusalsOf(decide(id, opened(), telling()))).to.deep.equal(['ASSESS_FIRST']);
    expect(refusalsOf(decide(id, opened(), telling({ partyId: 'x', byPartyId: 'x' })))).to.include(
      'PARTY_NOT_IN_INCIDENT',
    );
    const waiting = changed(decide(id, assessed(), input()));
    const fill = <T>(item: T) => Array.from({ length: incidentEntriesMax }, () => item);
    const full: Incident = {
      ...waiting,
      decisions: fill(waiting.decisions[0]!),
      assessments: fill(waiting.assessments[0]!),
      advice: fill(advice()),
    };
    expect(refusalsOf(decide(id, full, telling({ departure: text('x') })))).to.deep.equal([
      'TOO_MANY',
    ]);
    expect(refusalsOf(giveAdvice(id, full, advice()))).to.deep.equal(['TOO_MANY']);
    const again = { id: 'x', partyId: own, by: 'anna', now };
    expect(refusalsOf(assessIncident(id, full, again))).to.deep.equal(['TOO_MANY']);
    expect(refusalsOf(assessIncident(id, full, { ...again, partyId: 'x' }))).to.deep.equal([
      'PARTY_NOT_IN_INCIDENT',
    ]);
  });

  it('rule 2: undecided eight hours before due proposes an incomplete filing', () => {
    const incident = derived(opened());
    const clock = obligation(incident, 'gdpr-33');
    const due = '2026-11-19T08:00:00Z';
    expect(clock.stages[0]?.dueAt).to.equal(at(due));
    expect(proposesIncompleteFiling(incident, clock, at('2026-11-18T23:59:59Z'))).to.equal(false);
    expect(proposesIncompleteFiling(incident, clock, at('2026-11-19T00:00:00Z'))).to.equal(true);
    const individuals = obligation(incident, 'gdpr-34');
    expect(proposesIncompleteFiling(incident, individuals, at(due))).to.equal(false);
  });
});
