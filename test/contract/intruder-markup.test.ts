import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { approvedNotice } from '../../src/demo/approved-notice.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
/** Runs wherever it is not text: in a page, an attribute, a mail. */
const mark = `<img src=x onerror=alert(1)>"'&{{naam}}<script>alert(2)</script>`;
const active = /<img src=x|<script>alert|onerror=alert\(1\)>"/i;

describe('an intruder’s markup', () => {
  let world: World;
  let handler: Person;
  let second: Person;
  let incidentId: string;
  let obligationId: string;

  const run = async (by: Person, document: string, variables = {}): Promise<any> =>
    Object.values(await by.ask<any>(document, variables))[0];

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const { administrator, partyId } = await world.newOrganisation({
      name: `Organisatie ${mark}`,
      role: 'CONTROLLER',
      administrator: { name: `Beheer ${mark}`, email: 'beheer@organisatie.example' },
    });
    const invite = (name: string) =>
      world.newPerson(administrator, {
        name: `${name} ${mark}`,
        email: `${name}@organisatie.example`,
        partyId,
        roles: ['HANDLER', 'DECIDER', 'MANAGER', 'COMMUNICATIONS'],
      });
    handler = await invite('een');
    second = await invite('twee');
    await run(
      administrator,
      `mutation($mark: String!) { configureEscalation(input: { steps: [{ waitMinutes: 600, contacts: [{ name: $mark, email: "wacht@organisatie.example" }] }] }) { policy { partyId } ${errors} } }`,
      { mark },
    );
    const { event } = await run(
      handler,
      `mutation($mark: String!) { registerEvent(input: { title: $mark, description: $mark, reporterKind: EMPLOYEE, reporter: $mark, email: "melder@organisatie.example" }) { event { id } ${errors} } }`,
      { mark },
    );
    const { incident } = await run(
      handler,
      `mutation($mark: String!) { promoteEvent(input: { eventId: "${event.id as string}", role: CONTROLLER, breach: true, title: $mark }) { incident { id obligations { id regime } } ${errors} } }`,
      { mark },
    );
    incidentId = incident.id;
    obligationId = incident.obligations.find((it: any) => it.regime === 'gdpr-33').id;
    await run(
      handler,
      `mutation($mark: String!) { recordFacts(input: { incidentId: "${incidentId}", summary: $mark, consequences: $mark, measures: $mark, breach: { dataCategories: ["CONTACT"], people: { min: 1, max: 5 } } }) { incident { id } ${errors} } }`,
      { mark },
    );
    await run(
      handler,
      `mutation($mark: String!) { answerReporter(eventId: "${event.id as string}", text: $mark, handled: false) { dialogue { eventId } ${errors} } }`,
      { mark },
    );
    await run(
      handler,
      `mutation($mark: String!) { recordAwareness(input: { incidentId: "${incidentId}", partyId: "${partyId}", at: "2026-11-16T08:00:00Z", reason: $mark }) { incident { id } ${errors} } }`,
      { mark },
    );
  });
  after(() => world.close());

  it('is text in every mail, also in what goes to the people concerned', async () => {
    const noticeId = await approvedNotice(handler, second, {
      incidentId,
      audience: 'INDIVIDUALS',
      locale: 'nl',
      fields: {
        headline: mark,
        whatHappened: mark,
        consequences: [mark],
        measures: [mark],
        steps: [mark],
        contactPhone: '+447700900123',
        contactEmail: 'vragen@organisatie.example',
        contactHours: mark,
        dpo: mark,
      },
    });
    const { campaign } = await run(
      handler,
      `mutation($mark: String!) { planCampaign(input: { incidentId: "${incidentId}", audience: INDIVIDUALS, title: $mark, noticeIds: ["${noticeId}"] }) { campaign { id } ${errors} } }`,
      { mark },
    );
    const name = `"${mark.replaceAll('"', '""')}"`;
    await run(
      handler,
      `mutation($csv: String!) { importAddressees(campaignId: "${campaign.id as string}", csv: $csv) { imported faults { code } ${errors} } }`,
      { csv: `naam,email\n${name},wie@iemand.example\n` },
    );
    await run(
      handler,
      `mutation { confirmCampaign(campaignId: "${campaign.id as string}", addresseeCount: 1) { campaign { id } ${errors} } }`,
    );
    await world.fastForward({ hours: 49 });
    const { mails } = world.inbox;
    const sent = mails.filter(({ to }) => to.includes('wie@iemand.example'));
    expect(sent).to.have.length(1);
    expect(sent[0]?.html).to.include('&lt;img src');
    expect(
      mails.some(({ to }) => to.includes('wacht@')),
      'who is on call',
    ).to.equal(true);
    expect(
      mails.some(({ to }) => to.includes('melder@')),
      'the reporter',
    ).to.equal(true);
    for (const { html, to, subject } of mails)
      expect(html, `${to}: ${subject}`).not.to.match(active);
  });

  it('is text in every page that the product prints', async () => {
    const paths = [
      `/exports/answer-sheets/${incidentId}/${obligationId}.html?locale=nl`,
      `/exports/answer-sheets/${incidentId}/${obligationId}.html?locale=en`,
    ];
    for (const path of paths) {
      const { status, bytes } = await world.download(handler, path);
      expect(status, path).to.equal(200);
      expect(bytes.toString(), path).to.include('&lt;img src').and.not.match(active);
    }
    const links = world.inbox.mails
      .flatMap(({ text }) => [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link))
      .filter((link) => /\/(take|receipt)\//.test(link));
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) {
      const answer = await fetch(link);
      const page = await answer.text();
      expect(answer.headers.get('content-security-policy'), link).to.include('default-src');
      expect(page, link).not.to.match(active);
    }
  });
});
