import { createTransport } from 'nodemailer';
import type { Readable } from 'node:stream';
import type { Channel, SendResult } from '../../channels/channel.ts';
import type { EmailEnvelope, Envelope } from '../../channels/message.ts';
import { smtpResult, type SmtpFault } from './smtp-result.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** IMPLICIT: TLS from the first byte. STARTTLS: required. OPPORTUNISTIC: when the server offers it. */
  readonly tls: 'IMPLICIT' | 'STARTTLS' | 'OPPORTUNISTIC';
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly from: { readonly name: string; readonly address: string };
  /** Where bounces go; the sender when null. */
  readonly bounceAddress: string | null;
  readonly connectionsMax: number;
  readonly ratePerSecondMax: number;
  readonly timeoutMs: number;
}

/** An idle connection is closed by us before the server does it in the middle of the next mail. */
const idleTimeoutMs = 20_000;
/** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
const addressCharsMax = 254;
/** RFC 5322 section 2.1.1: a line; a longer subject is folded, but nobody reads it. */
const subjectCharsMax = 998;

/** `send` in the pool's own retries could hand a mail over twice: retrying is the queue's to do. */
const requeuesMax = 0;

export function createSmtpChannel(settings: SmtpSettings): Channel {
  const transport = createTransport({
    pool: true,
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'IMPLICIT',
    requireTLS: settings.tls === 'STARTTLS',
    ...(settings.auth === null ? {} : { auth: settings.auth }),
    maxConnections: settings.connectionsMax,
    maxMessages: Infinity,
    maxRequeues: requeuesMax,
    idleTimeout: idleTimeoutMs,
    connectionTimeout: settings.timeoutMs,
    greetingTimeout: settings.timeoutMs,
    socketTimeout: settings.timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const watched = watchHandOver(transport);

  return {
    kind: 'EMAIL',
    provider: 'smtp',
    reachesOutside: true,
    capabilities: {
      lookup: false,
      receipts: false,
      segments: false,
      ratePerSecondMax: settings.ratePerSecondMax,
      concurrencyMax: settings.connectionsMax,
      timeoutMs: settings.timeoutMs,
    },
    async send(envelope, messageId) {
      const invalid = refusalOf(envelope);
      if (invalid) return invalid;
      const providerRef = `<${messageId}@${domainOf(settings.from.address)}>`;
      const mail = mailOf(settings, envelope as EmailEnvelope, providerRef);
      const signal = AbortSignal.timeout(settings.timeoutMs);
      try {
        await transport.sendMail({ ...mail, signal });
        return { kind: 'accepted', providerRef };
      } catch (fault) {
        if (fault instanceof TypeError || fault instanceof RangeError) throw fault;
        return smtpResult(fault as SmtpFault, watched.handedOver(providerRef));
      } finally {
        watched.forget(providerRef);
      }
    },
    close() {
      transport.close();
      return Promise.resolve();
    },
  };
}

/**
 * Whether a byte of a mail went into the DATA stage. nodemailer reads a mail's stream only after the
 * server said 354, so a stream that nobody read was never handed over; it is destroyed when asked
 * about, so that it never will be.
 */
function watchHandOver(transport: ReturnType<typeof createTransport>): {
  handedOver(ref: string): boolean;
  forget(ref: string): void;
} {
  const streams = new Map<string, Readable>();
  transport.use('stream', (mail, done) => {
    const create = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const stream = create(options);
      streams.set(mail.message.messageId(), stream);
      return stream;
    };
    done();
  });
  return {
    handedOver(ref) {
      const stream = streams.get(ref);
      if (!stream) return false;
      const read = stream.readableDidRead;
      stream.destroy();
      return read;
    },
    forget: (ref) => streams.delete(ref),
  };
}

function mailOf(settings: SmtpSettings, envelope: EmailEnvelope, messageId: string): object {
  return {
    messageId,
    from: settings.from,
    to: { name: '', address: envelope.to },
    envelope: { from: settings.bounceAddress ?? settings.from.address, to: envelope.to },
    subject: envelope.subject,
    text: envelope.text,
    ...(envelope.html === null ? {} : { html: envelope.html }),
    ...(envelope.replyTo === null ? {} : { replyTo: { name: '', address: envelope.replyTo } }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** One bare address and a one-line subject: nothing that could end a header and begin another. */
function refusalOf(envelope: Envelope): SendResult | undefined {
  const refused = (code: string, permanent: boolean): SendResult => ({
    kind: 'refused',
    permanent,
    code,
    detail: null,
  });
  if (envelope.kind !== 'EMAIL') return refused('ADDRESS_INVALID', true);
  const { to, replyTo, subject } = envelope;
  if (!isBareAddress(to) || (replyTo !== null && !isBareAddress(replyTo))) {
    return refused('ADDRESS_INVALID', true);
  }
  const isOneLine = subject.length <= subjectCharsMax && !/\p{Cc}/u.test(subject);
  return isOneLine ? undefined : refused('SUBJECT_INVALID', false);
}

function isBareAddress(text: string): boolean {
  return (
    text.length <= addressCharsMax &&
    /^[^\s@"<>(),:;[\]\\\p{Cc}]+@[^\s@"<>(),:;[\]\\\p{Cc}]+$/u.test(text)
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
