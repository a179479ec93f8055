import { isIP } from 'node:net';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { readWebhookUrl, type WebhookReach } from '../../webhooks/webhook-url.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** Refuses early what no call would reach; a name is asked at each call. */
export function readWebhookAddress(text: string, reach: WebhookReach): Outcome<string> {
  const read = readWebhookUrl(text, reach);
  if (!read.ok) return read;
  const host = read.value.hostname.replace(/^\[|\]$/g, '');
  const allowed =
    isIP(host) === 0 || isPublicAddress(host) || (reach.loopback && isLoopbackAddress(host));
  return allowed
    ? accept(read.value.href)
    : refuse({ code: 'WEBHOOK_ADDRESS_NOT_PUBLIC', field: 'url' });
}
