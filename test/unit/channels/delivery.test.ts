import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPreviewChannel } from '../../../src/adapters/preview/create-preview-channel.ts';
import { createSmtpChannel } from '../../../src/adapters/smtp/create-smtp-channel.ts';
import { createTwilioChannel } from '../../../src/adapters/twilio/create-twilio-channel.ts';
import { parseStatusCallback } from '../../../src/adapters/twilio/twilio-callback.ts';
import { isSignedByTwilio } from '../../../src/adapters/twilio/twilio-signature.ts';
import type { Channel } from '../../../src/channels/channel.ts';
import type { Envelope } from '../../../src/channels/message.ts';
import { retryWindowMs } from '../../../src/channels/send-message.ts';
import { cancelMessages } from '../../../src/channels/use-cases/cancel-messages.ts';
import type { DeliveryPorts } from '../../../src/channels/use-cases/ports.ts';
import { recordReceipt } from '../../../src/channels/use-cases/record-receipt.ts';
import { voidLeases } from '../../../src/channels/use-cases/void-leases.ts';
import { startLocalTwilio, type LocalTwilio } from '../../support/local-twilio.ts';
import { startSmtpInbox, type SmtpInbox } from '../../support/smtp-inbox.ts';
import { openChannelWorld, type ChannelWorld, type QueueInput } from './channel-world.ts';

const timeoutMs = 2_000;
/** Longer than any lease and time-out together. */
const wellOverMs = 120_000;

function sms(number: number, text = 'Uw gegevens zijn betrokken.'): Envelope {
  return { kind: 'SMS', to: `+447700900${String(number).padStart(3, '0')}`, text };
}

function mail(to: string): Envelope {
  return { kind: 'EMAIL', to, subject: 'Datalek', text: 'Tekst', html: null, replyTo: null };
}

function texts(count: number, changed: Partial<QueueInput> = {}): QueueInput[] {
  return Array.from({ length: count }, (_, at) => ({
    envelope: sms(at),
    addresseeId: `a${at}`,
    ...changed,
  }));
}

describe('delivering what is due', () => {
  let world: ChannelWorld;
  let local: LocalTwilio;
  let inbox: SmtpInbox;
  let twilio: Channel;
  let smtp: Channel;

  beforeEach(async () => {
    world = await openChannelWorld();
    local = await startLocalTwilio({ now: () => new Date(world.now()) });
    inbox = await startSmtpInbox();
    twilio = twilioOf(local);
    smtp = smtpOf(inbox);
  });
  afterEach(async () => {
    await smtp.close();
    await twilio.close();
    await local.close();
    await inbox.close();
    await world.close();
  });

  it('16 workers at once: every message leaves exactly once', async () => {
    const ids = await world.queueMany(texts(400));
    const slow = { ...twilio, capabilities: { ...twilio.capabilities, ratePerSecondMax: 1 } };
    const work = async (): Promise<void> => {
      for (let more = true; more;) more = (await world.deliver(slow)).claimed > 0;
    };
    // Ten rows a claim at one call a second: forty claims for sixteen workers to fight over.
    await Promise.all(Array.from({ length: 16 }, work));
    expect(await world.states(ids)).to.deep.equal({ sent: 400 });
    expect(local.messages).to.have.length(400);
    expect(new Set(local.messages.map(({ to }) => to)).size).to.equal(400);
    const refs = await world.messages.getMany(ids);
    expect(new Set(refs.map((row) => row?.value.providerRef)).size).to.equal(400);
  });

  it('tells each owner which of its batches changed', async () => {
    await world.queueMany(texts(3, { ownerId: 'c1', batchId: 'c1-7' }));
    await world.deliver(twilio);
    expect(world.settled).to.not.be.empty;
    for (const change of world.settled) {
      expect(change).to.deep.equal({
        purpose: 'NOTICE',
        incidentId: 'incident',
        ownerId: 'c1',
        batchIds: ['c1-7'],
      });
    }
  });

  it('leaves alone what is not due, and takes it when it is', async () => {
    const id = await world.queue({ ...texts(1)[0]!, inMs: 60_000 });
    expect((await world.deliver(twilio)).claimed).to.equal(0);
    world.pass(60_000);
    await world.deliver(twilio);
    expect((await world.get(id)).state).to.equal('sent');
  });

  it('an alarm does not wait behind the notices: it has a lane of its own', async () => {
    await world.queueMany(texts(5));
    const alarm = { envelope: sms(900), addresseeId: 'boss', purpose: 'ESCALATION' } as const;
    await world.queue(alarm);
    await world.deliver(twilio, { urgency: 'URGENT' });
    expect(local.messages.map(({ to }) => to)).to.deep.equal(['+447700900900']);
  });

  it('a refused number fails for good, a refused mailbox too, others go on', async () => {
    local.program({ kind: 'REFUSE', to: sms(1).to, status: 400, code: 21211 });
    inbox.program('gone@people.example', { kind: 'REFUSE', reply: '550 5.1.1 no' });
    const ids = await world.queueMany([
      ...texts(3),
      { envelope: mail('gone@people.example'), addresseeId: 'm1' },
      { envelope: mail('here@people.example'), addresseeId: 'm2' },
    ]);
    await world.deliver(twilio);
    await world.deliver(smtp);
    expect(await world.states(ids)).to.deep.equal({ sent: 3, failed: 2 });
    expect((await world.get(ids[1]!)).failure).to.include({
      code: 'TWILIO_21211',
      permanent: true,
    });
    expect((await world.get(ids[3]!)).failure).to.deep.equal({
      code: 'SMTP_550',
      permanent: true,
      detail: '5.1.1',
    });
  });

  it('what is put off comes again by itself, and fails when it is put off for two days', async () => {
    local.program({ kind: 'REFUSE', status: 429, code: 20429, times: 2 });
    const id = await world.queue(texts(1)[0]!);
    await world.deliver(twilio);
    expect(await world.get(id)).to.include({ state: 'queued', attempts: 1 });
    expect((await world.deliver(twilio)).claimed, 'not before its moment').to.equal(0);
    world.pass(60_000);
    await world.deliver(twilio);
    world.pass(60_000);
    await world.deliver(twilio);
    expect(await world.get(id)).to.include({ state: 'sent', attempts: 3 });

    const never = await world.queue({ envelope: sms(7), addresseeId: 'never' });
    local.program({ kind: 'REFUSE', status: 429, code: 20429 });
    for (let passed = 0; passed <= retryWindowMs; passed += retryWindowMs / 4) {
      await world.deliver(twilio);
      world.pass(retryWindowMs / 4);
    }
    expect((await world.get(never)).failure?.code).to.equal('RETRY_WINDOW_OVER');
  });

  it('rule 14: preview keeps and sends nothing', async () => {
    const preview = createPreviewChannel('SMS');
    const ids = await world.queueMany(texts(3));
    const { became } = await world.deliver(preview);
    expect(became).to.deep.equal({ previewed: 3 });
    expect((await world.get(ids[0]!)).sentAt).to.equal(null);
    expect(local.messages).to.have.length(0);
  });

  it('rule 12: drills stay in a lane that a channel to people refuses', async () => {
    const id = await world.queue({ ...texts(1)[0]!, drill: true });
    await world.deliver(twilio);
    expect((await world.get(id)).state).to.equal('queued');
    const fault = await world.deliver(twilio, { drill: true }).catch((reason: unknown) => reason);
    expect(fault).to.be.instanceOf(Error);
    await world.deliver(createPreviewChannel('SMS'), { drill: true });
    expect((await world.get(id)).state).to.equal('previewed');
    expect(local.messages).to.have.length(0);
  });

  it('a channel that became compromised after queueing carries nothing any more', async () => {
    const ids = await world.queueMany(texts(2));
    world.gate = () => 'COMPROMISED';
    await world.deliver(twilio);
    expect(await world.states(ids)).to.deep.equal({ cancelled: 2 });
    expect((await world.get(ids[0]!)).failure?.code).to.equal('CHANNEL_COMPROMISED');
    expect(local.messages).to.have.length(0);
  });

  it('what its owner holds stays queued and leaves once it is let go', async () => {
    const ids = await world.queueMany(texts(2));
    world.gate = () => 'HELD';
    await world.deliver(twilio);
    expect(await world.states(ids)).to.deep.equal({ queued: 2 });
    world.gate = () => 'OPEN';
    world.pass(60_000);
    await world.deliver(twilio);
    expect(await world.states(ids)).to.deep.equal({ sent: 2 });
  });

  it('cancelled between claim and call: no call is made', async () => {
    const ids = await world.queueMany(texts(3, { ownerId: 'c1' }));
    const cancel = cancelMessages(world.ports);
    let count = 0;
    const ports: DeliveryPorts = {
      ...world.ports,
      pace: async () => {
        count += await cancel({ ownerId: 'c1', addresseeIds: null, code: 'TAKEN' });
      },
    };
    await world.deliver(twilio, {}, ports);
    expect(count).to.equal(3);
    expect(await world.states(ids)).to.deep.equal({ cancelled: 3 });
    expect(local.messages).to.have.length(0);
  });

  it('takes back the messages of one addressee only', async () => {
    const ids = await world.queueMany(texts(3, { ownerId: 'c1' }));
    const cancel = cancelMessages(world.ports);
    expect(await cancel({ ownerId: 'c1', addresseeIds: ['a1'], code: 'TAKEN' })).to.equal(1);
    expect(await cancel({ ownerId: 'c1', addresseeIds: ['a1'], code: 'TAKEN' })).to.equal(0);
    expect(await world.states(ids)).to.deep.equal({ queued: 2, cancelled: 1 });
  });

  it('a destroyed key or a broken seal fails its own message, the others leave', async () => {
    const gone = await world.queue({ ...texts(1)[0]!, incidentId: 'erased', addresseeId: 'x' });
    const broken = await world.queue({ envelope: sms(5), addresseeId: 'y' });
    const stored = await world.messages.get(broken);
    const other = await world.get(gone);
    const value = { ...stored!.value, sealedEnvelope: other.sealedEnvelope };
    await world.messages.replace({ ...stored!, value, changeId: randomUUID() });
    await world.vault.destroy({ incidentId: 'erased', partyId: 'party' });
    const fine = await world.queue({ envelope: sms(6), addresseeId: 'z' });
    await world.deliver(twilio);
    expect((await world.get(gone)).failure?.code).to.equal('KEY_DESTROYED');
    expect((await world.get(broken)).failure?.code).to.equal('ENVELOPE_BROKEN');
    expect((await world.get(fine)).state).to.equal('sent');
  });

  describe('when a worker dies', () => {
    /** Hands the work to a worker that stops for ever at one step, as a killed process does. */
    const die = async (
      channel: Channel,
      at: 'BEFORE_SENDING' | 'BEFORE_CALL' | 'BEFORE_ANSWER_STORED',
    ): Promise<void> => {
      let reached: () => void = () => undefined;
      const dead = new Promise<void>((resolve) => (reached = resolve));
      const stop = (): Promise<never> => {
        reached();
        return new Promise(() => undefined);
      };
      const ports: DeliveryPorts = {
        ...world.ports,
        ...(at === 'BEFORE_SENDING' ? { pace: stop } : {}),
        ...(at === 'BEFORE_ANSWER_STORED'
          ? { messages: { ...world.messages, replaceMany: stop } }
          : {}),
      };
      const mortal = at === 'BEFORE_CALL' ? { ...channel, send: stop } : channel;
      void world.deliver(mortal, {}, ports);
      await dead;
    };

    for (const [step, left] of [
      ['BEFORE_SENDING', 'claimed'],
      ['BEFORE_CALL', 'sending'],
      ['BEFORE_ANSWER_STORED', 'sending'],
    ] as const) {
      it(`${step}: Twilio is asked, and the message leaves exactly once`, async () => {
        const id = await world.queue(texts(1)[0]!);
        await die(twilio, step);
        expect((await world.get(id)).state).to.equal(left);
        await world.recover([twilio]);
        expect((await world.get(id)).state, 'while the lease holds').to.equal(left);
        world.pass(wellOverMs);
        await world.recover([twilio]);
        await world.deliver(twilio);
        expect(await world.get(id)).to.include({
          state: 'sent',
          providerRef: local.messages[0]?.sid,
        });
        expect(local.messages).to.have.length(1);
      });

      it(`${step}: by mail, nothing is lost or doubled; what is uncertain is unknown (rule 8)`, async () => {
        const id = await world.queue({ envelope: mail('ada@people.example'), addresseeId: 'a' });
        await die(smtp, step);
        world.pass(wellOverMs);
        await world.recover([smtp]);
        await world.deliver(smtp);
        const expected = step === 'BEFORE_SENDING' ? 'sent' : 'unknown';
        expect((await world.get(id)).state).to.equal(expected);
        expect(inbox.mails).to.have.length(step === 'BEFORE_CALL' ? 0 : 1);
      });
    }

    it('a late answer of the dead worker’s call is believed', async () => {
      const id = await world.queue({ envelope: mail('ada@people.example'), addresseeId: 'a' });
      let finish: () => void = () => undefined;
      const hold = new Promise<void>((resolve) => (finish = resolve));
      let called: () => void = () => undefined;
      const calling = new Promise<void>((resolve) => (called = resolve));
      const slow: Channel = {
        ...smtp,
        async send(envelope, messageId) {
          called();
          await hold;
          return smtp.send(envelope, messageId);
        },
      };
      const delivering = world.deliver(slow);
      await calling;
      world.pass(wellOverMs);
      await world.recover([smtp]);
      expect((await world.get(id)).state).to.equal('unknown');
      finish();
      await delivering;
      expect((await world.get(id)).state).to.equal('sent');
    });

    it('a store that was slow past the lease makes no call at all', async () => {
      const id = await world.queue(texts(1)[0]!);
      const ports: DeliveryPorts = {
        ...world.ports,
        messages: {
          ...world.messages,
          async replace(document) {
            const result = await world.messages.replace(document);
            world.pass(wellOverMs);
            return result;
          },
        },
      };
      await world.deliver(twilio, {}, ports);
      expect(local.messages).to.have.length(0);
      expect(await world.get(id)).to.deep.include({ state: 'queued', lease: null });
    });

    it('when Twilio cannot be asked either, the message waits and is asked about again', async () => {
      const id = await world.queue(texts(1)[0]!);
      await die(twilio, 'BEFORE_ANSWER_STORED');
      world.pass(wellOverMs);
      const deaf = twilioOf({ ...local, url: 'http://127.0.0.1:9' });
      const fault = await world.recover([deaf]).catch((reason: unknown) => reason);
      expect(fault).to.be.instanceOf(AggregateError);
      expect((await world.get(id)).state).to.equal('sending');
      world.pass(wellOverMs);
      await world.recover([twilio]);
      expect((await world.get(id)).state).to.equal('sent');
    });

    it('two rows with one number and text, one message at Twilio: both unknown, never guessed', async () => {
      const ids = await world.queueMany([
        { envelope: sms(1), addresseeId: 'mother' },
        { envelope: sms(1), addresseeId: 'daughter' },
      ]);
      local.program({ kind: 'HANG_AFTER_ACCEPT', times: 1 });
      local.program({ kind: 'HANG', times: 1 });
      await world.deliver(twilio);
      world.pass(wellOverMs);
      await world.recover([twilio]);
      expect(await world.states(ids)).to.deep.equal({ unknown: 2 });
      expect(local.messages).to.have.length(1);
    });

    it('two rows with one number and text, both at Twilio: each gets its own reference', async () => {
      const ids = await world.queueMany([
        { envelope: sms(1), addresseeId: 'mother' },
        { envelope: sms(1), addresseeId: 'daughter' },
      ]);
      local.program({ kind: 'DROP_AFTER_ACCEPT', times: 2 });
      await world.deliver(twilio);
      world.pass(wellOverMs);
      await world.recover([twilio]);
      expect(await world.states(ids)).to.deep.equal({ sent: 2 });
      const refs = await Promise.all(ids.map(async (id) => (await world.get(id)).providerRef));
      expect(new Set(refs)).to.deep.equal(new Set(local.messages.map(({ sid }) => sid)));
    });

    it('a message that another row already owns is not taken for this one', async () => {
      await world.queue({ envelope: sms(1), addresseeId: 'mother' });
      await world.deliver(twilio);
      const id = await world.queue({ envelope: sms(1), addresseeId: 'daughter' });
      await die(twilio, 'BEFORE_CALL');
      world.pass(wellOverMs);
      await world.recover([twilio]);
      await world.deliver(twilio);
      expect((await world.get(id)).state).to.equal('sent');
      expect(local.messages).to.have.length(2);
    });

    it('at opening of a store that one process holds, no lease is waited for', async () => {
      const ids = await world.queueMany([
        { envelope: sms(1), addresseeId: 'a' },
        { envelope: mail('ada@people.example'), addresseeId: 'b' },
      ]);
      await die(twilio, 'BEFORE_ANSWER_STORED');
      await die(smtp, 'BEFORE_ANSWER_STORED');
      expect(await voidLeases(world.ports)([smtp, twilio])).to.equal(2);
      expect(await voidLeases(world.ports)([smtp, twilio])).to.equal(0);
      expect(await world.states(ids)).to.deep.equal({ sending: 1, unknown: 1 });
      world.pass(timeoutMs);
      await world.recover([twilio]);
      expect(await world.states(ids)).to.deep.equal({ sent: 1, unknown: 1 });
    });

    it('a preview that died is simply kept again', async () => {
      const preview = createPreviewChannel('SMS');
      const id = await world.queue(texts(1)[0]!);
      await die(preview, 'BEFORE_CALL');
      world.pass(wellOverMs);
      await world.recover([twilio, preview]);
      await world.deliver(preview);
      expect((await world.get(id)).state).to.equal('previewed');
    });
  });

  describe('receipts', () => {
    const receipt = (id: string, status: 'ACCEPTED' | 'DELIVERED' | 'FAILED') =>
      recordReceipt(world.ports)({
        provider: 'twilio',
        providerRef: local.messages[0]!.sid,
        messageId: id,
        status,
        failure: null,
      });

    it('before the answer is stored: both are kept, and the answer takes nothing back', async () => {
      const id = await world.queue(texts(1)[0]!);
      const early: Channel = {
        ...twilio,
        async send(envelope, messageId) {
          const result = await twilio.send(envelope, messageId);
          expect(await receipt(id, 'DELIVERED')).to.equal('RECORDED');
          return result;
        },
      };
      await world.deliver(early);
      expect(await world.get(id)).to.include({
        state: 'delivered',
        providerRef: local.messages[0]?.sid,
        lease: null,
      });
    });

    it('by signed callbacks, before the answer and in the wrong order', async () => {
      const record = recordReceipt(world.ports);
      const results: unknown[] = [];
      const door = createServer((request, response) => {
        const take = async (): Promise<void> => {
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(chunk as Buffer);
          const params = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
          const url = `${base}${request.url ?? ''}`;
          const signature = String(request.headers['x-twilio-signature']);
          const signed = isSignedByTwilio(eager.authToken, { url, signature, params });
          const given = parseStatusCallback(url, params);
          results.push(signed && given && (await record(given)));
          response.end();
        };
        take().catch((fault: unknown) => results.push(fault));
      });
      await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
      const base = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
      const eager = await startLocalTwilio({
        callbacks: ['delivered', 'sent', 'delivered'],
        callbackMoment: 'BEFORE_ANSWER',
      });
      const id = await world.queue(texts(1)[0]!);
      const { became } = await world.deliver(twilioOf(eager, `${base}/callbacks/twilio/status`));
      await eager.close();
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      expect(results).to.deep.equal(['RECORDED', 'NOTHING_NEW', 'NOTHING_NEW']);
      expect(became, 'the answer told nothing new').to.deep.equal({});
      expect(await world.get(id)).to.include({
        state: 'delivered',
        providerRef: eager.messages[0]?.sid,
      });
    });

    it('out of order and repeated: never back', async () => {
      const id = await world.queue(texts(1)[0]!);
      await world.deliver(twilio);
      expect(await receipt(id, 'DELIVERED')).to.equal('RECORDED');
      for (const status of ['ACCEPTED', 'DELIVERED', 'FAILED'] as const) {
        expect(await receipt(id, status)).to.equal('NOTHING_NEW');
      }
      expect((await world.get(id)).state).to.equal('delivered');
    });

    it('without our id are found by the provider’s reference; strangers are not', async () => {
      const id = await world.queue(texts(1)[0]!);
      await world.deliver(twilio);
      const record = recordReceipt(world.ports);
      const given = {
        provider: 'twilio',
        messageId: null,
        status: 'DELIVERED',
        failure: null,
      } as const;
      expect(await record({ ...given, providerRef: 'SM-of-someone' })).to.equal('NO_SUCH_MESSAGE');
      expect(await record({ ...given, providerRef: local.messages[0]!.sid })).to.equal('RECORDED');
      expect((await world.get(id)).state).to.equal('delivered');
    });

    it('settle what was left sending, without asking', async () => {
      const id = await world.queue(texts(1)[0]!);
      local.program({ kind: 'DROP_AFTER_ACCEPT', times: 1 });
      await world.deliver(twilio);
      expect((await world.get(id)).state).to.equal('sending');
      await receipt(id, 'ACCEPTED');
      expect((await world.get(id)).state).to.equal('sent');
      world.pass(wellOverMs);
      await world.recover([twilio]);
      expect((await world.get(id)).state).to.equal('sent');
      expect(local.messages).to.have.length(1);
    });
  });
});

function twilioOf(
  local: Pick<LocalTwilio, 'url' | 'accountSid' | 'authToken'>,
  statusCallbackUrl: string | null = null,
): Channel {
  return createTwilioChannel({
    accountSid: local.accountSid,
    authToken: local.authToken,
    baseUrl: local.url,
    sender: { kind: 'NUMBER', from: '+447700900999' },
    statusCallbackUrl,
    ratePerSecondMax: 1_000,
    concurrencyMax: 4,
    timeoutMs,
  });
}

function smtpOf({ host, port }: SmtpInbox): Channel {
  return createSmtpChannel({
    host,
    port,
    tls: 'OPPORTUNISTIC',
    auth: null,
    from: { name: 'Stichting Voorbeeld', address: 'meldingen@voorbeeld.example' },
    bounceAddress: null,
    connectionsMax: 4,
    ratePerSecondMax: 1_000,
    timeoutMs,
  });
}
