import type { AddressInfo } from 'node:net';
import { statSync } from 'node:fs';
import { createPreviewChannel } from '../adapters/preview/create-preview-channel.ts';
import { createSmtpChannel } from '../adapters/smtp/create-smtp-channel.ts';
import { createTwilioChannel } from '../adapters/twilio/create-twilio-channel.ts';
import { openEmbeddedStore } from '../adapters/embedded/open-embedded-store.ts';
import { openMongoStore } from '../adapters/mongo/open-mongo-store.ts';
import { startHeartbeat } from '../adapters/schedule/start-heartbeat.ts';
import { loadKeys } from '../adapters/system/load-keys.ts';
import { createSystemClock } from '../adapters/system/system-clock.ts';
import { createLogger } from '../adapters/http/logger.ts';
import type { Channel } from '../channels/channel.ts';
import type { ChannelKind } from '../channels/message.ts';
import type { Config } from '../config.ts';
import type { Store } from '../store/collection.ts';
import { createDoor } from './http-door.ts';
import { createProduct, type Product } from './product.ts';
import { smtpSettings } from './smtp-settings.ts';

export interface Service {
  readonly url: string;
  readonly product: Product;
  readonly keySources: ReturnType<typeof loadKeys>['sources'];
  readonly stop: () => Promise<void>;
}

const webDir = new URL('../../dist/web', import.meta.url).pathname;

/** Opens the store, starts the workers and the heartbeat, and listens. */
export async function startService(
  config: Config,
  options: { readonly demo: boolean; readonly introspection: boolean },
): Promise<Service> {
  const log = createLogger(config.logLevel);
  const keys = loadKeys({
    keyDir: config.keyDir,
    dataDir: config.dataDir,
    ...(config.masterKey === null ? {} : { masterKey: config.masterKey }),
    ...(config.signingKey === null ? {} : { signingKey: config.signingKey }),
  });
  const store = await openStore(config);
  const now = createSystemClock((jump) => log.warn({ ...jump }, 'the clock was set back'));
  const product = await createProduct({
    store,
    keys,
    now,
    channels: channelsOf(config),
    publicUrl: config.publicUrl,
    proxies: config.proxies,
    twilioAuthToken: config.twilio?.authToken ?? null,
    checkpointMail: config.checkpointMail,
    replyTo: null,
    demo: options.demo,
    ...(options.demo ? {} : { secondFactorRolesAtFirst: config.secondFactorRoles }),
    log,
    webhooks: { reach: { loopback: false, ports: config.webhookPorts } },
    ...(config.oidc === null ? {} : { sso: config.oidc }),
    webDir: statSync(webDir, { throwIfNoEntry: false }) ? webDir : null,
  }).catch(async (fault: unknown) => {
    // An open store would keep a refused process alive.
    await store.close();
    throw fault;
  });
  const door = await createDoor(product, { introspection: options.introspection });
  const heartbeat = startHeartbeat(() => product.engine.beat());
  await new Promise<void>((resolve, reject) => {
    door.server.once('error', reject);
    door.server.listen(config.port, resolve);
  });
  const { port } = door.server.address() as AddressInfo;
  return {
    url: config.port === 0 ? `http://localhost:${String(port)}` : config.publicUrl,
    product,
    keySources: keys.sources,
    stop: async () => {
      heartbeat.stop();
      await door.close();
      await product.close();
    },
  };
}

export async function openStore(config: Config): Promise<Store> {
  return config.mongodbUri === null
    ? await openEmbeddedStore({ directory: config.dataDir })
    : await openMongoStore({ uri: config.mongodbUri });
}

/** `preview` where nothing is configured: kept, shown, never sent (rule 14). */
function channelsOf(config: Config): Readonly<Record<ChannelKind, Channel>> {
  const { smtp, twilio, publicUrl } = config;
  return {
    EMAIL: smtp ? createSmtpChannel(smtpSettings(smtp)) : createPreviewChannel('EMAIL'),
    SMS: twilio
      ? createTwilioChannel({
          accountSid: twilio.accountSid,
          authToken: twilio.authToken,
          baseUrl: twilio.baseUrl ?? 'https://api.twilio.com',
          sender: twilio.from.startsWith('MG')
            ? { kind: 'MESSAGING_SERVICE', sid: twilio.from }
            : { kind: 'NUMBER', from: twilio.from },
          statusCallbackUrl: `${publicUrl}/callbacks/twilio/status`,
          ratePerSecondMax: 100,
          concurrencyMax: 20,
          timeoutMs: 10_000,
        })
      : createPreviewChannel('SMS'),
  };
}
