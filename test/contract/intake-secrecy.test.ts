import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { publicActor } from '../../src/identity/actor.ts';
import { dialogues, receiptOpensMs } from '../../src/incidents/dialogue.ts';
import { receiptNumber } from '../../src/incidents/receipt-number.ts';
import { openReport, writeAsReporter } from '../../src/incidents/use-cases/open-report.ts';
import { addMs } from '../../src/shared/instant.ts';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const report = `mutation($input: RegisterEventInput!, $key: String) { registerEvent(input: $input, idempotencyKey: $key) { reference receipt event { id title } ${errors} } }`;
const seen =
  'reference reportedAt state mayWrite contact contactUntil messages { id side at text }';
const open = `mutation($receipt: String!) { openReport(receipt: $receipt) { report { ${seen} } ${errors} } }`;
const write = `mutation($receipt: String!, $text: String!) { writeAsReporter(receipt: $receipt, text: $text) { report { ${seen} } ${errors} } }`;
const canary = 'KANARIEMELD';

describe('nothing of existing cases can be learnt from the public form', () => {
  let world: World;
  let filled: FullCase;
  let handler: Person;
  let given: { readonly receipt: string; readonly reference: string };

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    filled = await openFullCase(world, canary);
    handler = filled.handler;
    const input = {
      partyId: handler.partyId,
      title: 'Deur open',
      description: 'De achterdeur staat open.',
      reporterKind: 'STRANGER',
    };
    given = (await world.stranger.ask<any>(report, { input })).registerEvent;
  });
  after(() => world.close());

  /** What is no receipt number of this installation, in every way. */
  const wrong = () => ({
    unknown: receiptNumber(randomBytes(20)),
    'one symbol off': given.receipt.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    'too short': given.receipt.slice(0, -1),
    'too long': `${given.receipt}A`,
    empty: '',
    huge: 'A'.repeat(100_000),
    'no symbols': '\u0000\u202E🧑‍🚒',
    reference: given.reference,
    'an id': '0'.repeat(64),
    'its own digest': world.product.ports.intake.receiptTag(given.receipt.replaceAll('-', '')),
  });

  it('one answer for every number that opens nothing, byte for byte', async () => {
    for (const [mutation, more] of [
      [open, {}],
      [write, { text: 'Hallo.' }],
    ] as const) {
      const answers = new Set<string>();
      for (const receipt of Object.values(wrong())) {
        const response = await fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: mutation, variables: { receipt, ...more } }),
        });
        answers.add(`${String(response.status)} ${await response.text()}`);
      }
      expect([...answers]).to.have.length(1);
      expect([...answers][0]).to.include('REPORT_NOT_FOUND');
    }
  });

  it('the same questions to the store and no writes, also for a number that has lapsed', async () => {
    const { intake } = world.product.ports;
    const later = addMs(world.now(), receiptOpensMs);
    const lapsed = { ...intake, changes: { ...intake.changes, now: () => later } };
    const tries = [
      ...Object.entries(wrong()).map(([kind, receipt]) => ({ kind, receipt, ports: intake })),
      { kind: 'lapsed', receipt: given.receipt, ports: lapsed },
    ];
    const address = '192.0.2.7';
    for (const { kind, receipt, ports } of tries) {
      for (const attempt of [
        () => openReport(ports)({ receipt, address }, publicActor),
        () => writeAsReporter(ports)({ receipt, address, text: 'Hallo.' }, publicActor),
      ]) {
        const [reads, writes] = [world.reads(), world.writes()];
        const answer = await attempt();
        expect(answer.ok, kind).to.equal(false);
        expect(asked(reads, world.reads()), kind).to.deep.equal({
          'dialogues get': 2,
          'events get': 1,
        });
        expect(world.writes(), kind).to.deep.equal(writes);
      }
    }
  });

  it('the same digest of the same length, whatever was typed', () => {
    const asked: string[] = [];
    const { intake } = world.product.ports;
    const ports = {
      ...intake,
      receiptTag: (plain: string) => {
        asked.push(plain);
        return intake.receiptTag(plain);
      },
    };
    return Promise.all(
      Object.values(wrong()).map((receipt) =>
        openReport(ports)({ receipt, address: '192.0.2.8' }, publicActor),
      ),
    ).then(() => {
      expect(asked).to.have.length(Object.keys(wrong()).length);
      for (const plain of asked) expect(plain).to.match(/^[0-9A-Z]{24}$/);
    });
  });

  it('no id leads to a dialogue: its own is a digest under the master key', async () => {
    const { collections, intake } = world.product.ports;
    expect(dialogues.indexes.map((it) => it.name)).not.to.include('event');
    const id = intake.receiptTag(given.receipt.replaceAll('-', ''));
    expect((await collections.dialogues.get(id))?.value.reference).to.equal(given.reference);
    expect(id).to.match(/^[0-9a-f]{64}$/);
  });

  it('no public answer holds a word, number or id of a case, whatever is asked', async () => {
    const secrets = [canary, ...Object.values(filled.ids).filter((id) => id !== handler.partyId)];
    const incident = await world.product.ports.collections.incidents.get(filled.ids['incidentId']!);
    secrets.push(incident!.value.reference, handler.id, handler.name);
    const answers = [
      await world.stranger.tryAsk(open, { receipt: given.receipt }),
      await world.stranger.tryAsk(write, { receipt: given.receipt, text: 'Nog iets.' }),
      await world.stranger.tryAsk(write, { receipt: given.receipt, text: '' }),
      ...(await Promise.all(
        [filled.ids['partyId'], filled.ids['incidentId'], 'x', null].map((partyId) =>
          world.stranger
            .tryAsk(report, {
              input: { partyId, title: 'x', description: 'x', reporterKind: 'VENDOR' },
            })
            .catch(String),
        ),
      )),
      ...(await Promise.all(
        Object.values(filled.ids).map((id) =>
          Promise.all([
            world.stranger.tryAsk(open, { receipt: id }).catch(String),
            world.stranger.tryAsk(`{ dialogue(eventId: "${id}") { title } }`).catch(String),
            world.stranger
              .tryAsk(`{ incidentDialogues(incidentId: "${id}") { title } }`)
              .catch(String),
          ]),
        ),
      )),
    ];
    const text = JSON.stringify(answers);
    for (const secret of secrets) expect(text, secret).not.to.include(secret);
  });

  it('a restricted incident says no more to its reporter, and nothing to who is left out', async () => {
    const { events } = await handler.ask<any>('{ events(first: 50) { nodes { id reference } } }');
    const eventId = events.nodes.find((it: any) => it.reference === given.reference).id;
    const before = await world.stranger.ask<any>(open, { receipt: given.receipt });
    const done = await handler.ask<any>(
      `mutation($input: PromoteEventInput!) { promoteEvent(input: $input) { incident { id } ${errors} } }`,
      { input: { eventId, role: 'CONTROLLER', breach: true } },
    );
    const incidentId = done.promoteEvent.incident.id as string;
    const open1 = await world.stranger.ask<any>(open, { receipt: given.receipt });
    const leftOut = await world.newPerson(filled.administrator, {
      name: 'L. Buiten',
      email: 'buiten@voorbeeld.example',
      partyId: handler.partyId,
      roles: ['HANDLER'],
    });
    await handler.ask(
      `mutation($id: ID!, $ids: [ID!]!) { restrictIncident(incidentId: $id, userIds: $ids, reason: "Gevoelig.") { ${errors} } }`,
      { id: incidentId, ids: [handler.id] },
    );
    const open2 = await world.stranger.ask<any>(open, { receipt: given.receipt });
    expect(open2).to.deep.equal(open1);
    expect(before.openReport.report.messages).to.deep.equal(open2.openReport.report.messages);
    const asking = `query($id: ID!) { dialogue(eventId: $id) { reference } }`;
    expect((await handler.ask<any>(asking, { id: eventId })).dialogue.reference).to.equal(
      given.reference,
    );
    const refused = await leftOut.ask(asking, { id: eventId }).catch(String);
    expect(refused).to.match(/bestaat niet|does not exist/);
    const { board } = await leftOut.ask<any>('{ board { reporterWrote { reference } } }');
    expect(board.reporterWrote.map((it: any) => it.reference)).not.to.include(given.reference);
  });
});

type Counts = Readonly<Record<string, number>>;

function asked(before: Counts, after: Counts): Counts {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}
