import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import * as documents from '../../src/demo/documents.ts';
import {
  aldermanPhone,
  castZaakstroom,
  directorPhone,
} from '../../src/demo/stories/zaakstroom-cast.ts';
import { closeZaakstroom, contain } from '../../src/demo/stories/zaakstroom-closing.ts';
import * as municipality from '../../src/demo/stories/zaakstroom-municipality.ts';
import * as night from '../../src/demo/stories/zaakstroom-night.ts';
import * as told from '../../src/demo/stories/zaakstroom-residents.ts';
import type { ZaakstroomCase } from '../../src/demo/stories/zaakstroom-night.ts';
import { openWorld, type World } from '../support/world.ts';

const codesOf = (payload: any): readonly string[] => payload.errors.map(({ code }: any) => code);

/** Every moment below is fixed: the night is that of Tuesday 3 November 2026, in winter time. */
describe('case 4: Zaakstroom, a phished municipal account', () => {
  let world: World;
  let it4: ZaakstroomCase;
  let noticeId: string;
  let evidenceId: string;
  let campaigns: told.ResidentCampaigns;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldklok-zaakstroom-'));
    world = await openWorld({ startAt: '2026-11-02T12:00:00Z' });
  });
  after(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  it('wakes management at 02:10 by SMS, and an answer keeps it quiet until promised', async () => {
    it4 = await night.becomeCertain(await castZaakstroom(world));
    expect(world.now()).to.equal('2026-11-03T01:10:00.000Z');
    const [agreed] = await processorObligations('agreement');
    expect(agreed).to.include({ dueAt: '2026-11-04T01:10:00.000Z', state: 'OPEN' });
    const [byLaw] = await processorObligations('gdpr-33-2');
    expect(byLaw).to.include({ dueAt: null, state: 'OPEN' });

    const page = await world.phone(directorPhone).expectSms(/OK \d{4}/);
    expect(page.createdAt.toISOString()).to.equal('2026-11-03T01:10:00.000Z');
    expect(page.body).to.match(/2026-11-04 02:10 UTC\+01:00/);
    expect(page.body).to.not.include('Veenbroek');
    const code = /OK (\d{4})/.exec(page.body)?.[1] ?? '';
    expect(await world.textBack('+447700900999', `OK ${code} 90`)).to.be.below(500);
    expect(await takenUntil()).to.deep.equal([null]);

    await world.advanceTo(it4.at('02:20'));
    await it4.decider.ask(documents.obligations, { id: it4.incidentId });
    await world.textBack(directorPhone, `OK ${code} 90`);
    expect(await takenUntil()).to.deep.equal(['2026-11-03T02:50:00.000Z']);
    const before = world.phone(directorPhone).texts.length;
    await world.advanceTo(it4.at('02:49'));
    expect(world.phone(directorPhone).texts.length).to.equal(before);
  });

  it('never lets a promise outlast the due moment', async () => {
    const page = world.phone(directorPhone).texts[0] ?? '';
    const code = /OK (\d{4})/.exec(page)?.[1] ?? '';
    await world.textBack(directorPhone, `OK ${code} 9999`);
    expect(await takenUntil()).to.deep.equal(['2026-11-04T01:10:00.000Z']);
  });

  it('lets one person send at night, freshly authenticated, and shows it as one signature', async () => {
    const notice = await night.draftAtNight(it4);
    noticeId = notice.id;
    const unproven = await it4.decider.tryAsk<any>(documents.approveNoticeAlone, {
      ...{ noticeId, version: notice.version, reason: 'Het is nacht en er is niemand anders.' },
    });
    expect(codesOf(unproven.approveNoticeAlone)).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
    await night.tellMunicipalityAtNight(it4, notice);
    const mail = await world.inbox.expectMail({ to: 'meldpunt@veenbroek.example' });
    expect(mail.text).to.match(/1\.?930/);
    const { approval } = await noticeNow();
    expect(approval).to.include({ kind: 'ONE_SIGNATURE', reviewedAt: null });
    expect(approval.reviewDueAt).to.equal('2026-11-04T02:00:00.000Z');
    const [agreed] = await processorObligations('agreement');
    expect(agreed?.state).to.equal('SETTLED');
    expect(agreed?.stages[0]).to.include({ latenessMs: null });
    const [review] = await processorObligations('one-signature');
    expect(review).to.include({ dueAt: '2026-11-04T02:00:00.000Z', state: 'OPEN' });
    const alarm = await world.phone(directorPhone).expectSms(/handtekening/);
    expect(alarm.createdAt.toISOString()).to.equal('2026-11-03T02:00:00.000Z');
  });

  it('starts the municipality’s own 72 hours where the municipality says it knew', async () => {
    ({ evidenceId } = await contain(it4));
    const provisional = (await municipality.ownPart(it4)).obligations.find(
      ({ regime }) => regime === 'gdpr-33',
    );
    expect(provisional).to.include({ provisional: true, dueAt: '2026-11-06T02:10:00.000Z' });
    const overstepped = await it4.duty.tryAsk<any>(documents.recordAwareness, {
      input: {
        ...{ incidentId: it4.incidentId, partyId: it4.municipalityId, at: world.now() },
        reason: 'Een verwerker beslist dit niet.',
      },
    });
    expect(codesOf(overstepped.recordAwareness)).to.deep.equal(['OWN_AWARENESS_ONLY']);
    await municipality.municipalityKnows(it4);
    const decided = (await municipality.ownPart(it4)).obligations.find(
      ({ regime }) => regime === 'gdpr-33',
    );
    expect(decided).to.include({
      provisional: false,
      anchorAt: '2026-11-03T07:15:00.000Z',
      dueAt: '2026-11-06T07:15:00.000Z',
    });
  });

  it('answers the authority for the municipality from what it was told, and asks the rest', async () => {
    const seen = await it4.guest.ask<any>(
      `{ portal { nodes { missingForComplete { row } notificationAnswers {
        row state text origin derivedFrom value { options lines number } since { byName } } } } }`,
    );
    const [part] = seen.portal.nodes;
    const rows = new Map<number, any>(part.notificationAnswers.map((it: any) => [it.row, it]));
    expect(rows.get(12).text).to.include('Veenbroek');
    expect(rows.get(21).text).to.equal('Gea Ciso');
    expect(rows.get(40).value.lines).to.deep.equal(['Zaakstroom (fictief)']);
    expect(rows.get(48).text).to.match(/3 november 2026 om 08:15/);
    expect(rows.get(50).value.options).to.deep.equal(['b']);
    expect(rows.get(53).text).to.match(/ontvangen: .* om 03:10/);
    expect(rows.get(61).value.options).to.deep.equal(['d']);
    expect(rows.get(68)).to.deep.include({ derivedFrom: 'AFFECTED_PART', origin: 'DERIVED' });
    expect(rows.get(68).value.number).to.equal(1_930);
    for (const row of [51, 63, 92]) expect(rows.get(row).state).to.equal('NOT_YET_KNOWN');
    const recorded = await it4.guest.ask<any>(
      `mutation($input: RecordAnswersInput!) { recordAnswers(input: $input) {
        part { notificationAnswers { row state text origin since { byName } } } errors { code message field } } }`,
      {
        input: {
          ...{ incidentId: it4.incidentId, partyId: it4.municipalityId },
          answers: [{ row: 63, text: 'Zaaksysteem in de cloud, in Nederland.' }],
        },
      },
    );
    const said = recorded.recordAnswers.part.notificationAnswers.find((it: any) => it.row === 63);
    expect(said).to.deep.include({ state: 'GIVEN', origin: 'ASKED' });
    expect(said.since.byName).to.equal('Gea Ciso');
  });

  it('proposes high risk, and the municipality decides; the Cbw is answered both ways', async () => {
    await municipality.municipalityDecides(it4);
    const { assessments, decisions, obligations } = await municipality.ownPart(it4);
    expect(assessments.at(-1)?.answer).to.include({
      level: 'VERY_HIGH',
      notifyAuthority: 'YES',
      notifyIndividuals: 'YES',
    });
    expect(decisions.map(({ subject, tell, state }) => [subject, tell, state])).to.deep.equal([
      ['NOTIFY_AUTHORITY', true, 'IN_FORCE'],
      ['NOTIFY_INDIVIDUALS', true, 'IN_FORCE'],
      ['REGIME_APPLIES', true, 'IN_FORCE'],
    ]);
    const stages = obligations.find(({ regime }) => regime === 'cbw')?.stages;
    expect(stages?.map(({ id, dueAt }) => [id, dueAt])).to.deep.equal([
      ['early-warning', '2026-11-04T07:15:00.000Z'],
      ['incident-report', '2026-11-06T07:15:00.000Z'],
      ['final-report', null],
    ]);
    await world.phone(aldermanPhone).expectSms(/Cbw|Cyberbeveiligingswet/i);

    await municipality.processorAnswersCbw(it4);
    const all = await it4.duty.ask<any>(
      'query($id: ID!) { incident(id: $id) { decisions { partyId regime tell state secondBy } obligations { regime obligedPartyId } } }',
      { id: it4.incidentId },
    );
    const own = all.incident.decisions.find((each: any) => each.partyId === it4.processorId);
    expect(own).to.include({ tell: false, state: 'IN_FORCE', secondBy: it4.director.id });
    const owesCbw = all.incident.obligations.filter((each: any) => each.regime === 'cbw');
    expect(owesCbw.map((each: any) => each.obligedPartyId)).to.deep.equal([it4.municipalityId]);
  });

  it('has the one signature reviewed within 24 hours by a second person', async () => {
    const self = await it4.decider.tryAsk<any>(documents.reviewOneSignature, {
      ...{ noticeId, agreed: true, remark: 'Ik vind het zelf goed.' },
    });
    expect(self.reviewOneSignature.errors[0].code).to.equal('REVIEWER_IS_APPROVER');
    await night.reviewTheSignature(it4, noticeId);
    const [review] = await processorObligations('one-signature');
    expect(review).to.include({ state: 'SETTLED', dueAt: null });
    expect((await noticeNow()).approval.reviewedAt).to.equal('2026-11-03T09:30:00.000Z');
  });

  it('files at the CSIRT and at the AP in stages, each in time', async () => {
    await municipality.fileEarlyWarning(it4);
    await municipality.fileFirstAtAuthority(it4);
    const { filings, obligations } = await municipality.ownPart(it4);
    expect(filings.map(({ number, kind, complete }) => [number, kind, complete])).to.deep.equal([
      ['CSIRT-FICTIEF-2041', 'NEW', false],
      ['AP-FICTIEF-77120', 'NEW', false],
    ]);
    const gdpr = obligations.find(({ regime }) => regime === 'gdpr-33');
    expect(gdpr?.stages[0]).to.include({
      submittedAt: '2026-11-04T10:00:00.000Z',
      latenessMs: null,
    });
  });

  it('refuses numbers that were given as a second factor', async () => {
    const draft = await it4.spokesperson.ask<any>(documents.draftNotice, {
      input: {
        ...{ incidentId: it4.incidentId, onBehalfOf: it4.municipalityId },
        ...{ audience: 'INDIVIDUALS', locale: 'nl', fields: told.commonFields },
      },
    });
    const campaignId = await told.plan(it4, {
      ...{ title: 'Geweigerd', notices: [draft.draftNotice.notice] },
      ...{ channels: ['SMS'], letters: true },
    });
    const refused = await it4.spokesperson.tryAsk<any>(documents.importAddressees, {
      ...{ campaignId, csv: told.secondFactorCsv },
    });
    expect(refused.importAddressees.errors[0].code).to.equal('IMPORT_SECOND_FACTOR_COLUMN');
    expect(refused.importAddressees.imported).to.equal(0);
  });

  it('tells 640 by text and letter, and 1,290 by mail, in two languages', async () => {
    campaigns = await told.tellResidents(it4);
    const smsTo = (index: number) =>
      world.phone(`+447700900${String(told.firstResidentNumber + index)}`).texts;
    for (let index = 0; index < 613; index += 1) expect(smsTo(index)).to.have.length(1);
    expect(smsTo(0)[0]).to.match(/datalek/);
    expect(smsTo(9)[0]).to.match(/data breach/);
    const mails = world.inbox.mails.filter(({ to }) => to.endsWith('@post.example'));
    expect(new Set(mails.map(({ to }) => to)).size).to.equal(1290);
    expect(mails).to.have.length(1290);
    expect(mails.filter(({ subject }) => /datalek/.test(subject))).to.have.length(1161);
    expect(mails.some(({ text }) => /BSN|gezondheid/.test(text))).to.equal(false);
    expect(await people(campaigns.textAndLetter)).to.deep.equal({
      ...{ REACHED: 613, LETTER: 19, ADDRESS_LOOK_UP: 8 },
    });
    expect(await people(campaigns.letter)).to.deep.equal({ LETTER: 613 });
    expect(await people(campaigns.mail)).to.deep.equal({ REACHED: 1290 });
  });

  it('posts letters, looks addresses up, and publishes for the three whom nothing reached', async () => {
    await municipality.fileIncidentReport(it4);
    await told.postLetters(it4, campaigns);
    expect(await people(campaigns.textAndLetter)).to.deep.equal({
      ...{ REACHED: 613, LETTER: 24, NOT_REACHED: 3 },
    });
    await told.publishForTheRest(it4, campaigns);
    expect(await people(campaigns.textAndLetter)).to.deep.equal({
      ...{ REACHED: 613, LETTER: 24, PUBLIC_NOTICE: 3 },
    });
    const individuals = (await municipality.ownPart(it4)).obligations.find(
      ({ regime }) => regime === 'gdpr-34',
    );
    expect(individuals?.state).to.equal('SETTLED');
  });

  it('completes the filing, closes, exports, and notices tampering', async () => {
    await municipality.fileFollowUpAtAuthority(it4);
    await municipality.fileFinalReport(it4);
    const part = await municipality.ownPart(it4);
    expect(part.filings.map(({ kind, stageId }) => [kind, stageId])).to.deep.equal([
      ['NEW', 'early-warning'],
      ['NEW', 'notification'],
      ['NEW', 'incident-report'],
      ['FOLLOW_UP', 'notification'],
      ['NEW', 'final-report'],
    ]);
    expect(part.obligations.every(({ state }) => state === 'SETTLED')).to.equal(true);
    await closeZaakstroom(it4);
    const closed = await it4.duty.ask<any>(documents.closingGates, { id: it4.incidentId });
    expect(closed.incident.status).to.equal('CLOSED');

    const exported = await world.download(it4.auditor, `/exports/${it4.incidentId}.zip`);
    expect(exported.status).to.equal(200);
    expect(await resultOf(exported.bytes)).to.equal('pass');
    const bent = Buffer.from(exported.bytes);
    const middle = Math.floor(bent.length / 2);
    bent[middle] = (bent[middle] ?? 0) ^ 1;
    expect(await resultOf(bent)).to.not.equal('pass');
    expect(exported.bytes.includes(`evidence/${evidenceId}`)).to.equal(true);
  });

  async function processorObligations(regime: string): Promise<readonly any[]> {
    const { incident } = await it4.duty.ask<any>(documents.obligations, { id: it4.incidentId });
    return incident.obligations.filter((each: any) => each.regime === regime);
  }

  async function takenUntil(): Promise<readonly (string | null)[]> {
    const { incident } = await it4.director.ask<any>(documents.escalations, { id: it4.incidentId });
    return incident.escalations.map(({ quietUntil }: any) => quietUntil);
  }

  async function noticeNow(): Promise<any> {
    const { incident } = await it4.duty.ask<any>(
      'query($id: ID!) { incident(id: $id) { notices { id approval { kind reviewDueAt reviewedAt } } } }',
      { id: it4.incidentId },
    );
    return incident.notices.find(({ id }: any) => id === noticeId);
  }

  async function resultOf(bytes: Buffer): Promise<string> {
    const file = join(folder, 'bundle.zip');
    await writeFile(file, bytes);
    const verdict = await verifyBundleAt(file, { outsideNotes: [], publicKey: null });
    return verdict.ok ? verdict.value.result : 'no bundle';
  }

  async function people(id: string): Promise<Record<string, number>> {
    const { campaign } = await it4.spokesperson.ask<any>(documents.campaign, { id });
    return Object.fromEntries(campaign.people.map(({ state, count }: any) => [state, count]));
  }
});
