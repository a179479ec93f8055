import { expect } from 'chai';
import * as documents from '../../src/demo/documents.ts';
import { clientAt, postGraphql } from '../../src/demo/http-client.ts';
import type { Client, Person } from '../../src/demo/stage.ts';
import { exportAs } from '../support/exported.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const forbidden = /^FORBIDDEN$|Dit mag u met uw rollen niet/;
const noticeFields = {
  contactPhone: '+447700900999',
  contactEmail: 'vragen@nachtwacht.example',
  contactHours: 'dag en nacht',
  dpo: 'F. Gegevens, fg@nachtwacht.example',
};
const reason = 'Het is nacht en niemand anders is wakker; klanten worden nu al gebeld.';

/** 03:12 in Amsterdam: single sign-on is down, one decider is awake, and the safe is opened. */
describe('a night on which nobody else is awake', () => {
  let world: World;
  let administrator: Person;
  let manager: Person;
  let decider: Person;
  let dpo: Person;
  let handler: Person;
  let awake: Client;
  let safeId: string;
  let incidentId: string;
  let noticeId: string;
  let campaignId: string;

  before(async function () {
    this.timeout(120_000);
    world = await openWorld({ startAt: '2026-11-19T15:00:00Z' });
    const made = await world.newOrganisation({
      name: 'Nachtwacht',
      role: 'CONTROLLER',
      administrator: { name: 'Aart Beheer', email: 'aart@nachtwacht.example' },
    });
    ({ administrator } = made);
    const { partyId } = made;
    const person = (name: string, roles: readonly string[], locale: 'nl' | 'en' = 'nl') =>
      world.newPerson(administrator, {
        ...{ name, email: `${name.toLowerCase()}@nachtwacht.example`, partyId, roles, locale },
      });
    manager = await person('Mena', ['MANAGER'], 'en');
    decider = await person('Dirk', ['DECIDER', 'HANDLER']);
    dpo = await person('Fleur', ['DPO']);
    handler = await person('Hanna', ['HANDLER']);
    await manager.ask(documents.configureEscalation, {
      input: {
        steps: [{ waitMinutes: 5, contacts: [{ name: 'Mena', phone: '+447700900123' }] }],
      },
    });
    await administrator.confirmIdentity();
    const { makeBreakGlass } = await administrator.ask<{
      makeBreakGlass: { user: { id: string }; passphrase: string };
    }>(
      `mutation { makeBreakGlass(input: { name: "Noodaccount", email: "nood@nachtwacht.example", roles: [DECIDER, HANDLER, MANAGER] }) { user { id } passphrase ${errors} } }`,
    );
    safeId = makeBreakGlass.user.id;
    await world.advanceTo('2026-11-20T02:12:00.000Z' as never);
    awake = await signIn('nood@nachtwacht.example', makeBreakGlass.passphrase);
  });
  after(() => world.close());

  async function signIn(email: string, secret: string): Promise<Client> {
    const { answer, cookie } = await postGraphql(
      world.url,
      {
        query: `mutation($email: String!, $secret: String!) { signIn(email: $email, password: $secret) { ${errors} } }`,
        variables: { email, secret },
      },
      null,
    );
    expect(answer.data).to.deep.include({ signIn: { errors: [] } });
    await world.settle();
    return clientAt(
      world.url,
      () => world.settle(),
      () => Promise.resolve(cookie),
    );
  }
  const alarms = () => world.inbox.mails.filter((mail) => mail.subject.startsWith('ALARM'));
  const codesOf = async (who: Client, document: string, variables = {}) => {
    const answer = await who
      .tryAsk<Record<string, { errors: { code: string }[] }>>(document, variables)
      .catch((fault: unknown) => String(fault));
    return typeof answer === 'string'
      ? answer
      : Object.values(answer)
          .flatMap((it) => it.errors.map(({ code }) => code))
          .join(' ');
  };
  const reviewOfSignature = async () => {
    const { incident } = await decider.ask<{
      incident: { obligations: { regime: string; state: string; dueAt: string }[] };
    }>('query($id: ID!) { incident(id: $id) { obligations { regime state dueAt } } }', {
      id: incidentId,
    });
    return incident.obligations.filter(({ regime }) => regime === 'one-signature');
  };

  it('opening the safe wakes management and tells administrators and managers, and nobody else', async () => {
    expect(
      alarms()
        .map(({ to, subject }) => `${to}: ${subject}`)
        .sort(),
    ).to.deep.equal([
      'aart@nachtwacht.example: ALARM Meldklok: noodaccount gebruikt',
      'mena@nachtwacht.example: ALARM Meldklok: break-glass account used',
    ]);
    for (const { text } of alarms()) expect(text).to.match(/2026-11-21 03:12 UTC\+01:00/);
    await world.phone('+447700900123').expectSms(/noodaccount gebruikt/);
  });

  it('rule 7: one signature decides and sends, marked as such, and management is woken', async function () {
    this.timeout(60_000);
    const reported = await awake.ask<{ registerEvent: { event: { id: string } } }>(
      documents.registerEvent,
      {
        input: {
          title: 'Klantenlijst staat op een forum',
          description: 'Een klant belt: haar gegevens staan op een forum.',
          reporterKind: 'EMPLOYEE',
        },
      },
    );
    const promoted = await awake.ask<{ promoteEvent: { incident: { id: string } } }>(
      documents.promoteEvent,
      { input: { eventId: reported.registerEvent.event.id, role: 'CONTROLLER', breach: true } },
    );
    incidentId = promoted.promoteEvent.incident.id;
    await awake.ask(documents.recordFacts, {
      input: {
        incidentId,
        summary: 'Iemand heeft de klantenlijst op een forum gezet.',
        consequences: 'U kunt gebeld worden door oplichters.',
        measures: 'Wij hebben het forum gevraagd de lijst weg te halen.',
        breach: { dataCategories: ['CONTACT'] },
      },
    });
    const drafted = await awake.ask<{ draftNotice: { notice: { id: string } } }>(
      documents.draftNotice,
      { input: { incidentId, audience: 'INDIVIDUALS', locale: 'nl', fields: noticeFields } },
    );
    noticeId = drafted.draftNotice.notice.id;
    await awake.ask(documents.approveNoticeAlone, { noticeId, version: 1, reason });
    const planned = await awake.ask<{ planCampaign: { campaign: { id: string } } }>(
      documents.planCampaign,
      {
        input: {
          ...{ incidentId, audience: 'INDIVIDUALS', title: 'Klanten op de lijst' },
          ...{ noticeIds: [noticeId], channels: ['EMAIL'], letters: false },
        },
      },
    );
    campaignId = planned.planCampaign.campaign.id;
    await awake.ask(documents.importAddressees, {
      campaignId,
      csv: 'ref,name,email\n1,Klaartje,klaartje@klant.example\n',
    });
    await awake.ask(documents.confirmCampaign, { campaignId, addresseeCount: 1 });
    const told = world.inbox.mails.filter(({ to }) => to.includes('klaartje@klant.example'));
    expect(told).to.have.length(1);
    const [duty] = await reviewOfSignature();
    expect(duty).to.deep.include({ state: 'OPEN', dueAt: '2026-11-21T02:12:00.000Z' });
    await world.phone('+447700900123').expectSms(/beoordeel de ene handtekening/);
  });

  it('rule 7: the account of the safe is nobody’s second person, also not for somebody’s own account', async () => {
    const review = { noticeId, agreed: true, remark: 'in orde' };
    const safe = `mutation { reviewBreakGlass(userId: "${safeId}", who: "ik", why: "daarom") { ${errors} } }`;
    expect(await codesOf(awake, safe)).to.equal('BREAK_GLASS_REVIEWED_BY_ANOTHER');
    const never = 'BREAK_GLASS_NO_SECOND_PERSON';
    expect(await codesOf(awake, documents.reviewOneSignature, review)).to.include(never);
    const drafted = await decider.ask<{ draftNotice: { notice: { id: string } } }>(
      documents.draftNotice,
      { input: { incidentId, audience: 'INDIVIDUALS', locale: 'en', fields: noticeFields } },
    );
    const own = drafted.draftNotice.notice.id;
    expect(await codesOf(awake, documents.approveNotice, { noticeId: own, version: 1 })).to.include(
      never,
    );
    await decider.confirmIdentity();
    await decider.ask(documents.approveNoticeAlone, { noticeId: own, version: 1, reason });
    expect(
      await codesOf(awake, documents.reviewOneSignature, { ...review, noticeId: own }),
    ).to.include(never);
    const { reviewOneSignature } = await manager.ask<{
      reviewOneSignature: { errors: unknown[] };
    }>(documents.reviewOneSignature, { ...review, noticeId: own });
    expect(reviewOneSignature.errors).to.deep.equal([]);
  });

  it('after 24 hours without a review both alarm again, and go on', async function () {
    this.timeout(120_000);
    const before = alarms().length;
    await world.advanceTo('2026-11-21T02:11:00.000Z' as never);
    expect(alarms()).to.have.length(before);
    await world.fastForward({ minutes: 2 });
    expect(
      alarms()
        .slice(before)
        .map(({ to, subject }) => `${to}: ${subject}`)
        .sort(),
    ).to.deep.equal([
      'aart@nachtwacht.example: ALARM Meldklok: gebruik van het noodaccount niet beoordeeld',
      'mena@nachtwacht.example: ALARM Meldklok: use of the break-glass account not reviewed',
    ]);
    await world.phone('+447700900123').expectSms(/niet beoordeeld/);
    await world.fastForward({ hours: 2 });
    const { incident } = await manager.ask<{
      incident: { escalations: { obligationId: string; alarms: { threshold: string }[] }[] };
    }>(documents.escalations, { id: incidentId });
    const thresholds = incident.escalations.flatMap((it) =>
      it.alarms.map((alarm) => alarm.threshold),
    );
    expect(thresholds).to.include('DUE').and.to.include('OVERDUE_1').and.to.include('OVERDUE_2');
  });

  it('tells the reviewers in their language what waits, and asks nobody else', async () => {
    const uses = '{ breakGlassUses { id breakGlass { use { at reviewDueAt } } } }';
    for (const who of [administrator, manager]) {
      const { breakGlassUses } = await who.ask<{ breakGlassUses: { id: string }[] }>(uses);
      expect(breakGlassUses.map(({ id }) => id)).to.deep.equal([safeId]);
    }
    const safe = `mutation { reviewBreakGlass(userId: "${safeId}", who: "Dirk", why: "SSO lag eruit") { ${errors} } }`;
    for (const who of [decider, dpo, handler]) {
      expect(await codesOf(who, safe)).to.match(forbidden);
      expect(await codesOf(who, uses)).to.match(forbidden);
    }
    const review = { noticeId, agreed: true, remark: 'Terecht.' };
    for (const who of [administrator, dpo, handler]) {
      expect(await codesOf(who, documents.reviewOneSignature, review)).to.match(forbidden);
    }
    const { board } = await manager.ask<{ board: { dated: { todo: string }[] } }>(
      '{ board { dated { todo } } }',
    );
    expect(JSON.stringify(board)).to.include(
      'Second person: review what went out on one signature',
    );
  });

  it('in the morning other people review both, late, and it is over', async function () {
    this.timeout(120_000);
    await manager.ask(documents.reviewOneSignature, {
      ...{ noticeId, agreed: true, remark: 'Terecht: klanten werden al gebeld.' },
    });
    await manager.ask(
      `mutation { reviewBreakGlass(userId: "${safeId}", who: "Dirk", why: "SSO lag eruit") { ${errors} } }`,
    );
    const count = alarms().length;
    expect((await reviewOfSignature()).map(({ state }) => state)).to.deep.equal([
      'SETTLED',
      'SETTLED',
    ]);
    await world.fastForward({ hours: 26 });
    expect(alarms()).to.have.length(count);
  });

  it('all of it is on record, in order, and in an export that verifies', async () => {
    const { auditEntries } = world.product.ports.collections;
    const log = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    const types = log.items.map(
      ({ value }) => /"type":"([A-Z_]+)"/.exec(JSON.stringify(value))?.[1],
    );
    const night = /OBLIGATION_MET|BREAK_GLASS|SIGNATURE|NOTICE_APPROVED|CAMPAIGN_CONFIRMED/;
    expect(types.filter((type) => night.test(type ?? ''))).to.deep.equal([
      'BREAK_GLASS_MADE',
      'BREAK_GLASS_USED',
      'NOTICE_APPROVED',
      'SIGNATURE_REVIEW_OPENED',
      'CAMPAIGN_CONFIRMED',
      'NOTICE_APPROVED',
      'SIGNATURE_REVIEW_OPENED',
      'ONE_SIGNATURE_REVIEWED',
      'OBLIGATION_MET',
      'ONE_SIGNATURE_REVIEWED',
      'OBLIGATION_MET',
      'BREAK_GLASS_REVIEWED',
    ]);
    expect(JSON.stringify(log.items)).not.to.match(/klaartje|Dirk|SSO lag|oplichters/i);
    const { verdict, types: shown } = await exportAs(world, decider, incidentId);
    expect(verdict.result).to.equal('pass');
    expect(shown).to.include('ONE_SIGNATURE_REVIEWED');
  });
});
