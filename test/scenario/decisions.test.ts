import { expect } from 'chai';
import * as documents from '../../src/demo/documents.ts';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const correct = `mutation($input: CorrectAwarenessInput!, $key: String) {
  correctAwareness(input: $input, idempotencyKey: $key) { incident { awareness { id at state } } ${errors} } }`;
const answerCorrection = `mutation($incidentId: ID!, $awarenessId: ID!) {
  answerAwarenessCorrection(incidentId: $incidentId, awarenessId: $awarenessId, approve: true) {
    incident { awareness { at state } } ${errors} } }`;
const similar = `query($incidentId: ID!, $partyId: ID!) {
  similarDecisions(incidentId: $incidentId, partyId: $partyId, subject: NOTIFY_INDIVIDUALS) {
    incidentId reference decidedAt alike } }`;
const replay = `query($incidentId: ID!, $decisionId: ID!) {
  replayDecision(incidentId: $incidentId, decisionId: $decisionId) {
    then { notifyIndividuals method methodVersion } sameFacts { notifyIndividuals }
    todaysFacts { notifyIndividuals } stillHolds lawThen { regime version }
    differences { cause what before after text } } }`;
const whole = `query($id: ID!) { incident(id: $id) { reference
  awareness { id at state recordedBy answeredBy }
  decisions { id state tell secondBy exemption differsBecause onEarlierFacts adviceId law { regime } }
  obligations { regime state anchorAt overdue } } }`;
const createToken = `mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret ${errors} } }`;
const block = `mutation($id: ID!) { blockUser(userId: $id, reason: "Uit dienst") { ${errors} } }`;

/** A lost list of names, addresses and rents, found back by somebody who is not known. */
const list = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS'],
  specialDataDepth: 'NONE',
  subjectGroups: ['CUSTOMERS'],
  people: { min: 300, max: 300 },
  unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: true },
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
} as const;

describe('decisions: not telling, twice', function () {
  this.timeout(120_000);
  let world: World;
  let org: Organisation;
  let handler: Person;
  let decider: Person;
  let leaver: Person;
  let manager: Person;
  let advisingManager: Person;
  let token: string;

  const staff = (of: Organisation, name: string, ...roles: string[]): Promise<Person> =>
    world.newPerson(of.administrator, {
      name,
      email: `${name.toLowerCase()}@${of.name.toLowerCase()}.example`,
      partyId: of.partyId,
      roles,
    });
  const codesOf = (answer: any): readonly string[] =>
    Object.values<any>(answer)[0].errors.map((it: any) => it.code);
  const openCase = async (
    of: Organisation,
    by: Person,
    breach: object = list,
  ): Promise<{ id: string; reference: string }> => {
    const reported = await by.ask<any>(
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`,
      { input: { title: 'Lijst kwijt', description: 'In de trein.', reporterKind: 'EMPLOYEE' } },
    );
    const { promoteEvent } = await by.ask<any>(
      `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id reference } ${errors} } }`,
      { input: { eventId: reported.registerEvent.event.id, role: 'CONTROLLER', breach: true } },
    );
    const { id: incidentId } = promoteEvent.incident;
    await by.ask(documents.recordFacts, { input: { incidentId, breach } });
    await by.ask(documents.assess, { incidentId, partyId: of.partyId });
    return promoteEvent.incident;
  };
  const notTelling = (incidentId: string, change: object = {}) => ({
    input: {
      incidentId,
      partyId: org.partyId,
      subject: 'NOTIFY_INDIVIDUALS',
      tell: false,
      rationale: 'Versleuteld, en de sleutel ligt hier.',
      exemption: 'PROTECTED_DATA',
      ...change,
    },
  });
  const caseOf = async (id: string): Promise<any> =>
    (await handler.ask<any>(whole, { id })).incident;
  const clockOf = (incident: any, regime: string): any =>
    incident.obligations.find((it: any) => it.regime === regime);
  const asToken = async (query: string, variables: object): Promise<any> => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as any).data;
  };

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    org = await world.newOrganisation({
      name: 'Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    handler = await staff(org, 'Hugo', 'HANDLER');
    decider = await staff(org, 'Bea', 'DECIDER');
    leaver = await staff(org, 'Lia', 'DECIDER');
    manager = await staff(org, 'Vera', 'MANAGER');
    advisingManager = await staff(org, 'Farah', 'DPO', 'MANAGER');
    await org.administrator.ask(
      `mutation($input: ConfigureEscalationInput!) { configureEscalation(input: $input) { ${errors} } }`,
      {
        input: { steps: [{ waitMinutes: 15, contacts: [{ name: 'V', phone: '+447700900123' }] }] },
      },
    );
    const made = await org.administrator.ask<any>(createToken, {
      input: {
        name: 'Koppeling',
        roles: ['HANDLER', 'DECIDER', 'MANAGER'],
        expiresAt: '2027-03-01T00:00:00Z',
      },
    });
    token = made.createApiToken.secret;
  });
  after(() => world.close());

  describe('in a similar case people were told', () => {
    let told: { id: string; reference: string };
    let foreign: { id: string; reference: string };

    before(async () => {
      told = await openCase(org, handler);
      await decider.ask(documents.decide, {
        input: {
          incidentId: told.id,
          partyId: org.partyId,
          subject: 'NOTIFY_INDIVIDUALS',
          tell: true,
          rationale: 'Voor de zekerheid.',
        },
      });
      const other = await world.newOrganisation({
        name: 'Buurman',
        role: 'CONTROLLER',
        administrator: { name: 'B. Beheerder', email: 'beheer@buurman.example' },
      });
      const theirs = await staff(other, 'Otto', 'HANDLER', 'DECIDER');
      foreign = await openCase(other, theirs);
      await theirs.ask(documents.decide, {
        input: {
          incidentId: foreign.id,
          partyId: other.partyId,
          subject: 'NOTIFY_INDIVIDUALS',
          tell: true,
          rationale: 'Kanarie Putter',
        },
      });
      await world.fastForward({ hours: 24 });
    });

    it('rule 10: names the own case and never one of another organisation', async () => {
      const { id } = await openCase(org, handler);
      const { similarDecisions } = await handler.ask<any>(similar, {
        incidentId: id,
        partyId: org.partyId,
      });
      expect(similarDecisions).to.have.length(1);
      expect(similarDecisions[0]).to.include({ incidentId: told.id, reference: told.reference });
      expect(similarDecisions[0].alike).to.include.members(['BREACH_TYPE', 'DATA', 'SCALE']);

      const refused = await decider.tryAsk<any>(documents.decide, notTelling(id));
      expect(codesOf(refused)).to.deep.equal(['SIMILAR_CASE_TOLD']);
      expect(refused.decide.errors[0].message).to.include(told.reference);
      expect(JSON.stringify([refused, similarDecisions])).to.not.include(foreign.id);

      await decider.ask(
        documents.decide,
        notTelling(id, { differsBecause: 'Toen was de sleutel niet zeker.' }),
      );
      const { decisions } = await caseOf(id);
      expect(decisions[0]).to.include({
        state: 'PENDING_SECOND',
        differsBecause: 'Toen was de sleutel niet zeker.',
      });
      expect(decisions[0].law.map((it: any) => it.regime)).to.include('gdpr-34');
    });

    it('asks nothing of a breach of another kind', async () => {
      const { id } = await openCase(org, handler, { ...list, dataCategories: ['VEHICLE'] });
      expect(codesOf(await decider.tryAsk<any>(documents.decide, notTelling(id)))).to.deep.equal(
        [],
      );
    });
  });

  describe('the second person', () => {
    const differsBecause = 'De sleutel is zeker veilig.';
    let incidentId: string;
    let decisionId: string;
    let reference: string;
    const confirm = (by: Person): Promise<any> =>
      by.tryAsk(documents.confirmDecision, { incidentId, decisionId, confirm: true });

    before(async () => {
      ({ id: incidentId, reference } = await openCase(org, handler));
      await leaver.ask(documents.decide, notTelling(incidentId, { differsBecause }));
      decisionId = (await caseOf(incidentId)).decisions[0].id;
      const authority = { subject: 'NOTIFY_AUTHORITY', exemption: null };
      await leaver.ask(documents.decide, notTelling(incidentId, authority));
    });

    it('rule 4: is not the proposer, nor the DPO, nor a token, nor without the mandate', async () => {
      expect(codesOf(await confirm(leaver))).to.deep.equal(['SECOND_PERSON_NEEDED']);
      expect(codesOf(await confirm(advisingManager))).to.deep.equal(['DPO_DOES_NOT_DECIDE']);
      expect(codesOf(await confirm(handler))).to.deep.equal(['FORBIDDEN']);
      expect(codesOf(await confirm(org.administrator))).to.deep.equal(['FORBIDDEN']);
      const variables = { incidentId, decisionId, confirm: true };
      expect(codesOf(await asToken(documents.confirmDecision, variables))).to.deep.equal([
        'A_PERSON_DECIDES',
      ]);
      expect(codesOf(await asToken(documents.decide, notTelling(incidentId)))).to.deep.equal([
        'A_PERSON_DECIDES',
      ]);
      expect((await caseOf(incidentId)).decisions[0].state).to.equal('PENDING_SECOND');
    });

    it('rule 6: while it waits the clock runs and alarms, also when the proposer has left', async () => {
      await org.administrator.ask(block, { id: leaver.id });
      await world.fastForward({ hours: 73 });
      await world.phone('+447700900123').expectSms(new RegExp(reference));
      const waiting = await caseOf(incidentId);
      expect(clockOf(waiting, 'gdpr-34').state).to.equal('OPEN');
      expect(clockOf(waiting, 'gdpr-33')).to.include({ state: 'OPEN', overdue: true });
      expect(codesOf(await confirm(manager))).to.deep.equal([]);
      const settled = await caseOf(incidentId);
      expect(settled.decisions[0]).to.include({ state: 'IN_FORCE', secondBy: manager.id });
      expect(clockOf(settled, 'gdpr-34').state).to.equal('NOT_REQUIRED');
      expect(clockOf(settled, 'gdpr-33')).to.include({ state: 'OPEN', overdue: true });
      const [, authority] = settled.decisions;
      expect(authority.state).to.equal('PENDING_SECOND');
      await manager.ask(documents.confirmDecision, {
        incidentId,
        decisionId: authority.id,
        confirm: true,
      });
      expect(clockOf(await caseOf(incidentId), 'gdpr-33').state).to.equal('NOT_REQUIRED');
    });

    it('is replayed when the key proves lost: the old answer, today’s, and what differs', async () => {
      const ask = async (): Promise<any> =>
        (await decider.ask<any>(replay, { incidentId, decisionId })).replayDecision;
      const before = await ask();
      expect(before).to.deep.include({ stillHolds: true, differences: [] });
      expect(before.then.notifyIndividuals).to.equal('NO');
      await handler.ask(documents.recordFacts, {
        input: {
          incidentId,
          breach: {
            unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
            misuse: 'POSSIBLE',
          },
        },
      });
      const after = await ask();
      expect(after.then).to.deep.equal(before.then);
      expect(after.sameFacts.notifyIndividuals).to.equal('NO');
      expect(after.todaysFacts.notifyIndividuals).to.not.equal('NO');
      expect(after.stillHolds).to.equal(false);
      const shown = after.differences.map((it: any) => it.what);
      expect(shown).to.include.members([
        'fact unintelligible.keySafe',
        'notifyIndividuals',
        'exemption',
      ]);
      for (const { cause, text } of after.differences) {
        expect(cause).to.equal('FACTS');
        expect(text).to.match(/\.$/);
      }
      expect((await caseOf(incidentId)).decisions[0].state).to.equal('IN_FORCE');
    });

    it('decides on new facts, or says that it does not', async () => {
      const again = { differsBecause, exemption: 'NO_HIGH_RISK' };
      const stale = await decider.tryAsk<any>(documents.decide, notTelling(incidentId, again));
      expect(codesOf(stale)).to.deep.equal(['FACTS_CHANGED_SINCE_ASSESSMENT']);
      const unsafe = { ...again, exemption: 'PROTECTED_DATA', onEarlierFacts: true };
      const lost = await decider.tryAsk<any>(documents.decide, notTelling(incidentId, unsafe));
      expect(codesOf(lost)).to.deep.equal(['EXEMPTION_NOT_PROTECTED']);
      await decider.ask(
        documents.decide,
        notTelling(incidentId, { ...again, onEarlierFacts: true }),
      );
      expect((await caseOf(incidentId)).decisions.at(-1)).to.include({
        state: 'PENDING_SECOND',
        onEarlierFacts: true,
      });
    });

    it('does not confirm what new facts have overtaken', async () => {
      const { id } = await openCase(org, handler);
      await decider.ask(documents.decide, notTelling(id, { differsBecause }));
      await handler.ask(documents.recordFacts, {
        input: { incidentId: id, breach: { misuse: 'POSSIBLE' } },
      });
      const [pending] = (await caseOf(id)).decisions;
      const answered = (yes: boolean): Promise<any> =>
        manager.tryAsk(documents.confirmDecision, {
          incidentId: id,
          decisionId: pending.id,
          confirm: yes,
        });
      expect(codesOf(await answered(true))).to.deep.equal(['FACTS_CHANGED_SINCE_PROPOSAL']);
      expect(codesOf(await answered(false))).to.deep.equal([]);
    });
  });

  describe('exemptions through the door', () => {
    it('ask for every condition at once, and keep what was said', async () => {
      const { id } = await openCase(org, handler, {
        ...list,
        dataCategories: ['NATIONAL_ID'],
        unintelligible: { state: 'NO' },
      });
      const tried = (change: object): Promise<any> =>
        decider.tryAsk(documents.decide, notTelling(id, change));
      expect(codesOf(await tried({}))).to.deep.equal(['EXEMPTION_NOT_PROTECTED']);
      expect(codesOf(await tried({ exemption: 'RISK_REMOVED' }))).to.deep.equal([
        'MEASURES_NEEDED',
        'MEASURES_MOMENT_NEEDED',
      ]);
      const confirmed = { exemption: 'FINANCIAL_UNDERTAKING' };
      expect(codesOf(await tried(confirmed))).to.deep.equal([
        'FINANCIAL_UNDERTAKING_UNCONFIRMED',
        'EXEMPTION_NOT_FINANCIAL',
      ]);
      const measures = 'De nummers zijn ingetrokken en vervangen.';
      const conditions = { measures, measuresTakenAt: '2026-10-25T02:30' };
      const twice = await tried({ exemption: 'RISK_REMOVED', conditions });
      expect(codesOf(twice)).to.deep.equal(['TIME_AMBIGUOUS']);
      await decider.ask(
        documents.decide,
        notTelling(id, {
          exemption: 'RISK_REMOVED',
          conditions: { measures, measuresTakenAt: '2026-11-17T09:00' },
        }),
      );
      const asked = `query($id: ID!) { incident(id: $id) { decisions { conditions { measures measuresTakenAt } } } }`;
      const { incident } = await decider.ask<any>(asked, { id });
      expect(incident.decisions[0].conditions).to.deep.equal({
        measures,
        measuresTakenAt: '2026-11-17T08:00:00.000Z',
      });
    });
  });

  describe('awareness later than recorded', () => {
    it('rule 1: waits for a second person, who is a person with the mandate, by every path', async () => {
      const { id: incidentId } = await openCase(org, handler);
      const first = new Date(Date.parse(world.now()));
      await world.fastForward({ hours: 6 });
      const later = new Date(Date.parse(world.now()) - 3_600_000).toISOString();
      await asToken(documents.recordAwareness, {
        input: { incidentId, partyId: org.partyId, at: first.toISOString(), reason: 'Gezien.' },
      });
      const [{ id: awarenessId }] = (await caseOf(incidentId)).awareness;
      const moved = {
        input: { incidentId, awarenessId, at: later, reason: 'Toen pas zeker.' },
        key: 'once-and-later',
      };
      for (let call = 0; call < 2; call += 1) {
        expect(codesOf(await asToken(correct, moved))).to.deep.equal([]);
      }
      const waiting = await caseOf(incidentId);
      expect(waiting.awareness.map((it: any) => it.state)).to.deep.equal([
        'IN_FORCE',
        'PENDING_APPROVAL',
      ]);
      expect(clockOf(waiting, 'gdpr-33').anchorAt).to.equal(first.toISOString());

      const variables = { incidentId, awarenessId: waiting.awareness[1].id };
      expect(codesOf(await asToken(answerCorrection, variables))).to.deep.equal([
        'A_PERSON_DECIDES',
      ]);
      const by = async (person: Person) =>
        codesOf(await person.tryAsk<any>(answerCorrection, variables));
      expect(await by(advisingManager)).to.deep.equal(['DPO_DOES_NOT_DECIDE']);
      expect(await by(handler)).to.deep.equal(['FORBIDDEN']);
      expect(await by(org.administrator)).to.deep.equal(['FORBIDDEN']);
      expect((await caseOf(incidentId)).awareness[1].state).to.equal('PENDING_APPROVAL');
      expect(await by(manager)).to.deep.equal([]);
      const approved = await caseOf(incidentId);
      expect(approved.awareness[1]).to.include({ state: 'IN_FORCE', answeredBy: manager.id });
      expect(clockOf(approved, 'gdpr-33').anchorAt).to.equal(later);
    });

    it('rule 1: nobody approves the later moment that they proposed', async () => {
      const { id: incidentId } = await openCase(org, handler);
      const at = world.now();
      await world.fastForward({ hours: 2 });
      await decider.ask(documents.recordAwareness, {
        input: { incidentId, partyId: org.partyId, at, reason: 'Gezien.' },
      });
      const [{ id: awarenessId }] = (await caseOf(incidentId)).awareness;
      await decider.ask(correct, {
        input: { incidentId, awarenessId, at: world.now(), reason: 'Later.' },
      });
      const [, proposed] = (await caseOf(incidentId)).awareness;
      const variables = { incidentId, awarenessId: proposed.id };
      expect(codesOf(await decider.tryAsk<any>(answerCorrection, variables))).to.deep.equal([
        'SECOND_PERSON_NEEDED',
      ]);
    });
  });
});
