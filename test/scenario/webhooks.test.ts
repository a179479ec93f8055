import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import type { Organisation, Person } from '../../src/demo/stage.ts';
import { webhookEventTypes } from '../../src/webhooks/webhook-event.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';
const webhookFields =
  'id url description eventTypes state disabledBecause previousSecretEndsAt createdAt';
const deliveryFields = 'id type at sequence state nextTryAt tries { at status fault }';
const register = `mutation($input: RegisterWebhookInput!, $key: String) { registerWebhook(input: $input, idempotencyKey: $key) { webhook { ${webhookFields} } secret ${errors} } }`;
const change = (name: string, more = '') =>
  `mutation($id: ID!, $key: String) { ${name}(webhookId: $id, idempotencyKey: $key) { webhook { ${webhookFields} } ${more} ${errors} } }`;
const test = `mutation($id: ID!) { testWebhook(webhookId: $id) { delivery { ${deliveryFields} } ${errors} } }`;
const resend = `mutation($id: ID!) { resendWebhook(deliveryId: $id) { delivery { ${deliveryFields} } ${errors} } }`;
const list = `{ webhooks { nodes { ${webhookFields} } eventTypes } }`;
const deliveriesOf = `query($id: ID!, $after: String) { webhookDeliveries(webhookId: $id, first: 2, after: $after) { nodes { ${deliveryFields} } pageInfo { hasNextPage endCursor } } }`;
const report = `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } ${errors} } }`;
const promote = `mutation($id: ID!) { promoteEvent(input: { eventId: $id, role: CONTROLLER }) { incident { id } ${errors} } }`;
const canary = 'KANARIE';

interface Heard {
  readonly headers: Record<string, string>;
  readonly body: string;
}

describe('webhooks', () => {
  let world: World;
  let town: Organisation;
  let handler: Person;
  let receiver: Server;
  let url: string;
  let heard: Heard[] = [];
  let status = 204;

  before(async () => {
    receiver = createServer((req, res) => {
      const pieces: Buffer[] = [];
      req.on('data', (piece: Buffer) => pieces.push(piece));
      req.on('end', () => {
        const headers = Object.entries(req.headers).map(([name, value]) => [name, String(value)]);
        const body = Buffer.concat(pieces).toString();
        heard.push({ headers: Object.fromEntries(headers), body });
        res.writeHead(status, { 'set-cookie': 'a=1' }).end('antwoord van de ander');
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/meldklok`;
    world = await openWorld({
      startAt: new Date().toISOString(),
      webhooks: { reach: { loopback: true, ports: [] } },
    });
    town = await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea Beheer', email: 'bea@gemeente.example' },
    });
    handler = await world.newPerson(town.administrator, {
      name: 'Hans',
      email: 'hans@gemeente.example',
      partyId: town.partyId,
      roles: ['HANDLER'],
    });
  });
  beforeEach(() => {
    heard = [];
    status = 204;
  });
  after(async () => {
    await world.close();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  });

  const make = async (eventTypes: readonly string[], by = town.administrator) => {
    const input = { url, description: 'Meldkamer', eventTypes };
    const { registerWebhook } = await by.ask<any>(register, { input });
    return { id: registerWebhook.webhook.id as string, secret: registerWebhook.secret as string };
  };
  const open = async (by = handler): Promise<string> => {
    const input = { title: canary, description: canary, reporterKind: 'EMPLOYEE' };
    const { registerEvent } = await by.ask<any>(report, { input });
    const { promoteEvent } = await by.ask<any>(promote, { id: registerEvent.event.id });
    return promoteEvent.incident.id;
  };
  const lastOf = async (id: string) => {
    const { webhookDeliveries } = await town.administrator.ask<any>(deliveriesOf, { id });
    return webhookDeliveries.nodes[0];
  };
  const disable = (id: string) => town.administrator.ask(change('disableWebhook'), { id });

  it('tells what was chosen, signed, with ids and nothing of the case', async () => {
    const { id, secret } = await make(['incident.opened.v1', 'event.reported.v1']);
    const incidentId = await open();
    expect(heard.map(({ body }) => JSON.parse(body).type)).to.have.members([
      'event.reported.v1',
      'incident.opened.v1',
    ]);
    for (const { headers, body } of heard) {
      const told = new Webhook(secret).verify(body, headers) as any;
      expect(Object.keys(told)).to.have.members(['type', 'timestamp', 'data']);
      expect(Object.keys(told.data)).to.have.members(['incidentId', 'sequence']);
      expect(told.data.sequence).to.be.a('number');
      expect(body).not.to.contain(canary);
    }
    const opened = heard.find(({ body }) => body.includes('incident.opened.v1'));
    expect(JSON.parse(opened!.body).data.incidentId).to.equal(incidentId);
    const last = await lastOf(id);
    expect(last).to.include({ state: 'DELIVERED', nextTryAt: null });
    expect(last.tries).to.have.length(1);
    expect(last.tries[0]).to.include({ status: 204, fault: null });
    await disable(id);
  });

  it('tries again under the same webhook-id, along the schedule, until it arrives', async () => {
    const { id, secret } = await make(['incident.opened.v1']);
    status = 503;
    await open();
    expect(heard).to.have.length(1);
    expect(await lastOf(id)).to.include({ state: 'DUE' });
    await world.fastForward({ minutes: 1 });
    expect(heard).to.have.length(2);
    await world.fastForward({ minutes: 6 });
    expect(heard).to.have.length(3);
    status = 200;
    await world.fastForward({ hours: 1 });
    expect(heard).to.have.length(4);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).to.equal(1);
    expect(new Set(heard.map(({ body }) => body)).size).to.equal(1);
    expect(new Set(heard.map(({ headers }) => headers['webhook-timestamp'])).size).to.equal(4);
    expect(new Webhook(secret).verify(heard[0]!.body, heard[0]!.headers)).to.be.an('object');
    const last = await lastOf(id);
    expect(last.state).to.equal('DELIVERED');
    expect(last.tries.map((it: any) => it.status)).to.deep.equal([503, 503, 503, 200]);
    expect(JSON.stringify(last)).not.to.contain('antwoord');
    await world.fastForward({ hours: 100 });
    expect(heard).to.have.length(4);
    await disable(id);
  });

  it('disables after the last try, says so in the log and by mail, and can be mended by hand', async () => {
    const { id } = await make(['incident.opened.v1']);
    status = 500;
    await open();
    const mailsBefore = world.inbox.mails.length;
    await world.fastForward({ hours: 90 });
    expect(heard).to.have.length(10);
    const last = await lastOf(id);
    expect(last).to.include({ state: 'FAILED', nextTryAt: null });
    expect((await stateOf(id)).disabledBecause).to.equal('FAILED');
    await world.settle();
    const mails = world.inbox.mails.slice(mailsBefore).map((mail) => JSON.stringify(mail));
    expect(
      mails.filter((mail) => mail.includes('webhook') && mail.includes('bea@')),
    ).to.have.length(1);
    expect(await recordedTypes()).to.include.members(['WEBHOOK_REGISTERED', 'WEBHOOK_DISABLED']);

    const refused = await town.administrator.tryAsk<any>(resend, { id: last.id });
    expect(refused.resendWebhook.errors[0].code).to.equal('WEBHOOK_DISABLED');
    await town.administrator.ask(change('enableWebhook'), { id });
    status = 204;
    await town.administrator.ask(resend, { id: last.id });
    expect(heard).to.have.length(11);
    expect(heard[10]!.headers['webhook-id']).to.equal(heard[0]!.headers['webhook-id']);
    expect((await lastOf(id)).state).to.equal('DELIVERED');
    await disable(id);
  });

  it('stops at once when the endpoint says that it is gone', async () => {
    const { id } = await make(['incident.opened.v1']);
    status = 410;
    await open();
    expect(heard).to.have.length(1);
    expect(await stateOf(id)).to.include({ state: 'DISABLED', disabledBecause: 'GONE' });
    await open();
    expect(heard).to.have.length(1);
  });

  it('cancels what waits when a person disables it', async () => {
    const { id } = await make(['incident.opened.v1']);
    status = 500;
    await open();
    await disable(id);
    await world.fastForward({ minutes: 10 });
    expect(heard).to.have.length(1);
    expect((await lastOf(id)).state).to.equal('CANCELLED');
  });

  it('signs with both secrets for a day after a rotation', async () => {
    const { id, secret } = await make(['incident.opened.v1']);
    const { rotateWebhookSecret } = await town.administrator.ask<any>(
      change('rotateWebhookSecret', 'secret'),
      { id },
    );
    const fresh = rotateWebhookSecret.secret as string;
    expect(rotateWebhookSecret.webhook.previousSecretEndsAt).to.be.a('string');
    await town.administrator.ask(test, { id });
    await world.fastForward({ hours: 24 });
    await town.administrator.ask(test, { id });
    const [first, second] = heard.map(({ headers }) => headers['webhook-signature']!.split(' '));
    expect(first).to.have.length(2);
    expect(second).to.have.length(1);
    expect(secret).not.to.equal(fresh);
    expect((await stateOf(id)).previousSecretEndsAt).to.equal(null);
    await disable(id);
  });

  it('shows a secret once: neither the list, nor a replay, nor the store holds it', async () => {
    const key = 'f7a1a8c2-5a0f-4dc8-8a39-0f6f4c1d7a11';
    const input = { url, description: 'Sleutels', eventTypes: ['incident.closed.v1'] };
    const first = (await town.administrator.ask<any>(register, { input, key })).registerWebhook;
    const again = (await town.administrator.ask<any>(register, { input, key })).registerWebhook;
    expect(again.webhook.id).to.equal(first.webhook.id);
    expect(first.secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(again.secret).to.equal(null);
    const id = first.webhook.id;
    const rotate = change('rotateWebhookSecret', 'secret');
    const rotated = (await town.administrator.ask<any>(rotate, { id, key })).rotateWebhookSecret;
    const replayed = (await town.administrator.ask<any>(rotate, { id, key })).rotateWebhookSecret;
    expect(replayed.secret).to.equal(null);
    expect(replayed.webhook).to.deep.equal(rotated.webhook);
    const stored = await world.product.ports.collections.webhookEndpoints.get(id);
    expect(JSON.stringify(stored)).not.to.contain(first.secret.slice(6));
    expect(JSON.stringify(await town.administrator.ask(list))).not.to.contain('whsec_');
    await disable(id);
  });

  it('is the administrator’s alone, and of one organisation', async () => {
    const { id } = await make(['incident.opened.v1']);
    const other = await world.newOrganisation({
      name: 'Ander Waterschap',
      role: 'CONTROLLER',
      administrator: { name: 'Olga', email: 'olga@waterschap.example' },
    });
    for (const name of ['disableWebhook', 'enableWebhook', 'rotateWebhookSecret']) {
      const theirs = await other.administrator.tryAsk<any>(change(name), { id });
      expect(theirs[name].errors[0].code, name).to.equal('NOT_FOUND');
      const mine = await handler.tryAsk<any>(change(name), { id });
      expect(mine[name].errors[0].code, name).to.equal('FORBIDDEN');
    }
    const mailed = await other.administrator.ask<any>(list);
    expect(mailed.webhooks.nodes).to.deep.equal([]);
    expect(mailed.webhooks.eventTypes).to.deep.equal([...webhookEventTypes]);
    const before = heard.length;
    const others = await world.newPerson(other.administrator, {
      name: 'Otto',
      email: 'otto@waterschap.example',
      partyId: other.partyId,
      roles: ['HANDLER'],
    });
    await others.ask(report, {
      input: { title: canary, description: canary, reporterKind: 'EMPLOYEE' },
    });
    await open(others);
    expect(heard.length).to.equal(before);
    await disable(id);
  });

  it('rule 12: hears nothing of a drill', async () => {
    const { id } = await make([...webhookEventTypes]);
    const manager = await world.newPerson(town.administrator, {
      name: 'Mia',
      email: 'mia@gemeente.example',
      partyId: town.partyId,
      roles: ['MANAGER'],
    });
    const incidents =
      'mutation { startDrill(title: "Oefening") { incident { id } errors { code } } }';
    const { startDrill } = await manager.ask<any>(incidents);
    await world.fastForward({ hours: 30 });
    expect(heard.map(({ body }) => body).join()).not.to.contain(startDrill.incident.id);
    const told = heard.map(({ body }) => JSON.parse(body).data.incidentId);
    expect(told).not.to.include(startDrill.incident.id);
    await disable(id);
  });

  it('sends a test, shows deliveries page by page, and refuses what is wrong', async () => {
    const { id } = await make(['incident.opened.v1']);
    for (let i = 0; i < 3; i += 1) await town.administrator.ask(test, { id });
    const first = (await town.administrator.ask<any>(deliveriesOf, { id })).webhookDeliveries;
    expect(first.nodes).to.have.length(2);
    const after = first.pageInfo.endCursor;
    const next = (await town.administrator.ask<any>(deliveriesOf, { id, after })).webhookDeliveries;
    expect(next.nodes).to.have.length(1);
    expect(JSON.parse(heard[0]!.body)).to.deep.include({
      type: 'webhook.test.v1',
      data: { incidentId: null, sequence: null },
    });
    const wrong = { url: 'https://10.0.0.1/', description: ' ', eventTypes: ['incident.*'] };
    const refused = await town.administrator.tryAsk<any>(register, { input: wrong });
    expect(refused.registerWebhook.errors.map((it: any) => it.code)).to.have.members([
      'WEBHOOK_ADDRESS_NOT_PUBLIC',
      'TEXT_MISSING',
      'EVENT_TYPE_NOT_KNOWN',
    ]);
    await disable(id);
  });

  /** What the administrator finds in the audit log. */
  async function recordedTypes(): Promise<string[]> {
    const types: string[] = [];
    let after: string | null = null;
    do {
      const { auditEntries }: any = await town.administrator.ask<any>(
        'query($after: String) { auditEntries(first: 200, after: $after) { nodes { type } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      types.push(...auditEntries.nodes.map((it: any) => it.type));
      after = auditEntries.pageInfo.hasNextPage ? auditEntries.pageInfo.endCursor : null;
    } while (after !== null);
    return types;
  }

  async function stateOf(id: string): Promise<any> {
    const { webhooks } = await town.administrator.ask<any>(list);
    return webhooks.nodes.find((it: any) => it.id === id);
  }
});
