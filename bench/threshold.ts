// From the due moment of an alarm to the provider: real store, engine, heartbeat and clock, among
// 10,000 open obligations.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openEmbeddedStore } from '../src/adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../src/adapters/http/logger.ts';
import { createPreviewChannel } from '../src/adapters/preview/create-preview-channel.ts';
import { startHeartbeat } from '../src/adapters/schedule/start-heartbeat.ts';
import { createTwilioChannel } from '../src/adapters/twilio/create-twilio-channel.ts';
import { createProduct, type Product } from '../src/composition/product.ts';
import type { Actor } from '../src/identity/actor.ts';
import { insertIncident } from '../src/incidents/use-cases/promote-event.ts';
import { addMs, hourMs, instantFromMs, type Instant } from '../src/shared/instant.ts';
import { startLocalTwilio, type LocalTwilio } from '../test/support/local-twilio.ts';

const obligationsMin = 10_000;
const thresholds = 300;
const spreadMs = 20_000;
/** Time to open the cases whose alarms are measured, before the first of them is due. */
const leadMs = 15_000;
const goalMs = 2_000;
const insertsAtOnce = 500;
/** Art. 33's 72 hours alarm for the first time 24 hours before their end. */
const firstAlarmAfterMs = 48 * hourMs;

const handler: Actor = {
  kind: 'USER',
  id: 'user-1',
  partyId: 'party-1',
  roles: ['HANDLER', 'ADMINISTRATOR'],
  method: 'password',
  authenticatedAt: null,
  operations: null,
};

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
  const twilio = await startLocalTwilio();
  const clock = { moved: null as Instant | null };
  const now = (): Instant => clock.moved ?? instantFromMs(Date.now());
  const product = await openProduct(directory, twilio, now);
  try {
    await product.useCases.configureEscalation(
      { steps: [{ waitMinutes: 60, contacts: [contact] }] },
      handler,
    );
    const open = await fill(product, (at) => (clock.moved = at));
    clock.moved = null;
    await product.engine.settle();
    const firstDueMs = Date.now() + leadMs;
    const dueMs = await openDueSoon(product, firstDueMs, (at) => (clock.moved = at));
    clock.moved = null;
    await product.engine.settle();
    if (Date.now() > firstDueMs) throw new Error('the machine is too slow for leadMs');
    const heartbeat = startHeartbeat(() => product.engine.beat());
    await pause(firstDueMs + spreadMs + 3 * goalMs - Date.now());
    heartbeat.stop();
    report(open + dueMs.size, latencies(twilio, dueMs), dueMs.size);
  } finally {
    await product.close();
    await twilio.close();
    await rm(directory, { recursive: true, force: true });
  }
}

const contact = {
  name: 'D. Directeur',
  phone: '+447700900123',
  email: null,
  locale: 'nl' as const,
  channels: ['SMS' as const],
};

async function openProduct(
  directory: string,
  twilio: LocalTwilio,
  now: () => Instant,
): Promise<Product> {
  return await createProduct({
    store: await openEmbeddedStore({ directory }),
    keys: { masterKey: randomBytes(32), signingKey: generateKeyPairSync('ed25519').privateKey },
    now,
    channels: {
      EMAIL: createPreviewChannel('EMAIL'),
      SMS: createTwilioChannel({
        accountSid: twilio.accountSid,
        authToken: twilio.authToken,
        baseUrl: twilio.url,
        sender: { kind: 'NUMBER', from: '+447700900000' },
        statusCallbackUrl: 'http://127.0.0.1:1/callbacks/twilio/status',
        ratePerSecondMax: 100,
        concurrencyMax: 20,
        timeoutMs: 10_000,
      }),
    },
    publicUrl: 'http://127.0.0.1:4000',
    twilioAuthToken: twilio.authToken,
    checkpointMail: [],
    replyTo: null,
    demo: false,
    log: createLogger('error'),
    webDir: null,
  });
}

/** Incidents whose next alarm is hours away; answers how many obligations they have. */
async function fill(product: Product, moveTo: (at: Instant) => void): Promise<number> {
  let open = 0;
  const startMs = Date.now();
  for (let batch = 0; open < obligationsMin; batch += 1) {
    moveTo(instantFromMs(startMs - 47 * hourMs + batch * 60_000));
    const made = await Promise.all(
      Array.from({ length: insertsAtOnce }, (_, place) =>
        openOne(product, `filled-${String(batch)}-${String(place)}`),
      ),
    );
    open += made.reduce((sum, { obligations }) => sum + obligations, 0);
  }
  return open;
}

/** Incidents with an alarm within `spreadMs`, by reference. */
async function openDueSoon(
  product: Product,
  firstDueMs: number,
  moveTo: (at: Instant) => void,
): Promise<ReadonlyMap<string, number>> {
  const dueMs = new Map<string, number>();
  for (let place = 0; place < thresholds; place += 1) {
    const at = firstDueMs + Math.floor((((place * 7_919) % thresholds) * spreadMs) / thresholds);
    moveTo(addMs(instantFromMs(at), -firstAlarmAfterMs));
    const { reference } = await openOne(product, `due-${String(place)}`);
    dueMs.set(reference, at);
  }
  return dueMs;
}

async function openOne(
  product: Product,
  id: string,
): Promise<{ reference: string; obligations: number }> {
  const now = product.parts.now();
  const made = await insertIncident(product.ports.incidents, handler, id, {
    title: 'Bestand gekopieerd',
    kind: 'CASE',
    handledBy: 'party-1',
    role: 'CONTROLLER',
    zone: 'Europe/Amsterdam',
    firstSignalAt: now,
    eventId: null,
    breach: true,
    now,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const { reference, obligations } = made.value.value;
  return { reference, obligations: obligations.length };
}

function latencies(twilio: LocalTwilio, dueMs: ReadonlyMap<string, number>): readonly number[] {
  return [...dueMs].flatMap(([reference, due]) => {
    const sms = twilio.messages.find(({ body }) => body.includes(reference));
    return sms ? [sms.createdAt.getTime() - due] : [];
  });
}

function report(obligations: number, tookMs: readonly number[], asked: number): void {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  const line = {
    bench: 'threshold',
    obligations,
    thresholds: asked,
    received: sorted.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    goalMs,
  };
  console.log(JSON.stringify(line));
  if (sorted.length < asked || at(0.99) > goalMs) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
