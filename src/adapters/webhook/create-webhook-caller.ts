import { createHmac } from 'node:crypto';
import { lookup as systemLookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import type { WebhookAnswer, WebhookCall } from '../../webhooks/use-cases/ports.ts';
import type { WebhookFault } from '../../webhooks/webhook-delivery.ts';
import { readWebhookUrl, type WebhookReach } from '../../webhooks/webhook-url.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface WebhookCallerSettings {
  readonly reach: WebhookReach;
  /** Every address of a name; the system's own unless a test says otherwise. */
  readonly lookup?: (hostname: string) => Promise<readonly Address[]>;
  /** A certificate authority beside the well-known ones, as PEM. */
  readonly ca?: string;
}

/** Of an answer only the status is wanted: what comes after this is not waited for. */
export const webhookAnswerBytesMax = 64 * 1024;
export const webhookAnswerHeaderBytesMax = 16 * 1024;

/**
 * Calls an endpoint once. Its name is asked once, every address of the answer must be public, and the
 * connection goes to one of those addresses and nowhere else: a name that means something else a moment
 * later (DNS rebinding) changes nothing. Redirects are not followed, cookies and proxies not known.
 */
export function createWebhookCaller(
  settings: WebhookCallerSettings,
): (call: WebhookCall) => Promise<WebhookAnswer> {
  const lookup = settings.lookup ?? ((hostname) => systemLookup(hostname, { all: true }));
  return async (call) => {
    const signal = AbortSignal.timeout(call.timeoutMs);
    try {
      const read = readWebhookUrl(call.url, settings.reach);
      if (!read.ok) return failed('ADDRESS_NOT_ALLOWED');
      const found = await before(signal, addressesOf(read.value, lookup));
      const allowed = settings.reach.loopback
        ? (it: Address) => isPublicAddress(it.address) || isLoopbackAddress(it.address)
        : (it: Address) => isPublicAddress(it.address);
      const [address] = found;
      if (!address) return failed('HOST_NOT_FOUND');
      if (!found.every(allowed)) return failed('ADDRESS_NOT_ALLOWED');
      return await post(call, { url: read.value, address, signal, ca: settings.ca });
    } catch (fault) {
      return failed(signal.aborted ? 'TIMEOUT' : faultOf(fault));
    }
  };
}

async function addressesOf(
  url: URL,
  lookup: NonNullable<WebhookCallerSettings['lookup']>,
): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  return family === 0 ? await lookup(host) : [{ address: host, family }];
}

interface Target {
  readonly url: URL;
  readonly address: Address;
  readonly signal: AbortSignal;
  readonly ca: string | undefined;
}

function post(call: WebhookCall, { url, address, signal, ca }: Target): Promise<WebhookAnswer> {
  const pinned: LookupFunction = (_hostname, options, callback) => {
    if (options.all) callback(null, [{ ...address }]);
    else callback(null, address.address, address.family);
  };
  const options: RequestOptions = {
    method: 'POST',
    headers: headersOf(call),
    lookup: pinned,
    maxHeaderSize: webhookAnswerHeaderBytesMax,
    signal,
    ...(ca === undefined ? {} : { ca }),
  };
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request: ClientRequest = secure
      ? httpsRequest(url, { ...options, agent: new HttpsAgent({ keepAlive: false }) })
      : httpRequest(url, { ...options, agent: new HttpAgent({ keepAlive: false }) });
    request.once('error', reject);
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      let bytes = 0;
      const settle = (answer: WebhookAnswer): void => {
        resolve(answer);
        request.destroy();
      };
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > webhookAnswerBytesMax) settle({ status, fault: 'ANSWER_TOO_LARGE' });
      });
      response.once('end', () => {
        settle({ status, fault: statusFault(status) });
      });
      response.once('error', reject);
    });
    request.end(call.body);
  });
}

function headersOf(call: WebhookCall): Record<string, string | number> {
  const seconds = String(Math.floor(Date.parse(call.at) / 1000));
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(call.body),
    'user-agent': 'Meldklok',
    'webhook-id': call.id,
    'webhook-timestamp': seconds,
    'webhook-signature': call.secrets
      .map((secret) => signature(secret, `${call.id}.${seconds}.${call.body}`))
      .join(' '),
  };
}

/** Standard Webhooks 1.0: HMAC-SHA256 over id, timestamp and body, under the bytes of the secret. */
function signature(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

function statusFault(status: number): WebhookFault | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'NOT_ACCEPTED';
}

function faultOf(fault: unknown): WebhookFault {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'HOST_NOT_FOUND';
  if (code === 'HPE_HEADER_OVERFLOW') return 'ANSWER_TOO_LARGE';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ALTNAME|EPROTO/.test(code)) {
    return 'TLS_FAILED';
  }
  if (/^(E[A-Z]+|HPE_|UND_|ABORT_ERR)/.test(code)) return 'CONNECTION_FAILED';
  throw fault;
}

function failed(fault: WebhookFault): WebhookAnswer {
  return { status: null, fault };
}

/** A name server may be silent for longer than a call may take. */
async function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the call took too long')), {
      once: true,
    });
    work.then(resolve, reject);
  });
}
