import type { AddressInfo } from 'node:net';
import { openEmbeddedStore } from '../adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../adapters/http/logger.ts';
import { createPreviewChannel } from '../adapters/preview/create-preview-channel.ts';
import { loadKeys } from '../adapters/system/load-keys.ts';
import type { Config } from '../config.ts';
import { advance } from '../demo/advance.ts';
import { clientAt } from '../demo/http-client.ts';
import { createPeople, type Account } from '../demo/people.ts';
import type { Story } from '../demo/stories.ts';
import type { Stage } from '../demo/stage.ts';
import { takeTurns } from '../demo/take-turns.ts';
import { addMs, type Instant } from '../shared/instant.ts';
import { createDoor } from './http-door.ts';
import { createProduct } from './product.ts';

/**
 * Plays the stories in a fresh data directory, on a clock that goes from the first of them to `endAt`.
 * Nothing leaves: every channel is a preview. Answers who got an account.
 */
export async function fillDemo(
  config: Config,
  options: {
    readonly stories: readonly Story[];
    readonly password: string;
    readonly endAt: Instant;
  },
): Promise<readonly Account[]> {
  const { dataDir, keyDir, masterKey, signingKey, publicUrl } = config;
  const turns = options.stories.map(({ tell, agoMs }) => ({
    tell,
    startAt: addMs(options.endAt, -agoMs),
  }));
  let now = turns.map(({ startAt }) => startAt).toSorted()[0] ?? options.endAt;
  const keys = loadKeys({
    keyDir,
    dataDir,
    ...(masterKey === null ? {} : { masterKey }),
    ...(signingKey === null ? {} : { signingKey }),
  });
  const product = await createProduct({
    store: await openEmbeddedStore({ directory: dataDir }),
    keys,
    now: () => now,
    channels: { EMAIL: createPreviewChannel('EMAIL'), SMS: createPreviewChannel('SMS') },
    publicUrl,
    twilioAuthToken: null,
    checkpointMail: [],
    replyTo: null,
    demo: true,
    log: createLogger('error'),
    webDir: null,
    requestsPerMinuteMax: 1_000_000,
  });
  const door = await createDoor(product, { introspection: false });
  await new Promise<void>((resolve, reject) => {
    door.server.once('error', reject);
    door.server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((door.server.address() as AddressInfo).port)}`;
  const people = createPeople(product, url, options.password);
  const settle = () => product.engine.settle();
  const stage: Stage = {
    now: () => now,
    advanceTo: (at) =>
      advance(product, { now: () => now, moveTo: (moment) => void (now = moment) }, at),
    fastForward: () => Promise.reject(new Error('the stories share one clock')),
    settle,
    sends: false,
    stranger: clientAt(url, settle, () => Promise.resolve(null)),
    newOrganisation: (input) => people.newOrganisation(input),
    newPerson: (by, input) => people.newPerson(by, input),
  };
  try {
    await takeTurns(stage, turns, options.endAt);
    return people.all;
  } finally {
    await door.close();
    await product.close();
  }
}
