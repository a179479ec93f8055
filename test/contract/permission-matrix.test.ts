import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import { routePermissions } from '../../src/identity/permissions.ts';
import type { CaseIds } from '../support/full-case.ts';
import {
  askers,
  cases,
  openPermissionWorld,
  type Asker,
  type Ids,
  type PermissionWorld,
} from '../support/permission-world.ts';
import { idNameAt, literalArguments, rootFields, type RootField } from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

/**
 * `permission-matrix.txt` says by hand who may ask for what in a case of its own: `x` may, `.` hears
 * FORBIDDEN (the file explains the rest). Nothing here is read from the permissions themselves. Whatever the table says, another party's case answers as one that never was.
 */
const table = readFileSync('test/contract/permission-matrix.txt', 'utf8');

type Verdict = 'x' | '.' | 'p' | 'h';

interface Said {
  readonly verdict: Verdict;
  /** Without ids and moments, to compare. */
  readonly words: string;
}

interface Way {
  readonly name: string;
  /** Whether it takes the id of anything. */
  readonly takesIds: boolean;
  /** Whether it takes the id of a case. */
  readonly ofCase: boolean;
  readonly ask: (asker: Asker, ids: CaseIds) => Promise<Said>;
}

/** Whoever saw something may tell the organisation that it concerns. */
const forAnybody = ['mutation registerEvent'];
/** What narrows what others may, and what ends the session that asks; asked last. */
const last = ['mutation configureSecondFactors', 'mutation signOut'];

describe('the matrix: every way in × everybody × whose case', () => {
  let world: World;
  let filled: PermissionWorld;
  let ways: readonly Way[];
  let cells = 0;

  before(async function () {
    this.timeout(60_000);
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    filled = await openPermissionWorld(world);
    const all = [...rootFields.map(fieldWay), ...Object.keys(routePermissions).map(routeWay)];
    ways = [
      ...all.filter((way) => !last.includes(way.name)),
      ...last.flatMap((name) => all.filter((way) => way.name === name)),
    ];
  });
  after(() => world.close());

  it('has a line for every field and route, and none besides', () => {
    const lines = [...parsed(table).keys()].sort();
    expect(lines).to.deep.equal(ways.map((way) => way.name).sort());
  });

  it('answers another party as if the case had never been', async () => {
    const seen: string[] = [];
    for (const way of ways.filter((it) => it.takesIds && !forAnybody.includes(it.name))) {
      for (const whose of cases) {
        if (whose === 'own') continue;
        for (const asker of askers) {
          const ids = filled.ids(asker, whose);
          if (whose === 'not shared' && !way.ofCase) continue;
          if (ids) seen.push(...(await foreignFaults(way, asker, ids, whose)));
        }
      }
    }
    expect(seen).to.deep.equal([]);
  }).timeout(120_000);

  it('answers everybody in a case of its own as the table says', async () => {
    const wanted = parsed(table);
    const said: string[] = [];
    for (const way of ways) {
      const verdicts: Verdict[] = [];
      for (const asker of askers) {
        const { verdict } = await way.ask(asker, filled.ids(asker, 'own')!.asked);
        verdicts.push(verdict);
        cells += 1;
      }
      const line = verdicts.join('');
      if (line !== wanted.get(way.name)) said.push(lineOf(way.name, line));
    }
    if (said.length > 0) throw new Error(`not as the table says:\n${said.join('\n')}`);
  }).timeout(120_000);

  it('counts its cells', function () {
    this.test!.title = `counts its cells: ${String(cells)}`;
    expect(cells).to.be.greaterThan(3_500);
  });

  async function foreignFaults(way: Way, asker: Asker, ids: Ids, whose: string) {
    const asked = await way.ask(asker, ids.asked);
    const never = await way.ask(asker, ids.never);
    cells += 1;
    return asked.words === never.words
      ? []
      : [`${way.name} × ${asker} × ${whose}: ${asked.words} instead of ${never.words}`];
  }

  function fieldWay(root: RootField): Way {
    const { kind, field } = root;
    const takesIds = root.idPaths.length > 0;
    return {
      name: `${kind} ${field.name}`,
      takesIds,
      ofCase: root.idPaths.some((path) => idNameAt(root, path) === 'incidentId'),
      ask: async (asker, ids) => {
        const idAt = (path: string) => ids[idNameAt(root, path)] ?? '0'.repeat(32);
        const fields =
          kind === 'mutation' ? '{ errors { code field } }' : selected(getNamedType(field.type));
        const query = `${kind} { ${field.name}${literalArguments(root, idAt)} ${fields} }`;
        if (kind === 'subscription') return await listen(asker, query);
        const answer = await fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...filled.headers[asker] },
          body: JSON.stringify({ query }),
        });
        const text = await answer.text();
        expect(text, query).not.to.match(/GRAPHQL_VALIDATION_FAILED|INTERNAL_SERVER_ERROR/);
        return saidIn(text, ids);
      },
    };
  }

  /** An open stream is what was allowed: whoever is refused hears so and the stream ends. */
  async function listen(asker: Asker, query: string): Promise<Said> {
    const controller = new AbortController();
    const { watchedLog } = world.product;
    const before = watchedLog.readers();
    const answer = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      signal: controller.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...filled.headers[asker],
      },
      body: JSON.stringify({ query }),
    });
    let text = '';
    let ended = false;
    const read = (async () => {
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) text += chunk;
      ended = true;
    })().catch(() => undefined);
    while (!ended && !text.includes('event: complete') && watchedLog.readers() === before) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    controller.abort();
    await read;
    while (watchedLog.readers() > before) await new Promise((resolve) => setImmediate(resolve));
    return saidIn(text, {});
  }

  function routeWay(route: string): Way {
    const [method = '', path = ''] = route.split(' ');
    const takesIds = /:\w+Id/.test(path);
    return {
      name: route,
      takesIds,
      ofCase: path.includes(':incidentId'),
      ask: async (asker, ids) => {
        const filledIn = path.replaceAll(/:(\w+)/g, (_, name: string) => {
          const named = name === 'itemId' ? 'evidenceId' : name;
          return ids[named] ?? '0'.repeat(32);
        });
        const answer = await fetch(`${world.url}${filledIn}`, {
          method,
          headers: {
            ...filled.headers[asker],
            ...(path.startsWith('/evidence') && method === 'POST' ? evidenceHeaders : {}),
          },
          ...(method === 'POST' ? { body: 'bytes' } : {}),
        });
        const text = answer.ok ? await drained(answer) : await answer.text();
        return saidIn(`${String(answer.status)} ${text}`, ids);
      },
    };
  }
});

/** A question that answers its refusals beside its data says them too. */
function selected(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  return 'errors' in type.getFields() ? '{ errors { code field } }' : '{ __typename }';
}

const evidenceHeaders = {
  'content-type': 'application/octet-stream',
  'x-evidence': Buffer.from(JSON.stringify({ title: 'x', kind: 'LOG' })).toString('base64url'),
};

async function drained(answer: Response): Promise<string> {
  await answer.arrayBuffer();
  return 'bytes';
}

const personNeeded = /"code":"(A_PERSON_\w+)"/;
const hiddenCodes = /"code":"(\w*NOT_FOUND)"/;

function saidIn(text: string, ids: CaseIds): Said {
  const known = new Set(Object.values(ids));
  const words = text
    .replaceAll(/[0-9a-f]{32}|[0-9a-f-]{36}|[\w-]{43}/g, (id) => (known.has(id) ? '<id>' : '<>'))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<at>');
  if (/"code":"(FORBIDDEN|NOT_SIGNED_IN)"/.test(text)) return { verdict: '.', words };
  if (personNeeded.test(text)) return { verdict: 'p', words };
  return { verdict: hiddenCodes.test(text) ? 'h' : 'x', words };
}

/** Name of the way → one letter for each of `askers`; groups stand apart for the eye. */
function parsed(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, name = '', letters = ''] = /^(\S+ \S+)\s+([x.ph ]+)$/.exec(line) ?? [];
        return [name, letters.replaceAll(' ', '')] as const;
      }),
  );
}

function lineOf(name: string, letters: string): string {
  const groups = [letters.slice(0, 9), letters.slice(9, 14), letters.slice(14)];
  return `${name.padEnd(68)} ${groups.join(' ')}`;
}
