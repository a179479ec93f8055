import { expect } from 'chai';
import { createPreviewChannel } from '../../src/adapters/preview/create-preview-channel.ts';
import { createSmtpChannel } from '../../src/adapters/smtp/create-smtp-channel.ts';
import { createTwilioChannel } from '../../src/adapters/twilio/create-twilio-channel.ts';
import type { Channel, SendResult } from '../../src/channels/channel.ts';
import type { Envelope } from '../../src/channels/message.ts';
import { addMs, instantFromMs } from '../../src/shared/instant.ts';
import { startLocalTwilio, type LocalTwilio } from '../support/local-twilio.ts';
import { startSmtpInbox, type SmtpInbox } from '../support/smtp-inbox.ts';

/** Short where silence is waited for; generous where a busy machine must not matter. */
const timeoutMs = 1_000;
const patientMs = 20_000;
const messageId = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

/** One channel with a service at its other end, seen from outside. */
interface Bench {
  readonly channel: Channel;
  readonly envelope: Envelope;
  /** What the service took. */
  readonly taken: () => readonly string[];
  readonly refuseAddress: () => void;
  readonly refuseForNow: () => void;
  readonly breakAfterTaking: () => void;
  readonly hangAfterTaking: () => void;
  readonly closeService: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function smtpBench(): Promise<Bench> {
  const inbox: SmtpInbox = await startSmtpInbox();
  const channel = smtpChannel(inbox);
  const to = 'ada@people.example';
  let open = true;
  const closeService = async (): Promise<void> => {
    if (open) await inbox.close();
    open = false;
  };
  return {
    channel,
    envelope: { kind: 'EMAIL', to, subject: 'Datalek', text: 'Tekst', html: null, replyTo: null },
    taken: () => inbox.mails.map((mail) => mail.text.trim()),
    refuseAddress: () =>
      inbox.program(to, { kind: 'REFUSE', reply: '550 5.1.1 unknown', times: 1 }),
    refuseForNow: () => inbox.program(to, { kind: 'REFUSE', reply: '451 4.3.0 later', times: 1 }),
    breakAfterTaking: () => inbox.program(to, { kind: 'DROP_AFTER_DATA', times: 1 }),
    hangAfterTaking: () => inbox.program(to, { kind: 'HANG_AFTER_DATA', times: 1 }),
    closeService,
    async close() {
      await channel.close();
      await closeService();
    },
  };
}

function smtpChannel(
  { host, port }: Pick<SmtpInbox, 'host' | 'port'>,
  callMs = timeoutMs,
): Channel {
  return createSmtpChannel({
    host,
    port,
    tls: 'OPPORTUNISTIC',
    auth: null,
    from: { name: 'Stichting Voorbeeld', address: 'meldingen@voorbeeld.example' },
    bounceAddress: 'bounce@voorbeeld.example',
    connectionsMax: 3,
    ratePerSecondMax: 100,
    timeoutMs: callMs,
  });
}

async function twilioBench(): Promise<Bench> {
  const local: LocalTwilio = await startLocalTwilio();
  const channel = twilioChannel(local);
  return {
    channel,
    envelope: { kind: 'SMS', to: '+447700900123', text: 'Tekst' },
    taken: () => local.messages.map((sms) => sms.body),
    refuseAddress: () => local.program({ kind: 'REFUSE', status: 400, code: 21211, times: 1 }),
    refuseForNow: () => local.program({ kind: 'REFUSE', status: 429, code: 20429, times: 1 }),
    breakAfterTaking: () => local.program({ kind: 'DROP_AFTER_ACCEPT', times: 1 }),
    hangAfterTaking: () => local.program({ kind: 'HANG_AFTER_ACCEPT', times: 1 }),
    closeService: () => local.close(),
    async close() {
      await channel.close();
      await local.close();
    },
  };
}

function twilioChannel(
  local: Pick<LocalTwilio, 'url' | 'accountSid' | 'authToken'>,
  statusCallbackUrl: string | null = null,
): Channel {
  return createTwilioChannel({
    accountSid: local.accountSid,
    authToken: local.authToken,
    baseUrl: local.url,
    sender: { kind: 'NUMBER', from: '+447700900001' },
    statusCallbackUrl,
    ratePerSecondMax: 100,
    concurrencyMax: 3,
    timeoutMs,
  });
}

for (const [name, open] of [
  ['smtp', smtpBench],
  ['twilio', twilioBench],
] as const) {
  describe(`channel contract: ${name}`, () => {
    let bench: Bench;
    beforeEach(async () => (bench = await open()));
    afterEach(() => bench.close());
    const send = (): Promise<SendResult> => bench.channel.send(bench.envelope, messageId);

    it('says what it is and what it can do', () => {
      const { channel } = bench;
      expect(channel.provider).to.equal(name);
      expect(channel.reachesOutside).to.equal(true);
      expect(channel.capabilities.lookup).to.equal(channel.lookup !== undefined);
      expect(channel.capabilities.timeoutMs).to.equal(timeoutMs);
    });

    it('hands over exactly one message and gives its reference', async () => {
      const result = await send();
      expect(result.kind).to.equal('accepted');
      expect(result).to.have.property('providerRef').that.is.a('string').and.not.empty;
      expect(bench.taken()).to.deep.equal(['Tekst']);
    });

    it('calls a refused address refused for good', async () => {
      bench.refuseAddress();
      expect(await send()).to.include({ kind: 'refused', permanent: true });
      expect(bench.taken()).to.deep.equal([]);
    });

    it('calls a temporary refusal deferred, and the next try goes through', async () => {
      bench.refuseForNow();
      expect((await send()).kind).to.equal('deferred');
      expect((await send()).kind).to.equal('accepted');
      expect(bench.taken()).to.have.length(1);
    });

    it('is uncertain when the connection breaks after the service took the message', async () => {
      bench.breakAfterTaking();
      expect((await send()).kind).to.equal('uncertain');
      expect(bench.taken()).to.have.length(1);
    });

    it('is uncertain within its time-out when the service takes the message and falls silent', async () => {
      bench.hangAfterTaking();
      const startedMs = performance.now();
      expect((await send()).kind).to.equal('uncertain');
      expect(performance.now() - startedMs).to.be.below(timeoutMs + 1_000);
    });

    it('is deferred when nobody listens', async () => {
      await bench.closeService();
      expect((await send()).kind).to.equal('deferred');
    });

    it('refuses an address that is none without calling', async () => {
      for (const to of [
        '',
        'a@b.example, c@d.example',
        'a@b.example\r\nBcc: c@d.example',
        '06 1234',
      ]) {
        const result = await bench.channel.send({ ...bench.envelope, to }, messageId);
        expect(result).to.include({ kind: 'refused', permanent: true, code: 'ADDRESS_INVALID' });
      }
      expect(bench.taken()).to.deep.equal([]);
    });

    it('says nothing of the address in what it reports', async () => {
      bench.refuseAddress();
      const result = await send();
      expect(JSON.stringify(result)).to.not.contain(bench.envelope.to);
    });
  });
}

describe('channel contract: preview', () => {
  it('rule 14: without a provider nothing is called sent', async () => {
    for (const kind of ['EMAIL', 'SMS'] as const) {
      const channel = createPreviewChannel(kind);
      const envelope: Envelope = { kind: 'SMS', to: '+447700900123', text: 'Tekst' };
      expect(channel).to.include({ kind, provider: 'preview', reachesOutside: false });
      expect(await channel.send(envelope, messageId)).to.deep.equal({ kind: 'previewed' });
      await channel.close();
    }
  });
});

describe('smtp channel', () => {
  let inbox: SmtpInbox;
  let channel: Channel;
  const envelope: Envelope = {
    kind: 'EMAIL',
    to: 'ada@people.example',
    subject: 'Belangrijk: uw gegevens – één punt',
    text: 'Beste Ada,\n\nTekst.',
    html: '<p>Beste Ada,</p>',
    replyTo: 'vragen@voorbeeld.example',
  };
  beforeEach(async () => {
    inbox = await startSmtpInbox();
    channel = smtpChannel(inbox);
  });
  afterEach(async () => {
    await channel.close();
    await inbox.close();
  });

  it('writes a mail to one person, marked as automatic, with an id made from the message', async () => {
    await channel.send(envelope, messageId);
    const mail = await inbox.expectMail({ to: envelope.to, subject: envelope.subject });
    expect(mail.envelopeTo).to.deep.equal([envelope.to]);
    expect(mail.envelopeFrom).to.equal('bounce@voorbeeld.example');
    expect(mail.messageId).to.equal(`<${messageId}@voorbeeld.example>`);
    expect(mail.header('auto-submitted')).to.equal('auto-generated');
    expect(mail.header('list-unsubscribe')).to.equal(undefined);
    expect(mail.header('reply-to')).to.equal('vragen@voorbeeld.example');
    expect(mail.text).to.contain('Beste Ada');
    expect(mail.html).to.contain('<p>Beste Ada,</p>');
  });

  it('lets no subject begin another header', async () => {
    const subject = 'Hallo\r\nBcc: eve@evil.example';
    expect(await channel.send({ ...envelope, subject }, messageId)).to.include({
      kind: 'refused',
      code: 'SUBJECT_INVALID',
    });
    expect(inbox.mails).to.have.length(0);
  });

  it('tells a dead mailbox from a full one and from a policy', async () => {
    for (const [reply, permanent] of [
      ['550 5.1.1 unknown', true],
      ['550 unknown', true],
      ['550 5.2.1 closed', true],
      ['552 5.2.2 full', false],
      ['550 5.7.1 not allowed', false],
    ] as const) {
      inbox.program(envelope.to, { kind: 'REFUSE', reply, times: 1 });
      const result = await channel.send(envelope, messageId);
      expect(result, reply).to.include({ kind: 'refused', permanent });
    }
  });

  it('takes a reply after the whole mail for what it says', async () => {
    inbox.program(envelope.to, { kind: 'REFUSE_AT_DATA', reply: '554 5.6.0 no', times: 1 });
    const no = await channel.send(envelope, messageId);
    expect(no).to.deep.include({
      kind: 'refused',
      permanent: false,
      code: 'SMTP_554',
      detail: '5.6.0',
    });
    inbox.program(envelope.to, { kind: 'REFUSE_AT_DATA', reply: '451 4.3.0 later', times: 1 });
    expect((await channel.send(envelope, messageId)).kind).to.equal('deferred');
  });

  it('is deferred when the connection breaks or falls silent before the mail was handed over', async () => {
    for (const kind of ['DROP_BEFORE_DATA', 'HANG'] as const) {
      inbox.program(envelope.to, { kind, times: 1 });
      expect((await channel.send(envelope, messageId)).kind, kind).to.equal('deferred');
    }
    expect((await channel.send(envelope, messageId)).kind).to.equal('accepted');
    expect(inbox.mails).to.have.length(1);
  });

  it('sends many at once over few connections, each once', async () => {
    const patient = smtpChannel(inbox, patientMs);
    const results = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        patient.send({ ...envelope, to: `p${at}@people.example` }, `${messageId}${at}`),
      ),
    );
    await patient.close();
    expect(results.every((result) => result.kind === 'accepted')).to.equal(true);
    expect(new Set(inbox.mails.map((mail) => mail.to)).size).to.equal(60);
  });
});

describe('twilio channel', () => {
  let local: LocalTwilio;
  let channel: Channel;
  const envelope: Envelope = { kind: 'SMS', to: '+447700900123', text: 'Nog 24 uur.' };
  const madeAt = new Date('2026-11-21T09:00:00.500Z');
  const from = addMs(instantFromMs(madeAt.getTime()), -1_000);
  const window = { from, until: addMs(from, 10_000) };
  beforeEach(async () => {
    local = await startLocalTwilio({ now: () => madeAt });
    channel = twilioChannel(local, 'https://meldklok.example/callbacks/twilio/status');
  });
  afterEach(() => local.close());
  const lookup = (): ReturnType<NonNullable<Channel['lookup']>> =>
    channel.lookup?.(envelope, window) ?? Promise.reject(new Error('no lookup'));

  it('asks for callbacks that carry our own id', async () => {
    await channel.send(envelope, messageId);
    expect(local.messages[0]?.statusCallback).to.equal(
      `https://meldklok.example/callbacks/twilio/status?message=${messageId}`,
    );
  });

  it('finds afterwards what Twilio was given, also what is still queued there', async () => {
    expect(await lookup()).to.deep.equal({ found: [], complete: true });
    local.program({ kind: 'HANG_AFTER_ACCEPT', times: 1 });
    expect((await channel.send(envelope, messageId)).kind).to.equal('uncertain');
    const { found, complete } = await lookup();
    expect(complete).to.equal(true);
    expect(found).to.deep.equal([
      { providerRef: local.messages[0]!.sid, status: 'ACCEPTED', failure: null },
    ]);
  });

  it('leaves out other texts, other numbers and other times, over many pages', async () => {
    await channel.send({ ...envelope, text: 'Iets anders' }, messageId);
    await channel.send({ ...envelope, to: '+447700900124' }, messageId);
    for (let at = 0; at < 101; at += 1) await channel.send(envelope, messageId);
    expect((await lookup()).found).to.have.length(101);
    const later = { from: addMs(window.from, 60_000), until: addMs(window.until, 60_000) };
    expect((await channel.lookup?.(envelope, later))?.found).to.deep.equal([]);
  });

  it('throws when Twilio cannot be asked', async () => {
    await local.close();
    const fault = await lookup().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(fault).to.be.instanceOf(Error);
  });

  it('tells what is safe to repeat from what is not', async () => {
    for (const [status, code, expected] of [
      [429, 20429, 'deferred'],
      [400, 21611, 'deferred'],
      [401, 20003, 'deferred'],
      [400, 21614, 'refused'],
      [400, 21408, 'refused'],
    ] as const) {
      local.program({ kind: 'REFUSE', status, code, times: 1 });
      const result = await channel.send(envelope, messageId);
      expect(result.kind, String(code)).to.equal(expected);
      if (result.kind === 'refused') expect(result.permanent).to.equal(code === 21614);
    }
    local.program({ kind: 'ERROR', times: 1 });
    expect((await channel.send(envelope, messageId)).kind, '500').to.equal('uncertain');
  });

  it('refuses a text that is too long, naming it, instead of cutting it (rule 15)', async () => {
    const result = await channel.send({ ...envelope, text: 'x'.repeat(1_601) }, messageId);
    expect(result).to.include({ kind: 'refused', code: 'TEXT_LENGTH_INVALID' });
    expect(local.messages).to.have.length(0);
  });
});
