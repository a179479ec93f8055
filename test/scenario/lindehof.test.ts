import { parse } from 'csv-parse/sync';
import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import * as documents from '../../src/demo/documents.ts';
import { tellLindehof, type LindehofTold } from '../../src/demo/stories/lindehof.ts';
import { applicants } from '../../src/demo/stories/lindehof-applicants.ts';
import type { ReceivedMail } from '../support/smtp-inbox.ts';
import { openWorld, type World } from '../support/world.ts';

const obligationOf = (shown: any, regime: string) =>
  shown.obligations.find((it: any) => it.regime === regime);

describe('Lindehof Wonen: one attachment, 1,240 home seekers', () => {
  let world: World;
  let told: LindehofTold;
  let promoted: any;
  let doubted: any;
  let informed: any;
  let closed: any;
  let letters: string[][];
  let recalls: readonly ReceivedMail[];
  let mails: readonly ReceivedMail[];

  const incident = async () =>
    (await told.staff.handler.ask<any>(documents.wholeCase, { id: told.incidentId })).incident;
  const campaignOf = (shown: any, audience: string) =>
    shown.campaigns.find((it: any) => it.audience === audience);

  before(async function () {
    this.timeout(300_000);
    world = await openWorld({ startAt: '2026-11-19T13:40:00Z' });
    for (const { email } of applicants.filter((it) => it.email.startsWith('weg'))) {
      world.inbox.program(email, { kind: 'REFUSE', reply: '550 5.1.1 no such mailbox' });
    }
    told = await tellLindehof(world, {
      promoted: async (part) => {
        told = { ...told, ...part };
        promoted = await incident();
      },
      doubted: async () => {
        doubted = await incident();
        recalls = [...world.inbox.mails];
      },
      told: async (campaignId) => {
        informed = await incident();
        mails = world.inbox.mails.slice(recalls.length);
        const list = await world.download(told.staff.handler, `/letters/${campaignId}.csv`);
        letters = parse(list.bytes.toString('utf8'), { bom: true });
      },
    });
    closed = await incident();
  });
  after(() => world.close());

  it('runs a provisional 72 hours from the first signal, then its own from awareness', () => {
    expect(promoted.firstSignalAt).to.equal('2026-11-19T13:40:00.000Z');
    expect(obligationOf(promoted, 'gdpr-33')).to.include({
      dueAt: '2026-11-22T13:40:00.000Z',
      provisional: true,
      alarms: true,
    });
    expect(closed.awareness).to.have.length(1);
    expect(closed.awareness[0]).to.include({ at: '2026-11-19T13:55:00.000Z', state: 'IN_FORCE' });
    const own = obligationOf(closed, 'gdpr-33');
    expect(own.provisional).to.equal(false);
    expect(own.stages[0].dueAt).to.equal('2026-11-22T13:55:00.000Z');
  });

  it('keeps the evidence with its custody', () => {
    expect(closed.evidence).to.have.length(1);
    const [item] = closed.evidence;
    expect(item.verifiedAt).to.equal('2026-11-19T14:10:00.000Z');
    expect(item.custody.map((it: any) => it.action)).to.deep.equal([
      'COLLECTED',
      'HANDED_OVER',
      'VERIFIED',
    ]);
  });

  it('finds a high risk: 410 opened health and income data', () => {
    expect(closed.facts.breach.disclosure.recipientCount).to.equal(410);
    const { answer } = closed.assessments.at(-1);
    expect(answer).to.include({ notifyAuthority: 'YES', notifyIndividuals: 'YES' });
    expect(answer.reasons.map((it: any) => it.rule)).to.include('SPECIAL_DATA');
    expect(obligationOf(closed, 'gdpr-34').proposal).to.equal('YES');
  });

  it('records processors and partners as parties, to whom no duty of Art. 33(2) runs', () => {
    const roles = closed.parties.map((it: any) => [it.party.name, it.role]);
    expect(roles).to.deep.equal([
      ['Lindehof Wonen (fictief)', 'CONTROLLER'],
      ['Mailpunt verzendservice (fictief)', 'PROCESSOR'],
      ['Gemeente Lindedal (fictief)', 'OTHER'],
      ['Zorgpunt Urgentie (fictief)', 'OTHER'],
      ['Deurwaarders De Hamer (fictief)', 'OTHER'],
    ]);
    const regimes = closed.obligations.map((it: any) => it.regime).sort();
    expect(regimes).to.deep.equal(['follow-up', 'gdpr-33', 'gdpr-34']);
  });

  it('rule 4: one person cannot decide not to tell', () => {
    expect(told.refusedAlone).to.deep.equal(['SECOND_PERSON_NEEDED']);
    expect(doubted.decisions.map((it: any) => it.state)).to.deep.equal(['PENDING_SECOND']);
    expect(obligationOf(doubted, 'gdpr-34').state).to.equal('OPEN');
    const states = closed.decisions.map(({ subject, tell, state }: any) => [subject, tell, state]);
    expect(states).to.deep.equal([
      ['NOTIFY_INDIVIDUALS', false, 'REJECTED'],
      ['NOTIFY_AUTHORITY', true, 'IN_FORCE'],
      ['NOTIFY_INDIVIDUALS', true, 'IN_FORCE'],
    ]);
    expect(closed.decisions[0].secondBy).to.equal(told.staff.manager.id);
    expect(closed.advice.map((it: any) => [it.kind, it.answer])).to.deep.equal([
      ['DPO', 'YES'],
      ['DPO', 'YES'],
    ]);
  });

  it('asks the wrong recipients to delete it, in a campaign of its own', () => {
    expect(recalls).to.have.length(1_196);
    expect(campaignOf(closed, 'WRONG_RECIPIENTS')).to.include({
      addresseeCount: 1_196,
      state: 'FINISHED',
    });
    const dutch = recalls.find((it) => it.to === 'zoeker0045@post.example')!;
    expect(dutch.text).to.include('Verwijder het bericht').and.include('Beste Emre Erf');
    const english = recalls.find((it) => it.to === 'zoeker0050@post.example')!;
    expect(english.text)
      .to.match(/delete/i)
      .and.not.include('Verwijder');
    for (const mail of recalls) expect(mail.text).to.not.match(/medisch|inkomen|medical|income/);
  });

  it('files with the authority in time, first incomplete and then followed up', () => {
    const filed = obligationOf(closed, 'gdpr-33');
    expect(filed.state).to.equal('SETTLED');
    expect(filed.stages[0]).to.include({
      submittedAt: '2026-11-20T09:40:00.000Z',
      latenessMs: null,
    });
    expect(closed.filings.map((it: any) => [it.kind, it.complete, it.number])).to.deep.equal([
      ['NEW', false, 'AP-FICTIEF-2026-0412'],
      ['FOLLOW_UP', true, 'AP-FICTIEF-2026-0412-A'],
    ]);
    expect(closed.filings[0].receipt).to.equal(
      'Ontvangen: eerste melding datalek, nog niet volledig.',
    );
    expect(closed.filings[1].filedAt).to.equal('2026-11-22T01:40:00.000Z');
  });

  it('refuses the faulty list by class and stores nothing of it', () => {
    expect(told.faults.map(({ code, rows }) => [code, rows])).to.deep.equal([
      ['IMPORT_ROW_RAGGED', [5]],
      ['IMPORT_EMAIL_NOT_VALID', [3]],
      ['IMPORT_MOBILE_NOT_VALID', [4]],
      ['IMPORT_LANGUAGE_NOT_KNOWN', [6]],
      ['IMPORT_CELL_LIKE_FORMULA', [7]],
    ]);
    expect(campaignOf(informed, 'INDIVIDUALS').addresseeCount).to.equal(1_240);
  });

  it('tells 1,196 by e-mail, 28 by SMS after a bounce, and puts 16 on the letter list', () => {
    expect(mails).to.have.length(1_196);
    const campaign = campaignOf(informed, 'INDIVIDUALS');
    expect(campaign.people).to.have.deep.members([
      { state: 'REACHED', count: 1_224 },
      { state: 'LETTER', count: 16 },
    ]);
    for (const { mobile, email } of applicants.slice(0, 44)) {
      expect(mails.some((it) => it.to === email)).to.equal(false);
      if (mobile === '') continue;
      const texts = world.phone(mobile).texts;
      expect(texts).to.have.length(1);
      expect(texts[0])
        .to.match(/datalek|data breach/)
        .and.not.match(/medisch|inkomen/);
    }
    const dutch = mails.find((it) => it.to === 'zoeker0045@post.example')!;
    for (const part of ['gezondheidsgegevens', 'inkomen of financiële situatie', 'naam', '410']) {
      expect(dutch.text).to.include(part);
    }
    const english = mails.find((it) => it.to === 'zoeker0050@post.example')!;
    expect(english.text).to.include('health data').and.include('1,240 home seekers');
  });

  it('lists the letters for the post, and calls nobody told before they are posted', () => {
    const [heading, ...rows] = letters;
    expect(rows).to.have.length(16);
    expect(heading).to.have.length(rows[0]!.length);
    expect(rows[0]!.join('|')).to.include('Lindelaan 29');
    expect(obligationOf(informed, 'gdpr-34')).to.include({ state: 'OPEN' });
    expect(obligationOf(closed, 'gdpr-34').state).to.equal('SETTLED');
    expect(obligationOf(closed, 'gdpr-34').stages[0].submittedAt).to.equal(
      '2026-11-20T15:40:00.000Z',
    );
  });

  it('has one line in the register, safe in a spreadsheet', async () => {
    const { status, bytes } = await world.download(
      told.staff.auditor,
      '/register.csv?year=2026&locale=en',
    );
    expect(status).to.equal(200);
    const lines: Record<string, string>[] = parse(bytes.toString('utf8'), {
      bom: true,
      columns: true,
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include({
      'Aware of the breach': '2026-11-19 14:55 (UTC+01:00)',
      'People, at least': '1240',
      'Decision to tell the authority (Art. 33)': 'yes',
      'Decision to tell people (Art. 34)': 'yes',
    });
    expect(lines[0]!['Filings']).to.match(/AP-FICTIEF-2026-0412, .*\n.*AP-FICTIEF-2026-0412-A/);
    expect(lines[0]!['Effects']).to.match(/^'\+\/- 410/);
  });

  it('rule 16: closes only with every gate passed', () => {
    expect(told.refusedClosing).to.have.length(1);
    expect(closed.status).to.equal('CLOSED');
    expect(closed.closingGates.every((it: any) => it.passed)).to.equal(true);
    expect(closed.actions).to.have.length(2);
    expect(closed.actions[0].completedAt).to.equal('2026-11-22T11:40:00.000Z');
    expect(closed.review.lessons).to.include('tweede paar ogen');
  });

  it('answers the authority from the case: what follows is not asked again', async () => {
    const { incident: shown } = await told.staff.handler.ask<any>(
      `query($id: ID!) { incident(id: $id) { missingForComplete { row } notificationAnswers {
        row state text origin derivedFrom value { options number on } since { version byName } } } }`,
      { id: told.incidentId },
    );
    const rows = new Map<number, any>(shown.notificationAnswers.map((it: any) => [it.row, it]));
    const chosen = (row: number) => rows.get(row).value?.options?.join('') ?? rows.get(row).state;
    const expected: Readonly<Record<number, string>> = {
      ...{ 3: 'b', 4: 'b', 38: 'a', 44: 'a', 50: 'a', 55: 'a', 56: 'a', 57: 'c', 61: 'a' },
      ...{ 65: 'a', 67: 'a', 70: 'abkl', 87: 'c', 89: 'a', 97: 'a', 102: 'a', 104: 'a' },
      ...{ 49: 'DOES_NOT_APPLY', 58: 'DOES_NOT_APPLY', 100: 'DOES_NOT_APPLY', 60: 'NOT_YET_KNOWN' },
    };
    for (const [row, option] of Object.entries(expected)) {
      expect(chosen(Number(row)), row).to.equal(option);
    }
    expect(rows.get(68).value.number).to.equal(1_240);
    expect(rows.get(98).value.on).to.equal('2026-11-20');
    expect(rows.get(48).text).to.match(/19 november 2026 om 14:55 \(UTC\+01:00\)/);
    expect(rows.get(53).text).to.match(/Eerste signaal: .* om 14:40/);
    expect(rows.get(55).since).to.deep.equal({ version: 1, byName: 'Hugo Behandelaar' });
    expect(rows.get(56).since.version).to.equal(2);
    expect(rows.get(106).text).to.include('datalek');
    const missing = shown.missingForComplete.map(({ row }: any) => row);
    expect(missing).to.deep.equal([13, 29, 41, 60, 63, 72, 75, 76, 113]);
  });

  it('wakes nobody at night for what was filed and told in time', () => {
    expect(world.phone('+447700900201').texts).to.deep.equal([]);
  });

  it('exports a bundle that verifies, and one changed byte fails it', async () => {
    const { status, bytes } = await world.download(
      told.staff.auditor,
      `/exports/${told.incidentId}.zip`,
    );
    expect(status).to.equal(200);
    const folder = mkdtempSync(join(tmpdir(), 'meldklok-lindehof-'));
    const resultOf = async (content: Uint8Array) => {
      const path = join(folder, 'bundle.zip');
      writeFileSync(path, content);
      const verdict = await verifyBundleAt(path, { outsideNotes: [], publicKey: null });
      return verdict.ok ? verdict.value.result : 'no bundle';
    };
    try {
      expect(await resultOf(bytes)).to.equal('pass');
      const position = Math.floor(bytes.length / 2);
      const changed = Buffer.from(bytes);
      changed[position] = changed[position]! ^ 1;
      expect(await resultOf(changed)).to.not.equal('pass');
      expect(await resultOf(bytes)).to.equal('pass');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
