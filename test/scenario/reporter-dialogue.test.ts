import { expect } from 'chai';
import { endContactsPorts } from '../../src/composition/reporter-jobs.ts';
import { publicActor } from '../../src/identity/actor.ts';
import { endContacts } from '../../src/incidents/use-cases/end-contacts.ts';
import { openReport } from '../../src/incidents/use-cases/open-report.ts';
import type { Instant } from '../../src/shared/instant.ts';
import type { Person } from '../../src/demo/stage.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const report = `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { reference receipt event { id } ${errors} } }`;
const seen = `reference reportedAt state mayWrite contact contactUntil messages { side at text }`;
const open = `mutation($receipt: String!) { openReport(receipt: $receipt) { report { ${seen} } ${errors} } }`;
const write = `mutation($receipt: String!, $text: String!) { writeAsReporter(receipt: $receipt, text: $text) { report { ${seen} } ${errors} } }`;
const answer = `mutation($eventId: ID!, $text: String, $handled: Boolean) { answerReporter(eventId: $eventId, text: $text, handled: $handled) { dialogue { state contact toldByMail } ${errors} } }`;
const promote = `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id reference } ${errors} } }`;
const dialogues = `query($id: ID!) { incidentDialogues(incidentId: $id) { eventId state contact contactUntil messages { side text } } }`;

describe('a reporter without a name, and those who handle the report', () => {
  let world: World;
  let handler: Person;
  let receipt = '';
  let reference = '';
  let eventId = '';
  let incident: { id: string; reference: string };

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const organisation = await world.newOrganisation({
      name: 'Voorbeeld BV',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    handler = await world.newPerson(organisation.administrator, {
      name: 'H. Behandelaar',
      email: 'h@voorbeeld.example',
      partyId: organisation.partyId,
      roles: ['HANDLER', 'DECIDER'],
    });
  });
  after(() => world.close());

  const mine = async () => (await world.stranger.ask<any>(open, { receipt })).openReport.report;
  const auditLog = async () => {
    const { auditEntries } = world.product.ports.collections;
    const page = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    return page.items.map(({ value }) => value);
  };

  it('takes the report, with an address only to be told that there is an answer', async () => {
    const { registerEvent } = await world.stranger.ask<any>(report, {
      input: {
        title: 'Dossiers bij het oud papier',
        description: 'In de container achter het gebouw liggen dossiers.',
        reporterKind: 'STRANGER',
        reporter: 'M. de Melder',
        email: 'Melder@Thuis.example',
      },
    });
    ({ receipt, reference } = registerEvent);
    expect(await mine()).to.include({ state: 'RECEIVED', contact: 'KEPT' });
    const { events } = await handler.ask<any>(
      '{ events(first: 1) { nodes { id reference reporter } } }',
    );
    expect(events.nodes[0]).to.include({
      reference,
      reporter: 'M. de Melder, melder@thuis.example',
    });
    eventId = events.nodes[0].id;
  });

  it('lets a handler ask; the reporter gets a mail that holds neither answer nor number', async () => {
    await handler.ask(answer, { eventId, text: 'Kunt u zeggen hoeveel dossiers?' });
    await world.settle();
    const mail = await world.inbox.expectMail({ to: 'melder@thuis.example' });
    expect(mail.subject).to.include(reference);
    const text = JSON.stringify(mail);
    expect(text).to.include('/report/dialogue');
    for (const secret of [receipt, receipt.replaceAll('-', ''), 'hoeveel dossiers', 'oud papier']) {
      expect(text).not.to.include(secret);
    }
  });

  it('lets the reporter answer, and the board say so', async () => {
    expect((await mine()).messages[0]).to.include({ side: 'HANDLER' });
    await world.stranger.ask(write, { receipt, text: 'Ongeveer dertig.' });
    const { board } = await handler.ask<any>('{ board { reporterWrote { reference } } }');
    expect(board.reporterWrote).to.deep.equal([{ reference }]);
  });

  it('makes an incident of it, of which the reporter sees nothing', async () => {
    const before = await mine();
    const done = await handler.ask<any>(promote, {
      input: { eventId, title: 'KANARIE geheime titel', role: 'CONTROLLER', breach: true },
    });
    incident = done.promoteEvent.incident;
    await handler.ask(
      `mutation($id: ID!) { addNote(incidentId: $id, text: "KANARIE een notitie") { ${errors} } }`,
      { id: incident.id },
    );
    const after = await mine();
    expect(after).to.deep.equal(before);
    const text = JSON.stringify(after);
    for (const canary of ['KANARIE', incident.id, incident.reference, 'Behandelaar', 'Voorbeeld']) {
      expect(text).not.to.include(canary);
    }
  });

  it('looks the same when another report is dismissed', async () => {
    const other = (
      await world.stranger.ask<any>(report, {
        input: { title: 'Niets', description: 'Toch niets.', reporterKind: 'VENDOR' },
      })
    ).registerEvent;
    const promoted = (
      await world.stranger.ask<any>(report, {
        input: { title: 'Iets', description: 'Zeker iets.', reporterKind: 'VENDOR' },
      })
    ).registerEvent;
    const { events } = await handler.ask<any>('{ events(first: 9) { nodes { id reference } } }');
    const idOf = (it: any) => events.nodes.find((node: any) => node.reference === it.reference).id;
    await handler.ask(
      `mutation($eventId: ID!) { dismissEvent(eventId: $eventId, reason: "Al bekend.") { ${errors} } }`,
      { eventId: idOf(other) },
    );
    await handler.ask(promote, {
      input: { eventId: idOf(promoted), role: 'CONTROLLER', breach: false },
    });
    const [dismissed, became] = await Promise.all(
      [other, promoted].map(async (it) => {
        const opened = await world.stranger.ask<any>(open, { receipt: it.receipt });
        return { ...opened.openReport.report, reference: '' };
      }),
    );
    expect(dismissed).to.deep.equal(became);
    expect(dismissed.state).to.equal('LOOKED_AT');
  });

  it('shows the dialogue at the incident, once that reading is recorded', async () => {
    const { incidentDialogues } = await handler.ask<any>(dialogues, { id: incident.id });
    expect(incidentDialogues).to.have.length(1);
    expect(incidentDialogues[0].messages.map((it: any) => it.text)).to.deep.equal([
      'Kunt u zeggen hoeveel dossiers?',
      'Ongeveer dertig.',
    ]);
    const entries = await auditLog();
    const read = entries.filter((it) => it.type === 'SENSITIVE_READ');
    expect(JSON.stringify(read)).to.include('DIALOGUE');
    const words = JSON.stringify(entries);
    for (const secret of ['dertig', 'hoeveel dossiers', 'melder@thuis', 'de Melder', receipt]) {
      expect(words).not.to.include(secret);
    }
  });

  it('puts what the reporter writes on the timeline of the incident', async () => {
    await world.stranger.ask(write, { receipt, text: 'Ze liggen er nog steeds.' });
    const { incident: shown } = await handler.ask<any>(
      'query($id: ID!) { incident(id: $id) { timeline(first: 200) { nodes { type text } } } }',
      { id: incident.id },
    );
    const line = shown.timeline.nodes.find((it: any) => it.type === 'REPORTER_WROTE');
    expect(line.text).to.match(/melder schreef/);
  });

  it('never ends the contact data of a reporter who is named in the evidence', async () => {
    const { collections, intake } = world.product.ports;
    const given = (
      await world.stranger.ask<any>(report, {
        input: {
          title: 'Usb-stick',
          description: 'Gevonden in de hal.',
          reporterKind: 'STRANGER',
          reporter: 'V. Vinder',
          phone: '+44 7700 900123',
        },
      })
    ).registerEvent;
    const { events } = await handler.ask<any>('{ events(first: 9) { nodes { id reference } } }');
    const found = events.nodes.find((it: any) => it.reference === given.reference);
    const done = await handler.ask<any>(promote, {
      input: { eventId: found.id, role: 'CONTROLLER', breach: true },
    });
    await handler.upload(
      done.promoteEvent.incident.id,
      { title: 'Usb-stick', kind: 'DEVICE', foundBy: 'V.  vinder' },
      Buffer.from('stick'),
    );
    const ended = await endContacts(at('2027-03-01T08:00:00.000Z'))();
    expect(ended).to.deep.equal({ ended: 1, kept: 1 });
    const contactOf = async (id: string) => {
      const event = await collections.events.get(id);
      return (await intake.dialogues.get(event!.value.dialogueId))!.value.contact;
    };
    expect((await contactOf(found.id))?.kind).to.equal('KEPT');
    expect((await contactOf(eventId))?.kind).to.equal('ENDED');
    await world.settle();
    const kept = (await auditLog()).find((it) => it.canonical.includes('KEPT_FOR_EVIDENCE'));
    expect(kept?.type).to.equal('REPORTER_CONTACT_KEPT');
  });

  it('opens nothing any more two years after the last word', async () => {
    const address = '192.0.2.1';
    const later = (moment: string) => openReport(at(moment))({ receipt, address }, publicActor);
    expect((await later('2028-11-15T00:00:00.000Z')).ok).to.equal(true);
    const lapsed = await later('2028-11-17T00:00:00.000Z');
    expect(lapsed.ok ? [] : lapsed.refusals.map((it) => it.code)).to.deep.equal([
      'REPORT_NOT_FOUND',
    ]);
  });

  /** The same product on another day, without everything that happens in between. */
  function at(moment: string) {
    const ports = endContactsPorts(world.product.ports);
    return { ...ports, changes: { ...ports.changes, now: () => moment as Instant } };
  }
});

describe('contact data of a reporter', () => {
  let world: World;
  before(async () => {
    world = await openWorld({ startAt: '2026-11-30T08:00:00Z' });
  });
  after(() => world.close());

  it('ends by itself three months after the last use, while the words stay', async () => {
    const { administrator, partyId } = await world.newOrganisation({
      name: 'Voorbeeld BV',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    const handler = await world.newPerson(administrator, {
      name: 'H. Behandelaar',
      email: 'h@voorbeeld.example',
      partyId,
      roles: ['HANDLER'],
    });
    const { registerEvent } = await world.stranger.ask<any>(report, {
      input: {
        title: 'Dossiers',
        description: 'In de container liggen dossiers.',
        reporterKind: 'STRANGER',
        reporter: 'M. de Melder',
        email: 'melder@thuis.example',
      },
    });
    const mine = async () =>
      (await world.stranger.ask<any>(open, { receipt: registerEvent.receipt })).openReport.report;
    await world.fastForward({ hours: 24 });
    await world.stranger.ask(write, { receipt: registerEvent.receipt, text: 'Nog iets.' });
    expect((await mine()).contactUntil).to.equal('2027-03-01T08:00:00.000Z');
    await world.advanceTo('2027-02-28T09:00:00.000Z' as Instant);
    expect((await mine()).contact).to.equal('KEPT');
    await world.advanceTo('2027-03-01T09:00:00.000Z' as Instant);
    expect(await mine()).to.include({ contact: 'ENDED' });

    const { events } = await handler.ask<any>('{ events { nodes { id reporter description } } }');
    const [event] = events.nodes;
    expect(event.reporter).not.to.include('elder');
    expect(event.description).to.include('liggen dossiers');
    const { auditEntries } = world.product.ports.collections;
    const log = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    const entry = log.items.find(({ value }) => value.type === 'REPORTER_CONTACT_ENDED');
    expect(JSON.parse(entry!.value.canonical).data).to.deep.equal({ monthsKept: 3, count: 1 });
    const told = await handler.ask<any>(answer, { eventId: event.id, text: 'Dank u.' });
    expect(told.answerReporter.dialogue).to.include({ contact: 'ENDED', toldByMail: false });
    expect((await mine()).messages.map((it: any) => it.text)).to.deep.equal([
      'Nog iets.',
      'Dank u.',
    ]);
  });
});
