import { request } from 'node:http';
import { expect } from 'chai';
import { actsIn } from '../support/counting-store.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, password, type World } from '../support/world.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | null;
}

describe('the door: bad input', () => {
  let world: World;
  let open: FullCase;
  let cookie: string;
  let administrator: string;

  const send = async (
    path: string,
    body: string | Uint8Array | null,
    headers: Readonly<Record<string, string>> = {},
    method = 'POST',
  ): Promise<Answer> => {
    const answer = await fetch(`${world.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie, ...headers },
      ...(body === null ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, text, cookie: answer.headers.getSetCookie()[0] ?? null };
  };
  const ask = (query: string, variables: object = {}, headers = {}) =>
    send('/graphql', JSON.stringify({ query, variables }), headers);
  const written = () => actsIn(world.writes());
  /** Refused in words, not by a fault, and nothing stored. */
  const refused = async (sent: Promise<Answer> | (() => Promise<Answer>), saying: RegExp) => {
    const before = written();
    const answer = await (typeof sent === 'function' ? sent() : sent);
    expect(answer.text, answer.text.slice(0, 600)).to.match(saying);
    clean(answer);
    await world.settle();
    expect(written()).to.deep.equal(before);
    return answer;
  };

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'KANARIE');
    cookie = await signIn(world, open.handler.email);
    administrator = await signIn(world, open.administrator.email);
  });
  after(() => world.close());

  const register = (input: object) => ask(registerEvent, { input: { ...report, ...input } });
  const facts = (breach: unknown) =>
    ask(recordFacts, { input: { incidentId: open.ids['incidentId'], breach } });

  it('names unknown fields, missing ones and wrong types', async () => {
    await refused(() => ask('{ me { id geheim } }'), /Cannot query field \\"geheim\\"/);
    await refused(() => register({ extra: 1 }), /extra/);
    await refused(() => register({ title: undefined }), /title/);
    await refused(() => register({ title: 7 }), /String/);
    await refused(() => register({ reporterKind: 'KING' }), /ReporterKind/);
    await refused(() => ask(recordFacts, { input: [] }), /RecordFactsInput|incidentId/);
    await refused(() => ask('{ events(first: 2147483648) { nodes { id } } }'), /Int/);
  });

  it('rule 15: refuses ten megabytes by the name of the limit', async () => {
    const huge = 'x'.repeat(10_000_000);
    await refused(
      () => register({ description: huge }),
      /textCharactersMax|TOO_LONG|BODY_TOO_LARGE/,
    );
    await refused(() => register({ title: huge.slice(0, 5_000_000) }), /titleCharactersMax/);
    await refused(() => register({ description: huge.slice(0, 5_000_000) }), /Max is|Max/);
    await refused(() => register({ reporter: huge.slice(0, 5_000_000) }), /Max/);
    const note = `mutation($text: String!) { addNote(incidentId: "${open.ids['incidentId']!}", text: $text) { errors { code message field } } }`;
    await refused(() => ask(note, { text: huge.slice(0, 5_000_000) }), /Max/);
  });

  it('rule 15: refuses depth, aliases, tokens and cost by the name of the limit', async () => {
    const deep =
      '{ incidents { nodes { event { id } handledBy { id } parties { party { id } } } } }';
    expect((await ask(deep)).text).not.to.include('errors');
    const nested = `{ incidents { nodes ${'{ event '.repeat(15)} { id } ${'}'.repeat(15)} } }`;
    await refused(() => ask(nested), /depth|Cannot query/i);
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: demo`).join(' ');
    await refused(() => ask(`{ ${aliases} }`), /liases limit of 20/);
    await refused(() => ask(`{ ${'demo '.repeat(5_000)} }`), /token/i);
    const spread = Array.from(
      { length: 15 },
      (_, n) => `a${n}: incidents(first: 200) { nodes { ...all } }`,
    );
    const all =
      'fragment all on Incident { parties { party { contacts { id } } } notices { findings { text } } campaigns { batches { size } } evidence { custody { by } } }';
    await refused(() => ask(`{ ${spread.join(' ')} } ${all}`), /limit|cost|Cost/);
    await refused(() => ask('{ a ...f } fragment f on Query { ...f }'), /fragment|Cannot/i);
  });

  it('takes one question a request, in JSON, in UTF-8', async () => {
    await refused(() => send('/graphql', '[{"query":"{ demo }"}]'), /BODY_NOT_OBJECT/);
    await refused(() => send('/graphql', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22])), /UTF-8/);
    await refused(() => send('/graphql', '{"query":'), /BODY_NOT_JSON/);
    await refused(
      () => send('/graphql', '{"query":"{ demo }"}', { 'content-type': 'text/plain' }),
      /BODY_TYPE_NOT_JSON/,
    );
    await refused(() => send('/graphql', '{"query":7}'), /quer/i);
    await refused(() => send('/graphql', '{"query":"{ demo }","variables":"x"}'), /variables/i);
    await refused(() => send('/graphql', '{}'), /POST body missing/);
  });

  it('refuses mutations by GET, and what another site makes a browser send', async () => {
    const out = encodeURIComponent('mutation { signOut { ended } }');
    for (const asked of [out, encodeURIComponent('{ demo }')]) {
      const get = await refused(
        () => send(`/graphql?query=${asked}`, null, { 'apollo-require-preflight': 'yes' }, 'GET'),
        /POST_ONLY/,
      );
      expect(get.status).to.equal(405);
    }
    await refused(() => ask('{ demo }', {}, { origin: 'https://elders.example' }), /OTHER_SITE/);
    await refused(() => ask('{ demo }', {}, { 'sec-fetch-site': 'cross-site' }), /OTHER_SITE/);
    expect((await ask('{ me { id } }')).text).to.include(open.handler.id);
  });

  it('takes no prototype for a fact, and nothing too deep or too long', async () => {
    const poison = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    await refused(
      () =>
        send(
          '/graphql',
          JSON.stringify({
            query: recordFacts,
            variables: {
              input: { incidentId: open.ids['incidentId'], breach: JSON.parse(poison) as unknown },
            },
          }),
        ),
      /FACT_NOT_KNOWN|constructor|__proto__/,
    );
    await refused(
      () =>
        send(
          '/graphql',
          `{"query":${JSON.stringify(recordFacts)},"variables":{"input":{"incidentId":"${open.ids['incidentId']!}","breach":${poison}}}}`,
        ),
      /constructor|__proto__/,
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    await refused(() => facts(nestedList(20)), /jsonDepthMax is 12/);
    await refused(
      () => facts({ dataCategories: ['x'.repeat(300_000)] }),
      /jsonCharactersMax is 200000/,
    );
    await refused(() => facts('facts'), /FACT|object/i);
    await refused(() => facts({ people: { min: -1, max: 1e308 } }), /people/);
    await refused(
      () => ask('query($x: String) { assessFacts(facts: { dataCategories: $x }) { score } }'),
      /./,
    );
  });

  it('asks absurd, ambiguous and missing moments back', async () => {
    for (const at of [
      '0000-01-01T00:00',
      '9999-12-31T23:59:59Z',
      '1969-12-31T23:59:59Z',
      '2026-02-30T10:00',
      'gisteren',
      '2026-11-16T25:00Z',
      '',
      '٢٠٢٦-١١-١٦T10:00',
    ]) {
      await refused(() => register({ observedAt: at }), /"field":"observedAt"/);
      await refused(() => aware(at), /"field":"at"/);
    }
    await refused(() => register({ observedAt: '2026-10-25T02:30' }), /TIME_AMBIGUOUS|AMBIGUOUS/);
    await refused(
      () => register({ observedAt: '2026-03-29T02:30' }),
      /NOT_EXIST|MISSING|SKIPPED|GAP/,
    );
    await refused(() => aware('2026-10-25T02:30'), /AMBIGUOUS/);
    await refused(() => aware('2026-03-29T02:30'), /NOT_EXIST|MISSING|SKIPPED|GAP/);
    await refused(() => register({ observedAt: '2026-11-16T09:00', zone: 'Mars/Olympus' }), /ZONE/);
    await refused(
      () =>
        ask(
          `mutation { addNote(incidentId: "${open.ids['incidentId']!}", text: "x", at: "1969-12-31T23:00:00Z") { errors { code } } }`,
        ),
      /RFC 3339/,
    );
  });
  const aware = (at: string) =>
    ask(
      `mutation($input: CorrectAwarenessInput!) { correctAwareness(input: $input) { errors { code message field } } }`,
      {
        input: {
          incidentId: open.ids['incidentId'],
          awarenessId: open.ids['awarenessId'],
          at,
          reason: 'x',
        },
      },
    );

  it('lets no line break into a title, a name or a subject', async () => {
    await refused(
      () =>
        ask(
          invite,
          {
            input: {
              name: 'A\r\nBcc: x@elders.example',
              email: 'a@elders.example',
              partyId: open.ids['partyId'],
              roles: ['HANDLER'],
            },
          },
          { cookie: administrator },
        ),
      /"field":"name"/,
    );
    await refused(
      () =>
        ask(
          invite,
          {
            input: {
              name: 'A',
              email: 'a@elders.example\r\nBcc: x@elders.example',
              partyId: open.ids['partyId'],
              roles: ['HANDLER'],
            },
          },
          { cookie: administrator },
        ),
      /"field":"email"/,
    );
    await refused(
      () =>
        ask(revise, {
          content: { subject: 'Hallo\r\nBcc: x@elders.example', text: 'x' },
          noticeId: open.ids['noticeId'],
        }),
      /"field":"[a-z.A-Z0-9]*subject"|SUBJECT/,
    );
    const titled = await register({ title: 'Een\r\nBcc: x' });
    expect(titled.text).to.include('"errors":[]');
    expect(titled.text).not.to.include('\\r');
  });

  describe('a list of addressees', () => {
    const list = (csv: string) =>
      ask(importAddressees, { campaignId: open.ids['campaignId'], csv });

    it('is refused with every fault by class and row, and nothing is stored', async () => {
      const faulty = [
        'naam,email,mobiel',
        'A,geen adres,+447700900001',
        'B,b@elders.example,12',
        ',c@elders.example,',
        'D,b@elders.example,+447700900002,te veel',
        `E,${'x'.repeat(600)}@elders.example,`,
      ].join('\n');
      await refused(() => list(faulty), /"blocks":true/);
      for (const csv of [
        '',
        'naam,email\n',
        '\u0000',
        'a;b|c',
        '"',
        'naam,naam\nA,B\n',
        '=cmd()\n1\n',
        '\ud800',
      ]) {
        await refused(() => list(csv), /"blocks":true|"code":"/);
      }
    });

    it('rule 15: beyond the body is refused by the name of the limit, and ten thousand rows are not', async () => {
      await refused(() => list('x'.repeat(51_000_000)), /BODY_TOO_LARGE.*50331648/);
      const rows = Array.from({ length: 10_000 }, (_, n) => `P. ${n},p${n}@elders.example`);
      const { text } = await list(`naam,email\n${rows.join('\n')}\n`);
      expect(text).to.include('"imported":10000').and.to.include('"errors":[]');
    });

    it('rule 15: who nobody recognises sends no megabytes', async () => {
      const body = JSON.stringify({ query: '{ demo }', variables: { x: 'x'.repeat(2_000_000) } });
      await refused(() => send('/graphql', body, { cookie: '' }), /BODY_TOO_LARGE.*1048576/);
    });
  });

  it('knows the cursor of another question from its own', async () => {
    await refused(
      () => ask('{ events(after: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") { nodes { id } } }'),
      /CURSOR_NOT_VALID/,
    );
    await refused(() => ask('{ events(after: "\\u0000") { nodes { id } } }'), /CURSOR_NOT_VALID/);
    const { text } = await ask('{ events(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = JSON.parse(text).data.events.pageInfo;
    await refused(
      () => ask(`{ incidents(after: "${endCursor}") { nodes { id } } }`),
      /CURSOR_NOT_VALID/,
    );
    await refused(() => ask('{ events(first: 0) { nodes { id } } }'), /pageRowsMax/);
    await refused(() => ask('{ events(first: 201) { nodes { id } } }'), /200 rijen|200 rows/);
  });

  it('rule 15: refuses an id that no document can have by the name of the limit', async () => {
    await refused(() => ask(`{ incident(id: "${'x'.repeat(5_000)}") { id } }`), /NOT_FOUND/);
    await refused(() => ask('{ incident(id: "") { id } }'), /NOT_FOUND/);
    await refused(
      () =>
        ask(
          `mutation { takeObligation(incidentId: "", obligationId: "") { errors { code message } } }`,
        ),
      /NOT_FOUND/,
    );
    await refused(
      () =>
        ask(
          `mutation { takeObligation(incidentId: "${'x'.repeat(5_000)}", obligationId: "x") { errors { code message } } }`,
        ),
      /NOT_FOUND/,
    );
  });

  it('takes an idempotency key for one input only', async () => {
    const keyed = (title: string, key: string) =>
      ask(
        'mutation($input: RegisterEventInput!, $key: String) { registerEvent(input: $input, idempotencyKey: $key) { reference errors { code message field } } }',
        { input: { ...report, title }, key },
      );
    const first = await keyed('Een', 'sleutel-0001');
    const again = await keyed('Een', 'sleutel-0001');
    expect(again.text).to.equal(first.text);
    await refused(() => keyed('Twee', 'sleutel-0001'), /IDEMPOTENCY_KEY_REUSED/);
    await refused(() => keyed('Twee', 'kort'), /IDEMPOTENCY_KEY_NOT_VALID/);
    await refused(() => keyed('Twee', 'x'.repeat(10_000)), /IDEMPOTENCY_KEY_NOT_VALID/);
  });

  it('opens nothing with a link that was used, a session that ended or a person who is blocked', async () => {
    await refused(
      () =>
        ask(
          setUp,
          {
            input: {
              token: 'x'.repeat(43),
              organisation: 'X',
              name: 'X',
              email: 'x@elders.example',
              password,
            },
          },
          { cookie: '' },
        ),
      /"code":"/,
    );
    const link = (
      await open.administrator.ask<any>(invite, {
        input: {
          name: 'N. Nieuw',
          email: 'nieuw@kanarie.example',
          partyId: open.ids['partyId'],
          roles: ['HANDLER'],
        },
      })
    ).inviteUser;
    const token = (link.invitationLink as string).split('/').at(-1);
    const accept = `mutation { acceptInvitation(token: "${token!}", password: "${password}") { user { id } errors { code message field } } }`;
    expect((await ask(accept, {}, { cookie: '' })).text).to.include(link.user.id);
    await refused(() => ask(accept, {}, { cookie: '' }), /"user":null/);
    const theirs = await signIn(world, 'nieuw@kanarie.example');
    expect((await ask('{ me { id } }', {}, { cookie: theirs })).text).to.include(link.user.id);
    await open.administrator.ask(
      `mutation { blockUser(userId: "${link.user.id}", reason: "weg") { errors { code message field } } }`,
    );
    await refused(() => ask('{ me { id } }', {}, { cookie: theirs }), /FORBIDDEN/);
    const mine = await signIn(world, open.second.email);
    await ask('mutation { signOut { ended } }', {}, { cookie: mine });
    await refused(() => ask('{ me { id } }', {}, { cookie: mine }), /FORBIDDEN/);
  });

  it('believes no callback without its signature', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of ['/callbacks/twilio/status', '/callbacks/twilio/inbound']) {
      for (const signature of [{}, { 'x-twilio-signature': 'AAAA' }]) {
        const answer = await refused(
          () =>
            send(path, 'MessageSid=SM1&MessageStatus=delivered&From=%2B447700900123&Body=1', {
              ...form,
              ...signature,
            }),
          /SIGNATURE_WRONG/,
        );
        expect(answer.status).to.equal(403);
      }
    }
  });

  it('stores nothing of an upload that breaks off, or that is not described', async () => {
    const path = `/evidence/${open.ids['incidentId']!}`;
    const described = Buffer.from(JSON.stringify({ title: 'Log', kind: 'LOG' })).toString(
      'base64url',
    );
    const before = written();
    await brokenUpload(world, path, { cookie, 'x-evidence': described });
    await world.settle();
    expect(written()).to.deep.equal(before);
    const bytes = { 'content-type': 'application/octet-stream' };
    await refused(
      () => send(path, 'x', { ...bytes, 'x-evidence': 'A'.repeat(9_000) }),
      /EVIDENCE_HEADER_MISSING|8192/,
    );
    await refused(() => send(path, 'x', bytes), /EVIDENCE_HEADER_MISSING/);
    await refused(() => send(path, 'x', { ...bytes, 'x-evidence': '!!!' }), /BODY_NOT_/);
    const unknown = Buffer.from('{"title":"L","kind":"LOG","geheim":1}').toString('base64url');
    await refused(() => send(path, 'x', { ...bytes, 'x-evidence': unknown }), /geheim/);
    await refused(
      () => send('/evidence/../../etc/passwd', 'x', { ...bytes, 'x-evidence': described }),
      /NOT_FOUND/,
    );
  });
});

const report = { title: 'Laptop kwijt', description: 'In de trein.', reporterKind: 'EMPLOYEE' };
const registerEvent =
  'mutation($input: RegisterEventInput!) { registerEvent(input: $input) { reference event { title } errors { code message field } } }';
const recordFacts =
  'mutation($input: RecordFactsInput!) { recordFacts(input: $input) { incident { id } errors { code message field } } }';
const importAddressees =
  'mutation($campaignId: ID!, $csv: String!) { importAddressees(campaignId: $campaignId, csv: $csv) { imported faults { code blocks count } errors { code message field } } }';
const invite =
  'mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } invitationLink errors { code message field } } }';
const setUp =
  'mutation($input: SetUpAdministratorInput!) { setUpAdministrator(input: $input) { user { id } errors { code message field } } }';
const revise =
  'mutation($noticeId: ID!, $content: NoticeContentInput!) { reviseNotice(noticeId: $noticeId, basedOn: 1, content: $content) { notice { id } errors { code message field } } }';

function clean({ status, text }: Answer): void {
  expect(status, text.slice(0, 300)).to.be.below(500);
  expect(text).not.to.match(/Something went wrong|Er ging iets mis|node_modules|\.ts:\d|\n\s+at /);
}

async function signIn(world: World, email: string): Promise<string> {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { signIn(email: "${email}", password: "${password}") { me { id } } }`,
    }),
  });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

function nestedList(depth: number): unknown {
  return depth === 0 ? 1 : [nestedList(depth - 1)];
}

/** Says that a thousand bytes follow, sends ten, and goes. */
function brokenUpload(world: World, path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<void>((resolve) => {
    const upload = request(`${world.url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-length': '1000' },
    });
    upload.on('error', () => undefined);
    upload.on('close', resolve);
    upload.write('tien bytes', () => setImmediate(() => upload.destroy()));
  });
}
