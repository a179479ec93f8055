import { parse } from 'csv-parse/sync';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { exportAs } from '../exported.ts';
import { ask, createTally, send, signIn, type AttackFigures, type Target } from './attack.ts';

const formulas = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://elders.example","klik")',
  '+447700900123+1',
  '-2+3+cmd|x!A0',
  '@SUM(1+1)*cmd|x!A0',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '|=1+1',
];
interface Registered {
  readonly registerEvent: { readonly event: { readonly id: string } | null } | null;
}

const startsFormula = /^\s*[=+\-@＝＋－＠|]/;

/** What people type never becomes a formula in a file that others open. */
export async function formulaInjection({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('formula injection in exports');
  const register = `mutation($t: String!) { registerEvent(input: { title: $t, description: $t, reporterKind: EMPLOYEE, reporter: $t }) { event { id } errors { code } } }`;
  for (const title of formulas) {
    const made = await theirs.handler.tryAsk<Registered>(register, { t: title });
    const eventId = made.registerEvent?.event?.id;
    if (eventId === undefined) continue;
    await theirs.handler.tryAsk(
      `mutation($t: String!) { promoteEvent(input: { eventId: "${eventId}", role: CONTROLLER, breach: true, title: $t }) { incident { id } errors { code } } }`,
      { t: title },
    );
  }
  await importNames(theirs);
  for (const path of [`/register.csv`, `/letters/${theirs.ids['campaignId'] ?? ''}.csv`]) {
    const { status, bytes } = await world.download(theirs.handler, path);
    if (status !== 200) throw new Error(`${path}: ${String(status)} ${bytes.toString()}`);
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
    const rows = parse(text, { delimiter, relax_column_count: true });
    for (const cell of rows.flat()) {
      tally.count(startsFormula.test(cell) ? `${path}: ${cell}` : null);
    }
  }
  const { bytes } = await world.download(theirs.handler, '/register.xlsx');
  tally.count((await sheetsOf(bytes)).includes('<f>') ? 'register.xlsx holds a formula' : null);
  return tally.figures();
}

/** People who can only be told by letter. */
async function importNames(theirs: Target['theirs']): Promise<void> {
  const quoted = formulas.map((text) => `"${text.replaceAll('"', '""')}"`);
  const rows = quoted.map((text) => `${text},${text},1234 AB,Utrecht`);
  await theirs.handler.tryAsk(
    `mutation($csv: String!) { importAddressees(campaignId: "${theirs.ids['campaignId'] ?? ''}", csv: $csv) { imported faults { code } errors { code message } } }`,
    { csv: ['naam,adres,postcode,plaats', ...rows].join('\n') },
  );
}

/** All that the parts of a zip say, as one text. */
async function sheetsOf(bytes: Buffer): Promise<string> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: false, autoClose: false }, (fault, opened) => {
      if (fault) reject(fault);
      else resolve(opened);
    });
  });
  const entries = new Promise<Entry[]>((resolve) => {
    const found: Entry[] = [];
    zip.on('entry', (entry: Entry) => found.push(entry)).on('end', () => resolve(found));
  });
  let said = '';
  for (const entry of await entries) {
    const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
      zip.openReadStream(entry, (fault, part) => {
        if (fault) reject(fault);
        else resolve(part);
      });
    });
    for await (const chunk of stream) said += chunk.toString('utf8');
  }
  return said;
}

const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '%0d%0a', '\r\n\r\n', '=?utf-8?Q?=0D=0A?='];
const injected = 'X-Elders: 1';

/** No text that people type adds a header or an addressee to a mail. */
export async function headerInjection({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('header injection in mail');
  const mail = theirs.canary.toLowerCase();
  for (const [n, end] of breaks.entries()) {
    const evil = `Mila${end}Bcc: elders@elders.example${end}${injected}`;
    const tries: readonly (readonly [typeof theirs.handler, string, object])[] = [
      [
        theirs.administrator,
        'mutation($t: String!, $e: String!, $p: ID!) { inviteUser(input: { name: $t, email: $e, partyId: $p, roles: [HANDLER] }) { user { id } errors { code } } }',
        { t: evil, e: `nieuw${String(n)}@${mail}.example`, p: theirs.ids['partyId'] },
      ],
      [
        theirs.administrator,
        'mutation($t: String!, $e: String!, $p: ID!) { inviteUser(input: { name: $t, email: $e, partyId: $p, roles: [HANDLER] }) { user { id } errors { code } } }',
        {
          t: 'N. Nieuw',
          e: `x@${mail}.example${end}Bcc: elders@elders.example`,
          p: theirs.ids['partyId'],
        },
      ],
      [
        theirs.handler,
        'mutation($t: String!) { registerEvent(input: { title: $t, description: $t, reporterKind: EMPLOYEE }) { event { id } errors { code } } }',
        { t: evil },
      ],
      [
        theirs.administrator,
        'mutation($t: String!) { configureEscalation(input: { steps: [{ waitMinutes: 1, contacts: [{ name: $t, email: $t }] }] }) { policy { partyId } errors { code } } }',
        { t: evil },
      ],
      [
        theirs.administrator,
        'mutation($t: String!) { registerParty(input: { name: $t, role: CONTROLLER, contacts: [{ name: $t, email: $t }] }) { party { id } errors { code } } }',
        { t: evil },
      ],
      [
        theirs.handler,
        'mutation($n: ID!, $t: String!) { reviseNotice(noticeId: $n, basedOn: 1, content: { subject: $t, text: $t }) { notice { id } errors { code } } }',
        { n: theirs.ids['noticeId'], t: evil },
      ],
      [
        theirs.handler,
        'mutation($c: ID!, $t: String!) { importAddressees(campaignId: $c, csv: $t) { imported errors { code } } }',
        {
          c: theirs.ids['campaignId'],
          t: `naam,email\n"${evil}","a${end}Bcc: elders@elders.example@post.example"\n`,
        },
      ],
    ];
    for (const [by, document, variables] of tries) {
      await by.tryAsk(document, variables as Readonly<Record<string, unknown>>);
      tally.count(null);
    }
  }
  await ask(
    world,
    'mutation($e: String!) { signIn(email: $e, password: "x") { errors { code } } }',
    {},
    { e: `a@b.example\r\nBcc: x@elders.example` },
  );
  await world.fastForward({ hours: 24 });
  for (const { raw, envelopeTo } of world.inbox.mails) {
    const headers = raw.split('\r\n\r\n')[0] ?? '';
    const more = /^(bcc|x-elders):/im.test(headers) || envelopeTo.join().includes('elders');
    tally.count(more ? headers.slice(0, 400) : null);
  }
  return tally.figures();
}

const poisons = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":{"toString":"x"},"a":{"__proto__":{"polluted":1}}}',
  '[{"__proto__":{"polluted":1}}]',
];

/** No input reaches the prototype that every object has. */
export async function prototypePollution({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('prototype pollution');
  const cookie = (await signIn(world, theirs.handler.email)) ?? '';
  const json = { 'content-type': 'application/json', cookie };
  const incident = theirs.ids['incidentId'] ?? '';
  const query = 'mutation($i: RecordFactsInput!) { recordFacts(input: $i) { errors { code } } }';
  const clean = () =>
    Reflect.get({}, 'polluted') === undefined && Object.keys(Object.prototype).length === 0;
  for (const poison of poisons) {
    const bodies = [
      `{"query":"{ me { id } }","variables":${poison}}`,
      `{"query":"{ me { id } }","extensions":${poison}}`,
      `{"query":${JSON.stringify(query)},"variables":{"i":{"incidentId":"${incident}","breach":${poison}}}}`,
      `{"query":"{ assessFacts(facts: ${poison.replace(/"(\w+)":/g, '$1:')}) { score } }"}`,
      poison,
    ];
    for (const body of bodies) {
      await send(world, '/graphql', { headers: json, body });
      tally.count(clean() ? null : body);
    }
    await send(world, `/evidence/${incident}`, {
      headers: {
        cookie,
        'content-type': 'application/octet-stream',
        'x-evidence': Buffer.from(poison).toString('base64url'),
      },
      body: 'x',
    });
    tally.count(clean() ? null : 'the header of an upload');
  }
  for (const asked of [
    '__proto__[polluted]=1',
    'constructor[prototype][polluted]=1',
    '__proto__.polluted=1',
    '__proto__=1&year=__proto__',
  ]) {
    await send(world, `/register.csv?${asked}`, { method: 'GET', headers: { cookie } });
    tally.count(clean() ? null : asked);
  }
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    for (const document of [
      `{ incident(id: "${name}") { id } }`,
      `{ ${name} }`,
      `{ regimes { id } deadline(aware: "2026-11-16T08:00:00Z", zone: "${name}", regime: "${name}") { due } }`,
    ]) {
      const { status, text } = await ask(world, document, { cookie });
      tally.count(status >= 500 || /FAULT|native code/.test(text) || !clean() ? document : null);
    }
  }
  return tally.figures();
}

const fileNames = [
  '../../evil.txt',
  '/etc/evil',
  'C:\\evil.txt',
  '..\\..\\evil.txt',
  'a/../../b',
  '\u0000evil',
  '\u202egnp.exe',
  '.',
  '..',
  'x'.repeat(1_000),
  'CON',
  'facts.json',
  'a\r\nSet-Cookie: x=y',
  '"; filename="evil.html',
];

/** A file's name leads nowhere: not in the bundle, not in the answer's headers. */
export async function fileNamesInBundles({ world, theirs }: Target): Promise<AttackFigures> {
  const tally = createTally('zip and download names');
  const incidentId = theirs.ids['incidentId'] ?? '';
  for (const fileName of fileNames) {
    const title = 'Een bestand';
    const id = await theirs.handler
      .upload(incidentId, { title, kind: 'FILE', fileName }, Buffer.from('x'))
      .then((item) => item.id)
      .catch(() => null);
    if (id === null) {
      tally.count(null);
      continue;
    }
    const cookie = (await signIn(world, theirs.handler.email)) ?? '';
    const answer = await fetch(`${world.url}/evidence/${id}/bytes`, { headers: { cookie } });
    await answer.arrayBuffer();
    const disposition = answer.headers.get('content-disposition') ?? '';
    const inert =
      /^attachment; filename=/.test(disposition) &&
      !/[\\/\r\n]|\.\.|filename="?;/.test(disposition.replace(/filename\*=.*$/, '')) &&
      answer.headers.get('content-type') === 'application/octet-stream' &&
      answer.headers.getSetCookie().length === 0;
    tally.count(inert ? null : `${JSON.stringify(fileName)}: ${disposition}`);
  }
  const { files } = await exportAs(world, theirs.handler, incidentId);
  for (const name of files.keys()) {
    const leads = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\p{Cc}/u.test(name);
    tally.count(leads ? `in the bundle: ${name}` : null);
  }
  return tally.figures();
}
