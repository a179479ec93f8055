import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpApp, type HttpApp } from '../../src/adapters/http/create-http-app.ts';
import { createHttpServer } from '../../src/adapters/http/create-http-server.ts';
import type { HttpPorts } from '../../src/adapters/http/http-ports.ts';
import { createLogger } from '../../src/adapters/http/logger.ts';
import { contextOf } from '../../src/adapters/http/request-context.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { parseInstant } from '../../src/shared/instant.ts';
import { refuse } from '../../src/shared/outcome.ts';
import { httpRefusals } from '../../src/texts/http-refusals.ts';
import { identityRefusals } from '../../src/texts/identity-refusals.ts';
import { fill, type Sentence } from '../../src/texts/locale.ts';

export const handler: Actor = {
  kind: 'USER',
  id: 'user-1',
  partyId: 'party-1',
  roles: ['HANDLER'],
  method: 'password',
  authenticatedAt: null,
  operations: null,
};
const sentences: Readonly<Record<string, Sentence>> = { ...httpRefusals, ...identityRefusals };
export const fixedNow = parseInstant('2026-11-20T02:10:00Z')!;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: () => { errors: { code: string; message: string; id?: string }[] };
}

export interface Door {
  readonly url: string;
  readonly port: number;
  readonly logged: string[];
  readonly ask: (path: string, options?: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function ports(change: Partial<HttpPorts> = {}): HttpPorts {
  let ids = 0;
  const absent = {
    show: () => Promise.resolve(undefined),
    confirm: () => Promise.resolve(refuse()),
  };
  const missing = () => Promise.resolve(refuse({ code: 'NOT_FOUND' }));
  return {
    recognise: ({ sessionToken, bearer }) =>
      Promise.resolve(
        sessionToken === 'good' || bearer === 'mk_good'
          ? { actor: handler, sessionId: 's1', user: null, locale: 'nl' }
          : undefined,
      ),
    newId: () => `request-${String((ids += 1))}`,
    say: ({ code, params }, locale) => {
      const sentence = sentences[code];
      return sentence ? fill(sentence, locale, params) : code;
    },
    readiness: () => Promise.resolve({ store: true }),
    receiveEvidence: missing,
    openEvidence: missing,
    exportIncident: missing,
    exportCounselLane: missing,
    exportLetters: missing,
    exportRegister: missing,
    exportAnswerSheet: missing,
    exportFiling: missing,
    twilioStatus: missing,
    twilioInbound: missing,
    receipts: absent,
    escalations: absent,
    ...change,
  };
}

const doors: Door[] = [];

export async function openDoor(change: Partial<HttpApp> = {}): Promise<Door> {
  const logged: string[] = [];
  const app = createHttpApp({
    ports: ports(),
    log: createLogger('debug', { write: (line) => void logged.push(line) }),
    publicUrl: 'http://localhost:4000',
    webDir: null,
    graphqlHandler: (req, res) => {
      const { actor } = contextOf(res);
      res.json({ actor: actor.id, body: req.body as unknown });
    },
    ...change,
  });
  const server = createHttpServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const door: Door = {
    port,
    url: `http://127.0.0.1:${String(port)}`,
    logged,
    ask: (path, options) => ask(port, path, options),
    close: () => closed(server),
  };
  doors.push(door);
  return door;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Ask = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const length =
      body === undefined || 'transfer-encoding' in headers
        ? {}
        : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { ...length, ...headers }, agent: false },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('error', reject);
        res.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const json = () => JSON.parse(text) as ReturnType<Answer['json']>;
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text, json });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export function codes(answer: Answer): readonly string[] {
  return answer.json().errors.map(({ code }) => code);
}

export const asJson = { 'content-type': 'application/json' };
export const signedIn = { cookie: 'meldklok=good' };
export const question = { method: 'POST', headers: asJson, body: '{"query":"{ me }"}' };

/** For `afterEach`: no server is left open. */
export async function closeDoors(): Promise<void> {
  await Promise.all(doors.splice(0).map((door) => door.close()));
}
