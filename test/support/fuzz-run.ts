import { openFullCase } from './full-case.ts';
import { fuzzedRequest, seededRandom, type FuzzedRequest } from './fuzzed-request.ts';
import { rootFields } from './schema-walk.ts';
import { openWorld, password, type World } from './world.ts';

export interface FuzzFigures {
  readonly documents: number;
  /** How many were answered with data, refused by a use case, and refused before one was asked. */
  readonly answered: number;
  readonly refused: number;
  readonly notUnderstood: number;
  readonly slowestMs: number;
  /** What should never be: a fault, a stack trace, no answer in time. */
  readonly broken: readonly { readonly why: string; readonly body: string }[];
}

const answerMsMax = 20_000;
/** A session may end by what is asked: it is opened again now and then. */
const documentsPerSession = 100;
const trace = /Something went wrong|"FAULT"|node_modules|\\n +at |TypeError|RangeError|ECONN/;

/** Documents made up from the schema against the whole product behind its real door. */
export async function fuzzRun(run: {
  readonly seed: number;
  readonly documents: number;
}): Promise<FuzzFigures> {
  const world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
  try {
    return await fuzz(world, run);
  } finally {
    await world.close();
  }
}

async function fuzz(world: World, run: { readonly seed: number; readonly documents: number }) {
  const open = await openFullCase(world, 'KANARIE');
  const random = seededRandom(run.seed);
  const figures = { answered: 0, refused: 0, notUnderstood: 0, slowestMs: 0 };
  const broken: { why: string; body: string }[] = [];
  let cookies: readonly (string | null)[] = [];
  for (let n = 0; n < run.documents; n += 1) {
    if (n % documentsPerSession === 0) {
      const people = [open.handler.email, open.handler.email, open.administrator.email];
      cookies = [null, ...(await Promise.all(people.map((email) => signIn(world, email))))];
    }
    const request = fuzzedRequest(random, rootFields, open.ids);
    const cookie = cookies[Math.floor(random() * cookies.length)] ?? null;
    const startedAt = performance.now();
    const { status, text } = await ask(world, request, cookie);
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - startedAt));
    if (status === 0 || status >= 500 || trace.test(text)) {
      broken.push({ why: `${String(status)} ${text.slice(0, 300)}`, body: request.body });
    } else if (status !== 200) figures.notUnderstood += 1;
    else if (/"errors":\[\{/.test(text)) figures.refused += 1;
    else figures.answered += 1;
    if (n % documentsPerSession === 0) await world.settle();
  }
  await world.settle();
  for (const { name, faultId } of world.product.engine.health()) {
    if (faultId !== null) broken.push({ why: `${name} failed: ${faultId}`, body: '' });
  }
  return { documents: run.documents, ...figures, broken };
}

async function signIn(world: World, email: string): Promise<string | null> {
  const query = `mutation { signIn(email: "${email}", password: "${password}") { me { id } } }`;
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? null;
}

/** A stream is left as soon as it says something. Status 0: no answer in time. */
async function ask(world: World, { kind, body }: FuzzedRequest, cookie: string | null) {
  const leave = new AbortController();
  const late = setTimeout(() => leave.abort(), answerMsMax);
  try {
    const answer = await fetch(`${world.url}/graphql${kind === 'subscription' ? '/stream' : ''}`, {
      method: 'POST',
      signal: leave.signal,
      headers: {
        'content-type': 'application/json',
        accept: kind === 'subscription' ? 'text/event-stream' : 'application/json',
        ...(cookie === null ? {} : { cookie }),
      },
      body,
    });
    if (kind !== 'subscription') return { status: answer.status, text: await answer.text() };
    const piece = await answer.body?.getReader().read();
    return { status: answer.status, text: Buffer.from(piece?.value ?? []).toString() };
  } catch (fault) {
    return { status: 0, text: String(fault) };
  } finally {
    clearTimeout(late);
    leave.abort();
  }
}
