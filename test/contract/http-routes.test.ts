import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { TwilioCallback } from '../../src/adapters/http/http-ports.ts';
import { accept, refuse } from '../../src/shared/outcome.ts';
import { closeDoors, codes, fixedNow, openDoor, ports, signedIn } from '../support/http-door.ts';

afterEach(closeDoors);

describe('the door: evidence', () => {
  const metadata = Buffer.from('{"title":"Deurlog"}').toString('base64url');

  it('hands the bytes on as they come, with what the header says', async () => {
    const seen: unknown[] = [];
    const door = await openDoor({
      ports: ports({
        receiveEvidence: async (upload, by) => {
          let size = 0;
          for await (const chunk of upload.bytes) size += chunk.length;
          seen.push([upload.incidentId, upload.metadata, size, by.id]);
          return accept({ id: 'e1', size });
        },
      }),
    });
    const answer = await door.ask('/evidence/i1', {
      method: 'POST',
      headers: { ...signedIn, 'x-evidence': metadata, 'content-type': 'text/html' },
      body: Buffer.alloc(3_000_000, 1),
    });
    expect(answer.status).to.equal(201);
    expect(seen).to.deep.equal([['i1', { title: 'Deurlog' }, 3_000_000, 'user-1']]);
  });

  it('wants the header, which a page of another site cannot send', async () => {
    const door = await openDoor();
    const answer = await door.ask('/evidence/i1', { method: 'POST', headers: signedIn, body: 'x' });
    expect(codes(answer)).to.deep.equal(['EVIDENCE_HEADER_MISSING']);
  });

  it('rule 15: an upload beyond the limit is refused, announced or not', async () => {
    const read: number[] = [];
    const door = await openDoor({
      limits: { evidenceBytesMax: 1_000 },
      ports: ports({
        receiveEvidence: async ({ bytes }) => {
          for await (const chunk of bytes) read.push(chunk.length);
          return accept({});
        },
      }),
    });
    const headers = { ...signedIn, 'x-evidence': metadata };
    const body = Buffer.alloc(5_000);
    const announced = await door.ask('/evidence/i1', { method: 'POST', headers, body });
    expect(announced.status).to.equal(413);
    const chunked = await door.ask('/evidence/i1', {
      method: 'POST',
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      body,
    });
    expect(chunked.status).to.equal(413);
    expect(chunked.text).to.include('1000 bytes');
    expect(read.reduce((sum, length) => sum + length, 0)).to.be.at.most(1_000);
  });

  it('tells the receiver when the sender stops half way', async () => {
    const faults: unknown[] = [];
    let finished: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (finished = resolve));
    const door = await openDoor({
      ports: ports({
        receiveEvidence: async ({ bytes }) => {
          try {
            for await (const chunk of bytes) expect(chunk.length).to.be.greaterThan(0);
          } catch (fault) {
            faults.push(fault);
            throw fault;
          } finally {
            finished();
          }
          return accept({});
        },
      }),
    });
    const socket = connect(door.port, '127.0.0.1');
    socket.write(
      `POST /evidence/i1 HTTP/1.1\r\nHost: localhost\r\nCookie: meldklok=good\r\nX-Evidence: ${metadata}\r\nContent-Length: 100\r\n\r\nhalf`,
      () => socket.destroy(),
    );
    await done;
    expect(faults).to.have.length(1);
  });

  it('gives bytes back as an attachment that nothing runs', async () => {
    const door = await openDoor({
      ports: ports({
        openEvidence: () =>
          Promise.resolve(
            accept({
              fileName: 'fake"\r\nSet-Cookie: a=b.html',
              contentType: 'application/octet-stream' as const,
              size: 9,
              bytes: (async function* () {
                yield await Promise.resolve(Buffer.from('<script/>'));
              })(),
            }),
          ),
      }),
    });
    const answer = await door.ask('/evidence/e1/bytes', { headers: signedIn });
    expect(answer.text).to.equal('<script/>');
    expect(answer.headers['content-type']).to.equal('application/octet-stream');
    expect(answer.headers['content-disposition']).to.match(/^attachment; /);
    expect(answer.headers['content-security-policy']).to.include('sandbox');
    expect(answer.headers['cache-control']).to.equal('no-store');
    expect(answer.headers).not.to.have.property('set-cookie');
  });

  it('cuts the connection when the bytes fail on the way, so that nobody takes half for whole', async () => {
    const door = await openDoor({
      ports: ports({
        exportIncident: () =>
          Promise.resolve(
            accept({
              fileName: 'MK-1.zip',
              contentType: 'application/zip' as const,
              size: null,
              bytes: (async function* () {
                yield await Promise.resolve('half');
                throw new Error('disk');
              })(),
            }),
          ),
      }),
    });
    const fault = await door
      .ask('/exports/i1.zip', { headers: signedIn })
      .catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(Error);
  });
});

describe('the door: signed callbacks', () => {
  it('hands on the address that was signed, the signature and the form', async () => {
    const seen: TwilioCallback[] = [];
    const door = await openDoor({
      publicUrl: 'https://meldklok.town.example',
      ports: ports({
        twilioStatus: (callback) => {
          seen.push(callback);
          return Promise.resolve(
            callback.signature === 'right'
              ? accept(undefined)
              : refuse({ code: 'SIGNATURE_WRONG' }),
          );
        },
        twilioInbound: () => Promise.resolve(accept({ text: 'Taken <until> 08:00 & quiet' })),
      }),
    });
    const call = (path: string, signature: string) =>
      door.ask(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': signature,
        },
        body: 'MessageSid=SM1&MessageStatus=delivered',
      });
    expect((await call('/callbacks/twilio/status?row=1', 'right')).status).to.equal(204);
    expect(seen).to.deep.equal([
      {
        url: 'https://meldklok.town.example/callbacks/twilio/status?row=1',
        signature: 'right',
        form: { MessageSid: 'SM1', MessageStatus: 'delivered' },
      },
    ]);
    expect((await call('/callbacks/twilio/status', 'wrong')).status).to.equal(403);
    expect((await call('/callbacks/twilio/inbound', 'right')).text).to.include(
      '<Message>Taken &lt;until&gt; 08:00 &amp; quiet</Message>',
    );
  });
});

describe('the door: links with a token', () => {
  it('show and confirm in the language of who got them, and looking confirms nothing', async () => {
    let confirmed = 0;
    const view = {
      locale: 'nl' as const,
      reference: 'MK-2026-7',
      subject: '<b>Sleutelbos</b>',
      dueAt: fixedNow,
      zone: 'Europe/Amsterdam',
      confirmedAt: null,
    };
    const links = {
      show: (token: string) => Promise.resolve(token === 'right' ? view : undefined),
      confirm: () => {
        confirmed += 1;
        return Promise.resolve(accept({ ...view, confirmedAt: fixedNow }));
      },
    };
    const door = await openDoor({ ports: ports({ receipts: links, escalations: links }) });
    for (const path of ['/receipt', '/take']) {
      confirmed = 0;
      const shown = await door.ask(`${path}/right`);
      expect(shown.text).to.include('<html lang="nl">').and.to.include('MK-2026-7');
      expect(shown.text)
        .to.include('&lt;b&gt;')
        .and.not.to.match(/<script|<b>/);
      expect(shown.text).to.include('03:10').and.to.include('<button>');
      expect(confirmed).to.equal(0);
      const done = await door.ask(`${path}/right`, { method: 'POST' });
      expect(done.text).to.include('03:10').and.not.to.include('<button>');
      expect(confirmed).to.equal(1);
      const dead = await door.ask(`${path}/wrong`, { headers: { 'accept-language': 'en' } });
      expect(dead.status).to.equal(404);
      expect(dead.text).to.include('This link does not work');
      expect((await door.ask(`${path}/wrong`, { method: 'POST' })).status).to.equal(404);
      expect(confirmed).to.equal(1);
    }
  });
});

describe('the door: the screens', () => {
  let webDir = '';
  before(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'meldklok-web-'));
    await mkdir(join(webDir, 'assets'));
    await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Meldklok</title>');
    await writeFile(join(webDir, 'assets', 'main-4f2a.js'), 'export {};');
  });
  after(() => rm(webDir, { recursive: true }));

  it('keep files with a digest for ever, ask for the page each time, and route in the page', async () => {
    const door = await openDoor({ webDir });
    const file = await door.ask('/assets/main-4f2a.js');
    expect(file.headers['cache-control']).to.equal('public, max-age=31536000, immutable');
    for (const path of ['/', '/incidents/i1', '/exports-and-more']) {
      const page = await door.ask(path, { headers: { accept: 'text/html' } });
      expect(page.status, path).to.equal(200);
      expect(page.text).to.include('<title>Meldklok');
      expect(page.headers['cache-control']).to.equal('no-cache');
    }
    expect((await door.ask('/assets/gone-1.js')).status).to.equal(404);
    expect((await door.ask('/..%2f..%2fetc/passwd')).text).not.to.include('root:');
  });
});
