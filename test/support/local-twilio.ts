import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import twilio from 'twilio';
import { createArrivals } from './arrivals.ts';

/** A stand-in for Twilio that speaks its HTTP, signs its callbacks and forgets nothing. */
export interface LocalSms {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly direction: 'outbound-api' | 'inbound';
  readonly statusCallback: string | null;
  readonly createdAt: Date;
  status: string;
  errorCode: number | null;
}

/**
 * What happens to the next messages. REFUSE: this HTTP status and code, nothing kept. HANG,
 * HANG_AFTER_ACCEPT: no answer, without or with the message being kept. DROP_AFTER_ACCEPT: kept, and
 * the connection breaks. ERROR_AFTER_ACCEPT: kept, and a 500. ERROR: a 500 and nothing kept.
 */
export interface SmsFault {
  readonly kind:
    'REFUSE' | 'HANG' | 'HANG_AFTER_ACCEPT' | 'DROP_AFTER_ACCEPT' | 'ERROR' | 'ERROR_AFTER_ACCEPT';
  readonly status?: number;
  readonly code?: number;
  /** How often; always when absent. */
  readonly times?: number;
  /** Only for this number. */
  readonly to?: string;
}

export interface LocalTwilioOptions {
  readonly port?: number;
  readonly accountSid?: string;
  readonly authToken?: string;
  readonly now?: () => Date;
  /** One NDJSON line for each message that was taken, written before the client is told. */
  readonly log?: string;
  /** Statuses called back for each message, in this order. */
  readonly callbacks?: readonly string[];
  /** BEFORE_ANSWER: the callbacks come before the client learns that its message was taken. */
  readonly callbackMoment?: 'AFTER_ANSWER' | 'BEFORE_ANSWER';
  /** Between taking a message and saying so, for kill tests. */
  readonly answerDelayMs?: number;
}

export interface LocalTwilio {
  readonly url: string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly messages: readonly LocalSms[];
  phone(number: string): {
    readonly texts: readonly string[];
    expectSms(match: RegExp | string, withinMs?: number): Promise<LocalSms>;
  };
  reached(count: number, withinMs?: number): Promise<void>;
  program(fault: SmsFault): void;
  /** Calls back for one message; answers the HTTP status of our door. */
  callBack(sid: string, status: string, errorCode?: number): Promise<number>;
  /** A text from a phone to our number, delivered to our webhook; answers the HTTP status of our door. */
  sendInbound(
    webhookUrl: string,
    sms: { readonly from: string; readonly to: string; readonly text: string },
  ): Promise<number>;
  /** Resolves when every callback that is under way has been answered. */
  quiet(): Promise<void>;
  clear(): void;
  close(): Promise<void>;
}

export async function startLocalTwilio(options: LocalTwilioOptions = {}): Promise<LocalTwilio> {
  const accountSid = options.accountSid ?? `AC${'0'.repeat(32)}`;
  const authToken = options.authToken ?? 'local-token';
  const now = options.now ?? (() => new Date());
  const arrivals = createArrivals<LocalSms>((sms) => `${sms.to}: ${sms.body}`);
  const faults: { fault: SmsFault; left: number }[] = [];
  const underWay = new Set<Promise<unknown>>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  const post = async (url: string, params: Record<string, string>): Promise<number> => {
    const signature = twilio.getExpectedTwilioSignature(authToken, url, params);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams(params),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const callBack = async (sid: string, status: string, errorCode?: number): Promise<number> => {
    const sms = arrivals.all.find((candidate) => candidate.sid === sid);
    if (!sms?.statusCallback) throw new Error(`${sid} asked for no callback`);
    sms.status = status;
    sms.errorCode = errorCode ?? null;
    return track(post(sms.statusCallback, callbackFields(accountSid, sms)));
  };
  const callBackAll = async (sms: LocalSms): Promise<void> => {
    if (sms.statusCallback === null) return;
    for (const status of options.callbacks ?? []) await callBack(sms.sid, status);
  };
  const takeFault = (to: string): SmsFault | undefined => {
    const entry = faults.find(({ fault, left }) => left > 0 && (fault.to ?? to) === to);
    if (entry) entry.left -= 1;
    return entry?.fault;
  };

  const create = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await bodyOf(request));
    const to = form.get('To') ?? '';
    const fault = takeFault(to);
    if (fault?.kind === 'HANG') return;
    if (fault?.kind === 'ERROR') {
      answer(response, 500, { code: 20500, status: 500 });
      return;
    }
    const invalid = fault?.kind === 'REFUSE' ? refusal(fault.status, fault.code) : invalidity(form);
    if (invalid) {
      answer(response, invalid.status, invalid);
      return;
    }
    const sms = smsOf(form, { now: now() });
    if (options.log !== undefined) {
      const { sid, body } = sms;
      appendFileSync(options.log, `${JSON.stringify({ sid, to, body })}\n`);
    }
    arrivals.add(sms);
    if (fault?.kind === 'HANG_AFTER_ACCEPT') return;
    if (fault?.kind === 'DROP_AFTER_ACCEPT') return void response.destroy();
    if (fault) {
      answer(response, 500, { code: 20500, status: 500 });
      return;
    }
    if (options.answerDelayMs) await new Promise((done) => setTimeout(done, options.answerDelayMs));
    if (options.callbackMoment === 'BEFORE_ANSWER') await callBackAll(sms);
    answer(response, 201, resource(accountSid, sms));
    if (options.callbackMoment !== 'BEFORE_ANSWER') track(callBackAll(sms)).catch(() => undefined);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const base = `/2010-04-01/Accounts/${accountSid}/Messages`;
    const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    const isList = url.pathname === `${base}.json`;
    if (request.headers.authorization !== expected) {
      answer(response, 401, refusal(401, 20003));
    } else if (isList && request.method === 'POST') {
      create(request, response).catch((fault: unknown) => response.destroy(fault as Error));
    } else if (isList) {
      answer(response, 200, page(accountSid, arrivals.all, url));
    } else {
      const sid = url.pathname.slice(base.length + 1).replace(/\.json$/, '');
      const sms = arrivals.all.find((candidate) => candidate.sid === sid);
      if (sms) answer(response, 200, resource(accountSid, sms));
      else answer(response, 404, refusal(404, 20404));
    }
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accountSid,
    authToken,
    messages: arrivals.all,
    phone: (number) => ({
      get texts() {
        return arrivals.all.filter((sms) => sms.to === number).map((sms) => sms.body);
      },
      expectSms: (match, withinMs) =>
        arrivals.expect(
          `a text to ${number} saying ${String(match)}`,
          (sms) =>
            sms.to === number &&
            (typeof match === 'string' ? sms.body === match : match.test(sms.body)),
          withinMs,
        ),
    }),
    reached: (count, withinMs) => arrivals.reached(count, withinMs),
    program: (fault) => faults.push({ fault, left: fault.times ?? Infinity }),
    callBack,
    sendInbound: (webhookUrl, { from, to, text }) =>
      track(
        post(webhookUrl, {
          AccountSid: accountSid,
          ApiVersion: '2010-04-01',
          Body: text,
          From: from,
          MessageSid: newSid(),
          NumMedia: '0',
          NumSegments: '1',
          To: to,
        }),
      ),
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    clear() {
      arrivals.clear();
      faults.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

function smsOf(form: URLSearchParams, { now }: { now: Date }): LocalSms {
  return {
    sid: newSid(),
    to: form.get('To') ?? '',
    from: form.get('From') ?? '+447700900000',
    body: form.get('Body') ?? '',
    direction: 'outbound-api',
    statusCallback: form.get('StatusCallback'),
    createdAt: now,
    status: 'queued',
    errorCode: null,
  };
}

interface Refused {
  readonly code: number;
  readonly message: string;
  readonly more_info: string;
  readonly status: number;
}

function refusal(status = 400, code = 21211): Refused {
  return {
    code,
    message: `refused with ${code}`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  };
}

function invalidity(form: URLSearchParams): Refused | undefined {
  if (!form.get('To')) return refusal(400, 21604);
  if (!form.get('From') && !form.get('MessagingServiceSid')) return refusal(400, 21603);
  if (!form.get('Body')) return refusal(400, 21602);
  if ((form.get('Body') ?? '').length > 1_600) return refusal(400, 21617);
  return /^\+[1-9]\d{6,14}$/.test(form.get('To') ?? '') ? undefined : refusal(400, 21211);
}

function resource(accountSid: string, sms: LocalSms): object {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sms.sid}`;
  const isSent = ['sent', 'delivered', 'undelivered', 'failed'].includes(sms.status);
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: sms.body,
    date_created: sms.createdAt.toUTCString().replace('GMT', '+0000'),
    date_sent: isSent ? sms.createdAt.toUTCString().replace('GMT', '+0000') : null,
    date_updated: sms.createdAt.toUTCString().replace('GMT', '+0000'),
    direction: sms.direction,
    error_code: sms.errorCode,
    error_message: null,
    from: sms.from,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    sid: sms.sid,
    status: sms.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: sms.to,
    uri: `${uri}.json`,
  };
}

function page(accountSid: string, all: readonly LocalSms[], url: URL): object {
  const query = url.searchParams;
  const matching = all
    .filter((sms) => sms.to === (query.get('To') ?? sms.to))
    .filter((sms) => sms.from === (query.get('From') ?? sms.from))
    .toReversed();
  const size = Math.min(Number(query.get('PageSize') ?? 50), 1_000);
  const number = Number(query.get('Page') ?? 0);
  const uriOf = (at: number): string => {
    const search = new URLSearchParams(query);
    search.set('PageSize', String(size));
    search.set('Page', String(at));
    search.set('PageToken', `PASM${createHash('md5').update(String(at)).digest('hex')}`);
    return `${url.pathname}?${search.toString()}`;
  };
  const start = number * size;
  return {
    end: Math.min(start + size, matching.length) - 1,
    first_page_uri: uriOf(0),
    messages: matching.slice(start, start + size).map((sms) => resource(accountSid, sms)),
    next_page_uri: start + size < matching.length ? uriOf(number + 1) : null,
    page: number,
    page_size: size,
    previous_page_uri: number > 0 ? uriOf(number - 1) : null,
    start,
    uri: uriOf(number),
  };
}

function callbackFields(accountSid: string, sms: LocalSms): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    From: sms.from,
    MessageSid: sms.sid,
    MessageStatus: sms.status,
    SmsSid: sms.sid,
    SmsStatus: sms.status,
    To: sms.to,
    ...(sms.errorCode === null ? {} : { ErrorCode: String(sms.errorCode) }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      log: { type: 'string' },
      'answer-delay-ms': { type: 'string' },
      callbacks: { type: 'string' },
    },
  });
  const local = await startLocalTwilio({
    port: Number(values.port ?? 0),
    answerDelayMs: Number(values['answer-delay-ms'] ?? 0),
    callbacks: values.callbacks?.split(',') ?? [],
    ...(values.log === undefined ? {} : { log: values.log }),
  });
  const { url, accountSid, authToken } = local;
  process.stdout.write(`${JSON.stringify({ url, accountSid, authToken })}\n`);
}
