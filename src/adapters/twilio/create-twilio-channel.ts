import twilio from 'twilio';
import type {
  Channel,
  LookupMatch,
  LookupResult,
  LookupWindow,
  SendResult,
} from '../../channels/channel.ts';
import type { Envelope } from '../../channels/message.ts';
import { instantFromMs, msOf } from '../../shared/instant.ts';
import { messageParameter } from './twilio-callback.ts';
import { twilioResult, type TwilioFault } from './twilio-result.ts';
import { receiptFailure, receiptStatus } from './twilio-status.ts';

export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** `https://api.twilio.com`, or a server that stands in for it. Edge and region are not used with it. */
  readonly baseUrl: string;
  readonly sender:
    | { readonly kind: 'NUMBER'; readonly from: string }
    | { readonly kind: 'MESSAGING_SERVICE'; readonly sid: string };
  /** Public address of the callback route; our message id is added as `?message=`. Null: no receipts. */
  readonly statusCallbackUrl: string | null;
  readonly ratePerSecondMax: number;
  readonly concurrencyMax: number;
  readonly timeoutMs: number;
}

/** Twilio refuses longer texts with 21617. */
export const smsCharsMax = 1_600;
/** Messages to one number that a look-up reads; more than that and absence proves nothing. */
export const lookupRowsMax = 1_000;
const lookupPageRows = 100;

type Client = ReturnType<typeof twilio>;
type Row = Awaited<ReturnType<Client['messages']['list']>>[number];

export function createTwilioChannel(settings: TwilioSettings): Channel {
  const client = twilio(settings.accountSid, settings.authToken, {
    env: {},
    autoRetry: false,
    timeout: settings.timeoutMs,
    maxSockets: settings.concurrencyMax,
  });
  client.api.baseUrl = settings.baseUrl;

  return {
    kind: 'SMS',
    provider: 'twilio',
    reachesOutside: true,
    capabilities: {
      lookup: true,
      receipts: settings.statusCallbackUrl !== null,
      segments: true,
      ratePerSecondMax: settings.ratePerSecondMax,
      concurrencyMax: settings.concurrencyMax,
      timeoutMs: settings.timeoutMs,
    },
    send(envelope, messageId) {
      const invalid = refusalOf(envelope);
      if (invalid) return Promise.resolve(invalid);
      return within(settings.timeoutMs, create(client, settings, { envelope, messageId }));
    },
    lookup: (envelope, window) => lookUp(client, settings, { envelope, window }),
    close: () => Promise.resolve(),
  };
}

async function create(
  client: Client,
  settings: TwilioSettings,
  { envelope, messageId }: { envelope: Envelope; messageId: string },
): Promise<SendResult> {
  try {
    const { sid } = await client.messages.create({
      to: envelope.to,
      body: envelope.text,
      ...senderOf(settings),
      ...(settings.statusCallbackUrl === null
        ? {}
        : { statusCallback: callbackUrl(settings.statusCallbackUrl, messageId) }),
    });
    return isSid(sid)
      ? { kind: 'accepted', providerRef: sid }
      : { kind: 'uncertain', code: 'ANSWER_LOST' };
  } catch (fault) {
    return twilioResult(fault as TwilioFault);
  }
}

/** The client's own time-out is one of silence; a server that trickles its answer must not hold a worker. */
async function within(timeoutMs: number, call: Promise<SendResult>): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SendResult>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'uncertain', code: 'ANSWER_LOST' }), timeoutMs);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Not asked by the date of sending: a message that still waits at Twilio has none, and would look as
 * if it were not there.
 */
async function lookUp(
  client: Client,
  settings: TwilioSettings,
  { envelope, window }: { envelope: Envelope; window: LookupWindow },
): Promise<LookupResult> {
  const rows = await client.messages.list({
    to: envelope.to,
    ...(settings.sender.kind === 'NUMBER' ? { from: settings.sender.from } : {}),
    pageSize: lookupPageRows,
    limit: lookupRowsMax + 1,
  });
  const found = rows
    .filter((row) => isInWindow(row, window) && isText(row.body, envelope.text))
    .map(matchOf);
  return { found, complete: rows.length <= lookupRowsMax };
}

/** Twilio's dates have whole seconds. */
function isInWindow(row: Row, { from, until }: LookupWindow): boolean {
  const createdMs = (row.dateCreated as Date | null)?.getTime();
  if (createdMs === undefined || Number.isNaN(createdMs)) return true;
  const createdAt = instantFromMs(createdMs);
  return instantFromMs(Math.floor(msOf(from) / 1_000) * 1_000) <= createdAt && createdAt <= until;
}

/** A trial account puts a sentence of its own before the text. */
function isText(body: string, text: string): boolean {
  return body === text || body.endsWith(` - ${text}`);
}

function matchOf(row: Row): LookupMatch {
  const errorCode = (row.errorCode as number | null | undefined) ?? null;
  return {
    providerRef: row.sid,
    status: receiptStatus(row.status),
    failure: receiptFailure(row.status, errorCode),
  };
}

function senderOf({ sender }: TwilioSettings): { from: string } | { messagingServiceSid: string } {
  return sender.kind === 'NUMBER' ? { from: sender.from } : { messagingServiceSid: sender.sid };
}

function callbackUrl(base: string, messageId: string): string {
  const url = new URL(base);
  url.searchParams.set(messageParameter, messageId);
  return url.href;
}

function isSid(sid: unknown): sid is string {
  return typeof sid === 'string' && sid !== '';
}

function refusalOf(envelope: Envelope): SendResult | undefined {
  const isNumber = envelope.kind === 'SMS' && /^\+[1-9]\d{5,14}$/.test(envelope.to);
  if (!isNumber) return { kind: 'refused', permanent: true, code: 'ADDRESS_INVALID', detail: null };
  if (envelope.text.length > smsCharsMax || envelope.text === '') {
    return { kind: 'refused', permanent: false, code: 'TEXT_LENGTH_INVALID', detail: null };
  }
  return undefined;
}
