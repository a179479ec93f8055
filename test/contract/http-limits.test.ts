import { connect } from 'node:net';
import { expect } from 'chai';
import { Router, type Response } from 'express';
import { contextOf } from '../../src/adapters/http/request-context.ts';
import { limitStreams } from '../../src/adapters/http/limit-streams.ts';
import { countedAddress, shortenedAddress } from '../../src/adapters/http/network-address.ts';
import { StoreLimitError } from '../../src/store/collection.ts';
import { asJson, closeDoors, codes, openDoor, question, signedIn } from '../support/http-door.ts';

afterEach(closeDoors);

describe('the door: limits', () => {
  it('rule 15: a body that is too large is refused with the limit, not cut', async () => {
    const door = await openDoor({ limits: { jsonBodyBytesMax: 1_000 } });
    const answer = await door.ask('/graphql', {
      ...question,
      body: JSON.stringify({ query: 'x'.repeat(10_000_000) }),
    });
    expect(answer.status).to.equal(413);
    expect(answer.text).to.include('1000 bytes');
    const fits = JSON.stringify({ query: 'x'.repeat(988) });
    expect(fits).to.have.length(1_000);
    expect((await door.ask('/graphql', { ...question, body: fits })).status).to.equal(200);
  });

  it('refuses invalid UTF-8, JSON that is none, lists and compressed bodies', async () => {
    const door = await openDoor();
    const send = async (body: string | Uint8Array, headers = {}) =>
      codes(await door.ask('/graphql', { ...question, headers: { ...asJson, ...headers }, body }));
    expect(await send(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).to.deep.equal([
      'BODY_NOT_UTF8',
    ]);
    expect(await send('{"query":')).to.deep.equal(['BODY_NOT_JSON']);
    expect(await send('[{"query":"{ me }"}]')).to.deep.equal(['BODY_NOT_OBJECT']);
    expect(await send('{}', { 'content-encoding': 'gzip' })).to.deep.equal(['BODY_COMPRESSED']);
  });

  it('does not wait for ever for a body', async () => {
    const door = await openDoor({ limits: { bodyMsMax: 50 } });
    const socket = connect(door.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    const chunks: string[] = [];
    for await (const chunk of socket.setEncoding('utf8')) chunks.push(chunk as string);
    expect(chunks.join('')).to.match(/^HTTP\/1\.1 408 /);
    expect(chunks.join('')).to.include('BODY_TOO_SLOW');
  });

  it('counts requests per address, and strangers sooner than who is recognised', async () => {
    const door = await openDoor({
      limits: { anonymousRequestsPerMinuteMax: 2, requestsPerMinuteMax: 5 },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await door.ask('/graphql', question)).status);
    expect(statuses).to.deep.equal([200, 200, 429]);
    const recognised = { ...question, headers: { ...asJson, ...signedIn } };
    expect((await door.ask('/graphql', recognised)).status).to.equal(200);
    expect((await door.ask('/graphql', recognised)).status).to.equal(200);
    const full = await door.ask('/graphql', recognised);
    expect(full.status).to.equal(429);
    expect(Number(full.headers['retry-after'])).to.be.within(1, 60);
    expect((await door.ask('/healthz')).status).to.equal(200);
  });
});

describe('the door: what stays open', () => {
  it('rule 15: is counted per person and per address, and given back when it closes', async () => {
    const router = Router();
    const going: Response[] = [];
    router.use(limitStreams(2), (_req, res) => {
      res.write(':');
      going.push(res);
    });
    const door = await openDoor({ graphqlHandler: router });
    const open = async (headers = {}) =>
      fetch(`${door.url}/graphql`, { ...question, headers: { ...asJson, ...headers } });
    const [first, second] = [await open(signedIn), await open(signedIn)];
    expect([first.status, second.status]).to.deep.equal([200, 200]);
    const full = await open(signedIn);
    expect(full.status).to.equal(429);
    expect(await full.text())
      .to.include('TOO_MANY_STREAMS')
      .and.to.include('2');
    expect((await open()).status).to.equal(200);
    going[0]?.end();
    await first.text();
    expect((await open(signedIn)).status).to.equal(200);
  });
});

describe('the door: faults', () => {
  it('shows only the id under which the fault is in the log', async () => {
    const door = await openDoor({
      graphqlHandler: () => {
        throw new Error('connection to mongodb://user:secret@db failed');
      },
    });
    const answer = await door.ask('/graphql', question);
    expect(answer.status).to.equal(500);
    expect(answer.text).not.to.match(/secret|mongodb| at |\.ts/);
    const [error] = answer.json().errors;
    const line = door.logged.map((text) => JSON.parse(text) as Record<string, unknown>);
    const fault = line.find(({ msg }) => msg === 'fault');
    expect(fault).to.include({ request: error?.id, level: 50 });
    expect(error?.message).to.include(error?.id);
  });

  it('shows a limit of the store as a refusal', async () => {
    const door = await openDoor({
      graphqlHandler: () => {
        throw new StoreLimitError('pageItemsMax', 1_000, 2_000);
      },
    });
    const answer = await door.ask('/graphql', question);
    expect(answer.status).to.equal(422);
    expect(answer.text).to.include('pageItemsMax').and.to.include('1000');
  });

  it('answers a path that cannot be decoded or does not exist without a stack trace', async () => {
    const door = await openDoor();
    expect((await door.ask('/receipt/%E0%A4%A')).status).to.equal(400);
    expect((await door.ask('/nothing/here')).status).to.equal(404);
    expect(
      (await door.ask('/evidence/..%2F..%2Fkeys/bytes', { headers: signedIn })).status,
    ).to.equal(404);
  });

  it('logs the route and never the address asked for, a body, or a whole IP address', async () => {
    const door = await openDoor();
    await door.ask('/receipt/very-secret-token');
    await door.ask('/graphql?mila@lindehof.example', {
      ...question,
      body: '{"query":"mila@lindehof.example"}',
    });
    const log = door.logged.join('');
    expect(door.logged.length).to.equal(2);
    expect(log).not.to.match(/very-secret-token|mila|127\.0\.0\.1/);
    expect(log).to.include('"/receipt/:token"').and.to.include('127.0.0.0');
  });

  it('names nobody in the line of a report that is to stay anonymous', async () => {
    const door = await openDoor({
      graphqlHandler: (_req, res) => {
        contextOf(res).leaveUnnamed();
        res.json({});
      },
    });
    await door.ask('/graphql', { ...question, headers: { ...asJson, ...signedIn } });
    expect(door.logged.join('')).to.include('"actor":"public"').and.not.to.include('user-1');
  });

  it('shortens every kind of address', () => {
    expect(shortenedAddress('198.51.100.23')).to.equal('198.51.100.0');
    expect(shortenedAddress('::ffff:198.51.100.23')).to.equal('198.51.100.0');
    expect(shortenedAddress('2001:db8:1:2:3:4:5:6')).to.equal('2001:db8:1::');
    expect(shortenedAddress('2001:db8::6')).to.equal('2001:db8:0::');
    expect(shortenedAddress('fe80::1%eth0')).to.equal('fe80:0:0::');
    expect(shortenedAddress(undefined)).to.equal('unknown');
    expect(countedAddress('2001:db8:1:2:3:4:5:6')).to.equal(countedAddress('2001:db8:1:2::9'));
  });
});
