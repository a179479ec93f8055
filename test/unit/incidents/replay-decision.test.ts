import { expect } from 'chai';
import type { BreachFacts } from '../../../src/facts/breach-facts.ts';
import { assessIncident } from '../../../src/incidents/assess-incident.ts';
import { lawOf } from '../../../src/incidents/decision.ts';
import type { Decision, FrozenAssessment, Incident } from '../../../src/incidents/incident.ts';
import { recordFacts } from '../../../src/incidents/record-facts.ts';
import { replayDecision } from '../../../src/incidents/replay-decision.ts';
import { replayText } from '../../../src/texts/replay-texts.ts';
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';
import { fiveScenarios } from '../../support/five-scenarios.ts';
import { aDecision, changed, derived, id, now, opened, own, text } from './incident-fixture.ts';

const learnt = (incident: Incident, breach: BreachFacts): Incident =>
  changed(recordFacts(id, incident, { change: { breach }, by: 'anna', now }));
const assessed = (facts: BreachFacts): Incident =>
  changed(assessIncident(id, learnt(opened(), facts), { id: 'a1', partyId: own, by: 'b', now }));
/** As it comes back out of a store. */
const stored = (incident: Incident): Incident => JSON.parse(JSON.stringify(incident)) as Incident;
const decidedOn = (incident: Incident, change: Partial<Decision> = {}): Decision =>
  aDecision({ assessmentId: 'a1', law: lawOf(incident, own), ...change });

const exported: BreachFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'BANK_ACCOUNT'],
  specialDataDepth: 'NONE',
  people: { min: 18_400, max: 18_400 },
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};
const keyLost: BreachFacts = {
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
};

describe('a decision can be replayed', () => {
  const cases: readonly (readonly [string, BreachFacts])[] = [
    ...edpbCases.map((row) => [row.id, row.facts] as const),
    ...Object.entries(fiveScenarios),
  ];
  for (const [name, facts] of cases) {
    it(`${name}: the same method on the same facts is the frozen answer, bit by bit`, () => {
      const incident = stored(assessed(facts));
      const replay = replayDecision(incident, decidedOn(incident), now);
      expect(JSON.stringify(replay.sameFacts)).to.equal(JSON.stringify(replay.then));
      expect(replay.differences).to.deep.equal([]);
      expect(replay.stillHolds).to.equal(true);
    });
  }

  it('shows what new facts change, and why', () => {
    const before = assessed(exported);
    const decision = decidedOn(before);
    const replay = replayDecision(learnt(before, keyLost), decision, now);
    expect(replay.then?.proposal.notifyAuthority).to.equal('NO');
    expect(replay.sameFacts).to.deep.equal(replay.then);
    expect(replay.todaysFacts.proposal.notifyAuthority).to.equal('YES');
    expect(replay.stillHolds).to.equal(false);
    const shown = replay.differences.map(({ what, name }) => (name ? `${what} ${name}` : what));
    expect(shown).to.include.members([
      'fact unintelligible.keySafe',
      'notifyAuthority',
      'reason KEY_NOT_SAFE',
      'reason UNINTELLIGIBLE_KEY_SAFE',
    ]);
    expect(new Set(replay.differences.map((it) => it.cause))).to.deep.equal(new Set(['FACTS']));
    for (const difference of replay.differences) {
      for (const locale of ['nl', 'en'] as const) {
        expect(replayText(difference, locale)).to.match(/\.$/).and.not.include('{');
      }
    }
    const authority = replay.differences.find((it) => it.what === 'notifyAuthority');
    expect(authority && replayText(authority, 'nl')).to.match(/was nee en is nu ja\.$/);
  });

  const underOldMethod = (change: (frozen: FrozenAssessment) => FrozenAssessment): Incident => {
    const incident = assessed(exported);
    return { ...incident, assessments: incident.assessments.map(change) };
  };

  it('a changed method is said to have changed, and the frozen answer is not computed anew', () => {
    const incident = underOldMethod((it) => ({
      ...it,
      answer: {
        ...it.answer,
        method: { ...it.answer.method, version: '0.9.0' },
        proposal: { notifyAuthority: 'UNDECIDED', notifyIndividuals: 'NO' },
      },
    }));
    const replay = replayDecision(incident, decidedOn(incident), now);
    expect(replay.then?.proposal.notifyAuthority).to.equal('UNDECIDED');
    expect(replay.then?.method.version).to.equal('0.9.0');
    expect(replay.differences.map(({ cause, what }) => `${cause} ${what}`)).to.deep.equal([
      'METHOD method',
      'METHOD notifyAuthority',
    ]);
    expect(replay.stillHolds).to.equal(false);
    const individuals = decidedOn(incident, { subject: 'NOTIFY_INDIVIDUALS' });
    expect(replayDecision(incident, individuals, now).stillHolds).to.equal(true);
  });

  it('a rule whose version is another today is named, and the decision does not hold unseen', () => {
    const incident = assessed(exported);
    const law = lawOf(incident, own).map((it) =>
      it.regime === 'gdpr-33' ? { ...it, version: 'older' } : it,
    );
    const replay = replayDecision(incident, decidedOn(incident, { law }), now);
    expect(replay.lawThen).to.deep.equal(law);
    expect(replay.differences).to.have.length(1);
    expect(replay.differences[0]).to.include({ cause: 'LAW', name: 'gdpr-33', before: 'older' });
    expect(replay.stillHolds).to.equal(false);
  });

  it('an exemption that today’s facts contradict is gone, though the proposal is the same', () => {
    const open: BreachFacts = { ...exported, unintelligible: { state: 'NO' } };
    const before = assessed(open);
    const decision = decidedOn(before, {
      subject: 'NOTIFY_INDIVIDUALS',
      tell: false,
      exemption: 'RISK_REMOVED',
      conditions: {
        measures: text('blocked'),
        measuresTakenAt: now,
        effort: null,
        publicCommunication: null,
        financialUndertaking: false,
        interest: null,
      },
    });
    const still = replayDecision(before, decision, now);
    expect(still.stillHolds).to.equal(true);
    const misused = replayDecision(learnt(before, { misuse: 'CONFIRMED' }), decision, now);
    expect(misused.then?.proposal.notifyIndividuals).to.equal('YES');
    expect(misused.todaysFacts.proposal.notifyIndividuals).to.equal('YES');
    expect(misused.stillHolds).to.equal(false);
    const gone = misused.differences.find((it) => it.what === 'exemption');
    expect(gone && replayText(gone, 'nl')).to.equal(
      'De grond om betrokkenen niet in te lichten is er niet meer: weggenomen hoog risico.',
    );
  });

  it('a decision that a regime applies rests on the law alone', () => {
    const incident = derived(opened());
    const about = aDecision({ subject: 'REGIME_APPLIES', regimeId: 'cbw' });
    const replay = replayDecision(incident, { ...about, law: lawOf(incident, own) }, now);
    expect(replay).to.include({ then: null, sameFacts: null, stillHolds: true });
    expect(replay.todaysFacts.proposal.notifyAuthority).to.equal('UNDECIDED');
  });
});
