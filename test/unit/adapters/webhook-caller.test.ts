import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import {
  createWebhookCaller,
  type Address,
} from '../../../src/adapters/webhook/create-webhook-caller.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import type { WebhookCall } from '../../../src/webhooks/use-cases/ports.ts';

const tls = (name: string) =>
  readFileSync(new URL(`../../support/tls/receiver-${name}.pem`, import.meta.url), 'utf8');
const cert = tls('cert');
const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const older = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

interface Heard {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly url: string;
}

describe('calling a webhook', () => {
  const servers: Server[] = [];
  let heard: Heard[] = [];
  let answer: RequestListener;

  const listen = async (secure: boolean): Promise<number> => {
    const listener: RequestListener = (req, res) => {
      const pieces: Buffer[] = [];
      req.on('data', (piece: Buffer) => pieces.push(piece));
      req.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
        );
        heard.push({ headers, body: Buffer.concat(pieces).toString(), url: req.url ?? '' });
        answer(req, res);
      });
    };
    const server = secure
      ? createHttpsServer({ key: tls('key'), cert }, listener)
      : createHttpServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  let http: number;
  let https: number;
  before(async () => {
    http = await listen(false);
    https = await listen(true);
  });
  beforeEach(() => {
    heard = [];
    answer = (_req, res) => res.writeHead(204).end();
  });
  after(async () => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  });

  const call = (url: string, more: Partial<WebhookCall> = {}): WebhookCall => ({
    url,
    id: 'msg_1',
    at: instantFromMs(Date.now()),
    body: '{"type":"webhook.test.v1"}',
    secrets: [secret],
    timeoutMs: 5_000,
    ...more,
  });
  const here: Address = { address: '127.0.0.1', family: 4 };
  const answering = (...addresses: readonly string[]) => {
    const asked: string[] = [];
    const lookup = (hostname: string): Promise<readonly Address[]> => {
      asked.push(hostname);
      return Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, lookup };
  };
  const local = createWebhookCaller({ reach: { loopback: true, ports: [] } });
  const plain = () => `http://127.0.0.1:${String(http)}/hook?a=1`;

  it('signs so that the receiver of Standard Webhooks accepts it, with both secrets while both hold', async () => {
    const sent = call(plain(), { secrets: [secret, older] });
    expect(await local(sent)).to.deep.equal({ status: 204, fault: null });
    const [{ headers, body, url }] = heard as [Heard];
    expect(url).to.equal('/hook?a=1');
    for (const known of [secret, older]) {
      expect(new Webhook(known).verify(body, headers)).to.deep.equal({ type: 'webhook.test.v1' });
    }
    const stranger = new Webhook(`whsec_${Buffer.alloc(32, 3).toString('base64')}`);
    expect(() => stranger.verify(body, headers)).to.throw(/No matching signature/);
    expect(() => new Webhook(secret).verify(`${body} `, headers)).to.throw(/No matching/);
    expect(headers['content-type']).to.equal('application/json');
    expect(headers).not.to.have.any.keys('cookie', 'authorization', 'referer');
  });

  it('goes over TLS to the one address that was looked up and checked, under its own name', async () => {
    const { asked, lookup } = answering('127.0.0.1');
    const reach = { loopback: true, ports: [https] };
    const caller = createWebhookCaller({ reach, lookup, ca: cert });
    const url = `https://receiver.example:${String(https)}/`;
    expect(await caller(call(url))).to.deep.equal({ status: 204, fault: null });
    expect(asked).to.deep.equal(['receiver.example']);
    expect(heard[0]?.headers['host']).to.equal(`receiver.example:${String(https)}`);
  });

  it('refuses a certificate that it does not know, or of another name', async () => {
    const { lookup } = answering('127.0.0.1');
    const reach = { loopback: true, ports: [https] };
    const unknown = createWebhookCaller({ reach, lookup });
    const known = createWebhookCaller({ reach, lookup, ca: cert });
    const tlsFailed = { status: null, fault: 'TLS_FAILED' };
    const port = String(https);
    expect(await unknown(call(`https://receiver.example:${port}/`))).to.deep.equal(tlsFailed);
    expect(await known(call(`https://other.example:${port}/`))).to.deep.equal(tlsFailed);
    expect(heard).to.deep.equal([]);
  });

  it('never connects when any address of the answer is not public', async () => {
    const answers = [
      ['127.0.0.1'],
      ['::1'],
      ['8.8.8.8', '127.0.0.1'],
      ['127.0.0.1', '8.8.8.8'],
      ['2606:4700::1111', '::ffff:127.0.0.1'],
      ['169.254.169.254'],
      ['10.0.0.7'],
      ['64:ff9b::7f00:1'],
    ];
    for (const addresses of answers) {
      const { lookup } = answering(...addresses);
      const reach = { loopback: false, ports: [https] };
      const caller = createWebhookCaller({ reach, lookup, ca: cert });
      const refused = await caller(call(`https://receiver.example:${String(https)}/`));
      expect(refused, addresses.join()).to.deep.equal({
        status: null,
        fault: 'ADDRESS_NOT_ALLOWED',
      });
    }
    expect(heard).to.deep.equal([]);
  });

  it('asks a name once: what it means a moment later leads nowhere', async () => {
    let asked = 0;
    const lookup = (): Promise<readonly Address[]> => {
      asked += 1;
      return Promise.resolve([asked === 1 ? { ...here, address: '127.0.0.2' } : here]);
    };
    const reach = { loopback: true, ports: [https] };
    const caller = createWebhookCaller({ reach, lookup, ca: cert });
    const { fault } = await caller(call(`https://receiver.example:${String(https)}/`));
    expect(fault).to.equal('CONNECTION_FAILED');
    expect(asked).to.equal(1);
    expect(heard).to.deep.equal([]);
  });

  it('calls no address of its own machine or network, however it is written, unless told to', async () => {
    const strict = createWebhookCaller({ reach: { loopback: false, ports: [http, https] } });
    const port = String(https);
    for (const host of [
      '127.0.0.1',
      '127.1',
      '0x7f000001',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
    ]) {
      const refused = await strict(call(`https://${host}:${port}/`));
      expect(refused, host).to.deep.equal({ status: null, fault: 'ADDRESS_NOT_ALLOWED' });
    }
    expect((await strict(call(plain()))).fault).to.equal('ADDRESS_NOT_ALLOWED');
    expect(heard).to.deep.equal([]);
  });

  it('follows no redirect', async () => {
    answer = (_req, res) => res.writeHead(307, { location: '/elsewhere' }).end();
    expect(await local(call(plain()))).to.deep.equal({ status: 307, fault: 'REDIRECTED' });
    expect(heard).to.have.length(1);
  });

  it('uses no proxy of the environment', async () => {
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = 'http://127.0.0.1:9';
    try {
      expect((await local(call(plain()))).status).to.equal(204);
    } finally {
      names.forEach((name, index) => {
        const value = before[index];
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      });
    }
  });

  it('names why a call failed, and keeps nothing of the answer but its status', async () => {
    answer = (_req, res) => res.writeHead(500).end('geheim van de ander');
    expect(await local(call(plain()))).to.deep.equal({ status: 500, fault: 'NOT_ACCEPTED' });
    answer = (_req, res) => res.writeHead(200).end('x'.repeat(100_000));
    expect(await local(call(plain()))).to.deep.equal({ status: 200, fault: 'ANSWER_TOO_LARGE' });
    answer = (_req, res) => res.writeHead(200, { 'x-long': 'y'.repeat(20_000) }).end();
    expect((await local(call(plain()))).fault).to.equal('ANSWER_TOO_LARGE');
    answer = (req) => req.socket.destroy();
    expect((await local(call(plain()))).fault).to.equal('CONNECTION_FAILED');
    expect((await local(call('http://127.0.0.1:1/'))).fault).to.equal('CONNECTION_FAILED');
    const nobody = createWebhookCaller({
      reach: { loopback: false, ports: [] },
      lookup: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
    });
    expect((await nobody(call('https://nergens.example/'))).fault).to.equal('HOST_NOT_FOUND');
  });

  it('waits no longer than it may, for the name, the answer and the end of it', async () => {
    const slow = { status: null, fault: 'TIMEOUT' };
    answer = () => undefined;
    expect(await local(call(plain(), { timeoutMs: 100 }))).to.deep.equal(slow);
    answer = (_req, res) => {
      res.writeHead(200);
      res.write('x');
    };
    expect(await local(call(plain(), { timeoutMs: 100 }))).to.deep.equal(slow);
    const silent = createWebhookCaller({
      reach: { loopback: false, ports: [] },
      lookup: () => new Promise(() => undefined),
    });
    expect(await silent(call('https://traag.example/', { timeoutMs: 100 }))).to.deep.equal(slow);
  });
});
