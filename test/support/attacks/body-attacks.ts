import {
  ask,
  createTally,
  opens,
  rawExchange,
  send,
  signIn,
  type AttackFigures,
  type Target,
} from './attack.ts';

const host = 'Host: localhost';
const json = 'Content-Type: application/json';

/** Bodies and headers that are too large, compressed, ambiguous or never end; others are served on. */
export async function heavyBodies({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('oversized and ambiguous bodies');
  const headers = { 'content-type': 'application/json' };
  const large = (bytes: number) => JSON.stringify({ query: `{ me { id } } #${'x'.repeat(bytes)}` });
  const cookie = (await signIn(world, theirs.handler.email)) ?? '';
  const told = async (what: string, body: string, extra: Readonly<Record<string, string>> = {}) => {
    const { status } = await send(world, '/graphql', { headers: { ...headers, ...extra }, body });
    tally.count(status >= 400 && status < 500 ? null : `${what}: ${String(status)}`);
  };
  const served = async (what: string, body: string) => {
    const { status } = await send(world, '/graphql', { headers, body });
    tally.count(status < 500 ? null : `${what}: ${String(status)}`);
  };
  await told('2 MiB by nobody', large(2 * 1024 ** 2));
  await told('10 MiB by nobody', large(10 * 1024 ** 2));
  await told('50 MiB by somebody', large(50 * 1024 ** 2), { cookie });
  await told('deep JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  await served(
    'deep variables',
    `{"query":"{ me { id } }","variables":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  );
  for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip']) {
    await told(encoding, 'x'.repeat(100), { 'content-encoding': encoding });
  }
  const raw = [
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n${host}\r\n\r\n`,
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}`,
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nTransfer-Encoding: xchunked\r\n\r\n5\r\n{}{}{\r\n0\r\n\r\n`,
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nContent-Length: -1\r\n\r\n{}`,
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nContent-Length: 99999999999999999999\r\n\r\n{}`,
    `GET /healthz HTTP/1.1\r\n${host}\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\n${host}\nX : y\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\n${host}\r\n${'X: y\r\n'.repeat(20_000)}\r\n`,
    '\u0000\u0001\u0002\r\n\r\n',
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}`,
  ];
  for (const bytes of raw) {
    const said = await rawExchange(world, bytes, 1_000);
    const answers = [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((it) => Number(it[1]));
    const bad = answers.length > 1 || answers.some((status) => status < 400 || status >= 500);
    tally.count(bad ? `${bytes.slice(0, 60)}: ${answers.join()}` : null);
  }
  tally.count((await opens(world, { cookie })) ? null : 'others are no longer served');
  return tally.figures();
}

/** Senders that stop half way hold only their own connection. */
export async function slowBodies(
  { world, theirs }: Target,
  senders: number,
): Promise<AttackFigures> {
  const tally = createTally('slow bodies');
  const cookie = (await signIn(world, theirs.handler.email)) ?? '';
  const halves = [
    `POST /graphql HTTP/1.1\r\n${host}\r\n${json}\r\nContent-Length: 100000\r\n\r\n{`,
    `POST /graphql HTTP/1.1\r\n${host}\r\nX-A: `,
    'POST /gra',
    `POST /evidence/${theirs.ids['incidentId'] ?? ''} HTTP/1.1\r\n${host}\r\nCookie: ${cookie}\r\nX-Evidence: e30\r\nContent-Length: 100000\r\n\r\nx`,
  ];
  const held = Array.from({ length: senders }, (_, n) =>
    rawExchange(world, halves[n % halves.length] ?? '', 1_500),
  );
  for (let n = 0; n < 20; n += 1) {
    tally.count((await opens(world, { cookie })) ? null : 'somebody else was not served');
  }
  for (const said of await Promise.all(held)) {
    tally.count(/HTTP\/1\.1 (2|5)/.test(said) ? said.slice(0, 60) : null);
  }
  tally.count((await opens(world, { cookie })) ? null : 'nobody is served afterwards');
  return tally.figures();
}

/** Many questions in one request count as many. */
export async function manyInOne({ world, theirs }: Target, rounds: number): Promise<AttackFigures> {
  const tally = createTally('batching and aliases');
  const headers = { 'content-type': 'application/json' };
  const one = { query: '{ me { id } }' };
  for (const body of [[one, one], [], [[one]], { 0: one }]) {
    const { status } = await send(world, '/graphql', { headers, body: JSON.stringify(body) });
    tally.count(status < 400 ? 'a batch was taken' : null);
  }
  const guesses = (count: number) =>
    `mutation { ${Array.from({ length: count }, (_, n) => `g${String(n)}: signIn(email: "${theirs.second.email}", password: "raad maar raak ${String(n)}") { errors { code } }`).join(' ')} }`;
  for (const count of [21, 50, 500]) {
    const { text } = await ask(world, guesses(count));
    tally.count(
      text.includes('SIGN_IN_REFUSED') ? `${String(count)} guesses in one request` : null,
    );
  }
  let judged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { text } = await ask(world, guesses(20));
    judged += text.split('SIGN_IN_REFUSED').length - 1;
    tally.count(judged > 10 ? `${String(judged)} guesses were judged` : null);
  }
  return tally.figures();
}
