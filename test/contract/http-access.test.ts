import { expect } from 'chai';
import type { HttpApp } from '../../src/adapters/http/create-http-app.ts';
import { contextOf } from '../../src/adapters/http/request-context.ts';
import { accept } from '../../src/shared/outcome.ts';
import {
  asJson,
  closeDoors,
  codes,
  openDoor,
  ports,
  question,
  signedIn,
} from '../support/http-door.ts';

afterEach(closeDoors);

describe('the door: who gets an answer', () => {
  it('answers health without an identity, and says when a part is not ready', async () => {
    const door = await openDoor();
    expect((await door.ask('/healthz')).text).to.equal('{"status":"alive"}');
    expect((await door.ask('/readyz')).status).to.equal(200);
    const waiting = await openDoor({
      ports: ports({ readiness: () => Promise.resolve({ store: true, relay: false }) }),
    });
    const answer = await waiting.ask('/readyz');
    expect(answer.status).to.equal(503);
    expect(answer.text).to.include('"relay":false');
  });

  for (const [method, path] of [
    ['POST', '/evidence/i1'],
    ['GET', '/evidence/e1/bytes'],
    ['GET', '/exports/i1.zip'],
    ['GET', '/letters/c1.csv'],
    ['GET', '/register.csv'],
    ['GET', '/register.xlsx'],
    ['GET', '/register.pdf'],
    ['GET', '/exports/answer-sheets/i1/o1.pdf'],
    ['GET', '/exports/filings/i1/f1.json'],
  ] as const) {
    it(`${method} ${path} answers nobody without an identity`, async () => {
      const door = await openDoor();
      const answer = await door.ask(path, { method });
      expect(answer.status).to.equal(401);
      expect(codes(answer)).to.deep.equal(['NOT_SIGNED_IN']);
    });
  }

  it('recognises a session cookie and a bearer token, and refuses a wrong token outright', async () => {
    const door = await openDoor();
    const asked = async (headers: Record<string, string>) => {
      const answer = await door.ask('/graphql', {
        ...question,
        headers: { ...asJson, ...headers },
      });
      return answer.status === 200
        ? (JSON.parse(answer.text) as { actor: string }).actor
        : answer.status;
    };
    expect(await asked(signedIn)).to.equal('user-1');
    expect(await asked({ authorization: 'Bearer mk_good' })).to.equal('user-1');
    expect(await asked({ authorization: 'Bearer mk_bad' })).to.equal(401);
    expect(await asked({ authorization: 'Basic Zm9v', ...signedIn })).to.equal(401);
    expect(await asked({ cookie: 'meldklok=bad' })).to.equal('public');
    expect(await asked({ cookie: 'meldklok=good; meldklok=planted' })).to.equal('public');
  });
});

describe('the door: the session cookie', () => {
  const setSession: HttpApp['graphqlHandler'] = (_req, res) => {
    contextOf(res).setSession('fresh-token');
    res.json({});
  };

  it('is closed to scripts and to other sites, and bound to the host under TLS', async () => {
    const plain = await openDoor({ graphqlHandler: setSession });
    expect((await plain.ask('/graphql', question)).headers['set-cookie']).to.deep.equal([
      'meldklok=fresh-token; Path=/; HttpOnly; SameSite=Strict',
    ]);
    const tls = await openDoor({
      graphqlHandler: setSession,
      publicUrl: 'https://meldklok.town.example',
    });
    expect((await tls.ask('/graphql', question)).headers['set-cookie']).to.deep.equal([
      '__Host-meldklok=fresh-token; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
  });

  it('under TLS a cookie without the host prefix counts for nothing', async () => {
    const door = await openDoor({ publicUrl: 'https://meldklok.town.example' });
    const headers = { ...asJson, ...signedIn };
    expect((await door.ask('/graphql', { ...question, headers })).text).to.include('"public"');
  });
});

describe('the door: other sites', () => {
  it('refuses what another site makes a browser send', async () => {
    const door = await openDoor();
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:4001' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await door.ask('/graphql', {
        ...question,
        headers: { ...asJson, ...signedIn, ...headers },
      });
      expect(answer.status, JSON.stringify(headers)).to.equal(403);
      expect(codes(answer)).to.deep.equal(['OTHER_SITE']);
    }
  });

  it('answers its own site, and any loopback name of its port on a machine of one’s own', async () => {
    const door = await openDoor();
    for (const origin of ['http://localhost:4000', `http://127.0.0.1:${String(door.port)}`]) {
      const headers = { ...asJson, origin, 'sec-fetch-site': 'same-origin' };
      expect((await door.ask('/graphql', { ...question, headers })).status, origin).to.equal(200);
    }
  });

  it('reads only JSON under /graphql, which a form cannot send', async () => {
    const door = await openDoor();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await door.ask('/graphql', { ...question, headers: { 'content-type': type } });
      expect(answer.status, type).to.equal(415);
    }
  });

  it('lets a person follow a link from a mail', async () => {
    const view = {
      locale: 'nl',
      reference: 'MK-1',
      subject: 'Sleutelbos',
      dueAt: null,
      zone: 'Europe/Amsterdam',
      confirmedAt: null,
    } as const;
    const receipts = {
      show: () => Promise.resolve(view),
      confirm: () => Promise.resolve(accept(view)),
    };
    const door = await openDoor({ ports: ports({ receipts }) });
    const fromMail = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await door.ask('/receipt/abc', { headers: fromMail })).status).to.equal(200);
    const posted = await door.ask('/receipt/abc', { method: 'POST', headers: fromMail });
    expect(posted.status).to.equal(403);
  });
});

describe('the door: headers', () => {
  it('allow no inline script, no frame and no guessing, and TLS only where there is TLS', async () => {
    const door = await openDoor();
    const { headers } = await door.ask('/healthz');
    const policy = String(headers['content-security-policy']);
    expect(policy).to.include("default-src 'none'").and.to.include("script-src 'self';");
    expect(policy).to.include("frame-ancestors 'none'").and.to.include("base-uri 'none'");
    expect(policy).not.to.match(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).to.equal('nosniff');
    expect(headers).not.to.have.any.keys('x-powered-by', 'strict-transport-security');
    const tls = await openDoor({ publicUrl: 'https://meldklok.town.example' });
    expect((await tls.ask('/healthz')).headers['strict-transport-security']).to.match(
      /max-age=\d+/,
    );
  });
});
