import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { openWorld, type World } from '../support/world.ts';
import type { Person } from '../../src/demo/stage.ts';

const errors = 'errors { code message field }';
export const report = `mutation($input: RegisterEventInput!, $key: String) { registerEvent(input: $input, idempotencyKey: $key) { reference receipt event { id } ${errors} } }`;
export const seen = `reference reportedAt state mayWrite contact contactUntil messages { side at text }`;
export const open = `mutation($receipt: String!) { openReport(receipt: $receipt) { report { ${seen} } ${errors} } }`;
export const write = `mutation($receipt: String!, $text: String!, $key: String) { writeAsReporter(receipt: $receipt, text: $text, idempotencyKey: $key) { report { ${seen} } ${errors} } }`;
export const answer = `mutation($eventId: ID!, $text: String, $handled: Boolean) { answerReporter(eventId: $eventId, text: $text, handled: $handled) { dialogue { state waits toldByMail messages { side writtenBy text } } ${errors} } }`;
const dialogue = `query($eventId: ID!) { dialogue(eventId: $eventId) { eventId reference title state waits contact messages { side writtenBy text } } }`;
const receiptPattern = /^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/;

const words = {
  title: 'Badge gevonden',
  description: 'Er ligt een toegangspas bij de fietsenstalling.',
  reporterKind: 'STRANGER',
};

describe('a report without sign-in and its dialogue', () => {
  let world: World;
  let handler: Person;
  let administrator: Person;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    const organisation = await world.newOrganisation({
      name: 'Voorbeeld BV',
      role: 'CONTROLLER',
      administrator: { name: 'A. Beheerder', email: 'beheer@voorbeeld.example' },
    });
    administrator = organisation.administrator;
    handler = await world.newPerson(administrator, {
      name: 'H. Behandelaar',
      email: 'h@voorbeeld.example',
      partyId: organisation.partyId,
      roles: ['HANDLER'],
    });
  });
  after(() => world.close());

  const reportOnce = async (by: { ask: World['stranger']['ask'] }, input = {}, key?: string) =>
    (await by.ask<any>(report, { input: { ...words, ...input }, ...(key ? { key } : {}) }))
      .registerEvent;
  const eventOf = async (given: { readonly reference: string }) => {
    const { events } = await handler.ask<any>('{ events(first: 50) { nodes { id reference } } }');
    return events.nodes.find((it: any) => it.reference === given.reference).id as string;
  };

  it('gives a receipt number beside the reference, and nothing of the event', async () => {
    const given = await reportOnce(world.stranger);
    expect(given.receipt).to.match(receiptPattern);
    expect(given.reference).to.match(/^EV-2026-/);
    expect(given.event).to.equal(null);
  });

  it('keeps the number nowhere: not in any document, event or record', async () => {
    const { receipt } = await reportOnce(world.stranger);
    const plain = receipt.replaceAll('-', '');
    const { collections } = world.product.ports;
    const kept = await Promise.all([
      collections.events.page({ index: 'party', equals: handler.partyId, limit: 100 }),
      collections.auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 }),
      collections.dialogues.getMany([world.product.ports.intake.receiptTag(plain)]),
    ]);
    const text = JSON.stringify(kept);
    expect(text).to.include('REGISTERED');
    expect(text).not.to.include(plain);
    expect(text).not.to.include(receipt);
  });

  it('carries words both ways, in plain states, and the board says who waits', async () => {
    const given = await reportOnce(world.stranger);
    const { receipt } = given;
    const eventId = await eventOf(given);
    const first = (await world.stranger.ask<any>(open, { receipt })).openReport.report;
    expect(first).to.include({ state: 'RECEIVED', mayWrite: true, contact: 'NONE' });
    expect(first.messages).to.deep.equal([]);

    await world.stranger.ask(write, { receipt: receipt.toLowerCase(), text: 'Hij ligt er nog.' });
    const { board } = await handler.ask<any>(
      '{ board { reporterWrote { eventId reference title incidentId at } } }',
    );
    expect(board.reporterWrote.map((it: any) => it.eventId)).to.include(eventId);

    const asked = await handler.ask<any>(answer, { eventId, text: 'Welke kleur?' });
    expect(asked.answerReporter.dialogue).to.deep.include({ state: 'ANSWERED', waits: false });
    const told = (await world.stranger.ask<any>(open, { receipt })).openReport.report;
    expect(told.state).to.equal('ANSWERED');
    expect(told.messages.map((it: any) => [it.side, it.text])).to.deep.equal([
      ['REPORTER', 'Hij ligt er nog.'],
      ['HANDLER', 'Welke kleur?'],
    ]);
    expect(JSON.stringify(told)).not.to.include('Behandelaar');

    await handler.ask(answer, { eventId, handled: true });
    expect((await world.stranger.ask<any>(open, { receipt })).openReport.report.state).to.equal(
      'HANDLED',
    );
    const again = await world.stranger.ask<any>(write, { receipt, text: 'Blauw.' });
    expect(again.writeAsReporter.report.state).to.equal('LOOKED_AT');
  });

  it('rule 9: records that a handler read it, before the words are shown', async () => {
    const given = await reportOnce(world.stranger);
    const { receipt } = given;
    const eventId = await eventOf(given);
    await world.stranger.ask(write, { receipt, text: 'Woorden die niemand mag loggen.' });
    await handler.ask(dialogue, { eventId });
    const { auditEntries } = world.product.ports.collections;
    const { items } = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    const about = items.map((it) => it.value).filter((it) => it.canonical.includes(eventId));
    expect(about.map((it) => it.type)).to.include.members(['REPORTER_WROTE', 'SENSITIVE_READ']);
    expect(JSON.stringify(items)).not.to.include('niemand mag loggen');
  });

  it('opens to nobody else: not to administrators, strangers or another organisation', async () => {
    const eventId = await eventOf(await reportOnce(world.stranger));
    const other = await world.newOrganisation({
      name: 'Ander BV',
      role: 'CONTROLLER',
      administrator: { name: 'B. Ander', email: 'b@ander.example' },
    });
    const theirs = await world.newPerson(other.administrator, {
      name: 'C. Ander',
      email: 'c@ander.example',
      partyId: other.partyId,
      roles: ['HANDLER'],
    });
    for (const who of [administrator, world.stranger, theirs]) {
      const asked = await who.tryAsk<any>(dialogue, { eventId }).catch((error: unknown) => error);
      expect(asked).to.be.instanceOf(Error);
      const answered = await who.tryAsk<any>(answer, { eventId, text: 'x' });
      expect(answered.answerReporter.dialogue).to.equal(null);
      expect(answered.answerReporter.errors[0].code).to.be.oneOf(['FORBIDDEN', 'NOT_FOUND']);
    }
  });

  it('makes one event and one receipt of a report that is sent twice with its retry secret', async () => {
    const input = { ...words, partyId: handler.partyId, retrySecret: 'k'.repeat(43) };
    const [first, second] = await Promise.all([
      reportOnce(world.stranger, input),
      reportOnce(world.stranger, input),
    ]);
    expect(first).to.deep.equal(second);
    const other = await reportOnce(world.stranger, { ...input, retrySecret: 'l'.repeat(43) });
    expect(other.receipt).not.to.equal(first.receipt);
    const changed = await reportOnce(world.stranger, { ...input, description: 'Anders.' });
    expect(changed.receipt).not.to.equal(first.receipt);
    expect(changed.reference).not.to.equal(first.reference);
  });

  it('never gives the receipt to another caller who uses the same idempotency key', async () => {
    const input = { ...words, partyId: handler.partyId };
    const sharedKey = randomUUID();
    const first = await reportOnce(world.stranger, input, sharedKey);
    const replay = await world.stranger.tryAsk<any>(report, {
      input: { ...words, ...input },
      key: sharedKey,
    });
    expect(first.receipt).to.match(receiptPattern);
    expect(replay.registerEvent.receipt).not.to.equal(first.receipt);
    const own = replay.registerEvent.receipt;
    if (own !== null) {
      const opened = (await world.stranger.ask<any>(open, { receipt: own })).openReport.report;
      expect(opened.reference).not.to.equal(first.reference);
    }
  });

  it('lets one incident have several reports, each with its own dialogue', async () => {
    const input = { partyId: handler.partyId };
    const early = await reportOnce(world.stranger, { ...input, title: 'Vroeg' });
    await world.fastForward({ hours: 1 });
    const late = await reportOnce(world.stranger, { ...input, title: 'Laat' });
    const [earlyId, lateId] = [await eventOf(early), await eventOf(late)];
    const incidentFields = 'id firstSignalAt obligations { regime dueAt provisional }';
    const done = await handler.ask<any>(
      `mutation($id: ID!) { promoteEvent(input: { eventId: $id, role: CONTROLLER, breach: true }) { incident { ${incidentFields} } ${errors} } }`,
      { id: lateId },
    );
    const { incident } = done.promoteEvent;
    expect(incident.firstSignalAt).to.equal('2026-11-16T09:00:00.000Z');
    const add = `mutation($eventId: ID!, $incidentId: ID!) { addEventToIncident(eventId: $eventId, incidentId: $incidentId) { incident { ${incidentFields} } ${errors} } }`;
    const joined = await handler.ask<any>(add, { eventId: earlyId, incidentId: incident.id });
    expect(joined.addEventToIncident.incident.firstSignalAt).to.equal('2026-11-16T08:00:00.000Z');
    const art33 = joined.addEventToIncident.incident.obligations.find(
      (it: any) => it.regime === 'gdpr-33',
    );
    expect(art33).to.include({ dueAt: '2026-11-19T08:00:00.000Z', provisional: true });
    await world.stranger.ask(write, { receipt: early.receipt, text: 'Van de eerste.' });
    const { incidentDialogues } = await handler.ask<any>(
      'query($id: ID!) { incidentDialogues(incidentId: $id) { eventId messages { text } } }',
      { id: incident.id },
    );
    expect(incidentDialogues).to.deep.equal([
      { eventId: earlyId, messages: [{ text: 'Van de eerste.' }] },
      { eventId: lateId, messages: [] },
    ]);
    const settled = await handler.tryAsk<any>(add, { eventId: lateId, incidentId: 'x' });
    expect(settled.addEventToIncident.errors[0].code).to.equal('EVENT_SETTLED');
  });

  it('shows one event by its id to its own organisation, and to nobody else', async () => {
    const wanted = await reportOnce(world.stranger, { partyId: handler.partyId });
    await reportOnce(world.stranger, { partyId: handler.partyId });
    const other = await world.newOrganisation({
      name: 'Elders BV',
      role: 'CONTROLLER',
      administrator: { name: 'E. Elders', email: 'beheer@elders.example' },
    });
    const elsewhere = await world.newPerson(other.administrator, {
      name: 'H. Elders',
      email: 'h@elders.example',
      partyId: other.partyId,
      roles: ['HANDLER'],
    });
    const eventId = await eventOf(wanted);
    const one = 'query($eventId: ID!) { events(eventId: $eventId) { nodes { reference } } }';
    const { events } = await handler.ask<any>(one, { eventId });
    expect(events.nodes).to.deep.equal([{ reference: wanted.reference }]);
    const refused = await elsewhere.ask<any>(one, { eventId }).catch(String);
    const unknown = await elsewhere.ask<any>(one, { eventId: '0'.repeat(32) }).catch(String);
    expect(refused)
      .to.match(/bestaat niet/)
      .and.to.equal(unknown);
  });

  it('never lets a real report go into a drill (rule 12)', async () => {
    const { startDrill } = await handler.ask<any>(
      `mutation { startDrill(title: "Oefening") { incident { id } ${errors} } }`,
    );
    const given = await reportOnce(world.stranger, { partyId: handler.partyId });
    const eventId = await eventOf(given);
    const refused = await handler.tryAsk<any>(
      `mutation($eventId: ID!, $incidentId: ID!) { addEventToIncident(eventId: $eventId, incidentId: $incidentId) { incident { id } ${errors} } }`,
      { eventId, incidentId: startDrill.incident.id },
    );
    expect(refused.addEventToIncident.errors[0].code).to.equal('NO_REPORT_IN_DRILL');
    const { events } = await handler.ask<any>('{ events(first: 50) { nodes { id state } } }');
    expect(events.nodes.find((it: any) => it.id === eventId).state).to.equal('NEW');
  });

  it('lists a signed-in reporter the own reports, and leaves no trace of who stays anonymous', async () => {
    const reporter = await world.newPerson(administrator, {
      name: 'R. Melder',
      email: 'r@voorbeeld.example',
      partyId: handler.partyId,
      roles: ['REPORTER'],
    });
    const named = await reportOnce(reporter, { reporterKind: 'EMPLOYEE' });
    const unnamed = await reportOnce(reporter, { reporterKind: 'EMPLOYEE', anonymous: true });
    const anonymousEvent = await eventOf(unnamed);
    const { myReports } = await reporter.ask<any>('{ myReports { reference state } }');
    expect(myReports.map((it: any) => it.reference)).to.deep.equal([named.reference]);
    expect(unnamed.receipt).to.match(receiptPattern);
    const { auditEntries } = world.product.ports.collections;
    const { items } = await auditEntries.page({ index: 'sequence', equals: 'all', limit: 1_000 });
    const about = items.filter((it) => it.value.canonical.includes(anonymousEvent));
    expect(about).not.to.deep.equal([]);
    expect(JSON.stringify(about)).not.to.include(reporter.id);
    expect((await handler.ask<any>('{ myReports { reference } }')).myReports).to.deep.equal([]);
  });

  it('refuses what nobody can read: control characters, towers of marks, hidden direction', async () => {
    const { receipt } = await reportOnce(world.stranger, { partyId: handler.partyId });
    const bad = [
      'a\u0007b',
      `a${'\u0301'.repeat(60)}`,
      'a\u202Etxt.exe',
      '\u0000',
      'x'.repeat(4_001),
    ];
    for (const text of [...bad, '   ']) {
      const refused = await world.stranger.tryAsk<any>(write, { receipt, text });
      expect(refused.writeAsReporter.report, JSON.stringify(text.slice(0, 9))).to.equal(null);
      expect(refused.writeAsReporter.errors[0].field).to.equal('text');
    }
    for (const description of bad.slice(0, 3)) {
      const refused = await world.stranger.tryAsk<any>(report, {
        input: { ...words, partyId: handler.partyId, description },
      });
      expect(refused.registerEvent.receipt).to.equal(null);
      expect(refused.registerEvent.errors[0]).to.include({
        code: 'NOT_TEXT',
        field: 'description',
      });
    }
    const fine = 'Zeven ✓ 🧑‍🚒 regels\nmet tab\t en שלום';
    const kept = await world.stranger.ask<any>(write, { receipt, text: fine });
    expect(kept.writeAsReporter.report.messages.at(-1).text).to.equal(fine);
  });

  it('holds a reporter to twenty messages without an answer, and says so', async () => {
    const given = await reportOnce(world.stranger, { partyId: handler.partyId });
    const { receipt } = given;
    for (let turn = 0; turn < 20; turn += 1) {
      await world.stranger.ask(write, { receipt, text: `Bericht ${turn}` });
    }
    const refused = await world.stranger.tryAsk<any>(write, { receipt, text: 'Nog een' });
    expect(refused.writeAsReporter.errors[0].code).to.equal('WAIT_FOR_ANSWER');
    expect(refused.writeAsReporter.errors[0].message).to.match(/20/);
    await handler.ask(answer, { eventId: await eventOf(given), text: 'Dank.' });
    await world.stranger.ask(write, { receipt, text: 'Nog een' });
  });
});
