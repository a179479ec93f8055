import { resolve, sep } from 'node:path';
import { readOidc, type OidcConfig } from './config-oidc.ts';
import type { Reader } from './config-reader.ts';
import { roles as everyRole, type Role } from './identity/actor.ts';
import { normalisedEmail } from './identity/email-address.ts';
import { acceptUnless, type Outcome, type Refusal } from './shared/outcome.ts';
import { configRefusals } from './texts/config-refusals.ts';
import { fill } from './texts/locale.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  readonly port: number;
  /** Origin and path prefix as browsers see it, without a slash at the end. */
  readonly publicUrl: string;
  /** Of one's own in front of this service, one behind the other. */
  readonly proxies: number;
  readonly dataDir: string;
  /** Outside the data directory, so that a backup of the data does not carry the keys. */
  readonly keyDir: string;
  /** 32 bytes as base64 or hex; null: kept in a file in `keyDir`. */
  readonly masterKey: string | null;
  /** Ed25519 as PKCS #8 PEM, or its 32-byte seed as base64 or hex; null: kept in a file in `keyDir`. */
  readonly signingKey: string | null;
  /** Null: the embedded store. */
  readonly mongodbUri: string | null;
  /** Null: mail is shown in the preview and not sent. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Null: text messages are shown in the preview and not sent. */
  readonly twilio: TwilioConfig | null;
  /** Who gets each checkpoint of the audit log. */
  readonly checkpointMail: readonly string[];
  /** Who must have a second factor until an organisation chooses for itself. */
  readonly secondFactorRoles: readonly Role[];
  readonly logLevel: LogLevel;
  /** Ports that webhooks may call beside 443 and 8443. */
  readonly webhookPorts: readonly number[];
  /** Null: everybody signs in here. */
  readonly oidc: OidcConfig | null;
}

export interface TwilioConfig {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string;
  /** A server in place of Twilio's own. */
  readonly baseUrl: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const checkpointMailMax = 2;
const keyBytes = 32;

const ownVariables: ReadonlySet<string> = new Set([
  'MELDKLOK_DATA_DIR',
  'MELDKLOK_KEY_DIR',
  'MELDKLOK_MASTER_KEY',
  'MELDKLOK_SIGNING_KEY',
  'MELDKLOK_CHECKPOINT_MAIL',
  'MELDKLOK_SECOND_FACTOR_ROLES',
  'MELDKLOK_WEBHOOK_PORTS',
  'MELDKLOK_PROXIES',
]);

/** Every problem at once; `field` of each refusal is the variable. An empty variable is one not set. */
export function readConfig(environment: Environment = process.env): Outcome<Config> {
  const refusals: Refusal[] = [];
  const read: Reader = {
    text: (name) => {
      const text = environment[name]?.trim();
      return text === undefined || text === '' ? null : text;
    },
    problem: (code, field, params = {}) => {
      refusals.push({ code, field, params: { ...params, variable: field } });
    },
  };
  for (const name of Object.keys(environment)) {
    if (name.startsWith('MELDKLOK_') && !ownVariables.has(name))
      read.problem('VARIABLE_UNKNOWN', name);
  }
  const port = readPort(read);
  const config: Config = {
    port,
    publicUrl: readPublicUrl(read, port),
    proxies: readProxies(read),
    ...readDirectories(read),
    masterKey: readKey(read, 'MELDKLOK_MASTER_KEY'),
    signingKey: readKey(read, 'MELDKLOK_SIGNING_KEY'),
    mongodbUri: readUrl(read, 'MONGODB_URI', ['mongodb:', 'mongodb+srv:']),
    smtp: readSmtp(read),
    twilio: readTwilio(read),
    checkpointMail: readCheckpointMail(read),
    secondFactorRoles: readSecondFactorRoles(read),
    logLevel: readLogLevel(read),
    webhookPorts: readWebhookPorts(read),
    oidc: readOidc(read),
  };
  if (config.mongodbUri !== null) {
    for (const name of ['MELDKLOK_MASTER_KEY', 'MELDKLOK_SIGNING_KEY']) {
      if (read.text(name) === null) read.problem('KEY_NEEDED_WITH_MONGODB', name);
    }
  }
  return acceptUnless(refusals, () => config);
}

/** For the demo: folders of its own, the embedded store, and no provider, whatever is configured. */
export function readDemoConfig(environment: Environment = process.env): Outcome<Config> {
  const withoutProviders = Object.entries(environment).filter(
    ([name]) =>
      !/^(MONGODB_URI|SMTP_URL|MAIL_FROM|TWILIO_.*|OIDC_.*|MELDKLOK_CHECKPOINT_MAIL)$/.test(name),
  );
  return readConfig({
    ...Object.fromEntries(withoutProviders),
    MELDKLOK_DATA_DIR: environment['MELDKLOK_DATA_DIR'] ?? './demo-data',
    MELDKLOK_KEY_DIR: environment['MELDKLOK_KEY_DIR'] ?? './demo-keys',
  });
}

/** One message for the operator, a line per problem. */
export function configProblems(refusals: readonly Refusal[]): string {
  const sentences: Readonly<Record<string, (typeof configRefusals)[keyof typeof configRefusals]>> =
    configRefusals;
  const lines = refusals.map((refusal) => {
    const sentence = sentences[refusal.code];
    return `- ${refusal.field ?? ''}: ${sentence ? fill(sentence, 'en', refusal.params) : refusal.code}`;
  });
  return ['The configuration has problems:', ...lines].join('\n');
}

/** Whoever decides on breaches, handles them, or gives the right to. */
const secondFactorRolesAtFirst: readonly Role[] = [
  'ADMINISTRATOR',
  'DECIDER',
  'DPO',
  'MANAGER',
  'HANDLER',
];

function readSecondFactorRoles(read: Reader): readonly Role[] {
  const name = 'MELDKLOK_SECOND_FACTOR_ROLES';
  const text = read.text(name);
  if (text === null) return secondFactorRolesAtFirst;
  const names = text === 'none' ? [] : text.split(',').map((it) => it.trim());
  const known = everyRole.filter((role) => names.includes(role));
  if (known.length !== names.length) read.problem('SECOND_FACTOR_ROLES_NOT_VALID', name);
  return known;
}

function readPort(read: Reader): number {
  const text = read.text('PORT');
  if (text === null) return 4000;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  read.problem('PORT_NOT_VALID', 'PORT');
  return 4000;
}

function readPublicUrl(read: Reader, port: number): string {
  const name = 'PUBLIC_URL';
  const text = read.text(name);
  if (text === null) return `http://localhost:${String(port)}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const usable =
    url !== null &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '' &&
    url.pathname === '/';
  if (usable) return url.origin;
  read.problem('PUBLIC_URL_NOT_VALID', name);
  return text;
}

function readProxies(read: Reader): number {
  const text = read.text('MELDKLOK_PROXIES') ?? '1';
  if (/^[1-9]$/.test(text)) return Number(text);
  read.problem('PROXIES_NOT_VALID', 'MELDKLOK_PROXIES');
  return 1;
}

function readDirectories(read: Reader): Pick<Config, 'dataDir' | 'keyDir'> {
  const dataDir = resolve(read.text('MELDKLOK_DATA_DIR') ?? './data');
  const keyDir = resolve(read.text('MELDKLOK_KEY_DIR') ?? './keys');
  if (keyDir === dataDir || keyDir.startsWith(dataDir + sep)) {
    read.problem('KEY_DIR_INSIDE_DATA_DIR', 'MELDKLOK_KEY_DIR');
  }
  return { dataDir, keyDir };
}

function readKey(
  read: Reader,
  name: 'MELDKLOK_MASTER_KEY' | 'MELDKLOK_SIGNING_KEY',
): string | null {
  const text = read.text(name);
  if (text === null) return null;
  const isBytes =
    /^[0-9a-f]{64}$/i.test(text) ||
    (/^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length === keyBytes);
  const isPem = name === 'MELDKLOK_SIGNING_KEY' && text.startsWith('-----BEGIN PRIVATE KEY-----');
  if (isBytes || isPem) return text;
  read.problem('KEY_NOT_VALID', name, { keyBytes });
  return null;
}

function readUrl(read: Reader, name: string, protocols: readonly string[]): string | null {
  const text = read.text(name);
  if (text === null) return null;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].toLowerCase() ?? '';
  if (protocols.includes(scheme) && text.slice(scheme.length).startsWith('//')) return text;
  const expected = protocols.map((protocol) => `${protocol}//`).join(', ');
  read.problem('ADDRESS_NOT_VALID', name, { expected });
  return null;
}

function readSmtp(read: Reader): Config['smtp'] {
  const given = read.text('SMTP_URL');
  const url = readUrl(read, 'SMTP_URL', ['smtp:', 'smtps:']);
  const from = read.text('MAIL_FROM');
  if (from !== null && !isMailFrom(from)) read.problem('MAIL_FROM_NOT_VALID', 'MAIL_FROM');
  if (given !== null && from === null) {
    read.problem('NEEDED_WITH', 'MAIL_FROM', { with: 'SMTP_URL' });
  }
  return url === null || from === null ? null : { url, from };
}

/** `address` or `Name <address>`. */
function isMailFrom(text: string): boolean {
  const address = /^[^<>\p{Cc}]{0,200}<([^<>]{1,254})>$/u.exec(text)?.[1] ?? text;
  return normalisedEmail(address, 'MAIL_FROM').ok;
}

function readTwilio(read: Reader): TwilioConfig | null {
  const names = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const;
  const [accountSid, authToken, from] = names.map(read.text);
  const baseUrl = readUrl(read, 'TWILIO_BASE_URL', ['http:', 'https:']);
  const given = names.filter((name) => read.text(name) !== null);
  const first = given[0] ?? (read.text('TWILIO_BASE_URL') === null ? undefined : 'TWILIO_BASE_URL');
  if (first !== undefined) {
    for (const name of names.filter((other) => !given.includes(other))) {
      read.problem('NEEDED_WITH', name, { with: first });
    }
  }
  return accountSid && authToken && from ? { accountSid, authToken, from, baseUrl } : null;
}

function readCheckpointMail(read: Reader): readonly string[] {
  const name = 'MELDKLOK_CHECKPOINT_MAIL';
  const texts = (read.text(name) ?? '').split(',').filter((text) => text.trim() !== '');
  if (texts.length > checkpointMailMax) {
    read.problem('CHECKPOINT_MAIL_TOO_MANY', name, { addressesMax: checkpointMailMax });
  }
  return texts.map((text) => {
    const email = normalisedEmail(text, name);
    if (email.ok) return email.value;
    read.problem('CHECKPOINT_MAIL_NOT_VALID', name);
    return text;
  });
}

function readWebhookPorts(read: Reader): readonly number[] {
  const name = 'MELDKLOK_WEBHOOK_PORTS';
  const ports = (read.text(name) ?? '').split(',').filter((text) => text.trim() !== '');
  if (ports.some((port) => !/^\s*\d{1,5}\s*$/.test(port) || Number(port) > 65_535)) {
    read.problem('WEBHOOK_PORTS_NOT_VALID', name);
  }
  return ports.map(Number);
}

function readLogLevel(read: Reader): LogLevel {
  const text = read.text('LOG_LEVEL');
  const level = logLevels.find((known) => known === (text ?? 'info'));
  if (level === undefined) {
    read.problem('LOG_LEVEL_NOT_VALID', 'LOG_LEVEL', { levels: logLevels.join(', ') });
  }
  return level ?? 'info';
}
