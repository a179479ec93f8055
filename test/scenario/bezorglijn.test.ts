import { expect } from 'chai';
import * as documents from '../../src/demo/documents.ts';
import { tellBezorglijn, type BezorglijnScene } from '../../src/demo/stories/bezorglijn.ts';
import type { BezorglijnCase } from '../../src/demo/stories/bezorglijn-cast.ts';
import { exportAs, type Exported } from '../support/exported.ts';
import { openWorld, type World } from '../support/world.ts';

/** Tuesday 24 November 2026, 14:40 in Amsterdam: the courier calls. */
const firstSignalAt = '2026-11-24T13:40:00.000Z';
const awareAt = '2026-11-24T14:30:00.000Z';
const toldAt = '2026-11-24T16:15:00.000Z';

describe('scenario 3: Bezorglijn, a certified processor', function () {
  this.timeout(120_000);
  let world: World;
  let told: BezorglijnCase;
  const cases = new Map<BezorglijnScene, any>();
  const partsAt = new Map<string, any>();
  let refused: any;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-23T06:00:00Z' });
    await tellBezorglijn(world, async (scene, soFar) => {
      told = soFar;
      const { incidentId, handler, decider } = soFar;
      cases.set(scene, (await handler.ask<any>(documents.wholeCase, { id: incidentId })).incident);
      for (const { author, mark } of soFar.customers) {
        const { portal } = await author.ask<any>(documents.wholePart);
        partsAt.set(`${scene} ${mark}`, portal.nodes[0]);
      }
      if (scene === 'REPORTED') {
        refused = await decider.tryAsk<any>(documents.closeIncident, { incidentId });
      }
    });
  });
  after(() => world.close());

  const obligation = (scene: BezorglijnScene, regime: string, from: string, to: string | null) =>
    cases
      .get(scene)
      .obligations.find(
        (it: any) =>
          it.regime === regime && it.obligedPartyId === from && it.addresseePartyId === to,
      );

  it('begins when the courier calls; another report was weighed and put aside (A.5.25)', async () => {
    expect(cases.get('REPORTED').firstSignalAt).to.equal(firstSignalAt);
    const { events } = await told.handler.ask<any>(
      `{ events { nodes { title state dismissalReason incidentId } } }`,
    );
    const states = Object.fromEntries(events.nodes.map((it: any) => [it.title, it.state]));
    expect(states).to.deep.equal({
      'Scanner hapert': 'DISMISSED',
      'Koerier belt: telefoon gestolen': 'PROMOTED',
    });
  });

  it("customers are told by duty, within each agreement's own hours", () => {
    const us = told.organisation.partyId;
    const due = {
      Kersenhof: '2026-11-25T14:30:00.000Z',
      Mistletoe: '2026-11-25T10:30:00.000Z',
      Lindeblad: '2026-11-26T16:00:00.000Z',
      Vlierbes: undefined,
    };
    for (const { mark, partyId } of told.customers) {
      const byLaw = obligation('CUSTOMERS_TOLD', 'gdpr-33-2', us, partyId);
      expect(byLaw, mark).to.include({ anchorAt: awareAt, provisional: false, state: 'SETTLED' });
      expect(byLaw.stages[0].submittedAt).to.equal(toldAt);
      const agreed = obligation('CUSTOMERS_TOLD', 'agreement', us, partyId);
      const dueAt = due[mark as keyof typeof due];
      expect(agreed?.stages[0].dueAt, mark).to.equal(dueAt);
      if (dueAt === undefined) continue;
      expect(agreed.state).to.equal('SETTLED');
      expect(agreed.stages[0]).to.include({ submittedAt: toldAt, latenessMs: null });
    }
    expect(world.inbox.mails.map((mail) => mail.to).sort()).to.deep.equal([
      'privacy@kersenhof.example',
      'privacy@lindeblad.example',
      'privacy@mistletoe.example',
      'privacy@vlierbes.example',
    ]);
    const english = world.inbox.mails.find((mail) => mail.to.includes('mistletoe'));
    expect(english?.text).to.match(/unlocked phone was stolen/);
  });

  it('wakes management while nobody is told, and never with a name', async () => {
    const sms = await world.phone('+447700900302').expectSms(/MK-2026-/);
    expect(JSON.stringify(sms)).to.not.match(/Kersenhof|Mistletoe|Lindeblad|Vlierbes|koerier/i);
  });

  it("rule 10: each customer's mail and part hold its own stops only", () => {
    expect(told.customers.reduce((sum, { stops }) => sum + stops, 0)).to.equal(86);
    const marks = told.customers.map((it) => it.mark);
    for (const { mark, stops } of told.customers) {
      const mail = world.inbox.mails.find(({ to }) => to.includes(mark.toLowerCase()));
      const part = partsAt.get(`CLOSED ${mark}`);
      expect(part.affected).to.include({ peopleMin: stops, peopleMax: stops });
      const text = `${mail?.subject}\n${mail?.text}\n${JSON.stringify(part)}`;
      expect(text).to.not.match(/\b86\b/);
      expect(mail?.text).to.match(new RegExp(`\\b${String(stops)}\\b`));
      for (const other of marks.filter((it) => it !== mark)) {
        expect(text.toLowerCase().includes(other.toLowerCase()), `${other} at ${mark}`).to.equal(
          false,
        );
      }
    }
  });

  it("shows Bezorglijn's view beside the proposal, which says yes", () => {
    for (const { mark, partyId } of told.customers) {
      const { advice, assessments, obligations } = partsAt.get(`DECIDED ${mark}`);
      expect(advice).to.have.length(1);
      expect(advice[0]).to.include({
        kind: 'PROCESSOR_VIEW',
        byPartyId: told.organisation.partyId,
        subject: 'NOTIFY_AUTHORITY',
        answer: 'NO',
      });
      expect(assessments[0].answer.notifyAuthority, mark).to.equal('YES');
      const art33 = obligations.find((it: any) => it.regime === 'gdpr-33');
      expect(art33).to.include({ proposal: 'YES', obligedPartyId: partyId, provisional: false });
      expect(art33.stages[0].dueAt).to.equal('2026-11-28T08:00:00.000Z');
    }
  });

  it('rule 2: until a customer says when it knew, its clock shows from receipt and wakes nobody', () => {
    for (const { mark } of told.customers) {
      const art33 = partsAt
        .get(`CUSTOMERS_TOLD ${mark}`)
        .obligations.find((it: any) => it.regime === 'gdpr-33');
      expect(art33).to.include({
        anchorAt: '2026-11-24T16:25:00.000Z',
        dueAt: '2026-11-27T16:25:00.000Z',
        provisional: true,
        alarms: false,
        overdue: false,
      });
    }
  });

  it('rule 4: each customer decides for itself; a second person confirms or holds back', () => {
    const outcome = Object.fromEntries(
      told.customers.map(({ mark }) => [
        mark,
        partsAt
          .get(`DECIDED ${mark}`)
          .decisions.map((it: any) => `${it.tell ? 'tell' : 'not'} ${it.state}`),
      ]),
    );
    expect(outcome).to.deep.equal({
      Kersenhof: ['tell IN_FORCE'],
      Mistletoe: ['not IN_FORCE'],
      Lindeblad: ['tell IN_FORCE'],
      Vlierbes: ['not REJECTED', 'tell IN_FORCE'],
    });
    const [not] = partsAt.get('DECIDED Mistletoe').decisions;
    expect(not.secondBy).to.equal(told.customers[1].second.id);
    expect(not.rationale).to.match(/Erased within two hours/);
    const states = told.customers.map(({ mark }) => {
      const { obligations } = partsAt.get(`DECIDED ${mark}`);
      return obligations.find((it: any) => it.regime === 'gdpr-33').state;
    });
    expect(states).to.deep.equal(['SETTLED', 'NOT_REQUIRED', 'SETTLED', 'SETTLED']);
    expect(cases.get('DECIDED').filings.map((it: any) => it.number)).to.deep.equal([
      'AP-FICTIEF-31',
      'AP-FICTIEF-19',
      'AP-FICTIEF-12',
    ]);
  });

  it('rule 16: closes only when its gates are passed', () => {
    const { errors } = refused.closeIncident;
    expect(errors.map((it: any) => it.code)).to.deep.equal(['GATES_OPEN']);
    for (const gate of ['OBLIGATIONS', 'CONTAINMENT', 'REVIEW', 'ACTIONS']) {
      expect(
        cases.get('REPORTED').closingGates.find((it: any) => it.code.startsWith(gate)).passed,
      ).to.equal(false);
    }
    expect(cases.get('CLOSED').closingGates.every((it: any) => it.passed)).to.equal(true);
    expect(cases.get('CLOSED').status).to.equal('CLOSED');
  });

  describe("the auditor's bundle", () => {
    let bundle: Exported;
    before(async () => {
      bundle = await exportAs(world, told.auditor, told.incidentId);
    });

    it('verifies with nothing but the public key', () => {
      expect(bundle.verdict).to.include({ result: 'pass', evidenceItems: 1 });
    });

    for (const [control, types] of [
      ['A.5.24 planning', ['ESCALATION_CONFIGURED', 'AGREEMENT_REGISTERED', 'USER_INVITED']],
      ['A.5.25 assessment of events', ['INCIDENT_OPENED', 'FACTS_RECORDED', 'ASSESSED']],
      [
        'A.5.26 response',
        ['AWARENESS_RECORDED', 'CONTAINMENT_CONFIRMED', 'CAMPAIGN_CONFIRMED', 'OBLIGATION_MET'],
      ],
      [
        'A.5.27 learning',
        ['REVIEW_HELD', 'ACTION_ASSIGNED', 'ACTION_COMPLETED', 'INCIDENT_CLOSED'],
      ],
      ['A.5.28 evidence', ['EVIDENCE_COLLECTED', 'CUSTODY_RECORDED', 'EVIDENCE_VERIFIED']],
    ] as const) {
      it(`shows ${control}`, () => {
        expect(bundle.types).to.include.members([...types]);
      });
    }

    it('tells the case in words, with the lessons, and the evidence with its custody', () => {
      const words = bundle.files.get('incident.json')?.toString('utf8') ?? '';
      expect(words).to.include(
        'Het scherm van koerierstelefoons ging pas na tien minuten op slot.',
      );
      expect(words).to.include('alle tien sloten na dertig seconden');
      expect(words).to.include('halen naar ons oordeel de drempel niet');
      const register = bundle.files.get('register.csv')?.toString('utf8') ?? '';
      expect(register).to.include('Telefoon van koerier gestolen');
      const [item] = cases.get('CLOSED').evidence;
      expect(item.custody.map((it: any) => it.action)).to.deep.equal([
        'COLLECTED',
        'COPIED',
        'HANDED_OVER',
        'VERIFIED',
      ]);
      const bytes = bundle.files.get(`evidence/${item.id}.bin`)?.toString('utf8');
      expect(bytes).to.equal('15:05 toegang ingetrokken\n16:20 toestel gewist\n');
    });

    it('fails when the moment of telling or the evidence is changed', async () => {
      const entries = await bundle.verdictAfter('entries.ndjson', (text) =>
        text.replace(toldAt, '2026-11-24T15:15:00.000Z'),
      );
      expect(entries.result).to.equal('fail');
      const [item] = cases.get('CLOSED').evidence;
      const evidence = await bundle.verdictAfter(`evidence/${item.id}.bin`, (text) =>
        text.replace('16:20', '15:20'),
      );
      expect(evidence.result).to.equal('fail');
    });

    it('is for the auditor: a reporter gets none, a customer its own part only', async () => {
      const { planner, incidentId, customers } = told;
      const { status } = await world.download(planner, `/exports/${incidentId}.zip`);
      expect(status).to.be.oneOf([403, 404]);
      const own = await exportAs(world, customers[1].author, incidentId);
      expect(own.verdict).to.include({ result: 'pass', evidenceItems: 0 });
      const text = [...own.files.values()].map((it) => it.toString('utf8')).join('\n');
      expect(text).to.include('Erased within two hours');
      expect(text).to.not.match(/Kersenhof|Lindeblad|Vlierbes/i);
    });
  });
});
