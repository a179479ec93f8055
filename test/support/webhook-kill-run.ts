import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { firstUser, type DoorUser } from './door-client.ts';
import { freePort, startProgram } from './real-program.ts';
import { seeded } from './seeded.ts';

export interface WebhookKillOptions {
  readonly seed: number;
  readonly events: number;
  readonly kills: number;
  readonly aliveMsMax: number;
  /** How long the receiver takes for an answer: most kills fall into a call. */
  readonly answerMs: number;
  readonly finishWithinMs: number;
}

export interface WebhookKillFigures {
  readonly seed: number;
  readonly kills: number;
  readonly events: number;
  /** Calls that arrived whole and whose signature holds; and those whose does not. */
  readonly calls: number;
  readonly wronglySigned: number;
  /** Events that never arrived. */
  readonly lost: number;
  readonly heardTwice: number;
  /** More webhook-ids than events: one event under two ids. */
  readonly idsTooMany: number;
  /** Deliveries that the list shows otherwise than as delivered, and events that it does not show. */
  readonly shownOtherwise: number;
  readonly refusedOnce: number;
  /** Of the deliveries that were refused once: a try with that answer stands in the list. */
  readonly refusalsShown: number;
  readonly seconds: number;
}

interface Heard {
  readonly id: string;
  readonly sequence: number;
  readonly right: boolean;
}

const name = 'receiver.example';
/** Past the lease of a delivery that was being called, and past the second pause of the schedule. */
const aheadMs = 10 * 60_000;
const tls = (part: string) =>
  readFileSync(new URL(`tls/receiver-${part}.pem`, import.meta.url), 'utf8');

/** The real program tells a receiver of one event after another and is killed again and again. */
export async function webhookKillRun(options: WebhookKillOptions): Promise<WebhookKillFigures> {
  const startedAt = performance.now();
  const directory = mkdtempSync(join(tmpdir(), 'meldklok-webhook-kill-'));
  const receiver = await startReceiver(options.answerMs);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const start = (clockAheadMs: number) =>
    startProgram({
      PORT: String(port),
      PUBLIC_URL: url,
      MELDKLOK_DATA_DIR: join(directory, 'data'),
      MELDKLOK_KEY_DIR: join(directory, 'keys'),
      MELDKLOK_WEBHOOK_PORTS: String(receiver.port),
      NODE_OPTIONS: `--require ${join(import.meta.dirname, 'other-network.cjs')}`,
      NODE_EXTRA_CA_CERTS: join(import.meta.dirname, 'tls', 'receiver-cert.pem'),
      OTHER_NETWORK_NAME: name,
      OTHER_CLOCK_AHEAD_MS: String(clockAheadMs),
    });
  let program = await start(0);
  try {
    const admin = await firstUser(url, await program.setUpToken());
    const { webhook, secret } = await admin.ask(register, {
      input: {
        url: `https://${name}:${String(receiver.port)}/`,
        description: 'Meldkamer',
        eventTypes: ['event.reported.v1'],
      },
    });
    receiver.expect(secret);
    const reporting = reportAll(admin, options.events);
    reporting.catch(() => undefined);
    const random = seeded(options.seed);
    for (let kill = 0; kill < options.kills; kill += 1) {
      await pause(random() * options.aliveMsMax);
      await program.kill();
      program = await start(0);
    }
    await reporting;
    await pause(options.answerMs * 2);
    await program.kill();
    program = await start(aheadMs);
    const shown = await finished(admin, webhook.id, options);
    return {
      ...figuresOf(receiver.heard, receiver.refused, shown, options),
      seed: options.seed,
      kills: options.kills + 1,
      seconds: Math.round((performance.now() - startedAt) / 1_000),
    };
  } catch (fault) {
    throw new Error(`the run broke; the program said: ${program.said().slice(-4_000)}`, {
      cause: fault,
    });
  } finally {
    await program.kill();
    await receiver.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

const register = `mutation($input: RegisterWebhookInput!, $key: String) { registerWebhook(input: $input, idempotencyKey: $key) { webhook { id } secret errors { code message field } } }`;
const report = `mutation($input: RegisterEventInput!, $key: String) { registerEvent(input: $input, idempotencyKey: $key) { event { id } errors { code message field } } }`;
const deliveries = `query($id: ID!, $after: String) { webhookDeliveries(webhookId: $id, first: 100, after: $after) { nodes { id sequence state tries { status fault } } pageInfo { hasNextPage endCursor } } }`;

async function reportAll(by: DoorUser, events: number): Promise<void> {
  for (let number = 0; number < events; number += 1) {
    const title = `Voorval ${String(number)}`;
    await by.ask(report, { input: { title, description: title, reporterKind: 'EMPLOYEE' } });
  }
}

/** Every fifth delivery is refused the first time it comes. */
async function startReceiver(answerMs: number) {
  const heard: Heard[] = [];
  const refused = new Set<string>();
  let secret = '';
  const server = createServer({ key: tls('key'), cert: tls('cert') }, (req, res) => {
    const pieces: Buffer[] = [];
    req.on('data', (piece: Buffer) => pieces.push(piece));
    req.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      const headers = Object.entries(req.headers).map(([key, value]) => [key, String(value)]);
      const id = String(req.headers['webhook-id']);
      const { sequence } = (JSON.parse(body) as { data: { sequence: number } }).data;
      const right = holds(secret, body, Object.fromEntries(headers));
      const refuses = sequence % 5 === 0 && !refused.has(id);
      if (refuses) refused.add(id);
      setTimeout(() => {
        if (!refuses) heard.push({ id, sequence, right });
        res.writeHead(refuses ? 503 : 204).end();
      }, answerMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    refused,
    expect: (given: string) => (secret = given),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The package checks the moment too; here the program's clock may stand ahead. */
function holds(secret: string, body: string, headers: Record<string, string>): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
  const signed = new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body);
  return (headers['webhook-signature'] ?? '').split(' ').includes(signed);
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly tries: readonly { readonly status: number | null }[];
}

async function finished(
  by: DoorUser,
  id: string,
  { events, finishWithinMs }: WebhookKillOptions,
): Promise<readonly Shown[]> {
  const giveUpAt = performance.now() + finishWithinMs;
  for (;;) {
    const rows: Shown[] = [];
    let after: string | null = null;
    do {
      const page: any = await by.ask(deliveries, { id, after });
      rows.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const done = rows.filter(({ state }) => state === 'DELIVERED').length;
    if (done >= events || performance.now() > giveUpAt) return rows;
    await pause(250);
  }
}

function figuresOf(
  heard: readonly Heard[],
  refused: ReadonlySet<string>,
  shown: readonly Shown[],
  { events }: WebhookKillOptions,
) {
  const sequences = new Set(heard.map(({ sequence }) => sequence));
  const ids = new Set(heard.map(({ id }) => id));
  const otherwise = shown.filter(({ id, state }) => state !== 'DELIVERED' || !ids.has(id)).length;
  return {
    events,
    calls: heard.length,
    wronglySigned: heard.filter(({ right }) => !right).length,
    lost: events - sequences.size,
    heardTwice: heard.length - ids.size,
    idsTooMany: ids.size - sequences.size,
    shownOtherwise: otherwise + Math.abs(events - shown.length),
    refusedOnce: refused.size,
    refusalsShown: shown.filter(
      ({ id, tries }) => refused.has(id) && tries.some(({ status }) => status === 503),
    ).length,
  };
}
