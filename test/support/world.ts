import { randomBytes, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import {
  defaultIntakeLimits,
  type IntakeLimitTable,
} from '../../src/adapters/http/intake-limits.ts';
import { createLogger } from '../../src/adapters/http/logger.ts';
import { createSmtpChannel } from '../../src/adapters/smtp/create-smtp-channel.ts';
import { createTwilioChannel } from '../../src/adapters/twilio/create-twilio-channel.ts';
import { createDoor, type Door } from '../../src/composition/http-door.ts';
import { createProduct, type Product } from '../../src/composition/product.ts';
import type { ProductParts } from '../../src/composition/product-parts.ts';
import { smtpSettings } from '../../src/composition/smtp-settings.ts';
import { advance } from '../../src/demo/advance.ts';
import { clientAt } from '../../src/demo/http-client.ts';
import { createPeople } from '../../src/demo/people.ts';
import type { Person, Stage } from '../../src/demo/stage.ts';
import { addMs, hourMs, minuteMs, parseInstant, type Instant } from '../../src/shared/instant.ts';
import type { Store } from '../../src/store/collection.ts';
import { countWrites, type StoreReads, type Writes } from './counting-store.ts';
import { startLocalTwilio, type LocalTwilio } from './local-twilio.ts';
import { startSmtpInbox, type SmtpInbox } from './smtp-inbox.ts';

export const password = 'veulen trapt dorpel blauw';

/** The whole product in one process, behind its real door, with a real mail server and a local Twilio. */
export interface World extends Stage {
  readonly product: Product;
  readonly url: string;
  readonly inbox: SmtpInbox;
  readonly twilio: LocalTwilio;
  /** `await world.phone('+447700900123').expectSms(/24 hours left/)`. */
  phone(number: string): ReturnType<LocalTwilio['phone']>;
  /** A text message from this phone to our number. */
  textBack(from: string, text: string): Promise<number>;
  /** GET as somebody: status and bytes. */
  download(who: Person, path: string): Promise<{ status: number; bytes: Buffer }>;
  /** Documents and blobs written so far, by collection. */
  writes(): Writes;
  /** Questions asked of the store so far, by collection. */
  reads(): StoreReads;
  close(): Promise<void>;
}

const unlimitedIntake = Object.fromEntries(
  Object.keys(defaultIntakeLimits).map((limit) => [limit, 1_000_000]),
);

export async function openWorld(options: {
  startAt: string;
  checkpointMail?: readonly string[];
  webhooks?: ProductParts['webhooks'];
  sso?: ProductParts['sso'];
  /** Every story reports from one address; a test of the limits names its own. */
  intakeLimits?: Partial<IntakeLimitTable>;
  /** Around the real store, to make it fail. */
  wrapStore?: (store: Store) => Store;
  /** Folder of the built screens. */
  webDir?: string;
}): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-world-'));
  let now = parseInstant(options.startAt) as Instant;
  const inbox = await startSmtpInbox();
  const twilio = await startLocalTwilio({ now: () => new Date(now) });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const embedded = await openEmbeddedStore({ directory });
  const counted = countWrites(options.wrapStore?.(embedded) ?? embedded);
  const product = await createProduct({
    store: counted.store,
    keys: {
      masterKey: randomBytes(32),
      signingKey: generateKeyPairSync('ed25519').privateKey,
    },
    now: () => now,
    channels: {
      EMAIL: createSmtpChannel(
        smtpSettings({
          url: `smtp://${inbox.host}:${inbox.port}`,
          from: 'Meldklok <meldklok@organisatie.example>',
        }),
      ),
      SMS: createTwilioChannel({
        accountSid: twilio.accountSid,
        authToken: twilio.authToken,
        baseUrl: twilio.url,
        sender: { kind: 'NUMBER', from: '+447700900000' },
        statusCallbackUrl: `${url}/callbacks/twilio/status`,
        ratePerSecondMax: 1_000,
        concurrencyMax: 20,
        timeoutMs: 10_000,
      }),
    },
    publicUrl: url,
    twilioAuthToken: twilio.authToken,
    checkpointMail: options.checkpointMail ?? [],
    ...(options.webhooks ? { webhooks: options.webhooks } : {}),
    ...(options.sso ? { sso: options.sso } : {}),
    replyTo: null,
    demo: false,
    log: createLogger('error'),
    webDir: options.webDir ?? null,
    requestsPerMinuteMax: 1_000_000,
    intakeLimits: options.intakeLimits ?? unlimitedIntake,
  });
  const door = await createDoor(product, { introspection: false });
  await new Promise<void>((resolve) => door.server.listen(port, '127.0.0.1', resolve));
  const people = createPeople(product, url, password);
  const settle = () => product.engine.settle();
  const moveTo = (at: Instant) => {
    now = at;
  };
  const advanceTo = (at: Instant) => advance(product, { now: () => now, moveTo }, at);

  return {
    product,
    url,
    inbox,
    twilio,
    sends: true,
    now: () => now,
    settle,
    advanceTo,
    fastForward: ({ hours = 0, minutes = 0 }) =>
      advanceTo(addMs(now, hours * hourMs + minutes * minuteMs)),
    stranger: clientAt(url, settle, () => Promise.resolve(null)),
    newOrganisation: (input) => people.newOrganisation(input),
    newPerson: (by, input) => people.newPerson(by, input),
    phone: (number) => twilio.phone(number),
    textBack: async (from, text) => {
      const status = await twilio.sendInbound(`${url}/callbacks/twilio/inbound`, {
        from,
        to: '+447700900000',
        text,
      });
      await settle();
      return status;
    },
    download: async (who, path) => {
      const answer = await fetch(`${url}${path}`, {
        headers: { cookie: await people.cookieOf(who) },
      });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    writes: counted.writes,
    reads: counted.reads,
    close: async () => {
      await closeAll(door, product);
      await Promise.all([inbox.close(), twilio.close()]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function closeAll(door: Door, product: Product): Promise<void> {
  await door.close();
  await product.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
