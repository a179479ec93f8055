import { accept, refuse, type Outcome } from '../shared/outcome.ts';

/** What may be called beside public addresses over https; nothing unless somebody says so. */
export interface WebhookReach {
  /** For development and tests: this machine's own addresses, also over http and on any port. */
  readonly loopback: boolean;
  readonly ports: readonly number[];
}

export const webhookUrlCharsMax = 2_000;
export const webhookPorts: readonly number[] = [443, 8443];

const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads where to call. A host written as one number, in octal or in hexadecimal is by then what it means.
 * Whether the addresses behind a name may be called is asked at every call.
 */
export function readWebhookUrl(text: string, reach: WebhookReach): Outcome<URL> {
  const not = (code: string, params?: Record<string, string | number>) =>
    refuse({ code, field: 'url', ...(params ? { params } : {}) });
  const urlCharsMax = webhookUrlCharsMax;
  if (text.length > urlCharsMax) return not('WEBHOOK_URL_TOO_LONG', { urlCharsMax });
  if (!URL.canParse(text)) return not('WEBHOOK_URL_NOT_VALID');
  const url = new URL(text);
  const loopback = reach.loopback && loopbackHosts.has(url.hostname);
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
    return not('WEBHOOK_URL_NOT_HTTPS');
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    return not('WEBHOOK_URL_NOT_VALID');
  }
  const port = Number(url.port || 443);
  const ports = [...webhookPorts, ...reach.ports];
  if (!loopback && !ports.includes(port)) {
    return not('WEBHOOK_PORT_NOT_ALLOWED', { ports: ports.join(', ') });
  }
  const dotless = !url.hostname.includes('.') && !url.hostname.startsWith('[');
  return dotless && !loopback ? not('WEBHOOK_URL_NOT_VALID') : accept(url);
}
