import { expect } from 'chai';
import { openWorld, type World } from '../support/world.ts';

describe('the main job, in short', () => {
  let world: World;
  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
  });
  after(() => world.close());

  it('logs an incident, runs its clock and wakes management by SMS', async () => {
    const org = await world.newOrganisation({
      name: 'Voorbeeld BV',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    const handler = await world.newPerson(org.administrator, {
      name: 'H. Behandelaar',
      email: 'h@voorbeeld.example',
      partyId: org.partyId,
      roles: ['HANDLER'],
    });
    await org.administrator.ask(
      `mutation($input: ConfigureEscalationInput!) { configureEscalation(input: $input) { policy { partyId } errors { code message field } } }`,
      {
        input: {
          steps: [
            { waitMinutes: 15, contacts: [{ name: 'D. Directeur', phone: '+447700900123' }] },
          ],
        },
      },
    );
    const reported = await handler.ask<any>(
      `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { reference event { id } errors { code message field } } }`,
      {
        input: {
          title: 'Laptop kwijt',
          description: 'Laptop met klantgegevens in de trein laten liggen.',
          reporterKind: 'EMPLOYEE',
        },
      },
    );
    const promoted = await handler.ask<any>(
      `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id reference obligations { regime dueAt provisional } } errors { code message field } } }`,
      { input: { eventId: reported.registerEvent.event.id, role: 'CONTROLLER', breach: true } },
    );
    const { incident } = promoted.promoteEvent;
    const art33 = incident.obligations.find((it: any) => it.regime === 'gdpr-33');
    expect(art33).to.include({ dueAt: '2026-11-19T08:00:00.000Z', provisional: true });
    await world.fastForward({ hours: 48 });
    await world.phone('+447700900123').expectSms(/24 uur/);
    const exported = await world.download(handler, `/exports/${incident.id}.zip`);
    expect(exported.status).to.equal(200);
  });
});
