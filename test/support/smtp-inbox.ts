import { simpleParser } from 'mailparser';
import { appendFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { createArrivals, type Arrivals } from './arrivals.ts';

/** A real SMTP server on the loopback that keeps what it is given. */
export interface ReceivedMail {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly raw: string;
  header(name: string): string | undefined;
}

/**
 * What happens to mail for an address. REFUSE: this reply at RCPT (`550 5.1.1`). REFUSE_AT_DATA: this
 * reply after the whole mail. DROP_BEFORE_DATA, DROP_AFTER_DATA: the connection breaks, without or
 * with the mail being kept. HANG, HANG_AFTER_DATA: no answer, at RCPT or after the mail was kept.
 */
export interface MailFault {
  readonly kind:
    | 'REFUSE'
    | 'REFUSE_AT_DATA'
    | 'DROP_BEFORE_DATA'
    | 'DROP_AFTER_DATA'
    | 'HANG'
    | 'HANG_AFTER_DATA';
  readonly reply?: string;
  /** How often; always when absent. */
  readonly times?: number;
}

export interface SmtpInbox {
  readonly host: string;
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** The first mail that fits and that no earlier expectation took. */
  expectMail(
    match: { readonly to?: string; readonly subject?: string | RegExp; readonly text?: RegExp },
    withinMs?: number,
  ): Promise<ReceivedMail>;
  reached(count: number, withinMs?: number): Promise<void>;
  /** `*` stands for every address. */
  program(address: string, fault: MailFault): void;
  clear(): void;
  close(): Promise<void>;
}

export interface SmtpInboxOptions {
  readonly port?: number;
  /** One NDJSON line for each mail that was taken, written before the client is told. */
  readonly log?: string;
  readonly secure?: boolean;
  /** Between taking a mail and saying so, for kill tests. */
  readonly answerDelayMs?: number;
}

export async function startSmtpInbox(options: SmtpInboxOptions = {}): Promise<SmtpInbox> {
  const arrivals = createArrivals<ReceivedMail>((mail) => `${mail.to}: ${mail.subject}`);
  const faults = new Map<string, { fault: MailFault; left: number }>();
  const faultFor = (
    address: string,
    kinds: readonly MailFault['kind'][],
  ): MailFault | undefined => {
    for (const key of [address, '*']) {
      const entry = faults.get(key);
      if (!entry || entry.left <= 0 || !kinds.includes(entry.fault.kind)) continue;
      entry.left -= 1;
      return entry.fault;
    }
    return undefined;
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    secure: options.secure ?? false,
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, session, callback) {
      const fault = faultFor(address, ['REFUSE', 'DROP_BEFORE_DATA', 'HANG']);
      if (!fault) callback();
      else if (fault.kind === 'REFUSE')
        callback(replyError(fault.reply ?? '550 5.1.1 no such mailbox'));
      else if (fault.kind === 'DROP_BEFORE_DATA') socketOf(server, session)?.destroy();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void take(Buffer.concat(chunks), session).then(callback, callback);
      });
      const take = async (raw: Buffer, { envelope }: SMTPServerSession): Promise<Error | null> => {
        const to = envelope.rcptTo[0]?.address ?? '';
        const fault = faultFor(to, ['REFUSE_AT_DATA', 'DROP_AFTER_DATA', 'HANG_AFTER_DATA']);
        if (fault?.kind === 'REFUSE_AT_DATA') return replyError(fault.reply ?? '554 5.6.0 refused');
        keep(arrivals, await received(raw, session), options.log);
        if (fault?.kind === 'DROP_AFTER_DATA') socketOf(server, session)?.destroy();
        if (fault) await new Promise(() => undefined);
        const { answerDelayMs } = options;
        if (answerDelayMs) await new Promise((done) => setTimeout(done, answerDelayMs));
        return null;
      };
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    host: '127.0.0.1',
    port: (server.server.address() as AddressInfo).port,
    mails: arrivals.all,
    expectMail: (match, withinMs) =>
      arrivals.expect(`a mail ${describeMatch(match)}`, (mail) => fits(mail, match), withinMs),
    reached: (count, withinMs) => arrivals.reached(count, withinMs),
    program: (address, fault) => faults.set(address, { fault, left: fault.times ?? Infinity }),
    clear() {
      arrivals.clear();
      faults.clear();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function keep(arrivals: Arrivals<ReceivedMail>, mail: ReceivedMail, log: string | undefined): void {
  if (log !== undefined) {
    const { messageId, to, subject } = mail;
    appendFileSync(log, `${JSON.stringify({ messageId, to, subject })}\n`);
  }
  arrivals.add(mail);
}

async function received(raw: Buffer, { envelope }: SMTPServerSession): Promise<ReceivedMail> {
  const parsed = await simpleParser(raw, { skipTextToHtml: true });
  const headers = new Map(
    parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    envelopeFrom: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    envelopeTo: envelope.rcptTo.map(({ address }) => address),
    to: (Array.isArray(parsed.to) ? parsed.to[0] : parsed.to)?.value[0]?.address ?? '',
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html === false ? '' : parsed.html,
    messageId: parsed.messageId ?? '',
    raw: raw.toString('utf8'),
    header: (name) => headers.get(name.toLowerCase()),
  };
}

function replyError(reply: string): Error {
  const error = new Error(reply.slice(4));
  return Object.assign(error, { responseCode: Number(reply.slice(0, 3)) });
}

function socketOf(server: SMTPServer, session: SMTPServerSession): Socket | undefined {
  const { connections } = server as unknown as {
    connections: Set<{ id: string; _socket: Socket }>;
  };
  return [...connections].find((connection) => connection.id === session.id)?._socket;
}

type Match = Parameters<SmtpInbox['expectMail']>[0];

function fits(mail: ReceivedMail, { to, subject, text }: Match): boolean {
  if (to !== undefined && mail.to !== to) return false;
  if (typeof subject === 'string' && mail.subject !== subject) return false;
  if (subject instanceof RegExp && !subject.test(mail.subject)) return false;
  return text === undefined || text.test(mail.text);
}

function describeMatch({ to, subject, text }: Match): string {
  return [to && `to ${to}`, subject && `about ${String(subject)}`, text && `saying ${String(text)}`]
    .filter(Boolean)
    .join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      log: { type: 'string' },
      'answer-delay-ms': { type: 'string' },
    },
  });
  const inbox = await startSmtpInbox({
    port: Number(values.port ?? 0),
    answerDelayMs: Number(values['answer-delay-ms'] ?? 0),
    ...(values.log === undefined ? {} : { log: values.log }),
  });
  process.stdout.write(`${JSON.stringify({ port: inbox.port })}\n`);
}
