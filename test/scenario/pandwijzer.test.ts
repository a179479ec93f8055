import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import * as documents from '../../src/demo/documents.ts';
import { tellPandwijzer, type PandwijzerTold } from '../../src/demo/stories/pandwijzer.ts';
import { customers, tenantCount } from '../../src/demo/stories/pandwijzer-customers.ts';
import { parseInstant, type Instant } from '../../src/shared/instant.ts';
import { factWords } from '../../src/texts/fact-words.ts';
import type { ReceivedMail } from '../support/smtp-inbox.ts';
import { openWorld, type World } from '../support/world.ts';

const at = (text: string) => parseInstant(text) as Instant;
const bounced = 17;
/** The one whose guest set its own awareness. */
const own = 0;

describe('Pandwijzer: one backup, 41 controllers', () => {
  let world: World;
  let told: PandwijzerTold;
  let notices: readonly ReceivedMail[];
  let updates: readonly ReceivedMail[];
  let opened: any;
  let woken: readonly string[];
  let informed: any;
  let shownByGet: string;
  let afterGet: any;

  const incident = async (id: string) =>
    (await told.staff.handler.ask<any>(documents.wholeCase, { id })).incident;

  before(async function () {
    this.timeout(300_000);
    world = await openWorld({ startAt: '2026-11-17T07:30:00Z' });
    world.inbox.program(customers[bounced]!.email, {
      kind: 'REFUSE',
      reply: '550 5.1.1 mailbox is gone',
    });
    told = await tellPandwijzer(world, {
      opened: async (part) => {
        told = { ...told, ...part };
        woken = [...world.phone('+447700900101').texts];
        await world.textBack('+447700900101', `OK ${/OK (\d+)/.exec(woken[0]!)![1]} 240`);
        opened = await incident(part.incidentId);
      },
      informed: async (part) => {
        told = { ...told, ...part };
        notices = [...world.inbox.mails];
        informed = await incident(part.incidentId);
        shownByGet = await (await fetch(linkIn(mailTo(notices, 1)))).text();
        afterGet = await incident(part.incidentId);
        await world.advanceTo(at('2026-11-17T12:45:00Z'));
        for (const position of [1, 2, 3]) await confirm(mailTo(notices, position));
        await world.advanceTo(at('2026-11-17T13:30:00Z'));
        for (const [position] of customers.entries()) {
          if (position > 3 && position !== bounced) await confirm(mailTo(notices, position));
        }
      },
      updated: () => {
        updates = world.inbox.mails.slice(notices.length);
        return Promise.resolve();
      },
    });
  });
  after(() => world.close());

  async function confirm(mail: ReceivedMail): Promise<void> {
    const answer = await fetch(linkIn(mail), { method: 'POST' });
    expect(answer.status).to.equal(200);
    await world.settle();
  }

  const mailTo = (mails: readonly ReceivedMail[], position: number): ReceivedMail =>
    mails.find((mail) => mail.to === customers[position]!.email)!;

  const of = (shown: any, regime: string, position: number) =>
    shown.obligations.find(
      (it: any) =>
        it.regime === regime &&
        (it.addresseePartyId === told.controllerIds[position] ||
          it.obligedPartyId === told.controllerIds[position]),
    );

  it('fixes the first signal and the moment of reasonable certainty', () => {
    expect(opened.firstSignalAt).to.equal('2026-11-17T07:30:00.000Z');
    expect(opened.awareness).to.have.length(1);
    expect(opened.awareness[0]).to.include({
      partyId: told.partyId,
      at: '2026-11-17T09:00:00.000Z',
      state: 'IN_FORCE',
    });
  });

  it('starts 24 hours for each of 41 agreements, and no 72 hours of anybody yet', () => {
    const agreed = opened.obligations.filter((it: any) => it.regime === 'agreement');
    expect(agreed).to.have.length(41);
    for (const it of agreed) expect(it.dueAt).to.equal('2026-11-18T09:00:00.000Z');
    expect(opened.obligations.filter((it: any) => it.regime === 'gdpr-33-2')).to.have.length(41);
    expect(opened.obligations.filter((it: any) => it.regime === 'gdpr-33')).to.have.length(0);
  });

  it('proposes to notify, for encryption with its key in the bucket counts for nothing', async () => {
    const last = opened.assessments.find((it: any) => it.partyId === told.partyId);
    expect(last.answer.notifyAuthority).to.equal('YES');
    expect(last.answer.reasons.map((it: any) => it.rule)).to.include('KEY_NOT_SAFE');
    const { breach } = opened.facts;
    const safe = { ...breach, unintelligible: { ...breach.unintelligible, keySafe: true } };
    const other = await told.staff.handler.ask<any>(
      `query($facts: FactsJson!) { assessFacts(facts: $facts) { notifyAuthority } }`,
      { facts: safe },
    );
    expect(other.assessFacts.notifyAuthority).to.equal('NO');
    const views = opened.advice.filter((it: any) => it.kind === 'PROCESSOR_VIEW');
    expect(views).to.have.length(41);
  });

  it('holds 18,400 people in 41 parts', () => {
    const parts = opened.parties.filter((it: any) => it.role === 'CONTROLLER');
    expect(parts).to.have.length(41);
    const sum = parts.reduce(
      (total: number, it: { affected: { peopleMax: number } }) => total + it.affected.peopleMax,
      0,
    );
    expect(sum).to.equal(18_400);
    expect(tenantCount).to.equal(18_400);
  });

  it('rule 7: refuses another number than 41, and an approval by the author', async () => {
    const { handler } = told.staff;
    const noticeId = informed.notices[0].id;
    const again = await handler.tryAsk<any>(documents.approveNotice, { noticeId, version: 1 });
    expect(codesOf(again.approveNotice)).to.include('FORBIDDEN');
    expect(told.refusedCount).to.deep.equal(['COUNT_DIFFERS']);
    const campaign = informed.campaigns.find((it: any) => it.id === told.campaignId);
    expect(campaign).to.include({ addresseeCount: 41, audience: 'CONTROLLERS' });
    expect(informed.notices[0].approval).to.include({
      kind: 'TWO_PEOPLE',
      approverId: told.staff.decider.id,
    });
  });

  it('rule 10: each of the mails holds its own counts and categories, and no other controller', () => {
    expect(notices).to.have.length(40);
    expect(updates).to.have.length(40);
    for (const mail of [...notices, ...updates]) {
      const mine = customers.findIndex((it) => it.email === mail.to);
      const { people, categories, locale, name } = customers[mine]!;
      const words = factWords[locale];
      const plain = mail.text.replaceAll(/http\S+/g, '').replaceAll(told.reference, '');
      const line =
        locale === 'nl'
          ? [`Soorten gegevens: ${words.list(categories)}`, `Aantal mensen: ${people}`]
          : [`Categories of data: ${words.list(categories)}`, `Number of people: ${people}`];
      expect(mail.text).to.include(name);
      for (const each of line) expect(mail.text.split('\n')).to.include(each);
      for (const [position, other] of customers.entries()) {
        if (position === mine) continue;
        for (const canary of [other.name, other.email, other.phone]) {
          expect(mail.raw).to.not.include(canary);
          expect(mail.text).to.not.include(canary);
        }
        expect(plain).to.not.match(new RegExp(`(?<![\\d+])${other.people}(?!\\d)`));
      }
      expect(mail.text).to.not.match(/18[.,]?400/);
      expect(mail.text).to.not.match(/\b41\b/);
    }
  });

  it('counts the 40 in time, and leaves one to be called after its 550', async () => {
    for (const [position] of customers.entries()) {
      const agreed = of(informed, 'agreement', position);
      const stage = agreed.stages[0];
      if (position === bounced) expect(stage.submittedAt).to.equal(null);
      else {
        expect(agreed.state).to.equal('SETTLED');
        expect(stage).to.include({ submittedAt: '2026-11-17T12:30:00.000Z', latenessMs: null });
      }
    }
    const campaign = informed.campaigns.find((it: any) => it.id === told.campaignId);
    expect(campaign.people).to.have.deep.members([
      { state: 'REACHED', count: 40 },
      { state: 'BY_HAND', count: 1 },
    ]);
    const rows = await addresseesOf(told.campaignId);
    const row = rows.find((it: any) => it.partyId === told.controllerIds[bounced]);
    expect(row.messages).to.deep.include({ channel: 'EMAIL', state: 'FAILED', failure: row.code });
  });

  const timeline = async (): Promise<any[]> => {
    const lines: any[] = [];
    let after: string | null = null;
    do {
      const { incident: shown }: any = await told.staff.handler.ask(documents.timeline, {
        id: told.incidentId,
        after,
      });
      lines.push(...shown.timeline.nodes);
      after = shown.timeline.pageInfo.hasNextPage ? shown.timeline.pageInfo.endCursor : null;
    } while (after !== null);
    return lines;
  };

  const addresseesOf = async (campaignId: string): Promise<any[]> => {
    const page = await told.staff.handler.ask<any>(documents.addressees, { campaignId });
    return page.addressees.nodes.map((it: any) => ({ ...it, code: it.messages[0]?.failure }));
  };

  it('shows by GET and confirms by POST, which starts that controller’s own 72 hours', async () => {
    expect(shownByGet).to.include('<form method="post">').and.include('Pandwijzer');
    expect(shownByGet).to.not.include(customers[2]!.name);
    expect(of(afterGet, 'gdpr-33', 1)).to.equal(undefined);
    const shown = await incident(told.incidentId);
    for (const position of [1, 2, 3]) {
      expect(of(shown, 'gdpr-33', position)).to.include({
        anchorAt: '2026-11-17T12:45:00.000Z',
        dueAt: '2026-11-20T12:45:00.000Z',
        provisional: true,
        alarms: false,
        overdue: false,
      });
    }
    expect(of(shown, 'gdpr-33', 30).dueAt).to.equal('2026-11-20T13:30:00.000Z');
    expect(of(shown, 'gdpr-33', own)).to.include({ provisional: false });
  });

  it('judges the 41st by the true time of the call, not by when it was written down', async () => {
    const shown = await incident(told.incidentId);
    const agreed = of(shown, 'agreement', bounced);
    expect(agreed.stages[0]).to.include({
      dueAt: '2026-11-18T09:00:00.000Z',
      submittedAt: '2026-11-17T19:40:00.000Z',
      latenessMs: null,
    });
    expect(of(shown, 'gdpr-33', bounced)).to.include({
      dueAt: '2026-11-20T19:40:00.000Z',
      provisional: true,
    });
    const written = (await timeline()).find((it) => it.type === 'ADDRESSEE_REACHED_BY_HAND');
    expect(written.recordedAt).to.equal('2026-11-18T09:30:00.000Z');
  });

  it('wakes management once for all 41, and one answer takes them all', () => {
    expect(woken).to.have.length(1);
    expect(woken[0]).to.include('nog 23 uur 30 min');
    const states = opened.escalations.map((it: any) => it.state);
    expect(states).to.deep.equal(Array.from({ length: 41 }, () => 'TAKEN'));
  });

  it('wakes management as the 24 hours pass, until the call is recorded', () => {
    const texts = world.phone('+447700900101').texts;
    const due = texts.filter((it) => it.includes('2026-11-18 10:00'));
    expect(due.some((it) => it.includes('nog 12 uur'))).to.equal(true);
    expect(due.some((it) => it.includes('nog 6 uur'))).to.equal(true);
    expect(due.some((it) => it.includes('moet NU'))).to.equal(true);
    expect(due.length).to.be.at.most(10);
    for (const text of texts) {
      for (const { name } of customers) expect(text).to.not.include(name);
    }
    const english = world.phone('+447700900102').texts;
    expect(english.some((it) => /is due NOW|left, due/.test(it))).to.equal(true);
  });

  it('gives the promised update a clock of its own, met by the update', async () => {
    const promised = informed.obligations.filter((it: any) => it.regime === 'promise');
    expect(promised).to.have.length(41);
    for (const it of promised) {
      expect(it).to.include({ state: 'OPEN', dueAt: '2026-11-19T09:30:00.000Z' });
    }
    const shown = await incident(told.incidentId);
    for (const it of shown.obligations.filter((each: any) => each.regime === 'promise')) {
      expect(it.state).to.equal('SETTLED');
      expect(it.stages[0].latenessMs).to.equal(null);
    }
  });

  it('rule 10: the guest sees its own part and learns of no other', async () => {
    const { portal } = await told.guest.ask<any>(documents.wholePart);
    expect(portal.nodes).to.have.length(1);
    expect(portal.nodes[0].affected.peopleMax).to.equal(customers[own]!.people);
    const text = JSON.stringify(portal);
    for (const [position, other] of customers.entries()) {
      if (position === own) continue;
      expect(text).to.not.include(other.name);
      expect(text).to.not.include(told.controllerIds[position]);
    }
    const exported = await world.download(told.guest, `/exports/${told.incidentId}.zip`);
    expect(exported.status).to.equal(200);
  });

  it('closes, and exports a bundle that verifies', async () => {
    const shown = await incident(told.incidentId);
    expect(shown.status).to.equal('CLOSED');
    expect(shown.closingGates.every((it: any) => it.passed)).to.equal(true);
    const { status, bytes } = await world.download(
      told.staff.auditor,
      `/exports/${told.incidentId}.zip`,
    );
    expect(status).to.equal(200);
    const folder = mkdtempSync(join(tmpdir(), 'meldklok-pandwijzer-'));
    try {
      const path = join(folder, 'bundle.zip');
      writeFileSync(path, bytes);
      const verdict = await verifyBundleAt(path, { outsideNotes: [], publicKey: null });
      expect(verdict.ok && verdict.value.result).to.equal('pass');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function codesOf(payload: { readonly errors: readonly { readonly code: string }[] }) {
  return payload.errors.map((it) => it.code);
}

function linkIn(mail: ReceivedMail): string {
  return /http:\/\/\S+\/receipt\/\S+/.exec(mail.text)![0];
}
