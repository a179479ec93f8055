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
    const { status, bytes } = await world.download(told.staff.auditor, '/register.csv?year=2026');
    expect(status).to.equal(200);
    const lines: Record<string, string>[] = parse(bytes.toString('utf8'), {
      bom: true,
      columns: true,
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include({
      aware: '2026-11-19T13:55:00.000Z',
      'people min': '1240',
      'authority told': 'yes',
      'individuals told': 'yes',
      'filing numbers': 'AP-FICTIEF-2026-0412, AP-FICTIEF-2026-0412-A',
    });
    expect(lines[0]!['effects']).to.match(/^'\+\/- 410/);
  });

  it('rule 16: closes only with every gate passed', () => {
    expect(told.refusedClosing).to.have.length(1);
    expect(closed.status).to.equal('CLOSED');
    expect(closed.closingGates.every((it: any) => it.passed)).to.equal(true);
    expect(closed.actions).to.have.length(2);
    expect(closed.actions[0].completedAt).to.equal('2026-11-22T11:40:00.000Z');
    expect(closed.review.lessons).to.include('tweede paar ogen');
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
