import type { SmtpSettings } from '../adapters/smtp/create-smtp-channel.ts';

/** Mails in flight at once, and per second, towards one mail server. */
export const smtpConnectionsMax = 10;
export const smtpRatePerSecondMax = 200;
export const smtpTimeoutMs = 20_000;

/** nodemailer's form of a URL: `smtp://user:pass@host:587`, `smtps://…`; `?requireTLS=true` insists on TLS. */
export function smtpSettings(config: {
  readonly url: string;
  readonly from: string;
}): SmtpSettings {
  const url = new URL(config.url);
  const implicit = url.protocol === 'smtps:';
  const required = url.searchParams.get('requireTLS') === 'true';
  const match = /^(.*?)<([^<>]+)>$/.exec(config.from);
  return {
    host: url.hostname,
    port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
    tls: implicit ? 'IMPLICIT' : required ? 'STARTTLS' : 'OPPORTUNISTIC',
    auth:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    from: {
      name: match?.[1]?.trim() ?? '',
      address: (match?.[2] ?? config.from).trim(),
    },
    bounceAddress: null,
    connectionsMax: smtpConnectionsMax,
    ratePerSecondMax: smtpRatePerSecondMax,
    timeoutMs: smtpTimeoutMs,
  };
}
