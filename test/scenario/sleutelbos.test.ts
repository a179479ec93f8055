import { expect } from 'chai';
import * as documents from '../../src/demo/documents.ts';
import { tellSleutelbos, type SleutelbosScene } from '../../src/demo/stories/sleutelbos.ts';
import {
  type Guest,
  type SleutelbosCase,
  type Tenant,
} from '../../src/demo/stories/sleutelbos-cast.ts';
import { exportAs, type Exported } from '../support/exported.ts';
import { openWorld, type World } from '../support/world.ts';

/** Thursday 26 November 2026, 15:20 in Amsterdam: the administrator reports. */
const firstSignalAt = '2026-11-26T14:20:00.000Z';
const sleutelbosAwareAt = '2026-11-26T15:05:00.000Z';

const reopen = `mutation($id: ID!, $reason: String!) { reopenIncident(incidentId: $id, reason: $reason) { errors { code message field } incident { id } } }`;

const ownRows = `{ portal { nodes { missingForComplete { label } notificationAnswers {
  text why value { text options lines number } since { byName } } } } }`;

describe('scenario 1: Sleutelbos, a processor in a chain', function () {
  this.timeout(240_000);
  let world: World;
  let told: SleutelbosCase;
  const cases = new Map<SleutelbosScene, any>();
  /** What each party's people were ever answered, with the errors. */
  const answers = new Map<string, string[]>();
  const partsAt = new Map<string, any>();
  const refused: any[] = [];

  const ask = async (guest: Guest, document: string, variables = {}): Promise<any> => {
    const answer = await guest.author.tryAsk<any>(document, variables).catch((fault: unknown) => ({
      fault: (fault as Error).message,
    }));
    const kept = answers.get(guest.mark) ?? [];
    answers.set(guest.mark, [...kept, JSON.stringify(answer)]);
    return answer;
  };
  const guests = (): readonly Guest[] => [...told.landlords, ...told.tenants];

  before(async () => {
    world = await openWorld({ startAt: '2026-11-23T06:00:00Z' });
    await tellSleutelbos(world, async (scene, soFar) => {
      told = soFar;
      const { incidentId, handler, decider } = soFar;
      cases.set(scene, (await handler.ask<any>(documents.wholeCase, { id: incidentId })).incident);
      for (const guest of guests()) {
        const { portal } = await ask(guest, documents.wholePart);
        partsAt.set(`${scene} ${guest.mark}`, portal.nodes[0]);
      }
      if (scene === 'TENANTS_TOLD') {
        refused.push(await decider.tryAsk<any>(documents.closeIncident, { incidentId }));
      }
    });
  });
  after(() => world.close());

  const obligation = (scene: SleutelbosScene, regime: string, from: string, to: string | null) =>
    cases
      .get(scene)
      .obligations.find(
        (it: any) =>
          it.regime === regime && it.obligedPartyId === from && it.addresseePartyId === to,
      );
  const party = (scene: SleutelbosScene, partyId: string) =>
    cases.get(scene).parties.find((it: any) => it.party.id === partyId);
  const tenant = (mark: string): Tenant => told.tenants.find((it) => it.mark === mark) as Tenant;

  it('begins with the report of the administrator, on Thursday 15:20', () => {
    expect(cases.get('REPORTED').firstSignalAt).to.equal(firstSignalAt);
    expect(told.tenants).to.have.length(9);
    expect(told.tenants.reduce((sum, { people }) => sum + people, 0)).to.equal(312);
    expect(told.tenants).to.include(told.wrongTenant);
  });

  it('rule 2: each link has its own clock, from its own moment', () => {
    const us = told.organisation.partyId;
    const [havenwacht, northgate] = told.landlords;
    const before = obligation('REPORTED', 'agreement', us, havenwacht.partyId);
    expect(before).to.include({ anchorAt: firstSignalAt, provisional: true, alarms: true });

    const first = obligation('LANDLORDS_TOLD', 'agreement', us, havenwacht.partyId);
    expect(first.anchorAt).to.equal(sleutelbosAwareAt);
    expect(first.stages[0].dueAt).to.equal('2026-11-27T15:05:00.000Z');
    const second = obligation('LANDLORDS_TOLD', 'agreement', us, northgate.partyId);
    expect(second.anchorAt).to.equal(firstSignalAt);
    expect(second.stages[0].dueAt).to.equal('2026-11-27T02:20:00.000Z');
    for (const it of [first, second]) {
      expect(it.state).to.equal('SETTLED');
      expect(it.stages[0]).to.include({
        submittedAt: '2026-11-26T16:30:00.000Z',
        latenessMs: null,
      });
    }
    for (const { partyId } of told.landlords) {
      const byLaw = obligation('LANDLORDS_TOLD', 'gdpr-33-2', us, partyId);
      expect(byLaw).to.include({ state: 'SETTLED', dueAt: null });
      expect(party('LANDLORDS_TOLD', partyId).receivedAt).to.equal('2026-11-26T16:50:00.000Z');
    }
  });

  it("the landlord's own link starts when the landlord knows, not when Sleutelbos does", () => {
    const [havenwacht, northgate] = told.landlords;
    const links = [
      [havenwacht, 'Goudvink', '2026-11-26T17:40:00.000Z', '2026-11-27T17:40:00.000Z'],
      [northgate, 'Wielewaal', '2026-11-27T08:10:00.000Z', '2026-11-30T16:00:00.000Z'],
    ] as const;
    for (const [landlord, mark, awareAt, dueAt] of links) {
      const { partyId } = tenant(mark);
      const early = obligation('LANDLORDS_TOLD', 'agreement', landlord.partyId, partyId);
      expect(early).to.include({
        anchorAt: '2026-11-26T16:50:00.000Z',
        provisional: true,
        alarms: false,
        overdue: false,
      });
      const own = obligation('TENANTS_TOLD', 'agreement', landlord.partyId, partyId);
      expect(own).to.include({ anchorAt: awareAt, provisional: false, state: 'SETTLED' });
      expect(own.stages[0].dueAt).to.equal(dueAt);
      expect(own.stages[0].latenessMs).to.equal(null);
    }
  });

  it("rule 2: a tenant's 72 hours show from its receipt, provisionally, and never alarm", () => {
    const goudvink = tenant('Goudvink');
    const wielewaal = tenant('Wielewaal');
    expect(obligation('LANDLORDS_TOLD', 'gdpr-33', goudvink.partyId, null)).to.equal(undefined);
    const shown = obligation('TENANTS_TOLD', 'gdpr-33', goudvink.partyId, null);
    expect(shown).to.include({
      anchorAt: '2026-11-26T18:40:00.000Z',
      dueAt: '2026-11-29T18:40:00.000Z',
      provisional: true,
      alarms: false,
      overdue: false,
    });
    expect(obligation('FIRST_TENANTS_TOLD', 'gdpr-33', wielewaal.partyId, null)).to.equal(
      undefined,
    );
    expect(obligation('TENANTS_TOLD', 'gdpr-33', wielewaal.partyId, null).dueAt).to.equal(
      '2026-11-30T10:10:00.000Z',
    );
    const decided = obligation('DECIDED', 'gdpr-33', goudvink.partyId, null);
    expect(decided.anchorAt).to.equal('2026-11-27T08:00:00.000Z');
    expect(decided.stages[0].dueAt).to.equal('2026-11-30T08:00:00.000Z');
  });

  it('rule 10: a landlord sees its own tenants, a tenant its own users, both with their own numbers', () => {
    for (const landlord of told.landlords) {
      const part = partsAt.get(`TENANTS_TOLD ${landlord.mark}`);
      const people = landlord.tenants.reduce((sum, it) => sum + it.people, 0);
      expect(part.affected).to.include({ peopleMin: people, peopleMax: people });
      expect(part.informs.map((it: any) => it.party.id).sort()).to.deep.equal(
        landlord.tenants.map((it) => it.partyId).sort(),
      );
    }
    for (const { mark, people, partyId } of told.tenants) {
      const part = partsAt.get(`TENANTS_TOLD ${mark}`);
      expect(part).to.include({ partyId });
      expect(part.affected).to.include({ peopleMin: people, peopleMax: people });
      expect(part.informs).to.deep.equal([]);
    }
    expect(partsAt.get('REPORTED Havenwacht')).to.equal(undefined);
    expect(partsAt.get('LANDLORDS_TOLD Goudvink')).to.equal(undefined);
    expect(partsAt.get('FIRST_TENANTS_TOLD Sperwer')).to.equal(undefined);
  });

  it('proposes nothing firm until deletion is confirmed, and then that nobody needs telling', () => {
    const early = cases.get('FIRST_TENANTS_TOLD').assessments;
    expect(early.map((it: any) => it.partyId)).to.deep.equal([tenant('Kwikstaart').partyId]);
    expect(early[0].answer.notifyAuthority).to.equal('UNDECIDED');
    const late = cases.get('DELETION_CONFIRMED').assessments.slice(1);
    expect(late.map((it: any) => it.partyId).sort()).to.deep.equal(
      told.tenants.map((it) => it.partyId).sort(),
    );
    for (const { answer } of late) {
      expect(answer).to.include({ notifyAuthority: 'NO', notifyIndividuals: 'NO' });
      expect(answer.reasons.map((it: any) => it.rule)).to.include('TRUSTED_RECIPIENT_DELETED');
    }
    const [, statement] = cases.get('DELETION_CONFIRMED').evidence;
    expect(statement.title).to.equal('Verklaring van verwijdering');
    expect(statement.custody.map((it: any) => it.action)).to.deep.equal(['COLLECTED', 'OPENED']);
  });

  it('rule 4: each tenant decides for itself, and not telling took a second person', () => {
    const { decisions, filings } = cases.get('DECIDED');
    expect(decisions).to.have.length(18);
    for (const { author, second, partyId, mark } of told.tenants) {
      const own = decisions.filter((it: any) => it.partyId === partyId);
      const answersOf = Object.fromEntries(own.map((it: any) => [it.subject, it.tell]));
      expect(answersOf, mark).to.deep.equal({
        NOTIFY_AUTHORITY: mark === 'Kwikstaart',
        NOTIFY_INDIVIDUALS: mark === 'Kwikstaart' || mark === 'Nachtegaal',
      });
      for (const { tell, by, secondBy, state } of own) {
        expect({ by, secondBy, state }).to.deep.equal({
          by: author.id,
          secondBy: tell ? null : second.id,
          state: 'IN_FORCE',
        });
      }
    }
    expect(filings.map((it: any) => it.number)).to.deep.equal(['AP-FICTIEF-0047']);
  });

  it('the 312 people are not told by Sleutelbos itself, and it cannot', async () => {
    const { handler, incidentId, organisation, calendar } = told;
    const own = cases
      .get('CLOSED')
      .campaigns.filter((it: any) => it.onBehalfOf === organisation.partyId);
    expect(own.map((it: any) => it.audience)).to.deep.equal(['CONTROLLERS']);
    const people = world.inbox.mails.filter((mail) => /^u\d+@/.test(mail.to));
    expect(people).to.have.length(47 + 27);
    for (const { text } of people) expect(text).to.match(/Kwikstaart|Nachtegaal/);

    await handler.ask(reopen, { id: incidentId, reason: 'Proef' });
    const drafted = await handler.ask<any>(documents.draftNotice, {
      input: { incidentId, audience: 'INDIVIDUALS', locale: 'nl' },
    });
    const planned = await handler.tryAsk<any>(documents.planCampaign, {
      input: {
        incidentId,
        audience: 'INDIVIDUALS',
        title: 'Mensen informeren',
        noticeIds: [drafted.draftNotice.notice.id],
      },
    });
    expect(planned.planCampaign.errors.map((it: any) => it.code)).to.deep.equal([
      'ONLY_A_CONTROLLER_TELLS_INDIVIDUALS',
    ]);
    const decided = await told.decider.tryAsk<any>(documents.decide, {
      input: {
        incidentId,
        partyId: organisation.partyId,
        subject: 'NOTIFY_INDIVIDUALS',
        tell: true,
        rationale: 'Proef',
      },
    });
    expect(decided.decide.errors.map((it: any) => it.code)).to.include('ONLY_A_CONTROLLER_DECIDES');
    expect(calendar.on(3)).to.equal('2026-11-26');
    await told.decider.ask(documents.closeIncident, { incidentId });
  });

  it('a text to both landlords cannot name a tenant', async () => {
    const { handler, decider, incidentId, wrongTenant } = told;
    await handler.ask(reopen, { id: incidentId, reason: 'Proef' });
    const drafted = await handler.ask<any>(documents.draftNotice, {
      input: {
        incidentId,
        audience: 'CONTROLLERS',
        locale: 'nl',
        fields: { contactPhone: '+44 7700 900201', contactEmail: 'incident@sleutelbos.example' },
      },
    });
    const { id: noticeId, version, content } = drafted.draftNotice.notice;
    expect(content.text).to.include(wrongTenant.name);
    const approved = await decider.tryAsk<any>(documents.approveNotice, { noticeId, version });
    expect(approved.approveNotice.errors.map((it: any) => it.code)).to.include(
      'LINT_CONTROLLER_NAMED',
    );
    await decider.ask(documents.closeIncident, { incidentId });
  });

  it('rule 16: closes only when its gates are passed', () => {
    const [{ closeIncident }] = refused;
    expect(closeIncident.errors[0].code).to.equal('GATES_OPEN');
    const open = cases.get('TENANTS_TOLD').closingGates.filter((it: any) => !it.passed);
    expect(open.map((it: any) => it.code)).to.deep.equal([
      'OBLIGATIONS_SETTLED',
      'REVIEW_HELD',
      'ACTIONS_ASSIGNED',
    ]);
    expect(cases.get('CLOSED').status).to.equal('CLOSED');
  });

  it('rule 10: no canary of another party in any answer, error or mail', async () => {
    const foreign = cases.get('CLOSED').campaigns;
    for (const guest of guests()) {
      const others = foreign.filter((it: any) => it.onBehalfOf !== guest.partyId);
      await probe(guest, others);
    }
    for (const guest of guests()) {
      const mine = [
        guest.mark,
        ...('tenants' in guest ? marksOf(guest as any) : []),
        ...informerOf(guest),
      ];
      for (const answer of answers.get(guest.mark) ?? []) {
        expect(leaksIn(answer, mine), `an answer to ${guest.mark}`).to.deep.equal([]);
        expect(answer).to.not.match(/\b312\b/);
      }
    }
    expect(world.inbox.mails.length).to.equal(2 + 9 + 47 + 27);
    for (const { to, subject, text, html, raw } of world.inbox.mails) {
      const owner = guests().find(({ mark }) => to.endsWith(`@${mark.toLowerCase()}.example`));
      expect(owner, to).to.not.equal(undefined);
      const known = [owner?.mark ?? '', ...informerOf(owner)];
      const whole = [subject, text, html, raw].join('\n');
      expect(leaksIn(whole, known), `the mail to ${to}`).to.deep.equal([]);
      expect(whole).to.not.match(/\b312\b/);
    }
  });

  /** A tenant knows the landlord that told it, and names it in its own report (template row 40). */
  const informerOf = (guest: unknown): readonly string[] =>
    told.landlords.filter((it) => it.tenants.includes(guest as Tenant)).map(({ mark }) => mark);
  const marksOf = (landlord: { tenants: readonly Tenant[] }) =>
    landlord.tenants.map((it) => it.mark);
  const leaksIn = (text: string, allowed: readonly string[]): readonly string[] =>
    guests()
      .map(({ mark }) => mark)
      .filter((mark) => !allowed.includes(mark) && text.toLowerCase().includes(mark.toLowerCase()));

  /** Everything that a guest could try on what is not its own. */
  async function probe(guest: Guest, others: readonly any[]): Promise<void> {
    const { incidentId, wrongTenant, organisation } = told;
    const other = told.tenants.find((it) => it.mark !== guest.mark) ?? wrongTenant;
    const { partyId } = other;
    await ask(guest, documents.wholeCase, { id: incidentId });
    await ask(guest, `{ parties { nodes { id name } } agreements { nodes { id } } }`);
    await ask(guest, `query($id: ID!) { party(id: $id) { name contacts { email } } }`, {
      id: partyId,
    });
    await ask(guest, `{ users { nodes { name } } }`);
    await ask(guest, `{ events { nodes { title description reporter } } }`);
    await ask(guest, `{ register { nodes { title summary } } }`);
    await ask(guest, `query($id: ID) { auditEntries(incidentId: $id) { nodes { canonical } } }`, {
      id: incidentId,
    });
    for (const { id } of others) {
      const seen = await ask(guest, documents.campaign, { id });
      expect(seen.campaign ?? null).to.equal(null);
      const rows = await ask(guest, documents.addressees, { campaignId: id });
      expect(rows.addressees ?? null).to.equal(null);
    }
    const rows = await ask(guest, ownRows);
    for (const part of rows.portal.nodes) expect(part.notificationAnswers).to.have.length(100);
    const theirs = await ask(
      guest,
      `mutation($input: RecordAnswersInput!) { recordAnswers(input: $input) { part { partyId } errors { code field } } }`,
      { input: { incidentId, partyId, answers: [{ row: 62, text: 'x' }] } },
    );
    expect(theirs.recordAnswers).to.deep.equal({
      part: null,
      errors: [{ code: 'NOT_FOUND', field: 'partyId' }],
    });
    const choice = { incidentId, partyId, subject: 'NOTIFY_AUTHORITY', tell: true, rationale: 'x' };
    for (const [document, variables] of [
      [documents.decide, { input: choice }],
      [documents.assess, { incidentId, partyId }],
      [documents.sharePart, { incidentId, partyId }],
      [
        documents.recordAwareness,
        { input: { incidentId, partyId, at: firstSignalAt, reason: 'x' } },
      ],
      [
        documents.promiseUpdate,
        { incidentId, addresseePartyId: organisation.partyId, dueAt: '2026-12-24T00:00:00Z' },
      ],
      [
        documents.draftNotice,
        { input: { incidentId, onBehalfOf: partyId, audience: 'INDIVIDUALS', locale: 'nl' } },
      ],
    ] as const) {
      const answer = await ask(guest, document, variables);
      const [payload] = Object.values<any>(answer);
      expect(payload === answer.fault || payload.errors.length > 0, document).to.equal(true);
    }
  }

  describe('the export', () => {
    let whole: Exported;
    before(async () => {
      whole = await exportAs(world, told.auditor, told.incidentId);
    });

    it('verifies, with the log of doors and the statement in it', () => {
      expect(whole.verdict).to.include({ result: 'pass', evidenceItems: 2 });
      expect(whole.types).to.include.members([
        'INCIDENT_OPENED',
        'RECEIPT_PROVEN',
        'INCIDENT_CLOSED',
      ]);
      const log = [...whole.files].find(([, bytes]) => bytes.includes('Kanarie Roerdomp 23'));
      expect(log?.[0]).to.match(/^evidence\//);
    });

    it('fails when one word is changed', async () => {
      const entries = await whole.verdictAfter('entries.ndjson', (text) =>
        text.replace(sleutelbosAwareAt, '2026-11-26T15:06:00.000Z'),
      );
      expect(entries.result).to.equal('fail');
      const words = await whole.verdictAfter('incident.json', (text) =>
        text.replace('Nagebouwd', 'Vermoed'),
      );
      expect(words.result).to.equal('fail');
    });

    it("rule 10: a guest's own export verifies and holds nothing of another", async () => {
      for (const guest of guests()) {
        const own = await exportAs(world, guest.author, told.incidentId);
        expect(own.verdict, guest.mark).to.include({ result: 'pass', evidenceItems: 0 });
        expect(own.verdict.hiddenEntries).to.be.greaterThan(0);
        expect(own.types).to.include.members([
          'PART_SHARED',
          'RECEIPT_PROVEN',
          'AWARENESS_RECORDED',
        ]);
        const text = [...own.files.values()].map((bytes) => bytes.toString('utf8')).join('\n');
        expect(leaksIn(text, [guest.mark, ...informerOf(guest)]), guest.mark).to.deep.equal([]);
        expect(text).to.not.include('Kanarie');
        const ids = told.tenants.map((it) => it.partyId).filter((id) => id !== guest.partyId);
        const known =
          'tenants' in guest ? (guest as any).tenants.map((it: Tenant) => it.partyId) : [];
        for (const id of ids) {
          if (!known.includes(id)) expect(text.includes(id), guest.mark).to.equal(false);
        }
      }
    });
  });
});
