import type { Receipt } from '../../channels/channel.ts';
import { receiptFailure, receiptStatus } from './twilio-status.ts';

type Fields = Readonly<Record<string, string | undefined>>;

/** A status callback, after its signature was checked; undefined when it is none. */
export function parseStatusCallback(fields: Fields, messageId: string | null): Receipt | undefined {
  const providerRef = fields.MessageSid ?? fields.SmsSid;
  const status = fields.MessageStatus ?? fields.SmsStatus;
  if (!providerRef || !status) return undefined;
  return {
    provider: 'twilio',
    providerRef,
    messageId,
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
