// How long the door takes to refuse a receipt number: unknown, mistyped and lapsed ones, in turn in one run.
// The ratio of two medians says whether an answer's time tells one from the other; the same kind measured
// twice says what chance alone makes of it.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEmbeddedStore } from '../src/adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../src/adapters/http/logger.ts';
import { createPreviewChannel } from '../src/adapters/preview/create-preview-channel.ts';
import { createDoor } from '../src/composition/http-door.ts';
import { createProduct, type Product } from '../src/composition/product.ts';
import { receiptOpensMs } from '../src/incidents/dialogue.ts';
import { receiptNumber, receiptRandomBytes } from '../src/incidents/receipt-number.ts';
import { addMs, instantFromMs } from '../src/shared/instant.ts';

const triesPerKind = 1_500;
const query =
  'mutation($receipt: String!) { openReport(receipt: $receipt) { report { reference } errors { code } } }';
const reports = 200;
/** Of one median to another; chance alone stays well within. */
const ratioMax = 1.05;

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
  const product = await openProduct(directory);
  const door = await createDoor(product, { introspection: false });
  await new Promise<void>((resolve) => door.server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((door.server.address() as AddressInfo).port)}/graphql`;
  try {
    const lapsed = await fill(product);
    const kinds = {
      unknown: () => receiptNumber(randomBytes(receiptRandomBytes)),
      'unknown again': () => receiptNumber(randomBytes(receiptRandomBytes)),
      mistyped: () => receiptNumber(randomBytes(receiptRandomBytes)).slice(1),
      'not a number at all': () => randomBytes(15).toString('latin1'),
      lapsed: () => lapsed[Math.floor(Math.random() * lapsed.length)] ?? '',
    };
    const medians = await measure(url, kinds);
    const base = medians['unknown'] ?? 0;
    for (const [kind, us] of Object.entries(medians)) {
      process.stdout.write(
        `${kind}: median ${us.toFixed(1)} µs, ratio ${(us / base).toFixed(3)}\n`,
      );
      if (us / base > ratioMax || base / us > ratioMax) process.exitCode = 1;
    }
  } finally {
    await door.close();
    await product.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(
  url: string,
  kinds: Readonly<Record<string, () => string>>,
): Promise<Readonly<Record<string, number>>> {
  const names = Object.keys(kinds);
  const took = new Map<string, number[]>(names.map((kind) => [kind, []]));
  for (let turn = -100; turn < triesPerKind; turn += 1) {
    const first = Math.abs(turn) % names.length;
    for (const kind of [...names.slice(first), ...names.slice(0, first)]) {
      const us = await tryOne(url, kinds[kind]?.() ?? '');
      if (turn >= 0) took.get(kind)?.push(us);
    }
  }
  return Object.fromEntries([...took].map(([kind, all]) => [kind, median(all)]));
}

async function tryOne(url: string, receipt: string): Promise<number> {
  const body = JSON.stringify({ query, variables: { receipt } });
  const startedAt = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  const us = (performance.now() - startedAt) * 1_000;
  if (!text.includes('REPORT_NOT_FOUND')) throw new Error(text);
  return us;
}

async function fill(product: Product): Promise<readonly string[]> {
  const { intake, collections } = product.ports;
  const partyId = 'party';
  const now = instantFromMs(Date.now());
  const receipts = Array.from({ length: reports }, () => intake.newReceipt(null));
  for (const [at, receipt] of receipts.entries()) {
    const eventId = `event-${String(at)}`;
    const dialogueId = intake.receiptTag(receipt.replaceAll('-', ''));
    const description = {
      incidentId: eventId,
      partyId,
      commitment: '0'.repeat(64),
      sealed: await product.ports.vault.seal({ incidentId: eventId, partyId }, 'words', 'text'),
    };
    const event = { reference: `EV-${String(at)}`, partyId, reportedAt: now };
    await collections.events.insert({
      id: eventId,
      value: {
        ...event,
        dialogueId,
        title: 'Report',
        description,
        reporterKind: 'STRANGER',
        reporter: null,
        observedAt: null,
        state: { kind: 'NEW' },
      },
    });
    await collections.dialogues.insert({
      id: dialogueId,
      value: {
        ...event,
        eventId,
        reporterId: null,
        locale: 'nl',
        messages: [],
        handledAt: null,
        contact: null,
      },
    });
  }
  return receipts;
}

async function openProduct(directory: string): Promise<Product> {
  return await createProduct({
    store: await openEmbeddedStore({ directory }),
    keys: {
      masterKey: randomBytes(32),
      signingKey: generateKeyPairSync('ed25519').privateKey,
    },
    now: () => addMs(instantFromMs(Date.now()), receiptOpensMs),
    channels: { EMAIL: createPreviewChannel('EMAIL'), SMS: createPreviewChannel('SMS') },
    publicUrl: 'http://localhost',
    twilioAuthToken: null,
    checkpointMail: [],
    replyTo: null,
    demo: false,
    log: createLogger('error'),
    webDir: null,
    requestsPerMinuteMax: 1_000_000,
    intakeLimits: {
      receiptTriesPerAddressMax: 1_000_000,
      receiptTriesPerNumberMax: 1_000_000,
      receiptTriesBeforeFloodMax: 1_000_000,
    },
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
