import type { SendResult } from '../../channels/channel.ts';
import { isNumberAtFault } from './twilio-status.ts';

/** Codes that say *not now*: rate and queue limits of the account or the sender. */
const notNow: ReadonlySet<number> = new Set([14107, 20429, 21611, 30001, 30022, 63017, 63018]);

/** The connection was never made, or its TLS was refused: no byte of the request left. */
const neverLeft: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What a failed call says: an HTTP status with Twilio's own code, or what the socket said. */
export interface TwilioFault {
  readonly status?: unknown;
  readonly code?: unknown;
}

/** A 4xx is Twilio's definite no. A 5xx, a time-out or a lost connection says nothing: look it up. */
export function twilioResult({ status, code }: TwilioFault): SendResult {
  if (typeof status !== 'number') {
    return typeof code === 'string' && neverLeft.has(code)
      ? { kind: 'deferred', code: 'NO_CONNECTION', detail: null, retryAfterMs: null }
      : { kind: 'uncertain', code: 'ANSWER_LOST' };
  }
  if (status < 400 || status >= 500) return { kind: 'uncertain', code: 'ANSWER_LOST' };
  const number = typeof code === 'number' ? code : null;
  const named = number === null ? `HTTP_${status}` : `TWILIO_${number}`;
  if (status === 429 || (number !== null && notNow.has(number)) || isOurAccount(status)) {
    return { kind: 'deferred', code: named, detail: null, retryAfterMs: null };
  }
  const permanent = number !== null && isNumberAtFault(number);
  return { kind: 'refused', permanent, code: named, detail: null };
}

/** Wrong or blocked credentials are not the addressee's fault: the message waits until they are right. */
function isOurAccount(status: number): boolean {
  return status === 401 || status === 403 || status === 404 || status === 408;
}
