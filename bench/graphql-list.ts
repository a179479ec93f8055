// A list of 50 incidents with their nested party through the whole door, against a bare Express that reads
// the same rows from the same store and answers the same JSON; one process, load from another thread.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import express from 'express';
import { openEmbeddedStore } from '../src/adapters/embedded/open-embedded-store.ts';
import { createLogger } from '../src/adapters/http/logger.ts';
import { createPreviewChannel } from '../src/adapters/preview/create-preview-channel.ts';
import { createDoor } from '../src/composition/http-door.ts';
import { createProduct, type Product } from '../src/composition/product.ts';
import { systemActor } from '../src/identity/actor.ts';
import { insertIncident } from '../src/incidents/use-cases/promote-event.ts';
import { instantFromMs } from '../src/shared/instant.ts';
import { colleague, firstUser, type DoorUser } from '../test/support/door-client.ts';

const rows = 50;
const connections = 20;
const roundMs = 3_000;
const rounds = 4;
const goal = 0.4;

const query = `{ incidents(first: ${rows}) { nodes { id reference title kind status version zone firstSignalAt handledBy { id name } } } }`;

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'meldklok-bench-'));
  const product = await openProduct(directory);
  const door = await createDoor(product, { introspection: false });
  const doorUrl = await listening(door.server);
  const admin = await firstUser(doorUrl, await setUpToken(product));
  const handler = await colleague(doorUrl, admin, {
    name: 'H. Behandelaar',
    email: 'h@voorbeeld.example',
    roles: ['HANDLER'],
  });
  await fill(product, handler);
  const bare = express()
    .get('/', async (_req, res) => res.json(await bareAnswer(product, handler.partyId)))
    .listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => bare.once('listening', resolve));
    const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`;
    const asked = { url: `${doorUrl}/graphql`, body: JSON.stringify({ query }), handler };
    await requireSameRows(asked, bareUrl);
    const rates = { graphql: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const graphql = await perSecond({ ...asked, cookie: handler.cookie });
      const plain = await perSecond({ url: bareUrl, body: null, cookie: '' });
      if (round === 0) continue;
      rates.graphql.push(graphql);
      rates.bare.push(plain);
    }
    report(median(rates.graphql), median(rates.bare));
  } finally {
    bare.closeAllConnections();
    bare.close();
    await door.close();
    await product.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function openProduct(directory: string): Promise<Product> {
  return await createProduct({
    store: await openEmbeddedStore({ directory }),
    keys: { masterKey: randomBytes(32), signingKey: generateKeyPairSync('ed25519').privateKey },
    now: () => instantFromMs(Date.now()),
    channels: { EMAIL: createPreviewChannel('EMAIL'), SMS: createPreviewChannel('SMS') },
    publicUrl: 'http://127.0.0.1:4000',
    twilioAuthToken: null,
    checkpointMail: [],
    replyTo: null,
    demo: false,
    log: createLogger('error'),
    webDir: null,
    requestsPerMinuteMax: 10_000_000,
  });
}

async function setUpToken(product: Product): Promise<string> {
  const link = await product.setUpLink();
  return new URL(link ?? '').searchParams.get('token') ?? '';
}

async function listening(
  server: Awaited<ReturnType<typeof createDoor>>['server'],
): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function fill(product: Product, handler: DoorUser): Promise<void> {
  const now = product.parts.now();
  for (let place = 0; place < rows; place += 1) {
    await insertIncident(product.ports.incidents, systemActor, `incident-${place}`, {
      title: `Incident ${place}`,
      kind: 'CASE',
      handledBy: handler.partyId,
      role: 'CONTROLLER',
      zone: 'Europe/Amsterdam',
      firstSignalAt: now,
      eventId: null,
      breach: true,
      now,
    });
  }
  await product.engine.settle();
}

async function bareAnswer(product: Product, partyId: string): Promise<object> {
  const { incidents, parties } = product.ports.collections;
  const page = await incidents.page({
    index: 'handler',
    equals: partyId,
    direction: 'descending',
    limit: rows,
  });
  const party = await parties.get(partyId);
  const handledBy = { id: partyId, name: party?.value.name };
  const nodes = page.items.map(({ id, version, value }) => {
    const { reference, title, kind, status, zone, firstSignalAt } = value;
    return { id, reference, title, kind, status, version, zone, firstSignalAt, handledBy };
  });
  return { data: { incidents: { nodes } } };
}

async function requireSameRows(
  asked: { readonly url: string; readonly body: string; readonly handler: DoorUser },
  bareUrl: string,
): Promise<void> {
  const answer = await fetch(asked.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: asked.handler.cookie },
    body: asked.body,
  });
  const [one, other] = [await answer.text(), await (await fetch(bareUrl)).text()];
  if (one.trim() !== other.trim()) throw new Error(`the answers differ: ${one}\n${other}`);
}

/** Keeps `connections` requests under way from a thread of its own. */
const load = `
const { workerData, parentPort } = require('node:worker_threads');
const http = require('node:http');
const { url, body, cookie, connections, roundMs } = workerData;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const headers = body === null ? {} : { 'content-type': 'application/json', cookie, 'content-length': Buffer.byteLength(body) };
const once = () => new Promise((resolve, reject) => {
  const request = http.request(url, { method: body === null ? 'GET' : 'POST', agent, headers }, (response) => {
    response.resume();
    response.on('end', () => response.statusCode === 200 ? resolve() : reject(new Error('status ' + response.statusCode)));
  });
  request.on('error', reject);
  request.end(body ?? undefined);
});
const startedAt = performance.now();
let count = 0;
const keep = async () => { while (performance.now() - startedAt < roundMs) { await once(); count += 1; } };
Promise.all(Array.from({ length: connections }, keep)).then(() => {
  parentPort.postMessage(count * 1000 / (performance.now() - startedAt));
  agent.destroy();
});
`;

async function perSecond(of: {
  readonly url: string;
  readonly body: string | null;
  readonly cookie: string;
}): Promise<number> {
  const { url, body, cookie } = of;
  const workerData = { url, body, cookie, connections, roundMs };
  const worker = new Worker(load, { eval: true, workerData });
  return await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function report(graphqlPerSecond: number, barePerSecond: number): void {
  const ratio = graphqlPerSecond / barePerSecond;
  const line = {
    bench: 'graphql-list',
    rows,
    graphqlPerSecond: Math.round(graphqlPerSecond),
    barePerSecond: Math.round(barePerSecond),
    ratio: Math.round(ratio * 100) / 100,
    goal,
  };
  console.log(JSON.stringify(line));
  if (ratio < goal) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
