import type { Receipt } from '../../channels/channel.ts';
import { receiptFailure, receiptStatus } from './twilio-status.ts';

/** Query parameter of the callback address that carries our message id. */
export const messageParameter = 'message';

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * A status callback, after its signature was checked; undefined when it is none. `url` is the signed
 * address, which carries our own message id.
 */
export function parseStatusCallback(url: string, fields: Fields): Receipt | undefined {
  const providerRef = fields.MessageSid ?? fields.SmsSid;
  const status = fields.MessageStatus ?? fields.SmsStatus;
  if (!providerRef || !status) return undefined;
  return {
    provider: 'twilio',
    providerRef,
    messageId: new URL(url).searchParams.get(messageParameter),
    status: receiptStatus(status),
    failure: receiptFailure(status, errorCodeOf(fields.ErrorCode)),
  };
}

export interface InboundSms {
  /** E.164. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** The same for a repeated delivery of the same message. */
  readonly providerRef: string;
}

/** A text that somebody sent to our number, after its signature was checked; undefined when it is none. */
export function parseInboundSms(fields: Fields): InboundSms | undefined {
  const { From: from, To: to, Body: text } = fields;
  const providerRef = fields.MessageSid ?? fields.SmsSid;
  if (!from || !to || text === undefined || !providerRef) return undefined;
  return { from, to, text, providerRef };
}

function errorCodeOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
